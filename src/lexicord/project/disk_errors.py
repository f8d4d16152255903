"""What the disk says, as one sentence for people."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from lexicord.domain.errors import SaveError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "the file would be larger than the system allows",
    errno.EACCES: "there is no permission to write there",
    errno.EPERM: "there is no permission to write there",
    errno.EROFS: "the file system is read-only",
    errno.ENOTDIR: "a file is in the way where a folder is needed",
    errno.EISDIR: "a folder is in the way",
    errno.ENOENT: "its folder is gone",
    errno.ENAMETOOLONG: "its name is too long for the disk",
    errno.ELOOP: "symbolic links lead round in a circle",
    errno.EIO: "the disk reports an input/output error",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open",
}


def reason(error: OSError) -> str:
    """Return why the disk refused, without the path: ``the disk is full``."""
    known = _REASONS.get(error.errno or 0)
    return known or error.strerror or str(error)


def save_error(path: Path, error: OSError, *, still_new: Sequence[Path] = ()) -> SaveError:
    """Return the error that tells people that ``path`` could not be saved, and why.

    ``still_new`` are files that were replaced and could not be put back.
    """
    outcome = "nothing was changed"
    if still_new:
        names = ", ".join(map(str, still_new))
        outcome = f"already new, see `lexicord undo`: {names}"
    return SaveError(f"{path} could not be saved: {reason(error)}; {outcome}")


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Turn an OSError inside the block into a SaveError that names ``path``."""
    try:
        yield
    except OSError as error:
        raise save_error(path, error) from error
