"""What surrounds an article on a web page, as patterns over `calame.text.flat.flat` text (lower case, no accents)."""

SHARE_ITEM = (
    r"(?:partager|partagez|share|tweeter|tweet|facebook|twitter|x|linkedin|whatsapp|messenger|telegram|pinterest"
    r"|instagram|bluesky|mastodon|threads|reddit|e-?mail|courriel|mail|imprimer|print|copier le lien|lien copie ?!?"
    r"|envoyer(?: par (?:e-?mail|mail|courriel))?|enregistrer|sauvegarder|favoris|ecouter(?: l'article| cet article)?"
    r"|reagir|commenter|offrir(?: (?:l'|cet )article)?|lire plus tard|ajouter a (?:mes|vos) favoris|google news"
    r"|google actualites|flipboard|pocket|nous suivre|suivez-nous)"
)
"""One share button."""

LINES: dict[str, tuple[str, ...]] = {
    "boutons de partage": (
        r"partage[rz]? (?:cet article|l'article|cette page|cette actualite|ce contenu|sur|via|par) ?[^.]{0,50}",
        r"(?:share|tweet|send) (?:this|on|via|by)\b[^.]{0,40}",
        r"partage[rz] ?: ?[^.]{2,80}",
        r"(?:cliquez|cliquer) (?:ici )?pour (?:partager|imprimer|envoyer)[^.]{0,80}\.?",
        r"\d[\d ]{0,8} ?(?:partages?|shares?|reactions?|commentaires?|comments?|vues?|j'aime|likes?)",
        r"(?:(?:article |page )?(?:vue?|lue?|partagee?|consultee?|commentee?|telechargee?)) (?:deja )?\d[\d ]{0,8} fois",
    ),
    "bandeau de cookies": (
        (
            r"(?:nous utilisons|nous et nos|ce site utilise|notre site utilise|le site utilise|en poursuivant|en continuant"
            r"|en cliquant|ce contenu|vous pouvez|vous avez|pour afficher|we use|by clicking|votre choix|avec votre accord)"
            r"\b.{0,400}\b(?:cookies?|traceurs?)\b.{0,400}"
        ),
        (
            r"(?:tout |accepter|refuser|parametrer|gerer|personnaliser|accept|reject|manage)"
            r"[^.]{0,30}\b(?:cookies|traceurs|accepter|refuser|fermer|all)\b[^.]{0,20}"
        ),
        (
            r"(?:bienvenue ?[!.,]? ?)?(?:nous|ce site|notre site|le site|chez [^\"«»]{2,30}, nous) (?:respect|proteg|accord|prenons|attach|tenons|nous souci)"
            r"[^\"«»]{0,60}\b(?:votre|vos) (?:vie privee|confidentialite|donnees personnelles)\b[^\"«»]{0,160}"
        ),
        (
            r"(?:(?:le )?(?:respect|protection) de |la protection de )?votre (?:vie privee|confidentialite)(?: (?:est|compte|nous)"
            r" ?(?:importante?|essentielle|precieuse|primordiale|notre|une|au coeur|pour|beaucoup|importe|tient|concerne)?\b[^\"«»?]{0,120})?"
        ),
        (
            r"(?:gerer|modifier|changer|personnaliser|parametrer|enregistrer|definir|confirmer|voir|retirer|continuer sans)"
            r" (?:mes|vos|mon|votre|les|tous les|accepter)? ?(?:choix|preferences|cookies|consentements?|parametres|traceurs|options|partenaires)[^.?!]{0,40}"
        ),
        (
            r"(?:vos|mes) (?:choix|preferences|parametres|options) (?:en matiere de|de|concernant|relatif?ve?s? a|sur|pour) ?"
            r"(?:la |les |vos |votre |l')?(?:confidentialite|vie privee|cookies|traceurs|donnees)\b[^.]{0,80}"
        ),
        (
            r"(?:(?:vos|votre|mes|les|la|le) )?(?:parametres|preferences|centre|reglages|gestion|politique|charte) (?:de |des |du |d')(?:la |l')?"
            r"(?:confidentialite|vie privee|cookies|traceurs|consentements?)"
        ),
        (
            r"(?:(?:le|la|les) )?(?:parametres|gestion|respect|protection|controle|utilisation) de (?:vos|mes) donnees(?: personnelles)?"
            r"|votre (?:consentement|confidentialite)"
        ),
        r"(?:nous et nos|voir (?:la liste de )?nos|liste de nos) (?:\d[\d ]{0,5} )?(?:partenaires|fournisseurs)",
        r"(?:j'accepte|je refuse|j'ai compris|tout autoriser|autoriser tout|tout (?:accepter|refuser)|ok)",
        r"continuer sans accepter ?[>→x]?",
        r"(?:politique de confidentialite|politique de cookies|privacy policy|gestion des cookies|cookies)",
        r"accepter(?: et fermer| et continuer)?",
    ),
    "lettre d'information": (
        (
            r"(?:recevez|recois|inscrivez-vous|abonnez-vous|s'inscrire|s'abonner|je m'inscris|je m'abonne|ne manquez|ne ratez"
            r"|suivez|rejoignez|telechargez|activez|retrouvez|decouvrez|sign up|subscribe|follow us|get our)\b.{0,160}"
            r"\b(?:newsletters?|lettres? d'information|infolettres?|alertes?|notifications?|facebook|twitter|whatsapp|telegram"
            r"|notre appli(?:cation)?|gratuitement|boite mail|par (?:e-?mail|mail|courriel)|google (?:news|actualites)"
            r"|instagram|reseaux sociaux|notre chaine|notre page|notre compte|nos comptes|inbox)\b.{0,160}"
        ),
        (
            r"(?:newsletters?|infolettres?)\b.{0,60}\b(?:recevez|abonnez-vous|inscrivez-vous|s'inscrire|s'abonner|je m'inscris|je m'abonne"
            r"|chaque (?:jour|matin|midi|soir|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|tous les .{3,12})\b.{0,200}"
        ),
        r"ne (?:manquez|ratez)\b.{0,80}\b(?:en telechargeant|avec|sur|grace a) (?:l'|notre )appli(?:cation)?\b[^.]{0,60}",
        r"en (?:vous (?:inscrivant|abonnant|connectant)|(?:cliquant|validant|soumettant)\b.{0,40}), vous (?:acceptez|reconnaissez|consentez)\b.{0,200}",
        r"(?:votre |entrez votre )?(?:adresse )?e-?mail(?: \*)?",
        (
            r"(?:newsletters?|infolettres?|la newsletter|lettre d'information|je m'inscris|je m'abonne|s'inscrire"
            r"|inscription|subscribe|sign up)(?: a la newsletter| gratuite(?:ment)?)?"
        ),
    ),
    "offre d'abonnement": (
        (
            r"(?:cet article|ce contenu|la suite(?: de cet article| de l'article)?|l'article) est (?:exclusivement )?reservee? "
            r"(?:aux|a nos) abonnee?s\b.{0,120}"
        ),
        r"il vous reste .{1,20}% de (?:cet |l')article.{0,80}",
        r"(?:article |contenu )?(?:exclusivement )?(?:reserve|reservee) (?:aux|a nos) (?:abonnee?s|lecteurs|membres|adherents)",
        (
            r"(?:(?:article|contenu|lecture|texte) )?offerte? (?:par|a) (?:la redaction|une? abonnee?|(?:nos|tous nos|tous les|vous) (?:lecteurs|abonnee?s)"
            r"|(?:votre|le|notre) (?:journal|quotidien|magazine|site)|(?:toute )?l'equipe)(?: (?:du|de|des) .{2,30})?"
        ),
        r"(?:article|contenu|lecture|texte) (?:offerte?|libre|gratuite?|en acces libre|en libre acces|payante?|premium)|(?:abonnes|abonnees) (?:seulement|uniquement)|exclusif abonnes",
        r"(?:deja|pas encore) abonnee? ?[?!]?(?: (?:connectez-vous|se connecter|identifiez-vous).{0,40})?",
        (
            r"(?:pour lire la suite|pour acceder a|lisez la suite|accedez a|profitez de|abonnez-vous|s'abonner|decouvrez nos offres)"
            r"\b.{0,120}\b(?:abonn\w+|euros?|€|mois|articles|offres?|contenus|suite|essai)\b.{0,80}"
        ),
        (
            r"(?:s'abonner|abonnez-vous|je m'abonne|abonnes?|premium|contenu premium|edition abonnes|se connecter|connexion"
            r"|s'identifier|creer un compte|mon compte|lire la suite|offre speciale)(?: (?:a partir )?(?:de|pour) [\d,.]+ ?€.{0,30})?"
        ),
    ),
    "publicité": (
        (
            r"(?:publicite|annonces?|advertisement|ad|pub|la suite apres (?:cette|la) publicite|suite apres la publicite"
            r"|la suite de (?:cet|l')article apres la publicite|contenu sponsorise|article sponsorise|contenu partenaire"
            r"|contenu (?:commercial|de marque|publicitaire|promotionnel)|message publicitaire|espace publicitaire"
            r"|publi-?(?:reportage|redactionnel|communique|information)|(?:passer|fermer|masquer|fin de) (?:la |cette |l')?(?:publicite|annonce))"
        ),
        (
            r"(?:(?:publicite|annonces?|pub|advertisement) ?[:|,.–—-]* ?)?(?:(?:la suite|la lecture|le reste)(?: de (?:cet |l')article| du texte"
            r"| de votre (?:lecture|article))?|(?:votre|le|cet|ce|l')? ?(?:contenu|article|texte|lecture|video|programme))"
            r" (?:(?:continue|reprend|se poursuit|suit) )?(?:ci-dessous|ci-apres|plus bas|(?:apres|sous) (?:la |cette |l')(?:publicite|annonce|pub))"
        ),
        r"(?:(?:publicite|annonces?|pub) ?[:|,.–—-]* ?)?(?:faites defiler|defilez|scrollez|glissez)(?: vers le bas| pour)?\b[^.]{0,50}",
        r"(?:poursuivez|continuez|reprenez)(?: la| votre)? lecture(?: (?:ci-dessous|plus bas|apres .{2,40}))?",
        r"(?:story )?continues? (?:reading )?(?:below|after) ?(?:the |this )?(?:ad|advertisement)?",
    ),
    "signalement d'erreur": (
        r"(?:avez-vous|vous avez|as-tu|tu as) (?:trouve|repere|remarque|vu|constate|decele) une (?:erreur|faute|coquille)\b.{0,200}",
        r"(?:signaler|signalez|corriger) une (?:erreur|faute|coquille)\b.{0,120}",
        r"(?:une erreur|une faute|une coquille)(?: dans (?:cet|ce|l')[ ]?\w+)? ?[?,].{0,30}(?:signalez|ecrivez|contactez|dites)\b.{0,120}",
        r"(?:did you (?:spot|find)|have you (?:spotted|found)|found) (?:a mistake|an error|a typo)\b.{0,120}",
    ),
    "navigation": (
        (
            r"(?:menu|accueil|home|rechercher|recherche|retour(?: a l'accueil| a la liste| en haut)?|haut de page"
            r"|(?:article |page )?(?:precedente?|suivante?)(?: ?[:»>].{0,120})?|aller au contenu(?: principal)?"
            r"|skip to (?:main )?content|plan du site|mentions legales|contactez-nous|cgu|cgv|qui sommes-nous ?\??"
            r"|toute l'actualite|voir plus|voir tout|tout voir|charger plus|afficher plus|fermer|close|suivre|en continu"
            r"|podcasts?|newsletters|plus d'articles|voir les commentaires|lire les commentaires|ecrire un commentaire"
            r"|consulter la version .{1,40}|version imprimable|agrandir l'image|voir en plein ecran|diaporama)"
        ),
        r"(?:temps de )?lecture ?:? ?\d{1,3} ?(?:min|mn|minutes?)\.?(?: ?\d{1,2}(?: ?s(?:ec(?:ondes?)?)?)?\.?)?",
        r"\d{1,3} ?(?:min|mn)|\d{1,3} ?(?:min|mn|minutes?) de lecture",
        r"\d{1,3} min(?:ute)?s? read",
        r"(?:commencer a|commencer l'|demarrer l'|lancer l'|lancer la|reprendre l'|reprendre la) ?(?:ecouter|ecoute|lecture|audio|video)\b.{0,60}",
        (
            r"(?:(?:ce|cette) (?:contenu|page|video|lien|media)|(?:le|la|ce|cette) (?:contenu|page|video|article|lien|media) (?:auquel|a laquelle|que) vous .{3,40}?)"
            r" (?:n'existe (?:pas|plus)|n'est (?:pas|plus) (?:disponible|accessible)|est (?:introuvable|indisponible))"
            r"(?: ou (?:n'existe|n'est) (?:pas|plus) ?(?:disponible|accessible)?)?\.?"
        ),
        r"(?:ecouter|ecoutez) (?:l'|cet )article.{0,30}",
    ),
    "droits de reproduction": (
        (
            r"(?:©|\(c\) |copyright\b|tous droits reserves|all rights reserved|reproduction (?:interdite|partielle|integrale))"
            r".{0,200}"
        ),
        r".{0,60}\b(?:tous droits reserves|all rights reserved)\.?",
    ),
    "étiquettes": (
        (
            r"(?:tags?|mots[- ]cles?|etiquettes?|sujets?|themes?|thematiques?|categories?|rubriques?|filed under|topics?)"
            r" ?: ?[^.!?]{1,200}"
        ),
        r"(?:#[^\s#]{2,40}[\s,]*){1,20}",
    ),
}
"""Whole lines by the reason of their removal; each pattern must match the line from end to end."""

