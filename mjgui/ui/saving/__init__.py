"""Results on their way out of the window: to files, to other programs, and back in."""
