"""Norwegian Bokmål."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "nb",
    ordinals=True,
    titles="""
        adm adr alt ang art avd ca d dir dr dvs eg ekskl e.l ev f.eks fig fr frk g gen gl hhv hr
        ifm iht inkl int jf jfr jr jur kap kgl kl lic maks mht min mnd mr mrs mtp nr obs off
        omtr op oppl orig p pga pkt prof pst ref resp s sr st str s.k t.d tidl tlf t.o.m univ
        utg vedr vgs vol årg
    """,
    abbreviations="osv m.m m.fl o.l mv etc e.kr f.kr as kr mill mrd km kg",
    starters="""
        Alle At Av Begge Bare Da De Den Denne Der Deres Derfor Det Dette Disse Du Eller En Er Et
        Etter Flere For Fordi Fra Før Han Hans Har Hennes Her Hun Hva Hver Hvis Hvor Hvordan
        Hvorfor I Ifølge Ikke Ingen Ja Jeg Kan Man Mange Med Men Mens Mer Mot Nei Noen Nå Når Og
        Også Om Over På Samtidig Selv Siden Som Så Til Tross Under Var Ved Vi Vil
    """,
)