CONSENT = (
    r"(?:bienvenue ?[!.,]? ?)?(?:avec votre (?:accord|consentement|permission), ?)?(?:nous et nos|nos)"
    r" (?:\d[\d ]{0,5} )?(?:partenaires|fournisseurs)(?: et nous)?\b"
)
"""How the long text of a cookie banner begins."""

CONSENT_WORDS = r"\b(?:cookies?|traceurs?|donnees (?:personnelles|a caractere personnel)|consentement|identifiants|votre appareil|terminal)\b"
"""What it speaks of."""

MASTHEADS = (
    r"(?:(?:le|la|les) |l')?(?:nouvel(?:le)? |grande? |petite? )?(?:gazette|journal|courrier|quotidien|echos?|tribune|voix|depeche|nouvelles|presse|telegramme|progres"
    r"|magazine|hebdo|hebdomadaire|republicain|republique|independant|eclaireur|messager|bulletin|canard|phare|reveil|patriote"
    r"|charente|montagne|provence|figaro|parisien|monde|liberation|point|croix)"
    r"(?: (?:de |du |des |d'|de la |de l'|libre |en )?[a-z'-]{2,25}){0,3}|[a-z0-9-]{2,30}\.(?:fr|com|info|net|org|be|ch|ca|eu)"
)
"""What a newspaper or site calls itself on a line of its own."""

