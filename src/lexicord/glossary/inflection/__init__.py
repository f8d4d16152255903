"""How names are inflected and joined: one small file a language, for a native speaker to review."""
