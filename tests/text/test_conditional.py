"""Conditional forms and verbs."""

import pytest

from calame.text.analysis import analyse
from calame.text.conditional import conditionals, is_conditional_form, is_future_form

CONDITIONAL = [
    "aurait",
    "serait",
    "ferait",
    "irait",
    "irions",
    "pourrait",
    "devrait",
    "voudrait",
    "livrerait",
    "tiendrait",
    "maintiendraient",
    "reviendrait",
    "prendrait",
    "mettrait",
    "connaîtrait",
    "dirait",
    "conclurait",
    "produirait",
    "boirait",
    "croirait",
    "enverrait",
    "acquerrait",
    "courrait",
    "mourrait",
    "recevrait",
    "émouvrait",
    "vivrait",
    "suivrait",
    "convaincrait",
    "interromprait",
    "finirait",
    "ouvrirait",
    "vendrait",
    "perdrait",
    "résoudrait",
    "faudrait",
    "vaudrait",
    "saurait",
    "appellerait",
    "paierait",
    "prévoirait",
    "cueillerait",
    "assiérait",
    "plairait",
    "naîtrait",
    "haïrait",
    "pourrions",
    "seriez",
]
NOT_CONDITIONAL = [
    "montrait",
    "espérait",
    "entrait",
    "serrait",
    "enterrait",
    "errait",
    "tirait",
    "admirait",
    "mourait",
    "courait",
    "acquérait",
    "ouvrait",
    "couvrait",
    "offrait",
    "livrait",
    "rencontrait",
    "engendrait",
    "cadrait",
    "effondrait",
    "illustrait",
    "restaurait",
    "instaurait",
    "assurait",
    "durait",
    "portrait",
    "attrait",
    "extrait",
    "retrait",
    "marais",
    "frais",
    "vrais",
    "varions",
    "considérait",
    "démarrait",
    "barrait",
    "œuvrait",
    "sacrait",
    "éclairait",
    "opérait",
    "gérait",
    "préférait",
    "explorait",
    "ignorait",
    "parait",
    "souriait",
    "criait",
    "parlait",
    "minerais",
    "virions",
    "ait",
]


@pytest.mark.parametrize("word", CONDITIONAL)
def test_future_stems_with_an_imparfait_ending_are_conditional(word: str) -> None:
    assert is_conditional_form(word)
    assert is_conditional_form(word.upper())


@pytest.mark.parametrize("word", NOT_CONDITIONAL)
def test_imparfaits_and_nouns_are_not(word: str) -> None:
    assert not is_conditional_form(word)


@pytest.mark.parametrize(
    ("word", "future"),
    [("sera", True), ("livreront", True), ("ira", True), ("opéra", False), ("entra", False), ("a", False)],
)
def test_future_forms(word: str, future: bool) -> None:
    assert is_future_form(word) is future


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Le navire aurait coulé et l’équipage serait sauf.", ["aurait", "serait"]),
        ("Le contrat porterait sur trois ans.", ["porterait"]),
        ("Les travaux cesseraient lundi.", ["cesseraient"]),
        ("Le portrait montrait un homme qui tirait.", []),
        ("Les minerais valent cher.", []),
        ("La voiture de Marie Serait a brûlé.", []),
    ],
)
def test_verbs_of_a_sentence(text: str, verbs: list[str]) -> None:
    (sentence,) = analyse(text).sentences

    assert [token.text for token in conditionals(sentence)] == verbs
