"""Turkish."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "tr",
    eras=(
        *LATIN_ERAS,
        EraWord("Juche", "juche", Quality.HOUSE),
        EraWord("Cuçe", "juche", Quality.VARIANT),
    ),
    house={
        "year": "{era} {n} ({y})",
        "month": "{month} {era} {n} ({y})",
        "day": "{d} {month} {era} {n} ({y})",
        "years": "{era} {n}-{n} ({y}-{y})",
        "months": "{month}-{month} {era} {n} ({y})",
        "bare": "{era} {n}",
        "bare_day": "{d} {month} {era} {n}",
        "plain_year": "{y}",
        "plain_month": "{month} {y}",
        "plain_day": "{d} {month} {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month}-{month} {y}",
        "plain_days": "{d} {month}",
        "decade": "{dec}'lar",
        "since": "{first}'dan beri",
        "until": "{first}'a kadar",
        "about": "yaklaşık {first}",
    },
    macros={
        "era": "{era} {n}",
        "to": "<ile|ve|->",
        "md": "<{d} {month}|{month}|{month} {@to} {month}|{d}-{d} {month}>",
    },
    variants=(
        "{tens}'?<lar|ler|li|lu|lı|lü>< yıllar>?",
        "{named} yıllar",
        "{dec}'?<li|lu|lı|lü> yıllar",
        "<{@md}<,>? >?{y}-{y} yılları",
        "<{@md}<,>? >?{@era}<<,>? ({y})>?",
        "<{@md}<,>? >?{y}<,>? ({@era})",
        "{@md}<,>? {y}",
        "{d}. ?{mm}. ?{y}",
        "{d}/{mm}/{y}",
        "{y}-{y}",
        "{d} {month}",
        "{dec}'<lar|ler|li|lu|lı|lü>",
        "{era} takviminin {n}. yılı< ({y})>?",
        "{era} yılı {n}< ({y})>?",
        "{y}",
    ),
    capital_months=True,
    counted="\\b(?:yaklaşık|fazla|sayfa|madde|no\\.)|[$€£₺]",
    name_after=" (?:hareketi|caddesi|sokağı)",
    decades={
        "yirmili": 20,
        "otuzlu": 30,
        "kırklı": 40,
        "ellili": 50,
        "altmışlı": 60,
        "yetmişli": 70,
        "seksenli": 80,
        "doksanlı": 90,
    },
    figures="0'?l[aeıiuü]",
    bounds={
        "since": ("", "'?(?:d[ae]n|t[ae]n)? (?:beri|bu yana)"),
        "until": ("", "'?y?[ae]? (?:kadar|değin|dek)"),
        "about": ("yaklaşık|takriben|tahminen", " (?:civarında|dolaylarında|sularında)"),
        "from": ("", "'?[dt][ae]n"),
        "to": ("", "(?!)"),
    },
    year_after=" (?:yıl|sezon|tarih)",
)
