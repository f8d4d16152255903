"""Finnish."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "fi",
    ordinals=True,
    titles="""
        alk dos ed eaa esim fil ent ev henk huom ins ip jaos jatk joht jmsk kand kapt kerr kenr
        klo ko kok ks kt lab leht lis luutn lääk maist maj mrd mvr n nim no noin nro nti ns nyk
        o oik p par pj prof puh puheenjoht rva s s.o siht sl so st suom synt t tark toim tri ts
        tsto us ups v vai valt vrt vs vt yht yl yliluutn yo yst
    """,
    abbreviations="""
        jne yms ym mm tms jms ynnä.muuta e.kr j.kr eaa ekr milj mrd kpl km kg eur mk oy oyj
    """,
    starters="""
        Aika Aina Ehkä Ei Eikä Ennen Että Hän Hänen He Heidän Itse Ja Jo Joka Jos Joskus Jotta
        Juuri Kaikki Kannattaa Koska Kuin Kuinka Kun Kuka Lisäksi Me Meidän Minä Minun Missä
        Miksi Miten Mikä Muun Mutta Myös Myöhemmin Ne Niin Niiden Noin Nuo Nyt Näin Nämä Oli
        Olen On Onko Paitsi Se Sekä Sen Sillä Silloin Sinä Sitten Sitä Siellä Siis Siksi Tai Tuo
        Tämä Tämän Tässä Te Tosin Toisaalta Tällä Tänään Vaan Vai Vaikka Vasta Vielä Voi
    """,
)
