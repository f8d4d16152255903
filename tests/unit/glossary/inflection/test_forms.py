from __future__ import annotations

import pytest

from lexicord.domain.locale_tag import LocaleTag
from lexicord.domain.term import Concept, Rendering, Standing
from lexicord.glossary.glossary import Glossary
from lexicord.glossary.inflection.registry import inflected_languages, inflection

# Language, plain form, kind of concept, forms that must be found, forms that must not.
# A language, the plain form and the kind; then forms that must be found, and one that must not.
TABLE = """
ru; Трудовая партия Кореи; party
    Трудовой партией Кореи|Трудовую партию Кореи
    Трудовой партии Корее|Трудовая партии Кореи
ru; Ким Ир Сен; person
    Ким Ир Сена|Ким Ир Сену|Ким Ир Сеном
    Кима Ир Сена
ru; Рольф Хагель; person
    Рольфа Хагеля|Рольфу Хагелю
    Рольф Хагеля
ru; Движение 26 марта; party
    Движения 26 марта|Движением 26 марта
    Движения 26 март
ru; марксизм-ленинизм; concept
    марксизма-ленинизма
    марксизме-ленинизма
ru; знамя самостоятельности; phrase
    знамени самостоятельности|знаменем самостоятельности
    знами самостоятельности
ru; ЦК ТПК; organ
    ЦК ТПК
    ЦКа ТПК
ru; Политбюро ЦК; organ
    Политбюро ЦК
    Политбюра ЦК
uk; Трудова партія Кореї; party
    Трудової партії Кореї|Трудовою партією Кореї
    Трудової партії Корея
uk; Кім Ір Сен; person
    Кім Ір Сена|Кім Ір Сену
    Кіма Ір Сена
pl; Partia Pracy Korei; party
    Partii Pracy Korei|Partią Pracy Korei
    Partii Praca Korei
pl; Wrocław; term
    Wrocławiu|Wrocławia
    Wrocła
pl; Gołek; person
    Gołka|Gołkowi
    Gołeka
cs; Eva Nová; person
    Evy Nové|Evu Novou
    Evy Nov
cs; Řimice; term
    Řimicích|Řimic
    Řimi
cs; Korejská strana práce; party
    Korejské strany práce|Korejskou stranou práce
    Korejské strana práce
de; Koreanische Volksarmee; organisation
    Koreanischen Volksarmee
    Koreanisch Volksarmee
de; Oberster Rat; organ
    Obersten Rates|Oberster Rat|Oberste Rat
    Oberst Rat
de; Kim Il Sung; person
    Kim Il Sungs
    Kims Il Sung
de; Rolf Marx; person
    Rolf Marx'|Rolf Marx
    Rolf Marxen
de; Parteitag; generic_term
    Parteitags|Parteitagen
    Parteitäge
de; kommunistische und freie Parteien; generic_term
    kommunistischen und freien Parteien
    kommunistisch und freie
en; political party; generic_term
    political parties|political party's
    political partys
en; congress; concept
    congresses
    congressing
en; movement; concept
    movements
    movemental
en; Party of Work; party
    Party of Work's
    Party of Works
es; partido obrero; generic_term
    partidos obreros
    partida obrera
es; revisionismo del norte; concept
    revisionismos del norte
    revisionismo de norte
fr; idée d'avenir; concept
    idées d'avenir
    idée avenir
pt; movimento geral dos; concept
    movimentos gerales dos
    movimenta
it; Partito del Lavoro; party
    Partito del Lavoro
    Partiti del Lavoro
nl; Partij van de Arbeid; party
    Partij van de Arbeids
    Partij van de Arbeiden
sv; Arbetarpartiet; party
    Arbetarpartiets
    Arbetarpartieten
tr; Kore İşçi Partisi; party
    Kore İşçi Partisi'nin|Kore İşçi Partisinin|KORE İŞÇİ PARTİSİ
    Kore İşçi Partisidar
hu; Koreai Munkapárt; party
    Koreai Munkapártnak|Koreai Munkapárttal
    Koreai Munkapárttag
hu; Korea; place
    Koreában|Koreával
    Koreai
hu; 26; term
    26
    27
fi; Korean työväenpuolue; party
    Korean työväenpuolueen|Korean työväenpuolueessa
    Korean työväenpuolueinen
fi; Suomalainen; term
    Suomalaisen|Suomalaista
    Suomalainenko
fi; Kim Il Sung; person
    Kim Il Sungin|Kim Il Sungista
    Kim Il Sungilainen
fi; Korea; place
    Koreassa|Korean
    Korealainen
ar; اللجنة المركزية; organ
    للجنة المركزية|واللجنة المركزية|باللجنة المركزية
    لجنة المركزية
ar; حزب العمل; party
    لحزب العمل|وبحزب العمل
    الحزب العمل
he; מפלגת העבודה; party
    במפלגת העבודה|ושבמפלגת העבודה
    אמפלגת העבודה
ko; 조선로동당; party
    조선로동당은|조선로동당에서
    북조선로동당
xx; Party; party
    Party
    Partya
"""
LINES = TABLE.strip().splitlines()
CASES = [
    (*head.split("; "), right.strip(), wrong.strip())
    for head, right, wrong in zip(LINES[::3], LINES[1::3], LINES[2::3], strict=True)
]


@pytest.mark.parametrize(("language", "text", "kind", "right", "wrong"), CASES)
def test_forms_of_a_name_are_found_and_others_are_not(
    language: str, text: str, kind: str, right: str, wrong: str
) -> None:
    glossary = Glossary.of(_concepts(text, kind, language))

    for form in right.split("|"):
        assert glossary.find(f"({form})", language), form
    for form in wrong.split("|"):
        assert not glossary.find(f"({form})", language), form


def test_forms_are_tagged_so_that_one_can_stand_for_another() -> None:
    forms = list(inflection("ru").forms("Трудовая партия", "party"))

    assert ("ins", "Трудовой партией") in forms
    assert ("gen", "Трудовой партии") in forms


@pytest.mark.parametrize("language", inflected_languages())
def test_every_language_of_the_table_has_rules(language: str) -> None:
    assert inflection(language).known


def test_languages_without_a_file_are_known_where_names_do_not_change() -> None:
    assert inflection("zh").known
    assert not inflection("xx").known


@pytest.mark.parametrize("language", ["cs", "fr", "hr", "pl", "ru", "sk", "sl", "uk"])
def test_endings_of_common_words_are_known(language: str) -> None:
    endings = inflection(language).endings()

    assert "" in endings
    assert max(map(len, endings)) < 8


def test_languages_without_endings_of_common_words_compare_none() -> None:
    assert not inflection("ko").endings()


def test_a_name_inside_a_longer_one_is_exchanged_in_whole_forms_only() -> None:
    locale = LocaleTag("fi")
    country = Concept("country", "state", ((locale, (Rendering("Suomi"), _admitted("Turku"))),))
    party = Concept("party", "party", ((locale, (Rendering("Suomi puolue"),)),))
    glossary = Glossary.of([country, party])

    assert [hit.concept.id for hit in glossary.find("Turku puolue", locale)] == ["party"]
    assert not glossary.find("Turu puolue", locale)


def _admitted(text: str) -> Rendering:
    return Rendering(text, Standing.ADMITTED)


def _concepts(text: str, kind: str, language: str) -> list[Concept]:
    return [Concept("c", kind, ((LocaleTag.parse(language), (Rendering(text),)),))]
