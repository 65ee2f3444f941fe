"""The newsroom with a scripted model at every seat: the style editor sends a section back, the titler titles."""

import asyncio
import json

from calame.agents.conformance_samples import Sample, samples
from calame.agents.crew import resolved
from calame.contracts import Article
from calame.graph.runner import run_article
from calame.models.scripted import ScriptedModel
from calame.models.wire import Request
from calame.settings import Settings

SAMPLE = Sample((*samples()[0].sentences, "La piscine de Valmer rouvrira en mars après six mois de travaux."))
LINES = SAMPLE.sentences
LONG_TITLE = (
    "Le conseil municipal de Valmer a voté mardi un budget de 12 millions d’euros pour toute la commune entière"
)
TITLE = "Valmer vote un budget de 12 millions d’euros"
DESCRIPTION = (
    "À Valmer, le conseil municipal a voté mardi un budget de 12 millions d’euros et la maire, Ana Ribes, a promis "
    "deux écoles pour la rentrée."
)


class Newsroom:
    """Answers by seat; the style editor objects to the first sentence once."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, request: Request) -> str:
        first = request.seat not in self.asked
        self.asked.append(request.seat)
        return json.dumps(getattr(self, request.seat.replace(".", "_"))(first=first), ensure_ascii=False)

    def extract(self, *, first: bool) -> object:
        facts = [
            {"statement": line, "evidence": [line], "speaker": None, "modality": "asserted", "salience": 4}
            for line in LINES
        ]
        return {"facts": facts, "doubts": []}

    def outline(self, *, first: bool) -> object:
        sections = [
            {"kind": "body", "heading": "Le budget de Valmer est voté", "fact_ids": ["F1", "F2"], "words": 0},
            {
                "kind": "body",
                "heading": "L’opposition et le musée de Valmer",
                "fact_ids": ["F3", "F4", "F5"],
                "words": 0,
            },
        ]
        return {
            "title": LONG_TITLE,
            "slug": "x",
            "meta_description": "Le budget.",
            "keyphrase": "Valmer",
            "synonyms": [],
            "sections": sections,
        }

    def write(self, *, first: bool) -> object:
        told = {"sec-1": (0, 1), "sec-2": (2, 3, 4)} if first else {"sec-1": (0, 1)}
        mended = [
            LINES[0] if first else "Mardi, le conseil municipal de Valmer a voté un budget de 12 millions d’euros."
        ]
        texts = [*mended, *LINES[1:]]
        sections = [
            {
                "id": name,
                "heading": None,
                "paragraphs": [
                    {
                        "style": "prose",
                        "sentences": [{"text": texts[place], "fact_ids": [f"F{place + 1}"]} for place in places],
                    }
                ],
            }
            for name, places in told.items()
        ]
        return {"sections": sections}

    def review(self, *, first: bool) -> object:
        return {"verdicts": [{"number": n, "verdict": "supported", "words": "", "reason": ""} for n in range(1, 6)]}

    def reviewer_style(self, *, first: bool) -> object:
        remark = {"number": 1, "kind": "unclear", "words": "un budget", "reason": "Quand ?", "better": ""}
        return {"remarks": [remark] if first else []}

    def finisher_headline(self, *, first: bool) -> object:
        return {"headlines": [{"title": TITLE, "meta_description": DESCRIPTION}]}


def plain(text: str) -> str:
    """Without the no-break spaces of French typography."""
    return " ".join(text.split())


def written(newsroom: Newsroom) -> Article:
    settings = resolved(Settings(team="newsroom"))
    return asyncio.run(run_article(SAMPLE.brief, (SAMPLE.source,), settings=settings, models=ScriptedModel(newsroom)))


def test_the_newsroom_works_from_facts_to_headline() -> None:
    newsroom = Newsroom()
    article = written(newsroom)
    assert newsroom.asked.count("write") == 2
    assert newsroom.asked[-1] == "finisher.headline"
    assert article.draft.sections[0].text.startswith("Mardi, le conseil")
    assert article.draft.metadata == article.outline.metadata
    assert (plain(article.draft.metadata.title), plain(article.draft.metadata.meta_description)) == (TITLE, DESCRIPTION)
    assert [(turn.finisher, turn.kept) for turn in article.rounds] == [("", True), ("", True), ("headline", True)]
    assert article.rounds[1].changes[0].reasons == ("La phrase ne se comprend pas à la première lecture : Quand ?",)
    assert article.outcome == "accepted"
    assert set(article.usage) >= {"reviewer.style", "finisher.headline"}
