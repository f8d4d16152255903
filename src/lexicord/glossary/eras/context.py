"""What stands around a match: whether it can be a date at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lexicord.glossary.eras.bounds import mark_after, mark_before

if TYPE_CHECKING:
    from lexicord.glossary.eras.engine import Engine
    from lexicord.glossary.eras.template import Match
    from lexicord.text.normalize import Folded

# A digit, or a sign that ties what follows to the digits or letters before it.
_TIED_BEFORE = re.compile(r"(?:[0-9]|[0-9][.,:/]|[0-9a-z](?<!\bmid)-|[$€£¥₩#№+=/\\@])$")
_TIED_AFTER = re.compile(r"[0-9]|[.,:/][0-9]| ?[%‰°]|-(?:[^\W\d_]|[0-9]{3})|[/@=]")
_LETTER_AFTER = re.compile(r"[^\W\d_]")
_NOUN_AFTER = re.compile(r" [^\W\d_]")
FIRST_YEAR, LAST_YEAR = 1000, 2100
_NAME = 48
_YEARS = frozenset(
    ("y", "n", "nth", "dec", "pair", "tens", "named", "vague", "cycle", "fyear", "hijri", "persian")
)
_NUMBERED = re.compile(
    r"\b(?:pages?|pp?|nos?|rooms?|lines?|стр|с|стор|seiten?|s|nr|páginas?|págs?|pp?|pagin[ae]|strony|stran[ay]"
    r"|oldal|sayfa|صفحات?|الصفحات|trang|หน้า|עמודים|صفحه)[.]? ?$|[제第] ?$"
)


def stands_alone(folded: Folded, match: Match, rules: Engine) -> bool:
    """Say whether nothing around ``match`` makes it part of another word, number or name."""
    text = folded.caseless
    return (
        _free_before(text, match, rules)
        and _free_after(text, match, rules)
        and _spelled_as_date(folded, match, rules)
        and _plausible(text, match, rules)
    )


def _free_before(text: str, match: Match, rules: Engine) -> bool:
    before = text[max(0, match.start - 24) : match.start]
    first = text[match.start]
    if first.isdecimal() and _TIED_BEFORE.search(before):
        return False
    if not before[-1:].isalpha():
        return True
    if rules.language.spaced:
        return before[-1] in rules.language.left_open and not before[-2:-1].isalpha()
    words = match.all("era")[:1] if text.startswith(match.all("era")[:1], match.start) else ()
    alone = any(rules.eras[word].alone for word in words)
    return not alone or before[-1] in rules.language.left_open


def _free_after(text: str, match: Match, rules: Engine) -> bool:
    after = text[match.end : match.end + 24]
    last = text[match.end - 1]
    if rules.after.match(after):
        return False
    if last.isdecimal() and rules.suffix.match(after):
        return True
    if last.isdecimal():
        return not _TIED_AFTER.match(after) and not _LETTER_AFTER.match(after)
    return not (rules.language.spaced and last.isalpha() and _LETTER_AFTER.match(after))


def _spelled_as_date(folded: Folded, match: Match, rules: Engine) -> bool:
    """Refuse *may 15 people*, where months have capitals, and *be 1* for B.E. 1."""
    for word in match.all("era"):
        place = folded.caseless.index(word, match.start)
        if rules.eras[word].text.isupper() and folded.text[place].islower():
            return False
    if not rules.language.capital_months or "month" not in match.slots:
        return True
    place = folded.caseless.index(match.slots["month"][0], match.start)
    return folded.text[place].isupper()


def _plausible(text: str, match: Match, rules: Engine) -> bool:
    slots = set(match.slots)
    if slots & {"tens", "named"} and not slots & {"cent", "dec"}:
        return rules.tens.search(text[max(0, match.start - 16) : match.start]) is not None
    if not slots & {
        "y",
        "n",
        "nth",
        "dec",
        "pair",
        "tens",
        "named",
        "vague",
        "cycle",
        "fyear",
        "hijri",
        "persian",
    }:
        return _no_name(text, match, rules)
    if slots <= {"y", "yy"} and match.end - match.start < 10:
        years = [int(year) for year in match.all("y") if year.isdecimal()]
        if not all(FIRST_YEAR <= year <= LAST_YEAR for year in years):
            return False
        if match.end - match.start != len("1960"):
            return _NUMBERED.search(text[max(0, match.start - 16) : match.start]) is None
        return _is_year(text, match, rules)
    return True


def _no_name(text: str, match: Match, rules: Engine) -> bool:
    """Say whether a day without a year is not the name of a movement, a school or a street."""
    before = text[max(0, match.start - _NAME) : match.start]
    after = text[match.end : match.end + _NAME]
    language = rules.language
    if language.name_before and re.search(f"(?:{language.name_before})$", before):
        return False
    return not (language.name_after and re.match(language.name_after, after))


def _is_year(text: str, match: Match, rules: Engine) -> bool:
    """Say whether a bare number of four digits is a year, from the words around it."""
    told = _told(text, match, rules)
    if told is not None:
        return told
    before = text[max(0, match.start - 32) : match.start]
    if rules.cues.search(before):
        return True
    if rules.counted.search(before):
        return False
    return not _NOUN_AFTER.match(text[match.end : match.end + 2])


def _told(text: str, match: Match, rules: Engine) -> bool | None:
    """Say what a word for *year*, *since* or *about* beside the number makes of it."""
    if rules.year_after.match(text, match.end) or mark_after(text, match.end, rules):
        return True
    noun = _NOUN_AFTER.match(text[match.end : match.end + 2])
    mark = mark_before(text, match.start, rules)
    return True if mark in {"since", "until"} or (mark == "about" and not noun) else None
