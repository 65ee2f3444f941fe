"""How sure a sentence is, and whose word."""

import pytest

from calame.text.analysis import analyse
from calame.text.modality import modality


@pytest.mark.parametrize(
    ("text", "name", "cues"),
    [
        ("Le pont est fermé.", "asserted", []),
        ("Il joue à l’opéra.", "asserted", []),
        ("Elle a ajouté deux pages.", "asserted", []),
        ("Il a évoqué la crise.", "asserted", []),
        ("Les prix varient selon la taille.", "asserted", []),
        ("Le Sénat a rejeté le texte.", "asserted", []),
        ("Le navire aurait coulé.", "conditional", [("aurait", "press_conditional")]),
        ("Il viendrait si on l’invitait.", "conditional", [("viendrait", "hypothetical")]),
        ("Il pourrait neiger.", "conditional", [("pourrait", "possible")]),
        ("L’auteur présumé a fui.", "conditional", [("présumé", "presumed")]),
        ("Selon la mairie, la route est fermée.", "reported", [("Selon", "according_to")]),
        ("D’après elle, c’est faux.", "reported", [("D’après", "according_to")]),
        (
            "Il a déclaré qu’il viendrait.",
            "reported",
            [("déclaré", "reporting_verb"), ("viendrait", "reported_conditional")],
        ),
        ("Le maire affirme avoir payé.", "reported", [("affirme", "reporting_verb")]),
        ("« Il fait froid », a dit le maire.", "reported", [("dit", "reporting_verb")]),
        ("La ville, précise le préfet, reste calme.", "reported", [("précise", "reporting_verb")]),
        ("« Il fait froid », remarque Anne Roy.", "reported", [("remarque", "reporting_verb")]),
        ("« Il pleut ! », s’est exclamée la juge.", "reported", [("exclamée", "reporting_verb")]),
        (
            "« Il serait temps », a dit le maire.",
            "reported",
            [("serait", "reported_conditional"), ("dit", "reporting_verb")],
        ),
        ("L’étude parue hier est gratuite.", "asserted", []),
        (
            "Il a laissé entendre que rien ne changerait.",
            "reported",
            [("entendre", "reporting_verb"), ("changerait", "reported_conditional")],
        ),
        ("Les avocates disent attendre le jugement.", "reported", [("disent", "reporting_verb")]),
        ("Il est possible de payer.", "asserted", []),
        ("Une possible fraude inquiète.", "conditional", [("possible", "possible")]),
        ("Il est soupçonné de vol.", "reported", [("soupçonné", "suspected")]),
        ("L’homme accusé d’avoir volé la caisse a fui.", "reported", [("accusé", "suspected")]),
        ("Les prix augmenteront en mai.", "forecast", [("augmenteront", "future")]),
        ("Le taux devrait baisser.", "forecast", [("devrait", "expected")]),
        ("Il va pleuvoir.", "forecast", [("va", "future")]),
        ("La banque prévoit une hausse.", "forecast", [("prévoit", "forecast")]),
        ("Le ministre a nié les faits.", "denied", [("nié", "denial")]),
        ("L’entreprise dément toute fraude.", "denied", [("dément", "denial")]),
        ("Il n’a pas nié les faits.", "asserted", []),
        ("Moscou rejette ces accusations.", "denied", [("rejette", "denial"), ("accusations", "suspected")]),
    ],
)
def test_reading_and_cues(text: str, name: str, cues: list[tuple[str, str]]) -> None:
    (sentence,) = analyse(text).sentences
    reading = modality(sentence)

    assert reading.modality == name
    assert [(cue.text, cue.kind) for cue in reading.cues] == cues


def test_cues_are_placed_in_the_analysed_text() -> None:
    analysis = analyse("Il neige. Selon Anne Roy, le col fermera.")
    cues = modality(analysis.sentences[1]).cues

    assert [analysis.text[cue.start : cue.end] for cue in cues] == ["Selon", "fermera"]
