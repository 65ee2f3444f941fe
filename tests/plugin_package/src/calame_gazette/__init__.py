"""The roles of the Gazette de Valmer."""
