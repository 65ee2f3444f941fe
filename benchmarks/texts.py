"""Short French news texts, as many as wanted and no two alike: for benchmarks of many runs."""

import random

_TOWNS = ("Brévans", "Lorvaux", "Corvanne", "Valmer", "Trévallon", "Ormeaux", "Sainte-Aube", "Marsange", "Villedoux")
_PLACES = ("piscine", "médiathèque", "passerelle", "gare", "halle", "école", "crèche", "salle de sport", "criée")
_NAMES = ("Aline Vasseur", "Yann Corbel", "Odile Kerven", "Nora Lestin", "Hugo Marchal", "Inès Prévot", "Luc Tavernier")
_FIRMS = ("Dormel", "Pontarel", "Accumène", "Bâtisol", "Verdier", "Loiseau", "Granville")
_MONTHS = ("janvier", "mars", "avril", "juin", "septembre", "novembre")


def text(number: int, *, paragraphs: int = 1) -> str:
    """The text of that number: some 110 words a paragraph; the same each time."""
    chance = random.Random(number)  # noqa: S311 - varied, not secret
    return "\n\n".join(_paragraph(chance, number * 10 + part) for part in range(paragraphs))


def _paragraph(chance: random.Random, number: int) -> str:
    town, other = chance.sample(_TOWNS, 2)
    place, firm = chance.choice(_PLACES), chance.choice(_FIRMS)
    first, second = chance.sample(_NAMES, 2)
    cost, workers, members = chance.randrange(2, 90), chance.randrange(10, 400), chance.randrange(50, 3000)
    sentences = [
        f"La commune de {town} a présenté lundi le dossier numéro {number} de sa nouvelle {place}.",
        f"Le bâtiment coûtera {cost},{chance.randrange(1, 9)} millions d’euros, selon la mairie.",
        f"« Les habitants attendent ce lieu depuis {chance.randrange(3, 30)} ans », a déclaré la maire, {first}.",
        f"La région paiera {chance.randrange(10, 70)} % de la somme.",
        f"Une association de riverains demande un parking de {chance.randrange(20, 300)} places.",
        f"Le chantier a commencé en {chance.choice(_MONTHS)} 2024 et doit durer {chance.randrange(5, 30)} mois.",
        f"L’entreprise {firm}, installée à {other}, y emploie {workers} ouvriers.",
        f"Le club local compte {members} adhérents, d’après son président, {second}.",
        f"L’entrée coûtera {chance.randrange(2, 12)} euros pour les adultes.",
        f"Le département a promis {chance.randrange(100, 900)} 000 euros.",
    ]
    head, rest = sentences[:2], sentences[2:]
    chance.shuffle(rest)
    return " ".join(head + rest)
