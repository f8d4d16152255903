"""The header fields of templates and catalogues, as gettext and Babel users expect them.

Facts: the gettext manual, "Header Entry". ``X-Source-Language`` is what Poedit reads,
``X-Domain`` what WordPress tools read; ``X-Lexicord-Base`` is ours, see `services.base_stamp`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.locales.plurals import plural_forms

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from lexicord.domain.locale_tag import LocaleTag

CREATED = "POT-Creation-Date"
REVISED = "PO-Revision-Date"
LANGUAGE = "Language"
PLURAL_FORMS = "Plural-Forms"
SOURCE_LANGUAGE = "X-Source-Language"
DOMAIN = "X-Domain"


def gettext_date(moment: datetime) -> str:
    """Return a moment with a zone as gettext writes it: ``2026-11-23 20:45+0000``."""
    return moment.strftime("%Y-%m-%d %H:%M%z")


def template_header(domain: str, source_locale: LocaleTag, created: datetime) -> dict[str, str]:
    """Return the fields of a template's header, in the order in which they are written."""
    return {
        "Project-Id-Version": domain,
        "Report-Msgid-Bugs-To": "",
        CREATED: gettext_date(created),
        REVISED: "YEAR-MO-DA HO:MI+ZONE",
        "Last-Translator": "FULL NAME <EMAIL@ADDRESS>",
        "Language-Team": "LANGUAGE <LL@li.org>",
        LANGUAGE: "",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Generator": "lexicord",
        SOURCE_LANGUAGE: str(source_locale),
        DOMAIN: domain,
    }


def new_catalog_header(
    template: Mapping[str, str], locale: LocaleTag, made: datetime
) -> dict[str, str]:
    """Return the header of a new catalogue for ``locale``: the template's, filled in.

    The names of people are left open; the number of plural forms is CLDR's.
    """
    return {
        **template,
        REVISED: gettext_date(made),
        "Last-Translator": "",
        "Language-Team": "none",
        **_language_fields(locale),
    }


def renewed_fields(
    old: Mapping[str, str], template: Mapping[str, str], locale: LocaleTag | None
) -> dict[str, str]:
    """Return the fields that an update sets in the header of an existing catalogue.

    The template's date and origin are taken over; a language or plural rule that is missing is
    filled in; whatever else people or tools wrote there stays.
    """
    taken = (CREATED, SOURCE_LANGUAGE, DOMAIN)
    fields = {name: template[name] for name in taken if template.get(name)}
    wanted = {} if locale is None else _language_fields(locale)
    fields |= {name: value for name, value in wanted.items() if not old.get(name)}
    return {name: value for name, value in fields.items() if old.get(name) != value}


def _language_fields(locale: LocaleTag) -> dict[str, str]:
    return {LANGUAGE: locale.posix, PLURAL_FORMS: plural_forms(locale)}
