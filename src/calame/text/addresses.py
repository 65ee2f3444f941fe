"""The address of a page made of its title, as content systems make it when nobody writes one."""

import re
from typing import Final

from calame.text.words import fold

LONGEST: Final = 80
"""Characters: it names a folder too."""
_NOT_IN_ADDRESS: Final = re.compile(r"[^a-z0-9]+")


def address_of(title: str) -> str:
    """`L’été à Valmer` as `l-ete-a-valmer`; `article` for a title without letters or digits."""
    return _NOT_IN_ADDRESS.sub("-", fold(title))[:LONGEST].strip("-") or "article"
