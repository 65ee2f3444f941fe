"""The brief in a YAML file."""

from pathlib import Path

import pytest

from calame.errors import BriefError
from calame.sources import load_brief


def _file(folder: Path, text: str) -> Path:
    path = folder / "brief.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_all_keys(tmp_path: Path) -> None:
    text = """
words: 900-1100
keyphrase: pont de pierre
synonyms: [viaduc, ouvrage]
audience: riverains
tone: neutre
title: Le pont rouvre
subheadings: true
seo: false
language: fr
thresholds:
  coverage: 0.8
"""
    brief = load_brief(_file(tmp_path, text))
    assert (
        brief.min_words,
        brief.max_words,
        brief.keyphrase,
        brief.synonyms,
    ) == (900, 1100, "pont de pierre", ("viaduc", "ouvrage"))
    assert (
        brief.audience,
        brief.tone,
        brief.title,
        brief.seo,
        brief.thresholds.coverage,
        brief.warnings,
    ) == ("riverains", "neutre", "Le pont rouvre", False, 0.8, ())


def test_an_instruction_in_the_file_speaks_where_no_key_does(tmp_path: Path) -> None:
    brief = load_brief(_file(tmp_path, "instruction: au moins 800 mots, ton neutre\ntone: sobre\n"))
    assert (brief.min_words, brief.tone) == (800, "sobre")


def test_a_tone_that_no_agency_rewrite_has_is_warned_of(tmp_path: Path) -> None:
    assert "(« humoristique »)" in load_brief(_file(tmp_path, "tone: humoristique\n")).warnings[0]


def test_another_language_is_a_warning(tmp_path: Path) -> None:
    assert "qu’en français" in load_brief(_file(tmp_path, "language: en\n")).warnings[0]


def test_an_empty_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_brief(_file(tmp_path, "")).min_words == 700


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("tone: neutre\nmot_clef: pont\n", r"ligne 2 : clé inconnue 'mot_clef' ; les clés sont .*keyphrase"),
        ("words: 1100-900\n", r"ligne 1"),
        ("words: lots\n", r"ligne 1"),
        ("seo: peut-être\n", r"ligne 1 : 'seo'"),
        ("tone: [a]\n", r"ligne 1 : 'tone'"),
        ("tone: a\ntone: b\n", r"ligne 2 .*ligne 1"),
        ("thresholds:\n  accuracy: 3\n", r"ligne 2 : 'accuracy'"),
        ("thresholds:\n  beauty: 1\n", r"ligne 2 : clé inconnue 'beauty'"),
        ("- a\n- b\n", r"clé: valeur"),
        ("tone: [\n", r"YAML illisible"),
        ("a: !!python/object/apply:os.system [ls]\n", r"YAML illisible"),
        ("[" * 5000, r"YAML illisible"),
        ("min_words: 900\nmax_words: 800\n", r"ligne 1"),
        ("min_words: true\n", r"ligne 1"),
        ("words: 900\nmin_words: 900\n", r"'words'"),
    ],
)
def test_faults_name_file_and_line(tmp_path: Path, text: str, named: str) -> None:
    with pytest.raises(BriefError, match=named) as caught:
        load_brief(_file(tmp_path, text))
    assert "brief.yaml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_huge_missing_or_binary_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BriefError, match="trop grand"):
        load_brief(_file(tmp_path, "a: " + "x" * 70_000))
    with pytest.raises(BriefError, match="illisible"):
        load_brief(tmp_path / "none.yaml")
    (tmp_path / "b.yaml").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(BriefError, match="UTF-8"):
        load_brief(tmp_path / "b.yaml")


@pytest.mark.parametrize(
    "text",
    ["faq: true", "emojis: yes", "internal_links: 2", "hashtags: [eau, régie]", "call-to-action: en fin de texte"],
)
def test_a_key_for_what_calame_does_not_do_is_a_warning(tmp_path: Path, text: str) -> None:
    brief = load_brief(_file(tmp_path, f"words: 900-1100\n{text}\n"))
    assert brief.min_words == 900
    assert len(brief.warnings) == 1
    assert f"« {text.split(':', maxsplit=1)[0]}: " in brief.warnings[0]


def test_a_wish_that_the_file_refuses_is_no_warning(tmp_path: Path) -> None:
    assert load_brief(_file(tmp_path, "faq: false\nimages: 0\n")).warnings == ()


@pytest.mark.parametrize("key", ["keyfrase", "min_word", "audiance", "titles", "zorglub"])
def test_a_typo_of_a_key_stays_an_error(tmp_path: Path, key: str) -> None:
    with pytest.raises(BriefError, match=f"ligne 1 : clé inconnue '{key}'"):
        load_brief(_file(tmp_path, f"{key}: eau\n"))
