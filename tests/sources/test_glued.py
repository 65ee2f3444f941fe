"""Cross-heads, questions and rubrics that a one-line copy ran together."""

import pytest

from calame.contracts import Source
from calame.sources import clean

FIRST = "Le conseil municipal de Valmont a adopté mardi soir le budget de la commune, après un long débat."


def blocks(source: Source) -> list[tuple[str, str]]:
    """Kind and text of every block behind the first paragraph."""
    found = [(block.kind, source.text[block.start : block.end]) for block in source.blocks]
    assert found[0] == ("paragraph", FIRST)
    return [(str(kind), text) for kind, text in found[1:]]


@pytest.mark.parametrize(
    ("head", "rest"),
    [
        ("Un chauffage interdit", "Mardi, cette ancienne école a rouvert ses portes."),
        ("Repenser les trajets quotidiens", "Le rapport estime que la marche progresse."),
        ("Des jardins à l'essai", "Tunis, Oslo et Lima ont planté des arbres."),
        ("Offrir des arbres aux élèves", "Un autre projet est lancé."),
        ("La baignade toujours autorisée", "Première mesure: des bouées seront posées."),
        ("12 millions d'habitants", "Le pays est grand et froid."),
        ('Une "vague" inattendue', "L'été a surpris les commerçants."),
    ],
)
@pytest.mark.parametrize("stop", [". ", '" dit-il. ', ".\n\n"])
def test_a_glued_crosshead_becomes_a_heading(head: str, rest: str, stop: str) -> None:
    before = f'"Rien ne change{stop}' if stop.startswith('"') else f"Rien ne change{stop}"
    found = blocks(clean(f"{FIRST}\n\n{before}{head}{rest}"))
    assert [("paragraph", before.strip()), ("heading", head), ("paragraph", rest)] == found


@pytest.mark.parametrize(
    ("glued", "spaced"),
    [
        ("Les élus se divisentLe débat a duré.", "Les élus se divisent Le débat a duré."),
        (
            "La salle des fêtes de Valmont et sa grande cour pavée bientôt rénovéesLe maire est ravi.",
            "La salle des fêtes de Valmont et sa grande cour pavée bientôt rénovées Le maire est ravi.",
        ),
        ("Le présidentMartin a parlé aux élus.", "Le président Martin a parlé aux élus."),
        ("Le grand groupeDurand a parlé.", "Le grand groupeDurand a parlé."),
        ("L'ancien député européenJean Dupont est là.", "L'ancien député européen Jean Dupont est là."),
        ('"Une vie simpleLe maire sort de la salle."', '"Une vie simple Le maire sort de la salle."'),
    ],
)
def test_a_sentence_in_front_only_gets_its_space(glued: str, spaced: str) -> None:
    assert [("paragraph", spaced)] == blocks(clean(f"{FIRST}\n\n{glued}"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Elle aime McDonald, YouTube, BlaBlaCar et LeBron à Valmont.",
        "Un iPhone vendu sur eBay par DiCaprio, dit la maire.",
        "Une offre deezerPlus, dit-elle, est lancée.",
        "Selon franceInfo, le pont est fermé.",
        "Une enquête de mediaPart, publiée hier, le montre.",
        "Le mot-dièse #balanceTonMaire, né hier, circule.",
        "Le vol versParis, dit-elle, est plein.",
        "Une page sur exempleLe.fr, dit-elle, est lue.",
        "Depuis des années Cette affaire est longue.",
        "Il a lu le chapitre 5. Que faire ensuite ? Rien.",
        "Le rendez-vous est à 10:30 sur https:Le-site.fr à Valmont.",
        "Le résultat est de 3,5 et de .5 point.",
    ],
)
def test_what_is_not_certain_stays(sentence: str) -> None:
    assert [("paragraph", sentence)] == blocks(clean(f"{FIRST}\n\n{sentence}"))


