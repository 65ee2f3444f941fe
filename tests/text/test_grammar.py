"""Grammar: certain slips are found, right sentences are left alone."""

import pytest

from calame.text.grammar import grammar_advice, grammar_slips, proofread_ahead
from calame.text.proofreader import grammalecte_place

needs_grammalecte = pytest.mark.skipif(
    grammalecte_place() is None, reason="Grammalecte is not installed (Debian: python3-grammalecte)"
)

SLIPS = {
    "accord": """
        Les mesure annoncées lundi entreront en vigueur au printemps.
        Ces accord seront signés avant la fin du mois.
        Une lois sur le logement sera présentée en mars.
        Le conseil a adopté un budgets de 12 millions d’euros.
        Les travaux ont commencé dans plusieurs rue du centre.
        Des routes départementale resteront fermées jusqu’à jeudi.
        Tout les habitants ont reçu un courrier.
        Le préfet a signé cette arrêté mardi.
        Les écoles primaire ouvriront lundi.
        Il faudra attendre la rapport de la commission.
        """,
    "conjugaison": """
        Les habitants mange à la cantine depuis lundi.
        Les élus demande une enquête publique.
        Il ont décidé de partir avant l’aube.
        Ils a décidé de quitter la réunion.
        Elle ont refusé de répondre aux questions.
        On avons rencontré les salariés de l’usine.
        Les pompiers intervient chaque nuit dans la vallée.
        Les agriculteurs réclame une aide de l’État.
        Elles demande une réponse avant lundi.
        Les salariés veut une hausse de 5 %.
        """,
    "participe passé": """
    Les renards se sont réfugié dans la grotte.
    Les élues se sont rendu à la mairie.
        Elle a été élu présidente de la région en 2021.
        Les maisons sont vendue à des familles modestes.
        Les deux usines ont été fermé en janvier.
        La route est fermé depuis lundi matin.
        Ils sont parti avant la fin de la séance.
        Elles sont arrivé en retard à l’audience.
        Les négociations ont été suspendu jeudi.
        Les syndicats ont manifester devant la préfecture.
        La loi a été voté mardi soir.
        Les enfants ont mangés à la cantine.
        """,
    "infinitif": """
        Il va réparé le pont au printemps.
        La préfète veut fermé la route.
        Il faut rénové les écoles de la ville.
        L’entreprise doit remboursé ses clients.
        Elle compte présenté sa démission jeudi.
        Le département prévoit de retiré cette aide.
        """,
    "confusion": """
        La mairie à décidé de fermer la piscine.
        Il à dit que le budget serait voté.
        Il y à trois blessés dans l’accident.
        Ils on fermé la route lundi matin.
        Le maire ce rendra à Paris jeudi.
        Il c’est rendu à la gare mardi.
        Les habitants ses sont plaints du bruit.
        Quelque soit le prix, la ville achètera le terrain.
        """,
    "élision": """
        Le ministre de Intérieur a répondu jeudi.
        Elle a visité le atelier des apprentis.
        Le maire parle de autoroute depuis dix ans.
        Il travaille à la usine depuis dix ans.
        La fermeture de école est prévue en juin.
        """,
    "date": """
        Le procès s’ouvrira le mardi 14 novembre 2024.
        La fermeture est prévue le 31 avril 2024.
        Le vote aura lieu le lundi 3 mars 2026.
        Le chantier finira le 30 février 2027.
        Le texte a été signé le dimanche 4 juin 2025.
        """,
}
DOUBLED = """
    Le maire a visité le le chantier.
    Il habite dans dans la vallée.
    Le projet de de loi sera examiné jeudi.
    Les élus que que la préfète a reçus sont satisfaits.
    Elle a remis son rapport à à la ministre.
    Le budget est voté par par le conseil.
    """
