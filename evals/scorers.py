"""Scorers: what an article is worth, one figure at a time, each with its reason. Pure functions of case and article.

A scorer says `None` with a reason when there is nothing to measure. What it raises makes the score failed.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal, NamedTuple

from rapidfuzz.distance import LCSseq

from calame.agents.checks.case import cited_case
from calame.agents.checks.measures import body_words, own_text
from calame.agents.checks.review import review
from calame.contracts import Article, Draft, Outcome, Review, Usage
from calame.errors import CalameError
from calame.evals.cases import Case
from calame.evals.results import Score
from calame.evals.telling import Said, fate, sentences, tells
from calame.text.overlap import longest_copied_run, shared_ngrams
from calame.text.readability import kandel_moles
from calame.text.wording import counted, figure
from calame.text.words import word_tokens

REPEATED: Final = 6
"""Words in a row that nobody writes twice by chance; names and set phrases are shorter."""
_PERCENT: Final = 100
_SHOWN: Final = 140

Better = Literal["higher", "lower", "neither"]


class Found(NamedTuple):
    """A value with its reason."""

    value: float | None
    reason: str


@dataclass(frozen=True, slots=True)
class Scorer:
    """One figure."""

    name: str
    label: str
    """In French, for tables."""
    short: str
    """The same for narrow tables."""
    version: int
    """Goes up when the same article may get another value."""
    better: Better
    unit: Literal["share", "count", "points", "seconds", "dollars"]
    measure: "Callable[[Subject], Found]"


@dataclass(frozen=True, eq=False)
class Subject:
    """An article with the case it was written for; what several scorers read is worked out once."""

    case: Case
    article: Article

    @cached_property
    def review(self) -> Review:
        """What the rules say of it, whoever judged it in the run."""
        made = self.article
        return review(cited_case(made.brief, made.draft, made.sources, made.ledger, made.outline))

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """Its headlines and sentences."""
        return tuple(sentences(self.article.draft))


FAULTS: Final = (CalameError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError, ImportError, OSError)
"""What a broken scorer raises: the score is then failed, and the others stand."""


def score(case: Case, article: Article) -> tuple[Score, ...]:
    """Every score of an article."""
    subject = Subject(case, article)
    return tuple(_score(scorer, subject) for scorer in SCORERS)


def unscored(reason: str) -> tuple[Score, ...]:
    """The scores when there is no article to score: all failed, none zero."""
    return tuple(Score(name=one.name, version=one.version, state="failed", reason=reason) for one in SCORERS)


def _score(scorer: Scorer, subject: Subject) -> Score:
    try:
        value, reason = scorer.measure(subject)
    except FAULTS as error:
        why = f"mesure impossible ({type(error).__name__} : {error})"
        return Score(name=scorer.name, version=scorer.version, state="failed", reason=why)
    state: Literal["none", "scored"] = "none" if value is None else "scored"
    return Score(name=scorer.name, version=scorer.version, state=state, value=value, reason=reason)


def _outcome(subject: Subject) -> Found:
    right = subject.article.outcome is subject.case.card.expected
    return Found(
        float(right),
        (f"{subject.article.outcome.value}, attendu {subject.case.card.expected.value} : {subject.article.reason}"),
    )


def _words(subject: Subject) -> Found:
    """Share of the wished length that there is, 1 inside the range (words missing or too many count alike)."""
    if subject.case.card.expected is Outcome.SOURCE_TOO_THIN:
        return Found(None, "la source ne porte pas la longueur demandée ; ce cas se juge à son issue")
    words, least, most = body_words(subject.article.draft), subject.case.brief.min_words, subject.case.brief.max_words
    value = words / least if words < least else most / words if most and words > most else 1.0
    wished = f"de {least} à {most}" if most else f"au moins {least}"
    return Found(value, f"{counted(words, 'mot')}, demandés : {wished}")


def _coverage(need: Literal["must", "nice"]) -> Callable[[Subject], Found]:
    def measure(subject: Subject) -> Found:
        wanted = [fact for fact in subject.case.facts if fact.need == need]
        if not wanted:
            return Found(None, "aucun fait de ce rang")
        said = subject.said
        missing = [fact for fact in wanted if not tells(fact, said)]
        told = f"{len(wanted) - len(missing)} sur {len(wanted)}"
        names = f" ; manque {', '.join(f'{fact.id} ({fact.fact})' for fact in missing)}" if missing else ""
        return Found(1 - len(missing) / len(wanted), told + names)

    return measure


def _accuracy(subject: Subject) -> Found:
    found = subject.review
    refused = [finding for finding in found.findings if finding.severity == "blocker"]
    value = found.measure("accuracy").value / _PERCENT
    first = f" ; {refused[0].check} : {_short(refused[0].message)}" if refused else ""
    return Found(value, f"{figure(value * _PERCENT, '%')} des phrases vérifiables sont portées{first}")


def _blockers(subject: Subject) -> Found:
    thin = subject.case.card.expected is Outcome.SOURCE_TOO_THIN
    found = [
        one for one in subject.review.findings if one.severity == "blocker" and not (thin and one.check == "length")
    ]
    kinds = Counter(one.check for one in found)
    told = ", ".join(f"{name} {count}" for name, count in kinds.most_common()) or "aucun constat bloquant"
    return Found(float(kinds.total()), told)


def _traps(subject: Subject) -> Found:
    said = subject.said
    verdicts = [fate(trap, said) for trap in subject.case.traps]
    kept = sum(verdict.fate == "kept" for verdict in verdicts)
    fallen = [verdict for verdict in verdicts if verdict.fate == "fallen"]
    told = f"{kept} évités, {len(fallen)} manqués, {len(verdicts) - kept - len(fallen)} non touchés"
    if not kept and not fallen:
        return Found(None, f"{told} : l’article ne passe par aucun piège")
    shown = "".join(f" ; {one.trap.id} ({one.trap.kind}) : « {_short(one.sentence)} »" for one in fallen)
    return Found(kept / (kept + len(fallen)), told + shown)


def _seo(subject: Subject) -> Found:
    graded = [measure for measure in subject.review.measures if measure.grade is not None]
    if not graded:
        return Found(None, "la consigne ne demande pas de référencement")
    worth = {"good": 1.0, "ok": 0.5, "bad": 0.0}
    bad = [measure.label for measure in graded if measure.grade == "bad"]
    green = sum(measure.grade == "good" for measure in graded)
    value = sum(worth[measure.grade] for measure in graded if measure.grade) / len(graded)
    return Found(value, f"{green} sur {len(graded)} au vert{' ; au rouge : ' + ', '.join(bad) if bad else ''}")


def _readability(subject: Subject) -> Found:
    value = kandel_moles(_body(subject.article.draft))
    return Found(value, f"Kandel-Moles {figure(value)} (100 : très facile, 0 : très difficile)")


def _originality(subject: Subject) -> Found:
    copied = shared_ngrams(_body(subject.article.draft), [source.text for source in subject.article.sources])
    return Found(1 - copied, f"{figure(copied * _PERCENT, '%')} des suites de cinq mots viennent des sources")


def _longest_copy(subject: Subject) -> Found:
    run = longest_copied_run(own_text(subject.article.draft), [source.text for source in subject.article.sources])
    return Found(float(run), f"{counted(run, 'mot')} de suite hors citation viennent d’une source")


def _chrf(subject: Subject) -> Found:
    """Character n-gram F-score (Popović 2015), as sacrebleu computes it with its defaults (chrF2)."""
    from sacrebleu.metrics.chrf import CHRF  # noqa: PLC0415 -- an extra: without it this score fails and the others stand

    value = CHRF().sentence_score(_body(subject.article.draft), [_body(subject.case.article)]).score / _PERCENT
    return Found(float(value), f"chrF2 {_decimal(float(value))} face à l’article de référence")


def _rouge_l(subject: Subject) -> Found:
    """ROUGE-L F1 (Lin 2004) over folded words; the usual package drops accented letters."""
    one, other = word_tokens(_body(subject.article.draft)), word_tokens(_body(subject.case.article))
    common = LCSseq.similarity(one, other)
    value = 2 * common / (len(one) + len(other)) if one and other else 0.0
    return Found(value, f"ROUGE-L {_decimal(value)} face à l’article de référence")


def _repetition(subject: Subject) -> Found:
    """Share of the runs of words that stand in the body a second time."""
    words = word_tokens(_body(subject.article.draft))
    runs = Counter(words[start : start + REPEATED] for start in range(len(words) - REPEATED + 1))
    again = sum(count - 1 for count in runs.values())
    value = again / runs.total() if runs else 0.0
    return Found(value, f"{figure(value * _PERCENT, '%')} des suites de {REPEATED} mots reviennent")


def _rounds(subject: Subject) -> Found:
    dropped = sum(not one.kept for one in subject.article.rounds)
    return Found(
        float(len(subject.article.rounds)), f"{counted(len(subject.article.rounds), 'tour')}, dont {dropped} écarté(s)"
    )


def _usage(subject: Subject) -> Usage:
    return sum(subject.article.usage.values(), Usage())


def _calls(subject: Subject) -> Found:
    calls = _usage(subject).calls
    return Found(float(calls), counted(calls, "appel"))


def _tokens(subject: Subject) -> Found:
    used = _usage(subject)
    about = " (estimés)" if used.estimated else ""
    return Found(float(used.tokens_in + used.tokens_out), f"{used.tokens_in} lus, {used.tokens_out} écrits{about}")


def _cost(subject: Subject) -> Found:
    cost = _usage(subject).cost
    return Found(cost, "prix inconnu" if cost is None else f"{_decimal(cost)} dollar(s)")


def _seconds(subject: Subject) -> Found:
    value = subject.article.elapsed
    if value is None:
        return Found(None, "durée non mesurée")
    return Found(value, f"{figure(value, 's')} de travail")


def _body(draft: Draft) -> str:
    return "\n".join(section.text for section in draft.sections)


def _decimal(value: float) -> str:
    return f"{value:.3f}".replace(".", ",")


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


SCORERS: Final[Sequence[Scorer]] = (
    Scorer("outcome", "Issue attendue", "Issue", 1, "higher", "share", _outcome),
    Scorer("words", "Longueur tenue", "Longueur", 1, "higher", "share", _words),
    Scorer("must_coverage", "Faits indispensables", "Faits", 1, "higher", "share", _coverage("must")),
    Scorer("nice_coverage", "Faits bienvenus", "Bienvenus", 1, "higher", "share", _coverage("nice")),
    Scorer("accuracy", "Exactitude (critique)", "Exact.", 1, "higher", "share", _accuracy),
    Scorer("blockers", "Constats bloquants", "Bloquants", 1, "lower", "count", _blockers),
    Scorer("traps", "Pièges évités", "Pièges", 1, "higher", "share", _traps),
    Scorer("seo", "Référencement, lecture", "SEO", 1, "higher", "share", _seo),
    Scorer("readability", "Lisibilité", "Lisib.", 1, "neither", "points", _readability),
    Scorer("originality", "Originalité", "Orig.", 1, "higher", "share", _originality),
    Scorer("longest_copy", "Plus longue copie", "Copie", 1, "lower", "count", _longest_copy),
    Scorer("chrf", "chrF / référence", "chrF", 1, "higher", "share", _chrf),
    Scorer("rouge_l", "ROUGE-L / référence", "ROUGE-L", 1, "higher", "share", _rouge_l),
    Scorer("repetition", "Répétition", "Répét.", 1, "lower", "share", _repetition),
    Scorer("rounds", "Tours", "Tours", 1, "neither", "count", _rounds),
    Scorer("calls", "Appels", "Appels", 1, "lower", "count", _calls),
    Scorer("tokens", "Jetons", "Jetons", 1, "lower", "count", _tokens),
    Scorer("cost", "Coût", "Coût", 1, "lower", "dollars", _cost),
    Scorer("seconds", "Durée", "Durée", 2, "lower", "seconds", _seconds),
)
BY_NAME: Final = {scorer.name: scorer for scorer in SCORERS}
