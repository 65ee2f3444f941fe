"""What somebody states, counts or blames without « que »: « X dénombre 700 manifestants », « X incrimine le gaz »."""

from collections.abc import Iterator
from functools import lru_cache

from calame.text.analysis import SentenceAnalysis, Token
from calame.text.attribution_view import Attribution, SentenceView, Span, attribution, clause_end, quoted_positions
from calame.text.data.attribution_words import ADVERBS, AUXILIARIES, DE, DETERMINERS, SUBJECT_PRONOUNS
from calame.text.data.naming_words import COUNTING, NAMING, SUPPORT_VERBS, TALKING, WEIGHING
from calame.text.data.reporting_verbs import IRREGULAR, SUPPORT
from calame.text.flat import flat
from calame.text.noun_phrases import is_finite
from calame.text.reporting import Cue, folded_words, regular_forms
from calame.text.subjects import can_speak, subject_before

_PAIR = 2
_WHOLE = frozenset({"tout", "toute", "tous", "toutes"})
_VERBS = NAMING | COUNTING | SUPPORT_VERBS.keys() | TALKING | WEIGHING


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    """Folded form of a regular verb -> infinitive: the tagger leaves some forms as they are."""
    irregular = {form: verb for verb, forms in IRREGULAR.items() if verb in NAMING for form in forms.split()}
    return irregular | {
        form: verb
        for verb in NAMING
        if verb.endswith("er")
        for form in (*regular_forms(verb), verb.removesuffix("er") + "e")
    }


def _lemma(token: Token) -> str | None:
    lemma = flat(token.lemma)
    return lemma if lemma in _VERBS else _forms().get(flat(token.text))


def namings(sentence: SentenceAnalysis) -> Iterator[Attribution]:
    """The statements of a sentence whose content is a noun phrase, left to right."""
    tokens = tuple(token for token in sentence.tokens if token.text.strip())
    view = SentenceView(sentence.text, sentence.start, tokens, folded_words(tokens))
    quoted: frozenset[int] | None = None
    for at, token in enumerate(tokens):
        if _lemma(token) is None or not (token.pos in {"VERB", "AUX"} or _stands_as_verb(view, at)):
            continue
        quoted = quoted_positions(view) if quoted is None else quoted
        cue = None if at in quoted else _cue(view, at)
        speaker = subject_before(view, cue) if cue else None
        if cue is None or speaker is None or cue.last + 1 >= len(tokens) or not _speaks(view, speaker):
            continue
        content = Span(cue.last + 1, max(clause_end(view, cue.last + 1), cue.last + _PAIR))
        yield attribution(view, Span(cue.first, cue.last + 1), speaker, content, "that_clause")


def _stands_as_verb(view: SentenceView, at: int) -> bool:
    """Whether a form taken for another word is a verb here: « le club dément tout », « en ont dénombré 900 »."""
    if AUXILIARIES.get(view.word(at - 1)) == "avoir":
        return True
    after = view.word(at + 1) in DETERMINERS | _WHOLE
    return after and at > 0 and view.tokens[at - 1].pos in {"NOUN", "PROPN"} and view.tokens[at].text[:1].islower()


def _speaks(view: SentenceView, speaker: Span) -> bool:
    return view.word(speaker.start) in SUBJECT_PRONOUNS or can_speak(view, speaker.start, speaker.end)


def _cue(view: SentenceView, at: int) -> Cue | None:
    """The verb group whose verb stands at `at`: a finite form, or a participle behind « avoir »."""
    lemma = _lemma(view.tokens[at]) or ""
    before = at - 1
    while before > 0 and (view.word(before) in ADVERBS or view.tokens[before].pos == "ADV"):
        before -= 1
    compound = AUXILIARIES.get(view.word(before)) == "avoir"
    stands = compound or is_finite(view.tokens[at]) or _stands_as_verb(view, at)
    if not stands and not (lemma in SUPPORT_VERBS and view.word(at) in SUPPORT.get(lemma, ())):
        return None
    if lemma in COUNTING and not compound:
        return None
    last = at
    if lemma in SUPPORT_VERBS:
        after = at + 1
        while view.word(after) in ADVERBS:
            after += 1
        if " ".join(view.words[after : after + _PAIR]) not in SUPPORT_VERBS[lemma]:
            return None
        last = after + _PAIR - 1
    if lemma in TALKING and view.word(at + 1) not in DE:
        return None
    if lemma in WEIGHING and "pour" not in view.words[at : clause_end(view, at)]:
        return None
    return Cue(before if compound else at, min(last, len(view.tokens) - 1), lemma, compound=compound)
