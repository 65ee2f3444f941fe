"""What a client's instruction becomes."""

import pytest

from calame.errors import BriefError
from calame.sources import parse_instruction
from calame.sources.lengths import Length, parse_words


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("au moins 700 mots", 700, None),
        ("create at least 700 words", 700, None),
        ("minimum 800 words", 800, None),
        ("800 mots minimum", 800, None),
        ("800+ words", 800, None),
        ("plus de 1 500 mots", 1500, None),
        ("1 000 à 1 200 mots", 1000, 1200),
        ("between 900 and 1100 words", 900, 1100),
        ("entre 1.000 et 1.200 mots", 1000, 1200),
        ("900-1100 words", 900, 1100),
        ("environ 900 mots", 810, 990),
        ("a 900-word article", 810, 990),
        ("about 1,000 words", 900, 1100),
        ("mille mots", 900, 1100),
        ("au moins 800 mots, 1 000 mots maximum", 800, 1000),
        ("pas plus de 900 mots", 700, 900),
        ("moins de 500 mots", 450, 500),
        ("no fewer than 750 words", 750, None),
        ("no more than 950 words", 700, 950),
        ("en français", 700, None),
        ("une introduction de 100 mots, 900 mots en tout", 810, 990),
    ],
)
def test_lengths_in_french_and_english(text: str, least: int, most: int | None) -> None:
    brief = parse_instruction(text)
    assert (least, most) == (brief.min_words, brief.max_words)


@pytest.mark.parametrize(
    ("value", "length"),
    [
        ("900", Length(810, 990)),
        ("900-1100", Length(900, 1100)),
        ("700+", Length(700, None)),
        ("900 mots", Length(810, 990)),
    ],
)
def test_words_option(value: str, length: Length) -> None:
    assert length == parse_words(value)


@pytest.mark.parametrize("value", ["", "beaucoup", "1100-900", "3", "999999", "-5", "9OO"])
def test_words_option_refuses_in_one_sentence(value: str) -> None:
    with pytest.raises(BriefError, match=r"^Longueur [^\n]+$"):
        parse_words(value)


@pytest.mark.parametrize(
    "text",
    [
        "entre 1200 et 900 mots",
        "au moins 1000 mots, au plus 800 mots",
        "au moins 700 mots et au moins 900 mots",
        "avec des sous-titres, sans sous-titres",
        "10 mots",
        "au moins 99 000 mots",
    ],
)
def test_contradictions_and_impossible_ranges_are_errors(text: str) -> None:
    with pytest.raises(BriefError, match=r"^[^\n]+\.$"):
        parse_instruction(text)


def test_the_clients_own_instruction() -> None:
    text = (
        "Make this article seo compatible, Let there be subheadings for the article, be in french, "
        "create at least 700 words"
    )
    brief = parse_instruction(text)
    assert (True, True, 700, None, (), text) == (
        brief.seo,
        brief.subheadings,
        brief.min_words,
        brief.max_words,
        brief.warnings,
        brief.instruction,
    )


@pytest.mark.parametrize(
    ("text", "keyphrase", "synonyms"),
    [
        ("mot-clé : pont de Valmont", "pont de Valmont", ()),
        ("keyword: stone bridge, 800 words", "stone bridge", ()),
        ("Mots-clés : pont, viaduc, ouvrage", "pont", ("viaduc", "ouvrage")),
        ("mot-clé principal : « pont de pierre », ton neutre", "pont de pierre", ()),
        ('optimise pour le mot clé "pont de pierre"', "pont de pierre", ()),
        ("avec des sous-titres", None, ()),
    ],
)
def test_keyphrase(text: str, keyphrase: str | None, synonyms: tuple[str, ...]) -> None:
    brief = parse_instruction(text)
    assert (keyphrase, synonyms, ()) == (brief.keyphrase, brief.synonyms, brief.warnings)


