"""One verb a file: read the arguments, call the use case, show what it returned."""
