"""Fluent: messages, terms and their attributes in ``.ftl`` files."""
