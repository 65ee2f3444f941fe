"""The README's table comes from results."""

from pathlib import Path

from calame.evals.readme_table import END, ROWS, START, main, table
from calame.evals.results import save

from .test_compare import results


def test_the_table_stands_between_the_markers_and_is_checked(tmp_path: Path) -> None:
    save(results({name: [1.0, 0.5] for name in ROWS}), tmp_path)
    readme = tmp_path / "README.md"
    readme.write_text(f"avant\n{START}\nvieux\n{END}\naprès\n", encoding="utf-8")
    assert main([str(tmp_path), str(readme), "--check"]) == 1
    assert main([str(tmp_path), str(readme)]) == 0
    assert main([str(tmp_path), str(readme), "--check"]) == 0
    text = readme.read_text(encoding="utf-8")
    assert text.startswith(f"avant\n{START}\n| 2 gold cases")
    assert text.endswith(f"{END}\naprès\n")
    assert "| accuracy by the rule critic | 75.0 % | 50.0 % (`cas-1`) |" in text


def test_a_readme_without_markers_is_left_alone(tmp_path: Path) -> None:
    save(results({"accuracy": [1.0]}), tmp_path)
    readme = tmp_path / "README.md"
    readme.write_text("sans repère\n", encoding="utf-8")
    assert main([str(tmp_path), str(readme)]) == 2
    assert readme.read_text(encoding="utf-8") == "sans repère\n"


def test_what_was_not_measured_is_said() -> None:
    assert "not measured" in table(results({"accuracy": [1.0]}))
