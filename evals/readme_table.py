"""The README's table of figures, written from results between its two markers.

python -m calame.evals.readme_table results.json README.md           write it
python -m calame.evals.readme_table results.json README.md --check   exit code 1 when it says something else
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from calame.errors import CalameError, InputError
from calame.evals.results import Results, read
from calame.evals.scorers import BY_NAME
from calame.publish.folder import write_whole

START: Final = "<!-- evals:start (written by evals/readme_table.py) -->"
END: Final = "<!-- evals:end -->"
ROWS: Final = {
    "outcome": "runs that end as they should (accepted, or a thin source said to be thin)",
    "must_coverage": "must-have facts told",
    "nice_coverage": "nice-to-have facts told",
    "accuracy": "accuracy by the rule critic",
    "traps": "traps avoided, of those an article passes",
    "seo": "SEO and reading grades",
    "originality": "word 5-grams that are not the sources'",
    "chrf": "chrF against the gold article",
    "rouge_l": "ROUGE-L against the gold article",
    "repetition": "runs of 6 words that come back",
}


def table(results: Results) -> str:
    """The table in Markdown: means over cases, with the worst case."""
    head = f"| {len(results.cases)} gold cases, {results.team} team | mean | worst case |"
    lines = [head, "|---|---|---|"]
    for name, what in ROWS.items():
        scorer, cases = BY_NAME[name], results.by_case(name)
        mean = results.mean(name)
        if mean is None:
            lines.append(f"| {what} | not measured | |")
            continue
        pick = max if scorer.better == "lower" else min
        worst = pick(cases, key=lambda case: cases[case])
        lines.append(f"| {what} | {_percent(mean)} | {_percent(cases[worst])} (`{worst}`) |")
    return "\n".join(lines)


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def filled(text: str, results: Results) -> str:
    """`text` with the table between the markers.

    Raises:
        InputError: the markers are missing.
    """
    before, start, rest = text.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise InputError(f"Les repères {START!r} et {END!r} manquent.")
    return f"{before}{START}\n{table(results)}\n{END}{after}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check the table."""
    parser = argparse.ArgumentParser(prog="python -m calame.evals.readme_table")
    parser.add_argument("results", type=Path)
    parser.add_argument("readme", type=Path)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args(arguments)
    try:
        text = given.readme.read_text(encoding="utf-8")
        wanted = filled(text, read(given.results))
    except CalameError as error:
        print(f"readme_table : {error}", file=sys.stderr)  # noqa: T201 -- a command's own voice
        return error.exit_code
    if given.check:
        return int(text != wanted)
    write_whole(given.readme, wanted.encode("utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
