"""Translated documents are opened by pandoc and LibreOffice, with the structure of the source."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.formats.registry import codec_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="needs pandoc")
needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
PAGE = """# Heading & more

Words with *emphasis*, **strong** ones and a [link](https://example.org).[^1] Then more.

[^1]: A note. With two sentences.

1. An item.
2. Another ~~struck~~ one.

|      |       |
|:-----|------:|
| Left | Right |
"""


def _run(*command: str | Path) -> str:
    return subprocess.run(
        list(map(str, command)), check=True, capture_output=True, text=True, timeout=120
    ).stdout


def _translated(path: Path, locale: str) -> tuple[Path, list[str]]:
    """Build a document with each text between marks; return it and what begins each text."""
    codec = codec_for(path.name)
    assert codec
    document = codec.read(path.read_bytes(), LocaleTag("en"), granularity="sentence")
    texts = [f"Ω{number}Ω {unit.source} ‹|]]>&" for number, unit in enumerate(document.units)]
    out = path.with_stem("built")
    out.write_bytes(codec.write(document, texts, LocaleTag.parse(locale)))
    return out, [text.partition(" ")[0] for text in texts]


def _kinds(node: object) -> Iterator[str]:
    """Yield the kinds of the elements of a document as pandoc knows it, without text."""
    if isinstance(node, dict):
        kind = node.get("t", "")
        if kind not in {"", "Str", "Space", "SoftBreak", "Span"}:
            yield kind
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from _kinds(each)


@needs_pandoc
@pytest.mark.parametrize("locale", ["fr", "ar"])
@pytest.mark.parametrize("ending", ["docx", "odt"])
def test_pandoc_sees_the_structure_of_the_source(ending: str, locale: str, tmp_path: Path) -> None:
    page, source = tmp_path / "page.md", tmp_path / f"page.{ending}"
    page.write_text(PAGE, encoding="utf-8")
    _run("pandoc", page, "-o", source)
    built, marks = _translated(source, locale)
    before, after = (json.loads(_run("pandoc", path, "-t", "json")) for path in (source, built))

    assert list(_kinds(after["blocks"])) == list(_kinds(before["blocks"]))
    text = _run("pandoc", built, "-t", "plain", "--wrap=none")
    assert [mark for mark in marks if mark not in text] == []


@pytest.mark.slow
@needs_pandoc
@needs_office
@pytest.mark.parametrize("ending", ["docx", "odt"])
def test_libreoffice_opens_the_translation_and_shows_every_text(
    ending: str, tmp_path: Path
) -> None:
    page, source = tmp_path / "page.md", tmp_path / f"page.{ending}"
    page.write_text(PAGE, encoding="utf-8")
    _run("pandoc", page, "-o", source)
    built, marks = _translated(source, "ko-KP")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    _run("soffice", "--headless", profile, "--convert-to", "fodt", "--outdir", tmp_path, built)
    shown = (tmp_path / "built.fodt").read_text(encoding="utf-8")
    text = re.sub(r"<[^>]*>", "", shown)

    assert [mark for mark in marks if mark not in text] == []
