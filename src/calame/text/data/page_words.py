"""Bars of sections, notes on earlier versions, picture desks and issuers of releases, over `calame.text.flat.flat` text."""

PICTURE_DESKS = r"(?:images?|photos?|photographies?|press|presse|pictures?|pics?|pix|agence|agency|medias?|visuals?|stock|studios?|collectif|archives?|reportages?)"
"""A word in the name of who sells or lends pictures."""

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
    r"(?:(?:le |la |les |l')?(?:association|prefecture|sous-prefecture|ministere|secretariat|mairie|ville|commune|communaute|metropole"
    r"|agglomeration|departement|conseil|region|service|direction|delegation|cabinet|agence|office|syndicat|federation|confederation|union"
    r"|collectif|comite|fondation|universite|ecole|institut|centre|chambre|groupe|societe|entreprise|cooperative|mutuelle|parquet"
    r"|tribunal|procureure?|rectorat|academie|commission|ordre|ligue|club|musee|parc|hopital|clinique|museum|observatoire|etablissement|bureau|pole)s?\b.*)"
)
"""Who puts out a press release, alone on a line."""

POLLSTERS = r"\b(?:ipsos|ifop|elabe|bva|odoxa|csa|harris|opinionway|kantar|yougov|viavoice|toluna|cluster17|verian|gallup|sondage)\b"
"""Institutes that share a parenthesis with a newspaper: no photo credit."""
