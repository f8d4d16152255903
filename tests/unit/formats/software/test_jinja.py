"""Texts are taken out of Jinja2 templates; the template itself is never changed."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import Unit, UnitKind
from lexicord.formats.software.jinja import JinjaStrings

EN = LocaleTag("en")


@pytest.mark.parametrize(
    ("code", "unit"),
    [
        ("<p>{{ _('Save') }}", Unit("Save", line=1)),
        ("\n{{ gettext('Hi %(name)s', name=x) }}", Unit("Hi %(name)s", line=2)),
        ("{{ ngettext('a', 'b', n) }}", Unit("a", plural="b", line=1)),
        ("{{ pgettext('menu', 'Open') }}", Unit("Open", context="menu", line=1)),
        ("{% trans %}Hi {{ name }}{% endtrans %}", Unit("Hi %(name)s", line=1)),
        (
            "{% trans count=n %}one{% pluralize %}{{ count }} more{% endtrans %}",
            Unit("one", plural="%(count)s more", line=1),
        ),
        ("{# Translators: short #}\n{{ _('OK') }}", Unit("OK", line=2, notes=("short",))),
        ("{#- L10n: a\n  b -#}{{ _('OK') }}", Unit("OK", line=2, notes=("a b",))),
        ("{# other #}{{ _('OK') }}", Unit("OK", line=1)),
        ("{# Translators: far #}\n\n{{ _('OK') }}", Unit("OK", line=3)),
        ("{% raw %}{#{% endraw %}{{ _('OK') }}", Unit("OK", line=1)),
        ("{% do x.append(tr('own')) %}", Unit("own", line=1)),
        ("{% for x in y %}{% break %}{{ _('in') }}{% endfor %}", Unit("in", line=1)),
    ],
)
def test_marked_texts_become_units(code: str, unit: Unit) -> None:
    codec = JinjaStrings().with_keywords(["tr"])
    (found,) = codec.read(code.encode(), EN, granularity="sentence").units

    assert (found.source, found.plural, found.context) == (unit.source, unit.plural, unit.context)
    assert (found.line, found.notes, found.kind) == (unit.line, unit.notes, UnitKind.STRING)


def test_gaps_in_a_text_are_flagged_as_gettext_does() -> None:
    (unit,) = JinjaStrings().read(b"{{ _('%(n)s') }}", EN, granularity="sentence").units

    assert unit.flags == ("python-format",)


@pytest.mark.parametrize("data", [b"", b"a\r\n{{ _('b') }}\r\n", b"\xef\xbb\xbf{{ _('b') }}"])
def test_a_template_comes_back_byte_for_byte(data: bytes) -> None:
    document = JinjaStrings().read(data, EN, granularity="sentence")

    assert JinjaStrings().write(document, [""] * len(document.slots), EN) == data


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"\n{% if %}", 2, "Expected an expression"),
        (b"{% if x %}", 1, "Unexpected end of template"),
        (b"{{ x", 1, "unexpected end of template"),
        (b"{% nosuch %}", 1, "unknown tag 'nosuch'"),
        (b"{{ " + b"(" * 5000, 0, "recursion"),
        (b"\xff", 1, "not UTF-8"),
    ],
)
def test_what_is_no_template_is_refused_with_its_line(data: bytes, line: int, words: str) -> None:
    with pytest.raises(InputError, match=words) as refused:
        JinjaStrings().read(data, EN, granularity="sentence")

    assert refused.value.line == line