RELATED_HEADS = (
    r"(?:articles? (?:lies|similaires|connexes|associes|recommandes|recents|les plus lus)|(?:a )?(?:lire|voir) (?:aussi|egalement)"
    r"|sur le meme (?:sujet|theme)|dans la meme (?:rubrique|categorie)|related(?: articles| stories| posts| content)?"
    r"|read (?:more|also|next)|more on this(?: story)?|les plus lus|les plus partages|a decouvrir(?: aussi)?"
    r"|(?:nos )?derniers articles|dernieres actualites|recommandes? pour vous|vous aimerez (?:aussi|peut-etre)"
    r"|ces articles (?:peuvent|pourraient|devraient) vous (?:interesser|plaire)|cela peut vous interesser"
    r"|vous pourriez (?:aussi )?aimer|you may also like|plus sur (?:ce|le meme) sujet|contenus? sponsorises?"
    r"|suggestions de lecture|a ne pas manquer|notre selection(?: d'articles)?|autres articles|nos autres articles"
    r"|d'autres articles .{0,30}|l'actu en (?:video|images)|les articles a lire|nos recommandations|a lire(?: ensuite)?"
    r"|(?:(?:les |l')?(?:articles |infos |sujets |contenus )?(?:les )?(?:plus|\+) (?:lus|vus|consultes|commentes|partages|populaires|recents|regardes|ecoutes|aimes)"
    r"|top \d{1,2}(?: des (?:articles|lectures))?|(?:les )?plus populaires)(?: (?:de la|du|cette|ce|en|sur|aujourd'hui|maintenant)\b.{0,25})?)"
    r" ?:?"
)
"""A line that opens a box of links."""

