"""Which plural forms of a catalogue stand for one number only."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from lexicord.domain.errors import InputError
from lexicord.formats.gettext.plurals import read_plural_forms

# Beyond these numbers the known rules only repeat: they look at the last two digits.
_NUMBERS = range(1000)


@dataclass(frozen=True, slots=True)
class PluralRule:
    """How many forms there are, and the one number of each form that stands for one only."""

    count: int
    singles: tuple[int | None, ...]

    def single(self, index: int) -> int | None:
        """Return the only number that form ``index`` stands for, None where there are more."""
        return self.singles[index] if index < len(self.singles) else None


@lru_cache(maxsize=64)
def plural_rule(field: str) -> PluralRule:
    """Read a ``Plural-Forms`` field.

    A field that is no rule gives ``PluralRule(0, ())``: nothing is known, nothing is claimed.
    """
    try:
        rule = read_plural_forms(field)
        forms = [rule.form(number) for number in _NUMBERS]
    except InputError:
        return PluralRule(0, ())
    sizes = Counter(forms)
    singles = (forms.index(form) if sizes[form] == 1 else None for form in range(rule.count))
    return PluralRule(rule.count, tuple(singles))
