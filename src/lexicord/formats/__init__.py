"""Bytes or text to values and back; one folder a format, and no file is opened here."""
