"""English."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "en",
    titles="""
        adm amb atty brig capt cmdr col comdr cpl dist esp fr ft gen gov insp lt maj messrs mt
        mts op ph.d pres prop pt pte pvt reps sens sgt supt viz ver approx dept est fem masc
        resp sec sing assn cit ext gens hosp med para paras pg pgs ph pls vols v seq adj adv arr
        bef bldg chap ed.s eds incl intl misc nos opp orig p.o pub ref repr sub suppl sym trans
        univ
    """,
    abbreviations="""
        min max ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss
        mo mont neb nev okla ont ore pa penn que tenn tex va vt wash wis wyo ave blvd rd hwy apr
        aug dec feb jan jul jun mar nov oct sept sep mon tue tues wed thu thurs fri sat u.s u.k
        u.n e.u d.c i.v f.e btw cie ste llc lim ps esq m.d d.phil b.c a.d bc pm am fn yd lb lbs
        oz km cm mm kg sq
    """,
    starters="""
        A About According After Again All Also Although An And Another Any Are As At Because
        Before Both But By Can Could Despite Did Do Does During Each Earlier Either Even Every
        Few Finally First For From Further Furthermore Had Has Have He Hence Her Here His How
        However Hundreds I If In Indeed Instead Is It Its Last Later Let Many Maybe Meanwhile
        Millions Moreover Most Much My Neither Nevertheless Next No None Nor Not Now Of Often On
        Once One Only Or Other Our Over Perhaps She Should Since So Some Soon Still Such Than
        That The Their Then There Therefore These They This Those Though Thousands Thus To Today
        Two Under Unless Until Was We Were What When Where Whether Which While Who Why Will With
        Without Would Yes Yet You Your
    """,
)