RIGHT = """
    Plus aucune voiture ne passera par le pont des Tanneurs à partir du 19 octobre.
    Quelque 9 500 véhicules empruntent chaque jour ce pont de Vézelise-sur-Orne.
    Les quelques 200 riverains présents ont applaudi.
    Il avait convoqué 10 milliards de dette dans le débat.
    Le taux de mortalité liée au froid baisse depuis dix ans.
    La hausse du nombre de demandeurs d’emploi inscrits atteint 3 %.
    Les vaccins contre la dengue autorisés en Europe sont rares.
    Les mesures par satellite effectuées depuis 1995 le confirment.
    Une autorisation de mise sur le marché conditionnelle a été accordée.
    Un homme de 46 ans tué lundi travaillait à la gare.
    Une enfant de 11 ans renversée jeudi soir est hors de danger.
    Le billet sera trente pour cent moins cher et dix fois plus rare.
    La place coûte vingt pour cent plus cher.
    L’institut Mesura a interrogé 1 004 personnes.
    Les plans vélo des deux villes coûteront 4 millions d’euros.
    La zone fumeurs restera fermée.
    Le score surprise de la liste a étonné.
    La cheffe étoilée Hélène Vasseur ouvre un restaurant.
    La chef de service a signé le courrier.
    Madame le maire a répondu aux questions.
    Mme Legrand, ancien ministre, est professeur de droit.
    Elle est l’auteur du rapport et le témoin du mariage.
    La sentinelle est mort-née, dit un proverbe du bourg.
    Le groupe Sable & Fils emploie 1 200 personnes.
    Les Hutu et les Tutsi de la région ont signé l’accord.
    La police du Saxe-Anhalt enquête.
    Cinq Canadair et deux hélicoptères ont été mobilisés.
    Le syndicat Terres d’avenir réclame une aide directe.
    Les Andalouses est une station balnéaire.
    Le Deux-Roues et La Fabrique ont fusionné en 2019.
    Moha la Squale a été interpellé mardi.
    Le club a remporté la FA Cup en 1988.
    Abdullah Abdullah a reçu la délégation.
    Le concert de Duran Duran a réuni 30 000 spectateurs.
    Nous nous réunissons chaque lundi et vous vous en souvenez.
    Les partisans de de Gaulle se sont divisés.
    Il est parti en en parlant à peine.
    Celui qui le dira le premier l’aura vu, d’après un proche (sic).
    Les enfants que les bénévoles ont reçus ont applaudi.
    « Les élu a voté », a lâché le porte-parole.
    Selon lui, « on est pas là pour ce faire insulter ».
    Le mot « elle ont » figure sur l’affiche.
    Les affiches “tout les jours” ont été retirées.
    Le titre *Les Fleur du soir* sera réédité.
    La page https://exemple.fr/les-maison/a-decider répond.
    Écrire à les.elu@exemple.fr avant jeudi.
    Le maire et la préfète ont signé la convention.
    La plupart des habitants ont refusé.
    Une majorité d’élus a voté pour, une dizaine se sont abstenus.
    Ni le maire ni le préfet n’ont répondu.
    Les deux tiers de la facture seront payés par l’État.
    Près d’un million de personnes ont regardé la finale.
    Plus d’un élu s’est étonné de ce choix.
    C’est eux qui ont décidé de partir.
    Elle s’est fait opérer en mai, puis s’est rendu compte de l’erreur.
    La ville qu’ils ont vue grandir leur a plu.
    Les sommes que la région a versées seront rendues.
    Des ouvriers tout étonnés regardaient la scène.
    Ce jour-là, le onze de départ comptait trois espoirs.
    La une du journal montrait le uhlan de bronze.
    La Haute Autorité recommande le oui.
    Le hameau de Hyères-le-Bas sera desservi.
    Le mardi 19 novembre 2024, le tribunal a rendu son jugement.
    Le 29 février 2024, la cour a statué.
    Le cours de la livre a gagné 0,3 % face au dollar, à 1,27.
    L’US Open et l’ONU ont un point commun.
    Le vice-président du conseil, un ex-militaire de 33 ans originaire de Brest, a démissionné.
    Les dons ont afflué : 4,2 M€ en une semaine, dont 60 % de l’étranger.
    Le logiciel open source Linux équipe dix mille postes.
    Le procureur adjoint, Nour El Amrani, n’exclut aucune piste.
    Les renards se sont réapproprié les berges.
    Les adjoints se sont succédé à la tribune.
    Les habitantes se sont rendu compte de l’erreur.
    Les gagnantes se sont partagé la coupe.
    """


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


@needs_grammalecte
@pytest.mark.parametrize(("family", "text"), [(family, text) for family in SLIPS for text in lines(SLIPS[family])])
def test_a_slip_is_found_and_named(family: str, text: str) -> None:
    found = grammar_slips(text)
    assert found
    assert found[0].suggestions
    assert {family} & {slip.family for slip in found} or family in {"infinitif", "confusion", "participe passé"}


@pytest.mark.parametrize("text", lines(DOUBLED))
def test_a_doubled_word_is_found_without_grammalecte(text: str) -> None:
    assert [slip.family for slip in grammar_slips(text)] == ["mot répété"]


@pytest.mark.parametrize("text", lines(RIGHT))
def test_a_right_sentence_passes(text: str) -> None:
    assert grammar_slips(text) == ()


@needs_grammalecte
def test_one_fault_is_told_once() -> None:
    (slip,) = grammar_slips("Ils on fermé la route lundi matin.")
    assert slip.family == "confusion"
    assert slip.suggestions[0] == "ont"


@needs_grammalecte
def test_what_was_asked_ahead_is_what_is_found() -> None:
    text = "Les maison du quai seront rasées."
    proofread_ahead([text, text])
    assert [text[slip.start : slip.end] for slip in grammar_slips(text)] == ["maison"]


@needs_grammalecte
def test_a_missing_hyphen_is_advice() -> None:
    text = "Le rendez vous est fixé à lundi, dit il."
    assert not grammar_slips(text)
    assert {slip.family for slip in grammar_advice(text)} <= {"trait d’union", "interrogation", "locution"}


@pytest.mark.parametrize("text", ["", " ", "a" * 100_000, "(" * 5000, "* " * 5000, "\ud800 le le", "\n", "« " * 4000])
def test_anything_is_answered(text: str) -> None:
    assert all(0 <= slip.start < slip.end <= len(text) for slip in (*grammar_slips(text), *grammar_advice(text)))
