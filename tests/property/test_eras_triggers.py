"""Laws of the quick looks before a search: they let every date through, and cost little."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.eras.detect import find_dates, may_hold_a_date
from lexicord.glossary.eras.engine import Engine, engine
from lexicord.glossary.eras.languages.registry import TABLE
from lexicord.glossary.eras.plainer import is_odd
from lexicord.glossary.eras.trigger import REACH
from lexicord.text.normalize import fold

PARTS = re.compile(r"\{(\w+)(?::\w+)?\}|(.)", re.DOTALL)
NUMBERS = {"n": "49", "y": "1960", "dec": "1950", "mm": "7", "d": "15", "vague": "100"} | {
    "before": "前", "first": "元", "cycle": "庚子", "fday": "9", "fyear": "1380", "oldday": "25",
    "hijri": "1380", "persian": "1339", "burmese": "1322",
}  # fmt: skip
NO_FIGURES = NUMBERS | {"n": "四十九", "y": "一九六〇", "mm": "七", "d": "十五", "fday": "כ"}


def words(rules: Engine, numbers: dict[str, str], draw: st.DataObject) -> dict[str, str]:
    """Return a text for every slot of a language."""
    years = [fold(word, rules.locale).caseless for word in rules.language.years.values()]
    listed = {
        **dict.fromkeys(("month", "alias", "oldmonth"), tuple(rules.months)),
        **dict.fromkeys(("nth", "dth"), tuple(rules.ordinals)),
        "era": tuple(word for word in rules.eras if len(word) > 2),
        "year": tuple(years),
        "foreign": tuple(rules.foreign),
    }
    drawn = {slot: draw.draw(st.sampled_from(known)) for slot, known in listed.items() if known}
    return numbers | drawn


def sample(template: str, slots: dict[str, str], draw: st.DataObject) -> str:
    """Write one of the texts that a template describes."""
    while (group := re.search(r"<([^<>]*)>(\??)", template)) is not None:
        choices = [*group[1].split("|"), *([""] if group[2] else [])]
        chosen = draw.draw(st.sampled_from(choices))
        template = template[: group.start()] + chosen + template[group.end() :]
    plain = re.sub(r"~|(?<=[^}])\?", "", template.replace(" ?", ""))
    return PARTS.sub(lambda part: slots.get(part[1], "7") if part[1] else part[2], plain)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(TABLE)), st.sampled_from([NUMBERS, NO_FIGURES]), st.data())
def test_every_form_of_a_date_passes(
    name: str, numbers: dict[str, str], data: st.DataObject
) -> None:
    rules = engine(LocaleTag(name))
    template = data.draw(st.sampled_from(list(rules.loose)))
    text = sample(template.source, words(rules, numbers, data), data)

    found = template.match(text, 0)
    if found is not None and rules.starts.match(text):
        anchors = list(rules.trigger.anchors(text[: found.end]))
        assert rules.trigger.possible(text)
        assert rules.likely.match(text)
        assert anchors, text[: found.end]
        assert anchors[0] <= REACH


@pytest.mark.parametrize("name", ["ar", "de", "es", "fr", "ru"])
def test_what_folding_changes_is_known_to_the_trigger(name: str) -> None:
    locale = LocaleTag(name)
    rules, cues = engine(locale).trigger, "".join(c for g in engine(locale).trigger.cues for c in g)
    letters = (chr(code) for code in range(0x20, 0x10000) if not 0xD800 <= code < 0xE000)

    strange = [letter for letter in letters if set(fold(letter, locale).caseless) & set(cues)
               and not any(c in letter.lower() for c in cues)]  # fmt: skip

    known = {variant for variant, _ in rules.variants}
    assert [c for c in strange if c.lower() not in known and not is_odd(c)] == []


@pytest.mark.parametrize(
    ("text", "locale", "may"),
    [
        ("nothing at all", "en", False),
        ("on page 5", "en", False),
        ("the first year of Juche", "en", True),
        ("the first year", "en", False),
        ("صفحة ٥", "ar", False),
        ("الخامس من تموز", "ar", True),
        ("الخَامس من تموز", "ar", True),
        ("主体元年", "zh-Hans", True),
        ("主体思想", "zh-Hans", False),
        ("주체四十九.七.十五.", "ko-KP", True),
        (unicodedata.normalize("NFD", "주체원년"), "ko-KP", True),
        ("주체의 나라", "ko-KP", False),
        ("kein Datum", "cs", False),
        ("כ׳ בתמוז תש״כ", "he", True),
    ],
)
def test_one_look_is_enough(text: str, locale: str, *, may: bool) -> None:
    assert may_hold_a_date(text, LocaleTag(locale)) is may


def test_a_text_without_numbers_is_not_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lexicord.glossary.eras.detect.fold", None)

    assert find_dates("No date stands here, in May or in the Juche era.", "en") == []


HOSTILE = ["Juche 49 (", "1960-", "May ", "15. ", "주체 4", "49年", "100 ", "in May to "]


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("locale", ["en", "ko", "de"])
def test_hostile_texts_cost_no_more_than_their_length(piece: str, locale: str) -> None:
    def cost(count: int) -> float:
        text = piece * count
        return min(_seconds(text, locale) for _ in range(3))

    cost(100)
    assert cost(1600) < 4 * cost(800) + 0.05


def _seconds(text: str, locale: str) -> float:
    start = time.process_time()
    find_dates(text, locale)
    return time.process_time() - start
