"""Romanian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "ro",
    folding=(("ş", "ș"), ("Ş", "Ș"), ("ţ", "ț"), ("Ţ", "Ț")),  # cedilla typed for comma
    titles="""
        acad al alin art av bd bl conf d dl dna dnei dr dvs ed ex fig gen ing jr jud lt lit loc
        max min nr obs op pag par pct pp prof p sect sf sg șos str tel tit u.c urm vol v
    """,
    abbreviations="etc ș.a.m.d i.hr d.hr î.hr e.n î.e.n s.r.l mil mld",
    starters="""
        A Acest Aceasta Aceste Acum Am Apoi Ar Are Astfel Au Când Care Ce Cel Cu Cum Dacă Dar De
        Deci Deși Din După Ea Ei El Ele Era Este Eu Fiecare Fără În Însă Între La Mai Mulți Noi
        Nu O Odată Pe Pentru Poate Prin Sau Se Și Sunt Toate Toți Tu Un Una Va Voi
    """,
)
