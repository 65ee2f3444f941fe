import pytest

from calame.agents.registry import roles, team
from calame.contracts.team import Seat
from calame.errors import RoleError


def test_the_embedded_team_fills_all_four_seats() -> None:
    embedded = team("embedded")
    names = {embedded.extractor.name, embedded.outliner.name, embedded.writer.name, embedded.critic.name}
    assert names == {"embedded"}


def test_an_unknown_team_lists_those_that_exist() -> None:
    with pytest.raises(RoleError, match="installed: embedded"):
        team("gpt")


def test_roles_are_listed_in_the_order_of_the_seats_with_a_summary() -> None:
    listed = [role for role in roles() if role.name == "embedded"]
    assert [role.seat for role in listed] == list(Seat.__args__)  # type: ignore[attr-defined]  # a Literal
    assert all(role.summary and role.origin == "calame" for role in listed)
