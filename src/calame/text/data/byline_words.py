"""Words of the lines that say who wrote an article, where and when: patterns over `calame.text.flat.flat` text."""

WRITERS = (
    r"(?:(?:par|by|textes?(?: par)?|auteure?s?|autrices?|journalistes?|redact(?:eur|rice)s?|recueilli)"
    r"(?: et (?:photos?|images?|videos?|illustrations?|infographies?))? ?: ?"
    r"|(?:(?:propos|temoignages?|paroles?) )?recueillie?s?"
    r"(?: et (?:traduit|mis en forme|edite|redige|condense)e?s?)? par (?=[^\W\d_])"
    r"|(?:un )?article (?:redige |ecrit |signe )?par |traduit (?:de l'[a-z]+|du [a-z]+) par "
    r"|(?:publie|poste|mis en ligne|mise? a jour|actualise|modifie|redige)e?s? par ?:? ?(?=[^\W\d_])"
    r"|(?:entretien|interview)s? (?:(?:realise|mene|conduit)e?s? (?:et (?:traduit|mis en forme|edite|redige|condense)e?s? )?)?par "
    r"|(?:written |published |posted )?by |par )"
)
"""What stands before the name of a writer."""

MAKERS = (
    r"(?:(?:(?:un |une )?(?:texte|reportage|enquete|recit|dossier|portrait|analyse|decryptage"
    r"|chronique|tribune|editorial|edito|critique|compte[- ]rendu|synthese|traduction)s?"
    r"(?: et (?:photos?|videos?|images?|infographies?|illustrations?|traduction))? )?"
    r"(?:(?:(?:re)?ecrit|realise|signe|traduit|compile|mene|conduit|rapporte|edite)e?s?"
    r"(?: et (?:traduit|mis en forme|edite|redige|condense|actualise)e?s?)? )?par (?=[^\W\d_])"
    r"|(?:ecrit|signe|article|texte) ?: ?"
    r"|(?:un |une )?(?:article|texte|reportage|chronique|tribune|edito|editorial|billet|enquete)s?"
    r"(?: et (?:photos?|videos?|images?|illustrations?))? (?:de |d'))"
)
"""What may stand before the name of its writer, and also in a heading about somebody's work."""

HELPERS = (
    r"(?:(?:et |ont |a )?(?:avec )(?:la |le |l')?(?:collaboration|participation|concours|contribution|aide|renfort)s? (?:de |d')"
    r"|(?:collaboration|contribution)s? ?: ?"
    r"|(?:ont|a) (?:egalement |aussi )?(?:collabore|contribue|participe) a (?:cet article|ce reportage|cette enquete|ce texte) ?: ?)"
)
"""What stands before the names of those who helped the writer."""

LABELS = (
    r"(?:(?:(?:article|contenu|texte|billet|note|depeche|info(?:rmation)?) )?(?:initialement )?"
    r"(?:publie|mise? en ligne|mise? a jour|remise? a jour|modifie|actualise|poste|reactualise)e?s?"
    r"|(?:derniere )?(?:mise a jour|modification|actualisation)"
    r"|(?:date de |premiere )?(?:publication|parution|diffusion|mise en ligne)"
    r"|maj|m\.a\.j\.?|published|updated|posted|last updated|first published)"
)
"""What a page writes before a date of its own."""

WEAK_LABELS = r"(?:(?:article |texte )?(?:paru|diffuse|cree|ecrit|redige)e?s?(?: le| ?:| (?=\d)))"
"""What a page writes before its date, and an article before that of something else."""

UPDATES = ("mis a", "mise a", "remis", "modif", "actualis", "derniere", "maj", "m.a.j", "updated", "last", "reactual")
"""How a label begins that tells of a change, not of the publication."""

OWN_STAFF = (
    r"(?:(?:(?:(?:propos|textes?|article|entretien|interview|reportage)s? (?:(?:recueilli|realise|redige|ecrit)e?s? )?)?par "
    r"|de |d')?(?:notre|nos|une?) (?:envoyee?s? speciale?s?|envoyes speciaux|correspondante?s?"
    r"(?: permanente?s?| particuliere?s?| regionale?s?| locale?s?)?|collaborat(?:eur|rice)s?|journalistes?|redact(?:eur|rice)s?)"
    r"|(?:par |de )?(?:notre|nos) (?:(?:agence|antenne|bureau|service|partenaire|redaction|edition)s?"
    r"(?: (?:locale?|regionale?|nationale?|departementale?|parisienne?|web|sports?|culture|politique|economique))?)"
    r"|par (?:l'|un |une )?(?:envoyee? speciale?|correspondante?)|(?:envoyee?s? speciale?s?|envoyes speciaux|correspondante?s?)"
    r"(?= (?:a|au|aux|en|dans|de)(?![a-z]))|correspondance particuliere"
    r"|par un collectif(?: (?:de |d'|du )[^.!?;:]{2,120}$)?)"
)
"""Writers named by their function: `de notre correspondante`."""

