"""Standfirsts: a sentence that gathers a text in the writer's own words stands; its careless twin does not."""

from collections.abc import Callable

import pytest

from calame.agents.checks.faults import Check, Fault

Judged = Callable[[str, str], set[str]]


@pytest.fixture
def judged(uncited: Callable[..., list[tuple[Check, Fault]]]) -> Judged:
    return lambda source, text: {check.name for check, _ in uncited(text, source) if check.severity != "minor"}


CRASH = (
    "Le car est tombé dans le ravin de Montaut. "
    "Quatre passagers ont été blessés, même si « aucun n’est dans un état grave », selon les gendarmes. "
    "Les familles, qui jugent le transporteur responsable, ont porté plainte contre le chauffeur, coupable selon elles "
    "de s’être endormi, ce qui avait conduit le car à quitter la route le 14 mars."
)
MEETING = (
    "La fermeture de la ligne de Vieuxbourg inquiète les usagers. "
    "La présidente du collectif a précisé que les usagers se réuniraient mardi soir pour préparer une marche. "
    "Elle a affirmé que la région aurait caché un rapport."
)
SLEEP = (
    "Une étude parue lundi porte sur le sommeil de 900 conducteurs de train. "
    "Leur temps de sommeil a diminué d’une heure en dix ans. "
    "Les chercheurs y voient l’effet des horaires décalés."
)
DEPOT = (
    "Le dépôt de Clerval fermera en mars. "
    "Le temps de sommeil des conducteurs a diminué d’une heure en dix ans, selon le syndicat des roulants."
)


@pytest.mark.parametrize(
    ("source", "text", "check", "right"),
    [
        (CRASH, "L’accident a fait quatre blessés.", "attribution", True),
        (CRASH, "Le chauffeur est coupable de s’être endormi.", "attribution", False),
        (CRASH, "Le car a quitté la route de Montaut le 14 mars.", "attribution", True),
        (MEETING, "Les usagers doivent se réunir mardi soir pour préparer une marche.", "attribution", True),
        (MEETING, "Les usagers doivent se réunir mardi soir pour préparer une marche.", "modality", True),
        (MEETING, "La région a caché un rapport.", "attribution", False),
        (MEETING, "La région a caché un rapport.", "modality", False),
        (
            SLEEP,
            "Les conducteurs de train dorment une heure de moins qu’il y a dix ans, selon des chercheurs.",
            "attribution",
            True,
        ),
        (
            DEPOT,
            "Le sommeil des conducteurs a diminué d’une heure en dix ans, selon des chercheurs.",
            "attribution",
            False,
        ),
    ],
)
def test_whose_words_a_summary_tells(source: str, text: str, check: str, right: bool, judged: Judged) -> None:
    assert (check not in judged(source, text)) is right


PLAN = (
    "La filiale Orvel Média prévoit de supprimer 240 à 310 postes, ont annoncé les syndicats. "
    "La direction veut diviser par deux le recours aux intérimaires. "
    "Un café du port de Brévanne a été cambriolé lundi, avant qu’un deuxième établissement ne soit visé. "
    "Les nouvelles ceintures ont permis d’éviter environ 4 200 décès sur les routes, d’après l’institut Carmes. "
    "L’école compte 240 élèves."
)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Orvel Média prévoit de supprimer plusieurs centaines de postes.", True),
        ("Orvel Média prévoit de supprimer plusieurs milliers de postes.", False),
        ("La direction veut réduire de moitié le recours aux intérimaires.", True),
        ("La direction veut réduire d’un quart le recours aux intérimaires.", False),
        ("Deux cafés ont été visés lundi à Brévanne.", True),
        ("Trois cafés ont été visés lundi à Brévanne.", False),
        ("Les nouvelles ceintures ont sauvé quelque 4 200 vies sur les routes, d’après l’institut Carmes.", True),
        ("Les nouvelles ceintures ont sauvé quelque 5 600 vies sur les routes, d’après l’institut Carmes.", False),
    ],
)
def test_a_count_may_be_told_loosely(text: str, right: bool, judged: Judged) -> None:
    assert ("figures" not in judged(PLAN, text)) is right


