"""`review.json` and `manifest.json`: the same proof, for programs."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256

from calame import __version__
from calame.agents.checks.catalogue import CHECKS
from calame.agents.crew import asked_with, library_of
from calame.contracts import Article, Finding, Source, Usage
from calame.prompts.loading import OWN
from calame.publish.evidence import Passage, Proof, SectionProof, SentenceProof, prove
from calame.publish.figures import near_source_note
from calame.publish.seal import FIELD, UNSEALED, seal
from calame.settings import Settings

_NAMES = ("prompt", "revision_prompt", "third_prompt")
"""What the manifest calls the prompts of a role, in the order in which the role names them."""

_DIGITS = 9
"""Of a dollar: beyond them a sum depends on the order in which parallel replies came."""


def review_data(article: Article) -> dict[str, object]:
    """Sentence -> evidence, findings and measures, as plain JSON values."""
    proof = prove(article)
    return {
        "calame": __version__,
        "outcome": article.outcome.value,
        "reason": article.reason,
        "team": article.team,
        "near_source_note": near_source_note(article),
        "metadata": article.draft.metadata.model_dump(mode="json"),
        "words": article.review.words,
        "accepted": article.review.accepted,
        "brief": article.brief.model_dump(mode="json"),
        "sources": [_source(source) | {"text_sha256": _digest(source.text)} for source in article.sources],
        "measures": [measure.model_dump(mode="json") for measure in article.review.measures],
        "counts": _counts(proof),
        "unread": {one.kind: one.count for one in article.draft.unread},
        "findings": [finding.model_dump(mode="json") for finding in article.review.findings],
        **decisions_data(article),
        "sections": [_section(section) for section in proof.sections],
        "ledger": article.ledger.model_dump(mode="json"),
        "outline": article.outline.model_dump(mode="json"),
        "doubts": [doubt.model_dump(mode="json") for doubt in article.ledger.doubts],
        "conflicts": [conflict.model_dump(mode="json") for conflict in article.ledger.conflicts],
        "rounds": [turn.model_dump(mode="json") for turn in article.rounds],
    }


def review_file(article: Article, *, of: bytes, files: Mapping[str, str] | None = None) -> str:
    """`review.json`: the review of the very bytes `of`, sealed, so that a changed character shows in either.

    Args:
        article: what was reviewed.
        of: the article as a file.
        files: SHA-256 of each file that the article is published as, by name.
    """
    known = {"article_sha256": sha256(of).hexdigest(), "files": dict(files or {})}
    data = {**known, **review_data(article), FIELD: UNSEALED}
    return seal(dump(data))


def manifest_data(
    article: Article, *, settings: Settings, hashes: dict[str, str], dated: datetime | None = None
) -> dict[str, object]:
    """How the run came about, with the SHA-256 of each file by name.

    No wall time stands in it: the same order and the same replies give the same bytes. `dated` is when the run was
    admitted; now when it is not given.
    """
    return {
        "calame": __version__,
        "written": (dated or datetime.now(UTC)).isoformat(timespec="seconds"),
        "team": article.team,
        "outcome": article.outcome.value,
        "reason": article.reason,
        "words": article.review.words,
        **decisions_data(article),
        "brief": article.brief.model_dump(mode="json"),
        "settings": settings.model_dump(mode="json"),
        "models": {
            seat: {**seated.model_dump(mode="json"), **_prompts(seat, settings)}
            for seat, seated in article.models.items()
        },
        **usage_data(article, times=False),
        "failure": article.failure,
        "without_model": article.without_model,
        "sources": [_source(source) for source in article.sources],
        "rounds": [turn.model_dump(mode="json", exclude={"changes"}) for turn in article.rounds],
        "files": hashes,
    }


def usage_data(article: Article, *, times: bool = True) -> dict[str, object]:
    """What the models took, by seat and in all; empty figures for an article that asked none."""
    taken = {seat: _usage(usage, times=times) for seat, usage in article.usage.items()}
    return {"usage": {"seats": taken, "total": _usage(sum(article.usage.values(), Usage()), times=times)}}


def decisions_data(article: Article) -> dict[str, object]:
    """What a person set aside, with the reasons, and all that a person answered; empty when nobody was asked."""
    return {
        "overruled": [one.model_dump(mode="json") for one in article.review.overruled],
        "interventions": [one.model_dump(mode="json") for one in article.interventions],
    }


def dump(data: object) -> str:
    """JSON for people to read too; ends with a newline."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _usage(usage: Usage, *, times: bool) -> dict[str, object]:
    cost = None if usage.cost is None else round(usage.cost, _DIGITS)
    told = usage.model_copy(update={"seconds": round(usage.seconds, 3), "cost": cost})
    return told.model_dump(mode="json", exclude=set() if times else {"seconds", "first_token"})


def _prompts(seat: str, settings: Settings) -> dict[str, object]:
    """The files that `seat` asks with, each with its SHA-256, and where it comes from when it is not Calame's."""
    told: dict[str, object] = {}
    library = library_of(settings)
    for name, file in zip(_NAMES, asked_with(settings, seat), strict=False):
        prompt = library.load(file)
        told |= {name: f"{prompt.role}/{prompt.version}", f"{name}_sha256": prompt.sha256}
        if prompt.origin != OWN:
            told[f"{name}_origin"] = prompt.origin
    return told


def _source(source: Source) -> dict[str, object]:
    return source.model_dump(
        mode="json", include={"id", "origin", "sha256", "title", "publisher", "author", "url", "published", "language"}
    )


def _counts(proof: Proof) -> dict[str, int]:
    return {
        "supported": proof.count("supported"),
        "vouched": proof.count("vouched"),
        "problem": proof.count("problem"),
        "no_claim": proof.count("no_claim"),
    }


def _section(proof: SectionProof) -> dict[str, object]:
    return {
        "id": proof.section.id,
        "kind": proof.section.kind,
        "heading": proof.section.heading,
        "level": proof.section.level,
        "words": proof.words,
        "budget": proof.budget,
        "findings": _ids(proof.findings),
        "paragraphs": [
            {
                "style": paragraph.style,
                "findings": _ids(paragraph.findings),
                "sentences": [_sentence(sentence) for sentence in paragraph.sentences],
            }
            for paragraph in proof.paragraphs
        ],
    }


def _sentence(proof: SentenceProof) -> dict[str, object]:
    return {
        "number": proof.number,
        "text": proof.sentence.text,
        "state": proof.state,
        "facts": list(proof.sentence.fact_ids),
        "edits": list(proof.sentence.edits),
        "evidence": [_passage(passage) for passage in proof.passages],
        "checks": _checks(proof),
        "verified": proof.verified,
        "findings": _ids(proof.findings),
        "overruled": [one.finding.id for one in proof.overruled],
    }


def _checks(proof: SentenceProof) -> dict[str, str]:
    """What each check that decides whether a sentence is borne out says of this one."""
    if proof.state == "no_claim" and not proof.findings:
        return {}
    failed = {finding.check for finding in proof.findings}
    aside = {one.finding.check for one in proof.overruled} - failed
    names = [check.name for check in CHECKS if check.decides_support]
    said = dict.fromkeys([*names, *sorted(failed | aside)], "passed")
    return said | dict.fromkeys(aside, "overruled") | dict.fromkeys(failed, "failed")


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", errors="replace")).hexdigest()


def _passage(passage: Passage) -> dict[str, object]:
    return {
        "source": passage.source.id,
        "sha256": passage.source.sha256,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
    }


def _ids(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.id for finding in findings]
