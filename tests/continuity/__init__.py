"""What one run of the program leaves to the next."""
