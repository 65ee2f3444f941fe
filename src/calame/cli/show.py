"""`calame show`: one run, all that is kept of it."""

from typing import Final

from calame.cli.options import AsJson, Debug, Store
from calame.cli.resume import Run

EXAMPLES: Final = """Exemples :
  calame show 20261122-101500-3fa2
  calame show 20261122-1015 --json"""


def show(run: Run, store: Store = None, as_json: AsJson = False, debug: Debug = False) -> None:
    """Montre un essai : où il en est, ce qu’il a pris, comment le reprendre."""
    from calame.cli import terminal
    from calame.cli.answering import question, ways
    from calame.cli.asking import what_accepting_does
    from calame.cli.question import draw
    from calame.cli.running import details, one

    record, busy = one(run, store)
    asked = question(record.id, store) if record.status == "waiting" and not busy else None
    if as_json:
        waits = {"question": asked.model_dump(mode="json")} if asked else {}
        terminal.print_json({**record.model_dump(mode="json"), "busy": busy, **waits})
        return
    console = terminal.results()
    console.print(terminal.text(record.id, "bold"))
    grid = terminal.table("", "")
    grid.show_header = False
    for name, told in details(record, busy=busy, store=store):
        grid.add_row(terminal.text(name, "dim"), terminal.text(told))
    console.print(grid)
    if asked:
        draw(console, asked)
        console.print()
        console.print(terminal.text(f"Accepter : {what_accepting_does(asked)}."))
        console.print(terminal.text(f"Répondre : {ways(asked, record.id, store)}."))