DESKS = (
    r"(?:(?:la |notre )?redaction(?: (?:locale|regionale|nationale|departementale|numerique|digitale|web|internationale"
    r"|sportive|sports?|culture|economique|politique|en ligne|parisienne))?"
    r"|(?:le )?service (?:sports?|culture|politique|economie|societe|monde|international|france|sante|sciences?|web|"
    r"enquetes?|planete|infos? generales|metropole|locale?))"
)
"""A newsroom that signs."""

AGENCY_NAMES = (
    r"(?:(?:l'|les |des |d')?(?:agences?(?: de presse)?|afp|agence france[- ]presse|reuters|associated press|ap|belga|ats"
    r"|keystone-ats|efe|ansa|dpa|anadolu|xinhua|map|aps|tap|relaxnews|bloomberg|presse canadienne|sipa|maxppp))"
)
"""Agencies that an article is written with."""

STAFF_ROLES = (
    r"(?:(?:notre |nos |l'un de nos )?(?:envoyee?s? speciale?s?|envoyes speciaux|correspondante?s?(?: permanente?s?"
    r"| regionale?s?| locale?s?| particuliere?s?)?|journalistes?(?: independante?s?| stagiaires?)?|grande? reporters?|reporters?|redacteurs?(?: en chef)?(?: adjoints?)?"
    r"|redactrices?(?: en chef)?(?: adjointes?)?|cheffe? (?:du service|de rubrique|d'edition)|editorialistes?|chroniqueurs?"
    r"|chroniqueuses?|photographes?|pigistes?|stagiaires?|alternante?s?|directeur de la (?:redaction|publication)"
    r"|directrice de la (?:redaction|publication)|secretaires? de redaction|data ?journalistes?|correspondance(?! d))"
    r"(?: (?:au|du) (?:service|desk|bureau|pole) [a-z]+)?"
    r"(?: (?:politique|economique|sportive?|culture|scientifique|sante|societe|international|web)s?)?)"
)
"""What a newsroom's own writer is called after the name."""

GUEST_ROLES = (
    r"(?:(?:professeur|professeure|maitre(?:sse)? de conferences|docteur|docteure|doctorante?|chercheu(?:r|se)"
    r"|enseignante?(?:[- ]chercheu(?:r|se))?|directeur|directrice|president|presidente|depute|deputee|senateur|senatrice"
    r"|maire|ancien|ancienne|avocate?|medecin|magistrate?|juriste|sociologue|historienne?|economiste|philosophe"
    r"|politologue|politiste|geographe|anthropologue|psychologue|psychiatre|ecrivaine?|romanci(?:er|ere)|essayiste"
    r"|poete|poetesse|auteure?|autrice|cineaste|ingenieure?|consultante?|expert|experte|analyste|demographe|linguiste"
    r"|physicienne?|biologiste|climatologue|astronome|syndicaliste|militante?|secretaire|cofondat(?:eur|rice)"
    r"|fondat(?:eur|rice)|membre|specialiste|responsable|chef|cheffe|delegue|deleguee|conseiller|conseillere)"
    r"(?:s)?(?![a-z]))"
)
"""How the writer of an opinion piece is introduced."""

DAY_WORDS = (
    r"(?:hier|avant-hier|aujourd'hui|ce (?:jour|matin|midi|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    r"|cet(?:te)? (?:apres-midi|nuit)|a l'instant|yesterday|today)(?: (?:matin|midi|soir|apres-midi))?"
)
"""A day said from the day of reading."""

AGES = (
    r"(?:il y a|depuis) (?:environ |moins d'|plus d')?(?:\d{1,3}|une?|deux|trois|quelques) ?"
    r"(?:minutes?|mins?|mn|heures?|h|jours?|j|semaines?|mois|secondes?|s)(?![a-z])(?: et \d{1,2} minutes?)?"
)
"""How long ago."""

EXTRAS = (
    r"(?:(?:temps de |duree de )?lecture(?: estimee?)?(?: de)? ?:? ?(?:environ )?\d{1,3} ?(?:minutes?|min|mn)\.?"
    r"|\d{1,3} ?(?:minutes?|min|mn)\.? de lecture|\d{1,3} min(?:ute)?s? read|lire en \d{1,3} ?(?:minutes?|min|mn)"
    r"|(?:article |contenu )?(?:exclusivement )?reservee? (?:aux|a nos) abonnee?s|(?:article |contenu |edition |zone )abonnee?s"
    r"|(?:consulter|voir|lire) (?:le|son|tous (?:ses|les)) (?:profil|articles)(?: de l'aut(?:eur|rice))?"
    r"|article (?:gratuit|payant|premium|en acces libre|en libre acces)"
    r"|\d{1,5} (?:commentaires?|partages?|vues?|reactions?))"
)
"""What else stands in such a line, and nowhere in an article."""

WEAK_EXTRAS = (
    r"(?:\d{1,3} ?(?:minutes?|min|mn)|abonnee?s?|premium|commenter|partager|ecouter|imprimer|suivre|tribune|opinion)"
)
"""The same, when another part of the line says so."""
