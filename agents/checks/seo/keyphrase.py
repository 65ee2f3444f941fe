"""Where the keyphrase stands.

Thresholds are those of Yoast's open engine (yoastseo 3.6, French), which editors know; docs/seo.md lists them with
their sources.
"""

from collections.abc import Sequence
from itertools import pairwise

from calame.agents.checks.seo.assessment import Assessment, Page, graded, sentences_of
from calame.contracts import Place
from calame.text.keyphrases import Keyphrase, content_words, exact_place, only_function_words
from calame.text.sentences import split_sentences
from calame.text.words import fold

_LENGTH = (4, 8)
"""Content words of a keyphrase: good up to the first, ok up to the second."""
DENSITY = (0.5, 3.0)
"""Per cent of the words; weighted by length, for a long phrase cannot come back as often as a short one."""
_BASE, _PER_WORD = 0.7, 3
_SHORT_TEXT = 100
"""Words below which the density of a text says nothing."""
_TWICE = 2
"""Times that a short text holds the keyphrase at most, and any other at least."""
_HEADINGS = (30, 75)
"""Per cent of the H2 and H3 that reflect the topic."""
_HALF = 0.5
_LONG_GAP, _LONGEST_GAP = 30, 50
"""Per cent of the sentences between two that hold the topic."""
_FEW_SENTENCES = 15
_FULL_MATCH = 4
"""Content words from which half of them in a sentence are enough."""
_SLUG_ALL = 2
"""Content words up to which a slug has to hold all of them."""
_MORE = "à un endroit où elle est juste"


def length(page: Page) -> Assessment:
    """One to four content words."""
    phrase = page.metadata.keyphrase
    words = len(content_words(phrase)) if phrase.strip() else 0
    empty = only_function_words(phrase) or not words
    return Assessment(
        "keyphrase_length",
        "Longueur de l’expression clé",
        graded(good=0 < words <= _LENGTH[0] and not empty, ok=0 < words <= _LENGTH[1] and not empty),
        0 if empty else words,
        f"de 1 à {_LENGTH[0]} mots pleins",
        "mots",
        "Il n’y a pas d’expression clé." if empty else f"L’expression clé compte {words} mots pleins.",
        f"En donner une de 1 à {_LENGTH[0]} mots pleins.",
    )


def introduction(page: Page) -> Assessment:
    """All of its words in one sentence of the first paragraph."""
    first = next((spot for spot in page.spots if spot.paragraph.style != "bullet"), None)
    sentences = sentences_of(first.paragraph) if first else ()
    in_one = any(page.topic.share(sentence) == 1 for sentence in sentences)
    in_all = first is not None and page.topic.share(first.paragraph.text) == 1
    place = (
        Place(section=first.section.id, paragraph=first.number, excerpt=first.paragraph.text[:80]) if first else Place()
    )
    return Assessment(
        "keyphrase_introduction",
        "Expression clé dans le premier paragraphe",
        graded(good=in_one, ok=in_all),
        100 if in_one else round(100 * (page.topic.share(first.paragraph.text) if first else 0)),
        "tous ses mots dans une même phrase",
        "%",
        f"L’expression clé {_named(page)} n’est pas dans une même phrase du premier paragraphe.",
        "L’y employer si la source le permet.",
        place,
    )


def density(page: Page) -> Assessment:
    """Often enough, never stuffed."""
    phrase = page.topic.keyphrase
    found = sum(phrase.count(sentence) for sentence in page.sentences)
    share = _weighted_density(page, found, phrase)
    if page.words < _SHORT_TEXT:
        good = 1 <= found <= _TWICE
        stuffed = found > _TWICE
    else:
        enough = found == _TWICE and _least(page, phrase) <= _TWICE
        good = found >= _TWICE and (enough or DENSITY[0] <= share <= DENSITY[1])
        stuffed = share > DENSITY[1]
    return Assessment(
        "keyphrase_density",
        "Densité de l’expression clé",
        graded(good=good, ok=False),
        round(share, 2),
        f"de {DENSITY[0]:.1f} à {DENSITY[1]:.0f}\u00a0%".replace(".", ","),
        "%",
        f"L’expression clé {_named(page)} vient {found} fois, {'trop' if stuffed else 'trop peu'} pour cette longueur.",
        "La remplacer par un synonyme ici ou là." if stuffed else f"L’employer encore, {_MORE}.",
    )


def _weighted_density(page: Page, found: int, phrase: Keyphrase) -> float:
    return 100 * found / (page.words or 1) * (_BASE + len(phrase) / _PER_WORD)


