"""Who says it, on a labelled set written for this test."""

from pathlib import Path
from typing import NamedTuple

import pytest

from calame.text.analysis import analyse
from calame.text.attribution import Attribution, attributions
from calame.text.data.reporting_verbs import FIRST_GROUP, IRREGULAR

LABELS = Path(__file__).with_name("attribution_labels.txt")
LEAST_PRECISION = 0.95
LEAST_RECALL = 0.93


class Labelled(NamedTuple):
    sentence: str
    expected: frozenset[tuple[str, str]]


def labelled() -> list[Labelled]:
    rows = []
    for line in LABELS.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        labels, sentence = line.split("\t")
        pairs = [] if labels == "-" else [tuple(label.strip().split("=")) for label in labels.split(";")]
        rows.append(Labelled(sentence, frozenset((kind, speaker) for kind, speaker in pairs)))
    return rows


def found(text: str) -> list[Attribution]:
    return [item for sentence in analyse(text).sentences for item in attributions(sentence)]


def pairs(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((item.kind, (item.speaker or "?")) for item in found(text))


def lowered(items: frozenset[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    return frozenset((kind, speaker.lower()) for kind, speaker in items)


def test_the_labelled_set_is_large_enough() -> None:
    assert len(labelled()) >= 80


def test_speakers_and_kinds_reach_the_floor_on_the_labelled_set() -> None:
    right = given = wanted = 0
    wrong = []
    for row in labelled():
        got, want = lowered(pairs(row.sentence)), lowered(row.expected)
        right, given, wanted = right + len(got & want), given + len(got), wanted + len(want)
        if got != want:
            wrong.append((row.sentence, got, want))
    assert right / given >= LEAST_PRECISION, wrong
    assert right / wanted >= LEAST_RECALL, wrong


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "Il pleut depuis hier. « La digue tiendra », a déclaré Anne Morel. Selon la mairie, le pont est fermé."
    items = found(text)
    assert [text[item.speaker_start : item.speaker_end] for item in items] == ["Anne Morel", "la mairie"]
    assert [text[item.cue_start : item.cue_end] for item in items] == ["a déclaré", "Selon"]
    assert text[items[0].content_start : items[0].content_end] == "« La digue tiendra »"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("La ministre a déclaré que le plan serait prêt.", "que le plan serait prêt"),
        ("Paul Arnaud a dit : « Je ne céderai pas. »", "« Je ne céderai pas. »"),
        ("Le syndicat a dénoncé « une manœuvre » de plus.", "« une manœuvre »"),
        ("Le marché sera déplacé, a annoncé le maire.", "Le marché sera déplacé"),
    ],
)
def test_the_content_is_what_was_said(text: str, content: str) -> None:
    (item,) = found(text)
    assert text[item.content_start : item.content_end] == content


@pytest.mark.parametrize(
    "speaker",
    [
        "la capitaine de l’« Hirondelle », Anne Morel",
        'la capitaine de l\'"Hirondelle", Anne Morel',
        'la capitaine de la "Belle Hirondelle", Anne Morel',
        "le directeur du « Courrier des Îles »",
    ],
)
def test_a_speaker_keeps_the_quoted_name_of_a_ship_or_a_paper(speaker: str) -> None:
    (item,) = found(f"« Nous partons », a déclaré {speaker}.")
    assert item.speaker == speaker


def test_a_denied_report_shows_its_negation_in_the_cue() -> None:
    (item,) = found("Le parquet n'a pas confirmé que le suspect avait avoué.")
    assert item.cue == "n'a pas confirmé"


def test_there_are_reporting_verbs_enough() -> None:
    assert len({*FIRST_GROUP, *IRREGULAR}) >= 120


@pytest.mark.parametrize(
    "text", ["", "«", "a dit", "selon", "Selon.", "\u202e, a dit \U0001f600", ", a déclaré ,", ": «", "qui dit que"]
)
def test_odd_text_is_read_without_a_crash(text: str) -> None:
    assert all(item.cue for item in found(text))
