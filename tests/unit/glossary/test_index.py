from __future__ import annotations

import pickle

from lexicord.glossary.glossary import Glossary

PAIRS = [("Peter Berg", "Petr Hora"), ("U N", "U N"), ("Moscow", "Moskva")]


def test_a_name_over_two_spaces_is_found_and_respaced() -> None:
    glossary = Glossary.from_pairs(PAIRS, "en", "cs")

    hits = glossary.find("Peter  Berg of the U  N", "en")

    assert [(hit.concept.id, hit.respaced) for hit in hits] == [("Peter Berg", True), ("U N", True)]


def test_a_name_broken_over_lines_is_written_well() -> None:
    (hit,) = Glossary.from_pairs(PAIRS, "en", "cs").find("by Peter\nBerg", "en")

    assert not hit.respaced


def test_an_index_can_be_sent_away_and_leaves_behind_what_it_remembers() -> None:
    index = Glossary.from_pairs(PAIRS, "en", "cs").index("cs")
    found = index.find("s Petrem Horou v Moskvě")

    sent = pickle.loads(pickle.dumps(index))

    assert not sent.words
    assert sent.find("s Petrem Horou v Moskvě") == found != ()


def test_an_index_tells_whether_a_form_is_listed() -> None:
    index = Glossary.from_pairs(PAIRS, "en", "cs").index("cs")

    assert index.has("petr hora")
    assert index.has("moskvy")
    assert not index.has("petr")
