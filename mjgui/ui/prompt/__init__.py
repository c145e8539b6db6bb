"""The field for the remix prompt, and what helps with writing it."""
