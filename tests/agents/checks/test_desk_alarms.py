"""What strong writers met: good sentences that were called false, each beside the slip that looks like it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from calame.agents.checks.case import cited_case
from calame.agents.checks.coverage import check
from calame.agents.checks.measures import untold
from calame.agents.critic import ModelCritic, VerifierReply
from calame.agents.role import Context, ReviewTask
from calame.contracts import Brief, Draft, Fact, Finding, Ledger, Metadata, Outline, Section, SectionPlan, Source, Span
from calame.models.scripted import ScriptedModel

MARKET = "Les 46 marchands de la halle de Valmont ont perdu leur étal et leur stock dans le feu."
OWNER = "La famille Morand, qui détient 72 % du capital d’Orvel, garderait la majorité."
AIDS = "La ville de Valmont a versé une aide, la région une autre, en deux jours."
GRANT = "La maire propose de porter la subvention du théâtre de 180 000 à 250 000 euros."
WORTH = "La société Orvel vaudrait entre 420 et 500 millions d’euros, selon la presse."
RESULT = "Le bénéfice d’Orvel est de 31,4 millions d’euros, contre 22,8 millions un an plus tôt."
QUOTA = "L’accord limite les achats de blé à 500 000 tonnes par an."
PLAN = "Orvel prévoit d’investir 64 millions d’euros d’ici à 2029 à Valmont."
CONCERT = "La chanteuse Inès Roche versera la recette de son concert, prévu le 8 novembre à Valmont."
PRONOUN = "« Je ne suis pas la seule », a-t-elle dit. Elle se dit prête à jouer sans cachet à Valmont."
BUDGET = "La ville de Valmont a perdu 40 bateaux en mer du Nord, selon un rapport de la région."
RULING = "La décision de la région sur l’aide à Orvel n’est pas attendue avant le mois de juin."
HURT = "Le feu a fait des blessés à Valmont. Trois personnes étaient encore à l’hôpital lundi soir."
HALL = "La salle de Valmont, qui tient mille places, a fermé. Le concert de mai pourrait ne pas avoir lieu."
ENVOY = "Un porte-parole du département d’État a confirmé la livraison à Reuters."
FARMS = "Paul Ferrand a promis de nouvelles aides aux fermes, ont rapporté les journaux de Valmont."
STORM = "La tempête de Valmont a été annoncée lundi vers 7 heures, après la chute du phare de la pointe."
CLOSED = "Aucun visiteur n’est à plaindre à Valmont, car le parc était fermé au public depuis midi, lundi."
PROOF = "Mme Roche y voit la preuve que le plan de relance, engagé en 2021, porte ses fruits."
HEAD = f"« Tout va mieux », a dit la directrice d’Orvel, Inès Roche. {PROOF}"
BOTH = f"« Tout va mieux », a dit la directrice d’Orvel à Inès Roche. {PROOF}"
SHIP = '"On attend", a dit le capitaine de l\'"Hirondelle", Inès Roche, avant de saluer Paul Ferrand à Valmont.'
UNPAID = "La société Orvel a cessé de payer les loyers de la halle de Valmont en mars."
SEIZED = 'Le tribunal de Valmont a ordonné la saisie de l\'"Hirondelle", à la demande du port.'
STAFF = "La société Orvel emploie 900 personnes. Les effectifs ont augmenté de 40 personnes en un an."
PRICES = "Le blé se négociait fin août autour de 240 euros à Valmont. Ce repli devrait se poursuivre, selon Orvel."
BOARD = "Les inspecteurs du Bureau de la sécurité de Valmont doivent examiner la cuve la semaine prochaine."
HEARD = "Selon la presse, Orvel aurait mis 12 millions d’euros sur la table pour la halle de Valmont."
LEAKED = "La société Orvel aurait caché une fuite à Valmont, rapporte Le Maillon."
VOTED = "Le conseil de Valmont a voté lundi l’aide de 3 millions à la halle."
LISTED = "La famille Morand garderait la majorité d’Orvel après une introduction en Bourse."
PAID = "Leur propriétaire, une coopérative de Valmont, affirme avoir payé les engrais 1,7 million d’euros."
TOLLS = "Le choc a fait 17 blessés à Valmont, selon l’hôpital. Le choc a fait 23 blessés, selon la région."


@dataclass(frozen=True)
class Case:
    id: str
    evidence: str
    draft: str
    check: str = ""


RIGHT = [
    Case("plural-noun-opens", MARKET, "Étals et stocks sont perdus pour les 46 marchands de la halle."),
    Case("derived-noun-opens", OWNER, "Détentrice de 72 % du capital, la famille Morand resterait majoritaire."),
    Case("counted-again", AIDS, "La ville et la région de Valmont ont versé ces deux aides."),
    Case("range-as-two", GRANT, "La maire propose une subvention de 250 000 euros, au lieu de 180 000 euros."),
    Case("low-end", WORTH, "La société Orvel vaudrait au moins 420 millions d’euros, selon la presse."),
    Case("high-end", WORTH, "La société Orvel vaudrait jusqu’à 500 millions d’euros, selon la presse."),
    Case("two-as-range", RESULT, "Le bénéfice d’Orvel est passé de 22,8 à 31,4 millions d’euros en un an."),
    Case("capped", QUOTA, "L’accord n’autorise pas plus de 500 000 tonnes d’achats de blé par an."),
    Case("cap-as-verb", "Pas plus de 500 000 tonnes de blé sont admises.", "Le blé est limité à 500 000 tonnes."),
    Case("auparavant", RESULT, "Le bénéfice d’Orvel, de 31,4 millions, était de 22,8 millions un an auparavant."),
    Case("other-plan", PLAN, "Orvel compte investir 64 millions d’euros à Valmont avant 2029."),
    Case("intention", PLAN, "Orvel a l’intention d’investir 64 millions d’euros à Valmont d’ici à 2029."),
    Case("date-left-for-later", CONCERT, "La chanteuse Inès Roche versera la recette de son prochain concert."),
    Case("pronoun-is-no-name", PRONOUN, "« Je ne suis pas la seule », a dit une musicienne de Valmont."),
    Case("question", BUDGET, "Combien de bateaux la ville de Valmont a-t-elle perdus en mer du Nord ?"),
    Case("not-before", RULING, "La région doit rendre en juin sa décision, attendue par Orvel."),
    Case("hurt-people", HURT, "Trois blessés étaient encore à l’hôpital de Valmont lundi soir."),
    Case("passive-without-agent", STORM, "Lundi vers 7 heures, la station a annoncé la tempête de Valmont."),
    Case(
        "closed-to-all",
        CLOSED,
        "À Valmont, aucun visiteur n’est à plaindre, car le public n’avait plus accès au parc depuis midi, lundi.",
    ),
    Case("function-for-name", HEAD, "La directrice d’Orvel y voit la preuve que le plan de relance porte ses fruits."),
    Case("captain-of-a-quoted-ship", SHIP, "« On attend », a dit Inès Roche, la capitaine."),
    Case("either-figure", TOLLS, "Le choc a fait 17 ou 23 blessés à Valmont, selon l’hôpital ou la région."),
    Case("a-month-inside", UNPAID, "La société Orvel a cessé en mars de payer les loyers de la halle."),
    Case("name-in-marks", SEIZED, "Le port a obtenu du tribunal de Valmont la saisie de l’« Hirondelle »."),
    Case("who-brings-it-about", STAFF, "En un an, la société Orvel a accru ses effectifs de 40 personnes."),
    Case("end-of-a-month", PRICES, "Selon Orvel, le repli du blé à Valmont devrait se poursuivre."),
    Case("verb-behind-a-body", BOARD, "Les inspecteurs du Bureau doivent examiner la cuve la semaine prochaine."),
    Case("listed", LISTED, "La famille Morand garderait la majorité une fois Orvel cotée."),
    Case(
        "bare-noun-opens",
        PAID,
        "Propriétaire des engrais, une coopérative de Valmont assure les avoir payés 1,7 million.",
    ),
    Case(
        "asked-then-told",
        "Combien de clients la panne a-t-elle touchés ? Orvel évalue à 6,2 millions le nombre de clients de Valmont.",
        "Combien de clients la panne a-t-elle touchés ? Orvel évalue à 6,2 millions le nombre de clients de Valmont.",
    ),
    Case("short-and-told", FARMS, "Paul Ferrand l’a promis."),
    Case("short-and-told-by-its-like", VOTED, "Le conseil a adopté l’aide."),
    Case("other-verb-elsewhere", HALL, "Le concert de mai pourrait ne pas se tenir."),
    Case(
        "tail-of-a-name",
        ENVOY,
        "La livraison est confirmée par un porte-parole du département d’État joint par Reuters.",
    ),
]
WRONG = [
    Case(
        "another's-function",
        BOTH,
        "La directrice d’Orvel y voit la preuve que le plan de relance porte ses fruits.",
        "names",
    ),
    Case("not-the-captain", SHIP, "« On attend », a dit Paul Ferrand, à Valmont.", "attribution"),
    Case("storm-announces", "La station a annoncé la tempête.", "La tempête a annoncé la station.", "roles"),
    Case(
        "open-to-all",
        CLOSED,
        "À Valmont, aucun visiteur n’est à plaindre, car le parc n’était pas fermé au public depuis midi, lundi.",
        "polarity",
    ),
    Case(
        "neither-figure", TOLLS, "Le choc a fait 17 ou 25 blessés à Valmont, selon l’hôpital ou la région.", "figures"
    ),
    Case("name-opens", MARKET, "Deloitte a perdu ses étals et son stock dans le feu de la halle.", "names"),
    Case("town-opens", MARKET, "Paris a perdu son étal et son stock dans le feu de la halle.", "names"),
    Case("low-end-alone", WORTH, "La société Orvel vaudrait 420 millions d’euros, selon la presse.", "figures"),
    Case("low-end-as-most", WORTH, "La société Orvel vaudrait au plus 420 millions d’euros.", "figures"),
    Case("other-range", RESULT, "Le bénéfice d’Orvel est passé de 21,8 à 31,4 millions d’euros.", "figures"),
    Case("cap-as-floor", QUOTA, "L’accord fixe au moins 500 000 tonnes d’achats de blé par an.", "figures"),
    Case("two-years", RESULT, "Le bénéfice d’Orvel était de 22,8 millions deux ans auparavant.", "dates"),
    Case("a-year-later", RESULT, "Le bénéfice d’Orvel était de 22,8 millions un an plus tard.", "dates"),
    Case("plan-as-done", PLAN, "Orvel a investi 64 millions d’euros à Valmont.", "modality"),
    Case("date-kept-plan-lost", CONCERT, "Le concert d’Inès Roche a eu lieu le 8 novembre à Valmont.", "modality"),
    Case("before", RULING, "La décision de la région sur l’aide à Orvel est attendue avant juin.", "polarity"),
    Case("still-pays", UNPAID, "La société Orvel a commencé en mars à payer les loyers de la halle.", "polarity"),
    Case("end-of-the-fall", PRICES, "Selon Orvel, le repli du blé à Valmont devrait prendre fin.", "polarity"),
    Case(
        "conditional-lost-beside-its-voice",
        LEAKED,
        "La société Orvel a caché une fuite à Valmont, rapporte Le Maillon.",
        "modality",
    ),
    Case(
        "conditional-lost-on-the-table",
        HEARD,
        "Selon la presse, Orvel a mis 12 millions d’euros sur la table pour la halle.",
        "modality",
    ),
    Case(
        "idiom-turned",
        "La maire n’a pas manqué de saluer les pompiers de Valmont.",
        "La maire a manqué de saluer les pompiers de Valmont.",
        "polarity",
    ),
    Case("short-invention", UNPAID, "La halle de Valmont a brûlé.", "support"),
    Case("somebody-leaves", TOLLS, "L’hôpital de Valmont a déménagé.", "support"),
    Case("other-body", BOARD, "Les inspecteurs du Bureau des pêches doivent examiner la cuve.", "names"),
    Case("other-count", HURT, "Quatre blessés étaient encore à l’hôpital de Valmont lundi soir.", "figures"),
]


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: case.id)
def test_leaves_alone(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert [(f.check, f.message) for f in against_evidence(case.draft, case.evidence) if f.severity != "minor"] == []


@pytest.mark.parametrize("case", WRONG, ids=lambda case: case.id)
def test_catches(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert case.check in {finding.check for finding in against_evidence(case.draft, case.evidence)}


def test_a_speaker_named_in_the_next_sentence_is_named(
    make_source: Callable[..., Source],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., object],
) -> None:
    section = Section.model_validate(
        {
            "id": "sec-1",
            "kind": "body",
            "heading": "",
            "paragraphs": [
                {
                    "sentences": [
                        {"text": "Paul Ferrand a promis de nouvelles aides aux fermes.", "fact_ids": ["F1"]},
                        {"text": "Les journaux de Valmont l’ont rapporté.", "fact_ids": ["F1"]},
                    ]
                }
            ],
        }
    )
    review = reviewed(make_draft(section), make_source(FARMS))
    assert "attribution" not in {finding.check for finding in review.findings}  # type: ignore[attr-defined]  # a Review


STATEMENTS = (
    "La maire de Valmont, Claire Aubin, a inauguré la nouvelle piscine.",
    "Luc Morand, directeur de l’institut Orvel de Valmont, annonce la fermeture du laboratoire.",
)

NO_PLAN = Outline(
    metadata=Metadata(title="", slug="essai", meta_description="", keyphrase=""), sections=(), carried_words=60
)


def _case(draft: Draft, source: Source, outline: Outline | None = None) -> list[str | None]:
    ledger = Ledger(
        facts=tuple(
            Fact(
                id=f"F{number}",
                statement=statement,
                spans=(Span(source="S1", start=0, end=len(source.text)),),
                salience=0.8,
                names=("Claire Aubin",) if number == 1 else ("Luc Morand",),
            )
            for number, statement in enumerate(STATEMENTS, start=1)
        )
    )
    case = cited_case(Brief(min_words=50, seo=False), draft, (source,), ledger, outline)
    assert len(untold(case)) == len(list(check(case)))
    return [fault.place.section for fault in check(case)]


def test_a_fact_left_out_is_told_to_the_section_that_owns_it(
    make_source: Callable[..., Source], make_section: Callable[..., Section], make_draft: Callable[..., Draft]
) -> None:
    draft = make_draft(
        make_section((STATEMENTS[0], "F1"), name="sec-1"), make_section("Une autre phrase.", name="sec-2")
    )
    plans = (
        SectionPlan(id="essentials", kind="essentials", heading="L’essentiel", fact_ids=("F2",), words=20),
        SectionPlan(id="sec-1", kind="body", heading="a", fact_ids=("F1",), words=20),
        SectionPlan(id="sec-2", kind="body", heading="b", fact_ids=("F2",), words=20),
    )
    metadata = Metadata(title="", slug="essai", meta_description="", keyphrase="")
    outline = Outline(metadata=metadata, sections=plans, carried_words=60)
    source = make_source(" ".join(STATEMENTS))
    assert _case(draft, source, outline) == ["sec-2"]
    assert _case(draft, source) == [None]


def test_the_title_of_a_speaker_does_not_tell_what_he_says(
    make_source: Callable[..., Source], make_section: Callable[..., Section], make_draft: Callable[..., Draft]
) -> None:
    named = make_section((STATEMENTS[0], "F1"), ("Luc Morand est directeur de l’institut Orvel de Valmont.", "F2"))
    told = make_section((STATEMENTS[0], "F1"), ("Le laboratoire ferme, annonce Luc Morand.", "F2"))
    source = make_source(" ".join(STATEMENTS))
    assert _case(make_draft(named), source) == [None]
    assert _case(make_draft(told), source) == []


def test_the_verifier_sees_what_stands_before_the_sentence_and_before_its_closest_passage(
    make_source: Callable[..., Source], make_section: Callable[..., Section], make_draft: Callable[..., Draft]
) -> None:
    said = ("Le port de Valmont a rouvert mardi.", "Claire Aubin a salué les pêcheurs.", "Elle a promis deux quais.")
    source = make_source(" ".join(said))
    facts = tuple(
        Fact(id=f"F{n}", statement=text, spans=(Span(source="S1", start=at, end=at + len(text)),))
        for n, text in enumerate(said, start=1)
        if (at := source.text.index(text)) >= 0
    )
    told = make_section((said[0], "F1"), ("Deux quais verront le jour, a assuré la maire aux pêcheurs.", "F3", "F1"))
    task = ReviewTask(
        brief=Brief(), draft=make_draft(told), sources=(source,), ledger=Ledger(facts=facts), outline=NO_PLAN
    )
    model = ScriptedModel([VerifierReply(verdicts=[])] * 3)
    asyncio.run(ModelCritic().run(task, Context(models=model)))
    asked = model.requests[0].messages[-1].content
    assert f"phrase précédente : {said[0]}" in asked
    assert f"avant le passage : {said[1]}" in asked
    assert asked.count("avant le passage") == 1


CAP = "L’accord plafonne à 40 000 tonnes par saison les achats de blé de la région."
WAY = "La région a trouvé le moyen de contourner le plafond de 40 000 tonnes de blé par saison que fixe l’accord."


@pytest.mark.parametrize(
    ("sentences", "missing"),
    [
        pytest.param([(CAP, "F1"), ("La région a trouvé le moyen d’échapper à ce seuil.", "F2")], 0, id="taken-up"),
        pytest.param([(CAP, "F1"), ("La région tient bon.", "F2")], 1, id="only-named"),
        pytest.param([("La région a trouvé le moyen d’échapper à ce seuil.", "F2"), (CAP, "F1")], 1, id="not-before"),
        pytest.param([(CAP, "F1")], 1, id="left-out"),
    ],
)
def test_what_the_sentence_in_front_has_said_need_not_be_said_again(
    sentences: list[tuple[str, str]],
    missing: int,
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
) -> None:
    source = make_source(f"{CAP} {WAY}")
    spans = (Span(source="S1", start=0, end=len(source.text)),)
    facts = tuple(
        Fact(id=f"F{number}", statement=statement, spans=spans, salience=0.8)
        for number, statement in enumerate((CAP, WAY), start=1)
    )
    draft = make_draft(make_section(*sentences))
    case = cited_case(Brief(min_words=50, seo=False), draft, (source,), Ledger(facts=facts), None)
    assert len(untold(case)) == missing
