"""Standards of one language that exclude each other: ko-KP and ko-KR, zh-Hans and zh-Hant.

What is right in one standard is a slip in the other, whether or not the glossary lists it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.domain.finding import Severity
from lexicord.domain.term import Rendering, Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lexicord.domain.locale_tag import LocaleTag
    from lexicord.domain.term import Concept

# Which standards refuse each other, how gravely in the first of the two, and why.
_RIVALS: dict[tuple[str, str], tuple[Severity, str]] = {
    ("ko-KP", "ko-KR"): (Severity.ERROR, "spelling of the ROK standard"),
    ("ko-KR", "ko-KP"): (Severity.WARNING, "spelling of the DPRK standard; right in quotations"),
    ("zh-Hans", "zh-Hant"): (Severity.ERROR, "traditional characters"),
    ("zh-Hant", "zh-Hans"): (Severity.ERROR, "simplified characters"),
}


def sister_renderings(concept: Concept, locale: LocaleTag) -> Iterator[Rendering]:
    """Yield the renderings of the rival standard as forbidden ones, where they differ."""
    own = {"".join(rendering.text.split()) for rendering in concept.in_locale(locale)}
    if not own:
        return
    for tag, renderings in concept.renderings:
        severity, why = _RIVALS.get((str(locale), str(tag)), (None, ""))
        for rendering in renderings if severity else ():
            if (
                rendering.standing is Standing.PREFERRED
                and "".join(rendering.text.split()) not in own
            ):
                yield Rendering(
                    rendering.text, Standing.FORBIDDEN, severity=severity or Severity.ERROR, why=why
                )