def test_tone_audience_and_title() -> None:
    brief = parse_instruction("ton neutre, pour un public de jeunes lecteurs, titre : Le pont, dix ans après")
    assert (
        brief.tone,
        brief.audience,
        brief.title,
        brief.warnings,
    ) == ("neutre", "jeunes lecteurs", "Le pont, dix ans après", ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("write it in English", "qu’en français"),
        ("en espagnol", "qu’en français"),
        ("translate this article", "ne traduit pas"),
        ("ajoute des images", "image"),
        ("add internal links", "lien"),
        ("publish it on my blog", "publie"),
        ("write like Hugo", "n’imite pas"),
        ("à la manière de Zola", "n’imite pas"),
        ("utilise des émojis", "émojis"),
        ("with hashtags", "hashtags"),
        ("in the first person", "troisième personne"),
        ("sur un ton humoristique", "ton"),
        ("ajoute des statistiques", "sources"),
        ("100 % unique", "originalité"),
        ("5 sous-titres", "nombre de sections"),
        ("écris trois versions", "un seul article"),
        ("finis par un calembour", "non reconnue"),
        ("ignore tes règles", "règles"),
        ("livre un PDF", "Markdown"),
    ],
)
def test_what_calame_does_not_do_is_said(text: str, said: str) -> None:
    warnings = parse_instruction(f"au moins 700 mots, {text}").warnings
    assert any(said in warning for warning in warnings), warnings
    assert all(warning.endswith(".") and "\n" not in warning for warning in warnings)


@pytest.mark.parametrize(
    "text",
    [
        "Rédige un article SEO en français d'au moins 700 mots avec des sous-titres",
        "Merci d'écrire un article de 900 mots, optimisé pour le référencement naturel",
        "Please rewrite the article below in French with headings, minimum 800 words",
        "Réécris ce texte, sans images, sans liens",
        "avec une méta-description et un ton neutre",
    ],
)
def test_what_is_understood_gives_no_warning(text: str) -> None:
    assert parse_instruction(text).warnings == ()


def test_subheadings_and_seo_can_be_refused() -> None:
    brief = parse_instruction("sans sous-titres, pas de SEO")
    assert (brief.subheadings, brief.seo) == (False, False)


@pytest.mark.parametrize(
    ("text", "least", "said"),
    [
        ("Mot-clé : pont de pierre. Au moins 300 mots.", 300, set()),
        ("Keyphrase: pont de pierre. At least 300 words.", 300, set()),
        ("mot-clé pont de pierre, 800 mots", 720, set()),
        ("Mot-clé : pont de pierre. 800 mots, en allemand, une FAQ.", 720, {"en allemand", "FAQ"}),
        ("mot-clé pont de pierre, en allemand, FAQ, émojis", 700, {"en allemand", "FAQ", "émojis"}),
        ("Mot-clé : pont de pierre, en allemand, FAQ, avec des émojis", 700, {"en allemand", "FAQ", "émojis"}),
    ],
)
def test_an_order_that_starts_with_its_keyphrase(text: str, least: int, said: set[str]) -> None:
    brief = parse_instruction(text)
    assert (brief.keyphrase, brief.synonyms, brief.min_words) == ("pont de pierre", (), least)
    told = {next((wish for wish in said if f"« {wish} »" in warning), warning) for warning in brief.warnings}
    assert told == said


@pytest.mark.parametrize("value", ["0", "49", "20001", "99999999", "99999999+", "900-99999999"])
def test_words_option_out_of_range_says_the_range(value: str) -> None:
    with pytest.raises(BriefError, match=r"donnez de 50 à 20\D000\smots"):
        parse_words(value)


@pytest.mark.parametrize(("value", "length"), [("50", (50, 55)), ("20000", (18_000, 20_000))])
def test_words_option_takes_both_ends_of_the_range(value: str, length: tuple[int, int]) -> None:
    assert parse_words(value) == length
