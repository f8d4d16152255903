"""OpenDocument files (ODT, and the texts of ODS and ODP): paragraphs in, and back."""
