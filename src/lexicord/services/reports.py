"""What the use cases return: frozen values that every face renders in its own way.

Paths are texts as people write them: relative to the project folder where the file lies inside
it, with ``/`` between folders. ``written`` says whether the file on disk was changed: a second
run of any verb returns the same report with nothing written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lexicord.domain.finding import Severity

if TYPE_CHECKING:
    from lexicord.domain.finding import Finding, Message
    from lexicord.domain.unit import UnitKey
    from lexicord.services.file_reports import FileProblem
    from lexicord.services.merge_reports import MergeReport


@dataclass(frozen=True, slots=True)
class InitReport:
    """The files and folders of a new project, in the order in which they were made."""

    root: str
    created: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TemplateReport:
    """One template after extraction.

    ``units`` counts the distinct entries and ``places`` where they stand in the sources;
    ``added`` and ``removed`` are measured against the template that was there before.
    """

    path: str
    domain: str
    sources: tuple[str, ...]
    units: int
    places: int
    added: int
    removed: int
    created: bool
    written: bool


@dataclass(frozen=True, slots=True)
class ExtractReport:
    """Every template of the project, in the order of the domains."""

    templates: tuple[TemplateReport, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a catalogue is, in entries and in words of the source (obsolete ones left out)."""

    translated: int = 0
    fuzzy: int = 0
    untranslated: int = 0
    obsolete: int = 0
    translated_words: int = 0
    total_words: int = 0

    @property
    def total(self) -> int:
        """The number of entries that a translator has to do."""
        return self.translated + self.fuzzy + self.untranslated

    @property
    def percent(self) -> int:
        """The finished share, rounded down: 100 means that nothing is left."""
        return 100 * self.translated // self.total if self.total else 100


@dataclass(frozen=True, slots=True)
class SuggestionReport:
    """One suggestion of an update, and why it was made.

    ``origin`` says how it was found, ``score`` (0 to 1) how alike the sources are. ``differences``
    pairs what stood in the old source with what stands there now; ``updated`` are the names,
    dates and numbers of the source that are already up to date in ``texts``.
    """

    key: UnitKey
    origin: str
    score: float
    sources: tuple[str, ...]
    differences: tuple[tuple[str, str], ...]
    updated: tuple[tuple[str, str], ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CatalogReport:
    """One catalogue after an update: what became of the old translations, and what is left.

    ``carried`` counts entries by what happened to them (``exact``, ``revived``, ``fuzzy``,
    ``new``, ``obsolete`` ...), in that order, without the zeros. ``suggestions``
    are those of this update, where they were asked for.
    """

    path: str
    domain: str
    locale: str
    carried: tuple[tuple[str, int], ...]
    progress: Progress
    created: bool
    written: bool
    suggestions: tuple[SuggestionReport, ...] = ()


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """Every catalogue that was brought up to date."""

    catalogs: tuple[CatalogReport, ...]


@dataclass(frozen=True, slots=True)
class LocatedFinding:
    """A finding with the entry it belongs to.

    ``line`` is the line of the catalogue where the entry starts; ``form`` the index of the
    plural form, 0 for the others; the spans of the finding count in ``source`` and ``target``.
    """

    path: str
    line: int
    locale: str
    domain: str
    key: UnitKey
    form: int
    source: str
    target: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class CheckCounts:
    """What was looked at: only finished entries are checked, the others are counted.

    ``waived`` counts the findings that somebody has let stand.
    """

    files: int = 0
    checked: int = 0
    fuzzy: int = 0
    untranslated: int = 0
    waived: int = 0

    def __add__(self, other: CheckCounts) -> CheckCounts:
        """Add up two files' counts."""
        return CheckCounts(
            self.files + other.files,
            self.checked + other.checked,
            self.fuzzy + other.fuzzy,
            self.untranslated + other.untranslated,
            self.waived + other.waived,
        )


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The findings in the order of files and entries.

    ``problems`` are remarks about files that no rule makes: an entry that stands twice, say.
    """

    findings: tuple[LocatedFinding, ...]
    counts: CheckCounts
    problems: tuple[FileProblem, ...] = ()

    def count(self, severity: Severity) -> int:
        """Return the number of findings of one severity."""
        return sum(located.finding.severity is severity for located in self.findings)

    @property
    def clean(self) -> bool:
        """Say whether nothing was found that counts against the translation (advice does not)."""
        return all(found.finding.severity is Severity.ADVICE for found in self.findings)


@dataclass(frozen=True, slots=True)
class FixedUnit:
    """One translation that was put right, and the rules that asked for it."""

    path: str
    line: int
    locale: str
    key: UnitKey
    rules: tuple[str, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FixReport:
    """What was put right, and the check afterwards: what only a person can decide."""

    fixed: tuple[FixedUnit, ...]
    left: CheckReport
    dry_run: bool
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BuiltDocument:
    """One translated document.

    ``fallbacks`` counts the places that had no translation to publish. ``skipped`` says that
    the document was left out because too little was translated, and ``left_out`` why.
    ``unusable`` of the fallbacks have a translation whose tags do not fit the source's markup.
    """

    path: str
    source: str
    locale: str
    places: int
    fallbacks: int
    skipped: bool
    written: bool
    left_out: Message | None = None
    unusable: int = 0


@dataclass(frozen=True, slots=True)
class BuildReport:
    """Every document in every locale, and the compiled catalogues where they were asked for."""

    documents: tuple[BuiltDocument, ...]
    compiled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CatalogStats:
    """How far one catalogue is; ``path`` is "" and all is untranslated where it is missing."""

    path: str
    domain: str
    locale: str
    progress: Progress


@dataclass(frozen=True, slots=True)
class StatsReport:
    """How far every catalogue is, by domain and then by locale."""

    catalogs: tuple[CatalogStats, ...]


@dataclass(frozen=True, slots=True)
class DemoStep:
    """One step of the demo: the verb that ran and what it returned."""

    verb: str
    report: (
        InitReport
        | ExtractReport
        | UpdateReport
        | MergeReport
        | CheckReport
        | FixReport
        | BuildReport
        | StatsReport
    )
