"""The header fields of templates and catalogues, as gettext and Babel users expect them.

Facts: the gettext manual, "Header Entry". ``X-Source-Language`` is what Poedit reads,
``X-Domain`` what WordPress tools read; ``X-Lexicord-Base`` is ours, see `services.base_stamp`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.locales.plurals import plural_forms

if TYPE_CHECKING:
    from datetime import datetime

    from lexicord.formats.gettext.header import Header

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


def new_catalog_header(template: Header, locale: LocaleTag, made: datetime) -> dict[str, str]:
    """Return the header of a new catalogue for ``locale``: the template's, filled in.

    The names of people are left open; the number of plural forms is CLDR's.
    """
    return {
        **dict(template.fields),
        REVISED: gettext_date(made),
        "Last-Translator": "",
        "Language-Team": "none",
        **_language_fields(locale),
    }


def missing_fields(old: Header, template: Header, locale: LocaleTag | None) -> dict[str, str]:
    """Return the fields that an existing catalogue lacks: its language, plurals and origin.

    What people or tools wrote there stays, whatever it says.
    """
    origin = {name: template.get(name) for name in (SOURCE_LANGUAGE, DOMAIN)}
    # What is there already need not be asked of Babel, which takes its time to load.
    asked = locale if not (old.get(LANGUAGE) and old.get(PLURAL_FORMS)) else None
    wanted = origin if asked is None else {**_language_fields(asked), **origin}
    return {name: value for name, value in wanted.items() if value and not old.get(name)}


def locale_in(header: Header, field: str) -> LocaleTag | None:
    """Return the locale that a header field names; one that cannot be read counts as none."""
    try:
        return LocaleTag.parse(header.get(field))
    except InputError:
        return None


def _language_fields(locale: LocaleTag) -> dict[str, str]:
    return {LANGUAGE: locale.posix, PLURAL_FORMS: plural_forms(locale)}
