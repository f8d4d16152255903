"""Texts reach people in their language, and English costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lexicord.cli import messages
from lexicord.cli.message_catalogue import first_catalogue, read_messages
from lexicord.domain.finding import Message

if TYPE_CHECKING:
    from pathlib import Path

RUSSIAN = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
"(n%100<10 || n%100>=20) ? 1 : 2);\\n"

msgid "Error:"
msgstr "Ошибка:"

#, fuzzy
msgid "Stopped."
msgstr "Стоп."

#, python-brace-format
msgid "{number} file"
msgid_plural "{number} files"
msgstr[0] "{number} файл"
msgstr[1] "{number} файла"
msgstr[2] "{number} файлов"

msgid "{name} is missing"
msgstr "Нет {name}"
""".encode()


@pytest.mark.parametrize(
    ("environment", "languages"),
    [
        ({}, ()),
        ({"LANG": "ko_KR.UTF-8"}, ("ko_KR",)),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": "ru_RU.UTF-8"}, ("ru_RU",)),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "ko:ru"}, ("ko", "ru")),
        ({"LANG": "ru_RU", "LANGUAGE": "ko:en:ja"}, ("ko",)),
        ({"LANG": "C.UTF-8", "LANGUAGE": "ko"}, ()),
        ({"LANG": "ko_KR", "LC_ALL": "C"}, ()),
        ({"LANG": "de_DE", "LC_ALL": "", "LC_MESSAGES": "sr_RS@latin"}, ("sr_RS",)),
    ],
)
def test_the_language_is_chosen_as_gettext_does(
    environment: dict[str, str], languages: tuple[str, ...]
) -> None:
    assert messages.languages(environment) == languages


def test_finished_translations_are_used_and_others_not() -> None:
    catalogue = read_messages(RUSSIAN)

    assert catalogue.singular.get("Error:") == "Ошибка:"
    assert "Stopped." not in catalogue.singular
    assert "" not in catalogue.singular


@pytest.mark.parametrize(("number", "text"), [(1, "файл"), (3, "файла"), (11, "файлов")])
def test_plural_forms_follow_the_header(number: int, text: str) -> None:
    assert read_messages(RUSSIAN).plural("{number} file", number) == f"{{number}} {text}"
    assert read_messages(RUSSIAN).plural("{number} mouse", number) is None


def test_a_region_is_served_by_its_language(tmp_path: Path) -> None:
    folder = tmp_path / "ru" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "lexicord.po").write_bytes(RUSSIAN)

    found = first_catalogue(["tlh", "ru_RU"], tmp_path)

    assert found is not None
    assert found.singular["Error:"] == "Ошибка:"
    assert first_catalogue(["tlh"], tmp_path) is None


def test_messages_are_translated_before_their_gaps_are_filled(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    catalogue = read_messages(RUSSIAN)
    monkeypatch.setattr(messages, "_catalogue", lambda _wanted: catalogue)

    assert messages.render(Message.of("{name} is missing", name="{x}")) == "Нет {x}"
    assert messages.ngettext("{number} file", "{number} files", 5) == "5 файлов"
    assert messages.gettext("Unknown") == "Unknown"


def test_english_needs_no_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)

    assert messages.ngettext("{number} file", "{number} files", 1) == "1 file"
    assert messages.render(Message.of("{name} is missing", name="x")) == "x is missing"
