"""Planted errors are caught by the right check, faithful rewritings left alone: one sentence beside its evidence."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from calame.contracts import Finding

FACTORY = (
    "L’usine de Valmont a produit 67 000 batteries en 2023, soit 12 % de plus qu’un an plus tôt, "
    "pour un chiffre d’affaires d’environ 30,6 millions d’euros."
)
VISIT = "Le ministre Paul Ferrand s’est rendu à Valmont le mardi 12 mars 2024 avec la maire, Claire Aubin."
OPENING = "L’atelier a ouvert le 3 avril 2021, après deux ans de travaux, et le second doit ouvrir en juin 2025."
SAID = "« Nous n’avons pas le droit de perdre cette usine, ni ses emplois », a déclaré Claire Aubin lundi."
NOTICE = "Selon le cabinet Orvel, la direction aurait vendu trois brevets à un groupe étranger."
SUSPECT = "L’auteur présumé de l’incendie a été entendu par les gendarmes de Valmont mercredi soir."
DENIAL = "Le syndicat n’a pas signé l’accord proposé par la direction, mais il a accepté une nouvelle réunion."
STRIKE = "Les salariés de l’atelier ont voté la grève et le conseil régional a suspendu sa subvention."


@dataclass(frozen=True)
class Case:
    id: str
    evidence: str
    draft: str
    check: str = ""


WRONG = [
    # figures
    Case("value", FACTORY, "L’usine de Valmont a produit 76 000 batteries en 2023.", "figures"),
    Case("magnitude", FACTORY, "Le chiffre d’affaires a été d’environ 30,6 milliards d’euros.", "figures"),
    Case("percentage", FACTORY, "L’usine a produit 21 % de plus qu’un an plus tôt.", "figures"),
    Case("points", FACTORY, "La production de batteries a gagné 12 points en 2023.", "figures"),
    Case("currency", FACTORY, "Le chiffre d’affaires est d’environ 30,6 millions de dollars.", "figures"),
    Case("approximation-lost", FACTORY, "Le chiffre d’affaires de l’usine est de 30,6 millions d’euros.", "figures"),
    Case("bound-added", FACTORY, "L’usine de Valmont a produit plus de 67 000 batteries en 2023.", "figures"),
    Case(
        "figure-added", FACTORY, "L’usine de Valmont, qui emploie 450 salariés, a produit 67 000 batteries.", "figures"
    ),
    Case("spelled", OPENING, "L’atelier a ouvert après trois ans de travaux.", "figures"),
    # dates
    Case("year", OPENING, "L’atelier a ouvert le 3 avril 2022, après deux ans de travaux.", "dates"),
    Case("day", OPENING, "L’atelier a ouvert le 13 avril 2021.", "dates"),
    Case("month", OPENING, "Le second atelier doit ouvrir en juillet 2025.", "dates"),
    Case(
        "weekday", SAID, "« Nous n’avons pas le droit de perdre cette usine », a déclaré Claire Aubin jeudi.", "dates"
    ),
    Case("weekday-of-date", VISIT, "Paul Ferrand s’est rendu à Valmont le jeudi 12 mars 2024.", "dates"),
    Case("date-added", STRIKE, "Les salariés de l’atelier ont voté la grève le 4 mars.", "dates"),
    Case("relative", SUSPECT, "L’auteur présumé de l’incendie a été entendu par les gendarmes vendredi soir.", "dates"),
    Case("bare-year", FACTORY, "L’usine de Valmont a produit 67 000 batteries en 2019.", "dates"),
    # names
    Case("person", VISIT, "Le ministre Marc Delcourt s’est rendu à Valmont le mardi 12 mars 2024.", "names"),
    Case("place", VISIT, "Le ministre Paul Ferrand s’est rendu à Briançon le mardi 12 mars 2024.", "names"),
    Case("first-name", VISIT, "Le ministre s’est rendu à Valmont avec la maire, Sophie Aubin.", "names"),
    Case("organisation", NOTICE, "Selon le cabinet Deloitte, la direction aurait vendu trois brevets.", "names"),
    Case("name-added", STRIKE, "Les salariés de l’atelier de Dunkerque ont voté la grève.", "names"),
    Case(
        "speaker-unknown", SAID, "« Nous n’avons pas le droit de perdre cette usine », a dit Hélène Marchand.", "names"
    ),
    Case("town-of-gendarmes", SUSPECT, "L’auteur présumé a été entendu par les gendarmes de Poitiers.", "names"),
    Case("surname", VISIT, "Le ministre Paul Fournier s’est rendu à Valmont avec Claire Aubin.", "names"),
    # quotations
    Case("word", SAID, "« Nous n’avons pas le droit de vendre cette usine », a déclaré Claire Aubin.", "quotations"),
    Case(
        "number-of-noun",
        SAID,
        "« Nous n’avons pas le droit de perdre ces usines », a déclaré Claire Aubin.",
        "quotations",
    ),
    Case(
        "inserted", SAID, "« Nous n’avons vraiment pas le droit de perdre cette usine », a dit la maire.", "quotations"
    ),
    Case("dropped", SAID, "« Nous n’avons le droit de perdre cette usine », a déclaré Claire Aubin.", "quotations"),
    Case("paraphrase", SAID, "« Il faut sauver l’usine et les emplois », a déclaré Claire Aubin.", "quotations"),
    Case(
        "invented", VISIT, "« Je suis venu vous écouter », a déclaré le ministre Paul Ferrand à Valmont.", "quotations"
    ),
    Case("own-words", STRIKE, "Les salariés disent : « Le conseil régional a suspendu sa subvention ».", "quotations"),
    Case(
        "ellipsis-hides-order",
        SAID,
        "« Ses emplois […] le droit de perdre cette usine », a dit Claire Aubin.",
        "quotations",
    ),
    # modality
    Case("conditional", NOTICE, "Selon le cabinet Orvel, la direction a vendu trois brevets.", "modality"),
    Case("all-hedges", NOTICE, "La direction a vendu trois brevets à un groupe étranger.", "modality"),
    Case("presumed", SUSPECT, "L’auteur de l’incendie a été entendu par les gendarmes de Valmont.", "modality"),
    Case("could", "Le site pourrait fermer avant la fin de 2026.", "Le site ferme avant la fin de 2026.", "modality"),
    Case("would-be", "La panne serait due à un court-circuit.", "La panne est due à un court-circuit.", "modality"),
    Case(
        "perhaps",
        "Le feu est peut-être parti d’un entrepôt voisin.",
        "Le feu est parti d’un entrepôt voisin.",
        "modality",
    ),
    Case("doubt-added", STRIKE, "Le conseil régional aurait suspendu sa subvention.", "modality"),
    Case(
        "probably",
        "La rivière a probablement débordé pendant la nuit, entre deux villages.",
        "La rivière a débordé pendant la nuit, entre deux villages.",
        "modality",
    ),
    # attribution
    Case(
        "according-to",
        "Selon la préfecture, les pluies ont endommagé douze maisons du centre.",
        "Les pluies ont endommagé douze maisons du centre.",
        "attribution",
    ),
    Case(
        "that-clause",
        "Le procureur Luc Morand a affirmé que le dossier contient des pièces falsifiées.",
        "Le dossier contient des pièces falsifiées.",
        "attribution",
    ),
    Case(
        "inverted",
        "Les réserves de sang sont au plus bas dans la région, a prévenu l’Agence du sang.",
        "Les réserves de sang sont au plus bas dans la région.",
        "attribution",
    ),
    Case(
        "other-speaker",
        "Paul Ferrand a affirmé que le chantier coûtera trop cher. Claire Aubin l’a écouté.",
        "Claire Aubin a affirmé que le chantier coûtera trop cher.",
        "attribution",
    ),
    # polarity
    Case("dropped-not", DENIAL, "Le syndicat a signé l’accord proposé par la direction.", "polarity"),
    Case("added-not", DENIAL, "Le syndicat n’a pas accepté une nouvelle réunion.", "polarity"),
    Case("added-never", STRIKE, "Les salariés de l’atelier n’ont jamais voté la grève.", "polarity"),
    Case("added-not-second", STRIKE, "Le conseil régional n’a pas suspendu sa subvention.", "polarity"),
    Case("added-plus", VISIT, "Le ministre Paul Ferrand ne s’est pas rendu à Valmont.", "polarity"),
    Case("short", "Elle n’est pas amère.", "Elle est amère.", "polarity"),
    Case("copula", "Le pont est fermé aux camions.", "Le pont n’est pas fermé aux camions.", "polarity"),
    Case("copula-dropped", "Le pont n’est plus ouvert aux camions.", "Le pont est ouvert aux camions.", "polarity"),
    Case(
        "infinitive",
        "Le maire a demandé de ne pas utiliser l’eau du réseau.",
        "Le maire a demandé d’utiliser l’eau du réseau.",
        "polarity",
    ),
    # support
    Case("other-subject", STRIKE, "La récolte de pommes a souffert du gel tardif dans la vallée.", "support"),
    Case(
        "tail-added",
        STRIKE,
        "Les salariés ont voté la grève, ce qui inquiète beaucoup les petits commerçants voisins du centre historique.",
        "support",
    ),
    # language
    Case(
        "english",
        STRIKE,
        "The workers of the plant voted to strike and the region suspended its grant this week.",
        "language",
    ),
]

RIGHT = [
    # language
    Case(
        "metals",
        "Elle ne contient ni lithium, ni cobalt, ni nickel.",
        "Celle-ci ne contient ni lithium, ni cobalt, ni nickel.",
    ),
    # figures
    Case("in-letters", FACTORY, "L’usine de Valmont a produit soixante-sept mille batteries en 2023."),
    Case("dotted", FACTORY, "L’usine de Valmont a produit 67.000 batteries en 2023."),
    Case("no-break-space", FACTORY, "L’usine de Valmont a produit 67\u202f000 batteries en 2023."),
    Case("per-cent-in-letters", FACTORY, "L’usine a produit 12 pour cent de plus qu’un an plus tôt."),
    Case("other-approximator", FACTORY, "Le chiffre d’affaires est de près de 30,6 millions d’euros."),
    Case("thousands", "Le budget atteint 30,6 milliards d’euros.", "Le budget atteint 30 600 millions d’euros."),
    Case("rounded", "La ville compte 20 412 habitants.", "La ville compte environ 20 000 habitants."),
    Case("in-digits", OPENING, "L’atelier a ouvert après 2 ans de travaux."),
    # dates
    Case("fronted", VISIT, "Le mardi 12 mars 2024, le ministre Paul Ferrand s’est rendu à Valmont."),
    Case("year-left-out", OPENING, "Après deux ans de travaux, l’atelier a ouvert le 3 avril."),
    Case("month-only", VISIT, "En mars 2024, le ministre Paul Ferrand s’est rendu à Valmont."),
    Case("no-weekday", VISIT, "Paul Ferrand s’est rendu à Valmont le 12 mars 2024."),
    Case("year-known", "La loi a été votée le 7 mars.", "La loi a été votée le 7 mars 2024."),
    Case("half", OPENING, "Le second doit ouvrir en juin 2025."),
    Case("weekday-kept", SAID, "Lundi, Claire Aubin a déclaré : « Nous n’avons pas le droit de perdre cette usine »."),
    Case("year-fronted", FACTORY, "En 2023, l’usine de Valmont a produit 67 000 batteries."),
    # names
    Case("surname-alone", VISIT, "Ferrand s’est rendu à Valmont avec Claire Aubin."),
    Case("title-left-out", VISIT, "Paul Ferrand s’est rendu à Valmont avec la maire."),
    Case("apposition-flipped", VISIT, "Paul Ferrand, ministre, s’est rendu à Valmont avec Claire Aubin, la maire."),
    Case(
        "antecedent",
        "Claire Aubin dirige la ville. Elle a refusé la vente du terrain.",
        "Claire Aubin a refusé la vente du terrain.",
    ),
    Case("no-name", VISIT, "Le ministre s’est rendu à Valmont avec la maire."),
    Case("plain-apostrophe", NOTICE, "D'après le cabinet Orvel, la direction aurait vendu trois brevets."),
    Case(
        "acronym",
        "Les Nations unies ont envoyé deux cargaisons de riz.",
        "L’ONU a envoyé deux cargaisons de riz.",
    ),
    Case("hyphen", "Le dirigeant Kim Jong-un a reçu le ministre.", "Kim Jong Un a reçu le ministre."),
    # quotations
    Case(
        "turned-round",
        SAID,
        "Lundi, Claire Aubin a déclaré : « Nous n’avons pas le droit de perdre cette usine, ni ses emplois ».",
    ),
    Case("cut-at-comma", SAID, "« Nous n’avons pas le droit de perdre cette usine », a déclaré Claire Aubin lundi."),
    Case(
        "straight-marks",
        SAID,
        '"Nous n\'avons pas le droit de perdre cette usine, ni ses emplois", a déclaré Claire Aubin lundi.',
    ),
    Case("curly-marks", SAID, "“Nous n’avons pas le droit de perdre cette usine”, a déclaré Claire Aubin."),
    Case("ellipsis", SAID, "« Nous n’avons pas le droit de perdre […] ses emplois », a déclaré Claire Aubin."),
    Case("few-words", SAID, "Claire Aubin ne veut pas « perdre cette usine », a-t-elle déclaré lundi."),
    Case(
        "no-break-spaces",
        SAID,
        "«\u00a0Nous n’avons pas le droit de perdre cette usine\u00a0», a déclaré Claire Aubin.",
    ),
    Case("colon", SAID, "Claire Aubin : « Nous n’avons pas le droit de perdre cette usine, ni ses emplois. »"),
    # modality
    Case(
        "hedge-moved", NOTICE, "La direction aurait vendu trois brevets à un groupe étranger, selon le cabinet Orvel."
    ),
    Case("other-according", NOTICE, "D’après le cabinet Orvel, la direction aurait vendu trois brevets."),
    Case(
        "presumed-kept",
        SUSPECT,
        "Mercredi soir, l’auteur présumé de l’incendie a été entendu par les gendarmes de Valmont.",
    ),
    Case(
        "could-kept", "Le site pourrait fermer avant la fin de 2026.", "Avant la fin de 2026, le site pourrait fermer."
    ),
    Case("unhedged-half", "Le site produit de l’acier et pourrait fermer en 2026.", "Le site produit de l’acier."),
    Case(
        "other-hedge",
        "La panne serait due à un court-circuit.",
        "La panne est probablement due à un court-circuit.",
    ),
    Case("nominal", SUSPECT, "L’incendiaire présumé a été entendu par les gendarmes de Valmont mercredi soir."),
    Case(
        "direct-future",
        "Paul Ferrand a annoncé que l’usine fermerait en juin.",
        "L’usine fermera en juin, a annoncé Paul Ferrand.",
    ),
    # attribution
    Case(
        "according-moved",
        "Selon la préfecture, les pluies ont endommagé douze maisons du centre.",
        "Les pluies ont endommagé douze maisons du centre, selon la préfecture.",
    ),
    Case(
        "that-to-inverted",
        "Le procureur Luc Morand a affirmé que le dossier contient des pièces falsifiées.",
        "Le dossier contient des pièces falsifiées, a affirmé le procureur Luc Morand.",
    ),
    Case(
        "verb-changed",
        "Les réserves de sang sont au plus bas dans la région, a prévenu l’Agence du sang.",
        "Les réserves de sang sont au plus bas dans la région, a indiqué l’Agence du sang.",
    ),
    Case(
        "shorter-name",
        "Le procureur Luc Morand a affirmé que le dossier contient des pièces falsifiées.",
        "Luc Morand a affirmé que le dossier contient des pièces falsifiées.",
    ),
    # polarity
    Case("negated-half", DENIAL, "Le syndicat n’a pas signé l’accord proposé par la direction."),
    Case("stated-half", DENIAL, "Le syndicat a accepté une nouvelle réunion."),
    Case(
        "order-changed",
        DENIAL,
        "Le syndicat a accepté une nouvelle réunion, mais n’a pas signé l’accord proposé par la direction.",
    ),
    Case("only", "Le pont est fermé aux camions.", "Le pont n’est fermé qu’aux camions."),
    Case("split-first", STRIKE, "Les salariés de l’atelier ont voté la grève."),
    Case("split-second", STRIKE, "Le conseil régional a suspendu sa subvention."),
    Case("plus-kept", "Le pont n’est plus ouvert aux camions.", "Aux camions, le pont n’est plus ouvert."),
    Case(
        "infinitive-kept",
        "Le maire a demandé de ne pas utiliser l’eau du réseau.",
        "Dimanche excepté, le maire a demandé de ne pas utiliser l’eau du réseau.".removeprefix(
            "Dimanche excepté, "
        ).capitalize(),
    ),
    # support
    Case("connective", STRIKE, "Par ailleurs, les salariés de l’atelier ont voté la grève."),
    Case("verbatim", FACTORY, FACTORY),
    Case("plain-typography", FACTORY, FACTORY.replace("’", "'")),
]


@pytest.mark.parametrize("case", WRONG, ids=lambda case: f"{case.check}-{case.id}")
def test_catches(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    findings = against_evidence(case.draft, case.evidence)
    assert case.check in {finding.check for finding in findings}
    assert {finding.severity for finding in findings if finding.check == case.check} == {"blocker"}


@pytest.mark.parametrize("case", RIGHT, ids=lambda case: case.id)
def test_leaves_alone(case: Case, against_evidence: Callable[[str, str], list[Finding]]) -> None:
    assert [(found.check, found.message) for found in against_evidence(case.draft, case.evidence)] == []
