"""Who works: one module a role, their checks, the registry."""
