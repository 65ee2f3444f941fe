"""A sentence as an edit reads it."""

import re
from dataclasses import dataclass
from functools import cached_property

from calame.text.analysis import SentenceAnalysis, Token
from calame.text.quotations import quotations
from calame.text.words import fold

_GLUED = re.compile(
    r"[a-zà-öø-ÿ][.?!][A-ZÀ-Þ]|[a-zà-öø-ÿ]{3}[A-ZÀ-Þ][a-zà-öø-ÿ]|[A-ZÀ-Þ]{4,}['’][a-zà-ÿ]|(?:^|\s)\" \S"
)
_ARTICLE_AND_NOUN = re.compile(r"(?:L['’]|Les? |La |Une? )[a-zà-ÿ]")
_ARTICLES = frozenset({"le", "la", "les", "l'", "un", "une", "des"})
_QUOTES = '«»“”"'


@dataclass(frozen=True)
class Reading:
    """One sentence, its parse, and the text it stands in."""

    sentence: SentenceAnalysis
    setting: str
    """The whole source text: shows how a word is written in the middle of a sentence."""

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the sentence."""
        return self.sentence.tokens

    @property
    def text(self) -> str:
        """The sentence, verbatim."""
        return self.sentence.text

    @cached_property
    def predicate(self) -> Token | None:
        """The only root, a verb or what a copula links to the subject; `None` otherwise."""
        roots = [token for token in self.tokens if token.head == token.i or token.dep == "ROOT"]
        if len(roots) != 1:
            return None
        linked = any(child.dep == "cop" for child in self.children(roots[0]))
        return roots[0] if linked or roots[0].pos in {"VERB", "AUX"} else None

    @cached_property
    def root(self) -> Token | None:
        """The only root, when it is a verb; `None` otherwise."""
        root = self.predicate
        return root if root is not None and root.pos in {"VERB", "AUX"} else None

    @cached_property
    def subject(self) -> Token | None:
        """The only subject of the root; a capital "Un" after a name is part of the name, not a pronoun."""
        if self.root is None:
            return None
        found = [
            token
            for token in self.children(self.root)
            if token.dep.startswith("nsubj") and not (token.pos == "PRON" and token.ent and token.text[:1].isupper())
        ]
        return found[0] if len(found) == 1 else None

    @cached_property
    def finite(self) -> tuple[Token, ...]:
        """Heads of finite clauses: finite verbs, and participles with a finite auxiliary."""
        return tuple(token for token in self.tokens if self._is_finite_head(token))

    @cached_property
    def quoted(self) -> bool:
        """Whether a quotation mark stands anywhere."""
        return any(mark in self.text for mark in _QUOTES)

    @cached_property
    def balanced(self) -> bool:
        """Whether every quotation is closed and every bracket has its partner."""
        closed = all(quotation.closed for quotation in quotations(self.text))
        return closed and self.text.count("(") == self.text.count(")") and self.text.count('"') % 2 == 0

    @cached_property
    def glued(self) -> bool:
        """Whether a web copy ran two sentences or quotations together here."""
        return _GLUED.search(self.text) is not None

    def children(self, token: Token) -> tuple[Token, ...]:
        """The tokens whose head is `token`, in order."""
        return tuple(other for other in self.tokens if other.head == token.i and other.i != token.i)

    def subtree(self, token: Token) -> tuple[Token, ...]:
        """`token` and everything below it, in order."""
        inside = {token.i}
        grown = True
        while grown:
            more = {other.i for other in self.tokens if other.head in inside} - inside
            inside |= more
            grown = bool(more)
        return tuple(other for other in self.tokens if other.i in inside)

    def slice(self, start: int, end: int) -> str:
        """The text between two offsets of the source."""
        base = self.sentence.start
        return self.sentence.text[max(0, start - base) : end - base]

    def lowered(self, piece: str) -> str | None:
        """`piece`, which opened the sentence, as it reads further on; `None` when that is not certain."""
        first = self.tokens[0]
        if _ARTICLE_AND_NOUN.match(piece):
            return piece[:1].lower() + piece[1:]
        article = fold(first.text) in _ARTICLES
        if (first.pos == "PROPN" and not article) or (first.text.isupper() and len(first.text.rstrip("’'")) > 1):
            return piece
        if not (article or first.pos in {"DET", "ADP", "ADV", "PRON", "NUM"}) or not first.text[:1].isupper():
            return None
        lowered = piece[:1].lower() + piece[1:]
        following = self.tokens[1].text if len(self.tokens) > 1 else ""
        name_with_article = (article or first.pos == "DET") and following[:1].isupper()
        if not name_with_article:
            return lowered
        seen = f" {first.text.lower()}{'' if first.text.endswith(('’', chr(39))) else ' '}{following}"
        return lowered if seen in self.setting else None

    def _is_finite_head(self, token: Token) -> bool:
        if token.pos not in {"VERB", "AUX"}:
            return False
        if token.dep in {"aux", "aux:tense", "aux:pass", "cop"}:
            return token.dep == "cop" and token.has("VerbForm=Fin")
        if token.has("VerbForm=Fin"):
            return True
        return any(child.dep.startswith("aux") and child.has("VerbForm=Fin") for child in self.children(token))


def capitalised(text: str) -> str:
    """`text` with a capital first letter."""
    return text[:1].upper() + text[1:]
