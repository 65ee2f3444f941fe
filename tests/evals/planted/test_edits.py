from collections.abc import Callable, Iterable
from datetime import date
from random import Random

import pytest

from calame.contracts import Draft, Metadata
from calame.evals.planted.corpus import Pair, Person
from calame.evals.planted.edits import (
    attribution,
    causes,
    dates,
    figures,
    modality,
    names,
    polarity,
    quotations,
    rewording,
)
from calame.evals.planted.generate import _BROKEN
from calame.evals.planted.site import Change, Site

PEOPLE = (Person("Maud Terrier", "f", "la directrice"), Person("Aline Roche", "f", "la trésorière"))


def site(text: str, *, said: str = "", published: date = date(2026, 1, 20)) -> Site:
    draft = Draft(metadata=Metadata(title="", slug="", meta_description="", keyphrase=""), sections=())
    pair = Pair(id="essai", published=published, sources=(), draft=draft, people=PEOPLE, said=said or text)
    return Site(pair, text, Random(0))


def made(edit: Callable[[Site], Iterable[Change]], text: str, name: str = "", **more: object) -> list[str]:
    return [
        one.text
        for one in edit(site(text, **more))  # type: ignore[arg-type]  # the keywords of `site`, passed on
        if name in {"", one.edit} and not (_BROKEN.search(one.text) and not _BROKEN.search(text))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Pour l’heure, la mairie cherche un terrain.",
        "Pour 2022, la ville avait prévu trois chantiers.",
        "Pour l’ensemble de la saison, le club compte neuf victoires.",
        "Pour Noël, la place accueillera une patinoire.",
        "Selon les cas, le dossier prend deux ou trois semaines.",
        "Selon l’un, la route est sûre.",
        "Les délais changent, selon les saisons.",
    ],
)
def test_what_says_nothing_is_no_speaker(text: str) -> None:
    assert made(attribution.wrong, text) == []
    assert made(attribution.right, text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Pour Luc Arnal, qui dirige le port, la digue tient encore.", "La digue tient encore."),
        ("Selon le colonel Luc Arnal, commandant des pompiers, le feu recule.", "Le feu recule."),
        ("Selon Luc Arnal, le feu recule.", "Le feu recule."),
        ("Pour lui, la digue tient encore.", "La digue tient encore."),
        ("D’après un rapport interne, la digue date de 1950.", "La digue date de 1950."),
    ],
)
def test_a_speaker_goes_with_all_that_describes_him(text: str, told: str) -> None:
    assert made(attribution.wrong, text, "speaker_dropped") == [told]


def test_another_speaker_takes_the_place_of_the_whole_first_one() -> None:
    [swapped] = made(attribution.wrong, "Pour Luc Arnal, qui dirige le port, la digue tient.", "speaker_swapped")
    assert swapped.removeprefix("Pour ").split(", ", 1)[1] == "la digue tient."


@pytest.mark.parametrize(
    "text", ["Personne ne pense que la digue tient.", "L’élu qui assure que la digue tient a démissionné."]
)
def test_a_view_denied_or_told_aside_is_not_told_as_fact(text: str) -> None:
    assert made(attribution.wrong, text, "speaker_dropped") == []


def test_a_verb_is_replaced_as_a_whole_word() -> None:
    assert made(attribution.right, "Ils admettent que la digue cède.", "reporting_verb") == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("La mairie a tranché le 12 novembre.", "2025"),
        ("La loi a été votée le 3 décembre.", "2025"),
        ("La mairie a tranché le 12 janvier.", "2026"),
        ("Le musée rouvrira le 14 février.", "2026"),
    ],
)
def test_a_day_takes_the_year_that_its_tense_asks_for(text: str, year: str) -> None:
    assert [told.rstrip(".")[-4:] for told in made(dates.right, text, "year_added")] == [year]


def test_a_plan_of_december_is_for_the_next_january() -> None:
    [told] = made(dates.right, "Le musée rouvrira le 14 février.", "year_added", published=date(2026, 12, 2))
    assert told == "Le musée rouvrira le 14 février 2027."


