"""What only asks, fears or is planned claims nothing, and what is said of another thing denies nothing here."""

from collections.abc import Callable

import pytest

from calame.agents.checks.case import found_case
from calame.agents.checks.review import review
from calame.contracts import Brief, Draft, Finding, Metadata, Paragraph, Section, Sentence, Source

Judge = Callable[[str, str], list[Finding]]

DYKE = "Les riverains de Valmont craignent que la digue cède encore, en raison des travaux de la voie ferrée."
SORT = (
    "D’autres pistes existent pour les habitudes de tri, car les changer ne nécessite pas de construire plus d’usines."
)
CAST = "On repère aussi les patients dont la fracture est simple et qui ne nécessitent pas de plâtre après la radio."
GALA = "Le gala des pompiers prévu samedi à Valmont est annulé en raison de la tempête."
PLAN = "Il est prévu d’annuler le gala des pompiers de Valmont samedi."
LETTER = (
    "Dans une lettre remise le 3 mars aux maires des communes, et à laquelle La Gazette a eu accès, "
    "le préfet détaille six mesures."
)
NOTE = "Dans une note remise aux élus du canton, et auquel Le Courrier a eu accès, la régie détaille six mesures."
GUARD = "Le gardien a blessé le cambrioleur, ont dit les gendarmes de Valmont."

FAITHFUL = (
    (DYKE, "Les riverains de Valmont s’inquiètent que la digue ne cède encore."),
    (DYKE, "Les riverains de Valmont redoutent que la digue ne cède encore."),
    (DYKE, "L’angoisse des riverains de Valmont est que la digue ne cède encore."),
    (SORT, "Ce constat nécessite des changements dans les habitudes de tri et la construction."),
    (CAST, "Comment savoir si un plâtre est nécessaire ?"),
    (CAST, "La radio dira si un plâtre est nécessaire."),
    (GALA, "La tempête oblige à annuler le gala des pompiers samedi à Valmont."),
    (GALA, "Le gala des pompiers, samedi à Valmont, est annulé en raison de la tempête."),
    (NOTE, "Dans une note remise aux élus du canton dévoilée par Le Courrier, la régie détaille six mesures."),
    (LETTER, "Dans une lettre remise aux maires des communes révélée par La Gazette, le préfet détaille six mesures."),
)
WRONG = (
    (DYKE, "Les riverains de Valmont craignent que la digue ne cède pas encore.", "polarity"),
    (SORT, "Changer les habitudes de tri nécessite de construire plus d’usines.", "polarity"),
    (CAST, "Les patients dont la fracture est simple nécessitent un plâtre après la radio.", "polarity"),
    (PLAN, "Le gala des pompiers de Valmont, samedi, est annulé.", "modality"),
    (GUARD, "Le cambrioleur a blessé le gardien, ont dit les gendarmes de Valmont.", "roles"),
    (GUARD, "Le gardien a été blessé par le cambrioleur, selon les gendarmes de Valmont.", "roles"),
)

SCHOOL = (
    "Les premiers cours ont repris lundi dans les collèges du canton, selon le rectorat. "
    "Le pays était au début de la seconde grève, d’après les syndicats. "
    "Le rectorat a recensé 7 986 élèves absents dans les collèges du canton."
)
LIST = (
    "Paul Sordel mène la liste du Rassemblement des quais aux municipales. "
    "La juriste Anne Roche figure sur la liste du Rassemblement des quais en deuxième position. "
    "Elle veut planter mille arbres."
)
AUTUMN = "Le vin nouveau sera livré en octobre, puis en novembre, dit la coopérative de Valmont."


@pytest.mark.parametrize(
    ("evidence", "draft"),
    [
        (SCHOOL, "La deuxième grève commençait dans le pays, d’après les syndicats."),
        (SCHOOL, "Près de 8 000 élèves étaient absents dans les collèges du canton."),
        (LIST, "Numéro 2 de la liste du Rassemblement des quais, Anne Roche veut planter mille arbres."),
        (AUTUMN, "Le vin nouveau sera livré cet automne, dit la coopérative de Valmont."),
    ],
)
def test_values_told_in_another_way_pass(evidence: str, draft: str, against_article: Judge) -> None:
    assert {found.check for found in against_article(draft, evidence)} & {"figures", "dates"} == set()


@pytest.mark.parametrize(
    ("evidence", "draft", "check"),
    [
        (SCHOOL, "La troisième grève commençait dans le pays, d’après les syndicats.", "figures"),
        (SCHOOL, "Près de 9 000 élèves étaient absents dans les collèges du canton.", "figures"),
        (LIST, "Numéro 3 de la liste du Rassemblement des quais, Anne Roche veut planter mille arbres.", "figures"),
        (AUTUMN, "Le vin nouveau sera livré au printemps, dit la coopérative de Valmont.", "dates"),
    ],
)
def test_other_values_are_found(evidence: str, draft: str, check: str, against_article: Judge) -> None:
    assert check in {found.check for found in against_article(draft, evidence)}


@pytest.fixture
def against_article(make_source: Callable[..., Source]) -> Judge:
    """What the checks say of one sentence of an article that cites nothing."""

    def judge(text: str, evidence: str) -> list[Finding]:
        paragraph = Paragraph(sentences=(Sentence(text=text),))
        section = Section(id="sec", kind="body", heading="", paragraphs=(paragraph,))
        metadata = Metadata(title="", slug="essai", meta_description="", keyphrase="")
        draft = Draft(metadata=metadata, sections=(section,))
        return list(review(found_case(Brief(min_words=50, seo=False), draft, (make_source(evidence),))).findings)

    return judge


@pytest.mark.parametrize(("evidence", "draft"), FAITHFUL)
def test_lets_pass_what_claims_no_more(evidence: str, draft: str, against_evidence: Judge) -> None:
    judging = {"polarity", "modality", "roles"}
    assert [found.message for found in against_evidence(draft, evidence) if found.check in judging] == []


@pytest.mark.parametrize(("evidence", "draft", "check"), WRONG)
def test_still_finds_what_is_turned(evidence: str, draft: str, check: str, against_evidence: Judge) -> None:
    assert check in {found.check for found in against_evidence(draft, evidence)}
