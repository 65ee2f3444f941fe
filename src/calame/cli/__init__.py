"""The command line: `app` assembles, one module a command, rich stays here."""