@pytest.mark.parametrize("gap", [".", ". ", " ? ", "\n\n"])
def test_numbered_questions_stand_above_their_answers(gap: str) -> None:
    source = clean(
        f"{FIRST}\n\nIl faut un avis{gap}5. Que faire si un enfant tousse ? Il reste chez lui."
        "6. Quand revient-il à l'école ? « Vite », dit la maire."
    )
    assert [
        ("paragraph", f"Il faut un avis{gap.rstrip()}"),
        ("heading", "5. Que faire si un enfant tousse ?"),
        ("paragraph", "Il reste chez lui."),
        ("heading", "6. Quand revient-il à l'école ?"),
        ("paragraph", "« Vite », dit la maire."),
    ] == [("paragraph" if text.startswith("Il faut") else kind, text) for kind, text in blocks(source)]


def test_rubrics_in_one_line_start_blocks() -> None:
    source = clean(f"{FIRST}\n\nTout va bien. • Transports : les bus roulent. • Écoles : les classes ouvrent.")
    assert blocks(source) == [
        ("paragraph", "Tout va bien."),
        ("paragraph", "Transports : les bus roulent."),
        ("paragraph", "Écoles : les classes ouvrent."),
    ]


@pytest.mark.parametrize(
    ("glued", "spaced"),
    [
        ("Le bilan est clair :En 2017, il a plu.", "Le bilan est clair : En 2017, il a plu."),
        ("Le bilan est clair:En 2017, il a plu.", "Le bilan est clair: En 2017, il a plu."),
        ("Il risque l'amende.« on a vu pire », dit-il.", "Il risque l'amende. « on a vu pire », dit-il."),
        ("Il risque l'amende.“on a vu pire”, dit-il.", "Il risque l'amende. “on a vu pire”, dit-il."),
        ('Il risque l\'amende."on a vu pire", dit-il.', 'Il risque l\'amende. "on a vu pire", dit-il.'),
    ],
)
def test_missing_spaces_are_put_in(glued: str, spaced: str) -> None:
    assert [("paragraph", spaced)] == blocks(clean(f"{FIRST}\n\n{glued}"))


@pytest.mark.parametrize("stray", [". ", ", ", "."])
def test_a_stray_mark_at_the_beginning_is_removed_and_listed(stray: str) -> None:
    source = clean(stray + FIRST)
    assert source.text == FIRST
    assert [(removal.text, removal.reason) for removal in source.removed] == [(stray.strip(), "signe isolé")]


@pytest.mark.parametrize("opening", ["... ", ".NET et ", "…"])
def test_other_openings_stay(opening: str) -> None:
    assert clean(opening + FIRST).text.startswith(opening)


def test_a_word_in_capitals_before_a_bullet_is_a_heading() -> None:
    source = clean(
        f"{FIRST}\n\nVoici son programme. L'ÉCOLE• Rouvrir deux classes à la rentrée.• Servir un repas bio par jour. "
        "BUDGET • La candidate chiffre le chantier à trois millions d'euros."
    )
    kinds = [(block.kind, source.text[block.start : block.end]) for block in source.blocks][1:]
    assert kinds == [
        ("paragraph", "Voici son programme."),
        ("heading", "L'ÉCOLE"),
        ("paragraph", "Rouvrir deux classes à la rentrée."),
        ("paragraph", "Servir un repas bio par jour."),
        ("heading", "BUDGET"),
        ("paragraph", "La candidate chiffre le chantier à trois millions d'euros."),
    ]


def test_a_question_behind_a_bullet_is_a_heading() -> None:
    source = clean(f"{FIRST}\n\n• Qui paiera les travaux ?La commune règle la moitié de la facture, selon le maire.")
    kinds = [(block.kind, source.text[block.start : block.end]) for block in source.blocks][1:]
    assert kinds == [
        ("heading", "Qui paiera les travaux ?"),
        ("paragraph", "La commune règle la moitié de la facture, selon le maire."),
    ]
