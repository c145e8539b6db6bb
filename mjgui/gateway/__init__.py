"""The HTTP gateway: wire format, client, and following one task to its images."""
