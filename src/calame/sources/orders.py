"""One layer of an order (flags, instruction, brief file) and how layers become a `Brief`."""

import re
from dataclasses import dataclass, fields

from pydantic import ValidationError

from calame.contracts import Brief, Thresholds
from calame.errors import BriefError
from calame.sources.lengths import Length, default_least, possible
from calame.text.data.orders import TONES
from calame.text.flat import flat

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """What one layer asks; `None` where it says nothing."""

    length: Length | None = None
    keyphrase: str | None = None
    synonyms: tuple[str, ...] | None = None
    audience: str | None = None
    tone: str | None = None
    title: str | None = None
    subheadings: bool | None = None
    seo: bool | None = None
    thresholds: Thresholds | None = None
    instruction: str | None = None
    warnings: tuple[str, ...] = ()


def resolve(*layers: Orders) -> Brief:
    """The brief of several layers, the first that says something wins; warnings of all layers are kept.

    Raises:
        BriefError: the result is impossible.
    """
    said = {
        field.name: next((value for layer in layers if (value := getattr(layer, field.name)) is not None), None)
        for field in fields(Orders)
        if field.name not in {"warnings", "length"}
    }
    length = next((layer.length for layer in layers if layer.length not in {None, Length()}), None) or Length()
    warnings = [warning for layer in layers for warning in layer.warnings]
    warnings += _of_tone(said["tone"])
    if length.least is None and length.most is not None:
        warnings.append(
            f"La consigne ne donne qu’un maximum : Calame vise entre {default_least(length.most)} et"
            f" {length.most} mots."
        )
    least = length.least if length.least is not None else default_least(length.most)
    possible(Length(least, length.most))
    try:
        return Brief.model_validate(
            {name: value for name, value in said.items() if value is not None}
            | {"min_words": least, "max_words": length.most, "warnings": tuple(dict.fromkeys(warnings))}
        )
    except ValidationError as error:
        name = str(next(iter(error.errors()[0]["loc"]), "longueur"))
        raise BriefError(f"Consigne impossible : donnez une autre valeur à {name!r}.") from error


def _of_tone(tone: str | None) -> list[str]:
    """A warning when no agency rewrite has this tone."""
    if not tone or set(_WORD.findall(flat(tone))) & TONES:
        return []
    return [f"Calame garde un ton d’agence, neutre et factuel : le ton demandé (« {tone} ») ne sera pas rendu."]
