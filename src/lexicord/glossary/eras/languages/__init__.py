"""How each language writes dates: one small file of data a language."""