RELATED_LINES = (
    (
        r"(?:(?:article )?reserve (?:aux|a nos) abonnes ?[|:–-]? ?)?(?:[>→►▶▸▹➜➤⇒»•*-]+ ?)?(?:a )?(?:re)?(?:lire|lisez|voir|voyez|regarder|ecouter|decouvrir)"
        r" (?:aussi|egalement|la video|notre (?:dossier|article|enquete|reportage)|sur le meme sujet) ?(?:[:|>→»–-] ?)?(?P<rest>[^\s:|>].*)"
    ),
    (
        r"(?:[>→►▶▸▹➜➤⇒»•*-]+ ?)?(?:a (?:lire|voir|ecouter|decouvrir|relire)|read (?:more|also)|see also|related|en savoir plus|plus d'infos?"
        r"|pour aller plus loin|(?:sur|dans) (?:le|la) meme (?:sujet|theme|rubrique)) ?[:|>→»–-] ?(?P<rest>[^\s:|>].*)"
    ),
)
"""A crumb with the title of another article on the same line."""

VIDEO_CRUMBS = r"(?:regarder|regardez|watch|ecouter|ecoutez|listen|video|en video|en images?|diaporama|podcast|carte) ?\| ?(?P<rest>.*)"
"""A crumb that announces a player; its title and teaser may follow."""

