"""What cleaning takes out of a web copy, what it keeps, what it learns. All texts are made up for these tests."""

from dataclasses import dataclass
from datetime import date

import pytest

from calame.sources import clean

FIRST = "Le conseil municipal de Valmont a adopté mardi soir le budget de la commune, après quatre heures de débat."
SECOND = (
    "La maire, Anne Roy, a promis que les travaux de l'école commenceraient avant l'été et dureraient dix-huit mois."
)
THIRD = "L'opposition, qui juge la dépense trop lourde pour un bourg de 4 000 habitants, a voté contre."


@dataclass(frozen=True)
class Case:
    """A copy and what must be left of it."""

    id: str
    raw: str
    kept: tuple[str, ...] = (FIRST, SECOND)
    reasons: tuple[str, ...] = ()
    """Reasons of the removals, in order."""


def copy(*lines: str) -> str:
    """Lines as a copy with blank lines between them."""
    return "\n\n".join(lines)


CASES = (
    Case("breadcrumb", copy("Accueil > Région > Valmont", FIRST, SECOND), reasons=("fil d’Ariane ou menu",)),
    Case(
        "breadcrumb with slashes",
        copy("Accueil / Politique / Communes", FIRST, SECOND),
        reasons=("fil d’Ariane ou menu",),
    ),
    Case("menu", copy("Monde Politique Économie Sport Culture", FIRST, SECOND), reasons=("fil d’Ariane ou menu",)),
    Case(
        "share buttons",
        f"Partager\nFacebook Twitter WhatsApp\nImprimer\nCopier le lien\n12 commentaires\n{FIRST}\n{SECOND}",
        reasons=("boutons de partage",) * 5,
    ),
    Case(
        "cookie banner",
        copy("Nous utilisons des cookies et des traceurs pour améliorer votre visite.", "Tout accepter", FIRST, SECOND),
        reasons=("bandeau de cookies",) * 2,
    ),
    Case(
        "newsletter",
        copy(FIRST, "Recevez chaque matin notre newsletter dans votre boîte mail", "Je m'inscris", SECOND),
        reasons=("lettre d'information",) * 2,
    ),
    Case(
        "subscription",
        copy(
            FIRST,
            "Cet article est réservé aux abonnés.",
            "Il vous reste 60 % de cet article à lire.",
            SECOND,
            "Déjà abonné ? Se connecter",
        ),
        reasons=("offre d'abonnement",) * 3,
    ),
    Case("advert", copy(FIRST, "La suite après cette publicité", SECOND), reasons=("publicité",)),
    Case(
        "error report",
        copy(FIRST, SECOND, "Avez-vous trouvé une erreur dans ce texte ? Dites-le nous."),
        reasons=("signalement d'erreur",),
    ),
    Case(
        "see also, capitals",
        copy(FIRST, "LIRE AUSSI | La piscine fermée deux mois", SECOND),
        reasons=("renvoi vers un autre article",),
    ),
    Case(
        "see also, colon",
        copy(FIRST, "À lire aussi : La piscine fermée deux mois", SECOND),
        reasons=("renvoi vers un autre article",),
    ),
    Case(
        "see also, arrow",
        copy(FIRST, "→ Lire aussi : La piscine fermée deux mois", SECOND),
        reasons=("renvoi vers un autre article",),
    ),
    Case(
        "see also with a sentence behind it",
        copy(FIRST, f"Lire aussi : La piscine est fermée. {SECOND}"),
        reasons=("renvoi vers un autre article",),
    ),
    Case(
        "video with title and teaser",
        copy(
            FIRST,
            "REGARDER | L'école de Valmont en chantier :",
            "À Valmont, l'école en plein chantier",
            "Les ouvriers ont monté la charpente de l'école de Valmont. Mais il manque encore le toit.",
            SECOND,
        ),
        reasons=("renvoi vers une vidéo", "titre et accroche d’une vidéo", "titre et accroche d’une vidéo"),
    ),
    Case(
        "video without box",
        copy(FIRST, "REGARDER | Le chantier vu du ciel", SECOND),
        reasons=("renvoi vers une vidéo",),
    ),
    Case(
        "caption with alternative text",
        copy(
            FIRST,
            "La mairie de Valmont.\nDes habitants devant la mairie, mardi soir. (Luc Petit/AFP/Getty Images)",
            SECOND,
        ),
        reasons=("légende de photo",) * 2,
    ),
    Case(
        "caption with copyright",
        copy(FIRST, "L'école de Valmont, en mars. © La Gazette - L. Petit", SECOND),
        reasons=("légende de photo",),
    ),
    Case(
        "photo credit",
        copy(FIRST, "Photo : Luc Petit", "© Mairie de Valmont", SECOND),
        reasons=("crédit photo", "droits de reproduction"),
    ),
    Case(
        "photo from the archives",
        copy(FIRST, "Le pont de Valmont. (Photo d'archives)", SECOND),
        reasons=("légende de photo",),
    ),
    Case(
        "related box at the end",
        copy(FIRST, SECOND, "Articles liés", "Un nouveau pont sur la Loue", "La piscine fermée deux mois"),
        reasons=("articles liés",) * 3,
    ),
    Case(
        "related box inside keeps the heading behind it",
        copy(FIRST, "Sur le même sujet", "La piscine fermée deux mois", "Une école neuve", SECOND),
        kept=(FIRST, "Une école neuve", SECOND),
        reasons=("articles liés",) * 2,
    ),
    Case(
        "comments",
        copy(
            FIRST,
            SECOND,
            THIRD,
            "Commentaires (2)",
            "Paul a écrit :",
            "C'est une bonne nouvelle pour nous tous.",
            "Répondre",
        ),
        kept=(FIRST, SECOND, THIRD),
        reasons=("commentaires de lecteurs",) * 4,
    ),
    Case("tags", copy(FIRST, SECOND, "Tags : budget, école, Valmont", "#Valmont #école"), reasons=("étiquettes",) * 2),
    Case(
        "rights",
        copy(FIRST, SECOND, "© 2024 La Gazette de Valmont. Tous droits réservés."),
        reasons=("droits de reproduction",),
    ),
    Case("reading time", copy("Temps de lecture : 3 min", FIRST, SECOND), reasons=("navigation",)),
    Case("drawn line", copy(FIRST, "* * *", SECOND), reasons=("image ou trait de séparation",)),
    Case(
        "share buttons with bars",
        copy("Partager sur Facebook | Partager sur X | Envoyer par courriel | Imprimer", FIRST, SECOND),
        reasons=("boutons de partage",),
    ),
    Case(
        "themes", copy(FIRST, SECOND, "Sur le même thème : École | Budget"), reasons=("renvoi vers un autre article",)
    ),
    Case(
        "error report without verb",
        copy(FIRST, SECOND, "Une erreur dans cet article ? Écrivez-nous."),
        reasons=("signalement d'erreur",),
    ),
    Case("reading time, glued", copy(f"Temps de lecture : 4 min{FIRST}", SECOND), reasons=("signature et date",)),
    Case("paragraph twice", copy(FIRST, SECOND, FIRST), reasons=("paragraphe en double",)),
    Case("agency initials", copy(FIRST, SECOND, "jd/ab/cd"), reasons=("initiales d’agence",)),
    Case("glued sentences", FIRST + SECOND, kept=(f"{FIRST} {SECOND}",)),
    Case(
        "wrapped lines",
        "Le conseil municipal de Valmont a adopté mardi soir le budget\nde la commune, après quatre "
        "heures de débat.\n\n" + SECOND,
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_copies(case: Case) -> None:
    source = clean(case.raw)
    assert "\n\n".join(case.kept) == source.text
    assert case.reasons == tuple(removal.reason for removal in source.removed)


@pytest.mark.parametrize(
    "sentence",
    [
        "Partager l'eau entre les villages reste difficile, a reconnu la maire.",
        "Nous utilisons trop d'eau, a-t-elle dit.",
        "Par Jean Dupont, nous savons que le pont est fermé.",
        "À lire aussi dans le rapport, la Cour note une baisse de trois points des recettes et une hausse de la dette.",
        "Le 3 mars 2024, la commune a signé un accord avec la région.",
        "Voir aussi loin que possible, tel est son but.",
        "Publicité mensongère ou simple erreur, le tribunal dira ce qu'il en est.",
        "Photo ou pas, il fallait agir.",
        "Abonnés et visiteurs paieront le même prix.",
        "Accepter les excuses du maire serait une faute, dit l'opposition.",
        "Recevez ces quelques mots comme un adieu, a écrit le poète.",
        "Il a plu.",
        '"Nous irons vite", dit-elle. "Oui."',
        '"Commentaires déplacés", a répondu la maire.',
        "Selon un sondage (Ipsos/AFP)",
        "Le pont a coûté 3 millions, selon la région (Reuters)",
        "Les ponts > 50 mètres seront contrôlés.",
        "Vidéo à l'appui, le maire a montré les fissures.",
        "Ecouter les habitants / répondre à leurs questions : le maire promet tout.",
        "Les cookies de la boulangerie partent en une heure.",
    ],
)
def test_a_sentence_of_the_article_stays(sentence: str) -> None:
    source = clean(copy(FIRST, sentence, SECOND))
    assert copy(FIRST, sentence, SECOND) == source.text
    assert source.removed == ()


def test_a_real_sentence_above_a_caption_stays() -> None:
    source = clean(copy(FIRST, "La maire a ri.\nAnne Roy, mardi soir. (Luc Petit/AFP)", SECOND))
    assert copy(FIRST, "La maire a ri.", SECOND) == source.text


def test_a_credit_behind_a_long_paragraph_takes_only_itself() -> None:
    long = f"{FIRST} {SECOND} {THIRD} {FIRST}"
    source = clean(copy(f"{long} (Luc Petit/AFP)", SECOND))
    assert copy(long, SECOND) == source.text


@dataclass(frozen=True)
class Head:
    """The head of a copy and what it says."""

    id: str
    raw: str
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: date | None = None
    text: str = copy(FIRST, SECOND)


MARCH = date(2024, 3, 3)
HEADS = (
    Head("title", copy("Valmont vote son budget", FIRST, SECOND), title="Valmont vote son budget"),
    Head(
        "title twice",
        copy("Valmont vote son budget", "VALMONT VOTE SON BUDGET", FIRST, SECOND),
        title="Valmont vote son budget",
    ),
    Head(
        "title with its site",
        copy(
            "Valmont vote enfin son budget annuel - La Gazette", "Valmont vote enfin son budget annuel", FIRST, SECOND
        ),
        title="Valmont vote enfin son budget annuel",
    ),
    Head(
        "title in title case, glued",
        f"Valmont Vote Son Budget\nValmont Vote Son Budget{FIRST}\n{SECOND}",
        title="Valmont Vote Son Budget",
    ),
    Head(
        "title glued to the first sentence",
        copy(f"Valmont vote enfin son budget{FIRST}", SECOND),
        title="Valmont vote enfin son budget",
    ),
    Head("byline", copy("Par Jean Dupont", FIRST, SECOND), author="Jean Dupont"),
    Head("byline with agency", copy("Par Jean Dupont avec AFP", FIRST, SECOND), author="Jean Dupont"),
    Head(
        "two authors",
        copy("Par Jean Dupont et Marie-Lou Le Goff", FIRST, SECOND),
        author="Jean Dupont et Marie-Lou Le Goff",
    ),
    Head(
        "byline and stamp glued to the first sentence",
        copy(f"Par Jean Dupont Publié le 3 mars 2024 à 10h12{FIRST}", SECOND),
        author="Jean Dupont",
        published=MARCH,
    ),
    Head(
        "stamp", copy("Publié le 3 mars 2024 à 10h12, mis à jour le 4 mars 2024 à 8h", FIRST, SECOND), published=MARCH
    ),
    Head("stamp with slashes", copy("Publié le 03/03/2024 à 10:12", FIRST, SECOND), published=MARCH),
    Head("date alone", copy("dimanche 3 mars 2024", FIRST, SECOND), published=MARCH),
    Head("relative stamp", copy("Il y a 3 heures", FIRST, SECOND)),
    Head(
        "name above a stamp",
        copy("Valmont vote son budget", "Anne Martin", "3 mars 2024 à 10h12", FIRST, SECOND),
        "Valmont vote son budget",
        "Anne Martin",
        None,
        MARCH,
    ),
    Head(
        "author, site and stamp",
        copy("Article rédigé par Jean Dupont", "La Gazette", "Publié le 03/03/2024 10:12", FIRST, SECOND),
        author="Jean Dupont",
        publisher="La Gazette",
        published=MARCH,
    ),
    Head(
        "stamp with a second hour",
        copy("Publié le 03/03/2024 à 07:42, mis à jour à 11:05", FIRST, SECOND),
        published=MARCH,
    ),
    Head(
        "paper and date",
        copy("Valmont vote son budget", "La Gazette du Val, 3 mars 2024", FIRST, SECOND),
        title="Valmont vote son budget",
        publisher="La Gazette du Val",
        published=MARCH,
    ),
    Head("source without colon", copy(FIRST, SECOND, "Source AFP"), publisher="AFP"),
    Head("signature at the end", copy(FIRST, SECOND, "Jean Dupont (avec AFP)"), author="Jean Dupont"),
    Head("dateline", copy(f"VALMONT (AFP) - {FIRST}", SECOND), publisher="AFP"),
    Head(
        "dateline with date",
        copy(f"Paris, 3 mars 2024 (Reuters) – {FIRST}", SECOND),
        publisher="Reuters",
        published=MARCH,
    ),
    Head("source line", copy(FIRST, SECOND, "Source : La Gazette de Valmont"), publisher="La Gazette de Valmont"),
    Head(
        "section above the title",
        copy("Politique", "Valmont vote son budget", FIRST, SECOND),
        title="Valmont vote son budget",
    ),
    Head(
        "front matter",
        f"---\ntitle: Valmont vote\ndate: 2024-03-03\nauthor: Jean Dupont\n---\n## L'école\n\n{FIRST}\n\n{SECOND}",
        title="Valmont vote",
        author="Jean Dupont",
        published=MARCH,
        text=copy("L'école", FIRST, SECOND),
    ),
)


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.id)
def test_heads(head: Head) -> None:
    source = clean(head.raw)
    assert head.text == source.text
    assert (head.title, head.author, head.publisher, head.published) == (
        source.title,
        source.author,
        source.publisher,
        source.published,
    )


def test_lead_bullets_that_repeat_the_body_are_kept_as_lead() -> None:
    source = clean(f"- {FIRST}\n- {THIRD}\n{FIRST}\n{SECOND}\n- Un préau\n- Une cour")
    kinds = [(block.kind, source.text[block.start : block.end]) for block in source.blocks]
    assert kinds == [
        ("lead", FIRST),
        ("lead", THIRD),
        ("paragraph", FIRST),
        ("paragraph", SECOND),
        ("bullet", "Un préau"),
        ("bullet", "Une cour"),
    ]
    assert source.removed == ()


def test_agency_subheads_become_headings() -> None:
    source = clean(
        f'{FIRST}- "Une école neuve" -{SECOND}\n- Le pont fermé -\n{THIRD}.- Vers l\'été -Il fera beau, a dit la maire.'
    )
    assert [
        ("paragraph", FIRST),
        ("heading", '"Une école neuve"'),
        ("paragraph", SECOND),
        ("heading", "Le pont fermé"),
        ("paragraph", f"{THIRD}."),
        ("heading", "Vers l'été"),
        ("paragraph", "Il fera beau, a dit la maire."),
    ] == [(block.kind, source.text[block.start : block.end]) for block in source.blocks]


@pytest.mark.parametrize(
    ("glued", "spaced"),
    [
        ("Le pont est sûr.Les habitants passent.", "Le pont est sûr. Les habitants passent."),
        ("Il coûte 12 %.Près de la moitié est payée.", "Il coûte 12 %. Près de la moitié est payée."),
        ('Il dit "non, sans doute."Les autres rient.', 'Il dit "non, sans doute." Les autres rient.'),
        ('Il a fini." Nous partons", a dit Paul.', 'Il a fini. "Nous partons", a dit Paul.'),
        ('C\'est "dit"."Nous partons", dit Paul.', 'C\'est "dit". "Nous partons", dit Paul.'),
        ('C\'est "fait".Virginie rit.', 'C\'est "fait". Virginie rit.'),
        ("On le voit à l'AFP.Cela suffit.", "On le voit à l'AFP. Cela suffit."),
        ("Voir www.exemple.Fr ou Booking.Com.", "Voir www.exemple.Fr ou Booking.Com."),
        ("Il paie 3.500 euros à J.Dupont.", "Il paie 3.500 euros à J.Dupont."),
        ('Il dit "oui." Elle dit "non."', 'Il dit "oui." Elle dit "non."'),
        ("Le prof.Dupont est là.", "Le prof.Dupont est là."),
    ],
)
def test_only_certain_spaces_are_put_in(glued: str, spaced: str) -> None:
    assert f"{SECOND}\n\n{spaced}" == clean(f"{SECOND}\n\n{glued}").text


def test_removals_say_where_they_stood() -> None:
    source = clean(f"Partager\n\n{FIRST}\nPublicité\n{SECOND}", first_line=5)
    assert [(removal.line, removal.text) for removal in source.removed] == [(5, "Partager"), (8, "Publicité")]


def test_characters_are_regular_and_quotes_untouched() -> None:
    raw = (
        f"{FIRST}\r\nLa r\u0065\u0301gion a \u200bdit\u202e\x00 « oui\u00a0» et d’autres “non”,"
        f" \x1b[31mrouge\x1b[0m.\ud800"
    )
    assert f"{FIRST}\n\nLa région a dit « oui\u00a0» et d’autres “non”, rouge." == clean(raw).text


def test_mojibake_is_mended() -> None:
    assert "La mairie a déclaré l’été fini." in clean("La mairie a dÃ©clarÃ© lâ€™Ã©tÃ© fini.\n" + FIRST).text


def test_language_is_found() -> None:
    english = "The town council adopted its budget on Tuesday night after a long debate about the new school."
    assert (clean(FIRST).language, clean(english).language) == ("fr", "en")
