"""`calame verify`: an article carries its proof, and one changed character shows."""

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from calame.cli.app import run

EXAMPLES = Path(__file__).parents[2] / "examples"
CASSETTE = Path(__file__).parents[1] / "cassettes" / "usine-batteries.jsonl"
FILES = ("article.md", "article.html", "article.txt", "review.html", "review.json", "manifest.json")
FORMS = ("article.html", "article.txt", "review.html")
Verified = tuple[int, dict[str, bool]]
STEPS = ("review", "article", "forms", "sources", "evidence", "recheck", "verdict")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `source.txt` and the article written from it."""
    folder = tmp_path_factory.mktemp("verify")
    shutil.copy(EXAMPLES / "usine-batteries.txt", folder / "source.txt")
    assert run(["write", str(folder / "source.txt"), "--out", str(folder / "out"), "--formats", "text", "--quiet"]) == 0
    made = next((folder / "out").iterdir())
    for name in FILES:
        shutil.copy(made / name, folder / name)
    return folder


@pytest.fixture
def copy(written: Path, tmp_path: Path) -> Path:
    """The same folder, free to be altered."""
    for name in ("source.txt", *FILES):
        shutil.copy(written / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def verified(capsys: pytest.CaptureFixture[str]) -> Callable[[Path], Verified]:
    """Verify the article in a folder: exit code, and each step's result by name."""

    def verify(folder: Path) -> Verified:
        capsys.readouterr()
        source = str(folder / "source.txt")
        code = run(["verify", str(folder / "article.md"), "--source", source, "--json"])
        out = capsys.readouterr().out
        return code, {step["name"]: step["passed"] for step in json.loads(out)["steps"]} if out else {}

    return verify


def test_an_untouched_article_carries_its_proof(copy: Path, verified: Callable[[Path], Verified]) -> None:
    code, steps = verified(copy)
    assert code == 0
    assert steps == dict.fromkeys(STEPS, True)


def test_the_folder_of_an_article_stands_for_it(copy: Path) -> None:
    assert run(["verify", str(copy), "--source", str(copy / "source.txt"), "--json"]) == 0


def _altered(path: Path, place: int) -> None:
    text = path.read_text(encoding="utf-8")
    other = "x" if text[place] != "x" else "y"
    path.write_text(text[:place] + other + text[place + 1 :], encoding="utf-8")


@pytest.mark.parametrize("name", ["article.md", "source.txt", "review.json"])
@pytest.mark.parametrize("seed", range(4))
def test_one_changed_character_anywhere_shows(
    copy: Path, verified: Callable[[Path], Verified], name: str, seed: int
) -> None:
    path = copy / name
    places = [place for place, char in enumerate(path.read_text(encoding="utf-8")) if char.isalnum()]
    _altered(path, random.Random(f"{name}{seed}").choice(places))  # a place to alter, no secret
    code, steps = verified(copy)
    assert code in {1, 2}
    assert code == 2 or not all(steps.values())


