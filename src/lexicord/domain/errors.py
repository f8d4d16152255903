"""The exceptions that lexicord raises on purpose.

    LexicordError            something a person can put right; its text says what to do
    ├── InputError           what was given cannot be read; carries file:line:column
    ├── SettingsError        the project file is wrong
    ├── ProjectError         the project's files are not as they must be
    └── SaveError            the disk refused; nothing was changed

Faces turn a LexicordError into one sentence and exit code 2. Anything else is our bug.
"""

from __future__ import annotations


class LexicordError(Exception):
    """A problem that a person can put right; ``str()`` is one sentence for them."""


class InputError(LexicordError):
    """Input that cannot be read, with the place where reading stopped.

    ``line`` and ``column`` count from 1, columns in code points; 0 means the whole file.
    """

    def __init__(self, reason: str, *, path: str = "", line: int = 0, column: int = 0) -> None:
        """Keep the reason and the place apart, so that a caller can fill in the path."""
        super().__init__(reason)
        self.reason = reason
        self.path = path
        self.line = line
        self.column = column

    def at(self, path: str) -> InputError:
        """Return the same error, naming the file it was found in."""
        return type(self)(self.reason, path=path, line=self.line, column=self.column)

    def __str__(self) -> str:
        """Read ``path:line:column: reason``, without the parts that are not known."""
        place = [self.path or "<input>"]
        if self.line:
            place += [str(self.line), str(self.column or 1)]
        return f"{':'.join(place)}: {self.reason}" if self.path or self.line else self.reason


class SettingsError(InputError):
    """The project file says something that lexicord does not understand."""


class ProjectError(LexicordError):
    """A file or folder of the project is missing, in the way, or inconsistent."""


class SaveError(LexicordError):
    """A file could not be saved; the old file is intact."""
