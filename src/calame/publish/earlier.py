"""Articles of earlier runs: found before any work, so that nobody waits for what cannot be written."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from calame.contracts import Brief, Source
from calame.errors import OutputError
from calame.settings import Settings

_LARGEST = 5_000_000
"""Bytes of a manifest that are worth reading; Calame's have some thousands."""


def check_earlier(out: Path, sources: Sequence[Source], brief: Brief, settings: Settings) -> None:
    """Make sure that the same order has not been written below `out` already.

    The same order: the same bytes of the same sources, the same team and models, the same title and key phrase asked
    for. Lengths may differ: the folder is named for the subject.

    Raises:
        OutputError: it has; the message names the folder.
    """
    wanted = _order(
        [source.sha256 for source in sources], brief.model_dump(mode="json"), settings.model_dump(mode="json")
    )
    for manifest in _manifests(out):
        if _order_of(manifest) == wanted:
            raise OutputError(
                f"{str(manifest.parent)!r} contient déjà l’article de ces sources : ajoutez --force pour le remplacer, "
                "ou --out DOSSIER pour écrire ailleurs."
            )


def _manifests(out: Path) -> Iterator[Path]:
    try:
        yield from sorted(out.glob("[!.]*/manifest.json"))
    except OSError:
        return


def _order_of(manifest: Path) -> object:
    """The order behind a manifest; `None` for a file that is no manifest of Calame's."""
    try:
        if manifest.stat().st_size > _LARGEST:
            return None
        found = json.loads(manifest.read_text(encoding="utf-8"))
        return _order([source["sha256"] for source in found["sources"]], found["brief"], found["settings"])
    except (OSError, ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return None


def _order(hashes: Sequence[str], brief: Mapping[str, object], settings: Mapping[str, object]) -> object:
    named = [brief.get(name) for name in ("title", "keyphrase")]
    return sorted(hashes), named, settings.get("team"), list(_models(settings))


def _models(settings: Mapping[str, object]) -> Iterator[object]:
    for name in ("model", "base_url", "replay"):
        value = settings.get(name)
        yield list(value) if isinstance(value, tuple) else value
