"""Latvian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "lv",
    ordinals=True,
    titles="""
        adm akad apm art asoc atb bij ca dir doc dr dz dzim g gen gs inž īp izd k kand kl kpt
        krāj l lat latv lp lt m māc maks min mt nod nr p pag paraz piem plkv plm pr prof pulkv r
        raj red resp sal sekr sk sēr skat st str šķ t tab tel tg tjs trp tulk u ul vad val vec
        viet virs vsk zin
    """,
    abbreviations="utt u.c u.tml t.i t.sk t.s p.m.ē m.ē tūkst milj mljrd g gs lpp eur",
    starters="""
        Ar Arī Bet Bez Bija Būs Caur Cik Dažādi Es Gan Ir Ja Jau Jo Jā Ka Kā Kad Kādēļ Kāpēc Kas
        Katrs Kaut Kopš Kur Kurš Lai Līdz Lielākā Man Mēs Mūsu Nav Ne Nē No Nu Par Pat Pa Pēc
        Pie Pirms Savukārt Šeit Šie Šis Šī Šajā Tā Tad Tādēļ Tagad Tajā Tas Tāpēc Tie Tikai
        Tomēr Tu Tur Un Uz Vai Viņa Viņi Viņš Viss Visi
    """,
)
