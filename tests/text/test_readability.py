"""Reading ease."""

import pytest

from calame.text.readability import kandel_moles, syllables

SYLLABLES = {
    1: "le peau nuit lois temps ville prend dent trois parlent chantent femme yeux lion que aiment",
    2: "été maison chanter question bonjour travail nation voyage pays payer maïs jouer récent ministre",
    3: "animal président février politique paysage continent décider",
    4: "population économie intelligente",
}


@pytest.mark.parametrize(
    ("word", "count"), [(word, count) for count, words in SYLLABLES.items() for word in words.split()]
)
def test_usual_words(word: str, count: int) -> None:
    assert syllables(word) == count


def test_short_sentences_of_short_words_read_more_easily() -> None:
    easy = "Le chat dort. Il a chaud. La nuit vient."
    hard = "L’intensification réglementaire complexifie considérablement l’administration intercommunale contemporaine."

    assert kandel_moles(easy) > 90
    assert kandel_moles(hard) < 0


def test_formula() -> None:
    # 3 words, 1 sentence, 4 syllables: le (1) chat (1) dormait (2)
    assert kandel_moles("Le chat dormait.") == pytest.approx(207 - 1.015 * 3 - 73.6 * 4 / 3)


def test_a_text_without_words_is_easy() -> None:
    assert kandel_moles("… 12 !") == 100.0
