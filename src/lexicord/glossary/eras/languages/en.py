"""English."""

from __future__ import annotations

from lexicord.glossary.eras.language import DateLanguage, EraWord, Quality
from lexicord.glossary.eras.languages.common import LATIN_ERAS

LANGUAGE = DateLanguage(
    "en",
    eras=(*LATIN_ERAS, EraWord("Juche", "juche", Quality.HOUSE), EraWord("Tangun", "dangi")),
    house={
        "year": "{era} {n} ({y})",
        "month": "{month} {era} {n} ({y})",
        "day": "{month} {d}, {era} {n} ({y})",
        "years": "{era} {n}-{n} ({y}-{y})",
        "months": "{month}-{month} {era} {n} ({y})",
        "bare": "{era} {n}",
        "bare_day": "{month} {d}, {era} {n}",
        "plain_year": "{y}",
        "plain_month": "{month} {y}",
        "plain_day": "{month} {d}, {y}",
        "plain_years": "{y}-{y}",
        "plain_months": "{month}-{month} {y}",
        "plain_days": "{month} {d}",
        "decade": "{dec}s",
        "tens": "the {dec}s",
        "since": "since {first}",
        "until": "until {first}",
        "about": "around {first}",
    },
    also=("{month} to {month} <in >?{era} {n} ({y})",),
    macros={
        "to": "<to|through|until|till|->",
        "era": "<{era} {n}|{n}<st|nd|rd|th>? year of <the >?{era}< era| calendar>?"
        "|{nth} year of <the >?{era}< era| calendar>?|{era} year {n}>",
        "md": "<<{month}<.>? {d}<st|nd|rd|th>?|{d}<st|nd|rd|th>? <of >?{month}><,|.>?"
        "|{month}<.>?<,>?|{month} {@to} {month}<,>?|{month} {d} ?<to|and|-> ?{d}<,>?"
        "|{d} ?<to|and|-> ?{d} {month}<,>?|{month} {d} <to|-> {month} {d}<,>?>",
    },
    variants=(
        "{named}",
        "{tens}<'>?s",
        "{dec}ies",
        "fiscal year {y}<-{yy}>?",
        "fy ?{y}<-{yy}>?",
        "{month} {y}-{month} {y}",
        "{month} {d}, {y}-{month} {d}, {y}",
        "{month} of {y}",
        "<{@md} ?<in |of >?>?{@era}<<,>? ({y})>?",
        "<{@md} >?{y}<,>? <({@era})|{@era}>",
        "<{@md} ?<in |of >?>?{@era}-{n}< ({y}-{y})>?",
        "{@era} ({y}) {@to} {n} ({y})",
        "{@era} ({y})-{@era} ({y})",
        "{@md} {y}",
        "{y} {month} {d}",
        "{month}<.>? {d}<st|nd|rd|th>?",
        "{d}<st|nd|rd|th>? <of >?{month}",
        "{dec}<'>?s",
        "{foreign} {fday}, {fyear}",
        "{fday} {foreign} {fyear}< saka| ah| ap>?",
    ),
    slips=("<{@md} ?<in |of >?>?{@era}<,>? ({y}.)",),
    months={"Sept": 9},
    ordinals={"first": 1, "second": 2, "third": 3, "tenth": 10},
    starts=("fy", "fiscal year", "first", "the year"),
    capital_months=True,
    not_before=r" ?(?:idea|typed?\b|-oriented)|[- ]year history|-(?:year|day)",
    name_before="the ",
    name_after=r" (?:(?!(?:the|a|an|its|his|her|their|our|and|or|in|at|to|of|for|on) )[\w-]+ ){0,3}"
    r"(?:movement|factory|school|university|house|farm|mine|brigade|unit|uprising"
    r"|revolution|incident|street|prize|cup|declaration|statement|agreement|regime|group"
    r"|team|club|troupe|era|war|spirit|vessel|ship|hospital|theatre|theater|stadium|complex)",
    year_cues=r"\b(?:in|since|until|till|from|to|by|between|during|before|after|the years?|and"
    r"|around|through|early|late|mid-?|than|spring of|summer of|autumn of|fall of|winter of"
    r"|end of|beginning of|year of|of the year|january|throughout)",
    counted=r"\b(?:of|some|about|over|nearly|almost|more than|less than|at least|up to|all|total"
    r"|pages?|pp?\.|nos?\.|number|line|room|article|version|flight|the|these|those|i\.e\.,?)"
    r"|[$€£¥]",
    decades={
        "twenties": 20,
        "thirties": 30,
        "forties": 40,
        "fifties": 50,
        "sixties": 60,
        "seventies": 70,
        "eighties": 80,
        "nineties": 90,
    },
    tens_before="(?:the |the '|^'|[ (]'|early |late |mid-? ?|and |or |-|- )",
    figures="0'?s",
    bounds={
        "since": ("(?:ever )?since(?: the year)?", " onwards?"),
        "until": ("until|till|up to|up until", ""),
        "about": (r"around|circa|ca?\.|approximately|roughly|in about|some time in", ""),
        "from": ("from|starting in|starting from|beginning in", ""),
        "to": ("to|through", ""),
    },
)