LOUD_CRUMBS = r"(?:REGARDER|REGARDEZ|VOIR|ÉCOUTER|ECOUTER|WATCH|VIDÉO|VIDEO|EN VIDÉO|EN IMAGES|DIAPORAMA|PODCAST)S? ?[:.–—-] ?(?P<rest>[^.]{3,160})"
"""The same in capitals with another separator, over the text as written."""

COMMENT_HEADS = (
    r"(?:\d+ commentaires?|commentaires? ?[(\[]\d+[)\]]|\d+ comments?|comments ?[(\[]\d+[)\]]"
    r"|(?:laisser|laissez|ajouter|ecrire|poster|publier) (?:un|votre) commentaire.{0,60}|tous les commentaires.{0,20}"
    r"|vos (?:reactions|commentaires)|leave a (?:reply|comment)|reagissez a (?:cet|l')article.{0,20}|commentaires|comments)"
)
"""A line that opens the readers' comments."""

COMMENT_SIGNS = (
    r"(?:repondre|reply|signaler(?: (?:un abus|ce commentaire))?|report|j'aime|like|il y a \d+ .{3,12}|modere"
    r"|.{1,40} (?:a ecrit|dit) ?:|.{0,40}\b(?:repondre|signaler)\b.{0,20}(?:signaler|repondre).{0,20})"
)
"""A line that only stands among comments."""

SECTIONS = frozenset(
    "monde france politique economie societe culture sport sports sante sciences science international planete climat idees"
    " debats opinion opinions education technologie tech medias justice police meteo region regions regional local europe"
    " afrique asie amerique ameriques ameriques environnement entreprises finance finances bourse immobilier auto voyage"
    " loisirs people lifestyle insolite faits-divers actualites actualite actu news world business sports video videos"
    " photos direct live podcasts jeux emploi annonces home accueil une".split()
)
"""Names of sections, as menus and breadcrumbs list them."""

