"""What the languages share: abbreviations that stand in texts of any of them."""

from __future__ import annotations

TITLES = "dr prof mr mrs ms mme mlle st no nr vs cf ca p pp vol fig art ed gen col sen rep rev hon"
ABBREVIATIONS = "etc inc ltd co corp jr sr bros e.g i.e a.m p.m al"
