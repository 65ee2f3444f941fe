"""The critic with a second half: rules first, then a language model for the sentences they leave undecided."""

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, NamedTuple

from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.case_of import case_of
from calame.agents.checks.faults import Check, Fault, against
from calame.agents.checks.review import At, Faults, conclude, faults_of, unsupported
from calame.agents.checks.sourcing import SourceSentence
from calame.agents.checks.widening import at, widened
from calame.agents.role import Context, ReviewTask
from calame.contracts import Contract, Review
from calame.errors import BadReplyError, ContentRefusedError
from calame.models.port import Models
from calame.prompts import Prompt, PromptFile, marker_for, shipped

VERIFIER = Check("verifier", "Vérification par modèle", "blocker", lambda case: (), decides_support=True)  # noqa: ARG005  # its faults come from the model
PROVISIONAL = frozenset({"evidence", "support"})
"""Checks that count shared words: a free rewording fails them, so a model that reads both has the last word."""
_MOST_AT_ONCE = 60
"""Sentences in one request: with their passages some 9,000 words."""
_SAYS = {"contradicted": "Les sources disent le contraire", "not_in_sources": "Les sources ne le disent pas"}


class SentenceVerdict(Contract):
    """What the model says of one sentence."""

    number: int
    verdict: Literal["supported", "contradicted", "not_in_sources"]
    words: str
    """The words of the sentence that decide; empty when supported."""
    reason: str


class VerifierReply(Contract):
    """One verdict a sentence."""

    verdicts: list[SentenceVerdict]


class ModelCritic:
    """Judges by rules, then asks a model about what is left; its yes overrules only the rule that counts words."""

    name: ClassVar[str] = "model"
    prompts: ClassVar[tuple[PromptFile, ...]] = (shipped("critic"),)

    async def run(self, task: ReviewTask, context: Context) -> Review:
        """Review the draft; no answer about a sentence counts as no support for it."""
        ruled = await asyncio.to_thread(_ruled, task)
        borne_out = {one.verified for one in task.previous.verdicts if one.verified} if task.previous else set()
        fresh = [found for found in ruled.left if digest(found) not in borne_out]
        refuted: Faults = []
        if fresh:
            models, prompt = context.ask_models(self.name), context.prompt("critic")
            answers = await asyncio.gather(*[_verify(some, models, prompt) for some in _batches(fresh)])
            refuted = [fault for some in answers for fault in some]
        wrong = unsupported(refuted)
        verified = {at(found): digest(found) for found in ruled.left if at(found) not in wrong}
        if ruled.wide is ruled.case:  # no sentence was lent passages: what the rules found of it stands
            return _concluded(ruled.case, ruled.faults, verified, refuted)
        return await asyncio.to_thread(settled, ruled.case, verified, refuted)


class _Ruled(NamedTuple):
    """What rules leave to a model."""

    case: ReviewCase
    wide: ReviewCase
    """The case with passages for the sentences that have none."""
    faults: Faults
    """What the rules find in it."""
    left: tuple[DraftSentence, ...]


def _ruled(task: ReviewTask) -> _Ruled:
    case = case_of(task.brief, task.draft, task.sources, task.ledger, task.outline)
    alone = {at(found) for found in case.sentences if found.checkable and not found.evidence}
    wide = widened(case, alone)
    found_by_rules = faults_of(wide)
    wrong = unsupported([pair for pair in found_by_rules if pair[0].name not in PROVISIONAL])
    doubtful = unsupported([pair for pair in found_by_rules if pair[0].name in PROVISIONAL]) | alone
    left = tuple(found for found in undecided(wide, doubtful) if at(found) not in wrong)
    return _Ruled(case, wide, found_by_rules, left)


def settled(case: ReviewCase, verified: Mapping[At, str], refuted: Faults | None = None) -> Review:
    """The review by rules and by what a model said.

    Args:
        case: the article beside its sources.
        verified: digests of the sentences that a model bore out; each stands as long as sentence and evidence are
            the same.
        refuted: what it found wrong.
    """
    wide = widened(case, verified)
    return _concluded(wide, faults_of(wide), verified, refuted or [])


