"""What ``lexicord.toml`` (or ``[tool.lexicord]`` in ``pyproject.toml``) can say.

The names on disk are these with ``-`` for ``_``: ``source_locale`` is ``source-locale``. Every
setting has its paragraph in ``manual/guide/project-file.md``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from lexicord.domain.locale_tag import LocaleTag


class Segmentation(StrEnum):
    """What a document is cut into."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Fallback(StrEnum):
    """What a built document says where a translation is missing."""

    SOURCE = "source"
    MARK = "mark"
    REFUSE = "refuse"
    OMIT = "omit"


class RuleLevel(StrEnum):
    """How grave the findings of a rule are in this project; ``off`` silences the rule."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"
    OFF = "off"


Pattern = Annotated[
    str,
    Meta(
        min_length=1,
        description="A path below the project's folder; * ? [abc] stay inside one folder, "
        "** spans any number of folders.",
    ),
]
Folder = Annotated[
    str, Meta(min_length=1, description="A folder, written from the folder of the project file.")
]
LocaleName = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z]{2,3}([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|[0-9]{3}))?(@[A-Za-z]+)?$",
        description="A locale, like ko-KP, zh-Hans or pt_BR.",
    ),
]
Share = Annotated[float, Meta(ge=0, le=1)]
Count = Annotated[int, Meta(ge=0)]
Percent = Annotated[int, Meta(ge=0, le=100)]


class _Table(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """A table of the project file: immutable, and strict about its keys."""


class SourceSettings(_Table, frozen=True):
    """Some source documents, and how they are read (``[[sources]]``).

    ``format`` is a codec's name; None leaves it to the suffix of each file. ``domain`` names
    the catalogue and may hold ``{stem}`` (the file's name without suffix) or ``{path}`` (its
    path without suffix, ``/`` turned into ``.``). ``segmentation`` None means the project's.
    ``keywords`` are functions of a program whose texts are translated, besides the usual ones;
    ``keys`` are the values of a data file that are texts, ``notes`` those told to translators.
    Equal texts that match one of ``apart`` get a translation for each place. ``fallback`` and
    ``minimum`` None mean those of the build.
    """

    files: Annotated[tuple[Pattern, ...], Meta(min_length=1)]
    exclude: tuple[Pattern, ...] = ()
    format: str | None = None
    domain: Annotated[str, Meta(min_length=1)] = "messages"
    target_names: tuple[LocaleName, ...] = msgspec.field(default=(), name="target-locales")
    segmentation: Segmentation | None = None
    keywords: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    apart: tuple[str, ...] | None = None
    fallback: Fallback | None = None
    minimum: Percent | None = None

    @property
    def target_locales(self) -> tuple[LocaleTag, ...]:
        """The languages of these documents; empty where they are the project's."""
        return tuple(LocaleTag.parse(name) for name in self.target_names)


class BuildSettings(_Table, frozen=True):
    """How translated documents are put together (``[build]``).

    ``output`` is the path of a built file; its gaps are ``{locale}`` (``zh-Hans``), ``{posix}``
    (``zh_Hans``), ``{path}``, ``{folder}``, ``{name}``, ``{stem}`` and ``{suffix}`` of the source.
    ``minimum`` is what has to be translated of a document where the fallback is ``omit``.
    """

    output: Annotated[str, Meta(min_length=1)] = "translated/{locale}/{path}"
    fallback: Fallback = Fallback.SOURCE
    minimum: Percent = 80
    use_fuzzy: bool = False


class CatalogSettings(_Table, frozen=True):
    """How catalogues are written (``[catalogs]``); a ``width`` of 0 wraps only at line breaks."""

    width: Count = 79


class UpdateSettings(_Table, frozen=True):
    """How translations are carried over to a changed source (``[update]``).

    ``similarity`` (0 to 1) is what a suggestion needs at least. An update that would take away
    more than ``loss_share`` of a catalogue's translations, and at least ``loss_floor`` of them,
    stops until it is told to go on.
    """

    similarity: Share = 0.6
    loss_share: Share = 0.2
    loss_floor: Count = 10


class Settings(_Table, frozen=True):
    """Everything that a project file says; what it leaves out has the default given here."""

    source_name: LocaleName = msgspec.field(name="source-locale")
    target_names: tuple[LocaleName, ...] = msgspec.field(default=(), name="target-locales")
    locale_folder: Folder = "locale"
    glossary_folder: Folder = "glossary"
    segmentation: Segmentation = Segmentation.SENTENCE
    segmentation_rules: Annotated[str, Meta(min_length=1)] | None = None
    apart: tuple[str, ...] = ()
    sources: tuple[SourceSettings, ...] = ()
    build: BuildSettings = msgspec.field(default_factory=BuildSettings)
    catalogs: CatalogSettings = msgspec.field(default_factory=CatalogSettings)
    update: UpdateSettings = msgspec.field(default_factory=UpdateSettings)
    rules: dict[str, RuleLevel] = msgspec.field(default_factory=dict)

    @property
    def source_locale(self) -> LocaleTag:
        """The language that the sources are written in."""
        return LocaleTag.parse(self.source_name)

    @property
    def target_locales(self) -> tuple[LocaleTag, ...]:
        """The languages to translate into, in the order of the project file."""
        return tuple(LocaleTag.parse(name) for name in self.target_names)

    @property
    def every_target_locale(self) -> tuple[LocaleTag, ...]:
        """The project's languages, and those that only some of its sources have, each once."""
        special = (locale for source in self.sources for locale in source.target_locales)
        return tuple(dict.fromkeys((*self.target_locales, *special)))
