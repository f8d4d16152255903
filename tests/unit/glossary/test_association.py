"""How names were rendered, without any knowledge of the languages."""

from __future__ import annotations

from lexicord.domain.locale_tag import LocaleTag
from lexicord.glossary.association import Association, Translations

RUSSIAN = [
    "Трудовая партия Кореи приняла решение.",
    "Он вступил в Трудовую партию Кореи.",
    "Сегодня шёл дождь, и было холодно.",
    "Рабочая партия Кореи собралась.",
    "Съезд Рабочей партии Кореи открылся.",
    "Это важный день.",
    "Письмо Трудовой партии Кореи.",
]


def told(found: Association) -> list[tuple[str, tuple[int, ...]]]:
    return [(each.text, each.places) for each in found.renderings]


def test_what_the_translations_have_in_common_is_the_rendering() -> None:
    found = Translations(RUSSIAN, LocaleTag("ru")).association([0, 1, 6])
    assert told(found) == [("Трудовая партия Кореи", (0, 1, 6))]
    assert (found.odd, found.unknown) == (0, ())


def test_several_renderings_come_by_how_often_they_are_used() -> None:
    found = Translations(RUSSIAN, LocaleTag("ru")).association([0, 1, 3, 4, 6])
    assert told(found) == [("Трудовая партия Кореи", (0, 1, 6)), ("Рабочая партия Кореи", (3, 4))]
    assert found.odd == 2


def test_letters_are_counted_where_particles_are_joined() -> None:
    texts = [
        "조선로동당은 갔다.",
        "그는 조선로동당에 들었다.",
        "비가 왔다.",
        "조선로동자당이 왔다.",
        "모든것이 조선로동당의것이다.",
    ]
    found = Translations(texts, LocaleTag.parse("ko-KP")).association([0, 1, 3, 4])
    assert told(found) == [("조선로동당", (0, 1, 4)), ("조선로동자당", (3,))]


def test_where_nothing_is_in_common_nobody_can_tell() -> None:
    found = Translations(["Ein Tag.", "Zwei Wege.", "Drei."], LocaleTag("de")).association([0, 1])
    assert (found.renderings, found.unknown) == ((), (0, 1))
    assert Translations(["Ein Tag."], LocaleTag("de")).association([0]).unknown == (0,)


def test_words_that_stand_everywhere_are_no_rendering() -> None:
    texts = [f"und {word} und" for word in ["Haus", "Tag", "Weg", "Berg", "Tal", "Fluss"]]
    assert Translations(texts, LocaleTag("de")).association([0, 1, 2]).renderings == ()
