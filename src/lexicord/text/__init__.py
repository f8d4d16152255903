"""From a string to spans: folding, segments, placeholders, terms, similarity."""
