"""What a heading may be: whole phrases of the very section, nothing alleged, nobody pointed at."""

from dataclasses import dataclass

import pytest

from calame.agents.embedded.edits.reading import Reading
from calame.agents.embedded.headings import choose, headings_of, own_heading
from calame.agents.embedded.infinitives import wanted
from calame.agents.embedded.material import Material, Passage, Unit
from calame.agents.embedded.nominal import nominal
from calame.agents.embedded.sayings import sayings
from calame.agents.embedded.section_view import Known, Section
from calame.agents.embedded.topic_guards import is_person, is_settled
from calame.agents.embedded.topic_phrases import topics
from calame.contracts import Block, Source
from calame.text.analysis import analyse


def reading_of(text: str) -> Reading:
    return Reading(analyse(text).sentences[0], text)


def material_of(*paragraphs: str) -> Material:
    """One passage a paragraph."""
    text = "\n\n".join(paragraphs)
    starts = [text.index(paragraph) for paragraph in paragraphs]
    blocks = tuple(
        Block(kind="paragraph", start=start, end=start + len(paragraph))
        for start, paragraph in zip(starts, paragraphs, strict=True)
    )
    source = Source(id="S1", text=text, blocks=blocks, sha256="0" * 64, origin="-")
    analysis = analyse(text)
    units = [
        Unit("S1", number, sentence, block, "paragraph", (f"F{number}",), 0.5, self_contained=True)
        for number, sentence in enumerate(analysis.sentences)
        for block, place in enumerate(blocks)
        if place.start <= sentence.start < place.end
    ]
    passages = tuple(
        Passage(tuple(unit for unit in units if unit.block == block), None, frozenset({f"P{block}"}))
        for block in range(len(blocks))
    )
    return Material((source,), (analysis,), passages, (), (), frozenset())


def told_of(paragraph: str, *others: str, title: str = "") -> tuple[str, ...]:
    material = material_of(paragraph, *others)
    return tuple(one.text for one in headings_of(material.passages[:1], Known(material), title))


@dataclass(frozen=True)
class Case:
    text: str
    expected: str


@pytest.mark.parametrize(
    "case",
    [
        Case("Le conseil votera jeudi sur la vente du terrain.", "La vente du terrain"),
        Case("La commission a approuvé l’aide de l’État à Solvane.", "L’aide de l’État à Solvane"),
        Case("Le taux de chômage du bassin de Brévent a baissé.", "Le taux de chômage du bassin de Brévent"),
        Case("Le maire a présenté un nouveau calendrier des travaux.", "Un nouveau calendrier des travaux"),
        Case("La hausse du prix du pain a repris.", "Le prix du pain"),
        Case("Il est tombé 212 millimètres de pluie.", "212 millimètres de pluie"),
    ],
    ids=lambda case: case.expected,
)
def test_a_phrase_is_read_with_all_that_belongs_to_it(case: Case) -> None:
    assert case.expected in [topic.text for topic in topics(reading_of(case.text))]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("La hausse des prix et des salaires inquiète la ville.", "La hausse des prix"),
        ("Le droit à la formation a été voté.", "Le droit"),
        ("L’accord sur la pêche a été signé.", "L’accord"),
        ("Les pêcheurs et les dockers ont fermé le quai.", "Les pêcheurs"),
        ("Le parti « Ville claire » a gagné.", "Le parti"),
        ("La semaine dernière, le pont a rouvert.", "La semaine dernière"),
    ],
)
def test_a_phrase_is_never_cut_before_what_completes_it(text: str, cut: str) -> None:
    assert cut not in [topic.text for topic in topics(reading_of(text))]


@pytest.mark.parametrize(
    "text",
    ["Le caporal Jean Morvan a disparu.", "L’ex-caissière du magasin a témoigné.", "La maire de Brévent a parlé."],
)
def test_a_person_is_known_by_function_trade_or_name(text: str) -> None:
    assert is_person(next(iter(topics(reading_of(text)))))


def test_what_somebody_does_is_no_person() -> None:
    assert not is_person(next(iter(topics(reading_of("La visite de Jean Morvan a duré une heure.")))))


@pytest.mark.parametrize(
    "text",
    ["Le pont serait fermé.", "Le pont n’a pas fermé.", "La ville redoute la fermeture du pont."],
)
def test_a_hedge_a_negation_and_a_fear_settle_nothing(text: str) -> None:
    assert not is_settled(reading_of(text))


@pytest.mark.parametrize(
    "case",
    [
        Case("La verrerie Lantelle a fermé en mars.", "La fermeture de la verrerie Lantelle"),
        Case("La ville a vendu le terrain du port.", "La vente du terrain du port"),
        Case("Le quai a été rénové en 2021.", "La rénovation du quai"),
        Case("Le parquet a ouvert une enquête.", "L’ouverture d’une enquête"),
    ],
    ids=lambda case: case.expected,
)
def test_what_a_main_clause_tells_becomes_a_noun_with_its_complement(case: Case) -> None:
    found = nominal(reading_of(case.text))
    assert found is not None
    assert case.expected == found.text


@pytest.mark.parametrize(
    "text",
    [
        "La verrerie a fermé en mars, mais elle a rouvert en juin.",
        "La ville a vendu son terrain.",
        "La ville veut vendre le terrain.",
        "La ville a licencié le directeur.",
    ],
)
def test_no_noun_for_what_did_not_last_points_elsewhere_or_befell_a_person(text: str) -> None:
    assert nominal(reading_of(text)) is None


BRIDGE = (
    "La réparation du pont de Brévent a commencé lundi. Le pont avait été endommagé par la crue. "
    "La réparation coûtera 3 millions d’euros."
)
SCHOOL = "La rentrée des élèves a eu lieu jeudi. Les élèves ont retrouvé leur cour."


