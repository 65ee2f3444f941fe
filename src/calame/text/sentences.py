"""Sentence borders by rules."""

import re


def split_sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Character borders of the sentences of `text`, white space outside."""
    borders: list[tuple[int, int]] = []
    start = 0
    for end in [m.end() for m in re.finditer(r"[.!?…]+[\"»”]?(?=\s|$)|\n+", text)] + [len(text)]:
        piece = text[start:end]
        if piece.strip():
            left = start + len(piece) - len(piece.lstrip())
            borders.append((left, left + len(piece.strip())))
        start = end
    return tuple(borders)
