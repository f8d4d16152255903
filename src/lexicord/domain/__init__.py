"""What the words mean: frozen values from the standard library only, no input or output."""
