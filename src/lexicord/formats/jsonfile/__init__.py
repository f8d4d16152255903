"""JSON: texts under keys, in files of data and of messages."""
