"""Texts of programs for Apple's systems: ``.strings``, ``.stringsdict`` and ``.xcstrings``."""