AGENCIES = (
    r"(?:afp|agence france[- ]presse|reuters|associated press|the associated press|ap|getty(?: images)?|epa(?:-efe)?|efe|ansa|dpa"
    r"|belga|ats|keystone(?:-ats)?|anadolu|xinhua|tass|sputnik|spoutnik|kremlin|sipa(?: press| usa)?|abaca(?:press)?|maxppp|hans lucas"
    r"|la presse canadienne|presse canadienne|the canadian press|bloomberg|shutterstock|istock|unsplash|wikimedia(?: commons)?"
    r"|nurphoto|imago|picture alliance|zuma(?: press)?|radio-canada|cbc|handout|pool|archives?|icon sport|dppi|panoramic|bestimage)"
)
"""Agencies and picture desks."""

DATELINE_AGENCIES: dict[str, str | None] = {
    "afp": "AFP", "reuters": "Reuters", "ap": "AP", "associated press": "AP", "ats": "ATS", "keystone-ats": "Keystone-ATS",
    "belga": "Belga", "efe": "EFE", "ansa": "ANSA", "dpa": "DPA", "anadolu": "Anadolu", "aa": "Anadolu", "xinhua": "Xinhua",
    "map": "MAP", "aps": "APS", "tap": "TAP", "la presse canadienne": "La Presse canadienne", "relaxnews": "Relaxnews",
    "agence": None, "agences": None, "avec agences": None,
}  # fmt: skip
"""What opens a dispatch between parentheses, with the name of the agency when it says one."""

PICTURE_LINES = (
    (
        r"(?:photo|photos|image|illustration|photo d'illustration|image d'illustration|photo d'archives?|images? d'archives?|capture d'ecran"
        r"|credits?|credit photo|credits photos?|photographie|legende|infographie|getty images|photo credit)"
        r"(?: ?[:©(/|–-] ?(?:[^.]|\b[a-z]\.){1,120})?\.?"
    ),
    r"ph(?:oto)?\. ?(?:[^.]|\b[a-z]\.){2,80}\.?",
    r"(?:©|\(c\)) ?[^.]{1,100}\.?",
    r"[^.!?:]{2,60} ?/ ?" + AGENCIES + r"(?: ?[/,] ?[^.!?]{1,40})?",
)
"""Whole lines that only name a picture or its maker."""

CAPTION_LABELS = r"(?:(?:photos?|images?|photographie|visuel)(?: d'(?:illustration|archives?))?|legende(?: (?:de la )?photo)?|en photo|ph\.) ?: ?(?=\S)"
"""What opens a line that is a caption from end to end."""

CREDIT_TAILS = (
    r"(?:(?:credits?(?: photos?| images?)?|copyright|photos?(?: d'archives?)?|images?|illustration|source photo) ?[:©] ?|ph\. ?:? ?|© ?)"
    r"(?:[^.!?:\"«»]|\b[a-z]\.){2,90}\.?"
)
"""A credit without parentheses behind the sentence of a caption."""

STARTERS = frozenset(
    "Le La Les L Un Une Des Du De D Il Elle Ils Elles On Ce Cet Cette Ces Cela Ceci C Ça Dans En Au Aux À A Pour Par Mais Et Selon"
    " Nous Je J Vous Tu Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Lors Depuis Après Avant Avec Sans Sous Sur Chez Entre Contre"
    " Parmi Malgré Ainsi Alors Aussi Pourtant Cependant Toutefois Enfin Ensuite Puis Or Car Donc Si S Quand Lorsque Comme Bien"
    " Près Plus Moins Pendant Face Quant Même Tout Tous Toute Toutes Plusieurs Certains Certaines Aucun Aucune Chaque Deux Trois"
    " Hier Aujourd Demain Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Interrogé Interrogée Né Née Outre Seul Seule"
    " Autre Autres D'autres Grâce Dès Jusqu Afin Parce Puisque Ni Non Oui Pas Rien Qui Que Qu Où".split()
)
"""Words that open a French sentence: after a full stop they prove that a space is missing."""

ABBREVIATIONS = frozenset("prof inc vol chap art etc cie mgr ste gal col cap lieut dept boul ext tel".split())
"""Words whose full stop ends nothing."""
