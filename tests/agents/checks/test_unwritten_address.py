"""The address of an article written elsewhere: what nobody wrote is not blamed."""

from collections.abc import Callable

from calame.agents.checks.case import found_case
from calame.agents.checks.review import review
from calame.contracts import Brief, Source
from calame.publish.parse import parse_article

SOURCE = "La mairie de Brisance a ouvert une école à une rue de la gare le 3 mars 2026."
TITLE = "Une école à une rue de la gare"
ADDRESS = {"seo.slug", "seo.keyphrase_slug"}


def test_only_an_address_that_somebody_wrote_is_graded(make_source: Callable[[str], Source]) -> None:
    def judged(head: str) -> tuple[set[str], list[str]]:
        draft = parse_article(f"{head}# {TITLE}\n\n{SOURCE}\n", origin="a", fallback="a")
        found = review(found_case(Brief(), draft, (make_source(SOURCE),)))
        told = [one.message for one in found.findings if "adresse" in one.message]
        return ADDRESS & {one.name for one in found.measures}, told

    assert judged("") == (set(), [])
    assert judged("---\nkeywords: [gare]\n---\n") == (set(), [])
    graded, told = judged("---\nslug: une-ecole-a-une-rue\nkeywords: [gare]\n---\n")
    assert graded == ADDRESS
    assert "L’adresse «\u00a0une-ecole-a-une-rue\u00a0» porte des mots vides\u00a0: une, a." in told
