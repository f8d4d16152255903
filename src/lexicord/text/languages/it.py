"""Italian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "it",
    titles="""
        meteor idraul econ az mar psicol mer gio ven sab dom agg all amm ant app arch art artt
        avv brev cap capp cav cc cfr col comm coll dott dott.ssa dr dir dis ecc.mo ecc ed egr es
        fig figg geom gen geogr gent giorn ibid id ing lett lit loc max mich min mons mr n not
        nr num ob on op pag pagg par p.es prof prof.ssa prov pt rag rep rev rif s sec sen seg
        segg sg sig sigg sig.na sig.ra sigg.ri spett ss st str suppl t tel test tip tit trad v
        vol voll vs q.b
    """,
    abbreviations="ecc s.r.l a.c d.c s.n.c s.a.s ltd etc c.c",
    starters="""
        A Abbiamo Al Alcuni Alla Allora Anche Ancora Anzi Appena C Che Chi Ci Come Con Così Cosa
        Da Dal Dalla Degli Dei Del Della Delle Di Dopo Dove Dunque Durante È E Ecco Ed Egli Era
        Essa Essi Fu Gli Ha Hai Ho Hanno I Il In Infatti Infine Inoltre Io La Le Lei Li Lo Loro
        Lui Ma Mentre Mi Mio Molti Nei Nel Nella Nelle Nessuno Noi Non Nonostante O Ogni Oggi
        Oltre Ora Per Perché Però Più Poi Prima Purtroppo Qual Qualche Quale Quali Quando Quanto
        Quella Quello Questa Queste Questi Questo Qui Quindi Se Secondo Sei Senza Si Sì Sia
        Siamo Sono Sotto Stai Su Sua Subito Sul Suo Tra Tu Tutti Tutto Un Una Uno Va Vi Voi
    """,
)
