"""State, undo and background work of the program (QtCore and QtGui, no widgets)."""
