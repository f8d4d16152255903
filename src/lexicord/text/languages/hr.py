"""Croatian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "hr",
    ordinals=True,
    titles="""
        akad br dipl doc dr fra g gđa gen ing inž mag mons mr npr nadb odn op oo p prof r red sv
        str tj tzv ul v vl vlč zv čl
    """,
    abbreviations="itd i.sl pr.kr n.e pr.n.e d.o.o d.d tis mil mlrd",
    starters="""
        A Ako Ali Bez Bio Bila Bilo Da Dok Do Gdje I Iako Ili Iz Ja Jedan Je Kad Kada Kako Kod
        Koji Koja Koje Lani Među Mi Može Na Nad Nakon Ne Nema Ni Nije No O Od On Ona Oni Ono
        Osim Ova Ovaj Ovo Po Pod Pored Pre Prema Pri S Sa Samo Se Stoga Sve Ta Tada Tako Taj Te
        Ti To U Uz Već Vi Za Zašto Zato Zbog Što
    """,
)
