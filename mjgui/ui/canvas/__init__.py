"""The mask canvas: one widget, layers, and one object per gesture."""
