"""Markdown: CommonMark with the usual extensions, in a scanner that keeps every character."""
