"""What is printed and what was reviewed differ in spaces alone."""

from collections.abc import Callable
from pathlib import Path

from calame.contracts import Article
from calame.publish.folder import write_folder
from calame.publish.parse import read_article
from calame.publish.typeset import typeset
from calame.publish.verification import verify
from calame.settings import Settings

TEXT = "M. Roy parcourt 12 km le 4 mars 2026."
PRINTED = "M.\u00a0Roy parcourt 12\u00a0km le 4\u00a0mars\u00a02026."


def test_title_description_headings_and_sentences_are_bound(saying: Callable[[str], Article]) -> None:
    draft = typeset(saying(TEXT)).draft
    assert {draft.metadata.title, draft.metadata.meta_description} == {PRINTED}
    assert {section.heading for section in draft.sections} == {"", PRINTED}
    assert {part.text for section in draft.sections for part in section.paragraphs} == {PRINTED}
    assert draft.metadata.keyphrase == TEXT


def test_every_file_that_a_reader_gets_is_bound_and_still_the_reviewed_article(
    saying: Callable[[str], Article], tmp_path: Path
) -> None:
    whole = saying(TEXT)
    metadata = whole.draft.metadata.model_copy(update={"slug": "parcours"})
    article = whole.model_copy(update={"draft": whole.draft.model_copy(update={"metadata": metadata})})
    settings = Settings(formats=("docx", "text", "wordpress"))
    folder = write_folder(article, tmp_path, force=False, settings=settings).folder
    for name in ("article.md", "article.html", "article.txt", "wordpress.html", "wordpress.json"):
        assert PRINTED in (folder / name).read_text(encoding="utf-8"), name
    assert read_article(folder / "article.md").metadata.title == PRINTED
    steps = {step.name: step.passed for step in verify(folder / "article.md", folder / "review.json", ()).steps}
    assert steps["article"]
    assert steps["review"]
