"""Who did it, told in other words: given to another of the story, turned round, or rightly rewritten."""

from collections.abc import Callable

import pytest

from calame.contracts import Finding

NEWS = (
    "La cimenterie Valbrun, filiale du groupe espagnol Cortesa, a licencié quarante ouvriers lundi. "
    "Le syndicat Force bâtisseuse accuse la direction d’avoir menti sur les commandes. "
    "Celle-ci réfute ces accusations et promet un plan de reclassement. "
    "La ministre du Travail, Hélène Sabatier, a reçu les délégués mardi à Paris. "
    "Elle leur a promis une aide de 2 millions d’euros. "
    "Le maire de Corbeil-sur-Aize, Paul Dancourt, réclame la démission du directeur de l’usine, Andrès Molina. "
    "Ce dernier a porté plainte contre un journaliste de La Voix d’Aize pour diffamation. "
    "Le quotidien avait révélé en mars que l’entreprise cachait ses pertes. "
    "Le tribunal de commerce a nommé Lise Ferrand administratrice. "
    "La région a prêté 3 millions d’euros à Valbrun l’an dernier. "
    "Les riverains dénoncent la poussière rejetée par les fours. "
    "L’association Air pur a assigné la cimenterie devant le tribunal de Melun. "
    "Cortesa a vendu trois carrières à son concurrent allemand Steinwerk en janvier. "
    "Le préfet a interdit la manifestation prévue samedi."
)
WRONG = (
    "Quarante ouvriers ont licencié la direction de Valbrun.",
    "La direction accuse le syndicat Force bâtisseuse d’avoir menti sur les commandes.",
    "Le syndicat réfute ces accusations et promet un plan de reclassement.",
    "Le maire a reçu les délégués mardi à Paris.",
    "Les délégués ont promis à la ministre une aide de 2 millions d’euros.",
    "Andrès Molina réclame la démission du maire de Corbeil-sur-Aize, Paul Dancourt.",
    "Un journaliste de La Voix d’Aize a porté plainte contre Andrès Molina pour diffamation.",
    "Lise Ferrand a été nommée administratrice par la ministre du Travail.",
    "Valbrun a prêté 3 millions d’euros à la région l’an dernier.",
    "Le préfet dénonce la poussière rejetée par les fours.",
    "La cimenterie a assigné l’association Air pur devant le tribunal de Melun.",
    "Steinwerk a vendu trois carrières à Cortesa en janvier.",
    "Le tribunal a interdit la manifestation prévue samedi.",
    "Cortesa a acheté trois carrières à l’allemand Steinwerk en janvier.",
    "Le syndicat a révélé en mars que l’entreprise cachait ses pertes.",
    "L’association Air pur a été assignée par la cimenterie devant le tribunal de Melun.",
    "C’est la ministre qui réclame la démission d’Andrès Molina.",
    "La démission du directeur est réclamée par le préfet.",
    "Selon la direction, le syndicat a menti sur les commandes.",
    "Hélène Sabatier a été reçue par les délégués mardi à Paris.",
)
RIGHT = (
    "Quarante ouvriers ont été licenciés lundi par la cimenterie Valbrun.",
    "Le groupe Cortesa, par sa filiale Valbrun, a licencié quarante ouvriers.",
    "La direction est accusée par le syndicat d’avoir menti sur les commandes.",
    "Les dirigeants de Valbrun rejettent ces accusations et promettent un plan de reclassement.",
    "Mardi, les délégués ont été reçus à Paris par Hélène Sabatier.",
    "Hélène Sabatier a promis 2 millions d’euros d’aide aux délégués.",
    "La ministre s’est engagée à verser une aide de 2 millions d’euros.",
    "Paul Dancourt, le maire, exige le départ d’Andrès Molina, le directeur.",
    "L’élu demande la démission du patron de l’usine.",
    "Le directeur de l’usine a déposé plainte pour diffamation contre un journaliste.",
    "Un journaliste de La Voix d’Aize est visé par une plainte d’Andrès Molina.",
    "La Voix d’Aize avait révélé en mars que l’entreprise cachait ses pertes.",
    "Selon le journal, Valbrun cachait ses pertes.",
    "Lise Ferrand a été désignée administratrice par la justice.",
    "La cimenterie avait emprunté 3 millions d’euros à la région l’an dernier.",
    "Les habitants du quartier se plaignent de la poussière des fours.",
    "La cimenterie est poursuivie par Air pur devant le tribunal de Melun.",
    "Steinwerk a acheté trois carrières à Cortesa en janvier.",
    "L’allemand Steinwerk a acquis trois carrières auprès de Cortesa.",
    "La préfecture a interdit la manifestation de samedi.",
    "Le représentant de l’État a interdit la manifestation de samedi.",
    "Le tribunal de Melun est saisi par une association.",
    "La justice consulaire a confié l’entreprise à Lise Ferrand.",
    "Les délégués ont obtenu de la ministre la promesse d’une aide de 2 millions d’euros.",
    "Le cimentier a licencié quarante ouvriers.",
    "Force bâtisseuse reproche à la direction d’avoir menti.",
    "La manifestation de samedi n’aura pas lieu : la préfecture l’a interdite.",
)


@pytest.fixture
def roles(against_evidence: Callable[..., list[Finding]]) -> Callable[[str], list[str]]:
    """What the roles check says of a sentence that may rest on all of the news."""
    return lambda sentence: [one.message for one in against_evidence(sentence, NEWS) if one.check == "roles"]


@pytest.mark.parametrize("sentence", WRONG)
def test_finds_another_doer(roles: Callable[[str], list[str]], sentence: str) -> None:
    assert len(roles(sentence)) == 1


@pytest.mark.parametrize("sentence", RIGHT)
def test_leaves_the_same_doer_alone(roles: Callable[[str], list[str]], sentence: str) -> None:
    assert roles(sentence) == []


def test_names_who_does_it_in_the_source(roles: Callable[[str], list[str]]) -> None:
    assert roles("Le préfet dénonce la poussière rejetée par les fours.") == [
        "Dans la source, c’est «\u00a0riverains\u00a0» et non «\u00a0préfet\u00a0»\u00a0: «\u00a0dénonce\u00a0»."
    ]
