"""Lithuanian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "lt",
    ordinals=True,
    titles="""
        a akad al adv angl aps apyg art bkl bld bt čl d dab dail dir doc dr dz g gen gyv gr hab
        inž iš išl j jp jun kan kand kar kat kl kn kun l lot m mjr mr mst mstl n našl nr pan pav
        pavad pgl pl plg plk pr prof psl pvz r red rš š sav sen str sk skg skyr sp st stud sutr
        šv tarp t tel tir tv up v vad val vok vs vyr vid žr ž žml žod
    """,
    abbreviations="""
        ir.t.t ir.pan t.t t.y kt pan m mėn d val min sek tūkst mln mlrd eur lt ct proc pr.kr
        po.kr
    """,
    starters="""
        Ar Aš Be Bet Bus Buvo Čia Dabar Dar Dėl Didžiausias Gal Ir Iš Į Ją Jau Jei Jeigu Ji Jie
        Jis Jo Jos Juk Kad Kadangi Kai Kaip Kas Kiekvienas Kodėl Kur Kurie Kuris Mes Nes Ne Nei
        Net Nors Nuo O Pagal Pasak Per Po Pirma Prie Prieš Su Šiandien Ši Šie Šis Šiuo Ta Tačiau
        Tai Taigi Taip Tada Tarp Tas Ten Tie Tik Todėl Tu Už Visi Viskas Yra
    """,
)
