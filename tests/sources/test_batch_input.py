"""What a batch is asked: folders, globs, files and tables become entries with names and keys of their own."""

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.errors import BriefError, InputError, SourceError
from calame.sources.batch_input import BatchInput, Common, Entry, Useless, _slug
from calame.sources.instruction import read_orders
from calame.sources.lengths import parse_words
from calame.sources.orders import Orders

TEXT = (
    "La commune de Brévans a ouvert lundi une piscine couverte de 25 mètres. Le bassin a coûté 3,2 millions d’euros, "
    "selon la mairie. « Les écoles viendront dès jeudi », a déclaré la maire, Aline Vasseur. La région a payé 30 % de "
    "la somme. Une association de riverains demande un parking plus grand."
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def entries(*inputs: str, **common: Any) -> list[Entry | Useless]:
    batch = BatchInput(inputs, Common(**common))
    survey = batch.survey()
    found = list(batch.entries(survey))
    assert len(found) == survey.total
    return found


def only(found: Sequence[Entry | Useless]) -> Entry:
    (entry,) = found
    assert isinstance(entry, Entry)
    return entry


@pytest.fixture
def table(here: Path) -> Callable[..., str]:
    def write(*rows: dict[str, Any] | str, name: str = "lot.jsonl") -> str:
        lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
        (here / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
        return name

    return write


def test_a_folder_gives_one_article_a_file_and_one_a_folder_in_it(here: Path) -> None:
    for name in ("b.txt", "a.md", "dossier/1.txt", "dossier/2.html", "vide/rien.pdf", ".cache.txt", "notes.docx"):
        (here / "depeches" / name).parent.mkdir(parents=True, exist_ok=True)
        (here / "depeches" / name).write_text(f"{name} {TEXT}", encoding="utf-8")
    batch = BatchInput(["depeches"])
    survey = batch.survey()
    assert [(entry.name, entry.place) for entry in batch.entries(survey)] == [
        ("a", "depeches/a.md"),
        ("b", "depeches/b.txt"),
        ("dossier", "depeches/dossier"),
    ]
    assert set(survey.ignored) == {"vide", "notes.docx"}


def test_several_sources_and_a_brief_of_their_own(here: Path) -> None:
    folder = here / "depeches" / "piscine"
    folder.mkdir(parents=True)
    (folder / "1.txt").write_text(TEXT, encoding="utf-8")
    (folder / "2.txt").write_text(TEXT.replace("3,2", "3,4"), encoding="utf-8")
    (folder / "brief.yaml").write_text("words: 300-400\nkeyphrase: piscine de Brévans\n", encoding="utf-8")
    request = only(entries("depeches")).read()
    assert [source.id for source in request.sources] == ["S1", "S2"]
    assert (request.brief.min_words, request.brief.keyphrase) == (300, "piscine de Brévans")


def test_a_file_may_have_its_brief_beside_it_and_the_batch_s_own_stands_behind(here: Path) -> None:
    (here / "d").mkdir()
    (here / "d" / "a.txt").write_text(TEXT, encoding="utf-8")
    (here / "d" / "a.yaml").write_text("keyphrase: piscine\n", encoding="utf-8")
    common = Orders(length=parse_words("200+"), keyphrase="autre")
    brief = only(entries("d", orders=(common,))).read().brief
    assert (brief.keyphrase, brief.min_words) == ("piscine", 200)


def test_a_pattern_and_a_file_named_twice_give_each_file_once(here: Path) -> None:
    for name in ("a", "b"):
        (here / f"{name}.txt").write_text(f"{name} {TEXT}", encoding="utf-8")
    assert [entry.name for entry in entries("*.txt", "a.txt")] == ["a", "b"]


def test_names_that_meet_are_told_apart_and_stay_the_same(here: Path, table: Callable[..., str]) -> None:
    table({"id": "Été !", "text": TEXT}, {"id": "ete", "text": TEXT + " Bis."}, {"id": "CON", "text": TEXT})
    first = [entry.name for entry in entries("lot.jsonl")]
    table({"id": "CON", "text": TEXT}, {"id": "ete", "text": TEXT + " Bis."}, {"id": "Été !", "text": TEXT})
    again = [entry.name for entry in entries("lot.jsonl")]
    assert first == again[::-1]
    assert len(set(first)) == 3
    assert all(re.fullmatch(r"ete-[0-9a-f]{6}", name) for name in first[:2])
    assert first[2] == "con-texte"


def test_a_row_without_id_keeps_its_key_when_lines_are_put_before_it(table: Callable[..., str]) -> None:
    table({"text": TEXT})
    key = only(entries("lot.jsonl")).key
    table({"text": TEXT + " Autre."}, {"text": TEXT, "note": "ignorée"})
    assert key == entries("lot.jsonl")[1].key


def test_a_row_that_repeats_another_is_told_and_written_once(table: Callable[..., str]) -> None:
    table({"text": TEXT}, {"text": TEXT}, {"text": TEXT, "id": "voulu"})
    first, twin, meant = entries("lot.jsonl")
    assert isinstance(first, Entry)
    assert isinstance(twin, Useless)
    assert twin.twin
    assert "ligne 1" in twin.reason
    assert isinstance(meant, Entry)
    assert len({first.key, twin.key, meant.key}) == 3


def test_a_bad_line_is_an_entry_that_says_where_it_stands(table: Callable[..., str]) -> None:
    table({"text": TEXT}, "{cassé", {"text": TEXT + " Suite."})
    found = entries("lot.jsonl")
    assert [isinstance(entry, Useless) for entry in found] == [False, True, False]
    assert isinstance(found[1], Useless)
    assert found[1].reason.startswith("lot.jsonl, ligne 2 : ")


def test_the_order_of_a_row_wins_over_the_batch_s(table: Callable[..., str]) -> None:
    table({"text": TEXT, "words": "300-400", "synonyms": ["bassin", "nage"], "subheadings": False})
    common = (Orders(length=parse_words("900+"), tone="neutre"), read_orders("mot-clé : parking"))
    brief = only(entries("lot.jsonl", orders=common)).read().brief
    assert (brief.min_words, brief.max_words, brief.tone, brief.keyphrase) == (300, 400, "neutre", "parking")
    assert (brief.synonyms, brief.subheadings) == (("bassin", "nage"), False)


def test_csv_cells_have_the_types_of_a_brief(here: Path) -> None:
    rows = 'text,min_words,seo,synonyms,thresholds\n"' + TEXT + '",250,non,"bassin, nage","{""accuracy"": 0.9}"\n'
    (here / "lot.csv").write_text(rows, encoding="utf-8")
    brief = only(entries("lot.csv")).read().brief
    assert (brief.min_words, brief.seo, brief.synonyms) == (250, False, ("bassin", "nage"))
    assert brief.thresholds.accuracy == 0.9


@pytest.mark.parametrize(
    "values",
    [{"words": "beaucoup"}, {"min_words": [1]}, {"seo": "peut-être"}, {"thresholds": {"accuracy": 7}}, {"title": {}}],
)
def test_an_impossible_order_names_table_and_line(table: Callable[..., str], values: dict[str, Any]) -> None:
    table({"text": TEXT + " Un."}, {"text": TEXT, **values})
    entry = entries("lot.jsonl")[1]
    assert isinstance(entry, Entry)
    with pytest.raises(BriefError, match=r"'lot.jsonl', ligne 2"):
        entry.read()


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"text": 42},
        {"text": None},
        {"sources": [{"title": "sans texte"}]},
        {"sources": {"text": "pas une liste mais un objet vide de sens"}},
        {"text": "trop court"},
        {"text": "\x00\x01\x02" * 400},
        {"file": "absent.txt"},
        {"file": "/etc/passwd"},
        {"file": "../dehors.txt"},
        {"file": "lien.txt"},
        {"file": "a\x00b"},
        {"file": "."},
        {"file": "~/.ssh/id_rsa"},
        {"url": "http://192.0.2.1/article"},
    ],
    ids=lambda values: str(values)[:40],
)
def test_a_row_of_no_use_raises_one_sentence(here: Path, values: dict[str, Any]) -> None:
    folder = here / "lots"
    folder.mkdir()
    (here / "dehors.txt").write_text(TEXT, encoding="utf-8")
    (folder / "lien.txt").symlink_to(here / "dehors.txt")
    (folder / "lot.jsonl").write_text(json.dumps({"id": "x", **values}) + "\n", encoding="utf-8")
    with pytest.raises(SourceError) as caught:
        only(entries("lots/lot.jsonl")).read()
    assert str(caught.value).count("\n") == 0
    assert TEXT[:30] not in str(caught.value)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://x/y", "http://127.0.0.1/x", "http://[::1]/"])
