"""Every edit: what it makes of a sentence, and what it refuses to touch."""

import pytest

from calame.agents.embedded.edits.catalogue import SPLITS, STRUCTURAL, WORDS, _applied, edited
from calame.agents.embedded.edits.pronoun_antecedent import pronoun_antecedent
from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.extractor import extract
from calame.agents.embedded.gathering import gather
from calame.agents.embedded.material import Material
from calame.agents.embedded.rendering import body
from calame.agents.reconcile import reconcile
from calame.sources import Text, read_request
from calame.text.analysis import analyse


def possible(text: str, setting: str = "") -> dict[str, str]:
    """Every edit that would be made of the single sentence `text`, by name."""
    reading = Reading(analyse(text).sentences[0], setting or text)
    made = {edit.name: _applied(edit, reading) for edit in (*SPLITS, *STRUCTURAL, *WORDS)}
    return {name: result for name, result in made.items() if result is not None}


MADE = [
    (
        "quotation_front",
        "« Les travaux reprendront lundi », a déclaré la maire de Nantes Claire Aubry.",
        "La maire de Nantes Claire Aubry a déclaré : « Les travaux reprendront lundi. »",
    ),
    (
        "quotation_front",
        '"Le pont tiendra cinquante ans", explique Paul Mercier.',
        'Paul Mercier explique : "Le pont tiendra cinquante ans."',
    ),
    (
        "quotation_front",
        "« Nous attendons les résultats », a affirmé mardi Jeanne Roche à l’AFP.",
        "Jeanne Roche a affirmé mardi à l’AFP : « Nous attendons les résultats. »",
    ),
    (
        "quotation_back",
        "Paul Mercier a déclaré : « Le pont tiendra cinquante ans ».",
        "« Le pont tiendra cinquante ans », a déclaré Paul Mercier.",
    ),
    (
        "according_to_front",
        "Le suspect a été arrêté dans la nuit, selon la police de Lyon.",
        "Selon la police de Lyon, le suspect a été arrêté dans la nuit.",
    ),
    (
        "according_to_back",
        "D’après le ministère, les travaux coûteront environ 3 millions d’euros.",
        "Les travaux coûteront environ 3 millions d’euros, d’après le ministère.",
    ),
    (
        "time_front",
        "Le conseil municipal a adopté mardi un budget de 40 millions d’euros.",
        "Mardi, le conseil municipal a adopté un budget de 40 millions d’euros.",
    ),
    (
        "time_back",
        "Mardi, le conseil municipal a adopté un budget de 40 millions d’euros.",
        "Le conseil municipal a adopté mardi un budget de 40 millions d’euros.",
    ),
    (
        "title_name_flip",
        "La ministre de la Santé Claire Aubry a présenté un plan de vaccination.",
        "Claire Aubry, ministre de la Santé, a présenté un plan de vaccination.",
    ),
    (
        "subordinate_move",
        "La Norvège a relancé la pêche au cabillaud, alors que la guerre des prix s’éternise.",
        "Alors que la guerre des prix s’éternise, la Norvège a relancé la pêche au cabillaud.",
    ),
    (
        "function_words",
        "La commune a emprunté 2 millions d’euros afin de réparer la digue.",
        "La commune a emprunté 2 millions d’euros pour réparer la digue.",
    ),
    (
        "function_words",
        "La région a versé 2 millions d’euros afin d’aider les pêcheurs.",
        "La région a versé 2 millions d’euros pour aider les pêcheurs.",
    ),
]


@pytest.mark.parametrize(("name", "before", "after"), MADE, ids=lambda value: value[:30])
def test_an_edit_that_is_certain_is_made(name: str, before: str, after: str) -> None:
    setting = f"{before} On a vu la Norvège et la région."
    assert after == possible(before, setting).get(name)


