from __future__ import annotations

import pytest

from lexicord.domain.errors import InputError
from lexicord.glossary.eras.policy import Mode
from lexicord.services.knowledge import knowledge_of, read_knowledge

CONCEPT = '[wpk.en]\npreferred = "Workers\' Party of Korea"\n'


def test_without_a_project_nothing_is_known() -> None:
    knowledge = read_knowledge(None)
    assert (len(knowledge.glossary), knowledge.policy) == (0, None)


def test_the_policy_file_holds_no_concepts() -> None:
    knowledge = knowledge_of(
        {"glossary/a.toml": CONCEPT, "glossary/dates.toml": 'mode = "dual_always"\n'}
    )
    assert [concept.id for concept in knowledge.glossary.concepts] == ["wpk"]
    assert knowledge.policy is not None
    assert knowledge.policy.mode is Mode.DUAL_ALWAYS


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        ({"g/dates.toml": "mode = 3"}, "g/dates.toml:1:"),
        ({"g/a.toml": "[wpk.en]\npreferd = 'x'"}, "g/a.toml:2:"),
        ({"g/dates.toml": "", "g/x/dates.toml": ""}, "g/x/dates.toml: there is a second date"),
    ],
)
def test_what_cannot_be_understood_is_named_with_its_place(
    texts: dict[str, str], sentence: str
) -> None:
    with pytest.raises(InputError) as caught:
        knowledge_of(texts)
    assert str(caught.value).startswith(sentence)
