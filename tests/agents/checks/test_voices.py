"""Whose words: two texts of many voices, retold by a good hand and by a careless one."""

from collections.abc import Callable

import pytest

from calame.agents.checks.case import found_case
from calame.agents.checks.review import faults_of
from calame.contracts import Block, Brief, Draft, Metadata, Paragraph, Review, Section, Sentence, Source

POOL = (
    "La piscine de Valmont fermera en juin. "
    "Le maire, Luc Morand, affirme que le bassin fuit depuis trois ans. "
    "Les réparations coûteraient 2 millions d’euros, selon le cabinet Arvel. "
    "L’association des nageurs juge la décision brutale. "
    "« Nous n’avons pas été consultés, mais nous restons ouverts au dialogue », a déclaré sa présidente, Inès Roche. "
    "Elle assure que 400 enfants n’auront plus de cours. "
    "La préfecture a indiqué que le dossier était incomplet. "
    "Le syndicat Eau et Sport demande que le personnel soit reclassé. "
    "La région s’engage à payer un tiers des travaux. "
    "Un riverain, Paul Ferrand, dit avoir vu des fissures dès 2022. "
    "L’opposition dénonce « un abandon ». "
    "Il y a deux ans, un rapport estimait le coût à 1,4 million. "
    "« Si l’État nous aide, nous rouvrirons en 2028 », promet le maire."
)
MILL = (
    "Le groupe Orvel va fermer son usine de Brénac, où travaillent 312 personnes. "
    "La direction a annoncé la nouvelle lundi aux élus du personnel. "
    "« C’est une trahison, on nous avait promis dix ans de travail », a réagi Karim Saadi, délégué CGT. "
    "La députée Claire Vasnier qualifie le projet de scandaleux. "
    "Elle veut saisir le tribunal de commerce. "
    "Selon le PDG, Hugo Lambrecht, le site perd 4 millions d’euros par an. "
    "« Nous ne pouvons pas continuer ainsi », a-t-il justifié. "
    "L’avocat des salariés, Me Jean Riou, assure que le plan est illégal. "
    "D’après une étude de l’université de Lyon, 900 emplois indirects sont menacés. "
    "Le ministre de l’Industrie, Paul Sorel, n’exclut pas une reprise. "
    "« Je ne dis pas que ce sera facile, mais tout n’est pas perdu », a-t-il déclaré au quotidien L’Écho. "
    "Un repreneur italien se serait manifesté, selon une source syndicale. "
    "La maire, Anne Doriot, dit n’avoir reçu aucune offre. "
    "« Aucune piste n’est écartée », a toutefois précisé la préfecture. "
    "Le conseil régional propose d’acheter les bâtiments. "
    "Deux ouvriers, Luc et Marc Faure, estiment que la production peut repartir. "
    "« Peut-être qu’un jour on rira de tout ça », sourit Luc."
)
YARD = (
    "Le chantier Navora, une société installée à Plouvan, emploie 90 personnes. "
    "Navora s’est engagé à ouvrir en mars un atelier de voilerie sur le port. "
    "Navora dément avoir ignoré le moindre avertissement. "
    "La préfecture a ouvert une enquête en janvier sur les rejets du port."
)
RIGHT = [
    (YARD, ("Le groupe s’est également engagé à ouvrir en mars, sur le port, un atelier de voilerie.",)),
    (YARD, ("La société dément avoir ignoré le moindre avertissement.",)),
    (
        POOL,
        (
            "Le maire, Luc Morand, est formel.",
            "Le bassin fuirait depuis trois ans.",
        ),
    ),
    (POOL, ("Selon Luc Morand, le bassin fuit depuis trois ans.",)),
    (POOL, ("Le bassin fuit depuis trois ans, à en croire le maire.",)),
    (
        POOL,
        (
            "Le bassin fuit depuis trois ans.",
            "C’est du moins ce qu’affirme le maire.",
        ),
    ),
    (POOL, ("Le maire assure que le bassin fuit depuis trois ans.",)),
    (POOL, ("Luc Morand l’affirme : le bassin fuit depuis trois ans.",)),
    (POOL, ("L’association des nageurs trouve la décision brutale.",)),
    (POOL, ("Une décision « brutale » ? L’association des nageurs le pense.",)),
    (POOL, ("Pour l’association des nageurs, la décision est brutale.",)),
    (POOL, ("Sa présidente, Inès Roche, regrette que les nageurs n’aient pas été consultés.",)),
    (POOL, ("« Nous n’avons pas été consultés, mais nous restons ouverts au dialogue », explique Inès Roche.",)),
    (POOL, ("« Nous restons ouverts au dialogue », assure la présidente de l’association.",)),
    (
        POOL,
        (
            "« Nous n’avons pas été consultés », déplore Inès Roche.",
            "Elle se dit toutefois ouverte au dialogue.",
        ),
    ),
    (POOL, ("Inès Roche assure que 400 enfants n’auront plus de cours.",)),
    (POOL, ("Selon la présidente de l’association, 400 enfants seront privés de cours.",)),
    (POOL, ("Selon l’association, 400 enfants n’auront plus de cours.",)),
    (POOL, ("Le dossier était incomplet, a fait savoir la préfecture.",)),
    (POOL, ("Le syndicat Eau et Sport réclame le reclassement du personnel.",)),
    (POOL, ("La région a promis de payer un tiers des travaux.",)),
    (POOL, ("La région paiera un tiers des travaux.",)),
    (POOL, ("Un tiers des travaux sera payé par la région.",)),
    (POOL, ("Paul Ferrand raconte avoir vu des fissures dès 2022.",)),
    (POOL, ("Un riverain affirme que des fissures étaient visibles dès 2022.",)),
    (POOL, ("L’opposition parle d’« un abandon ».",)),
    (POOL, ("D’après le cabinet Arvel, il faudrait 2 millions d’euros pour réparer.",)),
    (POOL, ("Le cabinet Arvel chiffre les réparations à 2 millions d’euros.",)),
    (POOL, ("Un rapport évaluait le coût à 1,4 million il y a deux ans.",)),
    (POOL, ("Le maire promet de rouvrir en 2028 si l’État aide la commune.",)),
    (POOL, ("« Nous rouvrirons en 2028 » si l’État aide la commune, promet le maire.",)),
    (POOL, ("Le maire, lui, y croit : « Si l’État nous aide, nous rouvrirons en 2028. »",)),
    (POOL, ("Les nageurs n’ont pas été consultés, selon leur présidente.",)),
    (POOL, ("L’élu affirme que le bassin fuit depuis trois ans.",)),
    (POOL, ("La mairie affirme que le bassin fuit depuis trois ans.",)),
    (
        POOL,
        (
            "L’association des nageurs s’inquiète.",
            "Selon elle, 400 enfants n’auront plus de cours.",
        ),
    ),
    (POOL, ("L’association des nageurs critique une décision qu’elle trouve brutale.",)),
    (
        POOL,
        (
            "Le maire justifie la fermeture.",
            "Le bassin fuit depuis trois ans, dit-il.",
        ),
    ),
    (MILL, ("Le groupe a prévenu lundi les élus du personnel.",)),
    (MILL, ("Karim Saadi, de la CGT, dénonce « une trahison ».",)),
    (MILL, ("« On nous avait promis dix ans de travail », s’emporte le délégué CGT Karim Saadi.",)),
    (MILL, ("Pour la CGT, « c’est une trahison ».",)),
    (MILL, ("La députée Claire Vasnier parle d’un projet scandaleux.",)),
    (MILL, ("Claire Vasnier juge le projet scandaleux et compte saisir le tribunal de commerce.",)),
    (MILL, ("L’élue veut saisir le tribunal de commerce.",)),
    (MILL, ("L’usine perdrait 4 millions d’euros par an.",)),
    (MILL, ("Le site perd 4 millions d’euros par an, affirme la direction.",)),
    (MILL, ("Selon Orvel, le site perd 4 millions d’euros par an.",)),
    (MILL, ("Hugo Lambrecht évoque des pertes de 4 millions d’euros par an.",)),
    (MILL, ("« Nous ne pouvons pas continuer ainsi », explique Hugo Lambrecht, le PDG.",)),
    (MILL, ("« Nous ne pouvons pas continuer ainsi », plaide le patron d’Orvel.",)),
    (MILL, ("Jean Riou, qui défend les salariés, juge le plan illégal.",)),
    (MILL, ("Le plan est illégal aux yeux de l’avocat des salariés.",)),
    (MILL, ("L’université de Lyon estime que 900 emplois indirects sont menacés.",)),
    (MILL, ("Des chercheurs lyonnais chiffrent à 900 le nombre d’emplois indirects menacés.",)),
    (MILL, ("« Tout n’est pas perdu », veut croire Paul Sorel, même si, prévient-il, ce ne sera pas facile.",)),
    (MILL, ("Le ministre n’exclut pas une reprise, sans dire « que ce sera facile ».",)),
    (MILL, ("Paul Sorel l’a dit à L’Écho : une reprise n’est pas exclue.",)),
    (MILL, ("Un repreneur italien se serait manifesté.",)),
    (MILL, ("La maire, Anne Doriot, n’a reçu aucune offre, dit-elle.",)),
    (MILL, ("Anne Doriot assure qu’aucune offre ne lui est parvenue.",)),
    (MILL, ("« Aucune piste n’est écartée », tempère la préfecture.",)),
    (MILL, ("L’État, lui, assure qu’« aucune piste n’est écartée ».",)),
    (MILL, ("La région propose d’acheter les bâtiments.",)),
    (MILL, ("Deux ouvriers croient que la production peut repartir.",)),
    (MILL, ("Luc Faure, lui, garde espoir : « Peut-être qu’un jour on rira de tout ça. »",)),
    (
        MILL,
        (
            "La députée est en colère.",
            "Le projet est « scandaleux », dit-elle.",
        ),
    ),
    (
        MILL,
        (
            "Hugo Lambrecht se justifie.",
            "Le site perd 4 millions d’euros par an, dit-il.",
        ),
    ),
    (
        MILL,
        (
            "Le délégué CGT Karim Saadi n’en revient pas.",
            "« C’est une trahison, on nous avait promis dix ans de travail. »",
        ),
    ),
    (
        MILL,
        (
            "« C’est une trahison, on nous avait promis dix ans de travail. »",
            "Karim Saadi, délégué CGT, ne décolère pas.",
        ),
    ),
]
WRONG = [
    (YARD, ("La préfecture s’est engagée à ouvrir en mars un atelier de voilerie.",)),
    (YARD, ("La préfecture dément avoir ignoré le moindre avertissement.",)),
    (POOL, ("Le bassin fuit depuis trois ans.",)),
    (
        POOL,
        (
            "La piscine fermera en juin.",
            "Le bassin fuit depuis trois ans.",
        ),
    ),
    (
        POOL,
        (
            "Le bassin fuit depuis trois ans.",
            "La préfecture a indiqué que le dossier était incomplet.",
        ),
    ),
    (POOL, ("La préfecture affirme que le bassin fuit depuis trois ans.",)),
    (POOL, ("Inès Roche affirme que le bassin fuit depuis trois ans.",)),
    (POOL, ("Selon l’association, le bassin fuit depuis trois ans.",)),
    (POOL, ("La décision est brutale.",)),
    (POOL, ("La région juge la décision brutale.",)),
    (POOL, ("Paul Ferrand juge la décision brutale.",)),
    (POOL, ("« Nous n’avons pas été consultés », a déclaré Luc Morand.",)),
    (POOL, ("« Nous restons ouverts au dialogue », a déclaré le maire.",)),
    (POOL, ("Luc Morand n’a « pas été consulté ».",)),
    (POOL, ("Selon Paul Ferrand, 400 enfants n’auront plus de cours.",)),
    (POOL, ("400 enfants n’auront plus de cours.",)),
    (POOL, ("Selon la préfecture, 400 enfants n’auront plus de cours.",)),
    (POOL, ("Le dossier était incomplet.",)),
    (POOL, ("Le dossier était incomplet, selon le maire.",)),
    (POOL, ("Le personnel sera reclassé.",)),
    (POOL, ("Le maire demande que le personnel soit reclassé.",)),
    (POOL, ("Paul Ferrand a vu des fissures dès 2022.",)),
    (POOL, ("Luc Morand dit avoir vu des fissures dès 2022.",)),
    (POOL, ("Le syndicat dénonce « un abandon ».",)),
    (POOL, ("« Nous rouvrirons en 2028 », promet le maire.",)),
    (POOL, ("« Si l’État nous aide, nous rouvrirons en 2028 », promet Inès Roche.",)),
    (POOL, ("« Si l’État nous aide, nous rouvrirons en 2028 », promet la région.",)),
    (POOL, ("Le cabinet Arvel affirme que le dossier était incomplet.",)),
    (POOL, ("Le maire estime le coût à 1,4 million.",)),
    (POOL, ("Les réparations coûteront 2 millions d’euros.",)),
    (POOL, ("Inès Roche chiffre les réparations à 2 millions d’euros.",)),
    (POOL, ("« Nous n’avons pas été consultés », a déclaré sa présidente, Inès Roche.",)),
    (MILL, ("« C’est une trahison, on nous avait promis dix ans de travail », a réagi Hugo Lambrecht.",)),
    (MILL, ("« C’est une trahison », s’indigne Claire Vasnier.",)),
    (MILL, ("La députée n’en revient pas : « On nous avait promis dix ans de travail. »",)),
    (MILL, ("Le projet est scandaleux.",)),
    (MILL, ("Anne Doriot qualifie le projet de scandaleux.",)),
    (MILL, ("La préfecture qualifie le projet de scandaleux.",)),
    (MILL, ("Le site perd 4 millions d’euros par an.",)),
    (MILL, ("Selon Karim Saadi, le site perd 4 millions d’euros par an.",)),
    (MILL, ("Selon la maire, le site perd 4 millions d’euros par an.",)),
    (MILL, ("« Nous ne pouvons pas continuer ainsi », a lancé Claire Vasnier.",)),
    (MILL, ("Le plan est illégal.",)),
    (MILL, ("La direction assure que le plan est illégal.",)),
    (MILL, ("Paul Sorel assure que le plan est illégal.",)),
    (MILL, ("Selon la CGT, 900 emplois indirects sont menacés.",)),
    (MILL, ("« Ce sera facile », a déclaré Paul Sorel.",)),
    (MILL, ("« Tout est perdu », a déclaré Paul Sorel.",)),
    (MILL, ("« Je ne dis pas que ce sera facile », a déclaré Paul Sorel.",)),
    (MILL, ("Selon la préfecture, un repreneur italien se serait manifesté.",)),
    (MILL, ("La maire n’a reçu aucune offre.",)),
    (MILL, ("Paul Sorel dit n’avoir reçu aucune offre.",)),
    (MILL, ("« Aucune piste n’est écartée », a précisé la maire.",)),
    (MILL, ("« Aucune piste n’est écartée », a précisé Hugo Lambrecht.",)),
    (MILL, ("La production peut repartir.",)),
    (MILL, ("La direction estime que la production peut repartir.",)),
    (MILL, ("« Un jour on rira de tout ça », sourit Luc Faure.",)),
    (MILL, ("Anne Doriot promet que la région va acheter les bâtiments.",)),
]


