from __future__ import annotations

import pytest

from lexicord.text.quotations import LONGEST, quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "Yes. No." twice', ['"Yes. No."']),
        ("the workers' party (the WPK) and 'Why?' 'Oh!'", ["(the WPK)", "'Why?'", "'Oh!'"]),
        ("'I've fallen,' she said", ["'I've fallen,'"]),
        (
            "《로동신문》, 「はい。」, “x”, „y“, «z», ‘w’",
            ["《로동신문》", "「はい。」", "“x”", "„y“", "«z»", "‘w’"],
        ),
        ('그는 "가라!"고 말했다', ['"가라!"']),
        ('6 3/4" and 5"', []),
        ("(never closed", []),
    ],
)
def test_ranges_between_matching_marks(text: str, quoted: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text)] == quoted


def test_marks_too_far_apart_do_not_match() -> None:
    assert quotations(f"({'x' * (LONGEST + 1)})") == []
