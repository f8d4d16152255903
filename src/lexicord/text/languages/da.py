"""Danish."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "da",
    ordinals=True,
    titles="""
        skt adj adr afd afs art as att b bd bl bygn ca cand d dat dir div dr ds dvs e eks ekskl
        el etab f fa fam fg fhv fig fmd fr frk fx gl gn gr hd hhv hr hrs hk i indb inkl inst int
        ing jf jfr jnr jr kap kbh kgl kl kld kom lb lic m maks mag med medd medl min ml mr mrs n
        ndf nr nto nuv o obl obs omkr op opr orig overs p part pga pkt pl prof pr præs pt q ref
        resp s sek sml sr stk str sv t tdl tel tilh tlf udg v vedr vol vs årg årh åt ø mht ifm
        iflg bl.m f.eks i.h.t m.h.t ph.d
    """,
    abbreviations="""
        osv m.fl m.m m.v mv mfl mm etc e.kr f.kr a/s aps kr mio mia km kg cm jan feb mar apr jun
        jul aug sep sept okt nov dec d.d e.l o.lign o.s.v
    """,
    starters="""
        Af Alle Allerede Alligevel Altså Andre At Både Da De Deltag Den Denne Der Deres Derfor
        Derefter Dermed Desuden Det Dette Disse Dog Du Efter Eller En Endelig Endnu Er Et Flere
        For Fordi Formålet Fra Før Første Glem Har Han Hans Havde Hendes Her Hun Hvad Hver Hvis
        Hvor Hvordan Hvorfor I Ifølge Igen Ikke Ingen Ja Jeg Jo Kan Kun Lad Man Mange Med Medens
        Men Mens Mere Mest Min Må Nej Nogle Nu Når Og Også Om Omkring Op Over På Samtidig Selv
        Siden Som Så Sådan Til Trods Ud Under Var Ved Vi Vil Vores
    """,
)
