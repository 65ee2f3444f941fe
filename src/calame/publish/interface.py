"""The language that the review page speaks; what the run wrote stays in French."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final, Literal

from calame.agents.checks.catalogue import CHECKS
from calame.contracts import Action, Article, AskStep, Measure, Modality, Outcome, SectionKind, Severity, Source
from calame.publish import figures, labels, labels_en
from calame.publish.page_texts import TEXTS
from calame.publish.plain import remark
from calame.publish.translation import Told, message_in_english, remedy_in_english
from calame.text.wording import NBSP, STDIN, figure

Ui = Literal["fr", "en"]
_TIGHT = re.compile(r" (?=[:;!?»])|(?<=«) ")
_NUMBER = re.compile(r"\d+(?:[\u00a0\u202f ]\d{3})*(?:,\d+)?")
_PHRASES = re.compile(rf"\b(?:{'|'.join(sorted(labels_en.PHRASES, key=len, reverse=True))})\b")
_PER_CENT = re.compile(r"\s%")
_LETTERS = re.compile(r"[^\W\d_]+")


class Interface:
    """All that a page says in its own name."""

    language: Ui = "fr"
    outcomes: Mapping[Outcome, str] = labels.OUTCOMES
    severities: Mapping[Severity, str] = labels.SEVERITIES
    modalities: Mapping[Modality, str] = labels.MODALITIES
    kinds: Mapping[SectionKind, str] = labels.KINDS
    doubts: Mapping[str, str] = labels.DOUBTS
    states: Mapping[str, str] = labels.STATES
    teams: Mapping[str, str] = labels.TEAMS
    edits: Mapping[str, str] = labels.EDITS
    steps: Mapping[AskStep, str] = labels.STEPS
    actions: Mapping[Action, str] = labels.ACTIONS

    def say(self, key: str, **filled: object) -> str:
        """The fixed text called `key`, with no-break spaces where French wants them.

        Raises:
            KeyError: there is none, or it wants a value that is not given.
        """
        return _TIGHT.sub(NBSP, TEXTS[key].fr).format(**filled)

    def check(self, name: str) -> Told:
        """How readers call a check; one that nobody knows has its own name."""
        return Told(_FRENCH_CHECKS.get(name, name), "fr")

    def message(self, message: str) -> tuple[Told, ...]:
        """What is wrong, on one line, in pieces that are each of one language."""
        return (Told(remark(message), "fr"),)

    def remedy(self, remedy: str) -> tuple[Told, ...]:
        """What to do about it, in the same way."""
        return (Told(remark(remedy), "fr"),)

    def measure(self, measure: Measure) -> Told:
        """The label of a measure."""
        return Told(measure.label, "fr")

    def threshold(self, measure: Measure) -> Told:
        """The wording of its threshold."""
        return Told(measure.threshold, "fr")

    def figure(self, measure: Measure) -> str:
        """The measured value with its unit."""
        return figures.measure_figure(measure)

    def number(self, value: float) -> str:
        """A bare number."""
        return figure(value)

    def words(self, count: int) -> str:
        """`1 mot`, `704 mots`."""
        return figures.words(count)

    def date(self, day: date) -> str:
        """`04/03/2026`."""
        return day.strftime("%d/%m/%Y")

    def source(self, source: Source) -> str:
        """What readers call a source."""
        pasted = not source.title and source.origin == STDIN
        return self.say("pasted") if pasted else figures.source_name(source)

    def near_source(self, article: Article) -> str | None:
        """The sentence that says an embedded draft is near its sources; `None` for any other writer."""
        return figures.near_source_note(article)


class _English(Interface):
    """The same in English; what has no English is told in French and marked so."""

    language: Ui = "en"
    outcomes = labels_en.OUTCOMES
    severities = labels_en.SEVERITIES
    modalities = labels_en.MODALITIES
    kinds = labels_en.KINDS
    doubts = labels_en.DOUBTS
    states = labels_en.STATES
    teams = labels_en.TEAMS
    edits = labels_en.EDITS
    steps = labels_en.STEPS
    actions = labels_en.ACTIONS

    def say(self, key: str, **filled: object) -> str:
        """The fixed text called `key`; English wants no special spaces."""
        return TEXTS[key].en.format(**filled)

    def check(self, name: str) -> Told:
        """The English name of a check, or its French one."""
        known = labels_en.CHECKS.get(name)
        return Told(known, "en") if known else super().check(name)

    def message(self, message: str) -> tuple[Told, ...]:
        """What is wrong: the French pattern that fits it, told in English around what it quotes."""
        return message_in_english(remark(message))

    def remedy(self, remedy: str) -> tuple[Told, ...]:
        """What to do about it, in the same way."""
        return remedy_in_english(remark(remedy))

    def measure(self, measure: Measure) -> Told:
        """The English label of a measure, or its French one."""
        known = labels_en.MEASURES.get(measure.name)
        return Told(known, "en") if known else super().measure(measure)

    def threshold(self, measure: Measure) -> Told:
        """Its wording in English when every word of it is known, else in French."""
        english = _PHRASES.sub(lambda found: labels_en.PHRASES[found.group()], measure.threshold)
        if set(_LETTERS.findall(english)) <= _WORDS:
            return Told(_PER_CENT.sub("%", _NUMBER.sub(_anglicised, english)), "en")
        return super().threshold(measure)

    def figure(self, measure: Measure) -> str:
        """`12.5%`, `1 word`, `704 words`: the value with its unit, singular for one."""
        value = self.number(measure.value)
        if measure.unit == "%":
            return f"{value}%"
        unit = labels_en.UNITS.get(measure.unit, measure.unit)
        return f"{value}{NBSP}{unit.removesuffix('s') if measure.value == 1 else unit}" if unit else value

    def number(self, value: float) -> str:
        """`1,234` or `12.5`: thousands parted by commas, one decimal at most."""
        rounded = round(value, 1)
        return f"{rounded:,.0f}" if rounded == int(rounded) else f"{rounded:,.1f}"

    def words(self, count: int) -> str:
        """`1 word`, `704 words`."""
        return f"{count:,}{NBSP}{'word' if count == 1 else 'words'}"

    def date(self, day: date) -> str:
        """`4 March 2026`."""
        return f"{day.day} {labels_en.MONTHS[day.month - 1]} {day.year}"

    def near_source(self, article: Article) -> str | None:
        """The sentence that says an embedded draft is near its sources; `None` for any other writer."""
        if figures.near_source_note(article) is None:
            return None
        measure = figures.copied_5grams(article)
        share = labels_en.NEAR_SHARE.format(figure=self.figure(measure)) if measure else ""
        return labels_en.NEAR_SOURCE.format(share=share)


_FRENCH_CHECKS: Final = {check.name: check.label for check in CHECKS} | labels.OTHER_CHECKS
_WORDS: Final = {word for phrase in labels_en.PHRASES.values() for word in phrase.split()}
_INTERFACES: Final[Mapping[Ui, Interface]] = {"fr": Interface(), "en": _English()}


def interface(ui: Ui | None) -> Interface:
    """The texts of a language; French when none is set."""
    return _INTERFACES[ui or "fr"]


def _anglicised(number: re.Match[str]) -> str:
    return re.sub(r"[\u00a0\u202f ]", ",", number.group().replace(",", "."))
