"""Two tellings of one story in other words: what is told once in each is compared; look-alikes are not."""

from datetime import date

import pytest

from calame.agents.embedded.extractor import extract
from calame.agents.reconcile import reconcile
from calame.contracts import Block, Source

STORY = "Paul Hérisson, maire de Lormeuil, a réuni jeudi les habitants du quartier de Brévan. "
TOLD = "À Lormeuil, dans le quartier de Brévan, Paul Hérisson a reçu les habitants. "


def messages(one: str, other: str) -> str:
    """All that the two tellings disagree on."""
    sources = [
        Source(
            id=f"S{number}",
            text=text,
            blocks=(Block(kind="paragraph", start=0, end=len(text)),),
            sha256="0" * 64,
            origin=f"{number}.txt",
            published=date(2026, 11, 20),
        )
        for number, text in enumerate((STORY + one, TOLD + other), start=1)
    ]
    return " ".join(conflict.message for conflict in reconcile(sources, [extract(one) for one in sources]).conflicts)


@pytest.mark.parametrize(
    ("one", "other", "figures"),
    [
        (
            "Quelque 90 pompiers ont été mobilisés.",
            "Environ 120 sapeurs-pompiers sont intervenus.",
            ("90 pompiers", "120 sapeurs-pompiers"),
        ),
        (
            "Le feu a fait deux blessés légers.",
            "L’incendie a blessé trois personnes, dont une gravement.",
            ("deux blessés", "trois personnes"),
        ),
        (
            "Le feu a ravagé la halle. Les dégâts sont évalués à 15 millions d’euros.",
            "Après l’incendie, les pertes pourraient atteindre 25 millions d’euros.",
            ("15 millions d’euros", "25 millions d’euros"),
        ),
        (
            "Les pirates réclament une rançon de 500 000 euros.",
            "Une rançon de 800 000 euros est exigée.",
            ("500 000 euros", "800 000 euros"),
        ),
        (
            "Un car transportait 38 élèves.",
            "L’autocar roulait avec 34 enfants à bord.",
            ("38 élèves", "34 enfants"),
        ),
        (
            "Le trésorier avait détourné 187 000 euros.",
            "Le trésorier a détourné 215 000 euros en cinq ans.",
            ("187 000 euros", "215 000 euros"),
        ),
        (
            "Le pont supporte 3 200 véhicules par jour.",
            "Le pont voit passer 4 500 voitures chaque jour.",
            ("3 200 véhicules", "4 500 voitures"),
        ),
        (
            "La taxe foncière augmentera de 4 %.",
            "L’impôt foncier grimpera de 6 %.",
            ("4 %", "6 %"),
        ),
        (
            "Le feu a brûlé 430 hectares de pins.",
            "Quelque 520 hectares de forêt sont partis en fumée depuis samedi.",
            ("430 hectares", "520 hectares"),
        ),
        (
            "Le périmètre a été fixé à 300 mètres.",
            "Un périmètre de 500 mètres a été établi.",
            ("300 mètres", "500 mètres"),
        ),
        (
            "Le musée a acquis 14 œuvres pour 230 000 euros.",
            "Le musée a acheté 14 œuvres, pour un montant de 275 000 euros.",
            ("230 000 euros", "275 000 euros"),
        ),
        (
            "La coopérative a perdu 28 millions d’euros.",
            "La coopérative affiche une perte de 35 millions d’euros.",
            ("28 millions d’euros", "35 millions d’euros"),
        ),
        (
            "La chambre évalue la surface touchée à 1 400 hectares.",
            "Environ 1 100 hectares de vigne ont subi des dégâts.",
            ("1 400 hectares", "1 100 hectares"),
        ),
        (
            "La production de l’usine cessera le 30 juin.",
            "L’usine arrêtera la production le 31 juillet.",
            ("30 juin", "31 juillet"),
        ),
    ],
)
def test_what_each_tells_once_is_compared_whatever_the_words(one: str, other: str, figures: tuple[str, str]) -> None:
    told = messages(one, other)
    assert all(figure in told for figure in figures)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Les dockers réclament une prime de 300 euros.", "La direction propose une prime de 90 euros."),
        ("Le parquet a requis quatre ans de prison.", "Le tribunal l’a condamné à trois ans de prison."),
        ("L’usine emploie 286 personnes.", "L’usine employait 291 personnes le 31 décembre."),
        ("Le pont supporte 3 200 véhicules par jour.", "Le pont voit passer 120 000 véhicules par mois."),
        ("Le véhicule roulait à 82 km/h.", "La rue doit passer à 30 km/h."),
        ("Deux bacs ont navigué jeudi.", "Prévisions pour samedi et dimanche : trois bacs."),
        ("Quelque 90 pompiers ont été mobilisés.", "Environ 95 pompiers sont intervenus."),
        ("Le feu a détruit 40 maisons. La commune compte 900 maisons.", "Le feu a ravagé 40 maisons à Brévan."),
        ("Le club a vendu 400 billets à 12 euros.", "Le club a versé 30 euros d’amende."),
        ("Le chantier a coûté 3 millions d’euros.", "La région a voté une aide de 1 million d’euros."),
        ("Le texte a été adopté par 92 voix.", "Un amendement a été rejeté par 97 voix."),
        ("Le chantier coûtera 14 millions d’euros.", "La région versera 11 millions, sur un budget de 14 millions."),
        ("Le navire avait 650 tonnes de fioul à bord.", "Le cargo transportait 800 tonnes de blé."),
        ("Le site compte 390 emplois.", "La région aidera le site si 300 emplois sont maintenus."),
        ("Au moins 34 personnes sont mortes.", "Le séisme a tué 41 personnes."),
    ],
)
def test_figures_of_other_roles_times_or_rates_are_no_conflict(one: str, other: str) -> None:
    assert not messages(one, other)
    assert not messages(other, one)
