"""Android resources: ``strings.xml`` with strings, arrays of strings and plurals."""
