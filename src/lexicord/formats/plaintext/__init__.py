"""Plain text: paragraphs between blank lines, sentences inside them."""
