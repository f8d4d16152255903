"""Feeds the gettext engine what nobody would write, guided by the branches that it takes.

    pip install atheris
    python tests/fuzz/fuzz_gettext.py FOLDER -max_total_time=120 -timeout=5 -rss_limit_mb=512

FOLDER keeps the inputs that led to new branches; an empty one is filled from the golden files
(and from ``../shared/data/po_torture`` where it is). What follows goes to libFuzzer. An input
that breaks a promise is kept in a file ``crash-*`` and belongs among the golden files, with its
cause mended. The first byte chooses what the rest is read as.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lexicord.formats.gettext.catalog import Catalog

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ("tests/golden/formats/gettext/*.po", "../shared/data/po_torture/cases/*")
PLURALS = (b"nplurals=2; plural=(n != 1);", b"nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : 2;")


def main(arguments: list[str]) -> None:
    """Fill the folder if it is empty, and run until libFuzzer has had enough."""
    fuzzer = import_module("atheris")
    with fuzzer.instrument_imports(include=["lexicord"]):
        promises = import_module("lexicord.formats.gettext.catalog").Catalog
        numbers = import_module("lexicord.formats.gettext.plurals").read_plural_forms
        compiled = import_module("lexicord.formats.gettext.mo")
        counted = import_module("lexicord.formats.gettext.statistics").statistics
        refused = import_module("lexicord.domain.errors").InputError

    def catalogue(data: bytes) -> None:
        """Whatever is read goes out again as it came in, and can be counted and compiled."""
        catalog = promises.from_bytes(data)
        assert catalog.to_bytes() == data
        assert catalog.rebuilt(list(catalog.entries)).to_bytes() == data
        assert catalog.problems is not None
        assert counted(catalog).total <= len(catalog.entries)
        assert list(catalog.rewrapped().entries.all()) is not None
        edited(catalog)
        with suppress(refused):
            compiled.write_mo(catalog)

    def edited(catalog: Catalog) -> None:
        """An edit leaves every byte of the other entries."""
        for at, entry in enumerate(catalog.entries):
            if entry.translations and not entry.is_header:
                texts = ("\\new\n", *entry.translations[1:])
                after = catalog.edited([replace(entry, translations=texts)])
                assert after.entries[at].translations == texts
                assert len(after.entries) == len(catalog.entries)
                before, there = catalog.layout, after.layout
                assert there.data[: there.start(at)] == before.data[: before.start(at)]
                return

    def mo(data: bytes) -> None:
        """What is read from a compiled catalogue can be compiled again, to the same."""
        again = compiled.write_mo(compiled.read_mo(data))
        assert compiled.write_mo(compiled.read_mo(again)) == again

    def plural(data: bytes) -> None:
        """A rule gives a form for every number, or says that it does not."""
        forms = numbers(data.decode("utf-8", "replace"))
        for number in (0, 1, 2, 5, 11, 21, 101, 10**6):
            with suppress(refused):
                assert 0 <= forms.form(number) < forms.count

    targets: dict[bytes, Callable[[bytes], None]] = {b"m": mo, b"n": plural}

    def once(data: bytes) -> None:
        with suppress(refused):
            targets.get(data[:1], catalogue)(data[1:])

    if arguments[1:] and not arguments[1].startswith("-"):
        fill(Path(arguments[1]), compiled.write_mo, promises.from_bytes)
    fuzzer.Setup(arguments, once)
    fuzzer.Fuzz()


def fill(folder: Path, write: Callable[[Catalog], bytes], read: Callable[[bytes], Catalog]) -> None:
    """Lay the first inputs into an empty folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if not any(folder.iterdir()):
        for number, seed in enumerate(seeds(write, read)):
            (folder / f"seed-{number}").write_bytes(seed)


def seeds(write: Callable[[Catalog], bytes], read: Callable[[bytes], Catalog]) -> Iterator[bytes]:
    """Yield catalogues as they are, compiled, and plural rules."""
    for pattern in SEEDS:
        for path in sorted(ROOT.glob(pattern)):
            data = path.read_bytes()
            if len(data) < 20_000:
                yield b"p" + data
                with suppress(Exception):
                    yield b"m" + write(read(data))
    yield from (b"n" + rule for rule in PLURALS)


if __name__ == "__main__":
    main(sys.argv)
