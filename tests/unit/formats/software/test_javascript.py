"""Texts are taken out of JavaScript and TypeScript; the code itself is never changed."""

from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.unit import Unit, UnitKind
from lexicord.formats.software.javascript import JavaScriptStrings, TypeScriptStrings

EN = LocaleTag("en")
CODECS = [JavaScriptStrings(), TypeScriptStrings()]


@pytest.mark.parametrize("codec", CODECS, ids=lambda codec: codec.name)
@pytest.mark.parametrize(
    ("code", "unit"),
    [
        ("_('Save')", Unit("Save", line=1)),
        ("x;\ni18n.gettext('a ' + \"b\")", Unit("a b", line=2)),
        ("ngettext('%s file', '%s files', n)", Unit("%s file", plural="%s files", line=1)),
        ("pgettext('menu', `Open`)", Unit("Open", context="menu", line=1)),
        ("t = `<b>${gettext('in')}</b>`", Unit("in", line=1)),
        ("gettext`tagged`", Unit("tagged", line=1)),
        ("i18n.t('dotted')", Unit("dotted", line=1)),
        ("_('\\ud83d\\ude00 \\'x\\'')", Unit("\U0001f600 'x'", line=1)),
        ("// Translators: short\n_('OK')", Unit("OK", line=2, notes=("short",))),
        ("/* L10n: long */\n_('OK')", Unit("OK", line=2, notes=("long",))),
    ],
)
def test_marked_texts_become_units(
    codec: JavaScriptStrings | TypeScriptStrings, code: str, unit: Unit
) -> None:
    known = codec.with_keywords(["i18n.t"])
    (found,) = known.read(code.encode(), EN, granularity="sentence").units

    assert (found.source, found.plural, found.context) == (unit.source, unit.plural, unit.context)
    assert (found.line, found.notes, found.kind) == (unit.line, unit.notes, UnitKind.STRING)


def test_types_are_no_tags() -> None:
    code = b"const f = <T>(x: T) => _('it');\nconst g = (y: Array<string>) => gettext('other');"

    units = TypeScriptStrings().read(code, EN, granularity="sentence").units
    assert [unit.source for unit in units] == ["it", "other"]


@pytest.mark.parametrize("codec", CODECS, ids=lambda codec: codec.name)
@pytest.mark.parametrize(
    "data",
    [b"", b"_('a')", b"x\r\n_('a')\r\n_('b')", b"\xef\xbb\xbf_('a')\n", b"'", b"`${", b"_(" * 9],
)
def test_code_comes_back_byte_for_byte(
    codec: JavaScriptStrings | TypeScriptStrings, data: bytes
) -> None:
    document = codec.read(data, EN, granularity="sentence")

    assert codec.write(document, [""] * len(document.slots), EN) == data


@pytest.mark.parametrize("codec", CODECS, ids=lambda codec: codec.name)
def test_what_is_no_text_is_refused_and_nothing_is_built(
    codec: JavaScriptStrings | TypeScriptStrings,
) -> None:
    with pytest.raises(InputError, match="0xFF is not UTF-8") as refused:
        codec.read(b"_('a')\n\xff", EN, granularity="sentence")

    assert (refused.value.line, refused.value.column) == (2, 1)
    with pytest.raises(InputError, match="not translated in place"):
        codec.write(codec.read(b"_('a')", EN, granularity="sentence"), ["x"], EN)
