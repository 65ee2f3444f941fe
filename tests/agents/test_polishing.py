"""Labels of a model's plan: the form is put right, the words stay."""

import pytest

from calame.agents.polishing import fitted, mended, polished
from calame.contracts import Metadata, Source
from calame.text.keyphrases import Topic
from calame.text.proofreader import grammalecte_place
from calame.text.title_width import TITLE_PIXELS, title_width

needs_grammalecte = pytest.mark.skipif(
    grammalecte_place() is None, reason="Grammalecte is not installed (Debian: python3-grammalecte)"
)
TOPIC = Topic.of("piscine de Bréville")
LONG = (
    "La piscine de Bréville a fermé lundi, après trois semaines de travaux sans résultat, et le conseil municipal "
    "a voté un crédit de douze mille euros pour la réparer avant l’été."
)


def source(text: str = "Le conseil a fermé la piscine.") -> Source:
    return Source(id="S1", text=text, blocks=(), sha256="0" * 64, origin="a.txt")


@pytest.mark.parametrize(
    ("label", "better"),
    [
        ('L\'Etat ferme la piscine: "une urgence"', "L’État ferme la piscine\u00a0: «\u00a0une urgence\u00a0»"),
        ("La piscine de Bréville a fermé", "La piscine de Bréville a fermé"),
        ("La la piscine a fermé", "La la piscine a fermé"),
        ("Fermeture de de la piscine", "Fermeture de la piscine"),
    ],
)
def test_typography_and_words_said_twice_are_put_right(label: str, better: str) -> None:
    assert mended(label) == better


@needs_grammalecte
def test_a_slip_with_one_remedy_is_mended_and_stays_mended() -> None:
    assert mended("La piscine est fermé depuis lundi") == "La piscine est fermée depuis lundi"


@needs_grammalecte
@pytest.mark.parametrize("label", ["« La piscine est fermé », dit-elle", "Il a dit : « Les élus a décidé »"])
def test_a_quotation_keeps_its_words(label: str) -> None:
    assert "fermé\u00a0»" in mended(label) or "a décidé\u00a0»" in mended(label)


@needs_grammalecte
def test_the_words_of_a_source_stay() -> None:
    wrong = "La piscine est fermé depuis lundi"
    metadata = Metadata(title=wrong, slug="p", meta_description=wrong, keyphrase="piscine")
    assert polished(metadata, [source(f"{wrong}.")], keep_title=False).title == wrong
    assert polished(metadata, [source()], keep_title=False).title != wrong
    assert polished(metadata, [source()], keep_title=True).title == wrong


@pytest.mark.parametrize(
    "text",
    [
        "La piscine de Bréville a fermé lundi.",
        LONG.replace(", après trois semaines de travaux sans résultat,", " après des travaux") + " " + "x" * 100,
    ],
)
def test_a_description_that_fits_or_cannot_be_cut_stays(text: str) -> None:
    assert fitted(text, TOPIC) in {text, *(text[: place + 1] for place, sign in enumerate(text) if sign == ".")}


def test_a_description_loses_whole_sentences_and_asides_only() -> None:
    first = "La piscine de Bréville a fermé lundi pour trois semaines, a annoncé le conseil municipal de la ville."
    assert fitted(f"{first} {LONG}", TOPIC) == first
    cut = fitted(LONG, TOPIC)
    assert len(cut) <= 156
    assert "piscine de Bréville" in cut
    assert cut.endswith(".")


def test_a_description_is_not_cut_where_its_topic_would_go() -> None:
    text = (
        "Le conseil municipal a voté lundi soir un crédit de douze mille euros. " * 2 + "La piscine de Bréville attend."
    )
    assert fitted(text, TOPIC) == text


def test_a_wide_title_gets_a_tag_of_its_own_words_or_none() -> None:
    title = "Piscine de Bréville\u00a0: le conseil a voté un crédit, la mairie promet des travaux, les clubs attendent"
    metadata = Metadata(title=title, slug="p", meta_description="", keyphrase="piscine de Bréville")
    made = polished(metadata, [source()], keep_title=False)
    assert made.title == title
    assert made.seo_title
    assert title.startswith(made.seo_title)
    assert title_width(made.seo_title) <= TITLE_PIXELS
    whole = "Piscine de Bréville\u00a0: " + "un très long intitulé sans la moindre virgule qui permette de couper " * 2
    assert polished(metadata.model_copy(update={"title": whole}), [source()], keep_title=True).seo_title == ""
