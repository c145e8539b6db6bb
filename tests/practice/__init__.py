"""Tests of the practice gateway."""
