"""Keywords are written as xgettext users write them."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.software.keywords import STANDARD, Keyword, Place


@pytest.mark.parametrize(
    ("text", "name", "places"),
    [
        ("gettext", "gettext", (1,)),
        ("ngettext:1,2", "ngettext", (1, 2)),
        ("pgettext:1c,2", "pgettext", ((1, "c"), 2)),
        ("Message.of", "Message.of", (1,)),
        ("번역:2", "번역", (2,)),
    ],
)
def test_a_keyword_says_where_its_texts_are(
    text: str, name: str, places: tuple[Place, ...]
) -> None:
    assert Keyword.parse(text) == Keyword(name, places)


@pytest.mark.parametrize("text", ["", "1st", "a b", "a:", "a:x", "a:1,", ".of", "a..b"])
def test_what_is_no_keyword_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="is no keyword"):
        Keyword.parse(text)


def test_the_standard_keywords_can_be_read() -> None:
    assert [Keyword.parse(text).joined for text in STANDARD][:3] == ["_", "N_", "gettext"]


def test_a_dotted_keyword_becomes_one_identifier() -> None:
    assert Keyword.parse("domain.Message.of").joined == "domain_Message_of"
