"""An outline as Markdown for a person's editor, and read back."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from calame.contracts import Ledger, Outline, SectionPlan
from calame.errors import BriefError
from calame.publish.editable import body_of, explained, head, read_head, with_head
from calame.publish.plain import plain
from calame.text.typography import french
from calame.text.words import count_words

_HELP: Final = (
    "Modifiez le titre, les intertitres, l’ordre des parties et les faits de chacune, puis enregistrez et quittez. "
    "Entre accolades : l’identifiant de la partie, qui reste, et ses mots. Une partie nouvelle se passe d’accolades. "
    "Une ligne de fait se déplace ou se supprime ; son numéro compte, le reste de la ligne n’est qu’un rappel. "
    "Un fait n’est que dans une partie de corps ; les récapitulatifs redisent des faits du corps. Une partie sans fait "
    "se supprime. Sous le dernier titre : les faits qu’aucune partie ne raconte."
)
_LEFT: Final = "{hors plan}"
_HEADING = re.compile(r"(?P<marks>#{1,6})(?:[ \t]+(?P<text>.*))?")
_BRACES = re.compile(
    r"[ \t]*\{(?:(?P<id>[a-z][a-z0-9_-]{0,40})[ \t]*,[ \t]*)?(?P<words>\d{1,5})[ \t\u00a0]*mots?\}[ \t]*$"
)
_FACT = re.compile(r"[-*+][ \t]+(?P<id>[^\s,;:.]+)")
_MOST_WORDS: Final = 20_000
_DEEPEST: Final = 3


def editable_outline(outline: Outline, ledger: Ledger) -> str:
    """`outline` as Markdown to edit, every section with its facts as `ledger` words them."""
    statements = {fact.id: plain(fact.statement) for fact in ledger.facts}
    parts = [head(outline.metadata), explained(_HELP), f"# {plain(outline.metadata.title)}"]
    for plan in outline.sections:
        heading = f"{plain(plan.heading)} " if plan.heading else ""
        parts.append(f"{'#' * plan.level} {heading}{{{plan.id}, {plan.words} mots}}")
        parts.append("\n".join(f"- {name} {statements.get(name, '')}".rstrip() for name in plan.fact_ids))
    told = {name for plan in outline.sections for name in plan.fact_ids}
    left = [f"- {name} {statement}" for name, statement in statements.items() if name not in told]
    parts += [f"## {_LEFT}", "\n".join(left)] if left else []
    return "\n\n".join(filter(None, parts)) + "\n"


def read_outline(text: str, before: Outline, ledger: Ledger, *, origin: str) -> Outline:
    """The outline in `text`, an edit of `before`.

    Args:
        text: Markdown, as `editable_outline` writes it. A key that its front matter leaves out keeps its value.
        before: the outline that was shown.
        ledger: the facts that a section may have.
        origin: what a message calls the text.

    Raises:
        BriefError: the text is no outline; the message names what is wrong and the line.
    """
    reader = _Reader(before, ledger, origin)
    first = text.count("\n") - body_of(text).count("\n") + 1
    for number, line in _lines(body_of(text), first):
        reader.add(number, line)
    title = reader.title if reader.title is not None else before.metadata.title
    metadata = with_head(title, read_head(text, origin), before.metadata, origin)
    return before.model_copy(update={"metadata": metadata, "sections": reader.sections()})


def _lines(body: str, first: int) -> Iterator[tuple[int, str]]:
    """The lines that say something, with their numbers; a comment begins and ends lines."""
    inside = False
    for number, line in enumerate(body.split("\n"), start=first):
        said = line.strip()
        inside = inside or said.startswith("<!--")
        if said and not inside:
            yield number, said
        inside = inside and "-->" not in said


class _Reader:
    """Puts lines into sections; every fault names its line."""

    def __init__(self, before: Outline, ledger: Ledger, origin: str) -> None:
        self.title: str | None = None
        self._before = before
        self._plans: Mapping[str, SectionPlan] = {plan.id: plan for plan in before.sections}
        self._facts = {fact.id: count_words(fact.statement) for fact in ledger.facts}
        self._origin = origin
        self._made: list[tuple[int, SectionPlan]] = []
        self._owners: dict[str, int] = {}
        self._aside = False

    def add(self, number: int, line: str) -> None:
        """Take the next line."""
        if found := _HEADING.fullmatch(line):
            self._heading(number, len(found["marks"]), (found["text"] or "").strip())
        elif found := _FACT.match(line):
            self._fact(number, found["id"])
        else:
            raise self._fault(number, "ce n’est ni un titre (#), ni un fait (- F1)")

    def sections(self) -> tuple[SectionPlan, ...]:
        """All sections.

        Raises:
            BriefError: one has no fact, or none tells the facts.
        """
        for number, plan in self._made:
            if not plan.fact_ids:
                raise self._fault(number, "cette partie n’a aucun fait ; donnez-lui-en un ou supprimez-la")
        if not any(plan.kind == "body" for _, plan in self._made):
            raise BriefError(f"{self._origin} n’a aucune partie de corps : gardez-en une, avec ses faits.")
        return tuple(plan if plan.words else self._budgeted(plan) for _, plan in self._made)

    def _budgeted(self, plan: SectionPlan) -> SectionPlan:
        return plan.model_copy(update={"words": sum(self._facts[name] for name in plan.fact_ids)})

    def _heading(self, number: int, level: int, text: str) -> None:
        self._aside = text == _LEFT
        if self._aside:
            return
        if level == 1:
            self._titled(number, text)
            return
        braces = _BRACES.search(text)
        heading = plain(text[: braces.start()] if braces else text)
        known = self._known(number, braces["id"] if braces else None, heading)
        words = int(braces["words"]) if braces else known.words if known else 0
        if words > _MOST_WORDS:
            raise self._fault(number, f"{words} mots sont trop pour une partie")
        self._made.append((number, self._plan(number, known, heading, min(level, _DEEPEST), words)))

    def _titled(self, number: int, text: str) -> None:
        if self.title is not None or not plain(text):
            raise self._fault(number, "il faut un seul titre (#), et il ne peut être vide")
        same = plain(text) == plain(self._before.metadata.title)
        self.title = self._before.metadata.title if same else french(plain(text))

    def _known(self, number: int, name: str | None, heading: str) -> SectionPlan | None:
        """The section that this was: by its id, else by its heading."""
        used = {plan.id for _, plan in self._made}
        if name in used:
            raise self._fault(number, f"la partie {name!r} est déjà plus haut ; ôtez l’une des deux")
        if name is not None:
            if name not in self._plans:
                raise self._fault(number, f"aucune partie ne s’appelle {name!r} ; ôtez les accolades d’une nouvelle")
            return self._plans[name]
        return next((plan for plan in self._before.sections if plan.heading == heading and plan.id not in used), None)

    def _plan(self, number: int, known: SectionPlan | None, heading: str, level: int, words: int) -> SectionPlan:
        is_lead = known is not None and known.kind == "lead"
        if is_lead == bool(heading):
            wrong = "le chapeau n’a pas d’intertitre" if is_lead else "cette partie n’a pas d’intertitre"
            raise self._fault(number, wrong)
        if known is None:
            return SectionPlan(id=self._free(), kind="body", heading=french(heading), level=level, words=words)
        told = known.heading if plain(known.heading) == heading else french(heading)
        return known.model_copy(update={"heading": told, "level": level, "words": words, "fact_ids": ()})

    def _free(self) -> str:
        taken = {*self._plans, *(plan.id for _, plan in self._made)}
        return next(name for number in range(1, 10_000) if (name := f"sec-{number}") not in taken)

    def _fact(self, number: int, name: str) -> None:
        if name not in self._facts:
            raise self._fault(number, f"le relevé n’a pas de fait {name!r}")
        if self._aside:
            return
        if not self._made:
            raise self._fault(number, f"le fait {name} n’est dans aucune partie ; mettez-le sous un intertitre (##)")
        place, plan = self._made[-1]
        if name in plan.fact_ids:
            raise self._fault(number, f"le fait {name} est deux fois dans cette partie")
        if plan.kind == "body" and (earlier := self._owners.setdefault(name, number)) != number:
            raise self._fault(number, f"le fait {name} est déjà dans une partie de corps (ligne {earlier})")
        self._made[-1] = (place, plan.model_copy(update={"fact_ids": (*plan.fact_ids, name)}))

    def _fault(self, number: int, what: str) -> BriefError:
        return BriefError(f"{self._origin}, ligne {number} : {what}.")
