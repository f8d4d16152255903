"""Estonian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "et",
    ordinals=True,
    titles="""
        a alg aj dr e eks esim hr ins jaan jr juh kapt khk kin knd kol kub lk lp ltn lüh maj mag
        mnt m näit nn nr obl okt p pr prl prof pt s saj sealh sh srn st sl t tel tn tr u v vrd
        vt ülikool õp
    """,
    abbreviations="""
        jne jms jt jpt jm vms a e.kr p.kr m.a.j tk tuh mln mld kr eur km kg s.t n.ö o.s
    """,
    starters="""
        Aga Ainult Alates Ehkki Ei Enne Ent Et Ega Iga Ja Juba Ka Kas Kes Kui Kuid Kuidas Kuna
        Kus Lisaks Ma Meie Me Miks Mis Mina Minu Mitte Nad Need Nende Ning Nii Nüüd Oli On
        Paljud Pärast Peale Praegu See Seda Seega Selle Sellest Selles Sest Siin Siis Sina Ta
        Tal Tema Teie Te Tulevikus Vaid Veel Või Üks
    """,
)
