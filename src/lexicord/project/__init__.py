"""The disk: settings, the places of catalogues and glossary, safe files, the journal."""
