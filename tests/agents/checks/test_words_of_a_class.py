"""Honest words of the same class pass; circumstances, parts of a whole, filler and restatements that are new do not."""

from collections.abc import Callable

import pytest

from calame.agents.checks.faults import Check, Fault

HONEST = (
    ("Un troisième groupe, Ardelac, s’est retiré du projet en mars.", "En mars, le groupe Ardelac a jeté l’éponge."),
    (
        "Le fleuriste s’engage par écrit à ne fermer aucune boutique.",
        "Le fleuriste promet, noir sur blanc, de garder ses boutiques.",
    ),
    (
        "Les riverains ont été alertés deux fois par le garde forestier.",
        "À deux reprises, le garde forestier a prévenu les habitants.",
    ),
    (
        "La compagnie n’a ni versé de rançon ni négocié avec les pirates.",
        "La compagnie n’a ni payé ni discuté avec les intrus.",
    ),
)
INVENTED = (
    (
        "La mairie rouvrira la halle lundi.",
        "La mairie rouvrira la halle lundi, malgré l’opposition de la région.",
        "support",
    ),
    ("Le cortège a rejoint le port à midi.", "Le cortège a rejoint sous la pluie le port à midi.", "support"),
    (
        "Une étude décrit les crues de la Varse.",
        "Une étude, payée par un assureur, décrit les crues de la Varse.",
        "support",
    ),
    ("Tous les blessés ont quitté l’hôpital mardi.", "La plupart des blessés ont quitté l’hôpital mardi.", "scope"),
    ("Deux des neuf serres ont perdu leur toit.", "Chacune des neuf serres a perdu son toit.", "scope"),
    ("Le four consomme peu les années froides.", "Le four consomme peu, quel que soit le climat.", "scope"),
    ("Le verdict est attendu jeudi.", "Le verdict est attendu jeudi. Seul l’avenir le dira.", "repetition"),
    (
        "Le préfet se tait sur l’accident.",
        "Le préfet refuse de commenter l’accident. Il ne fait donc aucun commentaire sur l’accident.",
        "repetition",
    ),
    (
        "La récolte a baissé en mai. Le marché reste calme.",
        "À cause des travaux du port, la récolte a baissé en mai.",
        "causes",
    ),
)


@pytest.fixture
def named(uncited: Callable[..., list[tuple[Check, Fault]]]) -> Callable[[str, str], set[str]]:
    """The checks that object to a sentence beside a source."""
    return lambda source, told: {check.name for check, _ in uncited(told, source)}


@pytest.mark.parametrize(("source", "told"), HONEST)
def test_words_of_the_same_class_carry_a_sentence(
    source: str, told: str, named: Callable[[str, str], set[str]]
) -> None:
    assert not named(source, told) & {"support", "evidence", "causes", "scope", "repetition"}


@pytest.mark.parametrize(("source", "told", "check"), INVENTED)
def test_what_no_source_tells_is_named(
    source: str, told: str, check: str, named: Callable[[str, str], set[str]]
) -> None:
    assert check in named(source, told)
