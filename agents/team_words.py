"""What is wrong with a value of a team file, in French."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from calame.contracts import Chair, Contract, ExtraChair, Limits, Seats, StopRules, TeamPlan
from calame.yaml_marks import Loc

_A_SHARE: Final = "un nombre de 0 à 1"
_A_NAME: Final = "un nom en minuscules sans accent (lettres, chiffres, tirets), par exemple model"
_CHAIRS: Final = "une liste de rôles, par exemple [style]"
_WANTED: Final = {
    "name": "un nom en minuscules sans accent (lettres, chiffres, tirets)",
    "about": "une phrase",
    "extends": "le nom d’une équipe livrée",
    "needs_model": "true ou false",
    "seats": "des lignes « place: rôle »",
    "reviewers": _CHAIRS,
    "finishers": _CHAIRS,
    "thresholds": "des lignes « seuil: valeur »",
    "stop": "des lignes « règle: valeur »",
    "role": _A_NAME,
    "otherwise": _A_NAME,
    "model": "fournisseur:modèle",
    "options": "des lignes « clé: texte »",
    "required": "true ou false",
    "accuracy": _A_SHARE,
    "coverage": _A_SHARE,
    "recap_share": _A_SHARE,
    "copied_run": "un nombre entier de mots, 5 au moins",
    "rounds": "un entier de 1 à 20",
    "without_progress": "true ou false",
    "seconds": "un nombre de secondes supérieur à 0",
    "calls": "un entier supérieur à 0",
    "cost": "un nombre de dollars supérieur à 0",
}
"""What each key takes."""
_A_CHAIR: Final = "un nom de rôle, ou {role: …, otherwise: …}"
_SHOWN: Final = 60


class Told(NamedTuple):
    """Where a value stands, and what is wrong with it."""

    loc: Loc
    message: str
    at_key: bool
    """Whether the place meant is that of the key."""


def messages_of(error: ValidationError) -> tuple[Told, ...]:
    """Every fault, in the order in which pydantic met them."""
    return tuple(_told(one) for one in error.errors())


def _told(first: ErrorDetails) -> Told:
    loc = tuple(first["loc"])
    key = loc[-1] if loc else ""
    if first["type"] == "extra_forbidden":
        return Told(loc, f"clé inconnue {str(key)!r} ; les clés sont {', '.join(_keys(loc[:-1]))}.", at_key=True)
    if first["type"] == "missing":
        return Told(loc[:-1], f"il manque la clé {str(key)!r} ; donnez {_wanted(loc)}.", at_key=False)
    if first["type"] == "too_long":
        return Told(loc, f"{str(key)!r} compte trop de rôles ; 8 au plus.", at_key=True)
    return Told(loc, f"{_name(loc)} vaut {_shown(first)} ; donnez {_wanted(loc)}.", at_key=False)


def _keys(loc: Sequence[int | str]) -> tuple[str, ...]:
    """The keys of the mapping at `loc`."""
    inside: dict[str, type[Contract]] = {"seats": Seats, "thresholds": Limits, "stop": StopRules}
    if not loc:
        return tuple(TeamPlan.model_fields)
    if loc[0] in {"reviewers", "finishers"}:
        return tuple(ExtraChair.model_fields)
    return tuple(Chair.model_fields if len(loc) > 1 else inside[str(loc[0])].model_fields)


def _wanted(loc: Sequence[int | str]) -> str:
    if "options" in loc[:-1]:
        return "un texte, entre guillemets s’il le faut"
    key = loc[-1] if loc else ""
    is_chair = isinstance(key, int) or key in Seats.model_fields
    return _A_CHAIR if is_chair else _WANTED.get(str(key), "autre chose")


def _name(loc: Sequence[int | str]) -> str:
    """The key, or the list and the number of the item."""
    key = loc[-1] if loc else ""
    return f"l’élément {key + 1} de {str(loc[-2])!r}" if isinstance(key, int) else repr(str(key))


def _shown(first: ErrorDetails) -> str:
    given = first["input"]
    return "rien" if given is None else repr(str(given)[:_SHOWN])
