"""The guide: short pages beside the window, with links to everything that they speak of."""
