"""Swedish."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "sv",
    ordinals=False,
    titles="""
        adj adr amp anm art avd ang c ca civ d.v.s dir doc dr ed ekon el enl ev ex f f.d fig fil
        forts fr fr.o.m g gen hr iaf inkl ing jfr jur kand kap kl kon lic lör m max med min mån
        nr näml nästk obs p past pga pl prof ref resp s s.k sg sid sr st str t t.ex t.o.m tel
        teol tis tors tr ung vol v vard äv ö
    """,
    abbreviations="""
        osv o.s.v m.m m.fl mm mfl etc e.kr f.kr ab kr milj mdr km kg o.d dyl d.y d.ä
    """,
    starters="""
        Alla Allt Andra Att Av Bara Bland De Den Denna Deras Det Detta Dessa Du Där Därför Dock
        Efter Eftersom Eller En Enligt Ett Flera För Först Från Genom Han Hans Har Hennes Hon
        Hur I Idag Inga Ingen Innan Inte Ja Jag Kan Man Med Medan Men Min Mot Många När Nu Och
        Också Om På Sedan Som Så Till Trots Under Upp Ut Utan Vad Var Varför Vem Vi Vid Vilken
        Är Än Även
    """,
)
