from __future__ import annotations

import pytest

from lexicord.text.inline import PlaceholderKind, placeholders

FOUND = [
    (
        "%s of %d, %1$s, %(name)s, %-5.2f, %<count>d",
        ["%s", "%d", "%1$s", "%(name)s", "%-5.2f", "%<count>d"],
    ),
    ("100% sure, 50%% off, %%d, %%%d", ["%d"]),
    ("100%de 5%s", ["%s"]),
    (
        "{} {0} {name} {name!r:>8} {a.b[0]} {n:.2f}",
        ["{}", "{0}", "{name}", "{name!r:>8}", "{a.b[0]}", "{n:.2f}"],
    ),
    ("{not a name} {{", []),
    ("{{ user.name }} {% if x %}", ["{{ user.name }}", "{% if x %}"]),
    ("${HOME} $name costs $5", ["${HOME}", "$name"]),
    (
        "<b>bold</b><br/><a href='x' title=\"y\">a</a>",
        ["<b>", "</b>", "<br/>", "<a href='x' title=\"y\">", "</a>"],
    ),
    ("a < b > c, <로동신문>, <Rodong Sinmun>, x<1>y</1>", ["<1>", "</1>"]),
    ("&nbsp;&#160;&#xA0; AT&T; R&D", ["&nbsp;", "&#160;", "&#xA0;"]),
    ("⟦1⟧bold⟦/1⟧ ⟦2/⟧", ["⟦1⟧", "⟦/1⟧", "⟦2/⟧"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_what_is_no_language_is_found(text: str, expected: list[str]) -> None:
    found = placeholders(text)

    assert [placeholder.text for placeholder in found] == expected
    assert all(placeholder.span.of(text) == placeholder.text for placeholder in found)


@pytest.mark.parametrize(
    ("one", "other"), [("{ name }", "{name}"), ("{{ x }}", "{{x}}"), ("<a  b='c'>", "<a b='c'>")]
)
def test_the_way_of_writing_makes_no_difference(one: str, other: str) -> None:
    assert placeholders(one)[0].key == placeholders(other)[0].key


def test_the_family_is_told() -> None:
    kinds = [placeholder.kind for placeholder in placeholders("⟦1⟧<b>&lt;{{x}}${x}{x}%s")]

    assert kinds == list(PlaceholderKind)
