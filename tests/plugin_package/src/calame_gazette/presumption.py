"""A check by rules: nobody is called guilty whom no court has found so (Code civil, article 9-1)."""

import re
from collections.abc import Iterator
from typing import ClassVar

from calame.agents.role import Context, Remark, Remarks, ReviewTask
from calame.contracts import Place, Section
from calame.text.quotations import quotations
from calame_gazette.words import GUILTY, JUDGED

_GUILTY = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, GUILTY))})(?!\w)", re.IGNORECASE)
_JUDGED = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, JUDGED))})(?!\w)", re.IGNORECASE)


class Presumption:
    """Signale qui est dit coupable sans qu’une source parle de condamnation."""

    name: ClassVar[str] = "presumption"

    async def run(self, task: ReviewTask, context: Context) -> Remarks:
        """Nothing when a source tells of a conviction."""
        del context
        if any(_JUDGED.search(source.text) for source in task.sources):
            return Remarks()
        return Remarks(remarks=tuple(remark for section in task.draft.sections for remark in _remarks(section)))


def _remarks(section: Section) -> Iterator[Remark]:
    for p, paragraph in enumerate(section.paragraphs):
        for s, sentence in enumerate(paragraph.sentences):
            quoted = [(one.start, one.end) for one in quotations(sentence.text)]
            for found in _GUILTY.finditer(sentence.text):
                if any(start <= found.start() < end for start, end in quoted):
                    continue
                place = Place(
                    section=section.id, paragraph=p, sentence=s, start=found.start(), end=found.end(), excerpt=found[0]
                )
                yield Remark(
                    check="guilt",
                    severity="blocker",
                    place=place,
                    message=f"« {found[0]} » : aucune source ne parle d’une condamnation.",
                    remedy="Écrire « soupçonné », « mis en cause » ou citer qui accuse.",
                )
