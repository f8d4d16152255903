"""Use cases, one verb a file: they take a project and values, return values, never print."""
