"""French, in data and rules."""
