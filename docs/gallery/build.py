"""The gallery: every recorded article written again from its recording, with its review page.

python docs/gallery/build.py        (from the root of the repository; no key, no network)
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

from calame.cli.app import run

ROOT = Path(__file__).resolve().parents[2]
CASSETTES = ROOT / "tests" / "cassettes"
SHOWN = ("article.md", "review.html")


def build(gallery: Path) -> None:
    """Write one folder an article below `gallery`."""
    for name, source in json.loads((CASSETTES / "articles.json").read_text(encoding="utf-8")).items():
        with tempfile.TemporaryDirectory() as folder:
            replay = str(CASSETTES / f"{name}.jsonl")
            code = run(["write", source, "--replay", replay, "--out", folder, "--ui", "fr", "--quiet"])
            if code:
                sys.exit(f"{name}: exit code {code}")
            (written,) = Path(folder).iterdir()
            (gallery / name).mkdir(parents=True, exist_ok=True)
            for file in SHOWN:
                shutil.copy(written / file, gallery / name / file)


if __name__ == "__main__":
    build(Path(__file__).parent)
