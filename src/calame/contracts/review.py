"""What the critic says of a draft."""

from typing import Literal

from pydantic import Field

from calame.contracts.base import Contract, Severity
from calame.contracts.source import Span


class Place(Contract):
    """Where a finding stands. The whole article when `section` is `None`."""

    section: str | None = None
    paragraph: int | None = None
    """Index in the section, from 0."""
    sentence: int | None = None
    """Index in the paragraph, from 0."""
    start: int | None = None
    """Character offsets in the sentence's text, end exclusive."""
    end: int | None = None
    excerpt: str = ""


class Finding(Contract):
    """One fault, with what shows it and what to do."""

    id: str
    """`N1`, `N2` ... within a review."""
    check: str
    """Name of the check, as `calame roles` and the docs list it."""
    severity: Severity
    place: Place
    message: str
    """One French sentence: what is wrong."""
    evidence: tuple[Span, ...] = ()
    remedy: str = ""
    """One French sentence: what to do."""


class Measure(Contract):
    """A figure of the review against its threshold."""

    name: str
    """Machine name: `words`, `accuracy`, `coverage`, `recap_share`, `copied_5grams` ..."""
    label: str
    """French label."""
    value: float
    unit: str = ""
    """`mots`, `%` (value is then 0 to 100) or empty."""
    threshold: str = ""
    """French wording of the threshold, empty when the measure is only shown."""
    passed: bool | None = None
    """`None` when the measure is shown and not gated."""
    grade: Literal["good", "ok", "bad"] | None = None
    """Colour of a measure that is judged without gating: what search engines and readers like."""


class Verdict(Contract):
    """What the checks say of one sentence."""

    section: str
    paragraph: int
    sentence: int
    supported: bool | None
    """`None` when the sentence makes no checkable claim."""
    evidence: tuple[Span, ...] = ()
    verified: str | None = None
    """Digest of sentence and evidence when a verifier model bore it out, so that it is not asked again."""
    vouched: bool = False
    """A person overruled everything that was found against it: it is no longer the critic's to judge."""


class Overrule(Contract):
    """A finding that a person set aside. It holds for the same finding about the same words, in later rounds too."""

    finding: Finding
    why: str
    """The person's reason, verbatim."""
    sentence: str = ""
    """Text of the sentence that it was found against; empty when it is about a section or the whole article."""


class Review(Contract):
    """The critic's answer for one round."""

    round: int = Field(ge=1)
    findings: tuple[Finding, ...]
    measures: tuple[Measure, ...]
    verdicts: tuple[Verdict, ...]
    words: int = Field(ge=0)
    """Body words of the draft."""
    words_missing: int = Field(ge=0)
    """Body words below the brief's minimum."""
    accepted: bool
    """No blocker, every gated measure passed."""
    overruled: tuple[Overrule, ...] = ()
    """Findings that a person set aside; they are not among `findings` and block nothing."""

    def count(self, severity: Severity) -> int:
        """Number of findings of this severity."""
        return sum(finding.severity == severity for finding in self.findings)

    def measure(self, name: str) -> Measure:
        """The measure called `name`.

        Raises:
            KeyError: there is none.
        """
        for measure in self.measures:
            if measure.name == name:
                return measure
        raise KeyError(name)

    @property
    def rank(self) -> tuple[int, int, int, int, int]:
        """Order of drafts, smaller is better: blockers, unsupported sentences, words missing, majors, minors."""
        unsupported = sum(verdict.supported is False for verdict in self.verdicts)
        return (
            self.count("blocker"),
            unsupported,
            self.words_missing,
            self.count("major"),
            self.count("minor"),
        )
