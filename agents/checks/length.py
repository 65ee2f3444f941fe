"""Length: the words that the client asked for."""

from collections.abc import Iterator

from calame.agents.checks.case import ReviewCase
from calame.agents.checks.faults import Fault
from calame.agents.checks.measures import body_words
from calame.contracts import Place
from calame.text.wording import counted, figure


def check(case: ReviewCase) -> Iterator[Fault]:
    """A body that is too short or too long."""
    words, least, most = body_words(case.draft), case.brief.min_words, case.brief.max_words
    if words < least:
        yield Fault(
            Place(),
            f"Le corps compte {counted(words, 'mot')}, il en faut au moins {figure(least)}.",
            f"Ajouter {counted(least - words, 'mot')} à partir de faits qui ne sont pas encore racontés.",
        )
    elif most is not None and words > most:
        yield Fault(
            Place(),
            f"Le corps compte {counted(words, 'mot')}, il en faut au plus {figure(most)}.",
            f"Retirer {counted(words - most, 'mot')}, les rappels d’abord.",
        )
