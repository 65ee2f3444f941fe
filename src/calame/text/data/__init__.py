"""French language data, apart from the rules that use it."""
