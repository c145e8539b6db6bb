"""A report of a problem, shown before anything of it is copied."""
