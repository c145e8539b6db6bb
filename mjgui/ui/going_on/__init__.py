"""Going on from results: the actions, and the tiles and buttons that they are reached by."""
