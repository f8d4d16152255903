"""Java resource bundles: ``key = value`` lines in ``.properties`` files."""
