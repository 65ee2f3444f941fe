"""Yoast's open engine as a referee: its colour for each assessment that Calame makes too."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from calame.contracts import Draft, Section
from calame.text.title_width import title_width

HERE = Path(__file__).parent
SHARED = {
    "keyphrase_length": "keyphraseLength",
    "keyphrase_introduction": "introductionKeyword",
    "keyphrase_density": "keyphraseDensity",
    "keyphrase_headings": "subheadingsKeyword",
    "keyphrase_distribution": "keyphraseDistribution",
    "keyphrase_description": "metaDescriptionKeyword",
    "keyphrase_title": "keyphraseInSEOTitle",
    "keyphrase_slug": "slugKeyword",
    "title_width": "titleWidth",
    "description_length": "metaDescriptionLength",
    "text_length": "textLength",
    "paragraph_words": "textParagraphTooLong",
    "section_words": "subheadingsTooLong",
    "long_sentences_20": "textSentenceLength",
    "connectors": "textTransitionWords",
    "passives": "passiveVoice",
    "openings": "sentenceBeginnings",
}
"""Our name and the engine's, for what both measure."""
NEEDS_A_SITE = frozenset({"images", "imageKeyphrase", "externalLinks", "internalLinks", "textCompetingLinks"})
"""Assessments of links and images, which a text alone cannot hold."""


def why_not() -> str:
    """What is missing for the referee to judge; empty when it can."""
    if shutil.which("node") is None:
        return "Node is missing: install Node 20 to compare with Yoast"
    if not (HERE / "node_modules" / "yoastseo").is_dir():
        return "yoastseo is missing: run npm install in tests/referee"
    return ""


def reports(drafts: Sequence[Draft]) -> list[dict[str, Any]]:
    """The engine's report of each draft."""
    papers = "\n".join(json.dumps(_paper(draft)) for draft in drafts)
    found = subprocess.run(
        ["node", "referee.mjs"],
        input=papers,
        capture_output=True,
        text=True,
        cwd=HERE,
        check=True,
        timeout=300,
    )
    return [json.loads(line) for line in found.stdout.splitlines()]


def colour(score: float) -> str:
    """The engine's bullet for a score."""
    if score <= 4:
        return "bad"
    return "ok" if score <= 7 else "good"


def _paper(draft: Draft) -> dict[str, object]:
    metadata = draft.metadata
    return {
        "html": "\n".join(map(_html, draft.sections)),
        "title": metadata.title_tag,
        "titleWidth": title_width(metadata.title_tag),
        "description": metadata.meta_description,
        "slug": metadata.slug,
        "keyphrase": metadata.keyphrase,
        "synonyms": ", ".join(metadata.synonyms),
    }


def _html(section: Section) -> str:
    parts = [f"<h{section.level}>{escape(section.heading)}</h{section.level}>"] if section.heading else []
    for style, group in groupby(section.paragraphs, key=lambda paragraph: paragraph.style):
        texts = [escape(paragraph.text) for paragraph in group]
        if style == "bullet":
            parts.append("<ul>" + "".join(f"<li>{text}</li>" for text in texts) + "</ul>")
        else:
            parts.extend(f"<p>{text}</p>" for text in texts)
    return "\n".join(parts)