def test_an_address_in_a_row_never_reaches_this_machine(table: Callable[..., str], address: str) -> None:
    table({"url": address})
    with pytest.raises(SourceError):
        only(entries("lot.jsonl", fetch=True)).read()


def test_rows_may_name_files_beside_and_below_the_table(here: Path) -> None:
    (here / "lots" / "textes").mkdir(parents=True)
    (here / "lots" / "textes" / "a.txt").write_text(TEXT, encoding="utf-8")
    (here / "lots" / "b.txt").write_text(TEXT.replace("3,2", "3,4"), encoding="utf-8")
    (here / "lots" / "lot.csv").write_text("id,files\nx,textes/a.txt | b.txt\n", encoding="utf-8")
    request = only(entries("lots/lot.csv")).read()
    assert [source.origin for source in request.sources] == ["textes/a.txt", "b.txt"]


def test_several_texts_in_one_row_are_several_sources(table: Callable[..., str]) -> None:
    table({"id": "x", "sources": [TEXT, {"text": TEXT.replace("3,2", "3,4")}]})
    request = only(entries("lot.jsonl")).read()
    assert [source.origin for source in request.sources] == ["lot.jsonl:1#1", "lot.jsonl:1#2"]


def test_columns_that_mean_nothing_are_named_once(table: Callable[..., str]) -> None:
    table({"text": TEXT, "auteur": "x"}, {"text": TEXT + "2", "auteur": "y"})
    assert BatchInput(["lot.jsonl"]).survey().ignored == ("auteur",)


@pytest.mark.parametrize(
    ("make", "inputs", "said"),
    [
        (None, ["absent.jsonl"], "introuvable"),
        (None, ["depeches/*.txt"], "introuvable"),
        ("lot.json", ["lot.json"], ".jsonl"),
        ("vide/", ["vide"], "Rien à écrire"),
        ("vide.jsonl", ["vide.jsonl"], "Rien à écrire"),
        (None, ["a\x00b"], "illisible|introuvable"),
        (None, ["x" * 5000], "illisible|introuvable"),
    ],
)
def test_an_input_of_no_use_ends_the_batch_before_any_work(
    here: Path, make: str | None, inputs: list[str], said: str
) -> None:
    if make and make.endswith("/"):
        (here / make).mkdir()
    elif make:
        (here / make).touch()
    with pytest.raises(InputError, match=said):
        BatchInput(inputs).survey()


@given(st.text(max_size=200))
def test_any_id_makes_a_safe_folder_name(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", _slug(text))
    assert len(_slug(text)) <= 66
