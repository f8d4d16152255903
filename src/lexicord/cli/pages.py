"""The pages of the manual, which travel inside the package."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from lexicord.domain.translatable import N_
from lexicord.project.resources import resource_names, resource_text

if TYPE_CHECKING:
    from collections.abc import Iterator

# A folder of the manual and what its pages are about. The first pages of the guide are read first.
SECTIONS = {"guide": N_("Guide"), "verbs": N_("Commands"), "rules": N_("Rules")}
_LONGEST = 90
_FIRST = ("tour", "model", "project-file", "exit-codes")
_LAST = ("development",)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the section it stands in, the topic it is asked by, and its Markdown."""

    section: str
    topic: str
    text: str

    @property
    def address(self) -> str:
        """What asks for exactly this page: its topic, with its section before it."""
        return f"{self.section}/{self.topic}"

    @property
    def title(self) -> str:
        """What the heading of the page says."""
        return next(iter(self.text.splitlines()), "").lstrip("# ")

    @property
    def about(self) -> str:
        """What the page is about in a line: its title, or its first words if that is its name."""
        if self.section == "guide":
            return self.title
        paragraphs = [part for part in self.text.split("\n\n") if not part.startswith("#")]
        words = " ".join(paragraphs[0].split()) if paragraphs else self.title
        return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rsplit(" ", 1)[0] + " …"


@cache
def pages() -> tuple[Page, ...]:
    """Return every page, section by section."""
    return tuple(page for section in SECTIONS for page in _section(section))


def find_page(topic: str) -> Page | None:
    """Return the page on a topic: ``merge``, ``term/missing`` or, with its section, ``guide/tour``.

    Returns None where there is none.
    """
    wanted = topic.strip().lower().removesuffix(".md")
    known = {page.address: page for page in pages()}
    found = (known.get(f"{section}/{wanted}") for section in SECTIONS)
    return known.get(wanted) or next((page for page in found if page), None)


def namesakes(page: Page) -> tuple[Page, ...]:
    """Return the pages of other sections that have the same topic."""
    return tuple(each for each in pages() if each.topic == page.topic and each != page)


def short_address(page: Page) -> str:
    """Return the shortest words that ask for the page: its topic, unless another comes first."""
    return page.topic if find_page(page.topic) == page else page.address


def _section(section: str) -> Iterator[Page]:
    for name in sorted(resource_names(f"manual/{section}", ".md"), key=_order):
        topic = _stem(name)
        if section == "rules":
            topic = topic.replace("-", "/", 1)
        yield Page(section, topic, resource_text(name))


def _stem(name: str) -> str:
    return name.rpartition("/")[2].removesuffix(".md")


def _order(name: str) -> tuple[int, str]:
    topic = _stem(name)
    place = _FIRST.index(topic) if topic in _FIRST else len(_FIRST)
    return (place + (topic in _LAST), topic)
