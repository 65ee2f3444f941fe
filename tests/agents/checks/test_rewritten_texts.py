"""Whole sentences of our own texts, rewritten freely: faithful ones pass, with one slip they are caught."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from calame.agents.checks.review import review_article
from calame.contracts import Brief, Draft, Finding, Review, Section, Source
from calame.text.analysis import analyse

TEXTS = Path(__file__).parents[2] / "data" / "texts"
PUBLISHED = {"sante-legionellose": date(2026, 9, 3), "transports-train-de-nuit": date(2026, 4, 22)}
GENERAL = {"length", "subheadings", "seo", "structure", "style", "coverage", "headline"}


@dataclass(frozen=True)
class Pair:
    text: str
    kind: str
    evidence: str
    """Words of the source sentence."""
    draft: str


FAITHFUL = (
    Pair(
        "international-detroit",
        "nominal",
        "ont signé samedi à Genève",
        (
            "Le partage des eaux poissonneuses du détroit de Karsund, que l’Ostrévie et le Valdar se disputent "
            "depuis 2015, a fait l’objet d’un accord signé samedi à Genève."
        ),
    ),
    Pair(
        "international-detroit",
        "numbers",
        "Conclu pour douze ans",
        (
            "D’une durée de 12 ans, le traité attribue 58 % des prises de cabillaud à l’Ostrévie, les 42 % "
            "restants revenant au Valdar."
        ),
    ),
    Pair(
        "international-detroit",
        "other-turn",
        "Il prévoit aussi des patrouilles",
        "Un fonds de 90 millions d’euros aidera les équipages qui souhaiteraient changer de métier.",
    ),
    Pair(
        "international-detroit",
        "other-hedge",
        "redoute la disparition",
        (
            "Selon les craintes du Syndicat des patrons pêcheurs d’Ostrévie, 120 des 640 bateaux de la flotte "
            "pourraient disparaître."
        ),
    ),
    Pair(
        "international-detroit",
        "name-form",
        "doivent se prononcer sur l’accord",
        "C’est le 3 mars que les députés ostréviens sont appelés à se prononcer sur l’accord.",
    ),
    Pair(
        "international-detroit",
        "attribution",
        "Selon Mme Stavrik",
        "Aucun retrait forcé de bateau n’interviendra avant 2029, assure Milena Stavrik.",
    ),
    Pair(
        "international-detroit",
        "name",
        "L’Union européenne, qui achète",
        (
            "L’UE avait proposé dès 2022 de jouer les médiateurs ; elle achète aux deux pays environ 210 000 "
            "tonnes de poisson chaque année."
        ),
    ),
    Pair(
        "justice-notaire",
        "order",
        "Le parquet a requis vendredi",
        (
            "Quatre ans de prison, dont la moitié avec sursis : c’est la peine demandée vendredi par le parquet à"
            " l’encontre de l’ancien notaire Armand Coudrillier."
        ),
    ),
    Pair(
        "justice-notaire",
        "other-hedge",
        "est accusé d'avoir détourné",
        "Entre 2014 et 2021, Armand Coudrillier aurait détourné 2,7 millions d’euros, selon l’accusation.",
    ),
    Pair(
        "justice-notaire",
        "synonyms",
        "L'argent aurait servi",
        (
            "Les sommes auraient été utilisées pour combler les pertes d’un élevage de chevaux dirigé par sa "
            "seconde épouse."
        ),
    ),
    Pair(
        "justice-notaire",
        "passive",
        "Le fonds de garantie des notaires",
        (
            "Les clients lésés ont déjà été remboursés à hauteur de 1,9 million d’euros par le fonds de garantie "
            "des notaires."
        ),
    ),
    Pair(
        "justice-notaire",
        "attribution",
        "a lancé Grégoire Satoli",
        "Pour Grégoire Satoli, « ce n'est pas un faux pas, c'est une méthode ».",
    ),
    Pair("justice-notaire", "synonyms", "Le jugement a été mis en délibéré", "La décision sera rendue le 14 janvier."),
    Pair(
        "meteo-inondations",
        "numbers",
        "a contraint 1 300 habitants",
        (
            "Mille trois cents habitants de Marsanne-le-Pont ont dû quitter leur logement depuis jeudi en raison "
            "de la crue de la Vésonne, d’après la préfecture."
        ),
    ),
    Pair(
        "meteo-inondations",
        "numbers",
        "La rivière a atteint 6,84 mètres",
        (
            "Samedi à 23 heures, le niveau de la rivière était de 6,84 mètres, soit 11 centimètres de moins que "
            "le record de 1957."
        ),
    ),
    Pair(
        "meteo-inondations",
        "passive",
        "a demandé dimanche que la commune",
        (
            "Dimanche, la reconnaissance de l’état de catastrophe naturelle a été réclamée par Gilbert Soulignac,"
            " le maire de Marsanne-le-Pont."
        ),
    ),
    Pair(
        "meteo-inondations",
        "other-hedge",
        "M. Soulignac évalue les dégâts",
        "Les dégâts dépasseraient 15 millions d’euros, selon l’estimation du maire Gilbert Soulignac.",
    ),
    Pair(
        "meteo-inondations",
        "split",
        "Environ 8 600 foyers",
        (
            "Dimanche, quelque 8 600 foyers de la vallée étaient encore sans électricité, d’après Voltane ; ils "
            "étaient 21 000 au pire moment de la crue."
        ),
    ),
    Pair(
        "meteo-inondations",
        "other-hedge",
        "Le courant devrait être rétabli",
        "Le retour du courant est espéré pour mardi.",
    ),
    Pair(
        "sante-legionellose",
        "numbers",
        "Quatorze cas de légionellose",
        (
            "L’ARS a fait état, jeudi, de 14 cas de légionellose à Vernoux-les-Thermes depuis le 17 août ; deux "
            "malades sont morts."
        ),
    ),
    Pair(
        "sante-legionellose",
        "date",
        "La préfecture a ordonné le 30 août",
        ("L’arrêt immédiat de la tour de refroidissement de Netterive a été imposé par la préfecture le 30/08/2026."),
    ),
    Pair(
        "sante-legionellose",
        "attribution",
        "Pascal Guérinel a précisé",
        (
            "Il faudra encore une dizaine de jours pour comparer génétiquement les souches, selon le directeur "
            "général de l’ARS, Pascal Guérinel."
        ),
    ),
    Pair(
        "sante-legionellose",
        "passive",
        "Le rapport de contrôle",
        (
            "Aucune anomalie n’aurait été relevée dans le rapport de contrôle, que l’entreprise se dit prête à "
            "fournir à la justice."
        ),
    ),
    Pair(
        "economie-poissons-en-boite",
        "nominal",
        "a publié jeudi un chiffre",
        (
            "Belle-Anse a réalisé un chiffre d’affaires de 486,2 millions d’euros sur l’exercice achevé le 30 "
            "juin, soit une progression annuelle de 9,7 %."
        ),
    ),
    Pair(
        "economie-poissons-en-boite",
        "synonyms",
        "Le bénéfice net de Belle-Anse",
        ("Le groupe a dégagé un bénéfice net de 31,4 millions d’euros, après 22,8 millions l’exercice précédent."),
    ),
    Pair(
        "economie-poissons-en-boite",
        "other-hedge",
        "L’opération valoriserait",
        ("Selon Le Courrier des marchés, l’entreprise pourrait être valorisée entre 420 et 500 millions d’euros."),
    ),
    Pair(
        "economie-poissons-en-boite",
        "passive",
        "Pour financer sa sixième usine",
        (
            "Une entrée à la Bourse de Paris, au premier semestre 2027, est envisagée par Belle-Anse afin de "
            "financer sa sixième usine."
        ),
    ),
    Pair(
        "politique-cantines",
        "nominal",
        "L’Assemblée nationale a adopté",
        (
            "Par 268 voix contre 261, les députés ont voté dans la nuit de mardi à mercredi le plafonnement à un "
            "euro du repas dans les cantines des écoles primaires."
        ),
    ),
    Pair(
        "politique-cantines",
        "attribution",
        "Bertrand Escoffier a évalué le coût",
        (
            "Le repas à un euro coûterait 870 millions d’euros par an, a estimé le ministre Bertrand Escoffier, "
            "et les communes en paieraient plus des deux tiers."
        ),
    ),
    Pair(
        "transports-train-de-nuit",
        "order",
        "circulera de nouveau à partir",
        (
            "Supprimé il y a douze ans, le train de nuit Paris-Marancy reprendra du service le 13 décembre, selon"
            " l’annonce faite mercredi par le ministre des Transports."
        ),
    ),
    Pair(
        "transports-train-de-nuit",
        "order",
        "L'État a confié l'exploitation",
        (
            "Au terme d’un appel d’offres ouvert en 2024, la compagnie Nocturna l’a emporté sur deux concurrents "
            ": l’État lui a confié l’exploitation de la ligne."
        ),
    ),
    Pair(
        "transports-train-de-nuit",
        "synonyms",
        "a saisi le tribunal administratif",
        (
            "Théo Garrabet, maire de Vallombreuse, a porté devant le tribunal administratif la suppression de "
            "l’arrêt dans sa commune."
        ),
    ),
    Pair(
        "technologie-assistant",
        "split",
        "a mis fin lundi à l’expérimentation",
        (
            "Lundi, Parolia a interrompu l’essai de son assistant vocal Basile, mené dans 140 pharmacies : 11 "
            "erreurs de posologie avaient été signalées en trois semaines."
        ),
    ),
    Pair(
        "technologie-assistant",
        "other-hedge",
        "Une vingtaine de postes",
        "Selon un représentant du personnel, quelque vingt emplois pourraient disparaître.",
    ),
    Pair(
        "science-lac-glaciaire",
        "numbers",
        "Une poche d’environ 65 000",
        (
            "Sous le glacier de Roc-Blanc s’est constituée une poche d’eau d’à peu près 65 000 mètres cubes, "
            "révèle une étude parue mercredi dans Cryosphère alpine."
        ),
    ),
    Pair(
        "science-lac-glaciaire",
        "other-hedge",
        "D’après Mme Arnoux, une ancienne galerie",
        (
            "Solveig Arnoux estime qu’une ancienne galerie de mine, percée vers 1890, a pu modifier l’écoulement "
            "des eaux."
        ),
    ),
    Pair(
        "sport-cyclisme",
        "order",
        "Le Français Ewen Castaing a remporté",
        (
            "Vainqueur dimanche de la sixième étape au sommet du col de l’Aubrion, Ewen Castaing endosse le "
            "maillot jaune."
        ),
    ),
    Pair(
        "sport-cyclisme",
        "order",
        "Le grimpeur de 23 ans",
        "Derrière Castaing, le Danois Mikkel Sandager a terminé à 41 secondes.",
    ),
    Pair(
        "sport-cyclisme",
        "synonyms",
        "Au classement général",
        "Castaing ne compte que neuf secondes d’avance sur Sandager au classement général.",
    ),
    Pair(
        "sport-cyclisme",
        "synonyms",
        "Tombé à l’entrée d’un tunnel",
        "Le leader de Norvane, qui a chuté à l’entrée d’un tunnel, aurait le poignet gauche fracturé.",
    ),
    Pair(
        "sport-cyclisme",
        "attribution",
        "L’équipe cycliste Norvane a annoncé",
        "Le contrat de Joris Van Elslande ne sera pas reconduit, avait fait savoir vendredi l’équipe Norvane.",
    ),
    Pair(
        "sport-cyclisme",
        "attribution",
        "Trois formations seraient",
        "La presse flamande évoque l’intérêt de trois équipes.",
    ),
    Pair(
        "sport-cyclisme",
        "double-negation",
        "Aucun Français n’a gagné",
        "Le dernier Français à avoir remporté le Tour des Trois-Vallées est Alain Berthoumieu, en 1998.",
    ),
    Pair(
        "sport-cyclisme",
        "numbers",
        "L’étape de lundi",
        "Longue de 178 km, l’étape de lundi reliera Fontclaire à Aix-la-Roche.",
    ),
    Pair(
        "societe-maternites",
        "split",
        "La maternité de Pontaigue",
        (
            "Le 30 juin, la maternité de Pontaigue fermera ses portes pour de bon ; la directrice de l’hôpital, "
            "Corinne Astrugue, en a fait l’annonce mardi."
        ),
    ),
    Pair(
        "societe-maternites",
        "numbers",
        "Elle a enregistré 241",
        "Le nombre de naissances y est passé de 508 à 241 en dix ans.",
    ),
    Pair(
        "societe-maternites",
        "calculation",
        "Quatre des six postes",
        "Depuis l’automne, seuls deux des six postes de médecin sont pourvus.",
    ),
    Pair(
        "societe-maternites",
        "synonyms",
        "L'hôpital a dépensé",
        (
            "Les remplaçants ont coûté 1,3 million d’euros à l’hôpital l’année dernière, à raison de 1 400 euros "
            "au maximum par garde."
        ),
    ),
    Pair(
        "societe-maternites",
        "order",
        "Nordine Zeghoudi",
        "Deux ans de moratoire : voilà ce que réclame le député Nordine Zeghoudi.",
    ),
    Pair(
        "societe-maternites",
        "passive",
        "Onze sages-femmes y assureraient",
        "Les grossesses y seraient suivies par 11 sages-femmes, mais personne ne pourrait y accoucher.",
    ),
    Pair(
        "societe-maternites",
        "numbers",
        "En vingt ans",
        "La région Aure-et-Garance ne compte plus que 8 maternités, contre 17 il y a vingt ans.",
    ),
    Pair(
        "culture-film",
        "passive",
        "a reçu samedi soir le Grand Prix",
        (
            "Le Grand Prix du 41e festival de Port-Gallice a été décerné samedi soir aux « Saisons basses », de "
            "Beatriz Lourenço-Dias."
        ),
    ),
    Pair(
        "culture-film",
        "numbers",
        "Tourné en vingt-deux jours",
        (
            "Il a fallu 22 jours et 780 000 euros pour tourner le film, où jouent seulement deux actrices "
            "professionnelles."
        ),
    ),
    Pair(
        "culture-film",
        "nominal",
        "a vendu 61 300 billets",
        "En neuf jours, 61 300 billets ont été écoulés, une hausse d’environ 6 % par rapport à 2025.",
    ),
    Pair(
        "culture-film",
        "attribution",
        "La région a réduit",
        "La subvention régionale baissera de 15 % en 2027, selon le délégué général Ferdinand Asselot.",
    ),
    Pair(
        "local-bibliobus",
        "synonyms",
        "La réparation a coûté",
        "Il a fallu débourser 47 000 euros pour réparer le véhicule.",
    ),
    Pair(
        "local-bibliobus",
        "synonyms",
        "Au volant, on retrouve",
        "Fabien Lestrade, 58 ans, tient le volant du bibliobus depuis 1999.",
    ),
    Pair(
        "local-bibliobus",
        "order",
        "Le nombre d'inscrits",
        "De 1 240 en 2023, les inscrits sont tombés à moins de 500 l’année dernière.",
    ),
    Pair(
        "faits-divers-randonneuse",
        "split",
        "disparue depuis samedi",
        (
            "Deux chasseurs ont découvert mardi matin, au fond d’un ravin, la randonneuse de 52 ans disparue "
            "depuis samedi dans le massif du Tournelier ; elle est en vie."
        ),
    ),
    Pair(
        "faits-divers-randonneuse",
        "numbers",
        "Depuis 2020, onze",
        "D’après la gendarmerie, deux des onze randonneurs égarés dans le massif depuis 2020 sont morts.",
    ),
    Pair(
        "conditionnel-enquete",
        "synonyms",
        "Une quinzaine de matchs",
        (
            "Selon un rapport confidentiel dont Le Fil du sport a publié des extraits, une quinzaine de "
            "rencontres auraient été arrangées de 2023 à 2025."
        ),
    ),
    Pair(
        "conditionnel-enquete",
        "passive",
        "un intermédiaire installé à Malte",
        ("Les joueurs auraient touché de 3 000 à 12 000 euros par match, versés par un intermédiaire basé à Malte."),
    ),
    Pair(
        "citations-festival",
        "other-hedge",
        "Une étude commandée en 2023",
        (
            "Les retombées du festival s’élèveraient à 4,1 millions d’euros par an, d’après une étude de la "
            "chambre de commerce."
        ),
    ),
    Pair(
        "citations-festival",
        "synonyms",
        "Une cagnotte en ligne",
        "Lundi à midi, la cagnotte en ligne atteignait 43 500 euros.",
    ),
)
UNFAITHFUL = (
    Pair(
        "international-detroit",
        "unit",
        "Il prévoit aussi des patrouilles",
        "Un fonds de 90 milliards d’euros aidera les équipages qui voudraient changer de métier.",
    ),
    Pair(
        "international-detroit",
        "date",
        "ont signé samedi à Genève",
        "Le partage des eaux du détroit de Karsund a fait l’objet d’un accord signé dimanche à Genève.",
    ),
    Pair(
        "international-detroit",
        "attribution",
        "Selon Mme Stavrik",
        "Aucun bateau ne sera retiré de force avant 2029, assure Oskar Thorvin.",
    ),
    Pair(
        "international-detroit", "name", "L’Union européenne, qui achète", "L’OTAN avait offert sa médiation en 2022."
    ),
    Pair(
        "justice-notaire",
        "figure",
        "Le parquet a requis vendredi",
        (
            "Cinq ans de prison, dont deux avec sursis, ont été demandés vendredi par le parquet contre Armand "
            "Coudrillier."
        ),
    ),
    Pair(
        "justice-notaire",
        "hedge",
        "est accusé d'avoir détourné",
        "Armand Coudrillier a détourné 2,7 millions d’euros entre 2014 et 2021.",
    ),
    Pair(
        "justice-notaire",
        "hedge",
        "L'argent aurait servi",
        "L’argent a servi à combler les pertes d’un élevage de chevaux que dirigeait sa seconde épouse.",
    ),
    Pair("justice-notaire", "date", "Le jugement a été mis en délibéré", "Le jugement sera rendu le 24 janvier."),
    Pair(
        "justice-notaire",
        "quotation",
        "J'ai emprunté, je n'ai pas volé",
        "« J'ai emprunté, je n'ai jamais volé », a répété l’ancien notaire.",
    ),
    Pair(
        "justice-notaire",
        "negation",
        "Le fonds de garantie des notaires",
        ("Le fonds de garantie des notaires n’a pas encore remboursé les 1,9 million d’euros dus aux clients lésés."),
    ),
    Pair(
        "meteo-inondations",
        "name",
        "a contraint 1 300 habitants",
        (
            "La crue de la Loire a contraint 1 300 habitants de Marsanne-le-Pont à quitter leur logement, d’après"
            " la préfecture."
        ),
    ),
    Pair(
        "meteo-inondations",
        "unit",
        "La rivière a atteint 6,84 mètres",
        "Samedi à 23 heures, la rivière était à 6,84 mètres, à onze mètres du record de 1957.",
    ),
    Pair(
        "meteo-inondations",
        "date",
        "a demandé dimanche que la commune",
        (
            "Lundi, le maire de Marsanne-le-Pont, Gilbert Soulignac, a réclamé la reconnaissance de l’état de "
            "catastrophe naturelle."
        ),
    ),
    Pair("meteo-inondations", "hedge", "Le courant devrait être rétabli", "Le courant a été rétabli partout mardi."),
    Pair(
        "sante-legionellose",
        "date",
        "La préfecture a ordonné le 30 août",
        "Le 20 août, la préfecture a imposé l’arrêt immédiat de la tour de refroidissement de Netterive.",
    ),
    Pair("sante-legionellose", "hedge", "Le rapport de contrôle", "Le rapport de contrôle n’a révélé aucune anomalie."),
    Pair(
        "sante-legionellose",
        "unit",
        "Les thermes de Vernoux ont enregistré",
        "Les thermes de Vernoux ont enregistré 340 annulations en une journée.",
    ),
    Pair(
        "economie-poissons-en-boite",
        "figure",
        "a publié jeudi un chiffre",
        "Belle-Anse a réalisé un chiffre d’affaires de 468,2 millions d’euros sur l’exercice clos le 30 juin.",
    ),
    Pair(
        "economie-poissons-en-boite",
        "hedge",
        "L’opération valoriserait",
        "L’opération valorise l’entreprise entre 420 et 500 millions d’euros.",
    ),
    Pair(
        "politique-cantines",
        "name",
        "L’Assemblée nationale a adopté",
        (
            "Dans la nuit de mardi à mercredi, le Sénat a adopté par 268 voix contre 261 le plafonnement à un "
            "euro du repas dans les cantines."
        ),
    ),
    Pair(
        "politique-cantines",
        "attribution",
        "« Ce soir, 2,4 millions",
        ("« Ce soir, 2,4 millions d’enfants savent qu’ils mangeront à leur faim », s’est réjoui Bertrand Escoffier."),
    ),
    Pair(
        "transports-train-de-nuit",
        "date",
        "circulera de nouveau à partir",
        "Le train de nuit Paris-Marancy reprendra du service le 13 novembre.",
    ),
    Pair(
        "transports-train-de-nuit",
        "name",
        "a saisi le tribunal administratif",
        "Le maire de Marancy, Théo Garrabet, a saisi le tribunal administratif.",
    ),
    Pair(
        "technologie-assistant",
        "figure",
        "Une vingtaine de postes",
        "Une trentaine de postes seraient menacés, d’après un représentant du personnel.",
    ),
    Pair(
        "science-lac-glaciaire",
        "figure",
        "Une poche d’environ 65 000",
        "Une poche d’exactement 65 000 mètres cubes d’eau s’est formée sous le glacier de Roc-Blanc.",
    ),
    Pair(
        "science-lac-glaciaire",
        "hedge",
        "D’après Mme Arnoux, une ancienne galerie",
        "Une ancienne galerie de mine, creusée vers 1890 puis oubliée, a modifié l’écoulement des eaux.",
    ),
    Pair(
        "sport-cyclisme",
        "unit",
        "Le grimpeur de 23 ans",
        "Derrière Castaing, le Danois Mikkel Sandager a terminé à 41 minutes.",
    ),
    Pair(
        "sport-cyclisme",
        "hedge",
        "Tombé à l’entrée d’un tunnel",
        "Le leader de Norvane, qui a chuté à l’entrée d’un tunnel, souffre d’une fracture du poignet gauche.",
    ),
    Pair(
        "sport-cyclisme",
        "date",
        "L’équipe cycliste Norvane a annoncé",
        "Le contrat de Joris Van Elslande ne sera pas reconduit, avait fait savoir jeudi l’équipe Norvane.",
    ),
    Pair(
        "sport-cyclisme",
        "name",
        "Aucun Français n’a gagné",
        "Aucun Français n’a gagné le Tour des Trois-Vallées depuis Ewen Castaing en 1998.",
    ),
    Pair(
        "societe-maternites",
        "figure",
        "Elle a enregistré 241",
        "Le nombre de naissances y est passé de 580 à 241 en dix ans.",
    ),
    Pair("societe-maternites", "date", "Elle a enregistré 241", "La maternité a enregistré 241 naissances en 2024."),
    Pair(
        "societe-maternites",
        "date",
        "En vingt ans",
        "Il ne reste que huit maternités en Aure-et-Garance, contre 17 il y a dix ans.",
    ),
    Pair(
        "culture-film",
        "unit",
        "Tourné en vingt-deux jours",
        "Il a fallu 22 mois et 780 000 euros pour tourner le film.",
    ),
    Pair(
        "culture-film",
        "date",
        "La région a réduit",
        "La région a réduit de 15 % sa subvention pour 2026, selon le délégué général.",
    ),
    Pair(
        "faits-divers-randonneuse",
        "figure",
        "Depuis 2020, onze",
        "Depuis 2020, la moitié des onze randonneurs égarés dans le massif sont morts.",
    ),
    Pair(
        "conditionnel-enquete",
        "name",
        "un intermédiaire installé à Malte",
        "Un intermédiaire installé à Chypre aurait versé de l’argent aux joueurs.",
    ),
    Pair(
        "citations-festival",
        "figure",
        "Elle apportait 620 000",
        "La fondation Delbecq apportait 620 000 euros par an, soit les deux tiers du budget.",
    ),
)


@pytest.fixture(scope="module", params=["cited", "found"])
def blockers(
    request: pytest.FixtureRequest,
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> Callable[[Pair], list[Finding]]:
    """Content blockers of a rewritten sentence, with its fact cited and with its evidence found by its words."""

    def _blockers(pair: Pair) -> list[Finding]:
        text = (TEXTS / f"{pair.text}.txt").read_text(encoding="utf-8")
        source = make_source(text, published=PUBLISHED.get(pair.text))
        if request.param == "found":
            review = review_article(make_draft(make_section(pair.draft)), (source,), Brief(min_words=50, seo=False))
        else:
            review = reviewed(make_draft(make_section((pair.draft, fact_of(source, pair.evidence)))), source)
        return [f for f in review.findings if f.severity == "blocker" and f.check not in GENERAL]

    return _blockers


def fact_of(source: Source, words: str) -> str:
    """The fact id of the source sentence that holds these words."""
    sentences = analyse(source.text).sentences
    return next(f"F{n}" for n, sentence in enumerate(sentences, start=1) if words in spaced(sentence.text))


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("pair", FAITHFUL, ids=lambda pair: f"{pair.kind}-{pair.text}")
def test_a_faithful_rewriting_has_no_blocker(pair: Pair, blockers: Callable[[Pair], list[Finding]]) -> None:
    assert [(finding.check, finding.message) for finding in blockers(pair)] == []


@pytest.mark.parametrize("pair", UNFAITHFUL, ids=lambda pair: f"{pair.kind}-{pair.text}")
def test_one_slip_is_a_blocker(pair: Pair, blockers: Callable[[Pair], list[Finding]]) -> None:
    assert blockers(pair)
