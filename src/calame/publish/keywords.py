"""Keywords of an article as its keyphrase and synonyms."""

from calame.publish.plain import plain


def with_keywords(about: dict[str, str], words: list[str]) -> dict[str, str]:
    """`about` with the first keyword as the keyphrase, unless it names one, and the others as synonyms."""
    kept = [plain(word) for word in words if plain(word)]
    if kept and "keyphrase" not in about:
        about = about | {"keyphrase": kept[0]}
    synonyms = [word for word in kept if word != about.get("keyphrase")]
    return about | {"synonyms": ", ".join(synonyms)} if synonyms else about
