"""Resource files of any size and any depth are read in time that grows with their size."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.registry import codec

EN = LocaleTag("en")

# A line of each format with a number in it, and what stands around all lines.
LINES = {
    "android": ("<resources>", '<!-- c --><string name="k{n}">Don\\\'t <b>x</b> {n}</string>\n'),
    "csv": ("id,text\n", '{n},"Text ""number"" {n}"\n'),
    "fluent": ("", "# c\nk{n} = Text {{ $x ->\n    [one] a\n   *[other] b\n}} {n}\n    more\n"),
    "javascript": ("", "// Translators: c\ngettext('Text {n}');\n"),
    "jinja2": ("", "{{# Translators: c #}}{{{{ _('Text {n}') }}}}\n"),
    "json": ("[", '{{"k{n}": "Text <b>number</b> {n}"}},\n'),
    "properties": ("", "# c\nk{n} = Text \\u00e9 {n} \\\n  more\n"),
    "srt": ("", "{n}\n00:00:01,000 --> 00:00:02,000\n<i>Text</i>\nnumber {n}\n\n"),
    "strings": ("", '/* c */\n"k{n}" = "Text \\"number\\" {n}";\n'),
    "webvtt": ("WEBVTT\n\n", "NOTE c\n\n00:01.000 --> 00:02.000\n<i>Text</i> &amp; {n}\n\n"),
    "yaml": ("", "# c\nk{n}:\n  - Text number {n}\n  - |\n    block\n"),
}
ENDS = {"android": "</resources>", "json": "0]"}

# What is built to take long: each is handled or refused at once.
HOSTILE = {
    "android": ["<resources>" + "<string>" * 9_000, '<resources><string>"' * 5_000],
    "csv": ['"' * 100_001, "," * 100_000, '"a"b,' * 50_000],
    "fluent": ["a = " + "{" * 100_000, 'a = {"' * 50_000, "a =" + "\n " * 50_000],
    "javascript": ["_(" * 50_000, "`${" * 50_000, "/*" * 50_000],
    "jinja2": ["{{" * 50_000, "{#" * 50_000, "{% if x %}" * 5_000, "{{ [" * 5_000],
    "json": ["[" * 100_000, '{"a":' * 100_000, '["' + "<a " * 50_000 + '"]', "-" * 100_000],
    "properties": ["\\" * 200_000, "a=\\\n" * 50_000, " " * 200_000],
    "srt": ["-->\n" * 50_000, "00:00:01,000 --> 00:00:02,000\n" + "<i " * 50_000],
    "strings": ["/*" * 50_000, '"a"=' * 50_000, "a=" * 50_000],
    "webvtt": ["WEBVTT\n\n" + "NOTE\n\n" * 20_000, "WEBVTT\n\n0:1 --> 0:2\n" * 5_000],
    "yaml": ["[" * 20_000, "- " * 20_000, "? " * 20_000, "&a " * 10_000, "#\n" * 20_000],
}


def seconds(name: str, count: int) -> float:
    """Return the best of three CPU times for reading so many lines and writing them anew."""
    head, line = LINES[name]
    body = "".join(line.format(n=number) for number in range(count))
    data = f"{head}{body}{ENDS.get(name, '')}".encode()
    return min(_once(name, data) for _ in range(3))


def _once(name: str, data: bytes) -> float:
    known = codec(name)
    begin = time.process_time()
    document = known.read(data, EN, granularity="sentence")
    texts = [f"{unit.source}!" if known.builds else "" for unit in document.units]
    known.write(document, texts, EN)
    return time.process_time() - begin


@pytest.mark.parametrize("name", LINES)
def test_time_grows_with_the_size(name: str) -> None:
    assert seconds(name, 1_200) < 4 * 3 * max(seconds(name, 300), 0.002)


@pytest.mark.parametrize(
    ("name", "text"),
    [(name, text) for name, texts in HOSTILE.items() for text in texts],
    ids=lambda value: value[:16] if isinstance(value, str) else None,
)
def test_what_is_built_to_take_long_is_handled_at_once(name: str, text: str) -> None:
    begin = time.process_time()
    with suppress(InputError):
        codec(name).read(text.encode(), EN, granularity="sentence")

    # A second on a quiet machine; what is quadratic takes minutes.
    assert time.process_time() - begin < 15
