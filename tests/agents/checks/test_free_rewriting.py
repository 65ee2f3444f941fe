"""Free rewriting: names in other forms, dates that hang on others, nested voices, and the slips that look like them."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from calame.contracts import Draft, Finding, Review, Section, Source, Thresholds

CEILING = "L’ONU a limité à 500 000 barils par an les importations de pétrole raffiné de la Corée du Nord."
ARMS = (
    "Le général Ri Sok-ho est soupçonné d’avoir voulu vendre des obus à la Russie pour sa guerre contre l’Ukraine. "
    "Moscou a démenti mardi."
)
ARMS_ONLY = (
    "Le général Ri Sok-ho est soupçonné d’avoir voulu vendre des obus à la Russie pour sa guerre contre l’Ukraine."
)
PRICES = "La hausse des prix du mois dernier a surpris les analystes de la banque Orvel."
LAST_YEAR = "Le contrat de l’an passé a été annulé par la mairie de Valmont."
LAST_NIGHT = "La réunion d’hier soir a tourné court devant la mairie de Valmont."
NESTED = "Selon L’Heure, un rapport de l’Unesco indique que la ville de Valmont a perdu la moitié de ses remparts."
TWO_DAYS = (
    "Lundi, le ministre Paul Ferrand a annoncé la fermeture de l’usine. Mardi, il a reçu les syndicats de Valmont."
)
ONE_DAY = "Lundi, le ministre Paul Ferrand a annoncé la fermeture de l’usine. Il a reçu lundi les syndicats de Valmont."
CLOSURE = "Lundi, le ministre Paul Ferrand a annoncé la fermeture de l’usine."

Judge = Callable[..., Review]
GENERAL = {"length", "subheadings", "seo", "structure", "style", "coverage", "headline"}
POSTS = "Quatre des six postes de médecin sont vacants à Valmont, selon le syndicat Santé."
TAXES = "La ville de Valmont a triplé la taxe sur les parkings privés."
PANELS = "Le parking de Valmont a été fermé il y a 5 ans par la préfecture."
POWER = "La panne a privé de courant 8 600 foyers mardi, contre 21 000 la veille."
DAMAGE = "Le maire Paul Ferrand évalue les dégâts à plus de 15 millions d’euros."
TREATY = "L’accord entre Valmont et Orvel crée un fonds commun pour les riverains."
BURIAL = "Le caporal Luc Morand doit être inhumé vendredi à Valmont."
TEAMS = "Trois équipes seraient intéressées par le coureur, selon la presse locale."


@dataclass(frozen=True)
class Case:
    id: str
    evidence: str
    draft: str
    check: str = ""


RIGHT = [
    Case("verb-behind-acronym", CEILING, "L’ONU plafonne les importations de pétrole à 500 000 barils par an."),
    Case(
        "verb-behind-union",
        "L’Union européenne a fixé un prix maximal pour le gaz, à 180 euros.",
        "L’Union européenne plafonne le prix du gaz à 180 euros.",
    ),
    Case("capital-in-the-sources", ARMS, "Le général Ri Sok-ho est soupçonné d’avoir vendu des obus à Moscou."),
    Case("article-and-case", PRICES, "Le mois dernier, la hausse des prix a surpris les analystes de la banque Orvel."),
    Case("an-and-annee", LAST_YEAR, "L’année dernière, la mairie de Valmont a annulé le contrat."),
    Case("part-of-day-left-out", LAST_NIGHT, "Hier, la réunion a tourné court devant la mairie de Valmont."),
    Case("inner-voice", NESTED, "Un rapport de l’Unesco indique que Valmont a perdu la moitié de ses remparts."),
    Case(
        "both-voices",
        NESTED,
        "Un rapport de l’Unesco indique que la ville a perdu la moitié de ses remparts, rapporte L’Heure.",
    ),
    Case("outer-voice", NESTED, "Selon L’Heure, la ville de Valmont a perdu la moitié de ses remparts."),
    Case("rest", POSTS, "À Valmont, seuls deux des six postes de médecin sont pourvus, selon le syndicat Santé."),
    Case("multiple", TAXES, "À Valmont, la taxe sur les parkings privés a été multipliée par trois."),
    Case("length-of-time", PANELS, "Le parking de Valmont est fermé depuis cinq ans, par décision de la préfecture."),
    Case(
        "at-its-worst",
        POWER,
        "Mardi, 8 600 foyers étaient privés de courant ; la veille, 21 000 au plus fort de la panne.",
    ),
    Case("verb-of-excess", DAMAGE, "Selon Paul Ferrand, les dégâts dépassent 15 millions d’euros."),
    Case("definite-count", TREATY, "L’accord entre Valmont et Orvel donne aux deux villes un fonds commun."),
    Case("plan-kept", BURIAL, "L’inhumation du caporal Luc Morand est prévue vendredi à Valmont."),
    Case("hearsay-as-speech", TEAMS, "La presse locale évoque l’intérêt de trois équipes pour le coureur."),
    Case("passive-plan", "Le courant devrait être rétabli mardi.", "Le retour du courant est attendu mardi."),
]
WRONG = [
    Case("other-rest", POSTS, "À Valmont, seuls trois des six postes de médecin sont pourvus.", "figures"),
    Case("other-multiple", TAXES, "La ville de Valmont a doublé la taxe sur les parkings privés.", "figures"),
    Case("other-length", PANELS, "Le parking de Valmont est fermé depuis sept ans.", "figures"),
    Case("ahead", PANELS, "Le parking de Valmont fermera dans cinq ans, selon la préfecture.", "dates"),
    Case(
        "excess-added",
        "Les dégâts sont de 15 millions d’euros.",
        "Les dégâts dépassent 15 millions d’euros.",
        "figures",
    ),
    Case("other-count", TREATY, "L’accord donne aux quatre villes un fonds commun.", "figures"),
    Case("plan-done", BURIAL, "Le caporal Luc Morand a été inhumé vendredi à Valmont.", "modality"),
    Case("passive-done", "Le courant devrait être rétabli mardi.", "Le courant a été rétabli mardi.", "modality"),
    Case(
        "hearsay-as-fact", TEAMS, "Trois équipes sont intéressées par le coureur, selon la presse locale.", "modality"
    ),
    Case("other-acronym", CEILING, "La CGT plafonne les importations de pétrole à 500 000 barils par an.", "names"),
    Case("other-state", ARMS, "Le général Ri Sok-ho est soupçonné d’avoir vendu des obus à Pékin.", "names"),
    Case("next-month", PRICES, "Le mois prochain, la hausse des prix a surpris les analystes de la banque.", "dates"),
    Case("last-week", PRICES, "La semaine dernière, la hausse des prix a surpris les analystes de la banque.", "dates"),
    Case("other-part-of-day", LAST_NIGHT, "Hier matin, la réunion a tourné court devant la mairie.", "dates"),
    Case("no-voice", NESTED, "La ville de Valmont a perdu la moitié de ses remparts.", "attribution"),
    Case("other-voice", NESTED, "Paul Ferrand affirme que la ville a perdu la moitié de ses remparts.", "attribution"),
]


@pytest.fixture(params=[True, False], ids=["dated", "undated"])
def judged(
    request: pytest.FixtureRequest,
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Judge,
) -> Judge:
    """The review of sentences beside their evidence, with and without a day of publication."""

    def _judged(evidence: str, *sentences: tuple[str, ...]) -> Review:
        source = make_source(evidence) if request.param else make_source(evidence, published=None)
        return reviewed(make_draft(make_section(*sentences)), source)

    return _judged


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: case.id)
def test_leaves_alone(case: Case, judged: Judge) -> None:
    ids = [f"F{n + 1}" for n in range(case.evidence.count(". ") + 1)]
    review = judged(case.evidence, (case.draft, *ids))
    assert [finding.message for finding in review.findings if finding.check not in GENERAL] == []


@pytest.mark.parametrize("case", WRONG, ids=lambda case: case.id)
def test_catches(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert case.check in {finding.check for finding in against_evidence(case.draft, case.evidence)}


def test_a_capital_for_the_state_is_minor_when_no_source_says_it(
    against_evidence: Callable[[str, str], list[Finding]],
) -> None:
    findings = against_evidence("Le général Ri Sok-ho est soupçonné d’avoir vendu des obus à Moscou.", ARMS_ONLY)
    assert [(finding.check, finding.severity) for finding in findings] == [("name_forms", "minor")]


@pytest.mark.parametrize(
    ("evidence", "second", "right"),
    [
        (ONE_DAY, "Il a reçu le même jour les syndicats de Valmont.", True),
        (ONE_DAY, "Ce jour-là, il a reçu les syndicats de Valmont.", True),
        (TWO_DAYS, "Le lendemain, il a reçu les syndicats de Valmont.", True),
        (TWO_DAYS, "Le même jour, il a reçu les syndicats de Valmont.", False),
        (TWO_DAYS, "Le surlendemain, il a reçu les syndicats de Valmont.", False),
        (ONE_DAY, "Le lendemain, il a reçu les syndicats de Valmont.", False),
    ],
)
def test_a_date_that_hangs_on_the_sentence_before(evidence: str, second: str, right: bool, judged: Judge) -> None:
    review = judged(evidence, (CLOSURE, "F1"), (second, "F2"))
    assert ("dates" not in {finding.check for finding in review.findings}) is right


def test_a_date_that_hangs_on_nothing_is_a_fault(against_evidence: Callable[[str, str], list[Finding]]) -> None:
    findings = against_evidence("Le même jour, Paul Ferrand a annoncé la fermeture de l’usine.", CLOSURE)
    assert {finding.check for finding in findings} == {"dates"}


def test_copied_words_are_shown_and_no_run_crosses_a_sentence(
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> None:
    source = make_source(
        "Le maire a promis lundi de rouvrir le pont. Il a ajouté que cela coûterait 24 000 euros à la ville."
    )
    section = make_section(
        ("Selon nos informations, le maire a promis lundi de rouvrir le pont.", "F1"),
        ("Il a ajouté que cela coûterait 24 000 euros, dit-on à la ville.", "F2"),
    )
    review = reviewed(make_draft(section), source, thresholds=Thresholds(copied_run=6))
    copied = [finding.place.excerpt for finding in review.findings if finding.check == "originality"]
    assert copied == ["le maire a promis lundi de rouvrir le pont", "Il a ajouté que cela coûterait 24 000 euros"]
    assert review.measure("longest_copied_run").value == 9


def test_words_around_a_quotation_are_no_run(
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> None:
    source = make_source("Le maire a promis de rouvrir le pont avant la fin du printemps.")
    section = make_section(("Le maire a promis « dit-on » de rouvrir le pont.", "F1"))
    assert reviewed(make_draft(section), source).measure("longest_copied_run").value == 4


def test_a_question_of_the_recaps_is_no_claim(
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> None:
    section = make_section(("Qui a annoncé la fermeture de l’usine ?", "F1"), style="question", kind="faq")
    review = reviewed(make_draft(section), make_source(CLOSURE))
    assert [verdict.supported for verdict in review.verdicts] == [None]


@pytest.mark.parametrize(
    ("draft", "drifts"),
    [
        (
            "Le général Ri Sok-ho est soupçonné d’avoir vendu à la Russie des obus pour sa guerre contre l’Ukraine.",
            True,
        ),
        ("Des obus pour sa guerre contre l’Ukraine : le général Ri Sok-ho en aurait vendu à la Russie.", False),
        ("Pour sa guerre contre l’Ukraine, la Russie aurait acheté des obus au général Ri Sok-ho.", False),
        ("La Russie aurait acheté des obus au général Ri Sok-ho pour sa guerre contre l’Ukraine.", False),
        ("Le général Ri Sok-ho aurait vendu des obus à la Russie pour sa guerre contre l’Ukraine.", False),
    ],
)
def test_a_possessive_stays_with_its_owner(
    draft: str, drifts: bool, against_evidence: Callable[[str, str], list[Finding]]
) -> None:
    findings = [found for found in against_evidence(draft, ARMS_ONLY) if found.check == "possession"]
    assert [found.severity for found in findings] == (["minor"] if drifts else [])
