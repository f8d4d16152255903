"""Czech."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "cs",
    ordinals=True,
    titles="""
        arch bc čes čl čp čís col č doc dr dol ev fr gen hl ing inž j jm judr kap kol kpt krát
        lat m max mgr mjr mil min mudr nábř nám např násl nem nn nových npor nprap obr odd odst
        okr orig os p pí pl plk pol por pozn prap předn prof příp př r red resp rkp rtm s sev sl
        sv stol str tab tel tř tj tzn tzv uh ul ust v vč ved viz vl vyd vých z zejm zkr zn zvl
        žel mj popř
    """,
    abbreviations="""
        apod atd atp aj mj n.l př.n.l př.kr s.r.o a.s spol tis mil mld kč hod min km kg cm r.č
        stol s.p
    """,
    starters="""
        A Aby Ale Ani Ano Asi Až Bez Bude Byl Byla Bylo Byly Co Což Do Dokud Dnes I Jak Jaká
        Jaké Jaký Je Jeho Její Jejich Jen Jenže Jestli Jestliže Již Já K Kam Kde Kdo Kdy Když
        Kdyby Ke Která Které Který Kromě Kvůli Má Mezi Mimo Mnoho Místo My Na Nad Naše Ne Nebo
        Není Než Ni Nic Nikdo Nyní O Od Ode On Ona Oni Ono Po Pod Podle Pokud Potom Pouze Pro
        Proč Protože Proto Před Přes Přesto Při S Se Si Snad Sice Tady Tak Také Takže Tam Tato
        Ten Tedy Tento Teď To Tohle Toto Ty Tyto U Už V Ve Vy Však Všichni Všechno Z Za Zatímco
        Zatím Ze Zde Že
    """,
)
