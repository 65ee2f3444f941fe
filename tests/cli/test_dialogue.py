"""What a person types, line by line, without a process."""

import io

import pytest

from calame.cli.asking import talk, what_accepting_does
from calame.contracts import Article, Decision, Question
from calame.contracts.brief import Brief


@pytest.fixture
def question(article: Article) -> Question:
    """Before publishing: N1 is a judgement, N2 a count, N3 minor."""
    return Question(
        step="final",
        brief=Brief(),
        ledger=article.ledger,
        outline=article.outline,
        draft=article.draft,
        review=article.review,
    )


@pytest.fixture
def planned(question: Question) -> Question:
    return question.model_copy(update={"step": "outline", "draft": None, "review": None})


def answered(monkeypatch: pytest.MonkeyPatch, question: Question, *lines: str) -> Decision | None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
    return talk(question)


@pytest.mark.parametrize(
    ("lines", "action"),
    [
        (["c"], "accept"),
        (["continuer"], "accept"),
        (["S"], "stop"),
        (["", "z", "?", "c"], "accept"),
        (["q"], None),
        ([], None),
    ],
)
def test_a_letter_a_word_or_the_end_of_the_input(
    question: Question, monkeypatch: pytest.MonkeyPatch, lines: list[str], action: str | None
) -> None:
    found = answered(monkeypatch, question, *lines)
    assert (found and found.action) == action


def test_a_request_in_words_is_taken_verbatim_and_an_empty_one_is_none(
    question: Question, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = answered(monkeypatch, question, "d", "", "d", "2 : citez la maire")
    assert found is not None
    assert (found.action, found.words) == ("say", "2 : citez la maire")
    assert "Parties : 1 Chapeau, 2 La promesse de la maire" in capsys.readouterr().err


def test_findings_are_overruled_one_by_one_with_their_reasons_and_go_with_the_answer(
    question: Question, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["e", "n9", "e", "n2", "e", "n1", "", "e", "n1", "Vu.", "e", "n1", "e", "N3", "Voulu.", "c"]
    found = answered(monkeypatch, question, *lines)
    assert found is not None
    assert (found.action, found.overrules) == ("accept", {"N1": "Vu.", "N3": "Voulu."})
    told = " ".join(capsys.readouterr().err.split())
    assert "Aucun constat ne s’appelle 'N9' : il y a N1, N2 et N3." in told
    assert "Le constat N2 est un compte, pas un jugement : « Il manque 640 mots. » Il ne s’écarte pas." in told
    assert "Un constat ne s’écarte pas sans raison." in told
    assert "Aucun constat ne s’appelle 'N1' : il y a N2 et N3." in told
    assert "marqué « à relire » (1 constat bloquant" in told
    assert "marqué « à relire » (non tenu : longueur)" in told


def test_who_leaves_is_told_that_overruled_findings_are_not_kept(
    question: Question, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert answered(monkeypatch, question, "e", "n1", "Vu.", "q") is None
    assert "ne sont pas gardés" in capsys.readouterr().err


def test_an_outline_has_no_findings_to_overrule_and_no_text_to_publish(
    planned: Question, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = answered(monkeypatch, planned, "e", "s", "c")
    assert found is not None
    assert found.action == "accept"
    told = capsys.readouterr().err
    assert "écarter un constat" not in told
    assert "Aucun texte n’est encore écrit" in told
    assert "c  écrire l’article sur ce plan" in told


def test_control_sequences_of_a_source_never_reach_the_terminal(
    question: Question, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert question.review is not None
    hostile = "\x1b]0;titre\x07\x1b[31mrouge\u202e [bold]x[/bold]"
    findings = tuple(one.model_copy(update={"message": hostile, "remedy": hostile}) for one in question.review.findings)
    review = question.review.model_copy(update={"findings": findings})
    answered(monkeypatch, question.model_copy(update={"review": review, "notice": hostile}), "q")
    told = capsys.readouterr().err
    assert not set("\x1b\x07\u202e") & set(told)
    assert "[bold]x[/bold]" in told


def test_what_accepting_does_is_said_before(question: Question, planned: Question) -> None:
    assert what_accepting_does(planned) == "écrire l’article sur ce plan"
    reviewed = question.model_copy(update={"step": "review"})
    assert what_accepting_does(reviewed).startswith("continuer : le rédacteur reprend")
    assert question.review is not None
    held = question.review.model_copy(update={"accepted": True})
    accepted = reviewed.model_copy(update={"review": held})
    assert what_accepting_does(accepted) == "publier l’article : tous les seuils sont tenus"
