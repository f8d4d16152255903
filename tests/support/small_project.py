"""A small project with one article, one name and one translation, laid out from texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = """\
source-locale = "en"
target-locales = ["ko-KP"]

[[sources]]
files = ["texts/*.txt"]
domain = "{stem}"
"""

ARTICLE = """\
A Meeting

The delegation met in Juche 49 (1960).

It had {number} members.

The Workers' Party of Korea sent it.
"""

GLOSSARY = """\
[wpk]
kind = "party"
en.preferred = "Workers' Party of Korea"
ko-KP.preferred = "조선로동당"
ko-KP.forbidden = ["조선로동자당"]
"""

RIGHT = {
    "A Meeting": "회의",
    "The delegation met in Juche 49 (1960).": "대표단은 주체49(1960)년에 만났다.",
    "It had {number} members.": "성원은 {number}명이였다.",
    "The Workers' Party of Korea sent it.": "조선로동당이 보냈다.",
}
WRONG = RIGHT | {
    "The delegation met in Juche 49 (1960).": "대표단은 주체49(1961)년에 만났다.",
    "It had {number} members.": "성원은 여러명이였다.",
    "The Workers' Party of Korea sent it.": "조선로동자당이 보냈다.",
}
CATALOG = "locale/ko_KP/LC_MESSAGES/article.po"


def lay_out(folder: Path, *, settings: str = SETTINGS, article: str = ARTICLE) -> Path:
    """Write the project file, the article and the glossary."""
    files = {"lexicord.toml": settings, "texts/article.txt": article, "glossary/t.toml": GLOSSARY}
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def translate(folder: Path, texts: dict[str, str], catalog: str = CATALOG) -> Path:
    """Enter translations as a person does with an editor."""
    path = folder / catalog
    text = path.read_text(encoding="utf-8")
    for source, target in texts.items():
        head, found, rest = text.partition(f'msgid "{source}"\nmsgstr "')
        assert found, source
        text = head + found + target + rest[rest.index('"\n') :]
    path.write_text(text, encoding="utf-8")
    return path
