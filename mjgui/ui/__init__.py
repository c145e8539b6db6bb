"""Widgets. They show the session's state and call the session; they keep no state of their own."""
