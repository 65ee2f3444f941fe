"""Confidence intervals of shares."""

import math

_Z = 1.959963984540054
"""Two-sided 95 % quantile of the normal distribution."""


def wilson(successes: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927, without continuity correction); 0 to 1 when nothing was tried."""
    if total == 0:
        return 0.0, 1.0
    share = successes / total
    scale = 1 + _Z**2 / total
    middle = (share + _Z**2 / (2 * total)) / scale
    half = _Z / scale * math.sqrt(share * (1 - share) / total + _Z**2 / (4 * total**2))
    return max(0.0, middle - half), min(1.0, middle + half)
