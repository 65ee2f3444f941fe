"""Characters made regular: Unicode form, line ends, invisible marks."""

import re
import unicodedata

import ftfy

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b\n]*(?:\x07|\x1b\\)?")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e007f\ud800-\udfff]"
)
_SPACES = re.compile(r"[ \t\u2000-\u2006\u2008\u200a\u205f\u3000]+")
_LONGEST_CHUNK = 50_000
"""Characters that ftfy sees at once: a long line is cut at spaces so that its cost stays linear."""


def normalise(raw: str) -> str:
    """`raw` with regular characters: mojibake mended, NFC, one line end, nothing invisible."""
    text = _INVISIBLE.sub("", _ESCAPES.sub("", _LINE_ENDS.sub("\n", raw)))
    text = "".join(_mend(chunk) for chunk in _chunks(text))
    text = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", _SPACES.sub(" ", text))


def _chunks(text: str) -> list[str]:
    chunks = []
    start = 0
    while start < len(text):
        end = min(len(text), start + _LONGEST_CHUNK)
        if end < len(text):
            cut = max(text.rfind("\n", start, end), text.rfind(" ", start, end))
            end = cut + 1 if cut > start else end
        chunks.append(text[start:end])
        start = end
    return chunks


def _mend(text: str) -> str:
    return ftfy.fix_text(
        text,
        uncurl_quotes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        normalization="NFC",
        max_decode_length=_LONGEST_CHUNK * 2,
    )
