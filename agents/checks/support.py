"""Support: the words of a claim are found in its evidence."""

from collections.abc import Iterator

from calame.agents.checks import additions, told_silence
from calame.agents.checks.anchors import told_days, told_figures
from calame.agents.checks.case import DraftSentence, ReviewCase
from calame.agents.checks.faults import Fault, against, show
from calame.agents.checks.figures import known_value
from calame.agents.checks.newness import Newness, Standing, is_plain
from calame.agents.checks.reading import Reading, Word, overlap
from calame.agents.checks.senses import senses, sides_in
from calame.agents.checks.sourcing import carries_name

_LEAST = 0.35
"""Share of content words found in the evidence below which a claim says something else (development news, shuffled)."""
_PLAINLY = 0.6
"""What a word that asserts little weighs beside one that tells something."""
_LEAST_WORDS = 4
"""Content words below which a share says nothing."""
_RUN = 5
"""Content words in a row, none of them in the evidence, that make a claim of their own."""
_MANY = 30
_DISTINCT = 0.35
"""Words and share of different words of a sentence that only fills the page (development news: above 0.5)."""


def check(case: ReviewCase) -> Iterator[Fault]:
    """Claims, or parts of claims, that their evidence does not carry."""
    for found in case.claims:
        newness = Newness(found, case)
        if fault := _fault(found, newness):
            yield fault
        else:
            yield from told_silence.faults(found, case)
            yield from additions.faults(found, case, newness)


def _fault(found: DraftSentence, newness: Newness) -> Fault | None:
    words = found.reading.words
    forms = found.reading.folded.split()
    if len(forms) >= _MANY and len(set(forms)) / len(forms) < _DISTINCT:
        message = f"La phrase répète les mêmes mots\u00a0: {show(found.reading.text)}."
        return against(found, message, "Retirer la phrase ou dire chaque chose une fois.")
    counted = [word for word in words if not _is_dated(found.reading, word)]
    if len(counted) >= _LEAST_WORDS and _told_share(found, counted) < _LEAST:
        message = f"La source citée ne dit pas ce que dit la phrase\u00a0: {show(found.reading.text)}."
        return against(found, message, "Retirer la phrase ou s’en tenir à ce que dit la source.")
    if len(counted) < _LEAST_WORDS and (deed := _untold_deed(found, counted)) is not None:
        message = f"Aucune source ne dit\u00a0: {show(found.reading.text[deed.start : deed.end])}."
        return against(found, message, "Retirer la phrase ou s’en tenir à ce que dit la source.")
    if run := _foreign_run(found, newness):
        message = f"La source ne dit pas\u00a0: {show(found.reading.text[run[0].start : run[-1].end])}."
        remedy = "Retirer ce passage ou s’en tenir à ce que dit la source."
        return against(found, message, remedy, start=run[0].start, end=run[-1].end)
    return None


def _untold_deed(found: DraftSentence, words: list[Word]) -> Word | None:
    """« La bibliothèque a brûlé »: the verb that a short sentence ends on, when no passage has it or its like."""
    reading = found.reading
    root = next((token for token in reading.analysis.tokens if token.dep in {"ROOT", "root"}), None)
    last = words[-1] if len(words) > 1 else None
    if root is None or last is None or root.pos != "VERB" or last.start != root.start or reading.attributions:
        return None
    if any(verb.negated for verb in reading.verbs):
        return None  # what is denied is for the check of polarity
    near = tuple(source.reading for source in (*found.evidence, *found.context))
    known = any(not last.keys.isdisjoint(source.vocabulary) for source in near)
    return None if known or is_plain(root) or _is_meant(reading, last, near) else last


def _is_dated(reading: Reading, word: Word) -> bool:
    """Whether a word is a date in figures, which has a check of its own."""
    return any((word.start, word.end) == (day.start, day.end) for day in reading.dates)


def _told_share(found: DraftSentence, words: list[Word]) -> float:
    """Share of what a claim tells that its evidence carries; a figure or a day that it gives tells as much again."""
    kept = len({*told_figures(found), *told_days(found)})
    plain = frozenset(token.start for token in found.reading.analysis.tokens if is_plain(token))
    weights = {word: _PLAINLY if word.start in plain else 1.0 for word in words}
    carried = sum(weights[word] for word in _told(found, words)) + kept
    return carried / (sum(weights.values()) + kept)


def _told(found: DraftSentence, words: list[Word]) -> list[Word]:
    """The words of a claim that its evidence carries, figures by their value, names for its pronouns."""
    readings = tuple(source.reading for source in found.evidence)
    near = tuple(source.reading for source in found.context)
    known = [(f.start, f.end) for f in found.reading.figures if known_value(f, readings)]
    known += [(n.start, n.end) for n in found.reading.names if any(carries_name(reading, n.core) for reading in near)]
    return [
        word
        for word in words
        if not word.keys.isdisjoint(found.vocabulary)
        or any(overlap((word.start, word.end), place) for place in known)
        or _is_meant(found.reading, word, readings)
    ]


def _is_meant(draft: Reading, word: Word, readings: tuple[Reading, ...]) -> bool:
    """Whether a passage has a word or an expression of the same class."""
    told = (sense for sense in senses(draft) if sense.token.start <= word.start < sense.last.end)
    return any(not sense.sides.isdisjoint(sides_in(reading)) for sense in told for reading in readings)


def _foreign_run(found: DraftSentence, newness: Newness) -> list[Word]:
    """The longest row of content words that nothing in the passages, or beside them, tells."""
    readings = tuple(source.reading for source in (*found.evidence, *found.context))
    vocabulary = frozenset[str]().union(*(reading.vocabulary for reading in readings))
    figures = [(figure.start, figure.end) for figure in found.reading.figures]
    cues = [(said.cue_start, said.cue_end) for said in found.reading.attributions]
    run: list[Word] = []
    longest: list[Word] = []
    for word in found.reading.words:
        if any(overlap((word.start, word.end), cue) for cue in cues):
            continue
        if not word.keys.isdisjoint(vocabulary) or any(overlap((word.start, word.end), figure) for figure in figures):
            run = []
            continue
        run = [] if _is_meant(found.reading, word, readings) else [*run, word]
        longest = max(longest, run, key=len)
    return longest if len(longest) >= _RUN and _longest_untold(longest, newness) >= _RUN else []


def _longest_untold(run: list[Word], newness: Newness) -> int:
    """How many words in a row are left of a run when those that a sentence beside tells, or retells, are taken out."""
    most = row = 0
    for word in run:
        told = not word.keys.isdisjoint(newness.near_vocabulary) or newness.standings[word.start] is Standing.NEARLY
        row = 0 if told else row + 1
        most = max(most, row)
    return most
