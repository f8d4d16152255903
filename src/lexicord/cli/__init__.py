"""The command line: the only importer of click; ``output`` alone prints."""
