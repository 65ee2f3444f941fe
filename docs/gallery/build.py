"""What Calame writes, shown: the gallery and `make demo`.

python docs/gallery/build.py        (no key, no network)

Every recorded article is written again from its recording, with its review page; `examples/made/embedded/` is what
`make demo` writes, and the README shows what it prints.
"""

import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path

from calame.cli.app import run

ROOT = Path(__file__).resolve().parents[2]
CASSETTES = ROOT / "tests" / "cassettes"
SHOWN = ("article.md", "review.html")
MADE = ROOT / "examples" / "made" / "embedded"
COLUMNS = "112"
"""Width of the README's block: the longest line that wraps nowhere else."""
_PRINTED = re.compile(r"(?<=^```text\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def build(gallery: Path) -> None:
    """Write one folder an article below `gallery`."""
    for name, source in json.loads((CASSETTES / "articles.json").read_text(encoding="utf-8")).items():
        replay = str(CASSETTES / f"{name}.jsonl")
        with _written(["--replay", replay], source, quiet=True) as (folder, _):
            (gallery / name).mkdir(parents=True, exist_ok=True)
            for file in SHOWN:
                shutil.copy(folder / file, gallery / name / file)


def demo(made: Path) -> str:
    """Write what `make demo` writes into `made`; what it prints."""
    with _written([], "examples/usine-batteries.txt", quiet=False) as (folder, printed):
        made.mkdir(parents=True, exist_ok=True)
        for file in ("article.html", *SHOWN):
            shutil.copy(folder / file, made / file)
        return "".join(f"{line.rstrip()}\n" for line in printed.splitlines())


def shown(readme: str) -> str:
    """The block of the README that shows what `make demo` prints.

    Raises:
        ValueError: there is none.
    """
    found = _PRINTED.search(readme)
    if found is None:
        raise ValueError("the README has no block of text")
    return found[0]


@contextmanager
def _written(options: list[str], source: str, *, quiet: bool) -> Iterator[tuple[Path, str]]:
    """The folder of one article while it stands, and what the command printed."""
    command = ["write", source, *options, "--out", "articles", "--ui", "fr"]
    printed = StringIO()
    with tempfile.TemporaryDirectory() as place, chdir(place):
        _copy(ROOT / source, Path(source))
        with redirect_stdout(printed):
            code = run([*command, "--quiet"] if quiet else command)
        if code:
            sys.exit(f"{source}: exit code {code}")
        (folder,) = (Path(place) / "articles").iterdir()
        yield folder, printed.getvalue()


def _copy(source: Path, place: Path) -> None:
    """The source under the name that it has in the repository: pages tell where it came from."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, place)
    else:
        shutil.copy(source, place)


if __name__ == "__main__":
    os.environ["COLUMNS"] = COLUMNS
    build(Path(__file__).parent)
    page = ROOT / "README.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace(shown(text), demo(MADE)), encoding="utf-8")
