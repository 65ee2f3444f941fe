"""Does an article still say what was reviewed, and do its sources still bear it out? No model, no network."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from calame.agents.checks.case_of import case_of
from calame.agents.critic import settled
from calame.agents.opinions import SEPARATOR
from calame.agents.rechecking import by_rules
from calame.contracts import Draft, Finding, Measure, Review, Source
from calame.errors import SourceError, os_reason
from calame.publish.figures import measure_figure
from calame.publish.parse import read_article
from calame.publish.plain import plain
from calame.publish.review_file import ReadSource, ReviewFile, parse_review
from calame.publish.seal import is_intact
from calame.publish.verified_forms import changed_forms, known_forms
from calame.text.wording import counted

_SHOWN = 60
"""Characters that a message shows from where a text has changed."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was verified."""

    name: str
    label: str
    """French label."""
    passed: bool
    detail: str
    """One French sentence."""


@dataclass(frozen=True, slots=True)
class Verification:
    """Everything that was verified."""

    steps: tuple[Step, ...]
    accepted: bool
    """What the review said of the article."""

    @property
    def passed(self) -> bool:
        """Whether every step did."""
        return all(step.passed for step in self.steps)


def recorded_origins(review: Path) -> tuple[str, ...]:
    """Where the reviewed sources came from.

    Raises:
        SourceError: the review cannot be read.
    """
    return tuple(source.origin for source in parse_review(_bytes(review), review).sources)


def verify(article: Path, review: Path, given: Sequence[Source]) -> Verification:
    """Compare the article, the review and the sources with each other, then do the review again.

    Args:
        article: the published Markdown or HTML.
        review: its `review.json`.
        given: the sources at hand, read and cleaned, in any order.

    Raises:
        SourceError: the article or the review cannot be read.
    """
    raw = _bytes(review)
    recorded = parse_review(raw, review)
    sources = _matched(recorded.sources, given)
    forms = known_forms(recorded, article.parent)
    steps = [
        Step("review", "Relecture", is_intact(raw), _seal_detail(intact=is_intact(raw))),
        _article_step(article, recorded, forms),
        *_forms_step(article, forms),
        _sources_step(recorded.sources, sources),
        _evidence_step(recorded, sources),
    ]
    if len(sources) == len(recorded.sources):
        case = case_of(recorded.brief, recorded.draft, tuple(sources.values()), recorded.ledger, recorded.outline)
        done = settled(case, recorded.verified)
        steps += [_review_step(recorded, done), _verdict_step(recorded, done.measures)]
    else:
        steps.append(_verdict_step(recorded, recorded.measures))
    return Verification(tuple(steps), accepted=recorded.accepted)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = os_reason(error)
        raise SourceError(
            f"Impossible de lire {str(path)!r} ({reason}) : donnez l’article, et sa preuve avec --review FICHIER ; "
            "« calame review --proof » en écrit une.",
            origin=str(path),
        ) from error


def _seal_detail(*, intact: bool) -> str:
    return "Le sceau est intact." if intact else "Le fichier a changé depuis qu’il a été écrit : son sceau est rompu."


def _article_step(path: Path, recorded: ReviewFile, forms: Mapping[str, str]) -> Step:
    same = sha256(_bytes(path)).hexdigest() in {recorded.article_sha256, forms.get(path.name)}
    changed = _first_change(recorded.draft, read_article(path))
    if same and changed is None:
        return Step("article", "Article", passed=True, detail="Mot pour mot celui qui a été relu.")
    detail = changed or "Le fichier a changé hors du texte : en-tête, espaces ou balises."
    return Step("article", "Article", passed=False, detail=detail)


def _forms_step(path: Path, forms: Mapping[str, str]) -> Iterator[Step]:
    """What is said of the other published forms, when any stands beside the article."""
    same, changed = changed_forms(forms, path)
    if changed:
        names = ", ".join(changed)
        detail = f"{'Changés' if len(changed) > 1 else 'Changé'} depuis la relecture : {names}."
        yield Step("forms", "Autres formes", passed=False, detail=detail)
    elif same:
        yield Step(
            "forms", "Autres formes", passed=True, detail=f"Telles qu’elles ont été écrites : {', '.join(same)}."
        )


def _first_change(reviewed: Draft, found: Draft) -> str | None:
    before, now = list(_lines(reviewed)), list(_lines(found))
    for place, (one, other) in enumerate(zip(before, now, strict=False), start=1):
        if one != other:
            return f"Le bloc {place} dit {_shown(other, one)} ; la relecture portait sur {_shown(one, other)}."
    if len(before) != len(now):
        return f"L’article compte {len(now)} blocs de texte, la relecture portait sur {len(before)}."
    return None


def _lines(draft: Draft) -> Iterable[str]:
    """Title, headings and paragraphs in reading order, white space aside."""
    yield _folded(draft.metadata.title)
    for section in draft.sections:
        if section.heading:
            yield _folded(section.heading)
        yield from (_folded(paragraph.text) for paragraph in section.paragraphs)


def _folded(text: str) -> str:
    return " ".join(plain(text).split())


