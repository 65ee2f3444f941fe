"""Opposites, negations counted in, and phrases that no source has."""

from collections.abc import Callable, Iterable

import pytest

from calame.agents.checks import polarity, support
from calame.agents.checks.case import found_case
from calame.agents.checks.faults import Fault
from calame.agents.checks.reading import read
from calame.agents.checks.senses import senses
from calame.contracts import Block, Brief, Draft, Metadata, Paragraph, Section, Sentence, Source
from calame.text.forms import forms

Find = Callable[..., Iterable[Fault]]


def _found(check: Find, source: str, claim: str) -> list[str]:
    given = Source(
        id="S1",
        text=source,
        blocks=(Block(kind="paragraph", start=0, end=len(source)),),
        sha256="0" * 64,
        origin="essai",
    )
    sentences = (Sentence(text=claim),)
    section = Section(id="corps", kind="body", heading="", paragraphs=(Paragraph(sentences=sentences),))
    draft = Draft(metadata=Metadata(title="", slug="", meta_description="", keyphrase=""), sections=(section,))
    case = found_case(Brief(min_words=50, seo=False), draft, (given,))
    return [fault.message for fault in check(case)]


CONTRARY = [
    ("Le conseil conteste le tracé du canal.", "Le conseil approuve le tracé du canal."),
    ("La crue a accéléré la chute du barrage.", "La crue a ralenti la chute du barrage."),
    ("La turbine du barrage est restée hors service huit jours.", "La turbine du barrage a fonctionné huit jours."),
    ("La fête se tiendra dimanche dans la halle.", "La fête n’aura pas lieu dimanche dans la halle."),
    ("La régie a interrompu les essais de la turbine.", "La régie n’a pas arrêté les essais de la turbine."),
    ("Le syndic réclame la fin des travaux de nuit.", "Le syndic réclame le maintien des travaux de nuit."),
    ("La meunière a écrit au préfet. Celui-ci n’a pas répondu.", "La meunière a écrit au préfet, qui a répondu."),
    ("Il a été placé sous surveillance électronique.", "Il a été placé sans surveillance électronique."),
    ("La maire juge le tracé « absurde ».", "Pour la maire, le tracé n’est pas « absurde »."),
]
SAME = [
    ("Le loyer ne dépassera pas 30 euros, demande la ligue.", "La ligue demande un loyer plafonné à 30 euros."),
    ("La turbine était en panne.", "La turbine ne fonctionnait plus."),
    ("Tous ont signé, à l’exception du meunier.", "Seul le meunier n’a pas signé."),
    ("C’est le plus long canal jamais creusé ici.", "Aucun canal plus long n’a été creusé ici."),
    ("La régie refuse de vendre le moulin.", "La régie ne souhaite pas vendre le moulin."),
    ("Le canton compte huit écoles.", "Le canton ne compte plus que huit écoles."),
    ("Le prix du blé n’a pas été fixé.", "Le prix du blé reste à fixer."),
]
ADDED = [
    ("La régie a ouvert une salle.", "La régie a ouvert une salle, avec une crèche."),
    ("Elle suivait la course depuis le pont.", "Elle suivait la course depuis le pont, en larmes."),
    ("La ligue a salué le vote.", "La ligue a salué le vote et embauché un sculpteur."),
    ("La régie discute avec deux armateurs.", "La régie discute avec deux armateurs espagnols."),
    ("La ligue juge la taxe inutile.", "La ligue juge la taxe inutile et ruineuse."),
]
TOLD = [
    ("La digue a été bâtie en 1931.", "La digue, construite en 1931, tient bon."),
    ("La vente doit être approuvée par l’autorité des ports.", "La vente attend le feu vert de l’autorité des ports."),
    ("Le bac transporte 900 000 passagers par an.", "Le bac transporte chaque année 900 000 passagers."),
    ("La ville attend 6 millions d’euros par an.", "La ville attend 6 millions d’euros de recettes par an."),
]


@pytest.mark.parametrize(("source", "claim"), CONTRARY)
def test_the_contrary_is_caught(source: str, claim: str) -> None:
    assert _found(polarity.check, source, claim) != []


@pytest.mark.parametrize(("source", "claim"), SAME)
def test_the_same_in_other_words_is_left_alone(source: str, claim: str) -> None:
    assert _found(polarity.check, source, claim) == []


@pytest.mark.parametrize(("source", "claim"), ADDED)
def test_a_phrase_that_no_source_has_is_caught(source: str, claim: str) -> None:
    assert any(message.startswith("Aucune source ne dit") for message in _found(support.check, source, claim))


@pytest.mark.parametrize(("source", "claim"), TOLD)
def test_a_retold_phrase_is_left_alone(source: str, claim: str) -> None:
    assert _found(support.check, source, claim) == []


@pytest.mark.parametrize(
    ("infinitive", "form"),
    [
        ("contester", "conteste"),
        ("ralentir", "ralentissent"),
        ("maintenir", "maintient"),
        ("rejeter", "rejette"),
        ("perdre", "perd"),
        ("allonger", "allongea"),
    ],
)
def test_a_verb_has_its_forms(infinitive: str, form: str) -> None:
    assert form in forms(infinitive)


def test_an_expression_is_found_around_its_negation() -> None:
    found = senses(read("La fête n’aura pas lieu dimanche."))
    assert [(sense.token.text, sense.last.text) for sense in found] == [("aura", "lieu")]
