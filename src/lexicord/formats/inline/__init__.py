"""Inline markup: from text with markup to units with numbered tags, and back."""
