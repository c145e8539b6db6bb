"""The list of jobs: its rows, what can be done with each, and how they are found again."""
