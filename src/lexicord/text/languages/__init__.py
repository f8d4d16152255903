"""What a language does with its text: one small file of rules each."""
