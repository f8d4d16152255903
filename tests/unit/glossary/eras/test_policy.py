from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.domain.errors import InputError
from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.eras.policy import DatePolicy, Mode, read_policy
from lexicord.glossary.eras.render import render_date

OWN = Path(__file__).resolve().parents[4] / "glossary" / "dates.toml"


def test_without_a_word_the_source_is_mirrored() -> None:
    assert read_policy("") == DatePolicy(Mode.MIRROR, "juche", {})


def test_the_policy_of_this_repository() -> None:
    assert read_policy(OWN.read_text(encoding="utf-8")).mode is Mode.MIRROR


def test_a_project_may_have_house_forms_of_its_own() -> None:
    policy = read_policy('[house.en]\nyear = "{era} {n}, {y}"\n')

    assert policy.forms(LocaleTag("en", region="GB")) == {"year": "{era} {n}, {y}"}
    assert render_date("1960", "en", policy=policy) == "Juche 49, 1960"
    assert policy.forms(LocaleTag("ru")) == {}


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ('mode = "mirror"\nmodus = "x"\n', (2, 1), "did you mean 'mode'"),
        ('mode = "miror"\n', (1, 9), "did you mean 'mirror'"),
        ('calendar = "jucheo"\n', (1, 13), "did you mean 'juche'"),
        ('house = "x"\n', (1, 1), "table of locales"),
        ("[house]\nen = 1\n", (2, 1), "table of forms"),
        ('[house.en]\nyeer = "x"\n', (2, 1), "did you mean 'year'"),
        ("[house.en]\nyear = 1\n", (2, 1), "must be a text"),
        ('[house."!!"]\nyear = "x"\n', (1, 9), "not the name of a locale"),
        ("mode = \n", (1, 8), "invalid value"),
        ('mode = "mirror', (1, 1), "unterminated|illegal|expected"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    text: str, place: tuple[int, int], words: str
) -> None:
    with pytest.raises(InputError, match=words) as raised:
        read_policy(text)

    assert (raised.value.line, raised.value.column) == place
