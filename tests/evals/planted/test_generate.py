import re
from collections import Counter

import pytest

from calame.evals.planted.corpus import pairs
from calame.evals.planted.generate import generate
from calame.evals.planted.kinds import Kind
from calame.evals.planted.variants import Variant, spots

RIGHT_ONLY = {Kind.REWORDING, Kind.UNTOUCHED}
WRONG_ONLY = {Kind.ORIGINALITY, Kind.LANGUAGE}


def test_the_same_seed_makes_the_same_variants_and_another_one_others() -> None:
    some = pairs()[:1]
    assert generate(1, articles=some) == generate(1, articles=some)
    assert generate(1, articles=some) != generate(2, articles=some)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in RIGHT_ONLY])
def test_every_kind_of_slip_is_planted(variants: tuple[Variant, ...], kind: Kind) -> None:
    assert any(v.kind is kind and not v.faithful for v in variants)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in WRONG_ONLY])
def test_every_kind_has_right_variants(variants: tuple[Variant, ...], kind: Kind) -> None:
    assert any(v.kind is kind and v.faithful for v in variants)


def test_a_variant_differs_from_its_article_at_its_place_only(variants: tuple[Variant, ...]) -> None:
    originals = {pair.id: Counter(sentence.text for _, sentence in spots(pair.draft)) for pair in pairs()}
    for variant in variants:
        texts = Counter(sentence.text for _, sentence in spots(variant.draft))
        added = list((texts - originals[variant.article]).elements())
        assert len(added) <= 1, variant.after
        if variant.spot is not None:
            assert dict(spots(variant.draft))[variant.spot].text == variant.after


def test_no_text_stands_for_both_right_and_wrong(variants: tuple[Variant, ...]) -> None:
    touched = [v for v in variants if v.kind is not Kind.UNTOUCHED and v.spot is not None and v.edit != "recap"]
    right = {(v.article, v.after) for v in touched if v.faithful}
    wrong = {(v.article, v.after) for v in touched if not v.faithful and v.kind is not Kind.REPETITION}
    assert right & wrong == set()


def test_edits_leave_no_broken_elision_or_contraction(variants: tuple[Variant, ...]) -> None:
    broken = re.compile(
        r"\b(?:(?:de|à) les? (?!\w+(?:er|ir|re|oir)\b)|si il|ne est|ne a|le eau|que il|que elle\b)|  |,,|\.\.$",
        re.IGNORECASE,
    )
    assert [v.after for v in variants if broken.search(v.after)] == []


def test_a_wrong_figure_stands_in_no_source(variants: tuple[Variant, ...]) -> None:
    said = {pair.id: pair.said for pair in pairs()}
    changed = [v for v in variants if v.kind is Kind.FIGURES and v.edit == "value"]
    assert changed
    for variant in changed:
        new = set(re.findall(r"\d+(?: \d{3})*(?:,\d+)?", variant.after))
        old = set(re.findall(r"\d+(?: \d{3})*(?:,\d+)?", variant.before))
        assert not any(re.search(rf"(?<!\d){figure}(?!\d)", said[variant.article]) for figure in new - old)