def _concluded(case: ReviewCase, faults: Faults, verified: Mapping[At, str], refuted: Faults) -> Review:
    unchanged = {at(found): digest(found) for found in case.sentences if verified.get(at(found)) == digest(found)}
    standing = [
        (check, fault) for check, fault in faults if not (check.name in PROVISIONAL and place_of(fault) in unchanged)
    ]
    return conclude(case, [*standing, *refuted], unchanged)


def undecided(case: ReviewCase, doubtful: frozenset[At] = frozenset()) -> tuple[DraftSentence, ...]:
    """The claims that differ enough from their evidence for rules alone not to vouch for them, and doubtful ones."""
    return tuple(
        found
        for found in case.sentences
        if found.checkable
        and not found.is_question
        and found.evidence
        and (at(found) in doubtful or found.originals or not (found.verbatim or found.is_near))
    )


def _batches(sentences: Sequence[DraftSentence]) -> list[Sequence[DraftSentence]]:
    """Requests of about the same size, in reading order."""
    count = -(-len(sentences) // _MOST_AT_ONCE)
    size = -(-len(sentences) // count)
    return [sentences[start : start + size] for start in range(0, len(sentences), size)]


async def _verify(sentences: Sequence[DraftSentence], models: Models, prompt: Prompt) -> Faults:
    items = "\n\n".join(_item(number, found) for number, found in enumerate(sentences, start=1))
    messages = prompt.render(items=items, marker=marker_for(items))
    try:
        reply = await models.ask("review", messages, VerifierReply)
    except (BadReplyError, ContentRefusedError) as error:
        return [(VERIFIER, _unanswered(found, str(error))) for found in sentences]
    answers = {verdict.number: verdict for verdict in reply.verdicts}
    faults: Faults = []
    for number, found in enumerate(sentences, start=1):
        answer = answers.get(number)
        if answer is None:
            faults.append((VERIFIER, _unanswered(found, "numéro absent de la réponse")))
        elif answer.verdict != "supported":
            faults.append((VERIFIER, _refuted(found, answer)))
    return faults


def _item(number: int, found: DraftSentence) -> str:
    read = dict.fromkeys(source.original or source.reading.text for source in found.evidence)
    passages = "\n".join(f"   passage : {text}" for text in read)
    return f"{number}. phrase : {found.reading.text}\n{_around(found)}{passages}"


def _around(found: DraftSentence) -> str:
    """The sentence before it in the article, and the one before its passage: where pronouns point."""
    told = [
        sentence.text
        for number, paragraph in enumerate(found.section.paragraphs[: found.paragraph + 1])
        for sentence in (paragraph.sentences if number < found.paragraph else paragraph.sentences[: found.index])
    ]
    before = f"   phrase précédente : {told[-1]}\n" if told else ""
    return before + "".join(f"   avant le passage : {source.reading.text}\n" for source in _in_front(found))


def _in_front(found: DraftSentence) -> tuple[SourceSentence, ...]:
    """The source sentence right before the closest passage, unless it is a passage itself."""
    closest = found.evidence[0]
    return tuple(
        source
        for source in found.context
        if source.span.source == closest.span.source and source.index == closest.index - 1
    )


def _refuted(found: DraftSentence, answer: SentenceVerdict) -> Fault:
    start = found.reading.text.find(answer.words) if answer.words else -1
    place = (start, start + len(answer.words)) if start >= 0 else (None, None)
    message = f"{_SAYS[answer.verdict]} : {answer.reason}"
    return against(found, message, "S’en tenir à ce que dit la source.", start=place[0], end=place[1])


def _unanswered(found: DraftSentence, why: str) -> Fault:
    return against(found, f"La vérification n’a pas répondu sur cette phrase ({why}).", "Relancer la vérification.")


def place_of(fault: Fault) -> At:
    """Where the fault's sentence stands."""
    return fault.place.section, fault.place.paragraph, fault.place.sentence


def digest(found: DraftSentence) -> str:
    """Of the sentence with its evidence: while it is the same, a verdict about them stands."""
    said = "\0".join((found.reading.text, *(source.original or source.reading.text for source in found.evidence)))
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:32]
