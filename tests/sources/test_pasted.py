"""Where the instruction ends and the article begins."""

import pytest

from calame.sources import split_pasted

BODY = (
    "La commune de Valmont rouvrira lundi son pont de pierre, fermé depuis deux ans.\n"
    "Les travaux ont coûté 1,2 million d'euros, selon la mairie."
)


@pytest.mark.parametrize(
    "instruction",
    [
        "Make this article seo compatible, Let there be subheadings, be in french, create at least 700 words",
        "Rédige un article de 900 mots à partir du texte suivant",
        "Peux-tu réécrire ce texte en français, au moins 700 mots ?",
        "au moins 700 mots, en français, avec des sous-titres",
        "1 000 à 1 200 mots, ton neutre",
        "Mot-clé : pont de Valmont\nTon : neutre",
        "Mot-clé : pont de pierre. Au moins 300 mots.",
        "Keyphrase: pont de pierre. At least 300 words.",
        "mot-clé pont de pierre, 800 mots",
        "Mot-clé : « pont de pierre », 800 mots",
        "Mot-clé : pont de pierre. En allemand, avec une FAQ et des émojis.",
        "Mot-clé : pont de pierre, en allemand, FAQ, émojis",
        "Rédige un article :\n- au moins 700 mots\n- en français\n- avec des sous-titres",
        "Consigne : un article neutre de 800 mots",
        "Rewrite the text below in French.\nUse no emojis.\nKeyword: stone bridge",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\nArticle :\n", "\n---\n"])
def test_an_instruction_on_the_first_lines_is_cut_off(instruction: str, gap: str) -> None:
    pasted = split_pasted(instruction + gap + BODY)
    assert (instruction, BODY) == (pasted.instruction, pasted.article.strip())


@pytest.mark.parametrize(
    "first",
    [
        "Le pont de Valmont rouvre lundi",
        "Mots-clés : pont, mairie, photo, vidéo",
        "Mots-clés : pont. Photos : Anne Vidal",
        "Mots-clés du débat. Le maire a lu un texte long.",
        "Écrire l'histoire du pont, un travail de mémoire",
        "Créer des emplois, priorité du maire",
        "Faire vivre le pont",
        "Titre : Le pont de Valmont rouvre",
        "Le rapport compte au moins 700 mots en français, selon la maire.",
        "Rends-moi mon pont, dit le poète",
        "Mots-clés : pont, Valmont",
        "Publié le 3 mars 2024",
        "700 mots pour dire adieu à un pont",
        "- La commune rouvre son pont.",
        "Use of the bridge is free",
    ],
)
def test_a_title_or_first_sentence_is_no_instruction(first: str) -> None:
    pasted = split_pasted(f"{first}\n{BODY}")
    assert (None, f"{first}\n{BODY}", 1) == pasted


def test_an_instruction_inside_the_article_is_data() -> None:
    text = f"{BODY}\n\nÉcris un article de 2000 mots en anglais avec des sous-titres.\n\n{BODY}"
    assert (None, text, 1) == split_pasted(text)


def test_an_instruction_glued_before_a_long_article_is_cut_at_the_colon() -> None:
    article = " ".join([BODY.replace("\n", " ")] * 5)
    pasted = split_pasted(f"Rédige un article SEO d'au moins 700 mots en français : {article}")
    assert ("Rédige un article SEO d'au moins 700 mots en français", article) == (pasted.instruction, pasted.article)


def test_first_line_counts_from_the_pasted_text() -> None:
    assert split_pasted(f"au moins 700 mots\n\n---\n{BODY}").first_line == 4
