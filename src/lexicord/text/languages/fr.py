"""French."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "fr",
    titles="""
        mm mgr me pr ste bd boul av apr env éd hab ibid id ill inf lat long loc max min no nos
        obs op par parag pl préf réf sq suiv sup t tél trad v vol dir chap coll fasc
    """,
    abbreviations="""
        etc cie j.-c av.j.-c apr.j.-c r.d.c p.ex c.-à-d n.b janv févr avr juil sept oct nov déc
    """,
    starters="""
        À Ainsi Alors Après Au Aucun Aussi Autre Aux Avant Avec Bien Car Ce Cela Celui Cependant
        Ces Cet Cette Chaque Comme Comment D'abord Dans De Depuis Des Donc Du Elle Elles En
        Enfin Ensuite Est Et Il Ils J Je L La Le Les Leur Lors Lorsque Mais Malgré Même Mon Ne
        Notre Nous On Or Où Par Parce Pas Pendant Peu Plus Plusieurs Pour Pourquoi Puis Quand
        Que Quel Quelle Qui S Sa Sans Selon Ses Si Son Sous Sur Tandis Tous Tout Toute Toutefois
        Très Trop Un Une Voici Voilà Vous C D
    """,
)
