"""The rows of the settings: what there is, how a page shows them, and how one is found."""
