"""How good it is: gold cases, planted errors, scorers, gate. Empty so far."""