def test_a_heading_tells_of_its_own_section() -> None:
    assert told_of(BRIDGE, SCHOOL)[0] == "La réparation du pont de Brévent"


def test_no_heading_repeats_the_title() -> None:
    assert "La réparation du pont de Brévent" not in told_of(
        BRIDGE, SCHOOL, title="La réparation du pont de Brévent commence"
    )


def test_a_section_about_two_things_names_both() -> None:
    section = (
        "Le chantier du terminal a commencé en mai. Des grues ont été montées.\n"
        "Le prix du billet est de 12 euros. Le billet se vend en ligne."
    )
    assert "Le chantier du terminal et le prix du billet" in told_of(section, SCHOOL)


@pytest.mark.parametrize(
    ("section", "claimed"),
    [
        ("La ville redoute la fermeture du port. Le port compte 900 dockers.", "La fermeture du port"),
        (
            "Les enquêteurs ont entendu le gérant. La fraude du gérant aurait duré dix ans. Le gérant nie la fraude.",
            "La fraude du gérant",
        ),
        (
            "Le parquet enquête. Un suspect travaille pour la société Lormel. La société Lormel nie.",
            "La société Lormel",
        ),
        ("Jean Morvan a parlé. Jean Morvan a dit sa joie. Jean Morvan a ri.", "Jean Morvan"),
    ],
)
def test_a_heading_asserts_nothing_alleged_and_points_at_nobody(section: str, claimed: str) -> None:
    assert claimed not in told_of(section, SCHOOL)


@pytest.mark.parametrize(
    "case",
    [
        Case("« On ne coupe pas un pont en deux », a lancé le maire.", "« On ne coupe pas un pont en deux »"),
        Case("« Le quai a besoin de nouveaux pavés », dit le maire.", "« Le quai a besoin de nouveaux pavés »"),
    ],
    ids=lambda case: case.expected,
)
def test_a_whole_quotation_may_be_a_heading_in_its_marks(case: Case) -> None:
    found = [one.text.replace("\u00a0", " ").replace("\u202f", " ") for one in sayings(section_of(case.text))]
    assert [case.expected] == found


@pytest.mark.parametrize(
    "text",
    [
        "« Elle ne reviendra pas ici demain », a dit le maire.",
        "« C’est faux », a dit le maire.",
        "« Ce vol est une honte », a dit le maire.",
        "Le maire parle d’« un des plus ».",
        "Le maire dénonce « une rupture complète ».",
        "« C’est notre patrimoine depuis toujours », a dit le maire.",
        "« Qui va payer la note ? », a dit le maire.",
    ],
)
def test_a_quotation_that_needs_its_setting_or_accuses_is_no_heading(text: str) -> None:
    assert sayings(section_of(text)) == []


def section_of(text: str) -> Section:
    material = material_of(text)
    return Section.of(material.units, Known(material))


def test_what_is_wanted_is_an_infinitive_with_its_whole_object() -> None:
    (found,) = wanted(section_of("Des élus ont proposé de rouvrir le débat sur la taxe."))
    assert found.text == "Rouvrir le débat sur la taxe"


@pytest.mark.parametrize(
    "text",
    ["Le maire a fini de peindre le mur de la salle.", "Le maire ne veut pas rouvrir le débat sur la taxe."],
)
def test_what_nobody_wants_is_no_heading(text: str) -> None:
    assert list(wanted(section_of(text))) == []


def test_a_heading_too_near_to_another_is_passed_over() -> None:
    assert choose(["Le pont de Brévent", "La crue de mars"], ["Le pont"]) == "La crue de mars"


@pytest.mark.parametrize("text", ["\u202e\u200f", "\x00 a.", "« « «", "Le 🙂 de 🙂.", "la " * 400, "Le", "12 12 12."])
def test_odd_text_has_no_heading_and_breaks_nothing(text: str) -> None:
    assert told_of(text) == ()


def test_a_quotation_of_somebody_who_hardly_speaks_is_no_heading() -> None:
    text = (
        "« On ne coupe pas un pont en deux », a lancé un passant. « Le chantier avance », a dit la ministre. "
        "« Le budget est voté », a dit la ministre. « Les grues arrivent », a dit la ministre. La crue est passée."
    )
    assert "« On ne coupe pas un pont en deux »" not in [
        one.text.replace("\u00a0", " ") for one in sayings(section_of(text))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "L’hypocrisie de la mesure a été dénoncée. La mesure coûte cher. L’hypocrisie dure.",
        "Les rives de la Sorne ont été inondées. Les rives sont sous l’eau. Les rives resteront fermées.",
        "Les routes de Brévent, de Lormel et de Sorne ont été fermées. Les routes rouvriront. Les routes gèlent.",
    ],
)
def test_an_opinion_a_place_and_a_cut_list_name_no_section(text: str) -> None:
    assert not {"L’hypocrisie de la mesure", "Les rives de la Sorne", "Les routes de Brévent"} & set(
        told_of(text, SCHOOL)
    )


@pytest.mark.parametrize(
    "case",
    [
        Case("centres d'accueil", "Centres d’accueil"),
        Case('"Le port ne ferme pas"', "« Le port ne ferme pas »"),
        Case("Introuvables", "Introuvables"),
        Case("Accord sur le", ""),
    ],
    ids=lambda case: case.text,
)
def test_the_source_s_own_heading_is_kept_when_it_is_whole(case: Case) -> None:
    found = own_heading(case.text) or ""
    assert case.expected == found.replace("\u00a0", " ").replace("\u202f", " ")
