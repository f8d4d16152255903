"""Names of locales: BCP 47 towards people, POSIX in the paths of catalogues."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message

_BCP47 = re.compile(
    r"(?P<language>[A-Za-z]{2,3})"
    r"(?:[-_](?P<script>[A-Za-z]{4}))?"
    r"(?:[-_](?P<region>[A-Za-z]{2}|[0-9]{3}))?"
    r"(?:@(?P<modifier>[A-Za-z]+))?"
)

# The modifiers that glibc uses in locale names, and the scripts they stand for.
_MODIFIER_SCRIPTS = {"latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva"}


@dataclass(frozen=True, slots=True, order=True)
class LocaleTag:
    """A language with, where it matters, its script and its region."""

    language: str
    script: str = ""
    region: str = ""

    @staticmethod
    def parse(text: str | LocaleTag) -> LocaleTag:
        """Read ``zh-Hans``, ``zh_Hans``, ``pt_BR`` or ``sr@latin``.

        Raises InputError where the text is no locale name.
        """
        return text if isinstance(text, LocaleTag) else _parse(text)

    def __str__(self) -> str:
        """Return the BCP 47 form, as people read it: ``zh-Hans``."""
        return "-".join(part for part in (self.language, self.script, self.region) if part)

    @property
    def posix(self) -> str:
        """The form that gettext and Babel use in paths: ``zh_Hans``."""
        return str(self).replace("-", "_")

    @property
    def lookup(self) -> tuple[str, ...]:
        """The tag and its parents, narrowest first: ``zh-Hans-SG``, ``zh-Hans``, ``zh``."""
        parts = str(self).split("-")
        return tuple("-".join(parts[:length]) for length in range(len(parts), 0, -1))


@lru_cache(maxsize=512)
def _parse(text: str) -> LocaleTag:
    found = _BCP47.fullmatch(text.strip())
    if found is None:
        reason = Message.of(
            "{text!r} is not the name of a locale; write it like ko-KP, zh-Hans or pt_BR", text=text
        )
        raise InputError(reason)
    modifier = (found["modifier"] or "").lower()
    script = found["script"] or _MODIFIER_SCRIPTS.get(modifier, "")
    return LocaleTag(found["language"].lower(), script.title(), (found["region"] or "").upper())
