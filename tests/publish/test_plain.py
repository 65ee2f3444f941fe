import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.publish.plain import plain, remark, visible

FORBIDDEN = [*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), "\u202e", "\u2066", "\u200f", "\ud800", "\U000e0041"]


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        pytest.param("a\x1b[31mb\x1b[0m", "ab", id="colours"),
        pytest.param("a\x1b]8;;https://evil.example\x1b\\b", "ab", id="link ended by ST"),
        pytest.param("a\x1b]0;titre\x07b", "ab", id="title ended by BEL"),
        pytest.param("a\x1b]8;;ouvert", "a]8;;ouvert", id="unfinished string hides nothing"),
        pytest.param("a\x9b31mb", "ab", id="one-byte control sequence"),
        pytest.param("un\u202etrois", "untrois", id="direction override"),
        pytest.param("a\r\n\tb", "a b", id="line breaks and tabs"),
        pytest.param("67\u00a0000\u202f%", "67\u00a0000\u202f%", id="no-break spaces stay"),
        pytest.param("👩\u200d🚀", "👩\u200d🚀", id="joined emoji stay"),
        pytest.param("a\ud800b", "a\ufffdb", id="lone surrogate"),
    ],
)
def test_steering_characters_go_and_french_typography_stays(given_text: str, expected: str) -> None:
    assert plain(given_text) == expected


@given(st.text())
def test_nothing_that_steers_is_left_and_a_second_pass_changes_nothing(text: str) -> None:
    once = plain(text)
    assert not [character for character in FORBIDDEN if character in once]
    assert plain(once) == once


def test_visible_text_keeps_its_lines() -> None:
    assert visible(" a\n\n\tb\x07 ") == " a\n\n\tb "


def test_a_megabyte_of_escapes_is_read() -> None:
    assert plain("\x1b]" * 500_000) == "]" * 500_000


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Ils diffèrent : « 17 » et « 23 » !", "Ils diffèrent~: «~17~» et «~23~»~!"),
        ("Source : « « Oui », a dit Roy… »", "Source~: «~“Oui”, a dit Roy…~»"),
        ("« « Un », « deux » »", "«~“Un”, “deux”~»"),
        ("« Il dit : « oui… »", "«~Il dit~: «~oui…~»"),
        ("» « » «", "» «~» «"),
    ],
)
def test_a_remark_is_printed_as_french_is(text: str, printed: str) -> None:
    assert remark(text).replace("\u00a0", "~") == printed
    assert remark(remark(text)) == remark(text)
