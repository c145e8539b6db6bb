"""Measurements, run by hand: each prints its figures as ratios to something measured beside it."""
