"""Public French sets, read from a folder outside the repository: the same rules, beside what others publish.

Nothing of the data is kept. The rules are not tuned to it, save for the alarms on standfirsts, which have been read.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calame.agents.checks.case import found_case
from calame.agents.checks.review import faults_of
from calame.contracts import Block, Brief, Draft, Metadata, Paragraph, Section, Sentence, Source
from calame.errors import SourceError
from calame.evals.readers import dates_read, mood, negation, numbers_read, numerals_read, proper_nouns
from calame.evals.rows import Share
from calame.text.analysis import parse_ahead
from calame.text.sentences import split_sentences

Row = dict[str, Any]
"""One row of a set, as its file has it."""

_AT_ONCE = 64
_SILENCE = frozenset({"support", "evidence", "citations"})
"""Checks that say « the source does not say so », not « the source says otherwise »."""


@dataclass(frozen=True, slots=True)
class Outside:
    """One figure on one set."""

    dataset: str
    what: str
    share: Share
    peers: str = ""
    """What others publish, as the folder's README gives it."""

    def data(self) -> dict[str, object]:
        """As JSON."""
        return {"dataset": self.dataset, "what": self.what, "peers": self.peers, **self.share.data()}


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What the rules say of a claim beside its source."""

    objected: bool
    contradicted: bool


def measure(folder: Path) -> tuple[Outside, ...]:
    """Every figure on every set that `folder` has.

    Raises:
        SourceError: it has none of them.
    """
    found = tuple(
        line for name, measured in _SETS.items() if (folder / name).is_file() for line in measured(_rows(folder / name))
    )
    if not found:
        known = ", ".join(_SETS)
        raise SourceError(f"{str(folder)!r} ne contient aucun des jeux attendus : {known}.", origin=str(folder))
    return found


def _rows(path: Path) -> list[Row]:
    """The rows of a set, each with what `NAME.labels.json` beside it says of it, if somebody labelled it."""
    with path.open(encoding="utf-8") as lines:
        rows: list[Row] = [json.loads(line) for line in lines if line.strip()]
    labels = path.with_suffix(".labels.json")
    known = json.loads(labels.read_text(encoding="utf-8")) if labels.is_file() else {}
    return [{**row, "labels": known.get(row["id"], [])} for row in rows]


def _judged(rows: Sequence[Row]) -> Iterator[tuple[Row, _Verdict]]:
    """Every row with its verdict; sentences are parsed many at a time."""
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        parse_ahead(text for row in some for text in (row["source"], row["claim"]))
        for row in some:
            yield row, _judge(row)


def _judge(row: Row) -> _Verdict:
    """The rules on one claim, its source as the only one."""
    deciding = [name for name, _ in _objections(str(row["id"]), row["source"], (row["claim"],))]
    return _Verdict(bool(deciding), any(name not in _SILENCE for name in deciding))


def _objections(origin: str, text: str, claims: Sequence[str], title: str | None = None) -> list[tuple[str, int]]:
    """The checks that object to one of `claims`, told one after the other, and to which one."""
    block = Block(kind="paragraph", start=0, end=len(text))
    source = Source(id="S1", text=text, blocks=(block,), sha256="0" * 64, origin=origin, title=title)
    paragraph = Paragraph(sentences=tuple(Sentence(text=claim) for claim in claims))
    section = Section(id="sec", kind="body", heading="", paragraphs=(paragraph,))
    draft = Draft(metadata=Metadata(title="", slug="", meta_description="", keyphrase=""), sections=(section,))
    faults = faults_of(found_case(Brief(min_words=50, seo=False), draft, (source,)))
    return [
        (check.name, fault.place.sentence)
        for check, fault in faults
        if check.severity != "minor" and fault.place.sentence is not None
    ]


def _contradictions(rows: Sequence[Row]) -> Iterator[Outside]:
    """DACCORD: is the claim contradicted? The rules answer yes when a check other than lack of support objects."""
    peers = "GPT-4o 96,6 ; Mistral-large 95,1 ; Llama-3.1-8B 74,4 ; négation seule 66,2"
    verdicts = [(row["label"] == "contradicted", verdict) for row, verdict in _judged(rows)]
    right = sum(wrong == verdict.contradicted for wrong, verdict in verdicts)
    yield Outside("DACCORD", "exactitude (contredit ou non)", Share(right, len(rows)), peers)
    wrong = [verdict for bad, verdict in verdicts if bad]
    fine = [verdict for bad, verdict in verdicts if not bad]
    yield Outside("DACCORD", "contredites relevées comme telles", Share(sum(v.contradicted for v in wrong), len(wrong)))
    yield Outside("DACCORD", "contredites refusées", Share(sum(v.objected for v in wrong), len(wrong)))
    yield Outside("DACCORD", "compatibles non contredites", Share(sum(not v.contradicted for v in fine), len(fine)))


def _entailment(rows: Sequence[Row]) -> Iterator[Outside]:
    """RTE3: a claim that is not entailed has to be refused."""
    peers = "à trois classes, jeu de test : Sonnet 4 86,8 ; GPT-4o 79,0 ; Mistral-large 75,6"
    verdicts = [(row["label"], verdict) for row, verdict in _judged(rows)]
    right = sum((label == "supported") != verdict.objected for label, verdict in verdicts)
    yield Outside("RTE3-FR", "exactitude à deux classes (étayé ou non)", Share(right, len(rows)), peers)
    for label, what in (("contradicted", "contredites refusées"), ("neutral", "non étayées refusées")):
        of = [verdict for given, verdict in verdicts if given == label]
        yield Outside("RTE3-FR", what, Share(sum(v.objected for v in of), len(of)))
    of = [verdict for given, verdict in verdicts if given == "supported"]
    yield Outside("RTE3-FR", "étayées admises", Share(sum(not v.objected for v in of), len(of)))


_NAIVE = {
    "number": "100",
    "year": "100",
    "negation_insert": "97",
    "negation_drop": "97",
    "quote_alter": "91",
    "date": "49",
    "conditionnel_drop": "10",
    "entity_swap": "7",
    "attribution_drop": "1-5",
    "attribution_swap": "1-5",
}


def _perturbed(rows: Sequence[Row]) -> Iterator[Outside]:
    """Sentences of the press with one edit, and the same sentences untouched."""
    edited: defaultdict[str, list[bool]] = defaultdict(list)
    untouched: list[bool] = []
    for row, verdict in _judged(rows):
        flags = untouched if row["label"] == "supported" else edited[row["meta"]["type"]]
        flags.append(verdict.objected)
    for kind, found in sorted(edited.items()):
        naive = f"règle naïve {_NAIVE[kind]}" if kind in _NAIVE else ""
        yield Outside("Perturbations", f"rappel, {kind}", Share(sum(found), len(found)), naive)
    spared = sum(not flag for flag in untouched)
    yield Outside("Perturbations", "phrases intactes admises", Share(spared, len(untouched)), "règle naïve 97,8")


def _headings(rows: Sequence[Row]) -> Iterator[Outside]:
    """OrangeSum: a standfirst sums an article up, and may tell what only stands there: labels say which."""
    objected: defaultdict[object, list[bool]] = defaultdict(list)
    for row in rows:
        told = row["meta"]["heading"]
        claims = [told[start:end] for start, end in split_sentences(told)]
        if not claims:
            continue
        wrong = {place for _, place in _objections(row["id"], row["text"], claims, row["meta"]["title"])}
        labels = {entry["sentence"]: entry["label"] for entry in row["labels"]}
        for place, claim in enumerate(claims):
            objected[labels.get(claim)].append(place in wrong)
    every = [flag for flags in objected.values() for flag in flags]
    yield Outside("OrangeSum, chapeaux", "phrases admises", Share(every.count(False), len(every)))
    for label, what, flagged in ((1, "étayées admises", False), (0, "non étayées refusées", True)):
        if of := objected.get(label):
            yield Outside("OrangeSum, chapeaux", what, Share(of.count(flagged), len(of)))


def _numbers(rows: Sequence[Row]) -> Iterator[Outside]:
    yield Outside("Recognizers, nombres", "valeurs lues", Share(*numbers_read(rows)))


def _dates(rows: Sequence[Row]) -> Iterator[Outside]:
    yield Outside("Recognizers, dates", "passages reconnus", Share(*dates_read(rows)))


def _numerals(rows: Sequence[Row]) -> Iterator[Outside]:
    yield Outside("Duckling", "nombres et ordinaux lus", Share(*numerals_read(rows)))


def _treebank(rows: Sequence[Row]) -> Iterator[Outside]:
    found, gold, hits = mood(rows)
    yield Outside("UD GSD, conditionnel", "rappel", Share(hits, gold), "spaCy md 76,5")
    yield Outside("UD GSD, conditionnel", "précision", Share(hits, found), "spaCy md 95,6")
    found, gold, hits = negation(rows)
    yield Outside("UD GSD, négation", "rappel, par phrase", Share(hits, gold))
    yield Outside("UD GSD, négation", "précision, par phrase", Share(hits, found))
    yield Outside("UD GSD, noms propres", "rappel, par mot", Share(*proper_nouns(rows)))


_SETS: dict[str, Callable[[Sequence[Row]], Iterator[Outside]]] = {
    "daccord_fr.jsonl": _contradictions,
    "rte3_fr.dev.jsonl": _entailment,
    "perturb_fr.dev.jsonl": _perturbed,
    "news_fr.jsonl": _headings,
    "recognizers_numbers_fr.dev.jsonl": _numbers,
    "recognizers_datetime_fr.dev.jsonl": _dates,
    "duckling_fr.jsonl": _numerals,
    "ud_gsd_fr.jsonl": _treebank,
}
"""What is measured on each file of the folder."""
