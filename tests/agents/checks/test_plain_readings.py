"""What only asks, fears or is planned claims nothing, and what is said of another thing denies nothing here."""

from collections.abc import Callable

import pytest

from calame.contracts import Finding

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


@pytest.mark.parametrize(("evidence", "draft"), FAITHFUL)
def test_lets_pass_what_claims_no_more(evidence: str, draft: str, against_evidence: Judge) -> None:
    judging = {"polarity", "modality", "roles"}
    assert [found.message for found in against_evidence(draft, evidence) if found.check in judging] == []


@pytest.mark.parametrize(("evidence", "draft", "check"), WRONG)
def test_still_finds_what_is_turned(evidence: str, draft: str, check: str, against_evidence: Judge) -> None:
    assert check in {found.check for found in against_evidence(draft, evidence)}
