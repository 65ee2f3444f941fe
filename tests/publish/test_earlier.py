from pathlib import Path

import pytest

from calame.contracts import Article
from calame.errors import OutputError
from calame.publish.earlier import check_earlier
from calame.publish.folder import write_folder
from calame.settings import Settings


def test_the_same_order_is_refused_before_any_work(article: Article, tmp_path: Path) -> None:
    settings = Settings(model=("openai:a",), team="model")
    check_earlier(tmp_path / "absent", article.sources, article.brief, settings)
    folder = write_folder(article, tmp_path, force=False, settings=settings).folder
    with pytest.raises(OutputError, match=f"{folder.name}' contient déjà .* --force .* --out"):
        check_earlier(tmp_path, article.sources, article.brief, settings)
    longer = article.brief.model_copy(update={"min_words": 900})
    with pytest.raises(OutputError, match="--force"):
        check_earlier(tmp_path, article.sources[::-1], longer, settings)


def test_another_order_passes(article: Article, tmp_path: Path) -> None:
    write_folder(article, tmp_path, force=False)
    renamed = article.brief.model_copy(update={"title": "Un autre titre"})
    check_earlier(tmp_path, article.sources, renamed, Settings())
    check_earlier(tmp_path, article.sources[:1], article.brief, Settings())
    check_earlier(tmp_path, article.sources, article.brief, Settings(model=("openai:a",), team="model"))


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"sources": 3}', b"\xff", b"[" * 200_000])
def test_a_foreign_manifest_is_passed_over(article: Article, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "autre").mkdir()
    (tmp_path / "autre" / "manifest.json").write_bytes(content)
    check_earlier(tmp_path, article.sources, article.brief, Settings())
