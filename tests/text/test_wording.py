import errno

import pytest

from calame.errors import os_reason
from calame.text.wording import agreed, counted, language_name, origin_name, sentence_case


def test_none_and_one_take_the_singular() -> None:
    assert [counted(count, "mot") for count in (0, 1, 2, 1204)] == [
        "0\u00a0mot",
        "1\u00a0mot",
        "2\u00a0mots",
        "1\u00a0204\u00a0mots",
    ]
    assert [agreed(count, "reste", "restent") for count in (1, 2)] == ["reste", "restent"]


@pytest.mark.parametrize(("code", "name"), [("en", "anglais"), ("de", "allemand"), ("xx", "code 'xx'")])
def test_languages_have_french_names(code: str, name: str) -> None:
    assert language_name(code) == name


def test_the_standard_input_is_called_by_its_name() -> None:
    assert (origin_name("-"), origin_name("a.txt")) == ("l’entrée standard", "'a.txt'")
    assert sentence_case(origin_name("-")) == "L’entrée standard"


def test_reasons_of_the_system_are_told_in_french() -> None:
    assert os_reason(OSError(errno.EACCES, "Permission denied")) == "l’accès est refusé"
    assert os_reason(OSError(999, "Odd")) == "Odd"
    assert os_reason(OSError("bare")) == "bare"
