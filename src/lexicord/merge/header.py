"""The header entry, field by field."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lexicord.domain.catalog import Entry

TEMPLATE_DATE = "POT-Creation-Date"
REVISION_DATE = "PO-Revision-Date"
# The header fields that a template hands on to every catalogue made from it.
TEMPLATE_FIELDS = (TEMPLATE_DATE, "Report-Msgid-Bugs-To")

_NPLURALS = re.compile(r"nplurals\s*=\s*([0-9]{1,2})")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?:([+-])(\d\d):?(\d\d))?")


def header_of(entries: Iterable[Entry]) -> Entry | None:
    """Return the header entry, None where there is none."""
    return next((entry for entry in entries if entry.is_header), None)


def fields_of(header: Entry | None) -> dict[str, str]:
    """Return the fields in the order of the file; a line that is no field is kept as a key."""
    if header is None:
        return {}
    pairs = (line.partition(":") for line in header.translation.split("\n") if line)
    return {name if colon else name + "\0": value.strip(" ") for name, colon, value in pairs}


def with_fields(header: Entry, fields: Mapping[str, str]) -> Entry:
    """Return the header entry with exactly these fields, in this order."""
    lines = (
        name[:-1] if name.endswith("\0") else f"{name}: {value}" for name, value in fields.items()
    )
    return replace(header, translations=("".join(f"{line}\n" for line in lines),))


def form_count(header: Entry | None) -> int:
    """Return how many plural forms the header asks for, 0 where it does not say."""
    found = _NPLURALS.search(fields_of(header).get("Plural-Forms", ""))
    return int(found[1]) if found else 0


def moment(date: str) -> int:
    """Return a header date as minutes on one scale, so that dates compare; -1 where it is none."""
    found = _DATE.match(date)
    if found is None:
        return -1
    year, month, day, hour, minute = (int(part) for part in found.groups()[:5])
    offset = int(found[7] or 0) * 60 + int(found[8] or 0)
    # Months of 31 days keep the order, and the order is all that is asked.
    local = (((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minute
    return local + offset if found[6] == "-" else local - offset


def date_in(text: str) -> int:
    """Return the first date that stands in ``text`` as `moment` does, -1 where there is none."""
    found = _DATE.search(text)
    return moment(found[0]) if found else -1