@pytest.mark.parametrize("name", FORMS)
def test_one_changed_character_of_another_form_shows(
    copy: Path, verified: Callable[[Path], Verified], name: str
) -> None:
    path = copy / name
    text = path.read_text(encoding="utf-8")
    _altered(path, text.index("Corvanne", len(text) // 2))
    code, steps = verified(copy)
    assert (code, steps) == (1, dict.fromkeys(STEPS, True) | {"forms": False})


def _of_an_older_version(folder: Path) -> None:
    """Take out of the review what versions before this one did not record, and seal it as they did."""
    from calame.publish.report import dump
    from calame.publish.seal import UNSEALED, seal

    path = folder / "review.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    del data["files"], data["unread"]
    path.write_text(seal(dump(data | {"seal": UNSEALED})), encoding="utf-8")


def test_the_forms_of_an_older_review_are_those_of_its_manifest(
    copy: Path, verified: Callable[[Path], Verified]
) -> None:
    _of_an_older_version(copy)
    assert verified(copy) == (0, dict.fromkeys(STEPS, True))
    _altered(copy / "article.html", (copy / "article.html").read_text(encoding="utf-8").index("Corvanne"))
    assert verified(copy) == (1, dict.fromkeys(STEPS, True) | {"forms": False})
    (copy / "manifest.json").unlink()
    assert verified(copy) == (0, {name: True for name in STEPS if name != "forms"})


def test_forms_that_are_not_there_are_not_missed(copy: Path, verified: Callable[[Path], Verified]) -> None:
    for name in FORMS:
        (copy / name).unlink()
    assert verified(copy) == (0, {name: True for name in STEPS if name != "forms"})


def test_the_page_of_an_article_is_verified_by_itself(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["verify", str(copy / "article.html"), "--source", str(copy / "source.txt")]
    assert run(call) == 0
    (copy / "article.md").unlink()
    assert run(["verify", str(copy), *call[2:]]) == 0
    path = copy / "article.html"
    path.write_text(path.read_text(encoding="utf-8").replace("920", "980"), encoding="utf-8")
    capsys.readouterr()
    assert run(call) == 1
    assert "980" in capsys.readouterr().out


def test_the_manifest_does_not_vouch_for_the_article(copy: Path, verified: Callable[[Path], Verified]) -> None:
    from hashlib import sha256

    _of_an_older_version(copy)
    article, path = copy / "article.md", copy / "manifest.json"
    article.write_text(article.read_text(encoding="utf-8").replace("outcome:", "outcomes:"), encoding="utf-8")
    data = json.loads(path.read_text(encoding="utf-8"))
    data["files"]["article.md"] = sha256(article.read_bytes()).hexdigest()
    path.write_text(json.dumps(data), encoding="utf-8")
    code, steps = verified(copy)
    assert (code, steps["article"]) == (1, False)


def test_a_review_that_calls_itself_accepted_over_its_blockers_is_refused(
    copy: Path, verified: Callable[[Path], Verified]
) -> None:
    from calame.publish.report import dump
    from calame.publish.seal import UNSEALED, seal

    path = copy / "review.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    data["brief"]["min_words"] = 5_000
    path.write_text(seal(dump(data | {"seal": UNSEALED})), encoding="utf-8")
    code, steps = verified(copy)
    assert (code, steps["review"], steps["verdict"]) == (1, True, False)


def test_sources_beside_the_review_are_found(copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = tmp_path / "ailleurs"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    assert run(["verify", str(copy), "--json"]) == 0


def test_a_changed_word_of_the_article_is_shown(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = copy / "article.md"
    path.write_text(path.read_text(encoding="utf-8").replace("920", "980"), encoding="utf-8")
    assert run(["verify", str(path), "--source", str(copy / "source.txt")]) == 1
    assert "980" in capsys.readouterr().out


def test_a_review_sealed_anew_over_false_evidence_is_refused(copy: Path, verified: Callable[[Path], Verified]) -> None:
    from calame.publish.report import dump
    from calame.publish.seal import UNSEALED, seal

    path = copy / "review.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    passage = data["sections"][0]["paragraphs"][0]["sentences"][0]["evidence"][0]
    passage["text"] = passage["text"].replace("Corvanne", "Brissemoy")
    path.write_text(seal(dump(data | {"seal": UNSEALED})), encoding="utf-8")
    code, steps = verified(copy)
    assert (code, steps["review"], steps["evidence"]) == (1, True, False)


def test_a_false_sentence_sealed_everywhere_fails_when_the_review_is_done_again(
    copy: Path, verified: Callable[[Path], Verified]
) -> None:
    from hashlib import sha256

    from calame.publish.report import dump
    from calame.publish.seal import UNSEALED, seal

    article, path = copy / "article.md", copy / "review.json"
    article.write_text(article.read_text(encoding="utf-8").replace("920", "980"), encoding="utf-8")
    text = path.read_text(encoding="utf-8")
    data = json.loads(text)
    for section in data["sections"]:
        for paragraph in section["paragraphs"]:
            for sentence in paragraph["sentences"]:
                sentence["text"] = sentence["text"].replace("920", "980")
    data["article_sha256"] = sha256(article.read_bytes()).hexdigest()
    path.write_text(seal(dump(data | {"seal": UNSEALED})), encoding="utf-8")
    code, steps = verified(copy)
    assert (code, steps["review"], steps["article"], steps["recheck"]) == (1, True, True, False)


def test_an_article_of_a_model_is_verified_without_it(tmp_path: Path, verified: Callable[[Path], Verified]) -> None:
    shutil.copy(EXAMPLES / "usine-batteries.txt", tmp_path / "source.txt")
    out = tmp_path / "out"
    run(["write", str(tmp_path / "source.txt"), "--replay", str(CASSETTE), "--out", str(out), "--quiet"])
    for path in next(out.iterdir()).iterdir():
        shutil.copy(path, tmp_path / path.name)
    code, steps = verified(tmp_path)
    assert code == 0, steps


def test_sources_that_are_not_at_hand_are_asked_for(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / "source.txt").unlink()
    data = (copy / "review.json").read_text(encoding="utf-8")
    assert "source.txt" in data
    code = run(["verify", str(copy / "article.md"), "--source", str(copy / "source.txt")])
    assert code == 2
    assert "source.txt" in capsys.readouterr().err


@pytest.mark.parametrize("content", ["", "{}", "[]", "pas du JSON", '{"calame": 1}'])
def test_a_file_that_is_no_review_is_refused_in_one_sentence(
    copy: Path, capsys: pytest.CaptureFixture[str], content: str
) -> None:
    (copy / "review.json").write_text(content, encoding="utf-8")
    assert run(["verify", str(copy / "article.md"), "--source", str(copy / "source.txt")]) == 2
    said = capsys.readouterr().err
    assert "review.json" in said
    assert "Traceback" not in said
