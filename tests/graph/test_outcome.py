import pytest

from calame.contracts import Brief, Finding, Measure, Metadata, Outcome, Outline, Place, Review
from calame.graph.outcome import decide, ended


def outline(carried: int) -> Outline:
    metadata = Metadata(title="T", slug="t", meta_description="D", keyphrase="k")
    return Outline(metadata=metadata, sections=(), carried_words=carried)


def review(
    *, words: int = 700, missing: int = 0, blockers: tuple[str, ...] = (), failed: tuple[str, ...] = ()
) -> Review:
    findings = tuple(
        Finding(id=f"N{i}", check=check, severity="blocker", place=Place(), message="m")
        for i, check in enumerate(blockers, 1)
    )
    measures = tuple(Measure(name=name, label=name, value=0, passed=False) for name in failed)
    accepted = not findings and not measures
    return Review(
        round=1,
        findings=findings,
        measures=measures,
        verdicts=(),
        words=words,
        words_missing=missing,
        accepted=accepted,
    )


def test_a_draft_that_holds_all_thresholds_is_accepted() -> None:
    assert decide(Brief(), outline(900), review(), "fini").outcome is Outcome.ACCEPTED


def test_a_short_draft_from_thin_sources_is_too_thin_and_says_what_they_carry() -> None:
    short = review(words=540, missing=160, blockers=("length",), failed=("words",))
    ending = decide(Brief(), outline(540), short, "fini")
    assert ending.outcome is Outcome.SOURCE_TOO_THIN
    assert "540 mots" in ending.reason
    assert "700" in ending.reason


@pytest.mark.parametrize(
    ("carried", "blockers", "failed"),
    [
        pytest.param(900, ("length",), ("words",), id="the-sources-carry-more"),
        pytest.param(540, ("length", "numbers"), ("words", "accuracy"), id="a-wrong-figure-too"),
        pytest.param(540, ("length",), ("words", "coverage"), id="a-fact-left-out-too"),
    ],
)
def test_a_short_draft_with_another_excuse_needs_review(
    carried: int, blockers: tuple[str, ...], failed: tuple[str, ...]
) -> None:
    short = review(words=540, missing=160, blockers=blockers, failed=failed)
    assert decide(Brief(), outline(carried), short, "fini").outcome is Outcome.NEEDS_REVIEW


def test_an_unaccepted_draft_says_what_is_left() -> None:
    ending = decide(Brief(), outline(900), review(blockers=("numbers", "names"), failed=("accuracy",)), "Fin.")
    assert ending.reason == "Fin. Reste : 2 constats bloquants ; seuils manqués : accuracy."


@pytest.mark.parametrize(
    ("stopped", "reason"),
    [("Le rédacteur n’a pas répondu : rien", "Le rédacteur n’a pas répondu : rien."), ("Fini.", "Fini."), ("", "")],
)
def test_why_a_run_stopped_ends_with_a_full_stop(stopped: str, reason: str) -> None:
    left = decide(Brief(), outline(900), review(blockers=("names",)), stopped)
    assert left.reason == f"{reason} Reste : 1 constat bloquant.".strip()
    assert ended(stopped) == reason
