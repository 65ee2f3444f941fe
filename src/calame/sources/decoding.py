"""Bytes turned into text, or one sentence that says why not."""

import codecs
import re

from charset_normalizer import from_bytes

from calame.errors import SourceError
from calame.text.wording import figure, origin_name, sentence_case

LARGEST = 5_000_000
"""Bytes of one source; an article has 0.1 % of it."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "un PDF : exportez son texte, par exemple avec pdftotext"),
    (b"\x89PNG", "une image PNG : donnez le texte de l’article"),
    (b"\xff\xd8\xff", "une image JPEG : donnez le texte de l’article"),
    (b"GIF8", "une image GIF : donnez le texte de l’article"),
    (b"BM", "une image BMP : donnez le texte de l’article"),
    (b"II*\x00", "une image TIFF : donnez le texte de l’article"),
    (b"MM\x00*", "une image TIFF : donnez le texte de l’article"),
    (b"PK\x03\x04", "un document Word ou LibreOffice, ou une archive : enregistrez-le en texte brut (.txt)"),
    (b"\xd0\xcf\x11\xe0", "un ancien document Office : enregistrez-le en texte brut (.txt)"),
    (b"{\\rtf", "un document RTF : enregistrez-le en texte brut (.txt)"),
    (b"\x1f\x8b", "une archive gzip : décompressez-la d’abord"),
    (b"7z\xbc\xaf", "une archive 7z : décompressez-la d’abord"),
    (b"Rar!", "une archive RAR : décompressez-la d’abord"),
    (b"\x7fELF", "un programme : donnez un fichier .txt, .md ou .html"),
    (b"MZ\x90", "un programme : donnez un fichier .txt, .md ou .html"),
    (b"SQLite format 3", "une base SQLite : donnez un fichier .txt, .md ou .html"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,30})", re.IGNORECASE)
_WINDOWS = re.compile(rb"[\x80-\x9f]")
_LATIN9 = re.compile(rb"(?i)[a-z]\xbd[a-z]|\xbc[a-z]|\d ?\xa4|\xa4 ?\d")
_LATIN = {"cp1252", "iso8859_15", "latin_1", "iso8859_1", "cp1250", "iso8859_2", "cp1254", "iso8859_9", "iso8859_16"}
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BINARY_SHARE = 0.02
_SAMPLE = 200_000
_WIDE_SHARE = 0.3


def decode(raw: bytes, *, origin: str, declared: str | None = None) -> str:
    """The text in `raw`.

    Args:
        raw: what was received.
        origin: its name, for messages.
        declared: charset that a server named.

    Raises:
        SourceError: empty, too large, binary, or in no encoding that can be told.
    """
    if not raw.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise SourceError(f"{_subject(origin)} est vide : donnez un texte qui contient un article.", origin=origin)
    if len(raw) > LARGEST:
        raise SourceError(
            f"{_subject(origin)} pèse {figure(len(raw) / 1e6, 'Mo')} ; la limite est de {LARGEST // 1_000_000} Mo : ne"
            " donnez que l’article.",
            origin=origin,
        )
    _refuse_binary(raw, origin)
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            return _strict(raw, encoding, origin)
    return _guess(raw, origin, declared)


def _subject(origin: str) -> str:
    return sentence_case(origin_name(origin))


def _refuse_binary(raw: bytes, origin: str) -> None:
    start = raw[:64].lstrip()
    for magic, what in _MAGIC:
        if start.startswith(magic) and (magic != b"BM" or b"\x00" in raw[:64]):
            raise SourceError(f"{_subject(origin)} n’est pas un texte mais {what}.", origin=origin)
    if start[:4] == b"RIFF":
        raise SourceError(
            f"{_subject(origin)} n’est pas un texte mais un média : donnez le texte de l’article.", origin=origin
        )


def _guess(raw: bytes, origin: str, declared: str | None) -> str:
    if (wide := _wide(raw)) is not None:
        return _strict(raw, wide, origin)
    sample = raw[:_SAMPLE]
    if len(_BINARY.findall(sample)) > len(sample) * _BINARY_SHARE:
        raise SourceError(f"{_subject(origin)} est binaire : donnez un fichier .txt, .md ou .html.", origin=origin)
    meta = _META.search(raw[:4096])
    for encoding in ("utf-8", declared, meta[1].decode("ascii") if meta else None):
        if encoding and (text := _try(raw, encoding)) is not None:
            return text
    return _strict(raw, _eight_bit(raw, origin), origin)


def _try(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode("cp1252" if encoding.lower() in {"iso-8859-1", "latin-1", "latin1"} else encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _strict(raw: bytes, encoding: str, origin: str) -> str:
    text = _try(raw, encoding)
    if text is None:
        raise _unreadable(origin)
    return text


def _unreadable(origin: str) -> SourceError:
    return SourceError(f"{_subject(origin)} a un encodage illisible : enregistrez-le en UTF-8.", origin=origin)


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a mark shows by a zero in every other byte."""
    sample = raw[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if odd > half * _WIDE_SHARE and even < half * _BINARY_SHARE:
        return "utf-16-le"
    if even > half * _WIDE_SHARE and odd < half * _BINARY_SHARE:
        return "utf-16-be"
    return None


def _eight_bit(raw: bytes, origin: str) -> str:
    """The eight-bit encoding; French tells Windows-1252 from ISO-8859-15 by a few bytes better than statistics do."""
    best = from_bytes(
        raw[:_SAMPLE], cp_isolation=["cp1252", "iso8859_15", "mac_roman", "cp850", "cp1250", "cp1251"]
    ).best()
    if best is not None and best.encoding not in _LATIN:
        return best.encoding
    if best is None and _try(raw, "cp1252") is None:
        raise _unreadable(origin)
    return "iso8859_15" if _LATIN9.search(raw) and not _WINDOWS.search(raw) else "cp1252"
