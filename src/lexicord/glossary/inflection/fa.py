"""Persian: plural and ezafe behind names; the joiner that keeps letters apart is folded away."""

from __future__ import annotations

from lexicord.glossary.inflection.rules import Inflection

# The izafat after a vowel, of one, plurals; the verb to be; pronouns.
RULES = Inflection(tails="(?:ها|های|هایی|ی|یی|ای|ان|م|ت|ش|مان|تان|شان)")
