"""What's this: what each control does, in a sentence, where Shift+F1 or a screen reader asks."""
