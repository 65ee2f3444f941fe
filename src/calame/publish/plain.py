"""Text that came from outside, made safe to stand in a page, a file or a terminal."""

import re

_STRINGS = re.compile(r"(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)")
"""Terminal strings with their end: titles, OSC 8 links, device control (ECMA-48, 5.6)."""
_SEQUENCES = re.compile(r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]")
"""Terminal control sequences: colours, cursor moves (ECMA-48, 5.4)."""
_BREAKS = re.compile(r"[ \t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but tab and line feed, DEL, C1
    "\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff"  # direction marks, zero width, separators
    f"\ufff9-\ufffb\U000e0000-\U000e007f{_NONCHARACTERS}]"  # interlinear marks, tags
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_TIGHT = re.compile(r" (?=[:;!?»%])|(?<=«) ")
_QUOTES = re.compile("«[ \u00a0\u202f]?|[ \u00a0\u202f]?»")


def visible(text: str) -> str:
    """`text` without terminal sequences, control characters, direction marks or lone surrogates.

    Line feeds, tabs, no-break spaces and joiners stay: layout, French typography and emoji need them.
    """
    text = _SEQUENCES.sub("", _STRINGS.sub("", text))
    return _SURROGATES.sub("\ufffd", _INVISIBLE.sub("", text))


def plain(text: str) -> str:
    """`visible(text)` on one line, without space at its ends."""
    return _BREAKS.sub(" ", visible(_BREAKS.sub(" ", text))).strip()


def remark(text: str) -> str:
    """`plain(text)` as French prints it: no sign parted from its word, “ ” for quotations inside quotations."""
    line = _TIGHT.sub("\u00a0", plain(text))
    return _nested(line) if line.count("«") > 1 and line.count("«") == line.count("»") else line


def _nested(line: str) -> str:
    depth, place, written = 0, 0, []
    for mark in _QUOTES.finditer(line):
        opens = mark.group()[0] == "«"
        inner = depth > 0 if opens else depth > 1
        depth = depth + 1 if opens else max(0, depth - 1)
        written += [line[place : mark.start()], ("“" if opens else "”") if inner else mark.group()]
        place = mark.end()
    return "".join([*written, line[place:]])
