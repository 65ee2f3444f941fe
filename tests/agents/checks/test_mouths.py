"""Who speaks: pronouns, latter ones, houses and counts, told by their own speakers and by others."""

from collections.abc import Callable

import pytest

from calame.agents.checks.case import found_case
from calame.agents.checks.mouths import in_draft, in_source
from calame.agents.checks.review import faults_of
from calame.agents.checks.voices import statements, voices
from calame.contracts import Brief, Draft, Section, Source

TOWN = (
    "Le conseil municipal de Bressac a tenu séance jeudi. "
    "L’opposition, conduite par Thierry Vial, réclame un audit, que la maire, Odile Farge, refuse. "
    "« Les comptes sont publics », a rétorqué cette dernière. "
    "Selon la direction de l’usine Altérim, 48 % du personnel a cessé le travail ; la CGT avance le chiffre de 70 %. "
    "La police a compté 700 manifestants, les syndicats 2 000. "
    "Le camion roulait à 54 km/h, a précisé le procureur de Tressin, Luc Barrois. "
    "Le gardien quitte le club de Tressin. "
    "« J’avais besoin d’air », a expliqué le gardien. "
    "Ilan Morel a joué 80 matchs avec l’équipe. "
    "Le club dément toute négociation avec Brénac. "
    "La porte-parole de la préfecture, Inès Rolland, a reçu les salariés. "
    "« Personne ne sera oublié », a-t-elle promis. "
    "La directrice de l’hôpital, Agnès Thuillier, conteste l’enquête : elle dit n’avoir reçu aucun courrier. "
    "Un agent du service des eaux, qui a requis l’anonymat, dit n’avoir trouvé aucune trace de chlore."
)
RIGHT = [
    ("La maire de Bressac, Odile Farge, balaie la demande : « Les comptes sont publics. »",),
    ("La maire refuse tout audit.", "« Les comptes sont publics », dit-elle."),
    ("La direction d’Altérim évalue à 48 % la part du personnel qui a cessé le travail.",),
    ("La police en a dénombré 700.",),
    ("Le camion, d’après le procureur, roulait à 54 km/h.",),
    ("« J’avais besoin d’air », confie Ilan Morel.",),
    ("Tressin assure ne pas négocier avec Brénac.",),
    ("« Personne ne sera oublié », a promis la préfecture.",),
    ("« Personne ne sera oublié », a promis Inès Rolland.",),
    ("À l’entendre, la directrice de l’hôpital n’a reçu aucun courrier.",),
    ("Aucune trace de chlore n’a été trouvée, affirme un agent du service des eaux.",),
]
WRONG = [
    ("« Les comptes sont publics », a rétorqué Thierry Vial.",),
    ("Le procureur a ouvert une enquête.", "« Les comptes sont publics », a-t-il rétorqué."),
    ("La CGT évalue à 48 % la part du personnel qui a cessé le travail.",),
    ("Les syndicats en ont dénombré 700.",),
    ("Le camion, d’après Thierry Vial, roulait à 54 km/h.",),
    ("À 54 km/h, selon la CGT, le camion roulait dans les règles.",),
    ("« Personne ne sera oublié », a promis Luc Barrois.",),
    ("« Personne ne sera oublié », a promis le procureur.",),
    ("La directrice de l’hôpital affirme qu’aucune trace de chlore n’a été trouvée.",),
]


def _objections(text: str, told: tuple[str, ...], make_source: Callable[..., Source], draft: Draft) -> list[str]:
    case = found_case(Brief(min_words=50, seo=False), draft, (make_source(text),))
    return [fault.message for check, fault in faults_of(case) if check.name in {"attribution", "quotations"}]


@pytest.mark.parametrize("told", RIGHT, ids=lambda told: told[-1])
def test_words_told_by_the_one_who_says_them_are_left_alone(
    told: tuple[str, ...],
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
) -> None:
    assert _objections(TOWN, told, make_source, make_draft(make_section(*told))) == []


@pytest.mark.parametrize("told", WRONG, ids=lambda told: told[-1])
def test_words_given_to_another_are_caught(
    told: tuple[str, ...],
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
) -> None:
    assert _objections(TOWN, told, make_source, make_draft(make_section(*told))) != []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("La juge, Clara Weil, a tranché. « C’est fini », dit-elle.", ["La juge, Clara Weil"]),
        ("Le maire a reçu la préfète. « C’est fini », dit cette dernière.", ["la préfète"]),
        ("« Partons », lance Paul Autin, marin. « C’est fini », ajoute-t-il.", ["Paul Autin, marin"]),
        ("Le patron n’y croit pas : selon lui, c’est fini.", ["Le patron"]),
        ("Il pleut. « C’est fini », dit-elle.", []),
    ],
)
def test_a_pronoun_that_speaks_is_followed_to_the_one_named(
    text: str,
    meant: list[str],
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
) -> None:
    *before, last = text.replace("! ", "!\n").replace(". ", ".\n").split("\n")
    case = found_case(Brief(), make_draft(make_section(*before, last)), (make_source(text),))
    home, found = case.texts[0].sentences[-1], case.sentences[-1]
    assert meant == [one.told.speaker for one in in_source(case, home, voices(home.reading)[-1])]
    assert meant == [one.told.speaker for one in in_draft(case, found, voices(found.reading)[-1])]


@pytest.mark.parametrize(
    ("sentence", "who", "what"),
    [
        ("Le syndicat incrimine la direction.", "Le syndicat", "la direction."),
        ("L’agence fait état de douze cas.", "L’agence", "douze cas."),
        ("La préfecture en a recensé 40.", "La préfecture", "40."),
        ("Elle met en avant les pertes de 2024.", "Elle", "les pertes de 2024."),
        ("Le ministre parle de trahison.", "Le ministre", "de trahison."),
        ("L’expert tient le toit pour perdu.", "L’expert", "le toit pour perdu."),
    ],
)
def test_what_is_stated_without_a_clause_has_its_speaker(
    sentence: str, who: str, what: str, make_source: Callable[..., Source], make_draft: Callable[..., Draft]
) -> None:
    case = found_case(Brief(), make_draft(), (make_source(sentence),))
    reading = case.texts[0].sentences[0].reading
    assert [(who, what)] == [
        (one.speaker, sentence[one.content_start : one.content_end]) for one in statements(reading)
    ]
