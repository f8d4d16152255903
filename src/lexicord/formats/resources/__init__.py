"""What all files of texts under keys have in common: values, paths, tags inside of texts."""
