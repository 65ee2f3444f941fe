"""An OpenAI-compatible service on loopback whose replies depend on the request alone, and which counts them."""

import hashlib
import json
import re
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar, Self

Json = dict[str, Any]

_FENCED = re.compile(r"<<<(\w[\w-]*) (\w+)\n(.*?)\n\1 \2>>>", re.DOTALL)
_FACT = re.compile(r"^(F\d+) \[[^\]]*\] (.+)$", re.MULTILINE)
_PLAN = re.compile(r"^- (\S+) \((.+?)\).*; faits (.*)$", re.MULTILINE)
_ITEM = re.compile(r"^(\d+)\. phrase : ", re.MULTILINE)
LIES = {
    "sec-1": "Le préfet Armand Tolvic a interdit la passerelle aux 4 500 cyclistes de Brissemont.",
    "sec-2": "Le ministre Hugo Verlaine a promis 93 millions d’euros aux riverains de Cormery.",
}
"""Invented sentences of a first draft; a revision, which is shown them, drops them."""


def _fenced(body: Json) -> str:
    found = _FENCED.search(body["messages"][-1]["content"])
    return found[3] if found else ""


def _extraction(body: Json) -> Json:
    sentences = re.findall(r"(?:«[^»]*»|[^.«])+\.(?=\s|$)", _fenced(body))
    facts = [
        {"statement": text.strip(), "evidence": [text.strip()], "speaker": None, "modality": "asserted", "salience": 4}
        for text in sentences
    ]
    return {"facts": facts, "doubts": []}


def _outline(body: Json) -> Json:
    facts = _FACT.findall(_fenced(body))
    half = len(facts) // 2
    names = [name for name, _ in facts]
    return {
        "title": facts[0][1].rstrip("."),
        "slug": "article",
        "meta_description": facts[0][1],
        "keyphrase": "passerelle piétonne",
        "synonyms": [],
        "sections": [
            {"kind": "body", "heading": "La passerelle piétonne", "fact_ids": names[:half], "words": 90},
            {"kind": "body", "heading": "Les travaux et les riverains", "fact_ids": names[half:], "words": 90},
        ],
    }


def _sections(body: Json) -> Json:
    shown = body["messages"][-1]["content"]
    facts = dict(_FACT.findall(_fenced(body)))
    revised = any(lie in shown for lie in LIES.values())
    written = []
    for name, _, ids in _PLAN.findall(shown):
        sentences = [{"text": facts[fact], "fact_ids": [fact]} for fact in ids.split(", ") if fact in facts]
        if name in LIES and not revised:
            sentences.append({"text": LIES[name], "fact_ids": [ids.split(", ")[0]]})
        paragraphs = [{"style": "prose", "sentences": sentences[at : at + 3]} for at in range(0, len(sentences), 3)]
        written.append({"id": name, "heading": None, "paragraphs": paragraphs})
    return {"sections": written}


def _verdicts(body: Json) -> Json:
    numbers = _ITEM.findall(_fenced(body))
    return {"verdicts": [{"number": int(n), "verdict": "supported", "words": "", "reason": ""} for n in numbers]}


_ANSWERS: dict[str, Callable[[Json], Json]] = {
    "ExtractionReply": _extraction,
    "OutlineReply": _outline,
    "WriterReply": _sections,
    "VerifierReply": _verdicts,
}


class ModelServer:
    """Counts what it is asked; a request is told to whoever waits for it before it is answered."""

    def __init__(self, *, takes: float = 0.0) -> None:
        self.takes = takes
        self.asked: list[str] = []
        """Digests of requests, in the order in which they came."""
        self.names: list[str] = []
        """Names of the replies asked for."""
        self.refuses: Callable[[Json], bool] = lambda body: False
        """Requests that get 401 instead of a reply."""
        self.came = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Served", (_Handler,), {"model": self}))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *told: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def forget(self) -> None:
        """Count from nothing again."""
        self.asked.clear()
        self.names.clear()

    def answer(self, body: Json) -> tuple[int, bytes]:
        """Status and reply to one request, which depend on nothing else."""
        name = body["response_format"]["json_schema"]["name"]
        with self.came:
            self.asked.append(hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest())
            self.names.append(name)
            self.came.notify_all()
        time.sleep(self.takes)
        if self.refuses(body):
            return 401, b'{"error": {"message": "no"}}'
        message = {"role": "assistant", "content": json.dumps(_ANSWERS[name](body), ensure_ascii=False)}
        told = {
            "id": "c1",
            "object": "chat.completion",
            "created": 1,
            "model": "modele-2026-11",
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 1000, "completion_tokens": 200, "total_tokens": 1200},
        }
        return 200, json.dumps(told).encode()


class _Handler(BaseHTTPRequestHandler):
    model: ClassVar[ModelServer]

    def do_POST(self) -> None:
        length = int(self.headers["content-length"])
        sent = self.rfile.read(length)
        if len(sent) < length:  # who asked died in the middle of the question
            self.close_connection = True
            return
        status, content = self.model.answer(json.loads(sent))
        try:
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        except OSError:
            self.close_connection = True  # who asked is dead

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # named so by the base class
        """Say nothing."""
