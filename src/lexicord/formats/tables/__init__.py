"""Tables of texts: values between commas (CSV), semicolons or tabs (TSV)."""
