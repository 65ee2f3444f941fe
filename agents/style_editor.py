"""The style editor that asks a language model what the rules of house style do not see."""

import asyncio
from collections.abc import Iterator, Sequence
from typing import ClassVar, Final, Literal, NamedTuple

from calame.agents.embedded.style_editor import BANNED, by_rules
from calame.agents.role import Context, Remark, Remarks, ReviewTask
from calame.contracts import Contract, Place, Section, Sentence, Severity
from calame.errors import BadReplyError, ContentRefusedError
from calame.events import Event
from calame.prompts import PromptFile, marker_for, shipped
from calame.text.quotations import quotations

SEAT: Final = "reviewer.style"
_MOST: Final = 8
"""Remarks taken from one answer, as the prompt says."""
_HOUSE: Final = "usages"
"""Option of a team's file: the house's own usage, told to the model."""
_TOKENS: Final = 1_500
_SEVERITY: Final[dict[str, Severity]] = {"unclear": "major", "filler": "major"}
"""What sends a section back; all else is minor. The kind decides, never the model."""
_SAYS: Final = {
    "unclear": "La phrase ne se comprend pas à la première lecture",
    "filler": "Ces mots n’apprennent rien",
    "repetition": "La phrase se répète",
    "heavy": "Le tour est lourd",
    "cliche": "C’est une formule toute faite",
    "register": "Le ton ne va pas",
}


class RemarkReply(Contract):
    """One remark as the model makes it."""

    number: int
    kind: Literal["unclear", "filler", "repetition", "heavy", "cliche", "register"]
    words: str
    """The words meant, copied from the sentence."""
    reason: str
    better: str


class StyleReply(Contract):
    """The model's remarks."""

    remarks: list[RemarkReply]


class _Shown(NamedTuple):
    place: Place
    sentence: Sentence


class StyleEditor:
    """Reads the sections written in this round: by rules, then with a model for what rules do not see."""

    name: ClassVar[str] = "style"
    prompts: ClassVar[tuple[PromptFile, ...]] = (shipped("style_editor"),)

    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        """Remarks of the rules and of the model; what it said of sections that stand is said again, not asked again."""
        ruled = await asyncio.to_thread(by_rules, task.draft, context.options.get(BANNED, ""))
        fresh = [section for section in task.draft.sections if task.revised is None or section.id in task.revised]
        shown = _shown(fresh)
        try:
            reply = await self._ask(shown, task, context) if shown else StyleReply(remarks=[])
        except (BadReplyError, ContentRefusedError) as error:
            context.listen(Event("without_model", SEAT, f"le style est relu par règles seules : {error}"))
            reply = StyleReply(remarks=[])
        told = {(remark.place.section, remark.place.paragraph, remark.place.sentence) for remark in ruled}
        found = [
            remark
            for remark in (*_remarks(reply, shown), *_standing(task, fresh))
            if (remark.place.section, remark.place.paragraph, remark.place.sentence) not in told
        ]
        return Remarks(remarks=(*ruled, *found))

    async def _ask(self, shown: Sequence[_Shown], task: ReviewTask, context: Context) -> StyleReply:
        text = "\n".join(f"{number}. {one.sentence.text}" for number, one in enumerate(shown, start=1))
        messages = context.prompt(self.prompts[0]).render(
            brief=task.brief, house=context.options.get(_HOUSE, ""), text=text, marker=marker_for(text)
        )
        return await context.ask_models(self.name).ask(SEAT, messages, StyleReply, max_tokens=_TOKENS)


def _shown(sections: Sequence[Section]) -> list[_Shown]:
    """The sentences that the model reads, in order; questions and items too."""
    return [
        _Shown(Place(section=section.id, paragraph=number, sentence=index), sentence)
        for section in sections
        for number, paragraph in enumerate(section.paragraphs)
        for index, sentence in enumerate(paragraph.sentences)
    ]


def _remarks(reply: StyleReply, shown: Sequence[_Shown]) -> Iterator[Remark]:
    """Remarks about words that stand where the model says, outside quotations; the rest is dropped."""
    for one in reply.remarks[:_MOST]:
        if not 1 <= one.number <= len(shown):
            continue
        place, sentence = shown[one.number - 1]
        start = sentence.text.find(one.words) if one.words.strip() else -1
        if start < 0 or _is_quoted(sentence.text, start):
            continue
        better = f"Par exemple : « {one.better.strip()} »." if one.better.strip() else "Ôter ces mots."
        yield Remark(
            check=one.kind,
            severity=_SEVERITY.get(one.kind, "minor"),
            place=place.model_copy(update={"start": start, "end": start + len(one.words), "excerpt": one.words}),
            message=f"{_SAYS[one.kind]} : {one.reason.strip()}",
            remedy=better,
        )


def _is_quoted(text: str, at: int) -> bool:
    return any(quotation.start <= at < quotation.end for quotation in quotations(text))


def _standing(task: ReviewTask, fresh: Sequence[Section]) -> Iterator[Remark]:
    """What the model said before of sections that were not written again."""
    if task.previous is None:
        return
    read = {section.id for section in fresh}
    stand = {section.id for section in task.draft.sections} - read
    for finding in task.previous.findings:
        name, _, check = finding.check.partition(".")
        if name == StyleEditor.name and check in _SAYS and finding.place.section in stand:
            yield Remark(
                check=check,
                severity=finding.severity,
                place=finding.place,
                message=finding.message,
                remedy=finding.remedy,
                evidence=finding.evidence,
            )
