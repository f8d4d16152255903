"""Tags and markers that do not close where they should."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lexicord.checks.countable import tag_name
from lexicord.domain.finding import Finding, Message, Severity
from lexicord.text.inline import PlaceholderKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lexicord.checks.analysis import Analysis
    from lexicord.checks.carrying import Carried
    from lexicord.text.inline import Placeholder

_PAIRED = (PlaceholderKind.TAG, PlaceholderKind.MARKER)


class Nesting:
    """What opens in the translation closes in it, the innermost first, as in the source."""

    id = "markup/nesting"
    severity = Severity.ERROR

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """Report the first tag of the target at which the nesting breaks."""
        tags = [each for each in analysis.carried if each.kind in _PAIRED]
        if _differ(tags):
            return  # The rules for placeholders say more about it.
        source = _in_order(place for each in tags for place in each.source)
        target = _in_order(place for each in tags for place in each.target)
        broken = _broken(target, _closed(source))
        if broken is None or _broken(source, _closed(source)) is not None:
            return
        yield Finding(
            self.id,
            self.severity,
            Message.of("{tag} does not fit the tags around it.", tag=broken.text),
            target_spans=(broken.span,),
        )


def _differ(tags: Iterable[Carried]) -> bool:
    return any(each.lost or each.surplus for each in tags)


def _in_order(tags: Iterable[Placeholder]) -> list[Placeholder]:
    return sorted(tags, key=lambda tag: tag.span.start)


def _closed(tags: Iterable[Placeholder]) -> set[str]:
    return {tag_name(tag) for tag in tags if tag.text[1] == "/"}


def _broken(tags: Iterable[Placeholder], paired: set[str]) -> Placeholder | None:
    """Return the first tag that closes what is not open, or the last that stays open."""
    open_tags: list[Placeholder] = []
    for tag in tags:
        if tag_name(tag) not in paired or tag.text[-2] == "/":
            continue
        if tag.text[1] != "/":
            open_tags.append(tag)
        elif open_tags and tag_name(open_tags[-1]) == tag_name(tag):
            open_tags.pop()
        else:
            return tag
    return open_tags[-1] if open_tags else None
