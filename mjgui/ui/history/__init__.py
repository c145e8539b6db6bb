"""The history as a page: what is looked for, the entries as tiles, and one of them in full."""
