"""What the ``Plural-Forms`` field of a header means for single forms."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from gettext import c2py

# Beyond these numbers the known rules only repeat (they look at the last two digits, and at
# the millions).
_NUMBERS = range(1000)

_FIELD = re.compile(r"\s*nplurals\s*=\s*([0-9]{1,3})\s*;\s*plural\s*=\s*([^;]+);?\s*")


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
    found = _FIELD.fullmatch(field)
    if found is None:
        return PluralRule(0, ())
    try:
        form_of = c2py(found[2])
        forms = [form_of(number) for number in _NUMBERS]
    except (ValueError, ZeroDivisionError):
        return PluralRule(int(found[1]), ())
    sizes, first = Counter(forms), {form: forms.index(form) for form in set(forms)}
    count = int(found[1])
    return PluralRule(
        count, tuple(first[form] if sizes[form] == 1 else None for form in range(count))
    )
