"""One file a language: a line is a paragraph, ``‖`` stands where it is cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.text.segment import segment

FOLDER = Path(__file__).parent / "segment"
CASES = [
    (path.stem, line)
    for path in sorted(FOLDER.glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("locale", "line"), CASES)
def test_a_paragraph_is_cut_where_a_reader_of_the_language_would(locale: str, line: str) -> None:
    text = line.replace(" ‖ ", " ").replace("‖", "")

    sentences = [span.of(text) for span in segment(text, locale)]

    assert sentences == [sentence.strip() for sentence in line.split("‖")]
