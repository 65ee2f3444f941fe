"""Who speaks when: state, wiring, routing, stop rules."""
