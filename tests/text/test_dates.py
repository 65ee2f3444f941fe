"""Dates, parts of dates and relative dates."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calame.contracts.values import DateMention
from calame.text.data.calendar_words import ANAPHORIC, FEAST_DISTANCES, FIXED, MONTHS, WEEKDAYS
from calame.text.dates import date_mentions

THURSDAY = date(2024, 3, 14)


def only(text: str, published: date | None = THURSDAY) -> DateMention:
    (found,) = date_mentions(text, published)
    return found


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("le 7 mars 2024", 2024, 3, 7),
        ("le 7\u00a0mars\u00a02024", 2024, 3, 7),
        ("le 1er mai", None, 5, 1),
        ("07/03/2024", 2024, 3, 7),
        ("2024-03-07", 2024, 3, 7),
        ("en mars 2024", 2024, 3, None),
        ("en décembre", None, 12, None),
        ("en 2024", 2024, None, None),
    ],
)
def test_absolute_dates(text: str, year: int | None, month: int | None, day: int | None) -> None:
    found = only(text)
    assert (found.year, found.month, found.day) == (year, month, day)


@pytest.mark.parametrize(
    ("text", "part", "ordinal", "resolved"),
    [
        ("début mars 2024", "start", None, date(2024, 3, 1)),
        ("mi-mars 2024", "middle", None, date(2024, 3, 11)),
        ("fin 2022", "end", None, date(2022, 9, 1)),
        ("au premier semestre 2023", "semester", 1, date(2023, 1, 1)),
        ("le troisième trimestre 2023", "quarter", 3, date(2023, 7, 1)),
        ("à l'été 2021", "season", 3, date(2021, 6, 21)),
        ("les années 1990", "decade", None, date(1990, 1, 1)),
        ("les années quatre-vingt-dix", "decade", None, date(1990, 1, 1)),
        ("le XXe siècle", "century", 20, date(1901, 1, 1)),
        ("au dix-neuvième siècle", "century", 19, date(1801, 1, 1)),
    ],
)
def test_parts_and_long_stretches(text: str, part: str, ordinal: int | None, resolved: date) -> None:
    found = only(text)
    assert (found.part, found.ordinal, found.resolved) == (part, ordinal, resolved)


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        ("Le maire a démissionné lundi.", date(2024, 3, 11)),
        ("Le maire a démissionné jeudi.", date(2024, 3, 14)),
        ("Le vote aura lieu lundi.", date(2024, 3, 18)),
        ("Le texte entre en vigueur dès lundi.", date(2024, 3, 18)),
        ("lundi prochain", date(2024, 3, 18)),
        ("jeudi dernier", date(2024, 3, 7)),
        ("plus tôt jeudi", date(2024, 3, 14)),
        ("depuis mercredi", date(2024, 3, 13)),
        ("mardi 12 mars", date(2024, 3, 12)),
        ("hier", date(2024, 3, 13)),
        ("avant-hier", date(2024, 3, 12)),
        ("aujourd’hui", date(2024, 3, 14)),
        ("demain", date(2024, 3, 15)),
        ("la semaine dernière", date(2024, 3, 4)),
        ("le mois dernier", date(2024, 2, 1)),
        ("l'an dernier", date(2023, 1, 1)),
        ("cette année", date(2024, 1, 1)),
        ("il y a trois jours", date(2024, 3, 11)),
        ("il y a un an", date(2023, 3, 14)),
        ("dans deux semaines", date(2024, 3, 28)),
        ("Il est arrivé en décembre.", date(2023, 12, 1)),
        ("Il est arrivé le 2 février.", date(2024, 2, 2)),
        ("Le pont sera fermé le 2 février.", date(2025, 2, 2)),
        ("samedi 18 mai", date(2024, 5, 18)),
    ],
)
def test_what_hangs_on_the_day_of_publication(text: str, resolved: date) -> None:
    assert only(text).resolved == resolved
    assert only(text, None).resolved is None


def test_the_nearest_verb_decides_the_direction() -> None:
    past, future = date_mentions("Il a dit mercredi que le texte sera voté mardi.", THURSDAY)
    assert (past.resolved, future.resolved) == (date(2024, 3, 13), date(2024, 3, 19))


@pytest.mark.parametrize(
    "text", ["lundi", "hier", "le mois dernier", "il y a trois jours", "la veille", "trois jours plus tard"]
)
def test_without_publication_a_relative_date_stays_relative(text: str) -> None:
    found = only(text, None)
    assert (found.relative, found.resolved) == (text, None)


def test_both_ends_of_a_range_are_dated() -> None:
    found = date_mentions("du 3 au 5 mars 2024, puis de 2019 à 2023")
    assert [item.resolved for item in found] == [
        date(2024, 3, 3),
        date(2024, 3, 5),
        date(2019, 1, 1),
        date(2023, 1, 1),
    ]


def test_a_day_that_does_not_exist_is_read_and_left_unresolved() -> None:
    found = only("le 31 avril 2024")
    assert (found.day, found.month, found.resolved) == (31, 4, None)


@pytest.mark.parametrize(
    "text",
    [
        "2000 euros",
        "2 000 personnes",
        "plus de 2000 personnes",
        "la RFC 2246",
        "il a été élu",
        "la planète Mars",
        "tous les lundis",
        "chaque lundi",
        "pendant deux ans",
        "13 mois",
        "Mercredi Addams",
        "dans trois villes",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert [item.text for item in date_mentions(f"On voit {text} ici", THURSDAY)] == []


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31)))
def test_a_written_out_date_reads_back(day: date) -> None:
    months = ["janvier", "février", "mars", "avril", "mai", "juin"]
    months += ["juillet", "août", "septembre", "octobre", "novembre", "décembre"]
    name = f"{'1er' if day.day == 1 else day.day} {months[day.month - 1]} {day.year}"
    assert only(f"Le {name}, il pleuvait.", None).resolved == day
    assert only(f"le {day:%d/%m/%Y}", None).resolved == day


PIECES = st.sampled_from(["le 7 mars", "lundi", "07/03/2024", "en 2024", "fin mai", "hier", "du 3 au 5", "1er", ", "])


@given(st.text() | st.lists(PIECES, max_size=8).map(" ".join), st.one_of(st.none(), st.dates()))
def test_any_text_gives_ordered_spans_of_itself(text: str, published: date | None) -> None:
    found = date_mentions(text, published)
    assert all(item.text == text[item.start : item.end] for item in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@given(
    st.sampled_from(
        ["lundi prochain", "il y a 9999 ans", "dans 9999 siècles", "le 29 février", "mardi 31", "l'été dernier"]
    ),
    st.dates(),
)
def test_no_day_of_publication_breaks_the_calendar(text: str, published: date) -> None:
    assert len(date_mentions(text, published)) == 1


@pytest.mark.parametrize(
    "piece", ["lundi ", "2024-", "1/2/", "il y a ", "mi-", "un siècle ", "du 3 au ", "\ud800", "era "]
)
def test_a_long_text_of_one_piece_is_read(piece: str) -> None:
    assert isinstance(date_mentions(piece * 4_000, THURSDAY), tuple)


def test_a_name_that_ends_like_a_future_is_no_verb() -> None:
    (met,) = date_mentions("Le 5 mars, le bureau d'études Sécura a rendu son rapport.", THURSDAY)
    (named,) = date_mentions("Le 5 mars, le bureau Sécura de Mauzac, fondé par des ingénieurs.", THURSDAY)
    assert (met.resolved, named.resolved) == (date(2024, 3, 5), date(2024, 3, 5))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Il a été arrêté le lendemain de Noël 2023.", date(2023, 12, 26)),
        ("Elle est née la veille de la Toussaint 1990.", date(1990, 10, 31)),
    ],
)
def test_a_day_told_by_a_feast_is_resolved(text: str, day: date) -> None:
    assert [mention.resolved for mention in date_mentions(text)] == [day]


@pytest.mark.parametrize(
    "phrase",
    [
        *FIXED,
        *ANAPHORIC,
        *(f"en {month}" for month in MONTHS),
        *(f"{day} soir" for day in WEEKDAYS),
        *(f"{distance} de noël" for distance in FEAST_DISTANCES),
        *(f"{lead} trois jours" for lead in ("il y a", "voici", "voilà", "d'ici à", "d’ici", "dans")),
        *(f"trois jours {moved}" for moved in ("plus tôt", "plus tard", "auparavant", "avant", "après")),
        *(f"{unit} dernier" for unit in ("le mois", "l’an", "le week-end")),
        *("la semaine prochaine", "l’année passée", "le premier mars", "le premier trimestre", "au xixe siècle"),
        *("dans les années trente", "en hiver", "au printemps", "à l’automne 2024"),
    ],
)
def test_a_date_stands_alone_in_its_text(phrase: str) -> None:
    (found,) = date_mentions(f"Ils partiront {phrase}.", THURSDAY)
    assert found.text.split()[0] in phrase
