"""Words that retell those of the passage, and what is added to it: one sentence beside its passage."""

from collections.abc import Callable

import pytest

from calame.contracts import Finding

Findings = Callable[..., list[Finding]]

RETOLD = (
    (
        "Le manifestant aurait insulté l’agent, puis lui aurait jeté un verre au visage.",
        "Le manifestant aurait insulté l’agent, avant de lui jeter un verre à la figure.",
    ),
    (
        "La mairie a donné des garanties très fortes aux forains.",
        "La mairie a donné aux forains des garanties solides.",
    ),
    (
        "Les visiteurs passent un par un dans la crypte, accompagnés par un gardien.",
        "Les visiteurs passent un par un dans la crypte, sous l’escorte d’un gardien.",
    ),
    (
        "Le préfet évoque une panne du barrage. Une version qui ne convainc pas les riverains.",
        "Le préfet évoque une panne du barrage, version dont doutent les riverains.",
    ),
    (
        "Plusieurs banques refusent de traiter avec la société en raison de ses liens avec l’Iran.",
        "Plusieurs banques refusent de traiter avec la société, lui reprochant ses attaches iraniennes.",
    ),
    (
        "Les jambes des gisants sont enveloppées de lin, leurs yeux sont maintenus fermés.",
        "Les gisants ont les jambes entourées de lin et les paupières closes.",
    ),
    ("Le satellite mesure la lumière du soleil.", "Le satellite mesure la lumière solaire."),
    ("Le vol du tableau a été découvert lundi.", "Le tableau avait été volé, a-t-on découvert lundi."),
)
ADDED = (
    (
        "Le manifestant aurait insulté l’agent, puis lui aurait jeté un verre au visage.",
        "Le manifestant, déjà condamné pour outrage, aurait insulté l’agent, puis lui aurait jeté un verre au visage.",
    ),
    ("La mairie a donné des garanties aux forains.", "La mairie a donné aux forains des garanties bancaires."),
    (
        "Les visiteurs passent un par un dans la crypte.",
        "Les visiteurs passent un par un dans la crypte, sous l’escorte d’un gardien.",
    ),
    (
        "Le préfet évoque une panne du barrage.",
        "Le préfet évoque une panne du barrage, version dont doutent les riverains.",
    ),
    (
        "Plusieurs banques refusent de traiter avec la société.",
        "Plusieurs banques refusent de traiter avec la société, lui reprochant ses attaches iraniennes.",
    ),
    (
        "Les jambes des gisants sont enveloppées de lin.",
        "Les gisants ont les jambes enveloppées de lin et un bandeau sur le front.",
    ),
    (
        "La directrice générale du port a présenté le budget.",
        "La directrice financière du port a présenté le budget.",
    ),
    (
        "Les cambrioleurs ont emporté des montres et des bagues.",
        "Les cambrioleurs ont emporté des montres, des bagues et des lingots.",
    ),
)


@pytest.mark.parametrize(("passage", "draft"), RETOLD)
def test_what_stands_where_an_untold_word_does_is_let_pass(
    against_evidence: Findings, passage: str, draft: str
) -> None:
    assert [one.message for one in against_evidence(draft, passage) if one.check == "support"] == []


@pytest.mark.parametrize(("passage", "draft"), ADDED)
def test_what_has_nothing_opposite_is_flagged(against_evidence: Findings, passage: str, draft: str) -> None:
    assert [one.check for one in against_evidence(draft, passage) if one.severity == "blocker"]


NEIGHBOURS = (
    (
        "Les parents de Lina vont aux obsèques. En juin, les parents du soldat étaient aux obsèques de Lina.",
        "Les parents de Lina vont aux obsèques, comme ceux du militaire étaient venus à celles de la fillette.",
    ),
    (
        "La coopérative vend ses pommes au marché. L’avocat dénonce le déni répété des laboratoires.",
        "La coopérative, dont un avocat fustige le déni répété des laboratoires, vend ses pommes au marché.",
    ),
)
FRONTED = (
    (
        "Accompagnée par la fanfare, la maire a chanté devant ses invités.",
        "Vêtue d’une longue robe noire et accompagnée par la fanfare, la maire a chanté devant ses invités.",
    ),
    (
        "Le maire a reconnu la panne et veut comprendre.",
        "Le maire a reconnu la panne, veut comprendre et a demandé aux juges une reconstitution.",
    ),
)


@pytest.mark.parametrize(("passage", "draft"), NEIGHBOURS)
def test_what_the_sentence_beside_tells_is_let_pass(against_evidence: Findings, passage: str, draft: str) -> None:
    assert [one.message for one in against_evidence(draft, passage) if one.check == "support"] == []


@pytest.mark.parametrize(("passage", "draft"), FRONTED)
def test_an_added_opening_or_second_deed_is_flagged(against_evidence: Findings, passage: str, draft: str) -> None:
    assert "support" in {one.check for one in against_evidence(draft, passage)}
