"""Word documents (DOCX): paragraphs in, with their formatting as numbered tags, and back."""
