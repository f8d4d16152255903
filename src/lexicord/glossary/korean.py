"""Korean particles: what may be joined behind a name, and how it agrees with its last sound.

Sources: the orthographies of both standards agree on these forms (은/는, 이/가, 을/를, 과/와,
으로/로, 이여/여, 이나/나 …); a name that ends in ㄹ takes 로.
"""

from __future__ import annotations

import re
from functools import cache

_FIRST, _LAST = 0xAC00, 0xD7A3
_RIEUL = 8

# After a consonant, after a vowel. Only these are judged: other pairs begin like other words.
_PAIRS = (("으로", "로"), ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"))
_OTHER_PAIRS = (("이나", "나"), ("이란", "란"), ("이라", "라"), ("이여", "여"), ("이며", "며"),
                ("이고", "고"), ("이든", "든"), ("이랑", "랑"), ("이면", "면"))  # fmt: skip
_INVARIANT = (
    "의|에겐|에선|에게서|에게로|에게|에서|에로|에|께서|께|도|만|까지|부터|처럼|보다|마다|조차|밖에|들|답게|뿐"
    "|같이|하고|더러|한테|대로|만큼|측|쪽|식|적|계|님"
)
_COPULA = "이였|이었|였|이다|이라고|라고|이라는|라는|이며|이자|이니|인|이던|일|입니"
_ENDINGS = "다|으며|으나|던|고|는데|습니다|니다|지만"
_JOINED = (
    "동지|씨|선생|주석|위원장|총비서|비서|대원수|원수|장군|국무위원장|수상|대표단|정부|당국|대변인"
    "|대표부|인민|사람|회원|당원|중앙위원회|대회|본부|대사관|대표|단장|부장|대통령|총리|장관|의원"
    "|시장|교수|박사|작가|시인|선수|감독|황제|국왕|왕조|정권|모델|시대|지방|지역|일대|주변|내부"
    "|기지|광장|경제|민족|국민|시민|주민|군대|해군|육군|공군|사회|문화|역사|철학|사상|교회|전쟁"
    "|전투|혁명|조약|협정|회담|반도|통일|문제|정책|언론|신문|대학|대학교|학교|시청|선교|박람회|여성|남성|청년|학생|아가씨|로동자|노동자|농민|여학교|고등학교|중학교"
)  # fmt: skip


def final_sound(letter: str) -> int | None:
    """Return the number of the final consonant of a syllable, 0 for a vowel, None elsewhere."""
    code = ord(letter)
    return (code - _FIRST) % 28 if _FIRST <= code <= _LAST else None


@cache
def _particles() -> re.Pattern[str]:
    varying = "|".join(form for pair in (*_PAIRS, *_OTHER_PAIRS) for form in pair)
    return re.compile(
        f"(?:들)?(?:(?:{_COPULA})(?:{_ENDINGS})*|(?:{_INVARIANT}|{varying}|서|써|부터)+)"
        f"(?:은|는|도|만|의|이다|였다|이였다|이었다)?"
    )


@cache
def _nouns() -> re.Pattern[str]:
    return re.compile(f"(?:{_JOINED})(?:님)?")


def is_particle_run(last: str, run: str) -> bool:
    """Say whether ``run`` behind a name that ends in ``last`` is made of particles alone.

    Particles that do not agree with ``last`` count: they are a slip, not another name.
    """
    return final_sound(last) is not None and _particles().fullmatch(run) is not None


def is_joined_noun(run: str) -> bool:
    """Say whether ``run`` begins with a title or a noun that is written together with names."""
    found = _nouns().match(run)
    return found is not None and (
        found.end() == len(run) or _particles().fullmatch(run, found.end()) is not None
    )


def agreeing(last: str, run: str) -> str:
    """Return ``run`` with its first particle in the form that follows ``last``.

    What does not begin with a particle that agrees, and what stands behind a letter that is no
    Hangul, comes back as it is.
    """
    sound = final_sound(last) if last else None
    found = _varying(run)
    if sound is None or found is None:
        return run
    (closed, open_), form = found
    wanted = open_ if sound == 0 or (closed == "으로" and sound == _RIEUL) else closed
    return wanted + run[len(form) :]


def _varying(run: str) -> tuple[tuple[str, str], str] | None:
    """Return the pair of the particle that ``run`` begins with, and which of the two it is."""
    for pair in _PAIRS:
        for form in pair:
            if run.startswith(form) and _stands(form, run):
                return pair, form
    return None


def _stands(form: str, run: str) -> bool:
    """Say whether ``form`` is the particle that it looks like, and not a part of another word."""
    rest = run[len(form) :]
    if form in {"으로", "로"}:
        return re.fullmatch(r"(?:서|써|부터|의|는|도|만)*", rest) is not None
    if form in {"과", "와"}:
        return rest in {"", "의", "는", "도", "만"}
    return not rest
