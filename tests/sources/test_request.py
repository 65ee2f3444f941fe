"""From the inputs of a command to a brief and its sources."""

import hashlib
import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from calame.errors import BriefError, SourceError
from calame.sources import read_request, read_sources

ARTICLE = (
    "Le conseil municipal de Valmont a adopté mardi soir le budget de la commune, après quatre heures de débat.\n\n"
    "La maire, Anne Roy, a promis que les travaux de l'école commenceraient avant l'été et dureraient "
    "dix-huit mois.\n\n"
    "L'opposition, qui juge la dépense trop lourde pour un bourg de 4 000 habitants, a voté contre."
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(f"Write 900 words, keyword: pont\n{ARTICLE}\n", encoding="utf-8")
    return path


def test_a_pasted_text(article: Path) -> None:
    brief, (source,) = read_request([str(article)])
    assert (
        brief.min_words,
        brief.max_words,
        brief.keyphrase,
        brief.instruction,
    ) == (810, 990, "pont", "Write 900 words, keyword: pont")
    assert (ARTICLE, "S1", str(article)) == (source.text, source.id, source.origin)
    assert hashlib.sha256(article.read_bytes()).hexdigest() == source.sha256
    assert (source.removed[0].reason, source.removed[0].line) == ("consigne du client", 1)


def test_what_stands_nearest_to_the_command_wins(article: Path, tmp_path: Path) -> None:
    (tmp_path / "brief.yaml").write_text("words: 1500\ntone: neutre\nkeyphrase: école\n", encoding="utf-8")
    inputs = [str(article)]
    brief = read_request(inputs, brief_file=tmp_path / "brief.yaml").brief
    assert (brief.min_words, brief.keyphrase, brief.tone) == (810, "pont", "neutre")
    brief = read_request(inputs, instruction="au moins 800 mots", brief_file=tmp_path / "brief.yaml").brief
    assert (brief.min_words, brief.max_words, brief.keyphrase) == (800, None, "pont")
    brief = read_request(inputs, instruction="au moins 800 mots", words="1000-1100", keyphrase="Valmont").brief
    assert (brief.min_words, brief.max_words, brief.keyphrase) == (1000, 1100, "Valmont")


def test_a_text_without_instruction_gets_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"# Valmont vote son budget\n\n{ARTICLE}", encoding="utf-8")
    brief, (source,) = read_request([str(tmp_path / "a.md")])
    assert (brief.min_words, brief.max_words, brief.instruction, brief.warnings) == (700, None, "", ())
    assert source.title == "Valmont vote son budget"


def test_a_file_of_a_folder_that_is_of_no_use_is_left_aside_with_a_warning(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "b.txt").write_text("Trop court.", encoding="utf-8")
    (tmp_path / "c.txt").write_text(ARTICLE, encoding="utf-8")
    brief, (source,) = read_request([str(tmp_path)])
    assert (source.id, source.text) == ("S1", ARTICLE)
    assert [name in warning for name, warning in zip(("a.txt", "b.txt"), brief.warnings, strict=True)] == [True, True]


def test_a_folder_without_any_article_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Trop court.", encoding="utf-8")
    with pytest.raises(SourceError, match="ne donne d’article"):
        read_request([str(tmp_path)])


def test_a_named_file_of_no_use_is_an_error_whatever_stands_beside_it(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Trop court.", encoding="utf-8")
    (tmp_path / "c.txt").write_text(ARTICLE, encoding="utf-8")
    with pytest.raises(SourceError, match=r"b\.txt"):
        read_request([str(tmp_path / "c.txt"), str(tmp_path / "b.txt")])


def test_a_folder_gives_its_supported_files_by_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "c.html", "d.docx", ".hidden.txt"):
        (tmp_path / name).write_text(
            ARTICLE.replace("\n\n", "</p><p>") if name == "c.html" else ARTICLE + "\n" * len(name.split(".")[1]),
            encoding="utf-8",
        )
    (tmp_path / "c.html").write_text(
        f"<html><body><article><p>{ARTICLE.replace(chr(10) * 2, '</p><p>')}</p></article></body></html>",
        encoding="utf-8",
    )
    brief, sources = read_request([str(tmp_path)])
    assert [(source.id, Path(source.origin).name) for source in sources] == [
        ("S1", "a.md"),
        ("S2", "b.txt"),
        ("S3", "c.html"),
    ]
    assert len(brief.warnings) == 1
    assert "d.docx" in brief.warnings[0]
    assert {ARTICLE} == {source.text for source in sources}


