"""Somebody else's article judged with a model: it is asked about what rules leave undecided, and overrules no other."""

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from calame import Article, Text, review_article_sync
from calame.agents.checks.case_of import case_of
from calame.agents.critic import settled
from calame.cli.app import run
from calame.models.scripted import ScriptedModel

SOURCE = (
    "La commune de Lorgeval a rouvert lundi son lavoir, fermé depuis 2011. "
    "Les travaux ont coûté 84 000 euros, selon la mairie. "
    "La toiture a été refaite par deux artisans du village, qui ont repris les tuiles d’origine. "
    "Une visite aura lieu chaque samedi du mois de mai, a annoncé l’adjointe au patrimoine, Solène Aubry."
)
REWORDED = "La couverture de l’édifice doit sa seconde jeunesse au savoir-faire de deux couvreurs locaux."
ARTICLE = f"# Le lavoir de Lorgeval rouvre\n\n## Un chantier\n\n{REWORDED}\n"


def answers(asked: str, verdict: str = "supported") -> str:
    numbers = re.findall(r"^(\d+)\. phrase", asked, re.MULTILINE)
    verdicts = [{"number": int(n), "verdict": verdict, "words": "", "reason": "C’est ainsi."} for n in numbers]
    return json.dumps({"verdicts": verdicts})


def judged(article: str, reply: str | None = None, verdict: str = "supported") -> tuple[Article, ScriptedModel]:
    model = ScriptedModel(lambda request: reply or answers(request.messages[-1].content, verdict))
    return review_article_sync(Text(article), Text(SOURCE), models=model, words="50+"), model


def blockers(article: Article) -> set[str]:
    return {one.check for one in article.review.findings if one.severity == "blocker"} - {"length", "subheadings"}


def test_a_free_rewording_that_no_word_ties_to_a_passage_is_for_the_model_to_judge() -> None:
    alone = review_article_sync(Text(ARTICLE), Text(SOURCE), words="50+")
    assert blockers(alone) == {"evidence"}
    article, model = judged(ARTICLE)
    assert "La toiture a été refaite" in model.requests[0].messages[-1].content
    assert blockers(article) == set()
    (verdict,) = article.review.verdicts
    assert verdict.supported
    assert next(article.sources[0].quote(span) for span in verdict.evidence).startswith("La toiture")
    assert article.usage["review"].calls == 1


@pytest.mark.parametrize(
    ("reply", "verdict"), [(None, "not_in_sources"), ('{"verdicts": []}', ""), ("Tout est juste.", "")]
)
def test_without_a_clear_yes_the_finding_of_the_rules_stands(reply: str | None, verdict: str) -> None:
    article, _ = judged(ARTICLE, reply, verdict)
    assert blockers(article) == {"evidence", "verifier"}


@pytest.mark.parametrize(
    ("wrong", "check"),
    [
        ("Les travaux ont coûté 48 000 euros, selon la mairie.", "figures"),
        ("Les travaux n’ont pas coûté 84 000 euros, selon la mairie.", "polarity"),
        ("Une visite aura lieu chaque dimanche du mois de mai, a annoncé Solène Aubry.", "dates"),
    ],
)
def test_what_rules_find_wrong_is_not_asked_about(wrong: str, check: str) -> None:
    article, model = judged(f"# Le lavoir rouvre\n\n## Un chantier\n\n{wrong}\n")
    assert check in blockers(article)
    assert all(wrong not in request.messages[-1].content for request in model.requests)


def test_the_review_is_the_same_again_without_the_model() -> None:
    article, _ = judged(ARTICLE)
    verified = {(one.section, one.paragraph, one.sentence): one.verified for one in article.review.verdicts}
    case = case_of(article.brief, article.draft, article.sources, article.ledger, article.outline)
    assert settled(case, {at: digest for at, digest in verified.items() if digest}).findings == article.review.findings


def test_a_long_article_is_asked_about_in_several_requests() -> None:
    sentences = " ".join(REWORDED.replace("deux", word) for word in ("deux", "deux vieux") for _ in range(31))
    _, model = judged(f"# Le lavoir rouvre\n\n## Un chantier\n\n{sentences}\n")
    assert [len(re.findall(r"\d+\. phrase", one.messages[-1].content)) for one in model.requests] == [31, 31]


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        content = answers(asked["messages"][-1]["content"])
        message: dict[str, Any] = {"role": "assistant", "content": content}
        reply = {"model": "m", "choices": [{"index": 0, "finish_reason": "stop", "message": message}]}
        data = json.dumps(reply).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class's name
        """Says nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_command_asks_the_model_that_is_named_and_its_proof_holds_without_it(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("article.md").write_text(ARTICLE, encoding="utf-8")
    Path("source.txt").write_text(SOURCE, encoding="utf-8")
    command = ["review", "article.md", "--source", "source.txt", "--words", "50+", "--json"]
    found: dict[bool, set[str]] = {}
    for asking in (False, True):
        asked = ("--model", "custom:m", "--base-url", address, "--proof", "preuve.json") if asking else ()
        run([*command, *asked])
        found[asking] = {one["check"] for one in json.loads(capsys.readouterr().out)["findings"]}
    assert found[False] - found[True] == {"evidence"}
    assert run(["verify", "article.md", "--source", "source.txt", "--review", "preuve.json"]) == 0
    Path("article.md").write_text(ARTICLE.replace("deux", "trois"), encoding="utf-8")
    assert run(["verify", "article.md", "--source", "source.txt", "--review", "preuve.json"]) == 1
