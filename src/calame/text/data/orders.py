"""How clients word an order, in French and English, as patterns over `calame.text.flat.flat` text."""

VERBS = (
    r"(?:make|write|rewrite|re-write|create|generate|produce|turn|transform|convert|draft|rephrase|paraphrase|compose|optimi[sz]e|let there be"
    r"|let|use|include|add|give|insert|put|keep|avoid|do not|don't|please|can you|could you|i want|i need|i would like|you must|ensure|make sure"
    r"|translate|publish|post|upload|format|structure|ecris|ecrivez|reecris|reecrivez|redige|redigez|cree|creez|genere|generez|produis|produisez"
    r"|fais|faites|rends|rendez|transforme|transformez|reformule|reformulez|optimise|optimisez|ajoute|ajoutez|mets|mettez|utilise|utilisez"
    r"|inclus|incluez|insere|inserez|integre|integrez|garde|gardez|evite|evitez|donne|donnez|respecte|respectez|traduis|traduisez|publie|publiez"
    r"|merci d[e']|veuillez|peux-tu|pouvez-vous|je veux|je voudrais|je souhaite|j'aimerais|j'ai besoin|il faut|il me faut|tu dois|vous devez"
    r"|commence|commencez|structure[z]?|adopte|adoptez|parle|parlez|imagine|invente|inventez)"
)
"""What an order begins with."""

OBJECTS = (
    r"\b(?:articles?|textes?|texts?|blog|post|seo|referencement|sous-titres?|subheadings?|sub-headings?|subtitles|headings?|intertitres?|\d+ ?\+? ?mots"
    r"|\d+ ?\+? ?words|mots[- ]cles?|keywords?|keyphrase|in french|be in french|en francais|in english|en anglais|h2|meta[- ]?description|contenu|content)\b"
)
"""What an order is about."""

LABELS: dict[str, str] = {
    "keyphrase": r"(?:(?:mots?[- ]cles?|key ?words?|key ?phrases?|focus key(?:word|phrase)|expressions?[- ]cles?|requetes?)"
    r"(?: (?:principale?s?|cibles?|seo|focus|vises?))?)",
    "synonyms": r"(?:synonymes?|synonyms?|mots?[- ]cles? secondaires?|secondary keywords?)",
    "tone": r"(?:ton|tone(?: of voice)?|style)",
    "audience": r"(?:public(?: cible| vise)?|audience|lectorat|cible|target(?: audience)?|readers?|lecteurs?)",
    "title": r"(?:titre|title|headline)",
    "length": r"(?:longueur|length|taille|nombre de mots|word count|words|mots)",
    "language": r"(?:langue|language|lang)",
}
"""What stands before a colon."""

AFTER_KEYPHRASE = (
    r"(?!(?:secondaires?|dans|in|au|aux|a|en|et|and|doit|doivent|must|should|density|densite|principale?s?|suivants?|below|ci-dessous|du|des|de"
    r"|partout|souvent|plusieurs|deux|trois|\d)(?![a-z]))(?=[a-z0-9])"
)
"""What a keyphrase without colon or quotes does not begin with."""

WISH_INTRO = r"(?:(?:avec|with|une?|des|some|an?|add|ajoute[rz]?|et|and|plus|plein de|quelques) ){0,3}"
"""What stands before a wish among the pieces of an order."""

WISH_ALONE = (
    r"(?:(?:in |into |en |to |langue ?: ?|language ?: ?)(?:anglais|english|espagnol|spanish|allemand|german|italien|italian|portugais|portuguese|arabe|arabic"
    r"|chinois|chinese|russe|russian|neerlandais|dutch|japonais|japanese)|emojis?|emoticones?|smileys?|hash ?tags?|mots-dieses?|faq|foire aux questions)"
)
"""Wishes that are no keyphrase even without such words."""

BRIEF_LABELS = frozenset({"keyphrase", "synonyms", "tone", "audience", "length", "language"})
"""Labels that an article's own head hardly has; two of them make an instruction."""

OPENERS = r"(?:consignes?|instructions?|prompt|brief|demande|commande|order)\b ?:? ?"
"""A word that announces the order."""

SEPARATORS = (
    r"(?:(?:voici |here is |here's |ci-dessous )?(?:l'|le |the |mon |my )?(?:article|texte|text|source|contenu|content)(?: source| original| d'origine)?"
    r"(?: ci-dessous| below)? ?:|[-*_=]{3,}|<<<|>>>|\"{3}|`{3})"
)
"""A line between the order and the article."""

