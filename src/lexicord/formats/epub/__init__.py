"""EPUB: a zip archive of XHTML pages, read and written by the code for HTML."""
