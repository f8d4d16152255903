"""Polish: case forms of names."""

from __future__ import annotations

from functools import cache

from lexicord.glossary.inflection.rules import Inflection
from lexicord.glossary.inflection.slavic import (
    Grammar,
    all_endings,
    decline,
    every_form,
    read_patterns,
)

_ADJECTIVES = """
a f ej ej ą ą ej
e n ego emu = ym/im ym/im
y m ego emu =/ego ym ym
i m iego iemu =/iego im im
e p ych/ich ym/im = ymi/imi ych/ich
"""
# Alternatives hold the plural as well, for names of peoples and families, and the vocative.
_NOUNS = """
cja f cji cji cję cją cji
ja f i/ji/ii i/ji/ii ję ją i/ji/ii
ia f i/ii i/ii ię/iu/io ią i/ii
ka f ki ce kę/ko ką ce
ga f gi dze gę gą dze
cha f chy sze chę chą sze
ra f ry rze rę rą rze
da f dy dzie dę dą dzie
sta f sty ście stę stą ście
ta f ty cie tę tą cie
sła f sły śle słę słą śle
ła f ły le łę łą le
la f li li lę lą li
ca f cy cy cę cą cy
sna f sny śnie snę sną śnie
a f y/i ie/y/i ę ą ie/y/i
ość f ości ości ość ością ości
ść f ści ści ść ścią ści
ódź f odzi odzi = odzią odzi
edź f edzi edzi = edzią edzi
ń f ni ni = nią ni
ś f si si = sią si
ź f zi zi = zią zi
0 f y/i y/i = ą y/i after=czwlj
um n = = = = =
ie n ia iu = iem iu
o n a u = em u/ie
e n a/ego u/emu = em/ym u/em
ice p ic icom = icami icach
mcy p miec mcom = mcami mczech
chy p ch chom = chami szech/chach
ie p i/0 iom = iami iach
e p 0/y/i om = ami ach
y p ów/0 om = ami ach
i p ów/0 om = ami ach
ek m ku/ka kowi =/ka kiem ku
niec m ńca/ńców ńcowi/ńcom =/ńca/ńcy ńcem ńcu/ńcach
iec m ca/ców cowi/cu/com =/ca/cy cem/cami cu/cach
ec m ca/ców cowi/cu/com =/ca/cy cem/cami cu/cach
ów m owa owowi/owu = owem owie
róg m rogu/roga rogowi = rogiem rogu
aw m awia awiowi = awiem awiu
ń m nia/niów niowi/niom =/nia/nie niem niu
k m ku/ka/ków kowi/kom =/ka/cy/ki/ków kiem/kami ku/kach
g m gu/ga/gów gowi/gom =/ga/gi/gów giem/gami gu/gach
nin m nina/n ninowi/nom ninem/nie/nina ninem/nami ninie/nach
ł m łu/ła łowi =/ła łem le
st m stu/sta/stów stowi/stom =/sta/ści stem/stami ście/stach
t m tu/ta/tów towi/tom =/ta/ci/ty tem/tami cie/tach
d m du/da/dów dowi/dom =/da/dzi/dy dem/dami dzie/dach
r m ru/ra/rów rowi/rom =/ra/rzy/ry rem/rami rze/rach
x m ksu ksowi = ksem ksie
0 m u/a/ia/ów owi/iowi/u/iu/om =/a/y/i/e/ów em/iem/ami ie/u/iu/ach after=bcfhjlmnpswzżźćó
"""
_PERSONS = """
ska f skiej/skich skiej ską/skie ską skiej
cka f ckiej/ckich ckiej cką/ckie cką ckiej
ka f ki/ków ce/kom kę/ko ką/kami ce/kach
ko m ki/ka/ków ce/kowi kę/ka ką/kiem ce/ku
o m y/a ie/owi ę/a ą/em ie/u
ga f gi dze gę gą dze
ra f ry rze rę/ro rą rze
da f dy dzie dę dą dzie
sta f sty ście stę stą ście
ta f ty cie tę tą cie
ła f ły le łę łą le
ja f i ji/i ję/jo ją i/ji
ia f i/ii i/ii ię/iu/io ią i/ii
a f y/i ie/y ę/o ą ie/y
ski m skiego/skich skiemu/skim skiego/skich/scy skim/skimi skim/skich
cki m ckiego/ckich ckiemu/ckim ckiego/ckich/ccy ckim/ckimi ckim/ckich
i m iego iemu iego im im
y m ego emu ego ym ym
e m ego emu ego em em
ek m ka/ków kowi/kom ka/ków/kowie kiem/kami ku/kach
niek m ńka ńkowi ńka ńkiem ńku
iek m ka kowi ka kiem ku
iec m ca/ców cowi/com ca/ców cem/cami cu/cach
ec m ca/ców cowi/com ca/ców cem/cami cu/cach
eł m ła łowi ła łem le
ł m ła łowi ła łem le
el m la lowi la lem lu
der m dra/dera drowi/derowi dra/dera drem/derem drze/derze
óg m oga ogu oga ogiem ogu
ów m owa owowi owa/owie owem owie
ń m nia niowi nia niem niu
ś m sia siowi sia siem siu
k m ka/ków kowi/kom ka/cy/ków kiem/kami ku/kach
g m ga/gów gowi/gom ga/gów giem/gami gu/gach
st m sta stowi sta stem ście
t m ta/tów towi/tom ta/tów tem/tami cie/tach
d m da/dów dowi/dom da/dów dem/dami dzie/dach
r m ra/rów rowi/rom ra/rów rem/rami rze/rach
0 m a/ów owi/om a/ów/owie em/iem/ami ie/u/ach after=bcfghjlmnpswzżźć
"""


@cache
def _grammar() -> Grammar:
    return Grammar(
        read_patterns(_ADJECTIVES),
        read_patterns(_NOUNS),
        read_patterns(_PERSONS),
        links=frozenset({"i", "oraz", "lub"}),
        fixed=("biuro",),
    )


@cache
def _endings() -> frozenset[str]:
    return all_endings(_grammar())


RULES = Inflection(
    forms=lambda text, kind: decline(_grammar(), text, kind),
    endings=_endings,
    cut=4,
    within=lambda word: every_form(_grammar(), word),
)
