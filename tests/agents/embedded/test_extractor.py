"""The embedded extractor makes verbatim facts and hides nothing of its source."""

import asyncio
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calame.agents.embedded.extractor import EmbeddedExtractor, extract
from calame.agents.embedded.salience import TOP_SALIENCE, Weighed, salience
from calame.agents.role import Context, ExtractTask
from calame.contracts import Block, BlockKind, Brief, Source

KINDS: dict[str, BlockKind] = {"# ": "heading", "> ": "lead", "- ": "bullet"}


def source(*parts: str, published: date | None = date(2026, 11, 20), title: str | None = None) -> Source:
    """A source of blocks; `# `, `> ` and `- ` mark headings, leads and bullets."""
    text, blocks = "", []
    for part in parts:
        kind = KINDS.get(part[:2], "paragraph")
        body = part[2:] if part[:2] in KINDS else part
        start = len(text) + (2 if text else 0)
        text = f"{text}\n\n{body}" if text else body
        blocks.append(Block(kind=kind, start=start, end=start + len(body)))
    return Source(
        id="S1", text=text, blocks=tuple(blocks), sha256="0" * 64, origin="essai.txt", title=title, published=published
    )


PORT = source(
    "> Le port de Roscoff va doubler de taille.",
    "Le port de Roscoff accueillera 40 navires en 2028, a annoncé mardi la maire, Odile Kermarrec. "
    "« Nous voulons des quais plus longs », a déclaré Odile Kermarrec.",
    "# Un chantier de trois ans",
    "Le chantier coûterait 62 millions d’euros. Qui paiera ? L’État n’a rien promis.",
    title="Le port de Roscoff va doubler de taille",
)


def test_every_statement_is_the_evidence_verbatim() -> None:
    facts = extract(PORT).facts

    assert facts
    assert [fact.statement for fact in facts] == [PORT.quote(fact.spans[0]) for fact in facts]
    assert [fact.id for fact in facts] == [f"F{number}" for number in range(1, len(facts) + 1)]


def test_headings_are_no_facts_and_questions_are_listed_as_uncovered() -> None:
    found = extract(PORT)

    assert not any("chantier de trois ans" in fact.statement for fact in found.facts)
    assert [PORT.quote(span) for span in found.uncovered] == ["Qui paiera ?"]


def test_a_fact_carries_speaker_modality_figures_dates_and_names() -> None:
    facts = extract(PORT).facts
    announced = next(fact for fact in facts if "40 navires" in fact.statement)
    quoted = next(fact for fact in facts if "quais" in fact.statement)
    cost = next(fact for fact in facts if "62 millions" in fact.statement)

    assert 40 in {quantity.value for quantity in announced.quantities}
    assert date(2026, 11, 17) in {mention.resolved for mention in announced.dates}
    assert "Odile Kermarrec" in announced.names
    assert quoted.speaker is not None
    assert "Odile Kermarrec" in quoted.speaker
    assert (cost.modality, cost.speaker) == ("conditional", None)


def test_a_pronoun_speaks_for_the_only_person_before() -> None:
    text = source("« Le quai est trop court », a déclaré Odile Kermarrec. « Il sera allongé », a-t-elle ajouté.")

    assert [fact.speaker for fact in extract(text).facts] == ["Odile Kermarrec", "Odile Kermarrec"]


def test_a_pronoun_speaks_for_nobody_when_two_people_are_named() -> None:
    text = source(
        "« Le quai est trop court », a déclaré Odile Kermarrec à Jean Le Goff. « Il sera allongé », a-t-elle ajouté."
    )

    assert extract(text).facts[1].speaker is None


def test_independent_clauses_become_facts_of_their_own() -> None:
    text = source("Le port de Roscoff accueille 40 navires par an ; le port de Brest reçoit 300 navires par an.")

    assert [fact.statement for fact in extract(text).facts] == [
        "Le port de Roscoff accueille 40 navires par an",
        "le port de Brest reçoit 300 navires par an.",
    ]


def test_a_clause_that_leans_on_the_first_stays_with_it() -> None:
    text = source("Le port de Roscoff accueille 40 navires par an, et son quai mesure 300 mètres de longueur.")

    assert len(extract(text).facts) == 1


def test_the_top_third_is_salient() -> None:
    candidates = [
        Weighed(text=f"Phrase numéro {n} sur le port", kind="paragraph", figures=0, names=0, quoted=False)
        for n in range(30)
    ]

    weights = salience(candidates, "Le port")

    assert sum(weight >= TOP_SALIENCE for weight in weights) == 10
    assert all(0 <= weight <= 1 for weight in weights)


