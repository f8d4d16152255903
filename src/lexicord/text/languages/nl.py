"""Dutch."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "nl",
    titles="""
        aanw vnw afb art bijv blz bv bvb bijl ca dhr dr drs ds ed fa fig gebr gem ing ir jhr
        jkvr jl jr mej mevr mgr mr mw nl no nr ong opm p par pag plm prof q.q red resp s.v sr st
        str tel t.a.v t.g.v t.o.v t.w.v t.z.t vgl vnl wnd zgn zg dir v o m.b.t m.n n.a.v i.p.v
        i.v.m i.z o.l.v d.w.z a.h.w a.u.b
    """,
    abbreviations="enz etc e.d a.s jl n.v b.v n.chr v.chr m.a.w i.d",
    starters="""
        Aan Achter Al Alle Alleen Als Andere Ben Bij Binnen Daar Daarna Daarom Dan Dat De Deze
        Die Dit Door Dus Een Eén Eerst En Er Geen Haar Had Hebben Heeft Het Hier Hij Hoe Hun Ik
        In Is Ja Je Kan Maar Meer Men Met Mijn Na Naar Nadat Nee Niet Nog Nu Of Om Onder Ook Op
        Over Sinds Te Terwijl Toch Toen Tot Tussen Uit Van Vanaf Veel Voor Waar Waarom Want Was
        Wat We Wel Welke Wie Wij Ze Zij Zijn Zo Zonder Zou
    """,
)
