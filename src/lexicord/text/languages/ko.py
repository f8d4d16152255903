"""Korean."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "ko",
    continuations=(
        "고 ",
        "고는",
        "라고",
        "라는",
        "이라고",
        "이라는",
        "라며",
        "이라며",
        "라면서",
        "하고",
        "하며",
        "하면서",
        "하는",
        "며 ",
        "면서",
        "라 ",
        "는 ",
        "란 ",
        "이란 ",
        "에 ",
        "을 ",
        "를 ",
        "은 ",
        "이 ",
        "가 ",
        "의 ",
        "와 ",
        "과 ",
        "로 ",
        "으로 ",
    ),
)
