"""What the demo project is laid out from, and what its translator sends back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lexicord.domain.catalog import State
from lexicord.domain.locale_tag import LocaleTag
from lexicord.project.discovery import PROJECT_FILE
from lexicord.project.resources import resource_bytes, resource_names
from lexicord.services.catalogs import read_catalog
from lexicord.services.header import DOMAIN, LANGUAGE
from lexicord.services.pairs import is_live
from lexicord.services.starter import settings_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lexicord.domain.catalog import Entry
    from lexicord.formats.gettext.catalog import Catalog

_TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Returned:
    """The texts that a translator entered for one catalogue, slips and all."""

    domain: str
    locale: LocaleTag
    catalog: Catalog

    def filled(self, sent: Catalog) -> Catalog:
        """Return the file that was sent out, as the translator returns it.

        It keeps its header and so its stamp; the texts, remarks and states are the translator's.
        """
        done = ((entry, self.catalog.get(entry.key)) for entry in sent.entries if is_live(entry))
        return sent.edited(
            _done(entry, own)
            for entry, own in done
            if own is not None and own.state is not State.UNTRANSLATED
        )


def _done(entry: Entry, own: Entry) -> Entry:
    flags = tuple(flag for flag in entry.flags if flag != "fuzzy")
    return replace(
        entry,
        translations=own.translations,
        comments=own.comments,
        flags=("fuzzy", *flags) if own.fuzzy else flags,
        previous=own.previous,
    )


def returned_files() -> list[Returned]:
    """Return what the package holds of returned files, by the name of the file.

    Their headers say the language and, as ``X-Domain``, the sample that they belong to.
    """
    files = _shipped("samples/returned", ".po")
    catalogs = (read_catalog(data, name) for name, data in files.items())
    return [
        Returned(catalog.header.get(DOMAIN), LocaleTag.parse(catalog.header.get(LANGUAGE)), catalog)
        for catalog in catalogs
    ]


def demo_files(returned: Iterable[Returned]) -> dict[str, bytes]:
    """Return the files of the demo project before anything ran, by their paths in it.

    The catalogues are the finished ones of the product, but for those that a translator is
    still working on.
    """
    out = {(each.domain, each.locale) for each in returned}
    texts = _shipped("samples", ".txt")
    domains = {name.removesuffix(".txt") for name in texts}
    catalogs = {
        name: data
        for name, data in _shipped("locale", ".po").items()
        if _domain(name) in domains and (_domain(name), _locale(name)) not in out
    }
    locales = {_locale(name) for name in catalogs} | {locale for _, locale in out}
    settings = settings_text(LocaleTag("en"), sorted(locales), [f"{_TEXTS}/*.txt"])
    return {
        PROJECT_FILE: settings.encode(),
        **_below(_TEXTS, texts),
        **_below("glossary", _shipped("glossary", ".toml")),
        **_below("locale", catalogs),
    }


def _shipped(folder: str, suffix: str) -> dict[str, bytes]:
    """Return what travels with the program, by its path below the folder."""
    names = resource_names(folder, suffix)
    return {name.removeprefix(f"{folder}/"): resource_bytes(name) for name in names}


def _below(folder: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {f"{folder}/{name}": data for name, data in files.items()}


def _domain(name: str) -> str:
    return name.rpartition("/")[2].removesuffix(".po")


def _locale(name: str) -> LocaleTag:
    return LocaleTag.parse(name.partition("/")[0])
