"""Several submissions by one act: how often, which prompts, and how far they are."""
