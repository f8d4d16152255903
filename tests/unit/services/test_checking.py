from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.catalog import Entry
from lexicord.domain.errors import LexicordError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.glossary import Glossary
from lexicord.services.checking import Judge, counted, severities
from lexicord.services.knowledge import Knowledge
from lexicord.services.pairs import Languages
from lexicord.services.plural_rule import plural_rule
from support.projects import project_in

if TYPE_CHECKING:
    from pathlib import Path

START = 'source-locale = "en"\n[rules]\n'
LANGUAGES = Languages(LocaleTag("en"), LocaleTag("de"), plural_rule(""))


def test_every_finished_pair_is_judged_in_order() -> None:
    entries = [
        Entry("{a}", translations=("{a}",)),
        Entry("Open {b}"),
        Entry("Close {c}", translations=("Schließen",)),
    ]
    judged = Judge(Knowledge(Glossary.of(())), {}).judged(entries, LANGUAGES)
    assert [each.entry for each, _ in judged] == [entries[0], entries[2]]
    assert [[found.rule for found in findings] for _, findings in judged] == [
        [],
        ["placeholder/lost"],
    ]


def test_entries_are_counted_by_what_is_done_with_them() -> None:
    done = Entry("a", translations=("b",))
    fuzzy = Entry("c", translations=("d",), flags=("fuzzy",))
    old = Entry("e", translations=("f",), obsolete=True)
    counts = counted([Entry("", translations=("x",)), done, fuzzy, Entry("g"), old])
    assert (counts.files, counts.checked, counts.fuzzy, counts.untranslated) == (1, 1, 1, 1)


def test_rules_and_families_can_be_weighed(tmp_path: Path) -> None:
    project = project_in(tmp_path, START + '"term/missing" = "off"\ndate = "advice"\n')
    assert severities(project) == {"term/missing": "off", "date": "advice"}
    assert severities(None) == {}


def test_a_rule_that_does_not_exist_is_told_with_its_place(tmp_path: Path) -> None:
    project = project_in(tmp_path, START + '"terms" = "off"\n')
    with pytest.raises(LexicordError, match=r"lexicord\.toml:3:1: there is no rule 'terms'"):
        severities(project)
