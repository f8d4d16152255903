"""Dates of every calendar: found in texts, compared, and written in the house form."""
