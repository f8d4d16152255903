"""Calendars whose months are not those of the Gregorian one: pure arithmetic on day numbers."""