MADE += [
    (
        "quotation_split",
        (
            "« La scierie emploie 40 personnes depuis la fin de la grande guerre, et chaque famille de "
            "la vallée en vit encore aujourd’hui », a rappelé Didier Vauquelin."
        ),
        (
            "« La scierie emploie 40 personnes depuis la fin de la grande guerre », a rappelé Didier "
            "Vauquelin. « Et chaque famille de la vallée en vit encore aujourd’hui. »"
        ),
    ),
    (
        "quotation_split",
        (
            '"Nous avons perdu le hangar et tout le foin de cet hiver, mais nous avons sauvé toutes les '
            'bêtes", raconte la maire de Brévent, Claire Aubry.'
        ),
        (
            '"Nous avons perdu le hangar et tout le foin de cet hiver", raconte la maire de Brévent, '
            'Claire Aubry. "Mais nous avons sauvé toutes les bêtes."'
        ),
    ),
    (
        "coordination_split",
        "La scierie Vauquelin a fermé en mars après 80 ans d’activité, et son terrain a été vendu en mai.",
        "La scierie Vauquelin a fermé en mars après 80 ans d’activité. Son terrain a été vendu en mai.",
    ),
    (
        "coordination_split",
        "La commission doit encore approuver l’aide de la région, et sa décision est attendue en juin.",
        "La commission doit encore approuver l’aide de la région. Sa décision est attendue en juin.",
    ),
    (
        "coordination_split",
        "La verrerie de Nantes a fermé en février 2019, mais le terrain a été vendu en mars.",
        "La verrerie de Nantes a fermé en février 2019. Mais le terrain a été vendu en mars.",
    ),
    (
        "reporting_verb",
        "La mairie de Nantes a fait savoir que le pont rouvrirait en juin.",
        "La mairie de Nantes a indiqué que le pont rouvrirait en juin.",
    ),
    (
        "reporting_verb",
        "Paul Mercier a indiqué que le pont rouvrirait en juin.",
        "Paul Mercier a déclaré que le pont rouvrirait en juin.",
    ),
    (
        "according_to_word",
        "Le chantier coûterait 3 millions d’euros, selon la mairie de Nantes.",
        "Le chantier coûterait 3 millions d’euros, d’après la mairie de Nantes.",
    ),
]


@pytest.mark.parametrize(("name", "before", "after"), MADE[-5:], ids=lambda value: value[:30])
def test_a_newer_edit_that_is_certain_is_made(name: str, before: str, after: str) -> None:
    assert after == possible(before, before).get(name)


def named(before: str, text: str) -> str | None:
    one, other = (Reading(analyse(part).sentences[0], f"{before} {text}") for part in (text, before))
    return pronoun_antecedent(one, other)


def test_a_pronoun_becomes_the_only_person_it_can_mean() -> None:
    made = named("Le maire, Paul Mercier, a visité Nantes lundi.", "Il a promis une réponse avant juin.")
    assert made == "Paul Mercier a promis une réponse avant juin."


def test_a_name_does_not_open_two_short_sentences_in_a_row() -> None:
    assert named("Paul Mercier a visité Nantes lundi.", "Il a promis une réponse avant juin.") is None


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Paul Mercier a reçu Jean Roche.", "Il a promis une réponse."),
        ("Le maire a visité Nantes.", "Il a promis une réponse."),
        ("Paul Mercier a présenté le rapport.", "Il précise que le pont est vieux."),
        ("Paul Mercier a visité Nantes.", "Il faut une réponse avant juin."),
        ("Paul Mercier a visité Nantes.", "Le pont a promis une réponse."),
    ],
)
def test_a_pronoun_that_might_mean_another_stays(before: str, text: str) -> None:
    assert named(before, text) is None