SUBHEADINGS = r"(?:sous-titres?|intertitres?|sub-?headings?|sub-?titles?|headings|titres intermediaires|h2(?:/h3)?|h2 (?:et|and) h3)"
SEO = r"(?:seo|s\.e\.o\.?|referencement(?: naturel)?|moteurs de recherche|search engines?)"
NEGATION = (
    r"(?:sans|pas de|pas d'|aucun|without|no|do not use|don't use|avoid|evite[rz]?(?: les)?|n'utilise[rz]? pas de)"
)

TONES = {
    "neutre", "neutral", "factuel", "factual", "factuelle", "sobre", "serieux", "serious", "formel", "formal", "professionnel", "professional",
    "journalistique", "journalistic", "informatif", "informative", "objectif", "objective", "clair", "clear", "simple", "pedagogique",
    "soutenu", "accessible", "precis", "concis", "rigoureux", "academique", "academic", "courant",
}  # fmt: skip
"""Tones that an agency rewrite can keep."""

UNSUPPORTED: tuple[tuple[str, str], ...] = (
    (
        (
            r"\b(?:in|into|en|to|vers l[ea']|be in|language ?: ?|langue ?: ?) ?(?:anglais|english|espagnol|spanish|allemand|german|italien|italian|portugais"
            r"|portuguese|arabe|arabic|chinois|chinese|russe|russian|neerlandais|dutch|japonais|japanese|creole|hindi|turc|turkish)\b"
        ),
        "Calame n’écrit qu’en français : la langue demandée (« {asked} ») est laissée de côté.",
    ),
    (
        r"\b(?:traduis(?:ez)?|traduire|translate)\b",
        "Calame ne traduit pas : il réécrit en français des sources françaises (« {asked} »).",
    ),
    (
        r"\b(?:images?|photos?|illustrations?|infographies?|pictures?|visuels?|graphiques?|videos?|infographics?)\b",
        "Calame n’ajoute ni image ni vidéo (« {asked} »).",
    ),
    (
        r"\b(?:(?:internal |external |back)?links?|backlinks?|liens?(?: internes?| externes?)?|maillage(?: interne)?|hyperliens?|hyperlinks?|urls?)\b",
        "Calame n’ajoute aucun lien (« {asked} »).",
    ),
    (
        (
            r"\b(?:publie[rz]?(?:-le| le| l'article)?|publish(?: it)?|post it|mets?[- ]le en ligne|mettre en ligne|mettez-le en ligne|upload(?: it)?"
            r"|wordpress|schedule|programme[rz]? la publication|poste[rz]?(?:-le)?)\b"
        ),
        "Calame écrit des fichiers et ne publie rien lui-même (« {asked} »).",
    ),
    (
        (
            r"\b(?:write like|comme [a-z]+ [a-z]+ l'aurait ecrit|a la maniere d[e']|a la facon d[e']|dans le style d[e']|in the style of|style of|ecri[st] comme"
            r"|ecrivez comme|imite[rz]?|imitate|like a (?:novelist|poet|pirate))(?: [\w'.-]+){1,3}"
        ),
        "Calame n’imite pas un auteur et garde un style d’agence (« {asked} »).",
    ),
    (r"\b(?:emojis?|emoticones?|smileys?)\b", "Calame ne met pas d’émojis (« {asked} »)."),
    (r"(?:\bhash ?tags?\b|\bmots-dieses?\b)", "Calame ne met pas de hashtags (« {asked} »)."),
    (
        r"\b(?:premiere personne(?: du (?:singulier|pluriel))?|first person|a la 1re personne|en disant (?:je|nous)|tutoie[rz]?|tutoiement|second person)\b",
        "Calame écrit à la troisième personne (« {asked} »).",
    ),
    (
        r"\b(?:tableaux?|tables?)\b",
        "Calame ne fait un tableau de chiffres que si les faits le permettent (« {asked} »).",
    ),
    (
        r"\b(?:faq|foire aux questions)\b",
        "Calame n’ajoute une FAQ que si les faits des sources y répondent (« {asked} »).",
    ),
    (
        r"\b(?:call[- ]to[- ]action|cta|appel a l'action|texte promotionnel|sales pitch|promote|publireportage)\b",
        "Calame ne rédige ni promotion ni appel à l’action (« {asked} »).",
    ),
    (
        (
            r"\b(?:opinions?|ton avis|votre avis|your opinion|personal (?:view|experience)|prends? position|polemique|anecdotes?|invente[rz]?|imagine[rz]?"
            r"|(?:ajoute[rz]?|add|donne[rz]?|give) (?:des |some |more |quelques )?(?:statistiques|statistics|chiffres|exemples|examples|citations|quotes|details|contexte|context|faits|facts))\b"
        ),
        "Calame n’ajoute rien qui ne soit dans les sources (« {asked} »).",
    ),
    (
        r"\b(?:\d+ ?% (?:unique|original)|plagiarism|plagiat|humani[sz]e[rd]?|humanise[rz]?|undetectable|indetectable|ai detect\w*|detecteurs? d'ia)\b",
        "Calame montre la part reprise des sources, sans promettre de score d’originalité (« {asked} »).",
    ),
    (
        r"\b(?:densite(?: de mots[- ]cles)?|keyword density)(?: (?:de|of) [\d.,]+ ?%)?",
        "Calame place le mot-clé sans viser une densité donnée (« {asked} »).",
    ),
    (
        r"\b(?:pdf|word document|document word|docx|google docs?|excel|powerpoint|json file|fichier json)\b",
        "Calame écrit l’article en Markdown et en HTML (« {asked} »).",
    ),
    (
        r"\b(?:(?:[2-9]|\d{2}|deux|trois|quatre|cinq|plusieurs|two|three|four|five|several) (?:articles|versions|variantes|textes|variations))\b",
        "Calame écrit un seul article par commande (« {asked} »).",
    ),
    (
        (
            r"\b(?:(?:\d+|deux|trois|quatre|cinq|six|sept|huit|two|three|four|five|six|seven|eight) (?:sous-titres|subheadings|sub-headings|headings|intertitres|sections|parties"
            r"|paragraphes|paragraphs|h2))\b"
        ),
        "Calame choisit le nombre de sections d’après les faits (« {asked} »).",
    ),
    (
        r"\b(?:tweets?|linkedin|facebook|instagram|newsletters?|thread|communique de presse|press release|poeme|poem|podcast|script)\b",
        "Calame écrit un article et aucun autre format (« {asked} »).",
    ),
    (
        r"\b(?:(?:introduction|conclusion|chapo|paragraphes?|paragraphs?|sections?|phrases?|sentences?) (?:de|of|d'|en) (?:\w+ ){0,2}\d+ (?:mots|words|caracteres|characters))",
        "Calame répartit lui-même la longueur entre les parties (« {asked} »).",
    ),
    (
        r"\b(?:cite[rz]? (?:les|tes|vos|des) sources|bibliographie|footnotes?|notes de bas de page|references)\b",
        "Calame montre les sources dans la page de relecture, sans notes ni bibliographie (« {asked} »).",
    ),
    (
        r"\b(?:ignore[rz]?|oublie[rz]?|forget|disregard)\b.{0,60}",
        "Calame ne change pas ses règles sur demande (« {asked} »).",
    ),
)
"""What clients ask and Calame does not do, with the sentence that says so."""

