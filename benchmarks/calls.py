"""Calls, depth and tokens of the model team, measured on the real graph with scripted models.

    python benchmarks/calls.py [CASE ...]     (no key, no network; the long article takes about a minute)

The replies are those of the recorded example (`tests/cassettes/usine-batteries.jsonl`) and, for the long article,
every sentence of six sources told as it stands; prompts, checks, loop and accounting are the product's own. Depth is
the longest chain of calls of which each waited for the one before. Tokens are estimated from the text, as the product
does when an endpoint gives no figures.
"""

import asyncio
import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from calame.contracts import Article, Brief, Source, Usage
from calame.graph.runner import run_article
from calame.models.accounting import estimate, usage_of
from calame.models.choices import SEATS, Choice
from calame.models.desk import DeskOptions, ModelDesk
from calame.models.patience import Patience
from calame.models.prices import FREE
from calame.models.quirks import Quirks
from calame.models.scripted import ScriptSender
from calame.models.wire import Reply, Request
from calame.settings import MODEL, Settings
from calame.sources import clean
from calame.text.analysis import analyse

ROOT = Path(__file__).resolve().parents[1]
CASSETTE = ROOT / "tests" / "cassettes" / "usine-batteries.jsonl"
EXAMPLE = ROOT / "examples" / "usine-batteries.txt"
LONG = (
    "transports-train-de-nuit",
    "economie-poissons-en-boite",
    "citations-festival",
    "politique-cantines",
    "sport-cyclisme",
    "science-lac-glaciaire",
)
INVENTED = "Le préfet Armand Tolvic a interdit l’accès du site à 4 500 visiteurs."
_TURNS = 300
"""Turns of the event loop that an answer takes: all calls that need not wait for it have begun by then."""
_FENCED = re.compile(r"<<<(\w[\w-]*) (\w+)\n(.*?)\n\1 \2>>>", re.DOTALL)
_FACT = re.compile(r"^(F\d+) \[[^\]]*\] (.+)$", re.MULTILINE)
_PLAN = re.compile(r"^- (\S+) \([a-z_ ]+\).* : \d+ mots ; faits (.*)$", re.MULTILINE)
_ITEM = re.compile(r"^(\d+)\. phrase : ", re.MULTILINE)

Json = dict[str, Any]
Script = Callable[[Request], str]


class Watched(ScriptSender):
    """Answers from a script and notes which calls had ended when each began."""

    def __init__(self, script: Script) -> None:
        super().__init__(script)
        self.sent: list[tuple[Request, Usage]] = []
        self.depth = 0

    async def send(self, request: Request, quirks: Quirks, on_text: Callable[[str], None] | None = None) -> Reply:
        """See `calame.models.sender.Sender`."""
        place = self.depth + 1
        reply = await super().send(request, quirks, on_text)
        self.sent.append((request, usage_of(reply, request, FREE, seconds=0.0)))
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        self.depth = max(self.depth, place)
        return reply


def asked(request: Request) -> str:
    """The last message: what changes from call to call."""
    return request.messages[-1].content


def fenced(request: Request) -> str:
    """What the request holds between its fences."""
    found = _FENCED.search(asked(request))
    return found[3] if found else ""


def supported(request: Request) -> Json:
    """A verifier that finds everything borne out."""
    numbers = _ITEM.findall(fenced(request))
    return {"verdicts": [{"number": int(n), "verdict": "supported", "words": "", "reason": ""} for n in numbers]}


def with_lie(sections: Sequence[Json], name: str) -> list[Json]:
    """The sections, with an invented sentence at the end of the one called `name`."""
    told: list[Json] = json.loads(json.dumps(list(sections)))
    body = next(section for section in told if section["id"] == name)
    last = body["paragraphs"][-1]["sentences"]
    last.append({"text": INVENTED, "fact_ids": last[-1]["fact_ids"]})
    return told