def _objections(text: str, sentences: tuple[str, ...]) -> list[tuple[str, str]]:
    source = Source(
        id="S1",
        text=text,
        blocks=(Block(kind="paragraph", start=0, end=len(text)),),
        sha256="0" * 64,
        origin="essai.txt",
    )
    paragraph = Paragraph(sentences=tuple(Sentence(text=sentence) for sentence in sentences))
    section = Section(id="sec-1", kind="body", heading="", paragraphs=(paragraph,))
    draft = Draft(metadata=Metadata(title="", slug="", meta_description="", keyphrase=""), sections=(section,))
    case = found_case(Brief(min_words=50, seo=False), draft, (source,))
    return [
        (check.name, fault.message) for check, fault in faults_of(case) if check.name in {"attribution", "quotations"}
    ]


@pytest.mark.parametrize(("text", "sentences"), RIGHT, ids=lambda value: value[0] if isinstance(value, tuple) else "")
def test_the_same_voice_told_otherwise_is_left_alone(text: str, sentences: tuple[str, ...]) -> None:
    assert _objections(text, sentences) == []


@pytest.mark.parametrize(("text", "sentences"), WRONG, ids=lambda value: value[0] if isinstance(value, tuple) else "")
def test_a_voice_lost_cut_or_given_to_another_is_caught(text: str, sentences: tuple[str, ...]) -> None:
    assert _objections(text, sentences) != []


@pytest.mark.parametrize(("paper", "right"), [("La Gazette de Tressin", True), ("Le Courrier de Vernois", False)])
def test_a_paper_says_what_it_published_and_no_other_paper_does(
    paper: str,
    *,
    right: bool,
    make_source: Callable[..., Source],
    make_section: Callable[..., Section],
    make_draft: Callable[..., Draft],
    reviewed: Callable[..., Review],
) -> None:
    first = make_source("Le conseil de Tressin a adopté le plan des digues par 23 voix.", "S1")
    second = make_source("Le chantier des digues coûtera 6 millions d’euros aux riverains.", "S2")
    sources = (
        first.model_copy(update={"publisher": "La Gazette de Tressin"}),
        second.model_copy(update={"publisher": "Le Courrier de Vernois"}),
    )
    text = f"Selon {paper}, le conseil de Tressin a adopté le plan des digues par 23 voix."
    found = reviewed(make_draft(make_section((text, "F1"))), *sources).findings
    assert any(one.check == "attribution" for one in found) is not right
