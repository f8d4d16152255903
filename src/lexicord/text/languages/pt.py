"""Portuguese."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "pt",
    titles="""
        art av arts bibl cap cel cf cia cód col comte cx dep dept des dir d dr dra dras drs ed
        ed.ª eng enga ex exmo exma f fl fls fig gen gov ilmo ilma inc inf lic lt máx mín n nº
        núm obs op pág págs pç pe prof profa rev r s sra srs sras srta sr séc sec sen ssa sta
        sto tel tít trad trav v vol p.ex
    """,
    abbreviations="etc ltda cia a.c d.c s.r.l",
    starters="""
        A À Além Algumas Alguns Ainda Antes Ao Aos Apesar Após As Assim Até Através Cada Com
        Como Contudo Da Das De Depois Desde Deste Do Dos Durante E É Ela Elas Ele Eles Em Embora
        Enquanto Então Entre Era Essa Esse Esta Está Este Estes Eu Foi Há Hoje Isso Isto Já Logo
        Mais Mas Mesmo Minha Muito Muitos Na Não Nas Nem Nesta Neste No Nos Nós Num O Onde Os Ou
        Outra Outro Para Pela Pelo Pois Por Porém Porque Quais Qual Quando Quanto Que Quem São
        Se Segundo Sem Sempre Ser Seu Só Sobre Sua Também Tem Tinha Toda Todos Tudo Um Uma Você
    """,
)
