"""Planted errors: faithful articles with their sources, and variants of them whose single edit is known."""
