"""The generated variants, made once; two gold cases and what the embedded team makes of them."""

import shutil
from pathlib import Path

import pytest

from calame.contracts import Article, Draft
from calame.evals.cases import GOLD, Case
from calame.evals.checking import load
from calame.evals.planted.generate import generate
from calame.evals.planted.variants import Variant
from calame.evals.running import Run, run
from calame.settings import Settings

CONFLICT, THIN = "conflit-deux-sources", "source-maigre"


@pytest.fixture(scope="session")
def variants() -> tuple[Variant, ...]:
    return generate(0)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A gold case that a test may break."""
    return Path(shutil.copytree(GOLD / CONFLICT, tmp_path / CONFLICT))


@pytest.fixture(scope="session")
def cases() -> tuple[Case, Case]:
    return load(GOLD / CONFLICT), load(GOLD / THIN)


@pytest.fixture(scope="session")
def articles(cases: tuple[Case, Case], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Article]:
    """What the embedded team writes for both, once."""
    kept: dict[str, Article] = {}

    async def keeping(case: Case, settings: Settings) -> Article:
        from calame.evals.teams import write

        kept[case.name] = await write(case, settings)
        return kept[case.name]

    run(Run([case.folder for case in cases], Settings(), tmp_path_factory.mktemp("runs")), write=keeping)
    return kept


def changed(draft: Draft, old: str, new: str) -> Draft:
    """The draft with words swapped everywhere; nothing but its sentences is looked at."""
    sections = []
    for section in draft.sections:
        paragraphs = [
            paragraph.model_copy(
                update={
                    "sentences": tuple(
                        sentence.model_copy(update={"text": sentence.text.replace(old, new)})
                        for sentence in paragraph.sentences
                    )
                }
            )
            for paragraph in section.paragraphs
        ]
        sections.append(section.model_copy(update={"paragraphs": tuple(paragraphs)}))
    return draft.model_copy(update={"sections": tuple(sections)})