class Recorded:
    """The recorded team: same words whatever the prompts are by now, with the fact ids of the ledger at hand."""

    def __init__(self, *, lies_at_first_in: str = "") -> None:
        lines = [json.loads(line) for line in CASSETTE.read_text(encoding="utf-8").splitlines()]
        self._facts: list[Json] = []
        self._outline: Json = {}
        self._sections: dict[str, Json] = {}
        self._statements: dict[str, str] = {}
        self._lies = lies_at_first_in
        for line in lines:
            self._take(json.loads(line["reply"]), line["request"]["messages"][-1]["content"])

    def _take(self, reply: Json, prompt: str) -> None:
        self._facts += reply.get("facts", [])
        self._sections |= {section["id"]: section for section in reply.get("sections", []) if "id" in section}
        if "meta_description" in reply:
            self._outline = reply
            self._statements = dict(_FACT.findall(prompt))

    def __call__(self, request: Request) -> str:
        """The reply to `request`."""
        replies = {"extract": self._extraction, "outline": self._plan, "write": self._text, "review": supported}
        return json.dumps(replies[request.seat](request), ensure_ascii=False)

    def _extraction(self, request: Request) -> Json:
        text = " ".join(fenced(request).split())
        facts = [fact for fact in self._facts if " ".join(fact["evidence"][0].split()) in text]
        return {"facts": facts, "doubts": []}

    def _plan(self, request: Request) -> Json:
        ids = self._ids(request)
        sections = [{**section, "fact_ids": self._moved(section, ids)} for section in self._outline["sections"]]
        return {**self._outline, "sections": sections}

    def _text(self, request: Request) -> Json:
        ids = self._ids(request)
        wanted = [self._sections[name] for name, _ in _PLAN.findall(asked(request)) if name in self._sections]
        told = with_lie(wanted, self._lies) if self._lies else json.loads(json.dumps(wanted))
        self._lies = ""
        for section in told:
            for paragraph in section["paragraphs"]:
                for sentence in paragraph["sentences"]:
                    sentence["fact_ids"] = self._moved(sentence, ids)
        return {"sections": told}

    @staticmethod
    def _ids(request: Request) -> dict[str, str]:
        return {statement: name for name, statement in _FACT.findall(asked(request))}

    def _moved(self, holder: Json, ids: Mapping[str, str]) -> list[str]:
        """Recorded fact ids as this run numbers the same facts."""
        statements = [self._statements[name] for name in holder["fact_ids"] if name in self._statements]
        return [ids[statement] for statement in statements if statement in ids]


def joined(facts: Sequence[tuple[str, str]]) -> list[Json]:
    """Sentences that tell the facts; the first two become one where the second begins with an article."""
    sentences = [{"text": text, "fact_ids": [name]} for name, text in facts]
    if len(facts) > 1 and facts[0][1].endswith(".") and facts[1][1].startswith(("Le ", "La ", "Les ", "Un ", "Une ")):
        (first, told), (second, then) = facts[:2]
        text = f"{told[:-1]} ; {then[0].lower()}{then[1:]}"
        sentences[:2] = [{"text": text, "fact_ids": [first, second]}]
    return sentences


def beginning(statement: str) -> str:
    """A heading that says nothing of its own."""
    return " ".join(statement.split()[:6]).strip(" ,;:«»“”.")


class Plain:
    """A team for any source: every sentence a fact; every fact is told as it stands, some two in one sentence."""

    facts_a_section = 14

    def __call__(self, request: Request) -> str:
        """The reply to `request`."""
        replies = {"extract": self._extraction, "outline": self._plan, "write": self._text, "review": supported}
        return json.dumps(replies[request.seat](request), ensure_ascii=False)

    @staticmethod
    def _extraction(request: Request) -> Json:
        text = fenced(request)
        told = [text[sentence.start : sentence.end] for sentence in analyse(text).sentences]
        facts = [
            {"statement": one, "evidence": [one], "speaker": None, "modality": "asserted", "salience": 3}
            for one in told
            if len(one) >= len("Il a plu hier.") and one.rstrip("»” ").endswith((".", "!", "?"))
        ]
        return {"facts": facts, "doubts": []}

    def _plan(self, request: Request) -> Json:
        facts = _FACT.findall(asked(request))
        parts = [facts[at : at + self.facts_a_section] for at in range(0, len(facts), self.facts_a_section)]
        sections = [
            {"kind": "body", "heading": beginning(part[0][1]), "fact_ids": [name for name, _ in part], "words": 200}
            for part in parts
        ]
        first = facts[0][1]
        return {
            "title": first[:60],
            "slug": "article",
            "meta_description": first,
            "keyphrase": "train de nuit",
            "synonyms": [],
            "sections": sections,
        }

    @staticmethod
    def _text(request: Request) -> Json:
        facts = dict(_FACT.findall(asked(request)))
        written = []
        for name, ids in _PLAN.findall(asked(request)):
            sentences = joined([(fact, facts[fact]) for fact in ids.split(", ") if fact in facts])
            paragraphs = [{"style": "prose", "sentences": sentences[at : at + 3]} for at in range(0, len(sentences), 3)]
            written.append({"id": name, "heading": None, "paragraphs": paragraphs})
        return {"sections": written}


