"""What the disk says, as one sentence for people."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from lexicord.domain.errors import SaveError
from lexicord.domain.finding import Message
from lexicord.domain.translatable import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_REASONS = {
    errno.ENOSPC: N_("the disk is full"),
    errno.EDQUOT: N_("the disk quota is used up"),
    errno.EFBIG: N_("the file would be larger than the system allows"),
    errno.EACCES: N_("there is no permission to write there"),
    errno.EPERM: N_("there is no permission to write there"),
    errno.EROFS: N_("the file system is read-only"),
    errno.ENOTDIR: N_("a file is in the way where a folder is needed"),
    errno.EISDIR: N_("a folder is in the way"),
    errno.ENOENT: N_("its folder is gone"),
    errno.ENAMETOOLONG: N_("its name is too long for the disk"),
    errno.ELOOP: N_("symbolic links lead round in a circle"),
    errno.EIO: N_("the disk reports an input/output error"),
    errno.EMFILE: N_("too many files are open"),
    errno.ENFILE: N_("too many files are open"),
}


def reason(error: OSError) -> Message:
    """Return why the disk refused, without the path: ``the disk is full``."""
    known = _REASONS.get(error.errno or 0)
    return Message.of(known) if known else Message.verbatim(error.strerror or str(error))


def save_error(path: Path, error: OSError, *, still_new: Sequence[Path] = ()) -> SaveError:
    """Return the error that tells people that ``path`` could not be saved, and why.

    ``still_new`` are files that were replaced and could not be put back.
    """
    outcome = Message.of("nothing was changed")
    if still_new:
        names = ", ".join(map(str, still_new))
        outcome = Message.of("already new, see `lexicord undo`: {names}", names=names)
    return SaveError(
        Message.of(
            "{path} could not be saved: {reason}; {outcome}",
            path=path,
            reason=reason(error),
            outcome=outcome,
        )
    )


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Turn an OSError inside the block into a SaveError that names ``path``."""
    try:
        yield
    except OSError as error:
        raise save_error(path, error) from error