SHOW = (
    "Il s’appelle Lucien Ferrand. Sa fonction : directeur des fouilles de Toulouse. "
    "Un garde a été suspendu après une course avec le ministre Paul Sorel. "
    "Chaque soir, il raconte le chantier à la radio. "
    "La mairie craint une hausse des loyers du quartier."
)


@pytest.mark.parametrize(
    ("text", "check", "right"),
    [
        ("Le directeur des fouilles, Lucien Ferrand, raconte chaque soir le chantier à la radio.", "names", True),
        ("Le préfet, Lucien Ferrand, raconte chaque soir le chantier à la radio.", "names", False),
        ("Un garde chargé de conduire Paul Sorel a été suspendu.", "names", True),
        ("Le procureur Paul Sorel a été suspendu.", "names", False),
        ("Chaque soir, les Toulousains suivent le chantier à la radio.", "names", True),
        ("Chaque soir, les Bordelais suivent le chantier à la radio.", "names", False),
        ("Revers de la médaille, la mairie craint une hausse des loyers du quartier.", "support", True),
        ("Malgré les subventions promises, la mairie craint une hausse des loyers du quartier.", "support", False),
    ],
)
def test_who_is_who_and_how_a_summary_goes_on(text: str, check: str, right: bool, judged: Judged) -> None:
    assert (check not in judged(SHOW, text)) is right


TALK = (
    "Comme le rappelle un article du Courrier, la cantatrice enregistre un disque en italien. "
    "Comme l’affirme son rival, elle aurait triché. "
    "Une vendeuse dira plus tard qu’elle a rendu la clé au gardien. "
    "Le critique en a pris pour son grade, la cantatrice lui lançant : « Vous n’écoutez rien. » "
    "Le théâtre avait convié pas moins de 250 amis. "
    "« Je ne lis pas les sondages. Nous garderons le même rythme de tournées », a répondu la cantatrice."
)


@pytest.mark.parametrize(
    ("text", "check", "right"),
    [
        ("La cantatrice enregistre un disque en italien.", "attribution", True),
        ("La cantatrice a triché.", "modality", False),
        ("La vendeuse a rendu la clé au gardien.", "modality", True),
        ("La cantatrice n’a pas ménagé le critique.", "polarity", True),
        ("La cantatrice n’enregistre pas de disque en italien.", "polarity", False),
        ("Le théâtre avait réuni 250 amis.", "figures", True),
        ("Le théâtre avait réuni 300 amis.", "figures", False),
    ],
)
def test_what_a_text_grants_a_summary_tells(text: str, check: str, right: bool, judged: Judged) -> None:
    assert (check not in judged(TALK, text)) is right


BOARD = (
    "« Le trafic sera réduit à 4 cars sur 10 dès jeudi », a annoncé le secrétaire d’État Paul Sorel. "
    "Un septième décès a été confirmé à Brévanne. "
    "« État de grâce » est le titre de la pièce. "
    "Un convoyeur aurait été embauché sans badge il y a un an. "
    "Le préfet a assuré que le pont serait rouvert en mai."
)


@pytest.mark.parametrize(
    ("text", "check", "right"),
    [
        ("Seuls 4 cars sur 10 circuleront à partir de jeudi.", "attribution", True),
        ("Brévanne compte un septième mort.", "figures", True),
        ("Brévanne compte un sixième mort.", "figures", False),
        ("La pièce s’intitule « Etat de grâce ».", "quotations", True),
        ("La pièce s’intitule « État de siège ».", "quotations", False),
        ("Un convoyeur roulerait sans badge depuis un an.", "polarity", True),
        ("Le pont doit rouvrir en mai.", "modality", True),
        ("Le pont a rouvert en mai.", "modality", False),
    ],
)
def test_what_is_decreed_counted_or_written_with_capitals(text: str, check: str, right: bool, judged: Judged) -> None:
    assert (check not in judged(BOARD, text)) is right


SHIP = (
    "L’épave ne sera pas renflouée, a précisé l’armateur, Marcel Dufour. "
    "Le chef des plongeurs, Luc Arnal, juge la coque trop fragile."
)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Le navire ne sera pas remonté, indique Marcel Dufour.", True),
        ("L’épave ne sera pas remontée, indique Luc Arnal.", False),
    ],
)
def test_words_of_one_class_are_said_by_the_same_speaker(text: str, right: bool, judged: Judged) -> None:
    assert ("attribution" not in judged(SHIP, text)) is right
