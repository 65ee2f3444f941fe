"""`calame eval check`: are the gold cases fit to judge by?"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from calame.cli.options import AsJson, Debug

if TYPE_CHECKING:
    from calame.contracts import Review
    from calame.evals.cases import Case
    from calame.evals.checking import Checked

EXAMPLES: Final = """Exemples :
  calame eval check
  calame eval check conflit-deux-sources --review
  calame eval check ./mes-cas/canal

Code de sortie : 0 tout est bon, 1 un cas est à corriger."""

Cases = Annotated[
    list[str] | None,
    typer.Argument(metavar="CAS...", help="Noms ou dossiers de cas ; tous sans eux.", show_default=False),
]
Gold = Annotated[
    Path | None,
    typer.Option("--gold", metavar="DOSSIER", help="Où sont les cas (evals/gold par défaut).", show_default=False),
]


def check(
    cases: Cases = None,
    gold: Gold = None,
    review: Annotated[
        bool, typer.Option("--review", help="Fait aussi relire les articles de référence par le critique.")
    ] = False,
    as_json: AsJson = False,
    debug: Debug = False,
) -> int:
    """Vérifie les cas de référence : fichiers, passages, faits, pièges, longueurs, langue, licence."""
    from calame.cli import terminal
    from calame.cli.progress import shown
    from calame.evals.cases import chosen

    folders = chosen(cases or (), gold)
    with shown("Cas de référence"):
        from calame.evals.checking import check as checked

        found = [(folder.name, checked(folder)) for folder in folders]
        reviews = {
            name: _reviewed(result.case) for name, result in found if review and result.case and _readable(result.case)
        }
    if as_json:
        terminal.print_json([_data(name, result, reviews.get(name)) for name, result in found])
    else:
        for name, result in found:
            _show(name, result, reviews.get(name))
            if review and result.case is not None and not _readable(result.case):
                unread = "  critique : une source n’est pas en français, les règles seules n’en jugent pas"
                terminal.results().print(terminal.text(unread))
    refused = any(not review.accepted for review in reviews.values())
    return 1 if refused or any(result.problems for _, result in found) else 0


def _readable(case: "Case") -> bool:
    """Whether rules can compare the article with its sources."""
    return all(source.language == case.brief.language for source in case.sources)


def _reviewed(case: "Case") -> "Review":
    from calame.agents.checks.review import review_article
    from calame.evals.cases import honest_brief

    return review_article(case.article, case.sources, honest_brief(case))


def _data(name: str, result: "Checked", review: "Review | None") -> dict[str, object]:
    data: dict[str, object] = {"case": name, "problems": [problem._asdict() for problem in result.problems]}
    return data if review is None else {**data, "review": review.model_dump(mode="json")}


def _show(name: str, result: "Checked", review: "Review | None") -> None:
    from calame.cli import terminal

    out = terminal.results()
    for problem in result.problems:
        out.print(terminal.text(str(problem), "red"), soft_wrap=True)
    if not result.problems and result.case is not None:
        out.print(terminal.text(f"{name} : {_told(result.case)}"), soft_wrap=True)
    if review is not None:
        serious = [finding for finding in review.findings if finding.severity != "minor"]
        verdict = "accepté" if review.accepted else "refusé"
        out.print(terminal.text(f"  critique : {verdict}, {review.measure('accuracy').value} % d’exactitude"))
        for finding in serious:
            line = f"  {finding.severity} · {finding.check} : {finding.message} [{finding.place.excerpt}]"
            out.print(terminal.text(line, "yellow"), soft_wrap=True)


def _told(case: "Case") -> str:
    from calame.agents.checks.measures import body_words
    from calame.text.wording import counted

    must = sum(fact.need == "must" for fact in case.facts)
    words = counted(body_words(case.article), "mot")
    return (
        f"{words}, {counted(len(case.sources), 'source')}, "
        f"{counted(len(case.facts), 'fait')} dont {must} indispensables,"
        f" {counted(len(case.traps), 'piège')}"
    )
