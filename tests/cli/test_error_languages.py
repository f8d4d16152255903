"""Errors reach people in their language, down to the reason inside the sentence."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from lexicord.cli.messages import render
from lexicord.domain.errors import InputError
from lexicord.domain.finding import Message
from lexicord.project.disk_errors import save_error
from support.small_project import CATALOG, SETTINGS, lay_out

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

KOREAN, RUSSIAN = "ko_KR.UTF-8", "ru_RU.UTF-8"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (KOREAN, "오류: {path}:6:1: 'domian'이라는 설정은 없습니다. 'domain'입니까?\n"),
        (RUSSIAN, "Ошибка: {path}:6:1: настройки 'domian' нет; может быть, 'domain'?\n"),
    ],
)
def test_a_slip_in_the_settings(
    run: Callable[..., Result], tmp_path: Path, language: str, sentence: str
) -> None:
    path = lay_out(tmp_path) / "lexicord.toml"
    path.write_text(SETTINGS.replace("domain", "domian"))

    result = run("-C", str(tmp_path), "extract", LANG=language)

    assert (result.exit_code, result.stderr) == (2, sentence.format(path=path))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (KOREAN, f"오류: {CATALOG}:1:7: 문자열이 그 행에서 닫히지 않습니다."),
        (RUSSIAN, f"Ошибка: {CATALOG}:1:7: строка не закрыта кавычкой;"),
    ],
)
def test_a_broken_catalogue(
    run: Callable[..., Result], tmp_path: Path, language: str, sentence: str
) -> None:
    path = lay_out(tmp_path) / CATALOG
    path.parent.mkdir(parents=True)
    path.write_text('msgid "a\nmsgstr ""\n')

    result = run("-C", str(tmp_path), "check", LANG=language)

    assert result.stderr.startswith(sentence)


@pytest.mark.parametrize(
    ("line", "language", "sentence"),
    [
        ("stats --format xml", KOREAN, "--format은(는) 다음 가운데 하나여야 합니다: text, json."),
        ("stats --format xml", RUSSIAN, "--format должно быть одним из: text, json."),
        ("undo 1 2", KOREAN, "“2”은(는) 여기에 올 수 없습니다."),
        ("-C absent stats", RUSSIAN, "Папки «absent» нет."),
    ],
)
def test_a_wrong_command_line(
    run: Callable[..., Result], line: str, language: str, sentence: str
) -> None:
    assert sentence in run(*line.split(), LANG=language).stderr


def test_what_the_disk_says_is_translated_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LC_ALL", RUSSIAN)
    path = tmp_path / "ko.po"

    sentence = render(save_error(path, OSError(errno.ENOSPC, "full")).sentence)

    assert sentence == f"не удалось сохранить {path}: диск заполнен; ничего не изменено"


def test_what_is_not_translated_stays_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", KOREAN)
    error = InputError(Message.of("{file} is odd", file="{x}"), path="a.po", line=3)

    assert render(error.sentence) == "a.po:3:1: {x} is odd"
