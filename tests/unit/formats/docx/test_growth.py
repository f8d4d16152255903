"""Four times the document takes about four times as long, wherever it grows."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.registry import codec
from support.documents import docx, odt

if TYPE_CHECKING:
    from collections.abc import Callable

_RUN = "<w:r>{}<w:t>word. </w:t></w:r>"
_PAIR = _RUN.format("") + _RUN.format("<w:rPr><w:b/></w:rPr>")
_FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
_SPAN = '<text:span text:style-name="B">word. </text:span>more. '
_MADE: dict[str, Callable[[int], bytes]] = {
    "docx runs": lambda count: docx(f"<w:p>{_PAIR * count}</w:p>"),
    "docx fields": lambda count: docx(f"<w:p>{(_FIELD + _PAIR) * count}</w:p>"),
    "docx paragraphs": lambda count: docx(f"<w:p>{_PAIR}</w:p>" * count),
    "docx nested": lambda count: docx(
        f"<w:p>{'<w:hyperlink>' * count}{_PAIR}{'</w:hyperlink>' * count}</w:p>"
    ),
    "odt spans": lambda count: odt(f"<text:p>{_SPAN * count}</text:p>"),
    "odt bookmarks": lambda count: odt(f"<text:p>{'a <text:bookmark/>' * count}</text:p>"),
}


def _seconds(name: str, data: bytes) -> float:
    """Return the least CPU time of two readings and translations."""
    format_ = codec(name.partition(" ")[0])
    spent = []
    for _ in range(2):
        start = time.process_time()
        document = format_.read(data, LocaleTag("en"), granularity="paragraph")
        texts = [f"x {unit.source}" for unit in document.units]
        format_.write(document, texts, LocaleTag("ar"))
        spent.append(time.process_time() - start)
    return min(spent)


@pytest.mark.parametrize("name", _MADE)
def test_time_grows_with_the_document(name: str) -> None:
    small, large = (_seconds(name, _MADE[name](count)) for count in (80, 320))

    assert large < 10 * max(small, 0.005)
