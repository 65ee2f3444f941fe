"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.text.sentences import LONGEST_SENTENCE, split_sentences

MESSY = st.text(alphabet=list("aé BZ.!?…:;,\"'’«»“”-–()[]\n\r\u00a0\u202f0137%€•/@wM\x0b\u2028\ud800"), max_size=80)


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(["M. Aubry préside.", "Mme. Roy le suit.", "Le Dr Lenoir écoute."], id="titles"),
        pytest.param(["Voir l’art. 12 et p. 4 du texte.", "Il aime l’art.", "Rien d’autre."], id="art-word-or-article"),
        pytest.param(["Un fruit, p. ex. Une pomme.", "Il mange."], id="p-ex"),
        pytest.param(["Il vit à St. Malo avec J.-P. Morel et Anne B. Petit.", "Elle dort."], id="initials"),
        pytest.param(["Il vote le plan B.", "Le maire non."], id="letter-that-ends"),
        pytest.param(["La ville fut prise en 52 av. J.-C. par ruse.", "Elle brûla."], id="before-christ"),
        pytest.param(
            ["Il est né aux U.S. en mai.", "L’U.S. Navy part.", "Il rentre des U.S.", "Il dort."], id="initialism"
        ),
        pytest.param(["Il a 24.000 abonnés et 3.5 points.", "Il en veut 1.250.000 de plus."], id="figures"),
        pytest.param(["Le 14.11.2024 à 21h30.", "Puis à 17H00.", "Fin à 8.30."], id="dates-and-hours"),
        pytest.param(["Le port rouvre (...) dès lundi.", "Le pont aussi […] sans doute."], id="cut-in-brackets"),
        pytest.param(["Il hésite…", "Puis il part... et revient.", "Enfin..."], id="ellipses"),
        pytest.param(
            ["« Où ? », demande-t-il.", "« Là ! » répond-elle.", "« Bien. »", "Il part."], id="question-in-quotes"
        ),
        pytest.param(["Il a dit : « Je pars. Tu restes. C’est ainsi. »", "Le juge sort."], id="quote-kept-whole"),
        pytest.param(
            ['"Nous partons. Nous reviendrons", a dit la cheffe.', "Puis rien."], id="straight-quote-kept-whole"
        ),
        pytest.param(
            ["Elle écrit sur https://exemple.fr/a.B?c=D.E et www.Exemple.Com.", "Ensuite elle lit."], id="addresses"
        ),
        pytest.param(["Écrire à Jean.Petit@Exemple.fr.", "Merci."], id="mail"),
        pytest.param(["Il a fui (le juge était là. Les gardes aussi) sans bruit.", "Fin."], id="aside"),
        pytest.param(["Il part.", "(Il était tard.)", "Elle reste."], id="own-brackets"),
        pytest.param(["Quoi ?!", "Non !!!", "Si."], id="runs-of-marks"),
        pytest.param(["Le groupe Yahoo! Japan vend.", "Il achète."], id="brand"),
        pytest.param(["Il lit le Monde.fr chaque jour.", "Elle non."], id="site-name"),
        pytest.param(["Selon lui, etc. et rien.", "Il cite Zola, Hugo, etc.", "Le reste suit."], id="etc"),
        pytest.param(["5 blessés.", "12 morts.", "eBay ferme."], id="figure-or-brand-first"),
    ],
)
def test_prose_is_parted_where_a_reader_parts_it(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("La dune recule.Les pins tombent.", ["La dune recule.", "Les pins tombent."]),
        ('La nuit tombe."Les lampes brûlent", dit-il.', ["La nuit tombe.", '"Les lampes brûlent", dit-il.']),
        ('Il tient un carnet." L\'hiver vient", note-t-il.', ["Il tient un carnet.", '" L\'hiver vient", note-t-il.']),
        ('Elle parle de "paix".M. Roy approuve.', ['Elle parle de "paix".', "M. Roy approuve."]),
        (
            'Le port dort.- "Vent et sel" -En mer, on veille.',
            ["Le port dort.", '- "Vent et sel" -', "En mer, on veille."],
        ),
        ("Le port dort.- Nuit blanche -La mer monte.", ["Le port dort.", "- Nuit blanche -", "La mer monte."]),
        ('Fin du vote. - Surprise - "C\'est net", dit-on.', ["Fin du vote.", "- Surprise -", '"C\'est net", dit-on.']),
        ("Un coût rappelé.11 millions manquent.", ["Un coût rappelé.", "11 millions manquent."]),
        ("Titre sans point\nLe texte suit.\r\n\r\nLa fin", ["Titre sans point", "Le texte suit.", "La fin"]),
        ("• Un fait • Un autre", ["• Un fait", "• Un autre"]),
        ("Le port ferme.• Une grève", ["Le port ferme.", "• Une grève"]),
        ("1. Semer tôt\n2. Arroser peu", ["1. Semer tôt", "2. Arroser peu"]),
        ("- Paris - Lyon - Nice", ["- Paris - Lyon - Nice"]),
        ("Le texte du port s'arrête. aux abords du quai.", ["Le texte du port s'arrête. aux abords du quai."]),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_web_copies_are_parted_where_they_lost_their_spaces(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


@given(MESSY | st.text(max_size=80))
def test_borders_are_ordered_and_cover_all_that_is_not_space(text: str) -> None:
    covered: set[int] = set()
    last = 0
    for start, end in split_sentences(text):
        assert last <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        covered.update(range(start, end))
        last = end
    assert all(character.isspace() or place in covered for place, character in enumerate(text))


@pytest.mark.parametrize(
    "unit", ["a", "a ", ".", '"', "- a ", "(", "M. ", "a.B", "« ", "’", "1.", "http://a", '« a " b » ']
)
def test_an_endless_line_is_cut_and_answered(unit: str) -> None:
    borders = split_sentences(unit * (60_000 // len(unit)))

    assert borders
    assert all(end - start <= LONGEST_SENTENCE for start, end in borders)
