"""Where each unit of a new template gets its translation from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from lexicord.domain.catalog import Entry, Previous
from lexicord.domain.locale_tag import LocaleTag
from lexicord.merge.carry_options import CarryOptions
from lexicord.merge.carry_over import carry_over
from lexicord.merge.carry_report import Carried, Origin
from lexicord.merge.header import with_fields

OPEN = Entry("Open the file now", translations=("Ouvrir",), comments=("note",), line=3)


def new(source: str, **fields: Any) -> Entry:  # noqa: ANN401 - any field of Entry
    return Entry(source, **fields)


def first(template: Entry, *old: Entry, **options: Any) -> Carried:  # noqa: ANN401 - CarryOptions
    return carry_over([template], old, CarryOptions(**options)).report.carried[0]


def test_the_same_source_keeps_text_state_and_remarks() -> None:
    old = replace(OPEN, flags=("fuzzy", "mine", "c-format"), notes=("old",), references=("a:1",))
    template = new(OPEN.source, notes=("new",), references=("b:2",), flags=("python-format",))

    found = first(template, old)

    assert found.origin is Origin.SAME
    assert found.entry == replace(
        old, notes=("new",), references=("b:2",), flags=("fuzzy", "mine", "python-format")
    )


def test_an_obsolete_unit_that_returns_is_as_it_was() -> None:
    found = first(new(OPEN.source), replace(OPEN, obsolete=True, flags=("fuzzy",)))

    assert (found.origin, found.entry) == (Origin.REVIVED, replace(OPEN, flags=("fuzzy",)))


def test_another_context_is_a_suggestion_with_the_old_context() -> None:
    found = first(new(OPEN.source, context="menu"), replace(OPEN, context="old"))

    assert found.origin is Origin.MOVED
    assert found.entry.flags == ("fuzzy",)
    assert found.entry.previous == Previous(OPEN.source, "old")
    assert found.entry.comments == ("note",)


def test_a_changed_source_is_a_suggestion_that_says_what_differs() -> None:
    found = first(new("Open the file later"), OPEN)

    assert (found.origin, found.entry.translations) == (Origin.ALIKE, ("Ouvrir",))
    assert found.entry.previous == Previous(OPEN.source)
    assert found.differences == (("now", "later"),)
    assert 0.6 < found.score < 1


def test_remarks_stay_where_their_unit_still_is() -> None:
    carried = carry_over([new(OPEN.source), new("Open the file later")], [OPEN])

    assert [entry.comments for entry in carried.entries] == [("note",), ()]


@pytest.mark.parametrize(
    "options", [{"threshold": 0.95}, {"fuzzy": False}], ids=["threshold", "no fuzzy"]
)
def test_no_suggestion_below_the_threshold_or_where_none_is_wanted(options: dict[str, Any]) -> None:
    carried = carry_over([new("Open the file later")], [OPEN], CarryOptions(**options))

    assert [each.origin for each in carried.report.carried] == [Origin.NEW, Origin.OBSOLETE]
    assert carried.entries[0].translations == ("",)
    assert carried.report.carried[0].differences == ()


def test_without_previous_the_old_unit_itself_is_kept() -> None:
    carried = carry_over([new("Open the file later")], [OPEN], CarryOptions(previous=False))

    assert carried.entries[0].previous is None
    assert carried.entries[1] == replace(OPEN, obsolete=True)


def test_the_better_of_two_equally_alike_is_taken() -> None:
    old = [
        replace(OPEN, translations=("draft",), flags=("fuzzy",), context="a"),
        replace(OPEN, translations=("done",), context="b"),
    ]

    assert first(new("Open the file later", context="b"), *old).entry.translations == ("done",)
    assert first(new("Open the file later"), *old).entry.translations == ("done",)
    assert first(new(OPEN.source), *old).entry.translations == ("done",)


FILE = Entry("file", translations=("fichier",))
FILES = Entry("file", plural="files", translations=("fichier", "fichiers"))


@pytest.mark.parametrize(
    ("template", "old", "result"),
    [
        (
            new("file", plural="files", translations=("", "")),
            FILE,
            {"translations": ("fichier", "fichier"), "previous": Previous("file")},
        ),
        (
            new("file"),
            FILES,
            {
                "translations": ("fichier",),
                "comments": ("Earlier translation: fichiers",),
                "previous": Previous("file", None, "files"),
            },
        ),
        (
            new("file", plural="many files"),
            replace(FILES, previous=Previous("older", "c"), flags=("fuzzy",)),
            {"translations": ("fichier", "fichiers"), "previous": Previous("older", "c", "files")},
        ),
    ],
)
def test_a_plural_that_comes_goes_or_changes_loses_no_form(
    template: Entry, old: Entry, result: dict[str, Any]
) -> None:
    found = first(template, old)

    assert found.origin is Origin.PLURAL
    assert found.entry == replace(template, flags=("fuzzy",), **result)


def test_an_untranslated_unit_that_becomes_plural_has_empty_forms() -> None:
    header = with_fields(Entry(""), {"Plural-Forms": "nplurals=3; plural=0;"})

    carried = carry_over([new("file", plural="files")], [header, replace(FILE, translations=("",))])

    assert carried.entries[1] == new("file", plural="files", translations=("", "", ""))


def test_suggestions_turn_plural_and_singular_into_each_other() -> None:
    plural = new("one more file", plural="more files")
    single = replace(FILES, source="one more fil")

    assert first(plural, replace(FILE, source="one more fil")).entry.translations == (
        "fichier",
        "fichier",
    )
    assert first(new("one more file"), single).entry.translations == ("fichier",)
    assert first(plural, single).entry.translations == ("fichier", "fichiers")


def test_numbers_that_alone_changed_are_brought_up_to_date() -> None:
    old = Entry("Founded in Juche 49 (1960)", translations=("주체49(1960)년에 창립",))

    found = first(new("Founded in Juche 50 (1961)"), old)

    assert found.entry.translations == ("주체50(1961)년에 창립",)
    assert found.updated == (("49", "50"), ("1960", "1961"))
    assert found.entry.fuzzy


LOCALES: dict[str, Any] = {"source_locale": LocaleTag("en"), "target_locale": LocaleTag("fr")}


def test_a_paragraph_that_was_cut_gives_its_sentences() -> None:
    old = Entry("He came. He saw.", translations=("Il vint. Il vit.",))

    blank = Entry("He won.", translations=("",), comments=("why?",))
    carried = carry_over([new("He came."), new("He saw.")], [old, blank], CarryOptions(**LOCALES))

    assert [entry.translation for entry in carried.entries[:2]] == ["Il vint.", "Il vit."]
    assert [each.origin for each in carried.report.carried] == [
        Origin.CUT,
        Origin.CUT,
        Origin.OBSOLETE,
        Origin.OBSOLETE,
    ]
    assert all(each.entry.fuzzy for each in carried.report.suggestions)


@pytest.mark.parametrize(
    ("locale", "text"), [("fr", "Il vint. Il vit."), ("ja", "Il vint.Il vit.")]
)
def test_sentences_that_were_joined_give_the_paragraph(locale: str, text: str) -> None:
    old = [
        Entry("He came.", translations=("Il vint.",)),
        Entry("He saw.", translations=("Il vit.",)),
    ]

    found = first(
        new("He came. He saw."),
        *old,
        source_locale=LocaleTag("en"),
        target_locale=LocaleTag(locale),
    )

    assert (found.origin, found.entry.translation, found.sources) == (Origin.CUT, text, tuple(old))


@pytest.mark.parametrize(
    ("template", "old"),
    [
        (new("He came.", plural="They came."), Entry("He came. He saw.", translations=("A. B.",))),
        (new("He came. He won."), Entry("He came.", translations=("Il vint.",))),
    ],
)
def test_what_was_not_only_cut_is_not_guessed(template: Entry, old: Entry) -> None:
    assert first(template, old, **LOCALES).origin is not Origin.CUT


def test_a_translation_that_cannot_be_cut_goes_to_every_sentence() -> None:
    old = Entry("He came. He saw.", translations=("En une phrase.",))

    carried = carry_over([new("He came."), new("He saw.")], [old], CarryOptions(**LOCALES))

    assert [entry.translation for entry in carried.entries] == ["En une phrase."] * 3
    assert [entry.fuzzy for entry in carried.entries] == [True, True, False]


PARAGRAPH = Entry(
    "He came in May. He saw 12 houses. Then he won, and all of them were glad.",
    translations=("Il vint en mai et vit 12 maisons. Puis il gagna, et tous furent ravis.",),
)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("He came in May.", "Il vint en mai et vit 12 maisons."),
        ("He came in May. He saw 12 houses.", "Il vint en mai et vit 12 maisons."),
        ("Then he won, and all of them were glad.", "Puis il gagna, et tous furent ravis."),
    ],
)
def test_a_translation_with_another_number_of_sentences_is_split(source: str, text: str) -> None:
    found = first(new(source), PARAGRAPH, **LOCALES)

    assert (found.origin, found.entry.translation) == (Origin.CUT, text)
    assert found.sources == (PARAGRAPH,)


def test_a_sentence_that_is_said_twice_is_rendered_twice() -> None:
    found = first(new("Go! Go!"), Entry("Go! Stay!", translations=("Va ! Reste !",)), **LOCALES)

    assert found.entry.translation == "Va ! Va !"


def test_what_has_no_place_is_obsolete_and_what_held_nothing_is_dropped() -> None:
    remarked = Entry("z", translations=("",), comments=("keep",), references=("a:1",))
    empty = Entry("q", translations=("",))

    carried = carry_over([new("new unit")], [OPEN, remarked, empty])

    assert [entry.source for entry in carried.entries] == ["new unit", OPEN.source, "z"]
    assert all(entry.obsolete and not entry.references for entry in carried.entries[1:])
    assert carried.report.dropped == (replace(empty, obsolete=True),)
    assert carried.report.counts[Origin.OBSOLETE] == 2


def test_obsolete_units_among_active_ones_stay_there() -> None:
    old = [
        Entry("0", translations=("0",), obsolete=True),
        Entry("a", translations=("A",)),
        Entry("x", translations=("X",), obsolete=True),
        Entry("b", translations=("B",)),
        Entry("y", translations=("Y",), obsolete=True),
    ]

    carried = carry_over([new("a"), new("b"), new("new unit")], old)

    assert [entry.source for entry in carried.entries] == ["0", "a", "x", "b", "new unit", "y"]


def test_two_entries_of_one_key_become_one_that_remembers_the_other() -> None:
    double = replace(OPEN, translations=("Ouvre\nla",), comments=("other", "note"))

    (entry,) = carry_over([new(OPEN.source)], [OPEN, double]).entries

    assert entry.translations == ("Ouvrir",)
    assert entry.comments == ("note", "Earlier translation: Ouvre\\nla", "other")


def headed(date: str, *entries: Entry, **fields: str) -> list[Entry]:
    return [with_fields(Entry(""), {"POT-Creation-Date": date, **fields}), *entries]


@pytest.mark.parametrize(("source", "date"), [(OPEN.source, "old"), ("Quite another one", "new")])
def test_the_date_of_the_template_is_taken_where_something_changed(source: str, date: str) -> None:
    carried = carry_over(headed("new", new(source)), headed("old", OPEN, Team="x"))

    assert carried.entries[0].translation == f"POT-Creation-Date: {date}\nTeam: x\n"


def test_a_first_catalogue_takes_the_header_of_the_template() -> None:
    template = headed("new", new("a"))

    assert carry_over(template, []).entries == tuple(template)


def test_what_was_translated_in_a_paragraph_reaches_its_sentence() -> None:
    template = [
        Entry("He came.", notes=("sentence 1 of paragraph 1",)),
        Entry("He saw.", notes=("sentence 2 of paragraph 1",)),
    ]
    old = [replace(template[0], translations=("Il vint.",)), template[1]]
    options = CarryOptions(**LOCALES)
    whole = carry_over([new("He came. He saw.")], old, options).entries

    assert (whole[0].translation, whole[0].fuzzy) == ("Il vint.", True)
    done = replace(whole[0], translations=("Il vint. Il vit.",), flags=())
    carried = carry_over(template, [done, *whole[1:]], options)

    assert [entry.translation for entry in carried.entries[:2]] == ["Il vint.", "Il vit."]
    assert not any(entry.fuzzy for entry in carried.entries)
    assert done in carried.report.sources


def test_a_sentence_of_an_unsettled_paragraph_is_looked_for_in_it() -> None:
    template = [new("He came."), new("He saw."), new("He won.")]
    old = [Entry("He came. He saw. He won.", translations=("Il vint. Il vit. Il gagna.",))]
    gone = [Entry("He came.", translations=("Venu.",), obsolete=True)]

    carried = carry_over(template, [*old, *gone], CarryOptions(**LOCALES)).entries

    assert [entry.translation for entry in carried[:3]] == ["Il vint.", "Il vit.", "Il gagna."]
    assert carried[0].comments == ("Earlier translation: Venu.",)


def test_what_only_went_comes_back_as_it_was() -> None:
    old = Entry("He came.", translations=("Il vint.",), obsolete=True)
    other = Entry("She left. She won.", translations=("Partie. Gagné.",), obsolete=True)

    found = first(new("He came."), old, other, **LOCALES)

    assert (found.origin, found.entry.translation, found.sources) == (
        Origin.REVIVED,
        "Il vint.",
        (old,),
    )
