"""Bars of sections, notes on earlier versions, picture desks and issuers of releases, over `calame.text.flat.flat` text."""

LINES: dict[str, tuple[str, ...]] = {
    "appel aux commentaires": (
        (
            r"(?:vous devez|il faut|merci de|veuillez) (?:vous |etre )?(?:inscrite?|connectee?|abonnee?|identifiee?|enregistree?|membre"
            r"|inscrire|connecter|abonner|identifier|creer un compte)(?:\(e\)|·e)?(?: (?:et|ou) .{2,30})? pour (?:pouvoir )?(?:reagir|commenter|laisser|ecrire"
            r"|poster|publier|participer|repondre|voter|lire|acceder)\b.{0,60}"
        ),
        r"(?:connectez-vous|inscrivez-vous|identifiez-vous|abonnez-vous) pour (?:reagir|commenter|laisser|ecrire|poster|publier|participer|repondre|voter|lire|acceder)\b.{0,60}",
        r"soyez le premier a (?:commenter|reagir|donner votre avis|laisser un commentaire)\b.{0,40}",
        r"(?:la |les |l')?(?:(?:section|espace|zone)(?: des| de)? )?commentaires? (?:sont|est) (?:fermee?s?|close?s?|desactivee?s?|moderee?s?)\b.{0,120}",
        r"(?:vous (?:voulez|souhaitez|desirez)|envie de|pour) (?:nous )?(?:reagir|temoigner|commenter|repondre|contacter|ecrire|en parler)\b.{0,40}\? ?(?:ecrivez|contactez|appelez|repondez)-nous.{0,60}",
        r"ecrivez-nous(?: (?:a|ici|sur)\b.{0,60})?",
        r"(?:aucun|pas (?:encore )?de|0) (?:commentaires?|reactions?)(?: pour (?:l'instant|le moment))?",
    ),
    "bandeau officiel": (
        r"republique francaise|(?:republique francaise )?liberte ?[,–—-]? ?egalite ?[,–—-]? ?fraternite",
    ),
    "consigne de diffusion": (
        r"(?:(?:pour|a|bon pour) )?(?:diffusion|publication|parution) (?:immediate|generale|libre|restreinte|autorisee)",
        r"(?:a (?:diffuser|publier|paraitre)|ne pas (?:diffuser|publier)|sous embargo|embargo)(?: (?:immediatement|sans delai|avant|jusqu'au|jusqu'a|le|des|:)\b.{0,60}|)",
        r"(?:fin du|fin de ce) communique|(?:le )?communique (?:en pdf|a telecharger)|telecharger le communique.{0,40}",
    ),
    "note de la rédaction": (
        (
            r"(?:[(\[] ?)?(?:correction|erratum|rectificatif|precision|mise a jour|modification|ndlr|note de la redaction|clarification)\b[^.:]{0,40}[:.–—-] ?"
            r"(?:dans )?une (?:(?:premiere|precedente) version|version (?:anterieure|precedente|initiale|ancienne|erronee))"
            r" de (?:cet article|cette depeche|ce papier|cette page)\b[^«»]{0,260}"
        ),
        (
            r"(?:dans )?une (?:(?:premiere|precedente) version|version (?:anterieure|precedente|initiale|ancienne|erronee)) de (?:cet article|cette depeche|ce papier"
            r"|cette page)\b[^«»]{0,160}\b(?:par erreur|a tort|errone\w*|inexact\w*|une (?:erreur|coquille|faute|confusion))\b[^«»]{0,160}"
        ),
        (
            r"(?:cet article|cette depeche) a ete (?:mise? a jour|corrigee?|actualisee?|rectifiee?)"
            r"(?: (?:le|ce|a|pour|afin|avec|hier|apres)\b[^«»]{0,200})?\.?"
        ),
    ),
}
"""More whole lines by the reason of their removal, as `furniture.LINES`."""

PICTURE_DESKS = r"(?:images?|photos?|photographies?|press|presse|pictures?|pics?|pix|agence|agency|medias?|visuals?|stock|studios?|collectif|archives?|reportages?)"
"""A word in the name of who sells or lends pictures."""

ALTERNATIVES = r"(?:un|une|des|deux|trois|quatre|plusieurs|vue|portrait|illustration|image|photo|photographie|gros plan|plan|capture|dessin|affiche|logo|carte|montage) "
"""How a picture is told to those who do not see it."""

