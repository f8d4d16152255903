"""lexicord: translation catalogues, merging, and names and dates that stay consistent."""

from __future__ import annotations

__version__ = "0.1.0"
