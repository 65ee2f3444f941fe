"""The readers of public sets, on rows made up here in their formats."""

import json
from pathlib import Path

import pytest

from calame.errors import SourceError
from calame.evals.external import measure
from calame.evals.readers import dates_read, mood, negation, numbers_read, numerals_read, proper_nouns


def written(folder: Path, name: str, *rows: dict[str, object]) -> None:
    (folder / name).write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")


def pair(claim: str, label: str, **meta: object) -> dict[str, object]:
    source = "Le conseil de Belmont a rejeté mardi le projet de parking, qui devait coûter 3 millions d’euros."
    return {"id": claim[:8], "source": source, "claim": claim, "label": label, "meta": meta}


def test_claims_are_judged_beside_their_source(tmp_path: Path) -> None:
    written(
        tmp_path,
        "rte3_fr.dev.jsonl",
        pair("Le projet de parking a été rejeté mardi par le conseil de Belmont.", "supported"),
        pair("Le projet de parking de Belmont devait coûter 8 millions d’euros.", "contradicted"),
    )
    found = {line.what: line.share for line in measure(tmp_path)}
    assert (found["exactitude à deux classes (étayé ou non)"].hits, found["contredites refusées"].hits) == (2, 1)


def test_edits_are_counted_by_their_type(tmp_path: Path) -> None:
    told = "Le projet de parking de Belmont devait coûter {} millions d’euros."
    written(
        tmp_path,
        "perturb_fr.dev.jsonl",
        pair(told.format(7), "unsupported", type="number"),
        pair(told.format(3), "supported", type="control_number"),
    )
    found = {line.what: (line.share.hits, line.share.total, line.peers) for line in measure(tmp_path)}
    assert found == {
        "rappel, number": (1, 1, "règle naïve 100"),
        "phrases intactes admises": (1, 1, "règle naïve 97,8"),
    }


NEWS = (
    "Le conseil municipal de Belmont a rejeté mardi le projet de parking souterrain. Il devait coûter 3 millions "
    "d’euros. « C’est une folie », a dit la maire, Odile Garnier. Les commerçants, eux, réclamaient ce parking."
)
CARRIED = "Le conseil municipal de Belmont a rejeté mardi le projet de parking souterrain à 3 millions d’euros."
INVENTED = "Le préfet Hugues Tessier avait pourtant promis une subvention de 900 000 euros."


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (None, {"phrases admises": (1, 2)}),
        ((1, 0), {"phrases admises": (1, 2), "étayées admises": (1, 1), "non étayées refusées": (1, 1)}),
        ((1, None), {"phrases admises": (1, 2), "étayées admises": (1, 1)}),
    ],
    ids=["unlabelled", "labelled", "one left out"],
)
def test_standfirsts_are_counted_by_their_labels(
    tmp_path: Path, labels: tuple[int | None, ...] | None, expected: dict[str, tuple[int, int]]
) -> None:
    row: dict[str, object] = {"id": "a", "text": NEWS, "meta": {"title": "Parking", "heading": f"{CARRIED} {INVENTED}"}}
    untold: dict[str, object] = {"id": "b", "text": NEWS, "meta": {"title": "Parking", "heading": ""}}
    written(tmp_path, "news_fr.jsonl", row, untold)
    if labels is not None:
        entries = [{"sentence": told, "label": label} for told, label in zip((CARRIED, INVENTED), labels, strict=True)]
        (tmp_path / "news_fr.labels.json").write_text(json.dumps({"a": entries}), encoding="utf-8")
    assert {line.what: (line.share.hits, line.share.total) for line in measure(tmp_path)} == expected


def test_a_folder_without_any_of_the_sets_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="ne contient aucun des jeux"):
        measure(tmp_path)


def test_values_are_compared_and_ranges_left_out() -> None:
    results = [
        {"Resolution": {"value": "12,5%"}},
        {"Resolution": {"value": "(20,35]"}},
        {"Resolution": None},
        {"Resolution": {"value": "7"}},
    ]
    assert numbers_read([{"source": "Une hausse de 12,5 %", "meta": {"results": results}}]) == (1, 2)


def test_dates_and_durations_are_found_where_they_stand() -> None:
    text = "Il reviendra le 2 mars pour trois jours, peut-être"
    results = [{"Start": 16, "Length": 6}, {"start": 28, "End": 38}, {"Start": 41, "End": 49}]
    assert dates_read([{"source": text, "meta": {"results": results}}]) == (2, 3)


def test_numerals_count_and_other_kinds_do_not() -> None:
    rows = [
        {"source": "trente-trois", "label": "Numeral", "meta": {"value": "(NumeralValue 33)"}},
        {"source": "hier", "label": "Time", "meta": {"value": "="}},
    ]
    assert numerals_read(rows) == (1, 1)


def test_mood_negation_and_names_are_counted_by_sentence() -> None:
    meta = {"conditional": [["aurait", "avoir"]], "has_neg": True, "propn": ["Belmont", "Zzz"]}
    rows = [{"source": "Le maire de Belmont n’aurait pas signé.", "meta": meta}]
    assert mood(rows) == (1, 1, 1)
    assert negation(rows) == (1, 1, 1)
    assert proper_nouns(rows) == (1, 2)
