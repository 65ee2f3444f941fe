"""Bytes and encodings."""

import pytest

from calame.errors import SourceError
from calame.sources.decoding import LARGEST, decode

TEXT = "L’été dernier, « l’œuvre » a coûté 300 € à la mairie — où ça ? À Noël, bien sûr."
LATIN9 = "L'été dernier, l'œuvre a coûté 300 € à la mairie de Noël, bien sûr, où l'on a goûté."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "mac_roman"]
)
def test_encodings_are_recognised(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), origin="a.txt").lstrip("\ufeff") == TEXT


def test_latin_9_is_told_from_windows() -> None:
    assert decode(LATIN9.encode("iso8859_15"), origin="a.txt") == LATIN9


def test_a_declared_charset_is_used() -> None:
    assert decode(TEXT.encode("cp1252"), origin="a", declared="ISO-8859-1") == TEXT
    html = f'<html><head><meta charset="windows-1252"></head><p>{TEXT}'
    assert html == decode(html.encode("cp1252"), origin="a")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "vide"),
        (b" \r\n\t ", "vide"),
        (b"\xef\xbb\xbf", "vide"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "image PNG"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "image JPEG"),
        (b"GIF89a" + bytes(40), "image GIF"),
        (b"PK\x03\x04" + bytes(40), "Word"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x1f\x8b\x08" + bytes(40), "gzip"),
        (b"RIFF\x00\x00\x00\x00WEBP", "média"),
        (b"\x7fELF\x02\x01", "programme"),
        (bytes(range(256)) * 20, "binaire"),
        (b"a" * (LARGEST + 1), "limite"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(raw: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=said) as caught:
        decode(raw, origin="mon fichier.txt")
    assert "mon fichier.txt" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.origin == "mon fichier.txt"


def test_a_french_text_that_begins_like_a_magic_number_is_a_text() -> None:
    assert decode(b"BMW ouvre une usine.", origin="a") == "BMW ouvre une usine."
