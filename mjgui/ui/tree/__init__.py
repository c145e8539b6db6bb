"""The tree of edits: a family of generations and jobs as rows beside a rail, as a commit graph."""