REFUSED = [
    (
        "coordination_split",
        "Le report du vote était critiqué, mais les conseils pourront siéger, a décidé le gouvernement.",
    ),
    ("coordination_split", "La scierie a fermé en mars dernier, et le moulin a rouvert en juin, selon la mairie."),
    ("coordination_split", "Le préfet a salué la rapidité des secours de la ville, et les pompiers mobilisés lundi."),
    (
        "quotation_split",
        (
            "« Si la pluie revient, la digue de la vallée cédera avant la fin du mois, et le village "
            "sera coupé pour longtemps », "
            "a prévenu Didier Vauquelin."
        ),
    ),
    (
        "quotation_split",
        (
            "« La digue de la vallée tiendra tout le mois, et le village aussi si la pluie cesse demain matin », "
            "a assuré Didier Vauquelin."
        ),
    ),
    (
        "quotation_split",
        (
            "« Je crois que la digue de la vallée tiendra encore tout le mois, et le préfet de la région le pense », "
            "a déclaré Didier Vauquelin."
        ),
    ),
    (
        "quotation_split",
        (
            "« La digue de la vallée tiendra malgré les pluies de mars et d’avril, et pas seulement cet "
            "hiver ou le suivant », "
            "a déclaré Didier Vauquelin."
        ),
    ),
    (
        "quotation_split",
        (
            "« La digue de la vallée tiendra tout le mois, et le village vivra comme avant », a dit Didier Vauquelin, "
            "qui quitte la mairie de Brévent."
        ),
    ),
    (
        "quotation_split",
        (
            "« La digue de la vallée tiendra tout le mois de mars, et le village vivra comme avant la "
            "crue », a dit Paul Roux "
            "à Claire Aubry."
        ),
    ),
    (
        "quotation_split",
        (
            "« La digue de la vallée tiendra tout le mois, le village vivra comme avant, et la route "
            "rouvrira en mai », a dit "
            "Didier Vauquelin."
        ),
    ),
    (
        "quotation_split",
        (
            "Didier Vauquelin l’assure : « La digue de la vallée tiendra tout le mois de mars, et le "
            "village vivra comme avant "
            "la grande crue. »"
        ),
    ),
    ("coordination_split", "La mairie affirme que le pont est sûr, et le préfet attend une étude complète."),
    ("coordination_split", "Le pont, qui est vieux, a fermé en mars, et le bac a repris son service."),
    ("coordination_split", "Si le pont ferme en mars prochain, et le bac aussi, la ville sera coupée."),
    ("coordination_split", "La ville a fermé le pont et le bac, et le port, en février dernier."),
    ("reporting_verb", "« La mairie a indiqué que le pont rouvrirait », a dit Paul Mercier."),
    ("reporting_verb", "Paul Mercier a précisé que le pont rouvrirait en juin."),
    ("according_to_word", "Il défend la thèse selon laquelle le pont est sûr."),
    ("according_to_word", "Le prix change selon la saison."),
    ("according_to_word", "Le pont est sûr, selon Paul Mercier."),
    ("according_to_word", "Le pont est « sûr », selon la mairie de Nantes."),
    ("function_words", "Le drone allume son moteur afin de gagner en vitesse, d’atteindre le pont et de le filmer."),
    ("function_words", "La ville ferme le pont afin d’éviter une chute et de rassurer les habitants."),
    ("function_words", "Malgré le froid et la pluie, le pont de Nantes a ouvert lundi."),
    ("participle_move", "Née à Nantes en 1938, la fille du maire Paul Mercier dirige le port."),
    ("time_front", "Les travaux du pont de Nantes ont commencé en août 2019."),
    ("time_front", "La seule victoire du club a été remportée en 1959 par une équipe de Nantes."),
    ("according_to_word", "« Le pont est sûr selon la mairie », a dit Paul Mercier."),
    ("quotation_front", "« Les travaux reprendront lundi », a-t-elle déclaré."),
    ("quotation_front", "« Les travaux reprendront lundi », a déclaré son porte-parole."),
    ("quotation_front", "« Une perte immense », a déclaré la maire avant de quitter Nantes."),
    ("quotation_front", "« Les travaux reprendront », dit encore Paul Mercier."),
    ("quotation_front", "« les travaux », a déclaré Paul Mercier."),
    ("quotation_front", "« Le pont tiendra », a déclaré Paul Mercier, qui dirige le chantier."),
    ("quotation_front", "« Le pont » ou « la digue », a déclaré Paul Mercier."),
    ("quotation_front", "« Le pont tiendra », a répondu au maire Paul Mercier."),
    ("quotation_back", "Il a déclaré : « Le pont tiendra cinquante ans »."),
    ("quotation_back", "Paul Mercier a déclaré : « Le pont tiendra-t-il ? »."),
    ("according_to_front", "Le suspect a été arrêté mais il nie, selon la police de Lyon."),
    ("according_to_front", "La ville est prête : les écoles ouvriront, selon la mairie."),
    ("according_to_front", "Le maire affirme que les écoles ouvriront, selon la presse locale."),
    ("according_to_front", "« Tout va bien », selon la mairie de Lyon."),
    ("according_to_front", "Le suspect a été arrêté, selon son avocat."),
    ("according_to_front", "Il a été arrêté dans la nuit, selon lui."),
    ("according_to_back", "Selon elle, les travaux coûteront 3 millions d’euros."),
    ("time_front", "Le conseil a adopté mardi un budget et rejeté un emprunt."),
    ("time_front", "Le conseil n’a pas adopté mardi le budget."),
    ("time_front", "Le conseil a adopté mardi le budget, mais le préfet hésite."),
    ("time_front", "Le maire a promis une réponse après une visite à Lille le 27 février."),
    ("time_front", "Le maire a promis mardi que les travaux finiraient jeudi."),
    ("time_front", "Il a adopté mardi un budget de 40 millions d’euros."),
    ("time_back", "Mardi, il a adopté un budget."),
    ("time_back", "Mardi matin, les facteurs ont pris le relais."),
    ("function_words", "Par ailleurs, le moulin de Carsac ferme."),
    ("reporting_verb", "Plusieurs journaux ont indiqué que le pont rouvrirait en juin."),
    ("reporting_verb", "Le rapport a indiqué que le pont rouvrirait en juin."),
    ("time_back", "Mardi, le conseil a adopté un budget et rejeté un emprunt."),
    ("title_name_flip", "Le président Jean Mercier a présenté un plan."),
    ("title_name_flip", "Le maire de Paris Anne Hidalgo Martin a présenté un plan."),
    ("title_name_flip", "La voisine de palier Claire Aubry a présenté un plan."),
    ("subordinate_move", "La Norvège a relancé la pêche, alors que son prix augmente."),
    ("subordinate_move", "Le ministre a déclaré que la pêche reprend, alors que le prix du poisson augmente."),
    ("subordinate_move", "La Norvège n’a pas relancé la pêche, alors que le prix du poisson augmente."),
    ("function_words", "« Nous agissons afin de réparer la digue », a dit la maire."),
    ("function_words", "La commune a emprunté pour dix ans afin de réparer la digue."),
]


