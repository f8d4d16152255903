"""The product's own texts in the language of the person who reads them.

Texts are written in English in the code and translated here, through lexicord's own catalogue
(``locale/<language>/LC_MESSAGES/lexicord.po``). English costs nothing: no file is read.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from lexicord.cli.lazy import load

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lexicord.cli.message_catalogue import MessageCatalogue
    from lexicord.domain.finding import Message

_LOADER = "lexicord.cli.message_catalogue:first_catalogue"


def languages(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Return the languages that the person reads, best first, as GNU gettext finds them.

    The first of LC_ALL, LC_MESSAGES and LANG that is set names the locale; unless that is the
    C locale, the list in LANGUAGE comes before it. English ends the list: what comes after it
    would never be asked.
    """
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = _bare(next((name for name in names if name), "C"))
    if locale in {"C", "POSIX"}:
        return ()
    wishes = [_bare(name) for name in environment.get("LANGUAGE", "").split(":") if name]
    return _before_english([*wishes, locale])


def gettext(text: str) -> str:
    """Return ``text`` in the person's language, or as it is where no translation is known."""
    catalogue = _catalogue(languages())
    return catalogue.singular.get(text, text) if catalogue else text


def ngettext(singular: str, plural: str, number: int) -> str:
    """Return the form that goes with ``number``, with its gap ``{number}`` filled."""
    catalogue = _catalogue(languages())
    form = catalogue.plural(singular, number) if catalogue else None
    if form is None:
        form = singular if number == 1 else plural
    return form.format(number=number)


def render(message: Message) -> str:
    """Return the sentence of a message in the person's language, its gaps filled.

    A gap may hold a message of its own.
    """
    filled = {
        name: value if isinstance(value, str) else render(value)
        for name, value in message.arguments
    }
    return gettext(message.template).format(**filled)


@cache
def _catalogue(wanted: tuple[str, ...]) -> MessageCatalogue | None:
    found: MessageCatalogue | None = load(_LOADER)(wanted) if wanted else None
    return found


def _bare(name: str) -> str:
    return name.partition(".")[0].partition("@")[0]


def _before_english(names: Sequence[str]) -> tuple[str, ...]:
    wanted: list[str] = []
    for name in names:
        if name in {"C", "POSIX"} or name.split("_")[0] == "en":
            break
        wanted.append(name)
    return tuple(wanted)
