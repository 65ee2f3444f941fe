"""Whom a verb has for a subject, where the parse takes a participle for one."""

import pytest

from calame.agents.checks.subjects import subjects
from calame.text.analysis import analyse


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        (
            "Polonais et roumains, les neuf maçons partis vendredi matin du chantier ont loué un car pour Lille.",
            "loué",
            "maçons",
        ),
        ("Les neuf élèves partis vendredi matin du lycée ont visité un musée.", "visité", "élèves"),
        ("Les trois navires partis mardi soir du port ont croisé un voilier.", "croisé", "navires"),
        ("La loi votée lundi soir a divisé les élus.", "divisé", "loi"),
    ],
)
def test_a_participle_behind_a_noun_leaves_it_its_verb(text: str, verb: str, subject: str) -> None:
    analysis = analyse(text)
    (head,) = (token for token in analysis.tokens if token.text == verb)
    assert [one.text for one in subjects(analysis, head)] == [subject]