NEUTRAL = frozenset(
    """a an the this that it its be is are of for to in on with and or please let there make made making write written writing rewrite create created
    generate produce article articles text texts content blog post compatible friendly optimized optimised optimize optimise optimization optimisation
    following below above from into as well also should must have has least words word french seo subheadings subheading headings heading good great
    nice full complete long quality high my me you your i want need would like can could ensure sure keep use using include add give based only new
    un une des le la les l d de du et ou en au aux ce cet cette ces pour par sur avec dans est soit sera doit doivent il elle je tu nous vous que qui
    me moi mon ma mes ton ta tes votre vos svp stp merci bien fais faites faire rends rendre rendez redige rediger redigez ecris ecrire ecrivez reecris
    reecrire reecrivez cree creer creez genere generer produis produire transforme transformer reformule reformuler optimise optimiser optimisez
    optimiseee optimisee adapte adaptee compatible texte textes contenu suivant suivante ci-dessous dessous partir base mots mot francais sous-titres
    sous-titre intertitres redaction redactionnel referencement veux voudrais souhaite faut peux pouvez veuillez garde gardez respecte respectez utilise
    utilisez ajoute ajoutez inclus incluez mets mettez donne donnez moins minimum maximum longueur langue language length tone audience title titre
    long longue complet complete bon bonne qualite structure structuree clair claire web page site blogue sois soyez s t n c j y si comme tout toute
    tous toutes style here voici l'article instruction instructions consigne consignes prompt brief source sources entre between environ about""".split()
)
"""Words that ask nothing by themselves."""
