"""Who does it, where a parse is easily led astray: the same doer told in other words, and another one all the same."""

from collections.abc import Callable

import pytest

from calame.contracts import Draft, Review, Section, Source

SAME = {
    "future-taken-for-participle": (
        "Le brasseur Oltaine construira sa troisième brasserie à Verchamp, a indiqué jeudi sa gérante.",
        "Oltaine bâtira sa troisième brasserie à Verchamp, a indiqué jeudi sa gérante.",
    ),
    "shared-auxiliary": (
        "Le comité des fêtes avait inspecté la salle le 4 mai et rendu un rapport favorable, a précisé la commune.",
        "Le comité était venu le 4 mai et avait rendu un rapport favorable.",
    ),
    "present-taken-for-participle": (
        "Le déficit atteint 12,5 millions d’euros.",
        "Le déficit atteint 12 500 000 euros.",
    ),
    "cleft": (
        "Le brasseur Oltaine construira son usine à Verchamp, sur le site de l’ancienne gare, a dit jeudi sa gérante.",
        "C’est sur le site de l’ancienne gare qu’Oltaine construira son usine, a dit jeudi la gérante, Maud Estrel.",
    ),
    "relative-behind-a-place": (
        "Le ferry appartient à Nordal Lines, une compagnie de la ville de Brevik qui exploite cinq bacs.",
        "La compagnie Nordal Lines, installée dans la ville de Brevik, exploite cinq bacs.",
    ),
    "name-of-nouns": (
        "L’association Le Refuge du pêcheur a servi plus de 3 000 repas.",
        "Le Refuge du pêcheur, une association, a servi plus de 3 000 repas.",
    ),
    "speaker-in-an-aside": (
        "La gérante, Maud Estrelle, a ajouté que le ferry avait passé avec succès son dernier examen en mars.",
        "Le ferry, a précisé la gérante, avait réussi en mars son dernier examen.",
    ),
    "contract-of-two": (
        "L’équipe cycliste Brévalle a annoncé que son contrat avec Tom Hausser ne serait pas prolongé.",
        "Le contrat de Tom Hausser ne sera pas prolongé, a fait savoir l’équipe Brévalle.",
    ),
    "assembly-and-members": (
        "L’Assemblée nationale a adopté lundi, par 240 voix contre 210, la gratuité des bains. Des députés ont ri.",
        "Par 240 voix contre 210, les députés ont voté lundi la gratuité des bains.",
    ),
}
OTHER = {
    "shared-auxiliary": (
        "Le syndicat des eaux avait inspecté la salle le 4 mai et rendu un rapport favorable, a précisé la commune.",
        "La commune avait inspecté la salle le 4 mai et rendu un rapport favorable.",
    ),
    "relative": (
        "Le ferry appartient à Nordal Lines, une compagnie qui exploite cinq navires. La préfecture a fermé le port.",
        "La préfecture exploite cinq navires.",
    ),
    "assembly-and-senate": (
        "L’Assemblée nationale a adopté lundi soir, par 240 voix contre 210, la gratuité des bains publics.",
        "Par 240 voix contre 210, le Sénat a adopté lundi soir la gratuité des bains publics.",
    ),
}


@pytest.fixture
def roles(
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> Callable[[str, str], list[str]]:
    """What the roles check says of a sentence beside a source."""

    def _roles(source: str, sentence: str) -> list[str]:
        facts = [f"F{number}" for number in range(1, source.count(". ") + 2)]
        review = reviewed(make_draft(make_section((sentence, *facts))), make_source(source))
        return [finding.message for finding in review.findings if finding.check == "roles"]

    return _roles


@pytest.mark.parametrize(("source", "sentence"), SAME.values(), ids=SAME)
def test_the_same_doer_is_left_alone(roles: Callable[[str, str], list[str]], source: str, sentence: str) -> None:
    assert roles(source, sentence) == []


@pytest.mark.parametrize(("source", "sentence"), OTHER.values(), ids=OTHER)
def test_another_doer_is_found(roles: Callable[[str, str], list[str]], source: str, sentence: str) -> None:
    assert roles(source, sentence)
