from __future__ import annotations

import time
from contextlib import suppress

import pytest

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.layout import cut

ENTRY = 'msgid "a"\nmsgstr "b"\n'
SHAPES = {
    "entries": ("", '\nmsgid "a{}"\nmsgstr "b"\n', ""),
    "odd entries": ("", '\nmsgid  "a{}"\nmsgstr "b"\n', ""),
    "every second odd": ("", '\nmsgid "a{0}"\nmsgstr "b"\n\n msgid "b{0}"\nmsgstr "b"\n', ""),
    "strings after blanks": ("", '\nmsgid "a{}"\nmsgstr "b"\n\n"c"\n', ""),
    "one line": ("", 'msgid "a{}" msgstr "b" ', ""),
    "comments": ("", "# x\n", ENTRY),
    "tail": (ENTRY, "#:\n", ""),
    "references": ("#:", " a.c:{}", f"\n{ENTRY}"),
    "strings": ('msgid ""\n', '"x"\n', 'msgstr ""\n'),
    "escapes": ('msgid "', '\\"\\\\\\n', f'"\n{ENTRY[10:]}'),
    "numbers": ('msgid "', "\\x41\\101", f'"\n{ENTRY[10:]}'),
    "backslashes without end": ('msgid "', "\\\\", ""),
    "quotes": ("", '"', ""),
    "headers": ("", 'msgctxt "{}"\nmsgid ""\nmsgstr ""\n\n', ""),
    "obsolete": ("", '#~ msgid "a{}"\n#~ msgstr "b"\n', ""),
    "domains": ("", 'domain "x{}"\n' + ENTRY, ""),
    "forms": ('msgid "a"\nmsgid_plural "b"\n', 'msgstr[{}] "x"\n', ""),
    "previous": ('#| msgid ""\n', '#| "x"\n', ENTRY),
    "blank lines": (ENTRY, "\n", ENTRY.replace("a", "c")),
}


def cost(shape: tuple[str, str, str], count: int) -> float:
    before, piece, after = shape
    data = (before + "".join(piece.format(n) for n in range(count)) + after).encode()
    start = time.process_time()
    with suppress(InputError):
        catalog = Catalog.from_bytes(data)
        assert catalog.rebuilt(list(catalog.entries)).to_bytes() == data
    return time.process_time() - start


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_time_grows_with_the_file(shape: tuple[str, str, str]) -> None:
    cost(shape, 10)
    small, large = (min(cost(shape, count) for _ in range(3)) for count in (2000, 8000))

    assert large < 12 * max(small, 0.03)


def test_entries_tile_the_data() -> None:
    data = f'{ENTRY}\n# c\n{ENTRY}domain "d"\n\n  {ENTRY}\n# tail\n'.encode()
    layout = cut(data, "utf-8")
    assert [layout.raw(index) for index in range(2)] == [ENTRY.encode(), f"\n# c\n{ENTRY}".encode()]
    assert data[layout.ends[1] : layout.start(2)] == b'domain "d"\n'
    assert data[layout.tail :] == b"\n# tail\n"
    assert [layout.index_at(offset) for offset in (0, 22, layout.start(2))] == [0, 1, 2]
    assert [layout.domain(index) for index in range(3)] == [None, None, b"d"]
