"""The critic's rules: one module a check, each a pure function over one shared case."""
