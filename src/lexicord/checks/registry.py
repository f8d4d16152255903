"""The table of all rules: one line adds one.

A rule loads when it is first needed, so that a program which checks nothing loads none.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from lexicord.checks.rule import DocumentRule, Rule

# In the order in which findings about the same place are listed.
TABLE: dict[str, str] = {
    "text/untranslated": "text_untranslated:Untranslated",
    "text/inconsistent": "text_inconsistent:Inconsistent",
    "term/forbidden": "term_forbidden:Forbidden",
    "term/missing": "term_missing:Missing",
    "term/untranslated": "term_untranslated:Untranslated",
    "term/introduction": "term_introduction:Introduction",
    "term/consistency": "term_consistency:Consistency",
    "term/particle": "term_particle:Particle",
    "date/invalid": "date_invalid:Invalid",
    "date/reversed": "date_reversed:Reversed",
    "date/mismatch": "date_mismatch:Mismatch",
    "date/weekday": "date_weekday:Weekday",
    "date/ambiguous": "date_ambiguous:Ambiguous",
    "date/changed": "date_changed:Changed",
    "date/era": "date_era:Era",
    "date/form": "date_form:Form",
    "number/changed": "number_changed:Changed",
    "placeholder/lost": "placeholder_lost:Lost",
    "placeholder/added": "placeholder_added:Added",
    "placeholder/doubled": "placeholder_doubled:Doubled",
    "placeholder/order": "placeholder_order:Order",
    "markup/nesting": "markup_nesting:Nesting",
    "space/newline": "space_newline:Newline",
    "plural/forms": "plural_forms:Forms",
}

_PACKAGE = "lexicord.checks.rules"


def rule_ids() -> tuple[str, ...]:
    """Return the ids of all rules, in the order of the table, without loading any."""
    return tuple(TABLE)


@cache
def rule(rule_id: str) -> Rule | DocumentRule:
    """Return the rule with this id; KeyError where the table has none."""
    module, name = TABLE[rule_id].split(":")
    made: Any = getattr(import_module(f"{_PACKAGE}.{module}"), name)()
    return cast("Rule | DocumentRule", made)


@cache
def all_rules() -> tuple[Rule | DocumentRule, ...]:
    """Return every rule, in the order of the table."""
    return tuple(rule(rule_id) for rule_id in TABLE)


@cache
def rules() -> tuple[Rule, ...]:
    """Return the rules that look at one pair at a time."""
    return tuple(cast("Rule", each) for each in all_rules() if hasattr(each, "check"))


@cache
def document_rules() -> tuple[DocumentRule, ...]:
    """Return the rules that look at a whole document."""
    return tuple(
        cast("DocumentRule", each) for each in all_rules() if hasattr(each, "check_document")
    )
