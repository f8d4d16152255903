"""What the languages share: abbreviations that stand in texts of any of them."""

from __future__ import annotations

TITLES = (
    "dr prof mr mrs ms mme mlle st mt no nr n° nº n.º vs cf ca p pp vol fig art ed gen col sen rep "
    "rev hon gov capt lt sgt mio mrd mil mill mln mld mlrd tys tis млн млрд трлн тыс тис хил"
)
ABBREVIATIONS = "etc inc ltd co corp jr sr bros e.g i.e a.m p.m al"
MEASURES = "a.m p.m km cm mm m kg g lb oz min sec h hr hrs км см м мм кг мин сек ч хв год руб грн"
