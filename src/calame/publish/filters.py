"""What the review page can be narrowed to: a state, or a check that found something."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from calame.contracts import Finding
from calame.publish.evidence import Proof, SentenceProof
from calame.publish.listing import Listed


@dataclass(frozen=True, slots=True)
class Filter:
    """One choice."""

    token: str
    """How the page marks what belongs to it; never a text from outside."""
    name: str
    """A state, `noted`, or the name of a check."""
    count: int


class Filters:
    """The choices of one article, and which of them a sentence or finding belongs to."""

    def __init__(self, proof: Proof, listed: Sequence[Listed]) -> None:
        found = Counter(entry.finding.check for entry in listed)
        self._tokens = {check: f"c{number}" for number, check in enumerate(found, 1)}
        self.checks = [Filter(token, check, found[check]) for check, token in self._tokens.items()]
        sentences = proof.sentences
        states = Counter(sentence.state for sentence in sentences)
        self.states = [
            Filter("problem", "problem", states["problem"]),
            Filter("noted", "noted", sum(sentence.noted for sentence in sentences)),
            Filter("vouched", "vouched", states["vouched"]),
            Filter("supported", "supported", states["supported"]),
            Filter("no_claim", "no_claim", states["no_claim"]),
        ]

    def of_sentence(self, sentence: SentenceProof) -> str:
        """Its tokens, set apart by spaces."""
        tokens = [sentence.state, *(["noted"] if sentence.noted else []), *self._checks(sentence.findings)]
        return " ".join(tokens)

    def of_finding(self, finding: Finding) -> str:
        """The same for a finding."""
        return " ".join(["noted" if finding.severity == "minor" else "problem", *self._checks((finding,))])

    def _checks(self, findings: Iterable[Finding]) -> Iterator[str]:
        return iter(dict.fromkeys(self._tokens[finding.check] for finding in findings))
