"""What the texts in use say of a unit that was out of use while its text was cut differently.

A project that goes from sentences to paragraphs keeps every sentence as an obsolete entry: these
entries record how each paragraph was cut and what stood in its parts. On the way back they come
into use again just as they were, unless somebody worked on the paragraph meanwhile; and the same
the other way round.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from lexicord.domain.catalog import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lexicord.domain.catalog import Entry


class Recut(NamedTuple):
    """The text and state that a unit has by now, and the entries in use that say so."""

    text: str
    state: State
    entries: tuple[Entry, ...]


def joined_state(entries: Sequence[Entry]) -> State:
    """Return how far a text is that is joined of these: finished where each of them is."""
    finished = all(entry.state is State.TRANSLATED for entry in entries)
    return State.TRANSLATED if finished else State.FUZZY


def part_by_now(
    whole: Entry, parts: Sequence[Entry], place: int, joiner: str, guesses: Sequence[str]
) -> Recut:
    """Return what part number ``place`` of a joined unit is by now.

    ``parts`` are the entries that it was joined of, as they were then. What still stands before
    and behind the part tells where it begins and ends; where that is not enough, ``guesses``
    holds the likely text of each part, or nothing.
    """
    part = parts[place]
    text = remainder(whole, parts, place, joiner)
    if text == part.translation:
        untouched = whole.state is joined_state(parts)
        return Recut(text, part.state if untouched else whole.state, (whole,))
    known = all(other.translation for other in (*parts[:place], *parts[place + 1 :]))
    if text is not None and known:
        return Recut(text, whole.state, (whole,))
    if whole.translation.count(part.translation) == 1:
        return Recut(part.translation, part.state, (whole,))
    return Recut(guesses[place] if guesses else part.translation, State.FUZZY, (whole,))


def whole_by_now(
    whole: Entry, parts: Sequence[Entry], joiner: str, guesses: Sequence[str]
) -> Recut:
    """Return what a unit is by now whose text is in use in ``parts``.

    ``guesses`` are the texts that its own translation was cut into, where it was.
    """
    texts = [part.translation for part in parts]
    text, state = joiner.join(texts), joined_state(parts)
    if texts == list(guesses) or _bare(text) == _bare(whole.translation):
        approved = State.TRANSLATED in (state, whole.state)
        return Recut(whole.translation, State.TRANSLATED if approved else whole.state, tuple(parts))
    finished = [part.translation for part in parts if part.state is State.TRANSLATED]
    edited = len(finished) == len(parts) or any(each not in whole.translation for each in finished)
    # Suggestions that nobody has confirmed do not stand against what a person wrote.
    now = (text, state) if edited else (whole.translation, whole.state)
    return Recut(*now, tuple(parts))


def remainder(whole: Entry, parts: Sequence[Entry], place: int, joiner: str) -> str | None:
    """Return what stands between the other parts; None where one of them stands there no more.

    A part without translation stands nowhere.
    """
    texts = [part.translation for part in parts]
    text, before, after = whole.translation, texts[:place], texts[place + 1 :]
    others = [each for each in (*before, *after) if each]
    if others and text == joiner.join(others):
        return ""
    front = "".join(each + joiner for each in before if each)
    back = "".join(joiner + each for each in after if each)
    if len(text) < len(front) + len(back) or not text.startswith(front) or not text.endswith(back):
        return None
    return text[len(front) : len(text) - len(back)]


def _bare(text: str) -> str:
    return "".join(text.split())