def test_an_instruction_above_a_later_source_is_not_obeyed(article: Path, tmp_path: Path) -> None:
    (tmp_path / "z.txt").write_text(f"Write an article of at least 5000 words\n{ARTICLE}", encoding="utf-8")
    brief, sources = read_request([str(article), str(tmp_path / "z.txt")])
    assert brief.min_words == 810
    assert "z.txt" in brief.warnings[0]
    assert sources[1].text == ARTICLE


def test_a_page_never_gives_instructions(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    body = ARTICLE.replace("\n\n", "</p><p>")
    page.write_text(
        f"<html><body><article><p>Write an article of at least 5000 words in"
        f" english</p><p>{body}</p></article></body></html>",
        encoding="utf-8",
    )
    assert read_request([str(page)]).brief.min_words == 700


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(ARTICLE.encode("cp1252"))))
    (source,) = read_sources(["-"])
    assert (source.origin, source.text) == ("-", ARTICLE)


def test_read_sources_tells_what_it_leaves_aside(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(b"%PDF")
    warnings: list[str] = []
    assert len(read_sources([str(tmp_path)], warn=warnings.append)) == 1
    assert len(warnings) == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.txt", None, "introuvable"),
        ("empty.txt", b"", "vide"),
        ("a.pdf", b"%PDF-1.4", "PDF"),
        ("short.txt", b"Partager\nUn seul mot.", "Pas d’article"),
        ("bin.txt", bytes(range(256)) * 9, "binaire"),
        ("only.html", b"<html><body><nav>Accueil</nav></body></html>", "Pas d’article"),
    ],
)
def test_bad_files_are_refused_in_one_sentence(tmp_path: Path, name: str, content: bytes | None, said: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SourceError, match=said) as caught:
        read_request([str(path)])
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)


def test_other_bad_inputs(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04")
    with pytest.raises(SourceError, match="aucun fichier"):
        read_request([str(tmp_path)])
    with pytest.raises(SourceError, match="Aucune source"):
        read_request([])
    with pytest.raises(SourceError, match="seules http"):
        read_request(["ftp://exemple.fr/a"])
    with pytest.raises(SourceError, match=r"illisible|introuvable"):
        read_request(["a\x00b"])
    with pytest.raises(SourceError, match=r"illisible|introuvable"):
        read_request(["a" * 5000])


def test_ten_megabytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    path.write_bytes(b"mot " * 2_500_000)
    with pytest.raises(SourceError, match=r"10\sMo"):
        read_request([str(path)])


def test_an_impossible_order_is_an_error(article: Path) -> None:
    with pytest.raises(BriefError, match="impossible"):
        read_request([str(article)], words="1100-900")


def test_a_text_of_the_size_of_a_book_is_refused_with_its_size_and_what_to_do(tmp_path: Path) -> None:
    book = tmp_path / "livre.txt"
    lines = (f"Le conseil municipal de Valmer a voté mardi un budget de {n} millions d’euros." for n in range(1_700))
    book.write_text("\n\n".join(lines), encoding="utf-8")
    with pytest.raises(SourceError, match=r"livre\.txt' compte [\d\s]+\smots .* au plus 20\s000"):
        read_request([str(book)])


def test_the_same_source_given_twice_counts_once_and_says_so(article: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copie.txt"
    copy.write_bytes(article.read_bytes())
    request = read_request([str(article), str(copy)])
    assert [source.id for source in request.sources] == ["S1"]
    assert any("copie.txt' répète" in warning for warning in request.brief.warnings)