VERSION_NOTES = (
    r" ?[\[(](?:(?:correction|erratum|rectificatif|precision|mise a jour|modification|ndlr|note de la redaction|clarification)\b[^\[\]()]{0,30}: ?)?"
    r"(?:dans )?une (?:(?:premiere|precedente) version|version (?:anterieure|precedente|initiale|ancienne|erronee))"
    r" de (?:cet article|cette depeche|ce papier|cette page)\b[^\[\]()]{0,260}[\])]"
)
"""A correction of the page between brackets, inside a paragraph."""

MENU_WORDS = frozenset(
    "resultats classements calendrier direct en live programme programmes avis deces necrologie necrologies annonces legales"
    " affaires affaire quotidien magazine abonnement abonnements boutique services archives agenda sorties recettes conso argent"
    " patrimoine bourse high-tech tech hi-tech cinema musique livres series television tv radio replay chroniques dossiers"
    " enquetes reportages blogs quiz horoscope mots-croises forum concours carnet meteo trafic transferts equipes matchs stats"
    " statistiques football foot rugby tennis cyclisme basket basketball handball hockey athletisme natation ski auto moto f1"
    " eco economie justice communes villes departement departements ile-de-france lettres edito editos debats tribunes plus autres"
    " menu connexion abonnes contact newsletters newsletter podcasts jeux".split()
)
"""What a bar of sections also shows, beside their names."""

ISSUERS = (
    r"(?:(?:le |la |les |l')?(?:association|prefete?|ministre|prefecture|sous-prefecture|ministere|secretariat|mairie|ville|commune|communaute|metropole"
    r"|agglomeration|departement|conseil|region|service|direction|delegation|cabinet|agence|office|syndicat|federation|confederation|union"
    r"|collectif|comite|fondation|universite|ecole|institut|centre|chambre|groupe|societe|entreprise|cooperative|mutuelle|parquet"
    r"|tribunal|procureure?|rectorat|academie|commission|ordre|ligue|club|musee|parc|hopital|clinique|museum|observatoire|etablissement|bureau|pole)s?\b.*)"
)
"""Who puts out a press release, alone on a line."""

POLLSTERS = r"\b(?:ipsos|ifop|elabe|bva|odoxa|csa|harris|opinionway|kantar|yougov|viavoice|toluna|cluster17|verian|gallup|sondage)\b"
"""Institutes that share a parenthesis with a newspaper: no photo credit."""

LANGUAGES = frozenset(
    "fr en es de it nl pt ar ru zh sw ha ja ko pl ro tr ca eu br fa vi km el he hi uk sr hr bg hu cs sv no da fi mg wo ff".split()
)
"""Codes of the languages that a site offers at its top."""

NEWSLETTER_HEAD = r"(?:la |notre |nos )?(?:newsletters?|infolettres?|lettres? d'information)\b"
"""How a box that offers a newsletter opens."""

NEWSLETTER_BUTTON = r"\b(?:s'inscrire|je m'inscris|je m'abonne|s'abonner|inscrivez-vous|abonnez-vous|adresse (?:courriel|e-?mail|mail)|subscribe|sign up)\b"
"""What it asks to click."""

TAGGED_LINE = (
    r"\[ ?(?:infographie|carte|graphique|tableau|video|photo|image|document|audio|podcast|diaporama|animation|schema|illustration"
    r"|tweet|publication|post|encadre|quiz|sondage)s? ?[:|–-] ?[^\[\]]{2,200}\]"
)
"""A picture or a player that a copy names between brackets."""

QUOTED_LINKS = (
    r"(?:a )?(?:re)?(?:lire|lisez|voir|voyez|regardez|ecoutez|consultez|visionnez)(?: (?:aussi|egalement|ici))?(?: (?:l'article|le texte|le dossier|notre dossier"
    r"|la chronique|l'enquete|le reportage|la suite|le billet|notre article|l'editorial|l'entrevue|l'entretien))? ?:? ?[«\"“][^«»“”\"]{3,160}[»\"”]\.?"
)
"""A link by the quoted title of another article."""

INFORMED_BY = r"avec (?:des|les) informations? (?:de|du|d'|des) ?[^.]{2,60}"
"""Who helped with news, on a line without a stop."""

FRONT_HEADS = r"(?:a la une|en vedette|a l'affiche|en ce moment|dans l'actualite|l'actualite en continu|le fil (?:info|actu)|nos (?:dossiers|videos))"
"""What opens a list of the site's other news below the article, and may stand elsewhere in one."""

COLUMNS = (
    r"(?:(?:la|le|l'|notre|les) ?)?(?:chronique|billet|edito|editorial|humeur|bloc-notes|carnet|rubrique|feuilleton|rendez-vous|tribune)"
    r"(?: (?:de|des|du|d')(?: ?l'| ?la )? ?.{2,30})?"
)
"""The name of a column above its headline."""
