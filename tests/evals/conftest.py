"""The generated variants, made once."""

import pytest

from calame.evals.planted.generate import generate
from calame.evals.planted.variants import Variant


@pytest.fixture(scope="session")
def variants() -> tuple[Variant, ...]:
    return generate(0)
