from __future__ import annotations

import pytest

from lexicord.formats.gettext.linebreak import Breaks


def marked(text: str) -> str:
    """Show where a line may begin as a bar."""
    breaks = Breaks(text)
    bars = ["|" if at and breaks.before(at) else "" for at in range(len(text))]
    return "".join(bar + letter for bar, letter in zip(bars, text, strict=True))


@pytest.mark.parametrize(
    "expected",
    [
        "one |two  |three",
        "  one",
        "(one |two)",
        "가|나|다.",
        "漢|字。|漢|字",
        "ひゃっ|か",
        "a-|b |--|opt",
        "1,000.50 |$5 |100%",
        "<b>.|</|b>",
        "a/|b",
        "l’État",
        "« |a |»",
        "한|국 |(韓|國)|의",
        "e\u0301\u0301e",
        "a |\u0301b",
        "a |\u200db",
        "\u0301a",
        "가\u200d나",
        "🇰🇷|🇰🇵|🇷",
        "א-ב",
        "ก ก".replace(" ", " |"),
        "a\u00a0b",
        "a\u200b|b",
        "x\u2028y |z",
        "a\\\\b |\\\\|$c",
        'a |\\"b\\" |c\\n',
        "각|가|a",
    ],
)
def test_lines_may_begin_where_unicode_says(expected: str) -> None:
    assert marked(expected.replace("|", "")) == expected


def test_the_nearest_places_are_found() -> None:
    breaks = Breaks("one two three")
    assert (breaks.last(0, 9), breaks.last(4, 7), breaks.first(4), breaks.first(8)) == (8, 0, 8, 0)
