"""Functions, speakers, certainty and additions: who somebody is, who says it, how sure it is, and what was put in."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from calame.contracts import Finding


@dataclass(frozen=True)
class Case:
    id: str
    evidence: str
    draft: str
    check: str


WRONG = (
    Case(
        "another office",
        "Le maire, Armand Tessonnier, a inauguré la halle samedi.",
        "Le sénateur Armand Tessonnier a inauguré la halle samedi.",
        "names",
    ),
    Case(
        "another branch of the same office",
        "La directrice générale du groupe, Lise Ormeval, a présenté les comptes.",
        "Lise Ormeval, la directrice financière du groupe, a présenté les comptes.",
        "names",
    ),
    Case(
        "kin",
        "La société est dirigée par son beau-frère, Paul Ancenis.",
        "La société est dirigée par son fils Paul Ancenis.",
        "names",
    ),
    Case(
        "deed instead of claim",
        "Le directeur, Hugo Manteau, dit avoir alerté la direction en mars.",
        "Le directeur, Hugo Manteau, a alerté la direction en mars.",
        "attribution",
    ),
    Case(
        "wish told as decided",
        "La direction espère doubler la fréquentation du musée.",
        "La direction va doubler la fréquentation du musée.",
        "modality",
    ),
    Case(
        "plan told as done in another verb",
        "L’accord prévoit le retrait des troupes à quinze kilomètres de la frontière.",
        "Les troupes se sont retirées à quinze kilomètres de la frontière.",
        "modality",
    ),
    Case(
        "hedge lost in another verb",
        "Le premier malade aurait été contaminé pendant la fête du village.",
        "Le premier malade a été piqué pendant la fête du village.",
        "modality",
    ),
    Case(
        "doubt added in another verb",
        "L’agence a envoyé six experts au siège de la société.",
        "L’agence aurait dépêché six experts au siège de la société.",
        "modality",
    ),
    Case(
        "circumstance added",
        "La compagnie a suspendu toutes ses traversées mardi.",
        "La compagnie a suspendu toutes ses traversées mardi, sous les huées de la foule.",
        "support",
    ),
    Case(
        "second deed added",
        "La sécheresse a réduit la taille des grains.",
        "La sécheresse a réduit la taille des grains et vidé plusieurs réservoirs.",
        "support",
    ),
)

RIGHT = (
    Case(
        "other gender and place of the office",
        "La présidente de la compagnie, Judith Orsel, dément tout plan social.",
        "Judith Orsel, présidente de la compagnie, réfute tout plan social.",
        "names",
    ),
    Case(
        "possessive made plain",
        "Le syndicat a voté la grève. « Nous tiendrons », a lancé son secrétaire général, Loïc Mervent.",
        "« Nous tiendrons », a lancé Loïc Mervent, le secrétaire général du syndicat.",
        "names",
    ),
    Case(
        "wish in another verb",
        "La direction espère doubler la fréquentation du musée.",
        "La direction souhaite doubler la fréquentation du musée.",
        "modality",
    ),
    Case(
        "reckoned for conditional",
        "Les travaux sont estimés à 5,2 millions d’euros.",
        "Les travaux coûteraient 5,2 millions d’euros.",
        "modality",
    ),
    Case(
        "clause made of the same words",
        "L’usine, qui emploie trente ouvriers, fermera en juin.",
        "Employant trente ouvriers, l’usine fermera en juin.",
        "support",
    ),
)


@pytest.mark.parametrize("case", WRONG, ids=lambda case: case.id)
def test_is_caught(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert case.check in {finding.check for finding in against_evidence(case.draft, case.evidence)}


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: case.id)
def test_is_left_alone(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert case.check not in {finding.check for finding in against_evidence(case.draft, case.evidence)}


@pytest.mark.parametrize("voice", ["Selon la ministre", "D’après Odile Servan"])
def test_words_are_not_given_to_a_stranger(voice: str, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    evidence = (
        "La ministre, Odile Servan, visitera la région jeudi. Le maire, Yves Landrin, reste prudent. "
        "D’après lui, les commerces du centre ont perdu la moitié de leurs clients."
    )
    draft = f"{voice}, les commerces du centre ont perdu la moitié de leurs clients."
    right = draft.replace(voice, "Selon le maire")
    assert "attribution" in {finding.check for finding in against_evidence(draft, evidence)}
    assert "attribution" not in {finding.check for finding in against_evidence(right, evidence)}