def one_source() -> tuple[Source, ...]:
    """The example as it is shipped."""
    return (clean(EXAMPLE.read_text(encoding="utf-8"), origin=EXAMPLE.name),)


def three_sources() -> tuple[Source, ...]:
    """The example, dealt out to three sources."""
    parts = EXAMPLE.read_text(encoding="utf-8").split("\n\n")
    cuts = [parts[:3], parts[3:6], parts[6:]]
    return tuple(
        clean("\n\n".join(cut), origin=f"source-{number}.txt", source_id=f"S{number}")
        for number, cut in enumerate(cuts, start=1)
    )


def many_sources() -> tuple[Source, ...]:
    """Six articles of the test data, some 3,200 words."""
    folder = ROOT / "tests" / "data" / "texts"
    return tuple(
        clean((folder / f"{name}.txt").read_text(encoding="utf-8"), origin=f"{name}.txt", source_id=f"S{number}")
        for number, name in enumerate(LONG, start=1)
    )


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the table."""

    label: str
    sources: Callable[[], tuple[Source, ...]]
    team: Callable[[], Script]
    words: int = 700


CASES: Mapping[str, Case] = {
    "clean": Case("one source, nothing wrong", one_source, Recorded),
    "bad-section": Case(
        "one source, one section with an invention", one_source, lambda: Recorded(lies_at_first_in="sec-1")
    ),
    "bad-long-section": Case(
        "one source, its longest section with an invention", one_source, lambda: Recorded(lies_at_first_in="sec-2")
    ),
    "three-sources": Case("three sources, nothing wrong", three_sources, Recorded),
    "long": Case("3,000 words from six sources", many_sources, Plain, words=3000),
}


@dataclass(slots=True)
class Measured:
    """What a run took."""

    label: str
    article: Article
    depth: int
    sent: list[tuple[Request, Usage]] = field(repr=False)

    def calls(self, seat: str) -> int:
        """Calls of one seat."""
        return sum(request.seat == seat for request, _ in self.sent)

    @property
    def total(self) -> Usage:
        """All calls together."""
        return sum((usage for _, usage in self.sent), Usage())

    def revision_share(self, *, prefix: bool) -> float | None:
        """Tokens of the largest revision call as a share of writing the whole; `None` without a revision.

        Args:
            prefix: count the system message and the schema too, which stay the same from call to call and which
                providers serve from their cache.
        """
        writing = [
            (usage.tokens_in if prefix else estimate(asked(request))) + usage.tokens_out
            for request, usage in self.sent
            if request.seat == "write"
        ]
        return max(writing[1:]) / writing[0] if len(self.article.rounds) > 1 and len(writing) > 1 else None


def measure(case: Case) -> Measured:
    """Runs the graph once."""
    sender = Watched(case.team())
    choice = Choice(provider="scripted", model="script", base_url="", price=FREE)
    options = DeskOptions(patience=Patience(concurrency=64), connect=lambda _choice, _patience: sender)

    async def run() -> Article:
        async with ModelDesk(dict.fromkeys(SEATS, choice), options) as desk:
            brief = Brief(min_words=case.words)
            return await run_article(brief, case.sources(), settings=Settings(team=MODEL), models=desk)

    return Measured(case.label, asyncio.run(run()), sender.depth, sender.sent)


def row(found: Measured) -> str:
    """One line of the Markdown table."""
    by_seat = " + ".join(str(found.calls(seat)) for seat in SEATS)
    words = found.article.review.words
    shares = (found.revision_share(prefix=True), found.revision_share(prefix=False))
    share = ", ".join(f"{one:.0%}" for one in shares if one is not None)
    total = found.total
    return (
        f"| {found.label} | {len(found.sent)} ({by_seat}) | {found.depth} | {total.tokens_in:,} | {total.tokens_out:,} "
        f"| {share} | {words:,} | {found.article.outcome.value}, round {len(found.article.rounds)} |"
    )


def main(names: Sequence[str]) -> None:
    """Prints the table."""
    print("| article | calls (extract + outline + write + verify) | depth | tokens in | tokens out ", end="")
    print("| revision, of a full rewrite (all, without the stable prefix) | words | end |")
    print("|---|---|---|---|---|---|---|---|")
    for name in names or CASES:
        print(row(measure(CASES[name])), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
