from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.domain.errors import InputError, ProjectError, SaveError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.formats.gettext.mo import write_mo
from lexicord.formats.gettext.sorting import Order
from lexicord.services import cat as service
from lexicord.services.cat import Wishes, cat, copied, save_copy

if TYPE_CHECKING:
    from pathlib import Path

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
PO = f'{HEADER}\n#,my-flag\nmsgid ""\n"b"\nmsgstr "é"\n\nmsgid "a"\nmsgstr "1"\n# tail\n'.encode()
TWICE = PO + b'\nmsgid "a"\nmsgstr "2"\n'
LONG = f'{HEADER}\nmsgid "x"\nmsgstr "{"word " * 30}"\n'.encode()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "a.po"
    file.write_bytes(PO)
    return file


def test_without_wishes_not_a_byte_changes() -> None:
    copy = copied(PO, "a.po")
    assert copy.data == PO
    assert (copy.report.entries, copy.report.charset, copy.report.problems) == (3, "UTF-8", ())


def test_what_is_odd_is_told_and_kept() -> None:
    copy = copied(TWICE, "a.po")
    (problem,) = copy.report.problems
    assert (problem.path, problem.line) == ("a.po", 13)
    assert copy.data == TWICE


def test_what_is_broken_is_refused_with_its_place() -> None:
    with pytest.raises(InputError, match=r"^a\.po:3:1: "):
        copied(b'msgid "a"\nmsgstr "b"\njunk\n', "a.po")


def test_a_charset_is_converted_and_what_does_not_fit_refused() -> None:
    latin = copied(PO, "a.po", Wishes(charset="ISO-8859-1"))
    assert b"\xe9" in latin.data
    assert latin.report.charset == "ISO-8859-1"
    assert copied(latin.data, "a.po", Wishes(charset="UTF-8")).data == PO
    with pytest.raises(InputError, match=r"^a\.po: the character"):
        copied(PO, "a.po", Wishes(charset="ASCII"))


def test_texts_are_wrapped_anew_on_request() -> None:
    wrapped = copied(LONG, "a.po", Wishes(width=79)).data
    assert max(map(len, wrapped.splitlines())) <= 79
    assert copied(wrapped, "a.po", Wishes(width=0)).data == LONG


def test_entries_are_sorted_on_request() -> None:
    data = copied(PO, "a.po", Wishes(order=Order.SOURCE)).data
    assert [entry.source for entry in Catalog.from_bytes(data).entries] == ["", "a", "b"]
    assert sorted(data.splitlines()) == sorted(PO.splitlines())


def test_a_compiled_catalogue_is_known_by_its_first_bytes() -> None:
    compiled = write_mo(Catalog.from_bytes(PO))
    assert copied(PO, "a.po", compiled=True).data == compiled
    opened = copied(compiled, "a").data
    assert copied(opened, "a.po", compiled=True).data == compiled


def test_a_copy_is_written_once(path: Path) -> None:
    out = path.with_name("copy.po")
    assert cat(path, out, name="a.po").written
    assert out.read_bytes() == PO
    report = cat(path, out)
    assert (report.written, report.output) == (False, str(out))


def test_a_name_of_the_compiled_kind_gets_the_compiled_form(path: Path) -> None:
    out = path.with_suffix(".mo")
    cat(path, out)
    assert out.read_bytes() == write_mo(Catalog.from_bytes(PO))


def test_nothing_is_written_where_the_input_is_broken(path: Path) -> None:
    path.write_bytes(b"junk")
    with pytest.raises(InputError, match=r"a\.po:1:1"):
        cat(path, path.with_name("out.po"))
    with pytest.raises(ProjectError, match="is missing"):
        cat(path.with_name("none.po"), path)
    assert [each.name for each in path.parent.iterdir()] == ["a.po"]


def test_what_was_saved_meanwhile_goes_into_the_copy_in_place(path: Path) -> None:
    wishes = Wishes(charset="ISO-8859-1")
    path.write_bytes(PO.replace(b'"1"', b'"2"'))
    save_copy(PO, path, wishes, name="a.po", source=path)
    assert b'"2"' in path.read_bytes()
    assert b"\xe9" in path.read_bytes()


def test_what_was_removed_meanwhile_is_no_empty_catalogue(path: Path) -> None:
    path.unlink()
    with pytest.raises(SaveError, match="is gone meanwhile"):
        save_copy(PO, path, Wishes(charset="ISO-8859-1"), name="a.po", source=path)
    assert not path.exists()


def test_what_cannot_be_read_back_is_not_saved(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "_as_wished", lambda _catalog, _wishes: Catalog(b"junk"))
    with pytest.raises(SaveError, match=r"cannot be read \(1:1: |cannot be read \(<input>:1:1: "):
        cat(path, path)
    assert path.read_bytes() == PO
