"""Run where Calame and this distribution are installed: lists, tries and uses its roles, and tells it as JSON."""

import asyncio
import json
import sys
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from calame import Settings, Text, write_article_sync
from calame.agents.conformance import Suite
from calame.agents.registry import Registry
from calame.models.scripted import ScriptedModel

TEAM = Path(__file__).with_name("team.yaml")
RISK = '{"risks": [{"number": 1, "words": "Valmer", "risk": "Le lieu suffit à reconnaître."}]}'
TEXT = (
    "La bijouterie Rameau de Valmer a été cambriolée lundi soir. Deux vitrines ont été brisées, selon la gendarmerie. "
    "Le voleur a pris la fuite vers la gare avec 14 montres.\n\n"
    "La gérante, Odile Rameau, estime la perte à 32 000 euros. « Nous rouvrirons samedi », a-t-elle déclaré. "
    "La mairie a promis deux caméras de plus dans la rue Haute. Une enquête est ouverte."
)


def main() -> None:
    """Print what was found."""
    registry = Registry()
    own = {f"{role.seat}.{role.name}": role for role in registry.roles() if role.origin == "calame-gazette"}
    broken = [
        f"{name}: {line.label}: {line.detail}"
        for name, role in own.items()
        for line in asyncio.run(Suite(factory=partial(registry.create, role.seat, role.name), seat=role.seat).run())
        if not line.passed
    ]
    model = ScriptedModel([RISK] * 9)
    settings = Settings(team=str(TEAM))
    article = write_article_sync(Text(TEXT), settings=settings, models=model, words="50+")
    alone = write_article_sync(Text(TEXT), settings=settings, words="50+")
    found = {
        "listed": {name: [role.origin, role.summary] for name, role in own.items()},
        "broken": broken,
        "outcome": article.outcome,
        "checks": sorted({finding.check for finding in article.review.findings}),
        "checks_by_rules": sorted({finding.check for finding in alone.review.findings}),
        "asked": sorted({request.seat for request in model.requests}),
        "sdk": _sdk(),
    }
    json.dump(found, sys.stdout)


def _sdk() -> bool:
    """Whether `import agents` is the OpenAI Agents SDK."""
    if find_spec("agents") is None:
        return False
    import agents

    return hasattr(agents, "Runner")


if __name__ == "__main__":
    main()
