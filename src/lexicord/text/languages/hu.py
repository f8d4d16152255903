"""Hungarian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "hu",
    ordinals=True,
    titles="""
        alk áll altbgy ang any arab átv biz bh bk br bt bp csop de def dg dj dk dr dst dz ea ed
        egy ein ek elv emb ensz est fam fol ford főisk főv gi hn hg hiv hölgy id ifj ig ii ikt
        il inkl int isk ivk izr kat kb kft kgst kn köv krt közs köz ktj lakcím l lev levéltár lh
        m mb megj mgtsz mn mrg nb nr nyá nyomd nyug ny old op orig özv p pk pl pld prof ref ry
        sz szd szt szerk szfsz t tak tc tel tk tkp tszf tv u ua uh ui ún ut vh vm vö vs
    """,
    abbreviations="""
        stb i.e i.sz kr.e kr.u kft bt rt zrt nyrt ezer mill mrd ft km kg db du de
    """,
    starters="""
        A Abban Ahhoz Aki Akik Akkor Alapján Ám Amely Amelyek Ami Amikor Annak Arra Az Azok
        Azonban Azért Azt Bár Be Csak De Ebben Eddig Egy Egyik Ehhez Ekkor El Eleinte Ennek
        Eredetileg Erre És Ez Ezek Ezen Ezért Ezt Ha Hanem Hogy Hogyan Hol Igen Így Is Itt
        Jelenleg Ki Kik Később Két Le Legyen Majd Még Meg Mert Mi Miért Mikor Mindegyik Minden
        Mint Most Már Más Nagyon Nem Nincs Nos Olyan Ön Ott Ő Ők Se Sem Sok Szerinte Te Tehát
        Továbbá Ugyanis Új Vagy Valamint Van Végül Viszont
    """,
)
