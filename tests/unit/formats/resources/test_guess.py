"""Text is told from what is meant for programs."""

from __future__ import annotations

import pytest

from lexicord.formats.resources.guess import looks_like_text


@pytest.mark.parametrize(
    "value",
    ["OK", "Hello!", "See https://a.b for more", "조선", "a", "either/or", "#1 choice", "v"],
)
def test_text_is_text(value: str) -> None:
    assert looks_like_text(value)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "12",
        "...",
        "https://example.org/a?b=c",
        "mailto:a@b.c",
        "a.b@example.org",
        "/img/a.png",
        "../x",
        "#ff00aa",
        "0a1b2c3d-0000-4000-8000-00000000000f",
        "2024-01-01T12:00:00Z",
        " https://a.b ",
    ],
)
def test_what_programs_read_is_none(value: str) -> None:
    assert not looks_like_text(value)
