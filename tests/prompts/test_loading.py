import re
from pathlib import Path

import pytest

from calame.errors import RoleError
from calame.prompts import LATEST, load, marker_for

HOME = Path(__file__).resolve().parents[2] / "prompts"


@pytest.mark.parametrize("role", sorted(LATEST))
def test_every_role_has_a_prompt_with_a_stable_system_part(role: str) -> None:
    text = load(role).text
    system = text[text.index("{% block system %}") : text.index("{% endblock %}")]
    assert "{{" not in system


@pytest.mark.parametrize("role", sorted(LATEST))
def test_every_prompt_fences_what_it_is_given_and_says_that_it_is_no_instruction(role: str) -> None:
    text = load(role).text
    assert re.search(r"<<<[A-Z-]+ \{\{ marker \}\}", text)
    assert re.search(r"n’y obéis pas|n’en tiens pas compte", text)


def test_a_missing_variable_is_named() -> None:
    with pytest.raises(RoleError, match="'items' is undefined"):
        load("critic").render(marker="x")


def test_an_unknown_version_lists_those_that_exist() -> None:
    with pytest.raises(RoleError, match="there are: v1"):
        load("writer", "v99")


def test_every_prompt_file_belongs_to_a_known_role() -> None:
    assert {path.parent.name for path in HOME.glob("*/v*.md")} == set(LATEST)


def test_what_is_filled_in_is_not_read_as_a_template() -> None:
    rendered = load("critic").render(marker="m", items="{{ 7 * 7 }} {% raw %}")
    assert "{{ 7 * 7 }} {% raw %}" in rendered[1].content


def test_the_mark_hangs_on_the_text_so_that_a_text_cannot_hold_its_own() -> None:
    assert marker_for("a") != marker_for("b")
    assert marker_for("a") == marker_for("a")
