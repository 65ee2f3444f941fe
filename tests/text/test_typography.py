"""One form to compare in, one to publish in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.text.typography import canonical, french
from calame.text.words import fold

MESSY = st.text(alphabet=list("aé BZ.!?…:;,\"'’«»“”‘-–()[]\n\u00a0\u202f0137%€+<>`/@wM\u0301"), max_size=60) | st.text(
    max_size=60
)


def visible(text: str) -> str:
    return text.replace("\u00a0", "~").replace("\u202f", "_")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ('Il dit: "Oui" !', "Il dit~: «~Oui~»_!"),
        ("Il l'a vu à l'\"aube\".", "Il l’a vu à l’«~aube~»."),
        ('« Un "mot" de trop? »', "«~Un “mot” de trop_?~»"),
        ("He said “yes”.", "He said «~yes~»."),
        ("Rendez-vous à 17H00, 17h30 ou 8:30; merci", "Rendez-vous à 17H00, 17h30 ou 8:30_; merci"),
        ("24.000 abonnés, 1.250.000 vues", "24_000 abonnés, 1_250_000 vues"),
        ("1.234", "1.234"),
        ("la version 1.100 stable et 192.168.100.200", "la version 1.100 stable et 192.168.100.200"),
        ("67 000 barils, 12% et 3€", "67_000 barils, 12~% et 3~€"),
        ("en 2019 300 morts", "en 2019 300 morts"),
        ("Voir https://a.fr/x?y=1;z='2'!a et \"b\"...", "Voir https://a.fr/x?y=1;z='2'!a et «~b~»…"),
        ('Un "oubli', 'Un "oubli'),
        ('Un écran de 15" neuf', 'Un écran de 15" neuf'),
        ("Yahoo! vend", "Yahoo! vend"),
        ("Un temps -- long -- passe", "Un temps – long – passe"),
        ("Trop  d’espaces , ici .", "Trop d’espaces, ici."),
        ('Un "titre\nsur deux" lignes', 'Un "titre\nsur deux" lignes'),
        ("e\u0301te\u0301", "été"),
    ],
)
def test_published_form(text: str, published: str) -> None:
    assert visible(french(text)) == published


@given(MESSY)
def test_publishing_twice_changes_nothing(text: str) -> None:
    assert french(french(text)) == french(text)


@given(MESSY)
def test_publishing_keeps_every_letter_but_its_accent_and_every_digit(text: str) -> None:
    def kept(any_text: str) -> list[str]:
        return [c for c in fold(any_text) if c.isalnum()]

    assert kept(french(text)) == kept(text)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("L'Etat et les Etats-Unis", "L’État et les États-Unis"),
        (
            "A partir de lundi. A Lyon, il pleut. A 20 ans, elle part.",
            "À partir de lundi. À Lyon, il pleut. À 20 ans, elle part.",
        ),
        ("A voté. Plan A. A Little Market", "A voté. Plan A. A Little Market"),
        ("L'équipe A la reçoit", "L’équipe A la reçoit"),
        ("Etienne, Emma et Energie Cottbus", "Etienne, Emma et Energie Cottbus"),
        ("au coeur du chef-d'oeuvre, Oeuvres et OEUF", "au cœur du chef-d’œuvre, Œuvres et ŒUF"),
        ("coexister, poésie, Citroen, Coeurdacier", "coexister, poésie, Citroen, Coeurdacier"),
        ("la 1ère fois, les 1ères, le 2ème, au XXème siècle", "la 1re fois, les 1res, le 2e, au XXe siècle"),
        ("le 1er mai, la 3e, Ier et IIe", "le 1er mai, la 3e, Ier et IIe"),
        ("le n°5, N° 12, nº 3", "le n°~5, N°~12, n°~3"),
        ("20°C, 20 °C, 20° C, 300 $", "20~°C, 20~°C, 20~°C, 300~$"),
        ("Il dit : « L'Etat, 2ème coeur »", "Il dit~: «~L’Etat, 2ème coeur~»"),
        ("https://a.fr/Etat-2ème et Etat@coeur.fr", "https://a.fr/Etat-2ème et Etat@coeur.fr"),
    ],
)
def test_letters_are_put_right_outside_quotations_and_addresses(text: str, published: str) -> None:
    assert visible(french(text)) == published
    assert visible(french(french(text))) == published


PIECES = """Etat A partir coeur 1ère 2ème XXème n°5 20°C Ecole Île à Lyon, . … « » " ' https://x.fr/Etat e@coeur.fr
( ) 300 $"""
LETTERS = st.lists(st.sampled_from([*PIECES.split(), "\n"]), max_size=14)


@given(LETTERS)
def test_letters_settle_at_once(words: list[str]) -> None:
    text = " ".join(words)
    assert french(french(text)) == french(text)


@given(LETTERS)
def test_addresses_and_words_of_quotations_are_never_touched(words: list[str]) -> None:
    said = " ".join(word for word in words if word not in {"«", "»", '"', "'", "\n", "(", ")"})
    text = f"Elle écrit à Etat@coeur.fr et lit https://coeur.fr/Etat/2ème : « {said} »."
    published = french(text)
    assert "Etat@coeur.fr" in published
    assert "https://coeur.fr/Etat/2ème" in published
    quoted = published[published.index("«") : published.rindex("»")]
    assert [c for c in quoted if c.isalnum()] == [c for c in said if c.isalnum()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("« Oui », l’État", '"Oui", l\'État'),
        ("Quoi\u202f? 67\u00a0000", "Quoi? 67 000"),
        ("été", "e\u0301te\u0301"),
        ("Un – deux…", "Un - deux..."),
        ("a\u200bb", "ab"),
    ],
)
def test_two_spellings_of_the_same_words_compare_equal(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@given(MESSY)
def test_the_published_form_compares_equal_in_words(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@pytest.mark.parametrize("unit", ["a", "a.B", "a@", "1.234.", " ", '« a " b » ', "`", "<"])
def test_endless_lines_are_answered(unit: str) -> None:
    text = "x" + unit * (40_000 // len(unit))

    assert french(french(text)) == french(text)
    assert canonical(canonical(text)) == canonical(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("4.634 habitants et 6 500 logements", "4\u202f634 habitants et 6\u202f500 logements"),
        ("Il reste 12.345 personnes.", "Il reste 12\u202f345 personnes."),
        ("une longueur de 4.634 mètres", "une longueur de 4.634 mètres"),
        ("la version 4.634 places", "la version 4.634 places"),
        ("10.0.0.1 habitants", "10.0.0.1 habitants"),
    ],
)
def test_a_dot_before_whole_things_parts_thousands(text: str, told: str) -> None:
    assert french(text) == told
    assert french(told) == told
