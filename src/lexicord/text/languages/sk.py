"""Slovak."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "sk",
    ordinals=True,
    titles="""
        arch akad angl bc č čís čl dipl doc dr d gen hl ing inž janč jan jún judr kap kol kpt
        lat max mgr min mudr mvdr napr nám nem nn obr odd ods okr os p phdr pl plk pozn pod pol
        por pprap prof príp p.s red resp rndr rtm s schr str stor sv s.r.o tab tel th thdr tj
        t.j tzn t.z t.č tzv ul v vid viď vl vyd výs z zák zb zn zv zvl
    """,
    abbreviations="""
        apod atď atp a.i n.l pred.n.l pred.kr po.kr s.r.o a.s spol tis mil mld hod km kg cm r.č
        stor s.p o.i j.r f.x m.o.d roz raz ev kpt
    """,
    starters="""
        A Aby Ak Akí Ako Ale Ani Áno Až Bez Bol Bola Bolo Boli Bude Čo Do Dnes I Ich Iba Ja Je
        Jeho Jej K Kam Kde Kedy Keď Keďže Kto Ktorá Ktoré Ktorý Len Ma Má Medzi Mimo My Na Nad
        Nie Než Nič Nikto No O Od On Ona Oni Ono Po Pod Podľa Pokiaľ Potom Preto Pretože Pre
        Pred Pri S Sa Si Sú Tak Takže Tam Tá Táto Ten Tento To Toto Ty Tieto U Už V Vo Však Vy
        Všetci Všetko Z Za Zatiaľ Zo Že
    """,
)
