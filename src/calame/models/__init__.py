"""Language models: endpoints, their faults, and what a role may ask of them."""
