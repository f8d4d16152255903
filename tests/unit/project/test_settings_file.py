from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.domain.errors import SettingsError
from lexicord.domain.finding import Message
from lexicord.project.settings_file import UNKNOWN_RULE, SettingsFile, nearest

FILE = SettingsFile(Path("lexicord.toml"), 'a = 1\n[rules]\n"term/mising" = "off"\n')


def test_an_error_points_at_its_setting() -> None:
    assert str(FILE.error(Message.of("no"), "rules", "term/mising")) == "lexicord.toml:3:1: no"


@pytest.mark.parametrize(("setting", "line"), [(("rules", "absent"), 2), (("absent",), 1), ((), 1)])
def test_an_error_about_what_is_absent_points_near(setting: tuple[str, ...], line: int) -> None:
    assert FILE.error(Message.of("no"), *setting).line == line


RULES = ["term/missing", "term"]


def test_rules_are_compared_with_those_there_are() -> None:
    with pytest.raises(SettingsError, match="no rule 'term/mising'; did you mean 'term/missing'"):
        FILE.refuse_unknown(["term/mising"], RULES, "rules", problem=UNKNOWN_RULE)


def test_known_names_pass() -> None:
    FILE.refuse_unknown(["term"], RULES, "rules", problem=UNKNOWN_RULE)


@pytest.mark.parametrize(
    ("name", "known", "hint"),
    [
        ("Similarity", ["similarity"], "; did you mean 'similarity'?"),
        ("loss_share", ["loss-share", "width"], "; did you mean 'loss-share'?"),
        ("zzz", ["width"], "; there are: width"),
        ("zzz", [], ""),
    ],
)
def test_nearest(name: str, known: list[str], hint: str) -> None:
    assert str(nearest(Message.of("no such key"), name, known)) == f"no such key{hint}"
