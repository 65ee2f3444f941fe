"""What models are told: one file a role and version."""

from calame.prompts.library import Library
from calame.prompts.loading import LATEST, Prompt, PromptFile, load, marker_for, shipped

__all__ = ["LATEST", "Library", "Prompt", "PromptFile", "load", "marker_for", "shipped"]
