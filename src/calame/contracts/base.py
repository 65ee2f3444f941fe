"""What every contract has in common."""

from typing import Literal

from pydantic import BaseModel, ConfigDict


class Contract(BaseModel):
    """A frozen value that crosses a border between modules; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


Severity = Literal["blocker", "major", "minor"]
"""How much a finding weighs; fixed by the check that makes it, never by a model."""
