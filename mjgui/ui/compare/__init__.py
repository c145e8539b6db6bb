"""Comparing results with the original under one zoom and pan."""
