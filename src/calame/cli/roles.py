"""`calame roles`: who can work on an article."""

from dataclasses import asdict, replace
from typing import Final

from calame.cli.options import AsJson, Debug

EXAMPLES: Final = """Exemples :
  calame roles
  calame roles --json"""


def roles(
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Liste les rôles installés, par place."""
    from calame.agents.registry import roles as installed
    from calame.cli import terminal
    from calame.publish.labels import ROLES

    found = [
        replace(role, summary=ROLES.get((role.seat, role.name), role.summary)) if role.origin == "calame" else role
        for role in installed()
    ]
    if as_json:
        terminal.print_json([asdict(role) for role in found])
        return 0
    grid = terminal.table("Place", "Nom", "Origine", "Ce qu’il fait")
    for role in found:
        cells = (role.seat, role.name, role.origin, role.summary)
        grid.add_row(*(terminal.text(cell) for cell in cells))
    terminal.results().print(grid)
    return 0