def _shown(text: str, other: str) -> str:
    """The words around the first place where `text` differs from `other`."""
    same = next((at for at, pair in enumerate(zip(text, other, strict=False)) if pair[0] != pair[1]), len(other))
    start = text.rfind(" ", 0, max(0, same - _SHOWN // 3)) + 1
    end = text.find(" ", min(len(text), same + _SHOWN))
    cut = text[start:] if end < 0 else text[start:end]
    return f"«\u00a0{'…' * (start > 0)}{cut}{'…' * (end >= 0)}\u00a0»"


def _matched(recorded: Sequence[ReadSource], given: Sequence[Source]) -> dict[str, Source]:
    """The given source behind each recorded one: the same bytes, and the same text after cleaning."""
    found: dict[str, Source] = {}
    for wanted in recorded:
        for source in given:
            text = sha256(source.text.encode("utf-8", errors="replace")).hexdigest()
            if source.sha256 == wanted.sha256 and text == wanted.text_sha256:
                found[wanted.id] = source.model_copy(update={"id": wanted.id})
    return found


def _sources_step(recorded: Sequence[ReadSource], sources: dict[str, Source]) -> Step:
    missing = [source for source in recorded if source.id not in sources]
    if not missing:
        count = "La source est celle" if len(recorded) == 1 else f"Les {len(recorded)} sources sont celles"
        return Step("sources", "Sources", passed=True, detail=f"{count} de la relecture.")
    names = ", ".join(f"{source.id} ({source.origin})" for source in missing)
    return Step("sources", "Sources", passed=False, detail=f"Changée depuis la relecture, ou absente : {names}.")


def _evidence_step(recorded: ReviewFile, sources: dict[str, Source]) -> Step:
    wrong = [
        sentence.number
        for sentence in recorded.sentences
        if any(
            passage.source in sources and sources[passage.source].text[passage.start : passage.end] != passage.text
            for passage in sentence.evidence
        )
    ]
    passages = sum(len(sentence.evidence) for sentence in recorded.sentences)
    if wrong:
        detail = f"Des passages ne sont pas dans les sources à la place dite : phrases {', '.join(map(str, wrong))}."
        return Step("evidence", "Preuves", passed=False, detail=detail)
    if len(sources) < len(recorded.sources):
        detail = "Les passages cités ne peuvent pas être comparés : une source a changé ou manque."
        return Step("evidence", "Preuves", passed=False, detail=detail)
    detail = f"{passages} passages cités, pour {len(recorded.sentences)} phrases, sont à leur place dans les sources."
    return Step("evidence", "Preuves", passed=True, detail=detail)


def _review_step(recorded: ReviewFile, done: Review) -> Step:
    found = (*recorded.findings, *(one.finding for one in recorded.overruled))
    before, now = _keys(by_rules(found)), _keys(by_rules(done.findings))
    if before == now:
        count = f"{len(now)} constat{'s' * (len(now) > 1)} refait{'s' * (len(now) > 1)}"
        aside = len(recorded.overruled)
        if aside:
            count += f", dont {aside} écarté{'s' * (aside > 1)} par une personne"
        detail = f"Même résultat qu’à la relecture : {count}.{_not_redone(found)}"
        return Step("recheck", "Contrôles refaits", passed=True, detail=detail)
    changed = sorted(before ^ now, key=str)
    detail = f"La relecture refaite diffère sur {len(changed)} constats, d’abord : {changed[0][-1]}"
    return Step("recheck", "Contrôles refaits", passed=False, detail=detail)


def _verdict_step(recorded: ReviewFile, measures: Iterable[Measure]) -> Step:
    """What the review concluded, and whether that follows from what it found."""
    blockers = sum(finding.severity == "blocker" for finding in recorded.findings)
    missed = [f"{one.label.lower()} {measure_figure(one)}, {one.threshold}" for one in measures if one.passed is False]
    against = [counted(blockers, "constat bloquant", "constats bloquants")] * (blockers > 0) + missed
    told = f" : {' ; '.join(against)}" if against else ""
    if not recorded.accepted:
        return Step("verdict", "Verdict", passed=True, detail=f"La relecture n’a pas accepté l’article{told}.")
    if blockers or (missed and not recorded.overruled):
        return Step("verdict", "Verdict", passed=False, detail=f"Dit accepté, ce que la relecture ne permet pas{told}.")
    return Step("verdict", "Verdict", passed=True, detail="La relecture a accepté l’article.")


def _not_redone(found: Sequence[Finding]) -> str:
    """What reviewers said: they are programs of other people's, and may ask models, so they are not called again."""
    count = sum(SEPARATOR in finding.check for finding in found)
    if count <= 1:
        return " 1 constat d’un relecteur n’est pas refait." * count
    return f" {count} constats de relecteurs ne sont pas refaits."


def _keys(findings: Iterable[Finding]) -> set[tuple[str | int | None, ...]]:
    return {
        (found.check, found.place.section, found.place.paragraph, found.place.sentence, found.message)
        for found in findings
    }
