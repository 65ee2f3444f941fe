"""The same speaker by another word: his office, his body, a pronoun, a noun that takes him up; and other speakers."""

from collections.abc import Callable

import pytest

from calame.agents.checks.faults import Check, Fault
from calame.text.analysis import analyse
from calame.text.attribution import Attribution
from calame.text.namings import namings
from calame.text.quote_frames import quote_frames

CITY = (
    "« Les ateliers ferment un à un », s’alarme Odette Lanvin, déléguée de la CFDT. "
    "Le syndicat réclame un plan de reprise. "
    "Le transporteur Nordival n’a pas répondu. "
    "En 2019, une avarie avait immobilisé deux bateaux. "
    "L’opérateur avait alors promis un navire de secours."
)
COURT = (
    "L’avocat de Bruno Castel, Me Yann Vigouroux, a plaidé l’accident. "
    "Le procureur, Luc Barrois, a requis deux ans de prison. "
    "Me Yann Vigouroux, qui défend Bruno Castel, a annoncé son intention de faire appel. "
    "Le parquet réclame un examen du tachygraphe."
)
VOTE = (
    "La cheffe de file centriste, Maud Ferrier, a critiqué la hausse. "
    "Son groupe a annoncé qu’il déposerait trente amendements. "
    "Le maire, Paul Estève, a écouté. "
    "« Nous attendons depuis dix ans », soupire Denis Maury, président de l’Amicale du Gué, "
    "qui estime à 4 300 le nombre de riverains exposés."
)
LAKE = (
    "La maire de Vaudrey, Colette Aubin, se réjouit. "
    "Le géologue Nassim Ferhat, de l’université de Brémont, reste prudent. "
    "« Il faudra un hiver de plus », indique-t-il. "
    "Il confirme en revanche la baisse du lac, mesurée par douze sondes."
)
FUND = (
    "Les maraîchers, eux, n’ont pas droit à cette prime. "
    "Le département a annoncé pour eux un fonds de 3 millions d’euros. "
    "Sur 410 maraîchers interrogés, 38 % disent ne pas pouvoir payer les serres."
)
BAKERY = "« Deux mois ? Autant fermer ! » s’emporte la boulangère Lise Morand, installée rue des Lices depuis 1998."
FLOOD = (
    "La crue a fait 14 blessés légers, dont deux sauveteurs, selon le dernier décompte de la clinique d’Arvelle. "
    "La décrue a commencé mardi. "
    "L’eau a fait 31 blessés légers, selon la sous-préfecture de Corvigny."
)
MINUTES = (
    "La commission avait visité le marché le 3 juin, d’après un procès-verbal que la rédaction a consulté. "
    "Le document demandait le remplacement de neuf extincteurs avant la fin de l’été. "
    "Le maire, Luc Barrois, a refusé de répondre."
)
RIGHT = [
    (BAKERY, ("La boulangère Lise Morand est installée rue des Lices depuis 1998.",)),
    (FLOOD, ("Le nombre des blessés légers de la crue s’élève à 31, selon la sous-préfecture de Corvigny.",)),
    (MINUTES, ("Ce procès-verbal réclamait le remplacement de neuf extincteurs avant la fin de l’été.",)),
    (CITY, ("La CFDT ne s’en tient pas là.", "Elle réclame un plan de reprise.")),
    (CITY, ("La CFDT réclame un plan de reprise.",)),
    (CITY, ("Nordival avait alors promis un navire de secours.",)),
    (COURT, ("L’avocat de Bruno Castel a annoncé son intention de faire appel.",)),
    (VOTE, ("Maud Ferrier a critiqué la hausse.", "Son groupe, a-t-elle annoncé, déposera trente amendements.")),
    (VOTE, ("Denis Maury préside l’Amicale du Gué.", "Il estime que 4 300 riverains sont exposés.")),
    (LAKE, ("Nassim Ferhat, géologue à l’université de Brémont, confirme cette baisse, mesurée par douze sondes.",)),
    (FUND, ("Les maraîchers n’y ont pas droit.", "Pour eux, le département a annoncé un fonds de 3 millions d’euros.")),
    (FUND, ("Serres impayables : des maraîchers interrogés s’expliquent.",)),
]
WRONG = [
    (BAKERY, ("Deux mois, autant fermer.",)),
    (FLOOD, ("La crue a fait 14 blessés légers, dont deux sauveteurs, selon la sous-préfecture de Corvigny.",)),
    (COURT, ("Le procureur a annoncé son intention de faire appel.",)),
    (COURT, ("Luc Barrois a annoncé son intention de faire appel.",)),
    (CITY, ("Odette Lanvin avait alors promis un navire de secours.",)),
    (VOTE, ("Paul Estève estime à 4 300 le nombre de riverains exposés.",)),
    (LAKE, ("Colette Aubin confirme cette baisse, mesurée par douze sondes.",)),
]


