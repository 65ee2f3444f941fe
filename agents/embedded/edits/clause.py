"""Whether a piece of a sentence is a clause that can stand alone."""

from calame.agents.embedded.edits.reading import Reading
from calame.text.analysis import Token, analyse


def is_clause(text: str) -> bool:
    """Whether the text is one sentence that opens with its subject and asserts: no "I think that", no circumstance.

    Args:
        text: a piece with a capital and without its full stop; it is read alone, so that its neighbours cannot mislead
            the parser.
    """
    sentences = analyse(f"{text}.").sentences
    if len(sentences) != 1:
        return False
    reading = Reading(sentences[0], text)
    verb = reading.predicate
    if verb is None or not (verb in reading.finite or _is_linked(reading, verb)):
        return False
    subjects = [child for child in reading.children(verb) if child.dep.startswith(("nsubj", "expl:subj"))]
    if len(subjects) != 1 or any(child.dep == "ccomp" for child in reading.children(verb)):
        return False
    phrase = reading.subtree(subjects[0])
    return phrase[0].i == reading.tokens[0].i and subjects[0].i < verb.i


def _is_linked(reading: Reading, predicate: Token) -> bool:
    """Whether a finite copula links the predicate to its subject."""
    return any(child.dep == "cop" and child.has("VerbForm=Fin") for child in reading.children(predicate))
