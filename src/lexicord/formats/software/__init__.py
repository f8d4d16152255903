"""Texts of programs: strings that the source code marks for translation."""
