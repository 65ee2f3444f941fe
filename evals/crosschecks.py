"""What must hold between the files of a gold case that could all be read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from calame.agents.checks.measures import body_words, own_text
from calame.contracts import Source
from calame.evals.cases import Case, GoldFact, Trap
from calame.evals.passages import PassageError, Quotation, locate
from calame.evals.signs import SignError, all_found, found, parsed
from calame.evals.telling import Said, fate, sentences, tells
from calame.evals.yaml_lines import Loc, Problem, YamlFile
from calame.text.language import detect_language, main_language
from calame.text.overlap import longest_copied_run, shared_ngrams
from calame.text.words import count_words

FEWEST_WORDS: Final = 700
"""Body words of a gold article whose sources can carry them (the product's promise)."""
FEWEST_THIN_WORDS: Final = 120
FEWEST_HEADINGS: Final = 3
MOST_COPIED: Final = 0.40
"""Share of the words' 5-grams that a gold article may take from its sources (planted articles keep to 35 %)."""
LONGEST_COPY: Final = 18
"""Words of a source in a row, outside quotations."""
FEWEST_MUST: Final = 6
FEWEST_FACTS: Final = 10
FEWEST_TRAPS: Final = 3
FEWEST_THIN: Final = 3
"""Must-have facts, and all facts, of a thin case."""
_LONG_PARAGRAPH: Final = 12
_FEWEST_ORIGIN_WORDS: Final = 5


def card_problems(case: Case, file: YamlFile) -> Iterator[Problem]:
    """`case.yaml`: an origin that says something."""
    if count_words(case.card.origin) < _FEWEST_ORIGIN_WORDS:
        yield file.problem(("origin",), "« origin » dit trop peu ; écrivez qui a écrit ces textes et d’après quoi.")
    said = main_language([case.card.origin]).code
    if said not in {"fr", "und"}:
        yield file.problem(("origin",), f"« origin » est en {said!r} ; écrivez une phrase en français.")
    foreign = any(source.language != "fr" for source in case.sources)
    if foreign and "english" not in case.card.features:
        yield file.problem(("features",), "une source n’est pas en français ; ajoutez english à « features ».")
    if not foreign and "english" in case.card.features:
        yield file.problem(("features",), "toutes les sources sont en français ; retirez english de « features ».")


def brief_problems(case: Case, name: str) -> Iterator[Problem]:
    """`brief.yaml`: an order that Calame can carry out as it stands."""
    if case.brief.min_words < FEWEST_WORDS:
        yield Problem(
            name, 1, f"la consigne demande {case.brief.min_words} mots au moins ; demandez-en {FEWEST_WORDS}."
        )
    for warning in case.brief.warnings:
        yield Problem(name, 1, f"la consigne donne un avertissement : {warning}")


def article_problems(case: Case, name: str) -> Iterator[Problem]:
    """`article.md`: length, language, headings and wording of its own."""
    yield from _length(case, name)
    yield from _language(case, name)
    headings = sum(bool(section.heading) for section in case.article.sections)
    if case.brief.subheadings and headings < FEWEST_HEADINGS and case.card.outcome == "accepted":
        yield Problem(
            name, 1, f"l’article a {headings} intertitre(s) ; il en faut au moins {FEWEST_HEADINGS} (## Titre)."
        )
    if not case.article.metadata.title or case.article.metadata.title == case.file.stem:
        yield Problem(name, 1, "l’article n’a pas de titre ; commencez par une ligne « # Titre ».")
    yield from _copying(case, name)


def _length(case: Case, name: str) -> Iterator[Problem]:
    words, least, most = body_words(case.article), max(FEWEST_WORDS, case.brief.min_words), case.brief.max_words
    if case.card.outcome == "source_too_thin":
        if words >= case.brief.min_words:
            yield Problem(
                name, 1, f"l’article compte {words} mots, la source n’est donc pas trop mince ; outcome: accepted."
            )
        if words < FEWEST_THIN_WORDS:
            yield Problem(
                name, 1, f"l’article compte {words} mots ; même mince, une source en porte {FEWEST_THIN_WORDS}."
            )
    elif words < least:
        yield Problem(name, 1, f"l’article compte {words} mots de corps ; il en faut au moins {least}.")
    elif most is not None and words > most:
        yield Problem(name, 1, f"l’article compte {words} mots de corps ; la consigne en veut {most} au plus.")


def _language(case: Case, name: str) -> Iterator[Problem]:
    lines = _line_finder(case.file)
    for section in case.article.sections:
        for paragraph in section.paragraphs:
            found_language = detect_language(paragraph.text).code
            if count_words(paragraph.text) >= _LONG_PARAGRAPH and found_language != "fr":
                line = lines(paragraph.text)
                yield Problem(
                    name, line, f"ce paragraphe paraît écrit en {found_language!r} ; l’article est en français."
                )


def _line_finder(path: Path) -> "_Lines":
    return _Lines(path.read_text(encoding="utf-8-sig", errors="replace").splitlines())


class _Lines:
    """Finds the line where a paragraph of an article begins."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines

    def __call__(self, paragraph: str) -> int:
        """Line from 1; 1 when the beginning cannot be found (markup in its first words)."""
        start = " ".join(paragraph.split()[:4])
        return next((n for n, line in enumerate(self._lines, start=1) if start in " ".join(line.split())), 1)


def _copying(case: Case, name: str) -> Iterator[Problem]:
    sources = [source.text for source in case.sources]
    share = shared_ngrams("\n".join(own_text(case.article)), sources)
    if share > MOST_COPIED:
        yield Problem(
            name,
            1,
            f"{100 * share:.0f} % des suites de cinq mots viennent des sources ; récrivez ({MOST_COPIED:.0%} au plus).",
        )
    run = longest_copied_run(own_text(case.article), sources)
    if run > LONGEST_COPY:
        yield Problem(name, 1, f"{run} mots de suite viennent d’une source hors citation ; {LONGEST_COPY} au plus.")


def fact_problems(case: Case, file: YamlFile) -> Iterator[Problem]:
    """`facts.yaml`: spans that stand, signs that work, and a gold article that tells what it must."""
    said = tuple(sentences(case.article))
    for n, fact in enumerate(case.facts):
        yield from _spans(case, file, (n,), fact.spans)
        broken = tuple(_signs(file, (n, "told"), fact.told))
        yield from broken
        if not broken:
            yield from _told(case, file, n, fact, said)
    must, all_of_them = sum(fact.need == "must" for fact in case.facts), len(case.facts)
    least = (FEWEST_MUST, FEWEST_FACTS) if case.card.outcome == "accepted" else (FEWEST_THIN, FEWEST_THIN)
    if must < least[0]:
        yield file.problem((), f"{must} fait(s) « need: must » ; il en faut au moins {least[0]}.")
    if all_of_them < least[1]:
        yield file.problem((), f"{all_of_them} fait(s) en tout ; il en faut au moins {least[1]}.")


def _told(case: Case, file: YamlFile, n: int, fact: GoldFact, said: Sequence[Said]) -> Iterator[Problem]:
    if fact.need == "must" and not tells(fact, said):
        missing = next((sign for sign in fact.told if not any(found(sign, one.text) for one in said)), None)
        why = (
            f"il ne dit pas {missing!r}" if missing else "ses signes sont trop loin les uns des autres (trois phrases)"
        )
        yield file.problem((n, "told"), f"l’article de référence ne dit pas {fact.id} : {why}.")
    evidence = " ".join(_french(case, fact.spans))
    if evidence and not all_found(fact.told, evidence):
        missing = next(sign for sign in fact.told if not found(sign, evidence))
        yield file.problem(
            (n, "told"),
            f"les passages de {fact.id} ne portent pas {missing!r} ; une copie de la source doit compter aussi.",
        )


def _french(case: Case, quotations: Sequence[Quotation]) -> Iterator[str]:
    """The texts of spans, when all of them are in the article's language."""
    if all(_source(case, one) is not None and _language_of(case, one) == "fr" for one in quotations):
        yield from (one.text for one in quotations)


def trap_problems(case: Case, file: YamlFile) -> Iterator[Problem]:
    """`traps.yaml`: spans that stand, a gold article that is right, a careless sentence that is seen to be wrong."""
    said = tuple(sentences(case.article))
    for n, trap in enumerate(case.traps):
        yield from _spans(case, file, (n,), trap.spans)
        broken = tuple(_trap_signs(file, n, trap))
        yield from broken
        if not broken:
            yield from _sprung(file, n, trap, said)
    if len(case.traps) < FEWEST_TRAPS:
        yield file.problem((), f"{len(case.traps)} piège(s) ; il en faut au moins {FEWEST_TRAPS}.")


def _trap_signs(file: YamlFile, n: int, trap: Trap) -> Iterator[Problem]:
    for key, signs in (("about", trap.about), ("kept", trap.kept), ("fallen", trap.fallen)):
        yield from _signs(file, (n, key), signs)


def _sprung(file: YamlFile, n: int, trap: Trap, said: Sequence[Said]) -> Iterator[Problem]:
    verdict = fate(trap, said)
    if verdict.fate == "fallen":
        yield file.problem((n,), f"l’article de référence tombe dans {trap.id} : « {verdict.sentence} ».")
    elif verdict.fate == "untold":
        why = "aucune phrase n’a tous les signes de « about »" if not verdict.sentence else "aucun signe de « kept »"
        yield file.problem((n,), f"l’article de référence ne passe pas par {trap.id} ({why}).")
    careless = fate(trap, (Said(trap.careless, "", trap.careless),))
    if careless.fate != "fallen":
        what = "est jugée juste" if careless.fate == "kept" else "n’a pas les signes de « about » et de « fallen »"
        yield file.problem((n, "careless"), f"la phrase fautive de {trap.id} {what}.")


def _spans(case: Case, file: YamlFile, loc: Loc, quotations: Sequence[Quotation]) -> Iterator[Problem]:
    for n, quotation in enumerate(quotations):
        source = _source(case, quotation)
        if source is None:
            known = ", ".join(Path(one.origin).name for one in case.sources)
            yield file.problem((*loc, "spans", n, "source"), f"source inconnue {quotation.source!r} ; il y a {known}.")
            continue
        try:
            locate(quotation, source)
        except PassageError as error:
            yield file.problem((*loc, "spans", n, "text"), str(error))


def _source(case: Case, quotation: Quotation) -> Source | None:
    return next((source for source in case.sources if Path(source.origin).name == quotation.source), None)


def _language_of(case: Case, quotation: Quotation) -> str:
    return case.source(quotation.source).language


def _signs(file: YamlFile, loc: Loc, signs: Sequence[str]) -> Iterator[Problem]:
    for n, sign in enumerate(signs):
        try:
            parsed(sign)
        except SignError as error:
            yield file.problem((*loc, n), f"{error}")


def id_problems(items: Sequence[GoldFact | Trap], file: YamlFile) -> Iterator[Problem]:
    """Ids that stand twice."""
    seen: Counter[str] = Counter()
    for n, item in enumerate(items):
        seen[item.id] += 1
        if seen[item.id] > 1:
            yield file.problem((n, "id"), f"l’identifiant {item.id!r} est déjà pris ; donnez-en un autre.")
