"""What is built from a page is read again as it was meant, and has the structure of its source."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.html.codec import Html

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lexicord.domain.document import Document

EN, AR = LocaleTag.parse("en"), LocaleTag.parse("ar")
LAW = settings(max_examples=100, deadline=None)
_INLINE = st.sampled_from(
    ["One is. ", "two <b>three</b> ", "<a href=x title=T1>four</a>", "a &amp; b ", "five. "]
)
_BLOCK = st.builds(
    "<{0}>{1}</{0}>\n".format,
    st.sampled_from(["p", "h2", "blockquote", "pre", "div"]),
    st.lists(_INLINE, max_size=4).map("".join),
)
PAGES = st.lists(_BLOCK, max_size=5).map(lambda blocks: f"<!DOCTYPE html>\n<html>{''.join(blocks)}")
NASTY = st.sampled_from(
    ["a < b & c", "]]> -->", "\"'`", "{{x}} {% y %}", "</p><p>", "&amp;", "<?php", "ŝ 漢", "<!--"]
)


def _read(text: str) -> Document:
    return Html().read(text.encode(), EN, granularity="sentence")


@LAW
@given(PAGES, NASTY)
def test_translations_are_read_again_as_they_were_given(text: str, nasty: str) -> None:
    document = _read(text)
    texts = [f"{unit.source} x{nasty}x" for unit in document.units]
    again = _read(Html().write(document, texts, AR).decode())
    assert _words(unit.source for unit in again.units) == _words(texts)


def _words(texts: Iterable[str]) -> list[str]:
    # A translation may have more sentences than its source: others hold the tags then, and the
    # texts of attributes stand behind others.
    return sorted(re.sub(r"</?[0-9]+/?>", " ", " ".join(texts)).split())


@LAW
@given(PAGES, NASTY)
def test_a_translated_page_has_the_structure_of_its_source(text: str, nasty: str) -> None:
    document = _read(text)
    texts = [f"{unit.source} x{nasty}x" for unit in document.units]
    assert _structure(Html().write(document, texts, AR).decode()) == _structure(text)


def _structure(text: str) -> list[str]:
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    return [f"{each.tag} {sorted(each.attrib)}" for each in tree.iter() if each.tag != "html"]


@pytest.mark.parametrize(
    "hostile",
    ["<", "<b>", "<div>", "<p ", "&", "&amp", "<!--", "]]>", "<svg>", "<td>", "{{", "<b></i>"],
)
def test_hostile_pages_take_time_in_proportion(hostile: str) -> None:
    small, large = (min(_seconds(hostile * size) for _ in range(3)) for size in (2_000, 8_000))
    assert large < 3 * 4 * small + 0.1


def _seconds(text: str) -> float:
    started = time.process_time()
    with suppress(InputError):
        _read(text)
    return time.process_time() - started