@pytest.fixture
def objections(uncited: Callable[..., list[tuple[Check, Fault]]]) -> Callable[[str, tuple[str, ...]], list[str]]:
    """What the checks of speakers say of sentences that cite nothing."""
    return lambda text, told: [
        fault.message for check, fault in uncited(told, text) if check.name in {"attribution", "quotations"}
    ]


@pytest.mark.parametrize(("text", "told"), RIGHT, ids=lambda one: one[-1] if isinstance(one, tuple) else "")
def test_the_same_speaker_by_another_word_is_let_through(
    objections: Callable[[str, tuple[str, ...]], list[str]], text: str, told: tuple[str, ...]
) -> None:
    assert objections(text, told) == []


@pytest.mark.parametrize(("text", "told"), WRONG, ids=lambda one: one[-1] if isinstance(one, tuple) else "")
def test_another_speaker_is_caught(
    objections: Callable[[str, tuple[str, ...]], list[str]], text: str, told: tuple[str, ...]
) -> None:
    assert objections(text, told)


def _framed(text: str) -> list[str | None]:
    return [found.speaker for sentence in analyse(text).sentences for found in quote_frames(sentence)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("À Corvigny, l’entraîneuse Paule Ricard ne décolérait pas : « On nous a volé la finale. »", ["Paule Ricard"]),
        (
            "Interrogé lundi, le directeur du port, Alain Breuil, a éludé : « Nous verrons cela en mai. »",
            ["Alain Breuil"],
        ),
        ("Mardi soir, à Corvigny, la foule était dense : « C’est à nous de jouer. »", []),
        ("Son cousin a parlé d’« un vieux rêve de gosse » à propos d’Arlanda, avant de se taire.", []),
        ("Marthe Quillien n’en revient pas : « C’est un cadeau du ciel. »", ["Marthe Quillien"]),
    ],
)
def test_places_and_circumstances_are_no_speakers(text: str, speakers: list[str]) -> None:
    found = _framed(text)
    assert len(found) == len(speakers)
    assert all(one and who in one for one, who in zip(found, speakers, strict=True))
    assert not any(one and one.startswith(("À", "d’", "Interrogé")) for one in found)


def _sayers(text: str) -> list[Attribution]:
    return [found for sentence in analyse(text).sentences for found in namings(sentence)]


def test_a_relative_clause_behind_an_apposition_speaks_for_the_one_named() -> None:
    text = "Le bac accueille Denis Maury, président de l’Amicale du Gué, qui réclame une digue."
    assert [found.speaker for found in _sayers(text)] == ["Denis Maury, président de l’Amicale du Gué"]


def test_an_agent_is_whom_a_relative_clause_takes_up() -> None:
    text = "Ce calcul est contesté par le syndicat Unipôle, qui parle de 22,4 élèves."
    assert [found.speaker for found in _sayers(text)] == ["le syndicat Unipôle"]


def test_who_compares_a_thing_says_it() -> None:
    assert [found.speaker for found in _sayers("Elle le compare à un essai danois de 2019.")] == ["Elle"]
