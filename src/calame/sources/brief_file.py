"""A brief in a YAML file."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from calame.contracts import Brief, Thresholds
from calame.errors import BriefError, os_reason
from calame.sources.instruction import read_orders
from calame.sources.lengths import Length, parse_words, possible
from calame.sources.orders import Orders, resolve
from calame.sources.wishes import warning_of_key

_LARGEST = 64_000
_TEXTS = ("keyphrase", "audience", "tone", "title")
_SWITCHES = ("subheadings", "seo")
KEYS = (
    "instruction",
    "language",
    "words",
    "min_words",
    "max_words",
    *_TEXTS,
    "synonyms",
    *_SWITCHES,
    "thresholds",
)
"""What a brief file may hold."""
_THRESHOLDS = tuple(Thresholds.model_fields)


def load_brief(path: str | Path) -> Brief:
    """The brief in a YAML file.

    Raises:
        BriefError: the file cannot be read, a key is unknown or a value is impossible; file and line are named.
    """
    return resolve(read_brief_file(path))


def read_brief_file(path: str | Path) -> Orders:
    """The brief in a YAML file as one layer of an order.

    Raises:
        BriefError: see `load_brief`.
    """
    text = _read(Path(path))
    name = str(path)
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise BriefError(
            f"{_at(name, mark.line + 1 if mark else 1)} : YAML illisible ; écrivez par exemple « words: 900-1100 »."
        ) from error
    except (RecursionError, ValueError) as error:
        raise BriefError(
            f"{name!r} : YAML illisible ({type(error).__name__}) ; une clé et une valeur par ligne suffisent."
        ) from error
    if data is None:
        return Orders()
    if not isinstance(node, yaml.MappingNode) or not isinstance(data, dict):
        raise BriefError(f"{_at(name, 1)} : il faut des lignes « clé: valeur », avec les clés {', '.join(KEYS)}.")
    wishes = {key: warning_of_key(key, data[key], KEYS) for key in data if isinstance(key, str) and key not in KEYS}
    lines = _lines(node, name, (*KEYS, *(key for key, warning in wishes.items() if warning is not None)))
    orders = _Values(name, data, lines, node).orders()
    return replace(orders, warnings=(*orders.warnings, *(warning for warning in wishes.values() if warning)))


def orders_of(values: Mapping[str, object], *, name: str, line: int) -> Orders:
    """The same keys where they stand in a row of a table.

    Args:
        values: by key; only keys of a brief file.
        name: of the table.
        line: of the row.

    Raises:
        BriefError: a value is impossible; table and line are named.
    """
    return _Values(name, dict(values), dict.fromkeys(values, line), None).orders()


def _read(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            raw = stream.read(_LARGEST + 1)
    except OSError as error:
        raise BriefError(
            f"Fichier de consigne {str(path)!r} illisible ({os_reason(error)}) : vérifiez le chemin."
        ) from error
    if len(raw) > _LARGEST:
        raise BriefError(
            f"Fichier de consigne {str(path)!r} trop grand : donnez-la seule ({_LARGEST // 1000} ko au plus)."
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BriefError(f"Fichier de consigne {str(path)!r} illisible : enregistrez-le en UTF-8.") from error


def _at(name: str, line: int) -> str:
    return f"{name!r}, ligne {line}"


def _lines(node: yaml.MappingNode, name: str, known: tuple[str, ...]) -> dict[str, int]:
    """Line of each key, from 1; an unknown or doubled key is an error."""
    lines: dict[str, int] = {}
    for key, _ in node.value:
        line = key.start_mark.line + 1
        if key.value not in known:
            raise BriefError(f"{_at(name, line)} : clé inconnue {str(key.value)!r} ; les clés sont {', '.join(known)}.")
        if key.value in lines:
            raise BriefError(f"{_at(name, line)} : la clé {key.value!r} est déjà donnée ligne {lines[key.value]}.")
        lines[key.value] = line
    return lines


class _Values:
    """The values of a brief file, checked one by one."""

    def __init__(self, name: str, data: dict[str, Any], lines: dict[str, int], node: yaml.MappingNode | None) -> None:
        self._name = name
        self._data = data
        self._lines = lines
        self._node = node

    def orders(self) -> Orders:
        """All values as one layer; an `instruction` in the file speaks where no key does."""
        instruction = self._text("instruction")
        said = read_orders(instruction) if instruction else Orders()
        own: dict[str, Any] = {key: self._text(key) for key in _TEXTS} | {key: self._switch(key) for key in _SWITCHES}
        own["synonyms"] = self._list("synonyms")
        own["length"] = self._length()
        own["thresholds"] = self._thresholds()
        merged = {key: value if value is not None else getattr(said, key) for key, value in own.items()}
        return Orders(**merged, instruction=instruction, warnings=(*self._language(), *said.warnings))

    def _wrong(self, key: str, expected: str) -> BriefError:
        shown = str(self._data.get(key))[:60]
        return BriefError(f"{_at(self._name, self._lines.get(key, 1))} : {key!r} vaut {shown!r} ; donnez {expected}.")

    def _text(self, key: str) -> str | None:
        value = self._data.get(key)
        if value is None:
            return None
        if isinstance(value, (dict, list, bool)):
            raise self._wrong(key, "un texte")
        return " ".join(str(value).split()) if key != "instruction" else str(value).strip()

    def _switch(self, key: str) -> bool | None:
        value = self._data.get(key)
        if value is None or isinstance(value, bool):
            return value
        raise self._wrong(key, "true ou false")

    def _list(self, key: str) -> tuple[str, ...] | None:
        value = self._data.get(key)
        if value is None:
            return None
        items = value.split(",") if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, (str, int, float)) for item in items):
            raise self._wrong(key, "une liste de textes")
        return tuple(str(item).strip() for item in items if str(item).strip())

    def _length(self) -> Length | None:
        words = self._data.get("words")
        least, most = self._number("min_words"), self._number("max_words")
        if words is not None and (least is not None or most is not None):
            raise self._wrong("words", "soit « words », soit « min_words » et « max_words », pas les trois")
        try:
            if words is not None and isinstance(words, (str, int)) and not isinstance(words, bool):
                return parse_words(str(words))
            if words is not None:
                raise self._wrong("words", "900, 900-1100 ou 700+")
            return possible(Length(least, most)) if least is not None or most is not None else None
        except BriefError as error:
            key = next(name for name in ("words", "min_words", "max_words") if name in self._lines)
            place = _at(self._name, self._lines[key])
            raise error if self._name in str(error) else BriefError(f"{place} : {error}") from error

    def _number(self, key: str) -> int | None:
        value = self._data.get(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        raise self._wrong(key, "un nombre de mots")

    def _thresholds(self) -> Thresholds | None:
        value = self._data.get("thresholds")
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self._wrong("thresholds", f"des lignes parmi {', '.join(_THRESHOLDS)}")
        lines = self._threshold_lines()
        try:
            return Thresholds.model_validate(value)
        except ValidationError as error:
            key = str(error.errors()[0]["loc"][0])
            expected = "un nombre entier de mots" if key == "copied_run" else "un nombre de 0 à 1"
            raise BriefError(
                f"{_at(self._name, lines.get(key, self._lines['thresholds']))} : {key!r} vaut "
                f"{str(value.get(key))[:60]!r} ; donnez {expected}."
            ) from error

    def _threshold_lines(self) -> dict[str, int]:
        """Line of each threshold; none for a row of a table, which stands on one line."""
        if self._node is None:
            return {}
        inner = next(item for key, item in self._node.value if key.value == "thresholds")
        return _lines(inner, self._name, _THRESHOLDS) if isinstance(inner, yaml.MappingNode) else {}

    def _language(self) -> tuple[str, ...]:
        value = self._text("language")
        if value is None or value.lower() in {"fr", "français", "francais", "french"}:
            return ()
        return (f"Calame n’écrit qu’en français : la langue demandée (« {value} ») est laissée de côté.",)
