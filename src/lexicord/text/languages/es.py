"""Spanish."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "es",
    titles="""
        ee rr ff jj cc cra ext lun mar mié jue vie sáb dom adm almte apdo párrf art arts arz av
        avda bco bibl blvd c cap caps cf cfr cgo cía cje cmdte col coord cta cte dcha dir dña
        dpto dptos ed edo ej excmo excma exp fdo fig figs gob gral hno hnos hnas igl ilmo ilma
        ing izq izqda lic ldo máx mín mons mtro mtra núm núms nro obs op pág págs par párr pbro
        pdte pl pza prof profa prov psje pte ppdo ref reg rev rte sr sra sras sres srta srtas ss
        sto sta tel teléf tít trad tte ud uds univ v vd vds vid vol vols dr dra dres d dn da gen
        cnel sgto n.º nº s.e s.m ph.d p.ej
    """,
    abbreviations="""
        etc ee.uu s.l a.c d.c a.m p.m c.v cía ltda s.r.l rr.hh ff.aa ff.cc jj.oo p.d q.e.p.d r.u
        u.e u.r.s.s
    """,
    starters="""
        A Además Ahora Al Algunos Allí Ante Antes Aquel Aquí Así Aunque Bajo Cada Como Cómo Con
        Cuando Cuándo De Del Desde Después Donde Dónde Durante El Ella Ellas Ellos En Entonces
        Entre Era Es Esa Ese Eso Esta Está Estas Este Esto Estos Fue Ha Hace Hasta Hay Hoy La
        Las Le Lo Los Luego Más Me Mi Mientras Muchos Muy Nada Ni No Nos Nosotros Nunca O Otra
        Otro Para Pero Por Porque Posteriormente Pues Que Qué Quien Quién Se Según Ser Si Sí Sin
        Sobre Sólo Son Su Sus También Tampoco Tan Te Todo Todos Tras Tu Un Una Unos Usted Y Ya
        Yo
    """,
)
