from __future__ import annotations

from pathlib import Path

import pytest

from lexicord.domain.errors import ProjectError
from lexicord.formats.gettext.catalog import Catalog
from lexicord.services.destination import destination
from support.projects import project_in

NAMES = (
    "locale__ko_KP__LC_MESSAGES__article_po",
    "locale__ko_KP__LC_MESSAGES__articles_po",
    "locale__ru__LC_MESSAGES__article_po",
)
CATALOGS = dict.fromkeys(NAMES, 'msgid ""\nmsgstr "Language: x\\n"\n')


@pytest.mark.parametrize(
    ("header", "name", "found"),
    [
        ({"Language": "ko_KP", "X-Domain": "article"}, "x.po", "ko_KP/LC_MESSAGES/article.po"),
        ({"Language": "ko-KP"}, "articles-back.po", "ko_KP/LC_MESSAGES/articles.po"),
        ({"Language": "ko-KP"}, "article.ko.po", "ko_KP/LC_MESSAGES/article.po"),
        ({"Language": "ru"}, "anything.po", "ru/LC_MESSAGES/article.po"),
        ({"Language": "ko", "X-Domain": "article"}, "x.po", "ko_KP/LC_MESSAGES/article.po"),
    ],
)
def test_header_or_name_tell_the_catalogue(
    tmp_path: Path, header: dict[str, str], name: str, found: str
) -> None:
    project = project_in(tmp_path, **CATALOGS)
    assert destination(project, Catalog.new(header), Path(name)) == tmp_path / "locale" / found


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ({}, "language unknown, domain unknown"),
        ({"Language": "ko-KP"}, "language ko-KP, domain unknown"),
        ({"Language": "ru", "X-Domain": "other"}, "language ru, domain other"),
        ({"Language": "fr", "X-Domain": "article"}, "language fr, domain article"),
    ],
)
def test_what_cannot_be_told_is_asked_for(
    tmp_path: Path, header: dict[str, str], told: str
) -> None:
    project = project_in(tmp_path, **CATALOGS)
    with pytest.raises(ProjectError, match=rf"{told}\); name it with --into"):
        destination(project, Catalog.new(header), Path("returned.po"))
