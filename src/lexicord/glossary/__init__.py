"""Names and dates: what they are, how each language writes them, and whether a text agrees."""
