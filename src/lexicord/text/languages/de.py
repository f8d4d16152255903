"""German."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "de",
    ordinals=True,
    titles="""
        kath evang abs abt allg amtl anl anm art aufl bd bde bearb bes betr bez bspw bzgl dgl
        dipl ebd eigtl einschl entspr erw evtl frl ggf gegr geb gest hl hr hrn hrsg inkl insb
        insbes jh jhd kap lfd lt max min mind mio mrd mtl nachf nördl od orig österr par pf phil
        r rd red s schr sen sog sth str südl tel u übers ugs usf verf vgl verh verst vorm westl
        wg z zit zzgl ausg gebr mag ing jur med nat pol rer soc theol dres prof dr ca chr pp sa
        so do mo di mi fr
    """,
    abbreviations="""
        usw etc u.ä u.s.w d.h z.b o.ä s.o s.u m.e i.d.r z.t z.zt b.z.w bzw jr sr ff f co ag gmbh
        v.chr n.chr u.v.m a.d o.g jan febr feb apr aug sept okt nov dez
    """,
    starters="""
        Aber Ab Allerdings Alle Als Also Am An Auch Auf Aus Außerdem Bei Beim Bis Da Dabei
        Dadurch Dafür Daher Damit Danach Dann Daran Darauf Darum Das Dazu Dem Den Denn Der Deren
        Des Deshalb Dessen Die Dies Diese Dieser Dieses Doch Dort Du Durch Ein Eine Einem Einen
        Einer Er Es Etwa Für Gegen Hier Ich Ihr Ihre Im In Ist Jede Jeder Jetzt Kann Kein Keine
        Man Mehr Mein Mit Nach Nachdem Neben Nicht Noch Nun Nur Ob Obwohl Oder Ohne Schon Sein
        Seine Seit Sie Sind So Sogar Somit Trotz Über Um Und Uns Unser Unter Viele Vielleicht
        Vom Von Vor Während War Warum Was Weil Weiter Welche Wenn Wer Wie Wir Wo Zu Zudem
        Zuletzt Zum Zur Zwar Zwischen
    """,
)