@pytest.mark.parametrize("text", ["La navette passe chaque mercredi.", "Le marché a lieu tous les mercredis."])
def test_a_weekday_that_comes_back_is_no_yesterday(text: str) -> None:
    assert made(dates.wrong, text, "lost_anchor") == []


def test_dates_stay_dates_that_a_calendar_has() -> None:
    for seed_text in ("La foire a fermé le 31 mars.", "La foire a fermé le 31 août."):
        told = made(dates.wrong, seed_text, "month")
        assert told
        assert not any(month in one for one in told for month in ("avril", "juin", "novembre"))
    assert made(dates.wrong, "L’orage a duré la nuit du 8 au 9 mai.", "day") == []


def test_a_state_of_now_does_not_hold_before_a_year() -> None:
    assert made(dates.wrong, "Les voisins se disputent le pré depuis 1991.", "order") == []
    assert made(dates.wrong, "La ville n’avait pas connu de crue depuis 1991.", "order") != []


@pytest.mark.parametrize(
    "text",
    [
        "Une remise à neuf complète coûterait cher.",
        "Le logement neuf attend ses locataires.",
        "Tous deux vivent à la ferme.",
        "La nuit du 20 au 21 a été calme.",
    ],
)
def test_a_word_that_counts_nothing_is_no_figure(text: str) -> None:
    assert made(figures.wrong, text) == []
    assert made(figures.right, text) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("L’orgue de 1702 sera restauré.", ""),
        ("La départementale 613 a rouvert.", "bound_added"),
        ("La récolte n’atteint que 304 tonnes.", "bound_added"),
    ],
)
def test_years_labels_and_restrictions_take_no_bound(text: str, wrong: str) -> None:
    assert made(figures.wrong, text, wrong) == []


def test_one_end_of_a_range_is_not_written_otherwise() -> None:
    text = "Le chantier coûterait de 6 à 7 millions d’euros."
    assert made(figures.right, text, "scale_written_out") == []
    assert made(figures.right, text, "in_words") == []


def test_what_follows_an_elision_keeps_french() -> None:
    assert made(figures.wrong, "Il est vieux d’au moins 4 000 ans.", "bound_dropped") == ["Il est vieux de 4 000 ans."]
    assert len(made(names.wrong, "La partition est signée par Aline Roche.", "first_name")) == 1
    assert made(names.wrong, "La partition est de la main d’Aline Roche.", "first_name") == []


def test_titles_that_another_word_completes_keep_it() -> None:
    assert made(names.wrong, "L’arrêt étonne l’avocate générale.", "function") == []
    assert made(names.right, "Le professeur Maud Terrier part demain.", "alias") == []


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("Le bâtiment ne sera pas vendu, ni prêté.", "negation_lost"),
        ("Le port a payé, soutient la mairie.", "antonym"),
        ("Combien de bus ont été volés ?", "negation_added"),
    ],
)
def test_a_polarity_that_would_not_be_french_is_not_made(text: str, edit: str) -> None:
    assert made(polarity.wrong, text, edit) == []


def test_no_cause_is_put_on_a_question_or_in_front_of_a_circumstance() -> None:
    assert made(causes.wrong, "Combien de bus ont été volés ?") == []
    assert made(causes.wrong, "Au-delà d’une heure, la sieste n’aide plus.") == []
    assert made(causes.wrong, "La ville n’a jamais payé.", "first_added") == []


def test_a_quotation_is_not_cut_where_it_would_say_something_else() -> None:
    for text in (
        "« Nous signerons avant mai, ou pas du tout », dit-il.",
        "« On ferme d’abord, on verra ensuite », dit-il.",
    ):
        assert made(quotations.right, text, "marked_ellipsis") == []


def test_only_a_circumstance_moves_to_the_end() -> None:
    assert made(rewording.right, "En mars 2027 doit débuter un essai, auprès de 60 malades.", "time_to_the_end") == []


def test_what_was_not_done_is_no_hearsay() -> None:
    assert made(modality.right, "Des panneaux auraient fait baisser la facture.", "modal_for_conditional") == []
    assert made(modality.right, "Le voleur aurait quitté la ville.", "modal_for_conditional") != []