def _least(page: Page, phrase: Keyphrase) -> int:
    """Times that the phrase should come at least."""
    needed = DENSITY[0] * page.words / (100 * (_BASE + len(phrase) / _PER_WORD))
    return max(2, -int(-needed // 1))


def headings(page: Page) -> Assessment:
    """In a good part of the subheadings, not in all."""
    reflecting = [section for section in page.headings if page.topic.share(section.heading) > _HALF]
    share = 100 * len(reflecting) / (len(page.headings) or 1)
    return Assessment(
        "keyphrase_headings",
        "Sous-titres qui disent le sujet",
        graded(good=bool(page.headings) and _HEADINGS[0] <= share <= _HEADINGS[1], ok=False),
        round(share),
        f"de {_HEADINGS[0]} à {_HEADINGS[1]}\u00a0%",
        "%",
        f"{len(reflecting)} sous-titres sur {len(page.headings)} reprennent l’expression clé {_named(page)}.",
        f"La reprendre dans {_HEADINGS[0]} à {_HEADINGS[1]}\u00a0% des sous-titres, là où la partie en parle.",
    )


def distribution(page: Page) -> Assessment:
    """Spread over the text: no long stretch without it."""
    holds = [_tells(page, sentence) for sentence in page.sentences]
    gap = _longest_gap(holds)
    return Assessment(
        "keyphrase_distribution",
        "Répartition de l’expression clé",
        graded(good=gap <= _LONG_GAP, ok=gap <= _LONGEST_GAP),
        round(gap),
        f"au plus {_LONG_GAP}\u00a0% du texte sans elle",
        "%",
        f"{round(gap)}\u00a0% du texte d’un seul tenant ne disent pas {_named(page)}.",
        f"L’employer dans ce passage, {_MORE}.",
    )


def _tells(page: Page, sentence: str) -> bool:
    return any(
        phrase.share(sentence) == 1 if len(phrase) < _FULL_MATCH else phrase.share(sentence) >= _HALF
        for phrase in page.topic.all
        if phrase.stems
    )


def _longest_gap(holds: Sequence[bool]) -> float:
    """Per cent of the sentences in the longest stretch without the topic."""
    if len(holds) < _FEW_SENTENCES:
        return 10 if any(holds) else 100
    at = [-1, *(place for place, found in enumerate(holds) if found), len(holds)]
    if len(at) == 2:  # noqa: PLR2004 -- only the two borders
        return 100
    return 100 * max(second - first - 1 for first, second in pairwise(at)) / len(holds)


def description(page: Page) -> Assessment:
    """Once or twice in the meta description."""
    text = page.metadata.meta_description
    found = sum(page.topic.count(text[start:end]) for start, end in split_sentences(text))
    return Assessment(
        "keyphrase_description",
        "Expression clé dans la description",
        graded(good=found in {1, 2}, ok=False),
        found,
        "1 ou 2 fois",
        "",
        f"L’expression clé {_named(page)} vient {found} fois dans la description.",
        "L’y employer une fois." if not found else "L’y employer moins souvent.",
        Place(excerpt=text),
    )


def title(page: Page) -> Assessment:
    """At the start of the title tag, as the editor writes it."""
    tag = page.metadata.title_tag
    at = exact_place(tag, page.metadata.keyphrase)
    starts = at is not None and (not tag[:at].strip() or only_function_words(tag[:at]))
    anywhere = at is not None or page.topic.keyphrase.share(tag) == 1
    return Assessment(
        "keyphrase_title",
        "Expression clé en tête du titre",
        graded(good=starts, ok=anywhere),
        0 if at is None else 1,
        "au début de la balise title",
        "",
        f"La balise title ne commence pas par l’expression clé {_named(page)}.",
        "Commencer par elle\u00a0: «\u00a0Expression clé\u00a0: …\u00a0».",
        Place(excerpt=tag),
    )


def slug(page: Page) -> Assessment:
    """In the address."""
    share = Keyphrase.of(fold(page.metadata.keyphrase)).share(page.metadata.slug.replace("-", " "))
    enough = share == 1 if len(page.topic.keyphrase) <= _SLUG_ALL else share > _HALF
    return Assessment(
        "keyphrase_slug",
        "Expression clé dans l’adresse",
        graded(good=enough, ok=True),
        round(100 * share),
        "tous ses mots" if len(page.topic.keyphrase) <= _SLUG_ALL else "plus de la moitié de ses mots",
        "%",
        f"L’adresse ne reprend pas l’expression clé {_named(page)}.",
        "L’y mettre, sans articles ni accents.",
        Place(excerpt=page.metadata.slug),
    )


def _named(page: Page) -> str:
    return f"«\u00a0{page.metadata.keyphrase}\u00a0»"
