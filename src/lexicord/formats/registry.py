"""The table of document formats: one line each, loaded when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message

if TYPE_CHECKING:
    from lexicord.formats.codec import Codec

# Name, where the codec is found, and the endings of the file names it is taken for.
_TABLE: dict[str, tuple[str, tuple[str, ...]]] = {
    "docx": ("lexicord.formats.docx.codec:Docx", (".docx", ".docm", ".dotx", ".dotm")),
    "epub": ("lexicord.formats.epub.codec:Epub", (".epub",)),
    "html": ("lexicord.formats.html.codec:Html", (".html", ".htm", ".xhtml", ".xht")),
    "fodt": ("lexicord.formats.odt.codec:FlatOdt", (".fodt", ".fods", ".fodp")),
    "odt": (
        "lexicord.formats.odt.codec:Odt",
        (".odt", ".ott", ".ods", ".ots", ".odp", ".otp"),
    ),
    "plaintext": ("lexicord.formats.plaintext.codec:PlainText", (".txt", ".text")),
    "python": ("lexicord.formats.software.python:PythonStrings", (".py",)),
    "android": (
        "lexicord.formats.android.codec:Android",
        ("strings.xml", "arrays.xml", "plurals.xml"),
    ),
    "csv": ("lexicord.formats.tables.codec:Csv", (".csv",)),
    "fluent": ("lexicord.formats.fluent.codec:Fluent", (".ftl",)),
    "javascript": (
        "lexicord.formats.software.javascript:JavaScriptStrings",
        (".js", ".mjs", ".cjs", ".jsx", ".tsx"),
    ),
    "jinja2": ("lexicord.formats.software.jinja:JinjaStrings", (".jinja", ".jinja2", ".j2")),
    "json": ("lexicord.formats.jsonfile.codec:Json", (".json", ".arb")),
    "jsonlines": ("lexicord.formats.jsonfile.codec:JsonLines", (".jsonl", ".ndjson")),
    "markdown": (
        "lexicord.formats.markdown.codec:Markdown",
        (".md", ".markdown", ".mkd", ".mdown"),
    ),
    "mdx": ("lexicord.formats.markdown.codec:Mdx", (".mdx",)),
    "properties": ("lexicord.formats.properties.codec:Properties", (".properties",)),
    "rst": ("lexicord.formats.rst.codec:Rst", (".rst", ".rest")),
    "srt": ("lexicord.formats.subtitles.codec:SubRip", (".srt",)),
    "strings": ("lexicord.formats.apple.strings:Strings", (".strings",)),
    "stringsdict": ("lexicord.formats.apple.plurals:StringsDict", (".stringsdict",)),
    "tsv": ("lexicord.formats.tables.codec:Tsv", (".tsv", ".tab")),
    "typescript": (
        "lexicord.formats.software.javascript:TypeScriptStrings",
        (".ts", ".mts", ".cts"),
    ),
    "webvtt": ("lexicord.formats.subtitles.codec:WebVtt", (".vtt",)),
    "yaml": ("lexicord.formats.yamlfile.codec:Yaml", (".yaml", ".yml")),
}


@cache
def codec(name: str) -> Codec:
    """Return the codec of a format.

    Raises InputError, naming the formats there are, where there is none of this name.
    """
    if name not in _TABLE:
        reason = Message.of(
            "{name!r} is not a format that lexicord reads; it reads {names}",
            name=name,
            names=", ".join(_TABLE),
        )
        raise InputError(reason)
    module, _, member = _TABLE[name][0].partition(":")
    return cast("Codec", getattr(import_module(module), member)())


def codec_for(path_name: str) -> Codec | None:
    """Return the codec for a file, judged by the end of its name; None where none fits."""
    for name, (_, suffixes) in _TABLE.items():
        if path_name.lower().endswith(suffixes):
            return codec(name)
    return None


def codec_names() -> tuple[str, ...]:
    """Return the names of all formats, as settings and ``--source-format`` know them."""
    return tuple(_TABLE)
