"""The exceptions that lexicord raises on purpose.

    LexicordError            something a person can put right; its text says what to do
    ├── InputError           what was given cannot be read; carries file:line:column
    ├── SettingsError        the project file is wrong
    ├── ProjectError         the project's files are not as they must be
    └── SaveError            the disk refused; nothing was changed

An error carries its sentence as a ``Message``, so that a face can show it in the reader's
language; ``str()`` is the English one. Faces turn a LexicordError into one sentence and exit
code 2. Anything else is our bug.
"""

from __future__ import annotations

from lexicord.domain.finding import Message


class LexicordError(Exception):
    """A problem that a person can put right; ``str()`` is one sentence for them."""

    def __init__(self, message: Message | str) -> None:
        """Keep the sentence, to be translated where it is shown.

        A plain text is not a sentence of ours (a library says it) and is shown as it is.
        """
        super().__init__(message)
        self.message = message if isinstance(message, Message) else Message.verbatim(message)

    @property
    def place(self) -> str:
        """Where in which file; "" where that is not known, or where the sentence says it."""
        return ""

    @property
    def reason(self) -> str:
        """The English sentence without the place."""
        return str(self.message)

    @property
    def sentence(self) -> Message:
        """What to tell a person: the place, as far as it is known, and the message."""
        if not self.place:
            return self.message
        return Message("{place}: {reason}", (("place", self.place), ("reason", self.message)))

    def __str__(self) -> str:
        """Return what to tell a person, in English."""
        return str(self.sentence)


class InputError(LexicordError):
    """Input that cannot be read, with the place where reading stopped.

    ``line`` and ``column`` count from 1, columns in code points; 0 means the whole file.
    """

    def __init__(
        self, message: Message | str, *, path: str = "", line: int = 0, column: int = 0
    ) -> None:
        """Keep the reason and the place apart, so that a caller can fill in the path."""
        super().__init__(message)
        self.path = path
        self.line = line
        self.column = column

    @property
    def place(self) -> str:
        """The place as ``path:line:column``, as much of it as is known."""
        if not self.line:
            return self.path
        return f"{self.path or '<input>'}:{self.line}:{self.column or 1}"

    def at(self, path: str) -> InputError:
        """Return the same error, naming the file it was found in."""
        return type(self)(self.message, path=path, line=self.line, column=self.column)


class SettingsError(InputError):
    """The project file says something that lexicord does not understand."""


class ProjectError(LexicordError):
    """A file or folder of the project is missing, in the way, or inconsistent."""


class SaveError(LexicordError):
    """A file could not be saved; the old file is intact."""
