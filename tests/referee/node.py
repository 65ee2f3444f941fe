"""Runs the programs of this folder: one JSON value a line in, one a line out."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def missing(*packages: str) -> str:
    """What is missing to run a program that needs these npm packages; empty when nothing is."""
    if shutil.which("node") is None:
        return "Node is missing: install Node 20"
    lacking = [name for name in packages if not (HERE / "node_modules" / name / "package.json").is_file()]
    return f"npm install in tests/referee for: {', '.join(lacking)}" if lacking else ""


def answers(program: str, questions: Sequence[object]) -> list[Any]:
    """What a program answers to each question."""
    done = subprocess.run(
        ["node", program],
        input="".join(f"{json.dumps(question)}\n" for question in questions),
        capture_output=True,
        text=True,
        cwd=HERE,
        check=True,
        timeout=120,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]
