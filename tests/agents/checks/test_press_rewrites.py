"""Sixty faithful sentences in good press French, ten a kind: no rule may call one of them false."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from calame.agents.checks.review import review_article
from calame.contracts import Brief, Draft, Finding, Review, Section, Source
from calame.text.analysis import analyse

TEXTS = Path(__file__).resolve().parents[2] / "data" / "texts"
PUBLISHED = {"sante-legionellose": date(2026, 9, 3)}
GENERAL = {"length", "subheadings", "seo", "structure", "style", "coverage", "headline"}


@dataclass(frozen=True)
class Rewrite:
    """A faithful sentence of a draft and words of the source sentence it tells."""

    kind: str
    text: str
    evidence: str
    draft: str


REWRITES = (
    # passive and active
    Rewrite(
        "voice",
        "agence-collee-pont",
        "a été fermé le 6 mars 2025",
        "Les autorités ont fermé le pont de Larmont le 6 mars 2025, quand des fissures ont été découvertes sur deux "
        "de ses cinq piles.",
    ),
    Rewrite(
        "voice",
        "agence-collee-pont",
        "fonds d'aide de 200.000",
        "La communauté de communes a créé un fonds d’aide de 200 000 euros, mais elle n’a accepté jusqu’ici que sept "
        "dossiers sur 51.",
    ),
    Rewrite(
        "voice",
        "agence-collee-pont",
        "doit être posée à Larmont",
        "Le 14 avril, l’armée de Terre doit poser à Larmont une passerelle provisoire pour piétons et cyclistes, "
        "d’après la sous-préfète, Clémence Ricoux.",
    ),
    Rewrite(
        "voice",
        "faits-divers-randonneuse",
        "Une randonneuse de 52 ans",
        "Deux chasseurs ont retrouvé vivante, mardi matin, au fond d’un ravin, une randonneuse de 52 ans qui avait "
        "disparu samedi dans le massif du Tournelier.",
    ),
    Rewrite(
        "voice",
        "faits-divers-randonneuse",
        "transportée par hélicoptère",
        "Un hélicoptère a transporté Mme Aubertin à l’hôpital de Brignolet ; elle souffrait d’une fracture de la jambe "
        "et d’hypothermie.",
    ),
    Rewrite(
        "voice",
        "culture-film",
        "Le prix d’interprétation",
        "L’acteur sénégalais Mamadou Lamine Seck a reçu le prix d’interprétation pour son rôle de juge dans "
        "« Le Greffe ».",
    ),
    Rewrite(
        "voice",
        "meteo-inondations",
        "réfugiée sur le toit",
        "Les pompiers ont secouru sa passagère, qui s’était réfugiée sur le toit.",
    ),
    Rewrite(
        "voice",
        "sante-legionellose",
        "La préfecture a ordonné",
        "L’arrêt immédiat de la tour de refroidissement de la blanchisserie Netterive a été ordonné le 30 août par la "
        "préfecture.",
    ),
    Rewrite(
        "voice",
        "sante-legionellose",
        "a ouvert mercredi une enquête",
        "Une enquête pour homicides et blessures involontaires a été ouverte mercredi par le parquet de "
        "Vernoux-les-Thermes.",
    ),
    Rewrite(
        "voice",
        "politique-cantines",
        "a adopté dans la nuit",
        "La proposition de loi, qui plafonne à un euro le repas dans les cantines des écoles primaires, a été adoptée "
        "dans la nuit de mardi à mercredi par l’Assemblée nationale, par 268 voix contre 261.",
    ),
    # speakers
    Rewrite(
        "speaker",
        "agence-collee-pont",
        "Le surcoût du chantier",
        "D’après l’adjointe aux travaux, Fanny Delorge, le chantier coûtera 3,8 millions d’euros de plus, pour une "
        "facture totale estimée à 12,6 millions.",
    ),
    Rewrite(
        "speaker",
        "agence-collee-pont",
        "Selon l'union commerciale",
        "Neuf boutiques de la rive gauche ont baissé le rideau depuis la fermeture, indique l’union commerciale.",
    ),
    Rewrite(
        "speaker",
        "agence-collee-pont",
        "avoir perdu 40%",
        "Josiane Carlier affirme que son chiffre d’affaires a chuté de 40 % et qu’elle a dû licencier une vendeuse.",
    ),
    Rewrite(
        "speaker",
        "justice-notaire",
        "Sept ans, ce",
        "Pour le procureur Grégoire Satoli, « sept ans, ce n’est pas un faux pas, c’est une méthode ».",
    ),
    Rewrite(
        "speaker",
        "justice-notaire",
        "a soutenu son avocat",
        "Son avocat, Me Octave Rémusat-Le Goff, estime qu’« on veut faire payer à Armand Coudrillier la négligence de "
        "toute une profession ».",
    ),
    Rewrite(
        "speaker",
        "politique-cantines",
        "évalué le coût",
        "Selon Bertrand Escoffier, le repas à un euro coûterait 870 millions d’euros par an, dont plus des deux tiers "
        "reviendraient aux communes.",
    ),
    Rewrite(
        "speaker",
        "politique-cantines",
        "Le maire de Castelbrun",
        "Le dispositif revient à 31 euros par habitant et par an, selon le maire de Castelbrun, Ousmane Ferrandi.",
    ),
    Rewrite(
        "speaker",
        "sante-legionellose",
        "la comparaison génétique",
        "La comparaison génétique des souches demandera encore une dizaine de jours, a fait savoir Pascal Guérinel.",
    ),
    Rewrite(
        "speaker",
        "citations-festival",
        "assure avoir prévenu",
        "Hervé Montalant soutient que le festival a été prévenu « dès le mois de mars ».",
    ),
    Rewrite(
        "speaker",
        "meteo-inondations",
        "a contraint 1",
        "Selon la préfecture, 1 300 habitants de Marsanne-le-Pont ont dû quitter leur logement depuis jeudi à cause de "
        "la crue de la Vésonne.",
    ),
    # figures
    Rewrite(
        "figure",
        "economie-poissons-en-boite",
        "a publié jeudi un chiffre",
        "Le chiffre d’affaires de Belle-Anse a progressé de 9,7 % sur un an, à 486,2 millions d’euros.",
    ),
    Rewrite(
        "figure",
        "economie-poissons-en-boite",
        "Le bénéfice net de Belle-Anse",
        "Le bénéfice net passe de 22,8 à 31,4 millions d’euros en un an.",
    ),
    Rewrite(
        "figure",
        "economie-poissons-en-boite",
        "hors de France ont doublé",
        "En trois ans, les ventes à l’étranger ont été multipliées par deux, à 171 millions d’euros : elles pèsent "
        "désormais 35 % de l’activité du groupe.",
    ),
    Rewrite(
        "figure",
        "economie-poissons-en-boite",
        "Le prix moyen de la boîte",
        "La boîte se vend en moyenne 2,78 euros, contre 2,15 euros auparavant.",
    ),
    Rewrite(
        "figure",
        "economie-poissons-en-boite",
        "Les effectifs ont augmenté",
        "Le groupe compte 140 salariés de plus qu’il y a un an, presque tous en contrat à durée indéterminée.",
    ),
    Rewrite(
        "figure",
        "economie-poissons-en-boite",
        "compris entre 510",
        "Pour l’exercice en cours, le groupe vise de 510 à 525 millions d’euros de chiffre d’affaires.",
    ),
    Rewrite(
        "figure",
        "culture-film",
        "a vendu 61",
        "Avec 61 300 billets vendus en neuf jours, la fréquentation est en hausse d’environ 6 % par rapport à 2025.",
    ),
    Rewrite(
        "figure",
        "meteo-inondations",
        "Environ 8",
        "Dimanche, quelque 8 600 foyers de la vallée étaient toujours sans électricité, selon Voltane ; ils étaient "
        "21 000 au plus fort de la crue.",
    ),
    Rewrite(
        "figure",
        "citations-festival",
        "Elle apportait 620",
        "Chaque année, la fondation versait 620 000 euros au festival, le tiers de son budget.",
    ),
    Rewrite(
        "figure",
        "citations-festival",
        "propose de porter",
        "L’élue propose que la subvention municipale passe de 180 000 euros à 250 000 euros.",
    ),
    # dates
    Rewrite(
        "date",
        "meteo-inondations",
        "a atteint 6,84",
        "Samedi à 23 heures, la rivière est montée à 6,84 mètres, à onze centimètres du record de 1957.",
    ),
    Rewrite(
        "date",
        "meteo-inondations",
        "Son arrivée est prévue",
        "Elle est attendue à 10 heures, tout comme un convoi de 40 pompes envoyé par les départements voisins.",
    ),
    Rewrite(
        "date",
        "sante-legionellose",
        "Des prélèvements effectués",
        "Le 28 août, des prélèvements dans la tour de refroidissement de l’entreprise ont mis en évidence 320 000 "
        "unités de légionelles par litre, plus de trois fois le seuil d’arrêt.",
    ),
    Rewrite(
        "date",
        "citations-festival",
        "accueille chaque été",
        "Le retrait de la fondation Delbecq menace l’édition 2027 du festival de Sauverne, qui pourrait ne pas avoir "
        "lieu ; il reçoit chaque été près de 28 000 spectateurs.",
    ),
    Rewrite(
        "date",
        "citations-festival",
        "Une étude commandée",
        "Selon une étude commandée en 2023 par la chambre de commerce, les retombées du festival s’élevaient à 4,1 "
        "millions d’euros par an.",
    ),
    Rewrite(
        "date",
        "justice-notaire",
        "mis en délibéré",
        "Le jugement sera rendu le 14 janvier.",
    ),
    Rewrite(
        "date",
        "politique-cantines",
        "à partir du 9 juin",
        "L’examen de la proposition de loi au Sénat doit débuter le 9 juin.",
    ),
    Rewrite(
        "date",
        "politique-cantines",
        "plus tôt à la rentrée",
        "La mesure n’entrerait pas en vigueur avant la rentrée 2027.",
    ),
    Rewrite(
        "date",
        "faits-divers-randonneuse",
        "Depuis 2020, onze",
        "Onze randonneurs se sont égarés dans le massif du Tournelier depuis 2020 ; deux d’entre eux sont morts, "
        "d’après la gendarmerie.",
    ),
    Rewrite(
        "date",
        "economie-poissons-en-boite",
        "Un accord signé",
        "Signé le 12 mai avec les syndicats, un accord prévoit d’augmenter tous les salaires de 3,2 % et de verser une "
        "prime de 600 euros.",
    ),
    # hedges
    Rewrite(
        "hedge",
        "conditionnel-enquete",
        "Une quinzaine de matchs",
        "Selon un rapport confidentiel dont Le Fil du sport a publié des extraits mardi, une quinzaine de matchs du "
        "championnat professionnel de fléchettes auraient été truqués entre 2023 et 2025.",
    ),
    Rewrite(
        "hedge",
        "conditionnel-enquete",
        "Le gain total",
        "Les paris truqués auraient pu rapporter plus de 5 millions d’euros, selon une source proche du dossier.",
    ),
    Rewrite(
        "hedge",
        "conditionnel-enquete",
        "aurait été saisi en février",
        "D’après une source judiciaire, le gendarme des paris en ligne aurait saisi le parquet de Dijon en février.",
    ),
    Rewrite(
        "hedge",
        "conditionnel-enquete",
        "aurait démissionné",
        "Stanislas Hureau, ancien champion, chargé de l’éthique à la Ligue jusqu’en 2025, serait parti parce que ses "
        "alertes restaient sans réponse.",
    ),
    Rewrite(
        "hedge",
        "economie-poissons-en-boite",
        "L’opération valoriserait",
        "Selon Le Courrier des marchés, l’entreprise serait alors valorisée entre 420 et 500 millions d’euros.",
    ),
    Rewrite(
        "hedge",
        "economie-poissons-en-boite",
        "Cette détente devrait",
        "Le groupe s’attend à ce que cette détente se poursuive à l’automne.",
    ),
    Rewrite(
        "hedge",
        "economie-poissons-en-boite",
        "La famille Kerdraon",
        "Détentrice de 72 % du capital, la famille Kerdraon garderait la majorité après l’introduction en Bourse.",
    ),
    Rewrite(
        "hedge",
        "economie-poissons-en-boite",
        "d’investir 64",
        "Belle-Anse compte investir 64 millions d’euros d’ici à 2029, dont 38 millions pour une sixième usine, au "
        "Portugal.",
    ),
    Rewrite(
        "hedge",
        "justice-notaire",
        "aurait servi à éponger",
        "Cet argent aurait permis d’éponger les pertes d’un élevage de chevaux dirigé par sa seconde épouse.",
    ),
    Rewrite(
        "hedge",
        "sante-legionellose",
        "Le rapport de contrôle",
        "Selon l’entreprise, qui dit le tenir à la disposition de la justice, le rapport de contrôle n’aurait mis au "
        "jour aucune anomalie.",
    ),
    # structure
    Rewrite(
        "structure",
        "culture-film",
        "Le jury, présidé",
        "Le romancier Achille Morvandieu présidait le jury, qui a tranché à l’unanimité au bout de quarante minutes.",
    ),
    Rewrite(
        "structure",
        "culture-film",
        "Tourné en vingt-deux",
        "Le tournage a duré 22 jours, pour un budget de 780 000 euros, et seules deux actrices sont professionnelles.",
    ),
    Rewrite(
        "structure",
        "culture-film",
        "46 ans",
        "Âgée de 46 ans, Beatriz Lourenço-Dias avait déjà montré deux documentaires à Port-Gallice, l’un en 2014, "
        "l’autre en 2019.",
    ),
    Rewrite(
        "structure",
        "justice-notaire",
        "est accusé d'avoir détourné",
        "À 61 ans, Armand Coudrillier est accusé du détournement de 2,7 millions d’euros entre 2014 et 2021.",
    ),
    Rewrite(
        "structure",
        "justice-notaire",
        "mise hors de cause",
        "Mise hors de cause au cours de l’instruction, celle-ci était absente du procès.",
    ),
    Rewrite(
        "structure",
        "justice-notaire",
        "Le fonds de garantie",
        "Les clients lésés ont déjà touché 1,9 million d’euros du fonds de garantie des notaires.",
    ),
    Rewrite(
        "structure",
        "agence-collee-pont",
        "une foreuse de 60 tonnes",
        "Chargée des travaux, la société Brévent a dû faire venir une foreuse de 60 tonnes depuis l’Autriche.",
    ),
    Rewrite(
        "structure",
        "agence-collee-pont",
        "Le conseiller d'opposition",
        "Depuis janvier, Florent Mazières, conseiller d’opposition, demande que l’entretien du pont fasse l’objet "
        "d’une commission d’enquête.",
    ),
    Rewrite(
        "structure",
        "faits-divers-randonneuse",
        "Elle avait gardé",
        "Une couverture de survie, 300 grammes d’amandes et un demi-litre d’eau : voilà ce qu’elle avait sur elle.",
    ),
    Rewrite(
        "structure",
        "politique-cantines",
        "À Castelbrun",
        "Castelbrun applique le repas à un euro depuis 2022 : en trois ans, la fréquentation de ses cantines a "
        "augmenté d’environ 18 %.",
    ),
)


@pytest.fixture(scope="module", params=["cited", "found"])
def faults(
    request: pytest.FixtureRequest,
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> Callable[[Rewrite], list[Finding]]:
    """Blockers and majors of a sentence, with its fact cited and with its evidence found by its words."""

    def _faults(rewrite: Rewrite) -> list[Finding]:
        text = (TEXTS / f"{rewrite.text}.txt").read_text(encoding="utf-8")
        source = make_source(text, published=PUBLISHED.get(rewrite.text))
        if request.param == "found":
            review = review_article(make_draft(make_section(rewrite.draft)), (source,), Brief(min_words=50, seo=False))
        else:
            review = reviewed(make_draft(make_section((rewrite.draft, _fact_of(source, rewrite.evidence)))), source)
        return [found for found in review.findings if found.severity != "minor" and found.check not in GENERAL]

    return _faults


def _fact_of(source: Source, words: str) -> str:
    sentences = analyse(source.text).sentences
    plain = (sentence.text.replace("\u00a0", " ").replace("\u202f", " ") for sentence in sentences)
    return next(f"F{number}" for number, sentence in enumerate(plain, start=1) if words in sentence)


@pytest.mark.parametrize("rewrite", REWRITES, ids=lambda rewrite: f"{rewrite.kind}-{rewrite.text}")
def test_a_faithful_rewrite_is_left_alone(rewrite: Rewrite, faults: Callable[[Rewrite], list[Finding]]) -> None:
    assert [(found.check, found.message) for found in faults(rewrite)] == []
