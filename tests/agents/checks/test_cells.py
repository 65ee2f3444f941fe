"""Cells of tables, captions and image texts: their values are compared, their labels are free."""

from collections.abc import Callable

import pytest

from calame.agents.checks.case import found_case
from calame.agents.checks.review import review
from calame.contracts import Brief, Finding, Source
from calame.publish.parse import parse_article

SOURCE = (
    "Le conseil municipal de Brisance a voté le 3 mars 2026 la fermeture de la criée, ouverte en 1964. "
    "Dix-neuf élus ont voté pour, six contre, deux se sont abstenus.\n\n"
    "La criée emploie 34 salariés. Elle a vendu 1 200 tonnes de poisson en 2025, contre 3 400 tonnes en 2010. "
    "Le nombre de bateaux est passé de 42 en 2010 à 17 en 2025.\n\n"
    "Le maire, Paul Roux, a annoncé que le bâtiment serait vendu 2,4 millions d’euros à la société Merval. "
    "« Nous n’avions plus le choix », a déclaré Paul Roux après le vote. "
    "Claire Denoual, qui mène l’opposition, estime que le site vaut au moins 4 millions d’euros.\n\n"
    "La démolition coûterait environ 600 000 euros. Elle commencerait en septembre 2026 et durerait huit mois.\n\n"
    "| Quai | Longueur | Bateaux |\n\n| Nord | 120 mètres | 9 |\n\n| Sud | 85 mètres | 13 |"
)
VALUES = {"figures", "dates", "names", "evidence", "quotations"}


@pytest.fixture(scope="module")
def found(make_source: Callable[[str], Source]) -> Callable[[str], list[Finding]]:
    """What is found in the values of an article, `text` below one sentence."""
    source = make_source(SOURCE)

    def judge(text: str) -> list[Finding]:
        draft = parse_article(f"# La criée\n\nLa criée emploie 34 salariés.\n\n{text}\n", origin="a", fallback="a")
        findings = review(found_case(Brief(seo=False), draft, (source,))).findings
        return [finding for finding in findings if finding.severity == "blocker" and finding.place.paragraph]

    return judge


def table(*rows: str, head: str = "| Question | Réponse |\n|---|---|") -> str:
    return "\n".join([head, *rows])


VOTE = ("| Pour | 19 |", "| Contre | 6 |", "| Abstentions | 2 |")


@pytest.mark.parametrize(
    "text",
    [
        table("| Salariés | 34 |", "| Prix de vente | 2,4 millions d’euros |", "| Acheteur | Merval |"),
        table("| Effectif | 34 |", "| Montant de la cession | 2,4 M€ |", "| Repreneur | Merval |"),
        table("| Estimation de l’opposition | au moins 4 millions d’euros |", "| Durée du chantier | 8 mois |"),
        table("| Coût de la démolition | environ 600 000 € |", "| Début | septembre 2026 |"),
        table("| Maire | Paul Roux |", "| Opposition | Claire Denoual |", "| Ouverture | 1964 |"),
        table(*VOTE, "| Total | 27 |", head="| Vote | Voix |\n|---|---:|"),
        table(
            "| Bateaux | 42 | 17 | -25 |",
            "| Tonnes vendues | 3 400 | 1 200 | -65 % |",
            head="| Poste | 2010 | 2025 | Évolution |\n|---|---|---|---|",
        ),
        table("| Nord | 120 m | 9 |", "| Sud | 85 m | 13 |", head="| Quai | Longueur | Bateaux |\n|---|---|---|"),
        table("| Nord | 120 m | 9 |", "| Sud | 85 m | 13 |", head="| Quai | Long. | Bat. |\n|---|---|---|"),
        table("| 1 | Nord | 120 m |", "| 2 | Sud | 85 m |", head="| N° | Quai | Longueur |\n|---|---|---|"),
        table("| Bateaux | 42 | 17 |", head="| | Avant | Après |\n|---|---|---|"),
        table("| Le maire | Roux |", "| Vote | Claire Denoual |", "| Salariés | Paul Roux |"),
        table("| Accès | Gratuit |", "| Repas | Oui |", "| Choix | Aucun |"),
        table("| Le vote | Dix-neuf élus ont voté pour, six contre, deux se sont abstenus. |"),
        "![Paul Roux, maire de Brisance](x.jpg)",
        "<figure><figcaption>La criée de Brisance, ouverte en 1964.</figcaption></figure>",
        "<aside>Le chiffre : 34 salariés.</aside>",
        "<blockquote>Nous n’avions plus le choix.<footer>Paul Roux</footer></blockquote>",
    ],
)
def test_what_the_source_says_passes(found: Callable[[str], list[Finding]], text: str) -> None:
    assert [(one.check, one.place.excerpt) for one in found(text)] == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (table("| Salariés | 43 |"), ("figures", "43")),
        (table("| Prix de vente | 2,7 millions d’euros |"), ("figures", "2,7 millions d’euros")),
        (table("| Estimation de l’opposition | 4 millions d’euros |"), ("figures", "4 millions d’euros")),
        (table("| Début du chantier | octobre 2026 |"), ("dates", "octobre 2026")),
        (table("| Maire | Pierre Roux |"), ("names", "Pierre Roux")),
        (table("| Acheteur | Norval |"), ("evidence", "Acheteur, réponse : Norval")),
        (table(*VOTE, "| Total | 28 |", head="| Vote | Voix |\n|---|---:|"), ("figures", "28")),
        (
            table("| Bateaux | 42 | 17 | -35 |", head="| Poste | 2010 | 2025 | Évolution |\n|---|---|---|---|"),
            ("figures", "-35"),
        ),
        (table("| Nord | 120 m | 13 |", head="| Quai | Longueur | Bateaux |\n|---|---|---|"), ("figures", "13")),
        (table("| Nombre de bateaux en 2025 | 19 |"), ("figures", "19")),
        (table("| Quai Nord | 85 mètres |"), ("figures", "85 mètres")),
        (table("| Maire | Claire Denoual |"), ("names", "Claire Denoual")),
        (table("| Élus | Roux | Vernet |", head="| | Maire | Adjoint |\n|---|---|---|"), ("names", "Vernet")),
        (table("| Voix | 19 | 6 |", head="| | Brisance | Valmont |\n|---|---|---|"), ("names", "Valmont")),
        ("![La criée de Brisance en 1974](x.jpg)", ("dates", "1974")),
        ("<figure><figcaption>Le maire de Valmont, Paul Roux.</figcaption></figure>", ("names", "Valmont")),
        ("<aside>Le chiffre : 44 salariés.</aside>", ("figures", "44 salariés")),
        ("<div><p>La criée emploie 44 salariés.</p></div>", ("figures", "44 salariés")),
        ("La criée a fermé[^1].\n\n[^1]: Elle emploie 44 salariés.", ("figures", "44 salariés")),
        (
            "<blockquote>Nous n’avions pas le choix.<footer>Paul Roux</footer></blockquote>",
            ("quotations", "«\u00a0Nous n’avions pas le choix.\u00a0»"),
        ),
    ],
)
def test_what_it_does_not_say_is_found(
    found: Callable[[str], list[Finding]], text: str, wrong: tuple[str, str]
) -> None:
    assert wrong in [(one.check, one.place.excerpt) for one in found(text)]


def test_a_cell_that_is_a_sentence_is_judged_as_one(found: Callable[[str], list[Finding]]) -> None:
    said = found(table("| Le vote | Le conseil n’a pas voté la fermeture de la criée de Brisance. |"))
    assert said
    assert not {one.check for one in said} <= VALUES
