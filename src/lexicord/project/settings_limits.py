"""What a project file may not say although each value alone is of the right type."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from lexicord.domain.finding import Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.project.settings import Settings, SourceSettings
    from lexicord.project.toml_places import KeyPath

OUTPUT_GAPS = ("locale", "posix", "path", "folder", "name", "stem", "suffix")
DOMAIN_GAPS = ("stem", "path")


def complaints(settings: Settings) -> Iterator[tuple[KeyPath, Message]]:
    """Yield the way to a setting and what is wrong with it, in the order of the reference page."""
    yield from _locales((), settings, settings.source_locale)
    for name in ("locale-folder", "glossary-folder"):
        yield from _inside((name,), getattr(settings, name.replace("-", "_")))
    for index, source in enumerate(settings.sources):
        yield from _source(("sources", index), source)
        yield from _locales(("sources", index), source, settings.source_locale)
    yield from _inside(("build", "output"), settings.build.output)
    yield from _gaps(("build", "output"), settings.build.output, OUTPUT_GAPS)
    if not {"locale", "posix"} & set(_gap_names(settings.build.output)):
        yield (
            ("build", "output"),
            Message.of("'output' needs {{locale}} or {{posix}}: each language has its own file"),
        )


def _locales(
    setting: KeyPath, table: Settings | SourceSettings, source: LocaleTag
) -> Iterator[tuple[KeyPath, Message]]:
    seen = {source}
    for index, locale in enumerate(table.target_locales):
        if locale in seen:
            twice = Message.of("the locale {locale} is named twice", locale=locale)
            yield (*setting, "target-locales", index), twice
        seen.add(locale)


def _source(setting: KeyPath, source: SourceSettings) -> Iterator[tuple[KeyPath, Message]]:
    for name in ("files", "exclude"):
        for index, pattern in enumerate(getattr(source, name)):
            yield from _inside((*setting, name, index), pattern)
    yield from _gaps((*setting, "domain"), source.domain, DOMAIN_GAPS)
    if re.search(r"[/\\\x00-\x1f]|^[.-]", source.domain):
        reason = Message.of(
            "{name!r} cannot be the name of a catalogue; use letters, digits, - and _",
            name=source.domain,
        )
        yield (*setting, "domain"), reason


def _inside(setting: KeyPath, text: str) -> Iterator[tuple[KeyPath, Message]]:
    path = PurePosixPath(text)
    if path.is_absolute() or ".." in path.parts or re.match(r"[A-Za-z]:|.*[\\\x00]", text):
        reason = Message.of(
            "{text!r} must be a path inside the project's folder, written with /", text=text
        )
        yield setting, reason


def _gaps(setting: KeyPath, text: str, known: tuple[str, ...]) -> Iterator[tuple[KeyPath, Message]]:
    unknown = [name for name in _gap_names(text) if name not in known]
    if unknown or re.search(r"[{}]", re.sub(r"\{[a-z]*\}", "", text)):
        gaps = ", ".join(f"{{{name}}}" for name in known)
        reason = Message.of(
            "{text!r} has a gap that means nothing; there are: {gaps}", text=text, gaps=gaps
        )
        yield setting, reason


def _gap_names(text: str) -> list[str]:
    return re.findall(r"\{([a-z]*)\}", text)
