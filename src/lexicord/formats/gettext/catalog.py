"""The catalogue: bytes in, entries out, and the same bytes back."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from lexicord.domain.catalog import Entry
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.formats.gettext.charsets import BOM, UTF8, Charset, charset, encoded, from_inner
from lexicord.formats.gettext.editing import edit, rewrap
from lexicord.formats.gettext.entries import EntryList
from lexicord.formats.gettext.header import Header
from lexicord.formats.gettext.layout import Layout, cut
from lexicord.formats.gettext.loading import header_indexes, load
from lexicord.formats.gettext.problems import Problem, find_problems
from lexicord.formats.gettext.rebuilding import Style, rebuild
from lexicord.formats.gettext.wrapping import WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lexicord.domain.unit import UnitKey


class Catalog:
    """A PO file that goes out as it came in, but for what was edited.

    A value: every method that changes something returns another catalogue. Entries are decoded
    when they are asked for. ``from_bytes`` and ``new`` make catalogues.
    """

    def __init__(
        self,
        inner: bytes,
        chosen: Charset = UTF8,
        *,
        bom: bytes = b"",
        original: bytes = b"",
        layout: Layout | None = None,
    ) -> None:
        """Hold ``inner``, bytes that are known to be sound; use ``from_bytes`` for others."""
        self._inner = inner
        self._charset = chosen
        self._bom = bom
        self._original = original
        self._known_layout = layout

    @classmethod
    def from_bytes(cls, data: bytes) -> Catalog:
        """Read a PO file.

        Raises InputError, with line and column and a sentence that says what to do, where the
        file is broken. Duplicates and second headers are kept; see ``problems``.
        """
        inner, chosen, layout = load(data)
        bom = BOM if data.startswith(BOM) else b""
        original = b"" if chosen.transparent else data
        return cls(inner, chosen, bom=bom, original=original, layout=layout)

    @classmethod
    def new(
        cls,
        header: Mapping[str, str],
        entries: Iterable[Entry] = (),
        *,
        comments: Sequence[str] = (),
        width: int = WIDTH,
    ) -> Catalog:
        """Make a catalogue from header fields, entries, and comments above the header."""
        first = Entry("", translations=(Header.of(header).text,), comments=tuple(comments))
        return cls.of([first, *entries], width=width)

    @classmethod
    def of(cls, entries: Sequence[Entry], *, width: int = WIDTH) -> Catalog:
        """Make a catalogue of these entries, with a header if that is the first of them.

        It is in the charset that the header names, in UTF-8 where none is named. Raises
        InputError where an entry is such that no catalogue can hold it.
        """
        return cls(b"").rebuilt(entries, width=width)

    def to_bytes(self) -> bytes:
        """Return the file; what was not edited since ``from_bytes`` is as it was there.

        Raises InputError where a new text does not fit into the charset of the file.
        """
        return self._bom + from_inner(self._inner, self._charset, self._original)

    @cached_property
    def layout(self) -> Layout:
        """Where the entries lie in the bytes inside the engine."""
        return self._known_layout or cut(self._inner, self._charset.inner)

    @cached_property
    def entries(self) -> EntryList:
        """Every entry in file order: the header, translations, and obsolete ones."""
        return EntryList(self.layout, self._charset.inner)

    @property
    def codec(self) -> str:
        """The codec of the bytes inside the engine, which ``layout`` is about."""
        return self._charset.inner

    @property
    def charset(self) -> str:
        """The charset as the header names it; empty where it names none."""
        return self._charset.name

    @cached_property
    def header_entry(self) -> Entry | None:
        """The first header entry, None where there is none."""
        found = (self.entries[at] for at in header_indexes(self.layout))
        return next((entry for entry in found if entry.is_header), None)

    @cached_property
    def header(self) -> Header:
        """The fields of the first header entry; no fields where there is none."""
        return Header(self.header_entry.translation if self.header_entry else "")

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What a person should settle: duplicates, second headers, an unknown charset."""
        return tuple(find_problems(self.layout, self.entries, self._charset))

    def get(self, key: UnitKey, *, obsolete: bool = False) -> Entry | None:
        """Return the first entry with this key, or None."""
        return self.entries.find(key, obsolete=obsolete)

    def edited(self, entries: Iterable[Entry], *, width: int = WIDTH) -> Catalog:
        """Return the catalogue with each of ``entries`` in place of the one with its key.

        Among entries of one key the line decides, then obsoleteness. Only the lines of the
        fields that changed are written anew. A header that names another charset converts the
        file. Raises InputError where there is no such entry.
        """
        new = list(entries)
        here = self._fit_for(next((entry for entry in new if entry.is_header), None))
        if here is not self:
            return here.edited(new, width=width)
        return self._with(edit(self.layout, self.entries, new, self._style(width)))

    def rebuilt(self, entries: Sequence[Entry], *, width: int = WIDTH) -> Catalog:
        """Return the catalogue made of exactly these entries, in this order.

        An entry that is equal to one of this file, its line aside, goes out with the bytes it
        has here; one with the key of an entry of this file keeps the lines of the fields that
        are equal; all others are written as GNU gettext writes them. Where the first one is a
        header that names another charset, the file is converted.
        """
        first = entries[0] if entries else None
        here = self._fit_for(first if first and first.is_header else None)
        if here is not self:
            return here.rebuilt(entries, width=width)
        return self._with(rebuild(self.layout, self.entries, entries, self._style(width)))

    def rewrapped(self, width: int = WIDTH) -> Catalog:
        """Return the catalogue with every text wrapped anew; comments stay as they are.

        ``width`` is in columns; 0 ends lines at the line feeds of the texts only.
        """
        return self._with(rewrap(self.layout, self.entries, self._style(width)))

    def with_header(self, fields: Mapping[str, str], *, width: int = WIDTH) -> Catalog:
        """Return the catalogue with these header fields; the others keep their bytes.

        A catalogue without header gets one in front.
        """
        return self.headed(self.header.with_fields(fields), width=width)

    def headed(self, header: Header, *, width: int = WIDTH) -> Catalog:
        """Return the catalogue with this header, in the charset that it names."""
        text = header.text
        entry = self.header_entry
        if entry is None:
            first = Entry("", translations=(text,))
            return self.rebuilt([first, *self.entries], width=width)
        if text == entry.translation:
            return self
        return self.edited([replace(entry, translations=(text,))], width=width)

    def converted(self, name: str = "UTF-8") -> Catalog:
        """Return the catalogue in another charset, the header saying so.

        Raises InputError where a character does not exist there, or the charset is not known.
        """
        if not charset(name).known:
            reason = Message.of(
                "the charset {name} is not known; UTF-8 holds everything", name=name
            )
            raise InputError(reason)
        return self.headed(self.header.with_charset(name))

    @property
    def domains(self) -> tuple[tuple[int, str], ...]:
        """Number of the entry that follows, and name, of every ``domain`` line."""
        return tuple((at, name.decode()) for at, name in self.layout.directives)

    @property
    def tail_comments(self) -> str:
        """The comment lines after the last entry, as they stand there."""
        lines = self._inner[self.layout.tail :].decode(self._charset.inner).split("\n")
        return "\n".join(line.rstrip("\r") for line in lines if line.startswith("#"))

    def _fit_for(self, header: Entry | None) -> Catalog:
        """Return this catalogue in the charset that ``header`` names, if there is one."""
        wanted = Header(header.translation).charset if header else self.charset
        return self if wanted == self.charset else self._recoded(charset(wanted))

    def _recoded(self, chosen: Charset) -> Catalog:
        inner = encoded(self._inner.decode(self._charset.inner), chosen)
        from_inner(inner, chosen)
        bom = self._bom if chosen.codec == "utf-8" else b""
        return Catalog(inner, chosen, bom=bom)

    def _style(self, width: int) -> Style:
        return Style.of(self._inner, self._charset, width)

    def _with(self, inner: bytes) -> Catalog:
        return Catalog(inner, self._charset, bom=self._bom, original=self._original)
