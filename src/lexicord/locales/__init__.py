"""What CLDR knows, and the only importer of Babel here."""
