"""reStructuredText: pages of docutils and Sphinx."""
