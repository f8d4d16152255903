"""What holds for every page: it comes back, and a translation changes nothing but its text."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.rst.codec import Rst

EN, KO = map(LocaleTag.parse, ("en", "ko"))
SIGNS = "*_`[]()<>|\\:.=-+#\"' \n\r\tab1é가。\u2028"
BLOCKS = [
    "Head *one*\n==========",
    "====\nOver\n====",
    "Text *a* **b** ``c`` `d <e>`_ f_\ngoes on |g| [1]_",
    "- item\n\n  more\n- :ref:`x <y>` item",
    "1. one\n\n   a. two",
    "term\n  definition",
    ":field: body\n  more",
    "  quoted ``a`` *b*",
    "| line\n| line",
    ".. note:: text\n   more\n\n   - item",
    ".. image:: a.png\n   :alt: seen",
    ".. [1] note",
    "Code::\n\n  x = 1",
    ".. comment",
]
WRAPS = [
    "Ωtr‹{}›", "*{}*", "# {} #", "- {}", "1. {} | x", "`{}`", "_a_ {} __b__", "|{}|",
    "{}_", "{}::", ".. {}", ":a: {}", ">>> {}", "=== {}", "{}\\", "\\{}", "한국어{}를",
    "中文。{}。", "(({}", "“{}”", "(i) {}", "[1]_ {} [x]_", "``{}``", ":a:`{}`", "{} :",
    "{}\n{}", "+-{}-+", "-a  {}", "{} : x", "x {} _`",
]  # fmt: skip
FOLDERS = [Path("/usr/share"), Path("/usr/lib/python3")]


@given(st.lists(st.sampled_from([*SIGNS, *BLOCKS, "\n\n", "\n  "])).map("".join))
@settings(max_examples=100, deadline=None)
def test_every_page_comes_back(page: str) -> None:
    document = Rst().read(page.encode(), EN, granularity="sentence")

    assert document.text == page
    assert Rst().write(document, [it.source for it in document.units], KO) == page.encode()


@given(st.lists(st.sampled_from([*SIGNS, *BLOCKS])).map("".join), st.sampled_from(WRAPS))
@settings(max_examples=100, deadline=None)
def test_every_page_can_be_translated(page: str, wrap: str) -> None:
    document = Rst().read(page.encode(), EN, granularity="sentence")
    texts = [wrap.replace("{}", it.source) for it in document.units]

    built = Rst().write(document, texts, KO)

    assert Rst().read(built, EN, granularity="sentence").text == built.decode()


@pytest.mark.parametrize("wrap", WRAPS)
def test_a_translated_page_reads_as_it_was_written(wrap: str) -> None:
    document = Rst().read("\n\n".join(BLOCKS).encode(), EN, granularity="paragraph")
    texts = [wrap.replace("{}", it.source, 1).replace("{}", "x") for it in document.units]
    built = Rst().write(document, texts, KO)
    again = Rst().read(built, EN, granularity="paragraph").units

    assert [" ".join(it.source.split()) for it in again] == [
        " ".join(text.split()) for text in texts
    ]


def test_real_pages_come_back() -> None:
    pages = [it for folder in FOLDERS for it in islice(folder.rglob("*.rst"), 60)]
    if not pages:
        pytest.skip("no pages are installed here")
    for page in pages:
        data = page.read_bytes()
        document = Rst().read(data, EN, granularity="sentence")

        assert document.bom + document.text.encode(document.encoding) == data