@pytest.mark.parametrize(("name", "before"), REFUSED)
def test_an_edit_that_is_not_certain_is_refused(name: str, before: str) -> None:
    assert name not in possible(before)


LONG_QUOTATION = (
    "« La scierie emploie 40 personnes depuis la fin de la grande guerre, et chaque famille de la "
    "vallée en vit encore "
    "aujourd’hui », a rappelé Didier Vauquelin."
)


def test_a_quotation_is_cut_only_where_that_is_asked() -> None:
    reading = Reading(analyse(LONG_QUOTATION).sentences[0], LONG_QUOTATION)
    assert edited(reading, 0).edits == ("quotation_split",)
    assert "quotation_split" not in edited(reading, 0, cut_quotation=False).edits


SHORT_ONES = (
    "La pluie a cessé mardi. Le bac a repris mercredi. La foire a eu lieu dimanche.",
    "Le moulin tourne. La route a rouvert jeudi.",
)
LONG_ENOUGH = (
    "La foire annuelle de Carsac a rassemblé dimanche des éleveurs venus de toute la vallée malgré la pluie et le vent."
)


def _story(*sentences: str) -> Material:
    sources = read_request([Text("\n\n".join(sentences))]).sources
    return gather(sources, reconcile(sources, [extract(source) for source in sources]))


