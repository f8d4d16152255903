"""What well-known files of messages in JSON say about their texts without being asked."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from lexicord.formats.resources.paths import KeyPath
from lexicord.formats.resources.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lexicord.formats.resources.paths import TreePath
    from lexicord.formats.resources.selection import Leaf

_ABOUT = "@"
_LOCALE = ("@@locale",)


def language_leaf(leaves: Iterable[Leaf]) -> Leaf | None:
    """Return the value that names the language of the file (``@@locale``), None without one."""
    return next((leaf for leaf in leaves if leaf.path == _LOCALE and len(leaf.text) > 1), None)


def without_attributes(leaves: Sequence[Leaf]) -> list[Leaf]:
    """Return the leaves without what is said about them in keys that begin with ``@``.

    In Application Resource Bundles the ``description`` and the ``placeholders`` of ``@title``
    are remarks on ``title``.
    """
    remarks = _remarks(leaves)
    return [
        replace(leaf, notes=tuple(remarks[leaf.path])) if leaf.path in remarks else leaf
        for leaf in leaves
        if not _is_about(leaf.path)
    ]


def _remarks(leaves: Iterable[Leaf]) -> Mapping[TreePath, list[str]]:
    found: dict[TreePath, list[str]] = defaultdict(list)
    for leaf in leaves:
        if not _is_about(leaf.path) or len(leaf.path) < 2:
            continue
        place = (str(leaf.path[0]).removeprefix(_ABOUT),)
        if leaf.path[1:] == ("description",):
            found[place].append(leaf.text)
        elif leaf.path[1] == "placeholders" and leaf.path[-1] in {"example", "description"}:
            found[place].append(f"{{{leaf.path[2]}}}: {leaf.text}")
    return found


def _is_about(path: TreePath) -> bool:
    return bool(path) and isinstance(path[0], str) and path[0].startswith(_ABOUT)


def usual(leaves: Sequence[Leaf]) -> Selection:
    """Return what is a text where the project file has no keys.

    Where every string stands in ``name.message`` or beside it, as in the messages of browser
    extensions, the messages are the texts and their descriptions the remarks.
    """
    messages = {leaf.path[0] for leaf in leaves if _is_message(leaf.path)}
    names = {leaf.path[0] if len(leaf.path) > 1 else None for leaf in leaves}
    if messages and messages == names:
        return Selection((KeyPath.parse("*.message"),), (KeyPath.parse("*.description"),))
    return Selection()


def _is_message(path: TreePath) -> bool:
    return len(path) == 2 and path[1] == "message"
