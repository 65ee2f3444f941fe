"""What models are told: one file a role and version."""

from calame.prompts.loading import LATEST, Prompt, load, marker_for

__all__ = ["LATEST", "Prompt", "load", "marker_for"]
