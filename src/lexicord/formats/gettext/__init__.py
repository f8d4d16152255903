"""gettext catalogues: a lossless PO reader and writer, MO files, and the door to polib."""
