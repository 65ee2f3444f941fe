"""Signs: words that show that a text says something."""

import pytest

from calame.evals.signs import GAP, SignError, all_found, found, parsed


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("budget", "Le Budget est voté."),
        ("prefecture", "la préfecture de l’Aigrette"),
        ("ferm*", "L’usine fermerait en juin."),
        ("vend* | cede*", "La ville cède le terrain."),
        ("refus* ... budget", "Elle refuse pour la deuxième fois le budget."),
        ("1400", "1 400 emplois"),
        ("1 400", "1\u202f400 emplois"),
        ("1.400 emplois", "1400 emplois"),
        ("12,5 %", "12,5 pour cent"),
        ("12,5 pour cent", "une hausse de 12,5\u00a0%"),
        ("300 euros", "300 € par foyer"),
        ("l'usine", "l’usine"),
        ("petit goéland", "Le Petit Goéland"),
    ],
)
def test_a_sign_is_found(sign: str, text: str) -> None:
    assert found(sign, text)


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("budget", "les budgets"),
        ("12", "312 habitants"),
        ("12", "12,5 %"),
        ("1 400", "1 401 emplois"),
        ("3 %", "3 points"),
        ("vend* | cede*", "La ville garde le terrain."),
        ("refus* ... budget", "Le budget est refusé."),
        ("un ... fin", "un " + "mot " * (GAP + 1) + "fin"),
    ],
)
def test_a_sign_is_not_found(sign: str, text: str) -> None:
    assert not found(sign, text)


def test_a_gap_holds_as_many_words_as_it_says() -> None:
    assert found("un ... fin", "un " + "mot " * GAP + "fin")


def test_all_signs_of_a_list_are_needed() -> None:
    assert all_found(["312", "evacue*"], "312 habitants évacués")
    assert not all_found(["312", "blesse*"], "312 habitants évacués")


@pytest.mark.parametrize("sign", ["", "ferm* | ", "...", "* | a", "!?"])
def test_a_sign_without_a_word_is_refused(sign: str) -> None:
    with pytest.raises(SignError, match="aucun mot"):
        parsed(sign)


def test_a_long_text_of_one_word_takes_no_time_to_speak_of() -> None:
    assert not found("a ... a ... a ... b", "a " * 20_000)