def test_a_reaction_weighs_less_than_the_news_it_answers() -> None:
    news = Weighed(text="Le port de Roscoff accueillera 40 navires", kind="paragraph", figures=1, names=1, quoted=False)
    reaction = Weighed(
        text="Le port de Roscoff accueillera du bruit", kind="paragraph", figures=0, names=1, quoted=True
    )

    first, second = salience([reaction, news], "Le port de Roscoff")

    assert second > first


def kinds(*parts: str, published: date | None = date(2026, 11, 20)) -> list[str]:
    return [doubt.kind for doubt in extract(source(*parts, published=published)).doubts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Paul Bonnafous dirige le port. Le quai appartient à la famille. Paul Bonafous habite Brest.",
            "name_spelling",
        ),
        (
            "Les recettes ont dépassé les attentes de 3 milliards d’euros et les sanctions pèsent.",
            "inverted_comparison",
        ),
        ("Le port de Roscoff a coûté 62 millions en 2020.", "ambiguous_figure"),
        ("Le port de Roscoff accueillera quarante navires en 2028 et aussi", "cut_sentence"),
    ],
)
def test_an_oddity_is_doubted(text: str, expected: str) -> None:
    assert [expected] == kinds(text)


def test_a_relative_date_is_doubted_only_without_a_day_of_publication() -> None:
    text = "Le port de Roscoff a fermé lundi. Le quai a rouvert lundi soir."

    assert kinds(text, published=None) == ["unanchored_date"]
    assert kinds(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Le port de Roscoff a coûté 62 millions d’euros, contre 40 millions prévus.",
        "Jean Martin et Jeanne Martin dirigent le port de Roscoff.",
        "L’inflation a dépassé les prévisions et la croissance recule.",
        "Les ventes ont dépassé les attentes malgré la baisse des prix.",
    ],
)
def test_what_is_plain_raises_no_doubt(text: str) -> None:
    assert kinds(text) == []


@settings(max_examples=25, deadline=None)
@given(
    st.text(alphabet=st.sampled_from('Le port a dit « » " . , ; ? 1 0 É n’ que \n \u202f \u200f 😀 \x07'), max_size=120)
)
def test_every_sentence_is_covered_or_listed(text: str) -> None:
    body = text.strip() or "x"
    page = source(body)
    found = extract(page)
    spans = sorted(
        [(s.start, s.end) for f in found.facts for s in f.spans] + [(s.start, s.end) for s in found.uncovered]
    )

    told = "".join(page.text[start:end] for start, end in spans)

    assert "".join(body.split()) == "".join(told.split())


def test_the_role_answers_its_task() -> None:
    result = asyncio.run(EmbeddedExtractor().run(ExtractTask(brief=Brief(), source=PORT), Context()))

    assert (result.source, EmbeddedExtractor.name) == ("S1", "embedded")


SURE = [
    ("Le chantier a coûté 4 millions d’euros, soit un million de plus que prévu.", "asserted", None),
    ("Le bac de Carsac est attendu le 4 mai.", "forecast", None),
    ("Le prix du passage est fixé à 4 euros.", "asserted", None),
    (
        "Pour le conseiller Didier Vauquelin, le chantier a été mal préparé.",
        "reported",
        "le conseiller Didier Vauquelin",
    ),
    ("« Le vendredi, c’est la fête », sourit Lucien, en classe de seconde.", "reported", "Lucien"),
]


@pytest.mark.parametrize(("text", "modality", "speaker"), SURE, ids=lambda value: str(value)[:30])
def test_a_fact_says_how_sure_it_is_and_whose_word(text: str, modality: str, speaker: str | None) -> None:
    (fact,) = extract(source(text)).facts
    assert (fact.modality, fact.speaker) == (modality, speaker)


PRONOUNS = [
    ("Le projet a été lancé par la gestionnaire, Odile Kermarrec, avec dix fermes.", "elle", "Odile Kermarrec"),
    ("Odile Kermarrec, qui tient un café quai Colbert, a tout perdu.", "elle", "Odile Kermarrec"),
    ("La ministre a reçu Paul Mercier.", "elle", None),
    ("Le directeur, Paul Mercier, a fermé le hangar.", "elle", None),
    ("Odile Kermarrec a reçu Claire Aubry.", "elle", None),
    ("Le bac a fermé en mars.", "il", None),
]


@pytest.mark.parametrize(("before", "pronoun", "speaker"), PRONOUNS, ids=lambda value: str(value)[:30])
def test_a_pronoun_speaks_for_the_only_person_just_named(before: str, pronoun: str, speaker: str | None) -> None:
    facts = extract(source(f"{before} « Nous avons tenu deux ans », raconte-t-{pronoun}.")).facts
    assert facts[-1].speaker == speaker
