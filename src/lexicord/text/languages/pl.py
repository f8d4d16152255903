"""Polish."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "pl",
    ordinals=True,
    titles="""
        bałt abp adm adw al art arch bp bł br cdn ds dot doc dr dyr dyw gen godz gosp g hab hr
        im inż jez jw kard kl kol kpt ks lek lic ludn m mgr mjr min mies nb nr np o ob ok op os
        p płk pl pn pkt por pos pow pp poz pod prof prok prez przew przyp ps pt rdz red rkps
        rozdz rtm s sierż śp św str szt szer tel tj tow tzn tzw ul ur wg w wiceadm wł woj wyd
        wym z zał zam zm zob zw żeb
    """,
    abbreviations="""
        itd itp etc in m.in r rr w ww n.e p.n.e tys mln mld zł gr proc godz min sek kg km cm cdn
        b.r ub.r br bm z.o.o
    """,
    starters="""
        A Aby Ale Ani Bez Bo Był Była Było Były Być Chociaż Choć Co Czy Dla Dlatego Do Dzięki
        Gdy Gdyby Gdzie I Ich Ja Jak Jako Jakie Jaki Je Jednak Jego Jej Jest Jeśli Jeżeli Kiedy
        Każdy Kto Która Które Który Ma Mam Mimo Mnie Może Można My Na Nad Natomiast Nawet Nie
        Nigdy O Obecnie Od On Ona One Oni Ono Oraz Po Pod Podczas Ponadto Ponieważ Poza Potem
        Przed Przede Przez Przy Są Sam Się Skoro Swoje Ta Tak Także Tam Te Tego Ten Teraz To Tu
        Tutaj Tylko Tym U W Wcześniej We Wiele Wszyscy Wszystko Więc Według Z Za Zanim Zaś Ze Że
        Żeby
    """,
)
