"""Letters of one script that pass for letters of another: ``Tрудовая`` with a Latin T."""

from __future__ import annotations

from functools import cache

# Cyrillic, Greek and other letters above the Latin ones that they look like (lower case, as
# names are searched), after the confusables of Unicode UTS 39; then kana and signs that take
# the place of Hangul and Han.
_LOOKALIKES = (
    ("авсԁеһіјкмоԛрѕтхуԝѵзґ", "abcdehijkmoqpstxywv3r"),
    ("αβεικνορτυχω", "abeikvoptuxw"),
    ("нп", "hn"),
    ("ロニカエタトハ", "로二力工夕卜八"),
    ("口", "로"),
)


@cache
def skeletons() -> dict[int, str]:
    """Return a table for `str.translate` that gives look-alikes one shape."""
    return {
        ord(letter): shape
        for letters, shapes in _LOOKALIKES
        for letter, shape in zip(letters, shapes, strict=True)
    }
