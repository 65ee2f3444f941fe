"""What a sentence denies."""

import pytest

from calame.text.analysis import analyse
from calame.text.negation import negations


def read(text: str) -> list[tuple[str, str]]:
    return [(found.cue, found.kind) for sentence in analyse(text).sentences for found in negations(sentence)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Le pont ne rouvre pas.", [("ne pas", "clausal")]),
        ("Il n’a plus jamais chanté.", [("ne plus", "clausal")]),
        ("Personne n'est venu.", [("personne ne", "clausal")]),
        ("Rien n’est sûr.", [("rien ne", "clausal")]),
        ("Aucun blessé n’est à déplorer.", [("aucun ne", "clausal")]),
        ("Aucun blessé.", [("aucun", "clausal")]),
        ("Une personne n’a pas survécu.", [("ne pas", "clausal")]),
        ("Il n’est ni grand ni fort.", [("ne ni", "clausal")]),
        ("Ni Lyon ni Metz n’ont signé.", [("ni ne", "clausal")]),
        ("Ils n’ont, selon le maire, rien reçu.", [("ne rien", "clausal")]),
        ("Il ne cesse de pleuvoir.", [("ne", "clausal")]),
        ("Pas question de céder.", [("pas", "clausal")]),
        ("Il n’a livré que trois caisses.", [("ne que", "restrictive")]),
        ("Il agit sans attendre.", [("sans", "privative")]),
        ("Le texte, non publié, existe.", [("non", "constituent")]),
        ("La mairie dément.", [("dementir", "lexical")]),
        ("Elle a nié les faits.", [("nier", "lexical")]),
        ("L’usine refuse de payer.", [("refuser", "lexical")]),
        ("C’est sans doute vrai.", []),
        ("Un faux pas, plus grave que prévu.", []),
        ("Il part avant qu’il ne pleuve.", []),
        ("C’est plus grave qu’il ne l’a dit.", []),
        ("Il craint que tout ne s’effondre.", []),
        ("Il y a plus de monde.", []),
        ("Elle est née et lui est né à Brest.", []),
    ],
)
def test_negations_of_a_sentence(text: str, found: list[tuple[str, str]]) -> None:
    assert read(text) == found


def test_a_negation_names_its_verb_and_place() -> None:
    analysis = analyse("Il pleut. Le train ne part pas.")
    (found,) = negations(analysis.sentences[1])

    assert analysis.text[found.start : found.end] == "ne part pas"
    assert found.verb is not None
    assert analysis.tokens[found.verb].text == "part"
