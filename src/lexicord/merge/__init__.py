"""Old translations onto new sources, and returned edits onto what we have."""
