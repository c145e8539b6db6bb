"""The windows beside the main window: settings, opening files, shortcuts, about."""
