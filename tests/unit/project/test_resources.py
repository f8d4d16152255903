from __future__ import annotations

import pytest

from lexicord.domain.errors import ProjectError
from lexicord.project.resources import resource, resource_bytes, resource_names, resource_text


def test_a_sample_is_found() -> None:
    name = "samples/sample-article.txt"

    assert resource_bytes(name).decode() == resource_text(name) != ""


def test_names_are_paths_that_can_be_read() -> None:
    names = resource_names("manual", ".md")

    assert "manual/guide/project-file.md" in names
    assert names == sorted(names)
    assert all(resource(name).is_file() for name in names)


@pytest.mark.parametrize("name", ["locale/absent.po", "samples/absent.txt", "absent"])
def test_what_is_not_shipped_is_said(name: str) -> None:
    with pytest.raises(ProjectError, match="install it again"):
        resource(name)


def test_an_empty_suffix_means_every_file() -> None:
    assert set(resource_names("samples", ".txt")) <= set(resource_names("samples"))
