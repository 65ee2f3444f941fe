"""What a person answers, held against what was asked: every answer that cannot be is refused in one French sentence."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from calame.agents.overruling import ASKED, COUNTED, is_silence
from calame.contracts import Decision, Draft, Finding, Outline, Place, Question
from calame.errors import BriefError
from calame.text.words import fold

METADATA: Final = "metadata"
"""Stands for title and description where a request names a section."""
_METADATA_WORDS: Final = frozenset({"titre", "titres", "description", "mot-cle", "adresse"})
_LEAD: Final = "chapeau"
NO_WORDS: Final = (
    "L’équipe embarquée ne suit pas de demande en mots : elle n’applique que des règles. Modifiez le texte vous-même, "
    "ou relancez avec un modèle (--model fournisseur:modèle)."
)
"""What a person is told who asks rules to understand."""
_MOST: Final = 2_000
"""Characters of a request: more is an article."""


def check(decision: Decision, question: Question) -> None:
    """Make sure that `decision` answers `question`.

    Raises:
        BriefError: it does not; the message says what would.
    """
    known = {finding.id: finding for finding in question.review.findings} if question.review else {}
    for name in decision.overrules:
        _check_overrule(name, known)
    if decision.action == "say":
        _check_words(decision.words, question)
    if decision.action == "stop" and question.draft is None:
        raise BriefError(
            "Aucun texte n’est encore écrit : il n’y a rien à publier. L’essai reste en attente, sans rien coûter."
        )
    if decision.action == "edit" and (decision.outline is None) == (question.draft is None):
        wanted = "un plan" if question.draft is None else "un article"
        raise BriefError(f"L’essai attend {wanted} modifié : donnez le fichier que --export a écrit.")


def _check_overrule(name: str, known: Mapping[str, Finding]) -> None:
    if not known:
        raise BriefError("Il n’y a aucun constat à écarter : acceptez, modifiez ou demandez un changement.")
    if name not in known:
        raise BriefError(f"Aucun constat ne s’appelle {name!r} : il y a {listed(known)}.")
    finding = known[name]
    if finding.check in COUNTED:
        raise BriefError(
            f"Le constat {name} est un compte, pas un jugement : « {finding.message} » Il ne s’écarte pas. Modifiez le "
            "texte, changez la commande (--words…), ou publiez à relire."
        )
    if is_silence(finding):
        raise BriefError(f"Le constat {name} dit que la relecture n’a pas abouti : il n’y a aucun jugement à écarter.")
    if finding.check == ASKED:
        raise BriefError(f"Le constat {name} est votre demande : acceptez le texte, ou demandez autre chose.")


def _check_words(words: str, question: Question) -> None:
    about = asked(words, parts_of(question.draft or question.outline)).part
    if not (question.retitles if about == METADATA else question.follows_words):
        raise BriefError(NO_WORDS)
    if len(words) > _MOST:
        raise BriefError(f"La demande compte {len(words)} caractères, {_MOST} au plus : dites-la en quelques phrases.")


def listed(names: Iterable[str]) -> str:
    """`N1`, `N1 et N2`, `N1, N2 et N3`."""
    *first, last = names
    return f"{', '.join(first)} et {last}" if first else last


class Asked(NamedTuple):
    """A request and the part that it is about."""

    part: str | None
    """Id of a section, `metadata`, or `None` for the whole article."""
    words: str


def asked(words: str, parts: Mapping[str, str]) -> Asked:
    """A request as typed: « Chapeau : plus court », « 2 : citez la maire », « Titre : … », or about everything.

    Args:
        words: what was typed.
        parts: heading by id of the section, in order; the lead has none.
    """
    label, colon, rest = words.partition(":")
    name = fold(label).strip()
    if not colon or not rest.strip():
        return Asked(None, words.strip())
    if name in _METADATA_WORDS:
        return Asked(METADATA, rest.strip())
    for number, (part, heading) in enumerate(parts.items(), start=1):
        if name in {str(number), fold(part), fold(heading or _LEAD).strip()}:
            return Asked(part, rest.strip())
    return Asked(None, words.strip())


def parts_of(document: Draft | Outline) -> dict[str, str]:
    """Headings by id, in order."""
    return {section.id: section.heading for section in document.sections}


def finding_of(request: Asked, section: str | None) -> Finding:
    """The request as a finding against `section`, or against the whole article."""
    about = "le titre ou la description" if request.part == METADATA else "cette partie" if section else "l’article"
    return Finding(
        id="P1",
        check=ASKED,
        severity="major",
        place=Place(section=section),
        message=f"Une personne demande, pour {about} : « {request.words} »",
        remedy="Faire ce qu’elle demande, sans rien dire que les faits ne portent.",
    )