def test_each_conjunction_opens_three_quotations_at_most() -> None:
    others = [
        LONG_QUOTATION.replace("scierie", place).replace(", et chaque", ", mais chaque")
        for place in (
            "verrerie de Carsac",
            "minoterie de Brévent",
            "laiterie de Morvaux",
            "tuilerie",
            "halle de Lussan",
        )
    ]
    between = [LONG_ENOUGH.replace("Carsac", town) for town in ("Carsac", "Brévent", "Morvaux", "Lussan", "Tarrance")]
    material = _story(*(text for pair in zip(others, between, strict=True) for text in pair), LONG_QUOTATION)
    told = " ".join(sentence.text for part in body(material.passages, material) for sentence in part.sentences)
    assert (told.count("«\u00a0Mais"), told.count("«\u00a0Et"), told.count(", mais chaque")) == (3, 1, 2)


def test_no_quotation_is_cut_where_few_sentences_are_long() -> None:
    assert _story(LONG_QUOTATION, *SHORT_ONES).cut_quotations == frozenset()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("according_to_back", "D’après l’union des marchands, 14 boutiques sur 53 ont fermé depuis 2024."),
        ("time_front", "Une réunion est prévue le 14 avril entre les cinq communes de la vallée."),
        ("time_front", "La réouverture est annoncée mardi par le conseil de la vallée."),
        ("time_front", "Le conseil a prévu mardi une réunion des communes de la vallée."),
    ],
)
def test_an_edit_neither_begins_with_a_figure_nor_moves_the_day_of_a_plan(name: str, text: str) -> None:
    assert name not in possible(text)


def test_a_quotation_before_another_is_left_whole() -> None:
    text = f"{LONG_QUOTATION} « Tout va bien. »"
    assert "quotation_split" not in possible(text, text)


@pytest.mark.parametrize(
    "text",
    [
        "« Le pont tiendra, a déclaré Paul Mercier.",
        "Le conseil a adopté mardi un budget (de 40 millions.",
        "Contrats prolongésLe conseil a adopté mardi un budget.",
        "Le conseil a adopté mardi un budget",
    ],
    ids=["open quotation", "open bracket", "glued", "cut"],
)
def test_a_sentence_that_is_not_whole_stays_verbatim(text: str) -> None:
    sentences = analyse(text).sentences
    assert sentences
    for sentence in sentences:
        for turn in range(10):
            made = edited(Reading(sentence, text), turn)
            assert (sentence.text, ()) == (made.text, made.edits)


def test_a_sentence_gets_one_structural_edit_at_most() -> None:
    text = "La ministre de la Santé Claire Aubry a présenté mardi un plan."
    (sentence,) = analyse(text).sentences
    assert max(len(edited(Reading(sentence, text), turn).edits) for turn in range(10)) == 1


@pytest.mark.parametrize(
    "around",
    [
        "Le pont a fermé. {} « Il rouvrira », a ajouté la maire.",
        "Claire Aubry a visité le chantier. {} Le pont a fermé en mars.",
        "Le pont a fermé en mars. {} Par la suite elle a reçu les ouvriers.",
        "« Nous y sommes. » {} Le pont a fermé en mars.",
    ],
)
def test_a_quotation_stays_before_its_speaker_where_the_speaker_parts_it_from_its_neighbours(around: str) -> None:
    text = "« Les travaux reprendront lundi », a déclaré la maire de Nantes Claire Aubry."
    setting = around.format(text)
    sentence = next(one for one in analyse(setting).sentences if "reprendront" in one.text)
    assert edited(Reading(sentence, setting), 0).edits != ("quotation_front",)
