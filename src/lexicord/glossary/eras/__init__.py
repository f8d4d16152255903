"""Calendars with eras: finding their dates, comparing them, writing them."""
