"""Sentence edits: one module each, each with the guards that make it certain or refuse it."""
