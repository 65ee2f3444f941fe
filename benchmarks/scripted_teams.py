"""Model teams that answer from a script: the recorded one, and one that tells any source sentence by sentence."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from calame.models.wire import Request
from calame.text.analysis import analyse

CASSETTE = Path(__file__).resolve().parents[1] / "tests" / "cassettes" / "usine-batteries.jsonl"
INVENTED = "Le préfet Armand Tolvic a interdit l’accès du site à 4 500 visiteurs."
_FENCED = re.compile(r"<<<(\w[\w-]*) (\w+)\n(.*?)\n\1 \2>>>", re.DOTALL)
_FACT = re.compile(r"^(F\d+) \[[^\]]*\] (.+)$", re.MULTILINE)
_PLAN = re.compile(r"^- (\S+) \([a-z_ ]+\).* : \d+ mots ; faits (.*)$", re.MULTILINE)
_ITEM = re.compile(r"^(\d+)\. phrase : ", re.MULTILINE)

Json = dict[str, Any]
Script = Callable[[Request], str]


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
