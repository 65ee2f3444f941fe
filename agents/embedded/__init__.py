"""The team that needs no model: French analysis and rules."""
