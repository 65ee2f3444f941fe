"""An OpenAI-compatible model on loopback that writes a plain article from any source: for benchmarks and tests.

    python benchmarks/loopback.py [--latency SECONDS] [--port PORT]     (standard library only; prints its address)

Every sentence of a source is a fact, every fact is told as it stands, and every sentence is borne out. The same request
gets the same reply, after `--latency` seconds. `GET /stats` tells what was asked: requests begun, answered, the most
in flight at once, and how often each distinct request was answered.
"""

import argparse
import asyncio
import hashlib
import json
import re
from collections import Counter
from typing import Any

Json = dict[str, Any]

_FENCED = re.compile(r"<<<(\w[\w-]*) (\w+)\n(.*?)\n\1 \2>>>", re.DOTALL)
_FACT = re.compile(r"^(F\d+) \[[^\]]*\] (.+)$", re.MULTILINE)
_PLAN = re.compile(r"^- (\S+) \([a-z_ ]+\).* : \d+ mots ; faits (.*)$", re.MULTILINE)
_ITEM = re.compile(r"^(\d+)\. phrase : ", re.MULTILINE)
_SENTENCE = re.compile(r"[^\s][^.!?]*[.!?](?:[ \u00a0]?»)?")
_FACTS_A_SECTION = 8
_SHORTEST = 15


def fenced(prompt: str) -> str:
    """What the prompt holds between its fences."""
    found = _FENCED.search(prompt)
    return found[3] if found else ""


def extraction(prompt: str) -> Json:
    """A fact a sentence."""
    told = [one for one in _SENTENCE.findall(fenced(prompt)) if len(one) >= _SHORTEST]
    common = {"speaker": None, "modality": "asserted", "salience": 3}
    return {"facts": [{"statement": one, "evidence": [one], **common} for one in told], "doubts": []}


def outline(prompt: str) -> Json:
    """Sections of some facts each, in their order."""
    facts = _FACT.findall(prompt)
    parts = [facts[at : at + _FACTS_A_SECTION] for at in range(0, len(facts), _FACTS_A_SECTION)]
    first = facts[0][1] if facts else "Rien."
    return {
        "title": first[:60],
        "slug": "article",
        "meta_description": first,
        "keyphrase": " ".join(first.split()[1:3]),
        "synonyms": [],
        "sections": [
            {
                "kind": "body",
                "heading": " ".join(part[0][1].split()[:6]).strip(" ,;:«»“”."),
                "fact_ids": [name for name, _ in part],
                "words": 200,
            }
            for part in parts
        ],
    }


def sections(prompt: str) -> Json:
    """The facts of each section as they stand."""
    facts = dict(_FACT.findall(prompt))
    written = []
    for name, ids in _PLAN.findall(prompt):
        told = [{"text": facts[fact], "fact_ids": [fact]} for fact in ids.split(", ") if fact in facts]
        paragraphs = [{"style": "prose", "sentences": told[at : at + 3]} for at in range(0, len(told), 3)]
        written.append({"id": name, "heading": None, "paragraphs": paragraphs})
    return {"sections": written}


def verdicts(prompt: str) -> Json:
    """Everything is borne out."""
    common = {"verdict": "supported", "words": "", "reason": ""}
    return {"verdicts": [{"number": int(number), **common} for number in _ITEM.findall(fenced(prompt))]}


_REPLIES = {"facts": extraction, "meta_description": outline, "sections": sections, "verdicts": verdicts}
"""Who answers, by a property that only this reply has; an outline has sections too, and comes first."""


def reply(body: Json) -> Json:
    """The answer to one chat request."""
    prompt = body["messages"][-1]["content"]
    asked = json.dumps(body.get("response_format") or body.get("tools") or body["messages"], ensure_ascii=False)
    make = next(make for name, make in _REPLIES.items() if f'"{name}"' in asked)
    text = json.dumps(make(prompt), ensure_ascii=False)
    usage = {"prompt_tokens": len(prompt) // 4, "completion_tokens": len(text) // 4}
    message = {"role": "assistant", "content": text}
    return {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": body["model"],
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": {**usage, "total_tokens": sum(usage.values())},
    }


class Loopback:
    """The server."""

    def __init__(self, latency: float) -> None:
        self._latency = latency
        self._answered: Counter[str] = Counter()
        self._begun = 0
        self._in_flight = 0
        self._most = 0

    @property
    def stats(self) -> Json:
        """What was asked so far."""
        return {
            "begun": self._begun,
            "answered": self._answered.total(),
            "distinct": len(self._answered),
            "most_in_flight": self._most,
            "repeated": sum(times - 1 for times in self._answered.values()),
        }

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, kept open between requests."""
        try:
            while await self._one(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        length = re.search(r"(?i)^content-length: *(\d+)", head, re.MULTILINE)
        raw = await reader.readexactly(int(length[1]) if length else 0)
        if head.startswith("GET"):
            told = self.stats if head.split()[1] == "/stats" else {"data": [{"id": "plain"}]}
        else:
            told = await self._answer(raw)
        data = json.dumps(told).encode()
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(data))
        writer.write(data)
        await writer.drain()
        return "connection: close" not in head.lower()

    async def _answer(self, raw: bytes) -> Json:
        self._begun += 1
        self._in_flight += 1
        self._most = max(self._most, self._in_flight)
        try:
            await asyncio.sleep(self._latency)
        finally:
            self._in_flight -= 1
        self._answered[hashlib.sha256(raw).hexdigest()] += 1
        return reply(json.loads(raw))


async def main(latency: float, port: int) -> None:
    """Serve until the process ends."""
    server = await asyncio.start_server(Loopback(latency).serve, "127.0.0.1", port, limit=2**22)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--port", type=int, default=0)
    given = parser.parse_args()
    asyncio.run(main(given.latency, given.port))
