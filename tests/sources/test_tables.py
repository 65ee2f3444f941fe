"""Tables read row by row: a bad row costs itself, never the rows after it."""

import json
from pathlib import Path

import pytest

from calame.errors import InputError, MachineError
from calame.sources import tables
from calame.sources.tables import BadRow, Row, rows_of


def read(tmp_path: Path, name: str, content: bytes | str) -> list[Row | BadRow]:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(rows_of(path))


def lines(found: list[Row | BadRow]) -> list[tuple[int, bool]]:
    return [(row.line, isinstance(row, Row)) for row in found]


GOOD = '{"text": "un"}'


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ('{"text": "coupé', "JSON"),
        ("[1, 2]", "accolades"),
        ("42", "accolades"),
        ("[" * 100_000, "JSON"),
        ('{"n": ' + "9" * 5000 + "}", "JSON"),
        (b'{"text": "\xe9"}', "UTF-8"),
        (b"\x00\x01", "JSON"),
    ],
    ids=["cut", "list", "number", "deep", "huge-number", "latin-1", "binary"],
)
def test_a_bad_json_line_is_told_with_its_number_and_the_next_is_read(
    tmp_path: Path, bad: str | bytes, reason: str
) -> None:
    raw = bad if isinstance(bad, bytes) else bad.encode()
    found = read(tmp_path, "lot.jsonl", GOOD.encode() + b"\n\n" + raw + b"\n" + GOOD.encode())
    assert lines(found) == [(1, True), (3, False), (4, True)]
    assert isinstance(found[1], BadRow)
    assert reason in found[1].reason


def test_a_line_without_end_is_skipped_without_being_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "LONGEST_ROW", 1000)
    monkeypatch.setattr(tables, "_CHUNK", 64)
    found = read(tmp_path, "lot.jsonl", '{"text": "' + "x" * 5000 + '"}\n' + GOOD)
    assert lines(found) == [(1, False), (2, True)]


def test_a_byte_order_mark_and_a_missing_last_newline_are_fine(tmp_path: Path) -> None:
    assert read(tmp_path, "lot.jsonl", b"\xef\xbb\xbf" + GOOD.encode()) == [Row(1, {"text": "un"})]


def test_null_is_as_good_as_absent(tmp_path: Path) -> None:
    assert read(tmp_path, "lot.jsonl", '{"text": "un", "words": null}') == [Row(1, {"text": "un"})]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_cell_may_hold_lines_quotes_and_delimiters(tmp_path: Path, delimiter: str) -> None:
    head = delimiter.join(["Id", " text", "words"])
    row = delimiter.join(["a", f'"dit ""oui""{delimiter}\r\nsuite"', "700"])
    found = read(tmp_path, "lot.csv", f"{head}\r\n{row}\r\n{delimiter.join(['b', 'court', ''])}\r\n")
    assert found == [
        Row(2, {"id": "a", "text": f'dit "oui"{delimiter}\r\nsuite', "words": "700"}),
        Row(4, {"id": "b", "text": "court"}),
    ]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ('x,"jamais fermé', "fermé"),
        ("a,b,c,d", "4\u00a0cellules"),
        ('x,"un "deux" trois"', "doublé"),
    ],
)
def test_a_bad_csv_line_costs_itself_only(tmp_path: Path, bad: str, reason: str) -> None:
    found = read(tmp_path, "lot.csv", f"id,text\nun,bon\n{bad}\ndeux,bon\ntrois,bon\n")
    assert [(row.line, row.values["id"]) for row in found if isinstance(row, Row)] == [
        (2, "un"),
        (4, "deux"),
        (5, "trois"),
    ]
    (wrong,) = [row for row in found if isinstance(row, BadRow)]
    assert wrong.line == 3
    assert reason in wrong.reason


def test_a_spreadsheet_in_windows_encoding_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, "lot.csv", "id;text\n1;l’œuvre d’été\n".encode("cp1252"))
    assert found == [Row(2, {"id": "1", "text": "l’œuvre d’été"})]


def test_a_spreadsheet_in_utf_16_is_refused_with_its_remedy(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="CSV UTF-8"):
        read(tmp_path, "lot.csv", "id;text\n1;x\n".encode("utf-16"))


def test_an_empty_csv_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="colonnes"):
        read(tmp_path, "lot.csv", "\n")


def test_many_open_quotes_take_no_more_than_a_reading_each(tmp_path: Path) -> None:
    body = "\n".join(f'{number},"' + "x" * 20 for number in range(4000))
    found = read(tmp_path, "lot.csv", f"id,text\n{body}\n")
    assert found


def test_a_missing_table_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="introuvable"):
        list(rows_of(tmp_path / "absent.jsonl"))


def test_parquet_gives_typed_rows(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
    from pyarrow import parquet

    path = tmp_path / "lot.parquet"
    table = arrow.table({"text": ["un", "deux"], "words": [700, None], "files": [["a", "b"], None]})
    parquet.write_table(table, path)
    assert list(rows_of(path)) == [Row(1, {"text": "un", "words": 700, "files": ["a", "b"]}), Row(2, {"text": "deux"})]


def test_a_broken_parquet_file_is_one_sentence(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
    with pytest.raises(InputError, match="Parquet illisible"):
        read(tmp_path, "lot.parquet", b"PAR1" + b"\x00" * 200 + b"PAR1")


def test_parquet_without_pyarrow_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(MachineError, match=r"calame\[parquet\]"):
        read(tmp_path, "lot.parquet", b"PAR1")


def test_a_row_that_is_mended_is_another_row(tmp_path: Path) -> None:
    first = read(tmp_path, "lot.jsonl", "{broken\n")[0]
    again = read(tmp_path, "lot.jsonl", "\n\n{broken\n")[0]
    other = read(tmp_path, "lot.jsonl", "{brok\n")[0]
    assert isinstance(first, BadRow)
    assert isinstance(again, BadRow)
    assert isinstance(other, BadRow)
    assert first.digest == again.digest != other.digest


def test_every_row_of_a_large_table_is_read(tmp_path: Path) -> None:
    rows = "".join(json.dumps({"id": number, "text": "mot " * 50}) + "\n" for number in range(2000))
    assert len(read(tmp_path, "lot.jsonl", rows)) == 2000
