"""Kazakh."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "kk",
    titles="ж қ ө б к п г акад проф доц қар мыс ред м ғ с",
    abbreviations="т.б т.с.с т.т ж жж б.э б.з.д млн млрд мың км кг ғ",
    starters="Ал Алайда Біз Бір Бұл Енді Мен Ол Олар Осы Сен Сондықтан Сол Сіз",
)
