"""Messages and remedies of findings in English, by the French that the checks write.

`{}` stands for what a finding fills in, in order; `{0}`, `{1}` where English orders it otherwise. Blanks before « : % »
are any blanks. A test holds this catalogue and the checks together.
"""

from typing import Final

MESSAGES: Final[dict[str, str]] = {
    "Ce n’est pas l’origine que donne la source, {} : {}.": "This is not the origin that the source gives, {}: {}.",
    "Dans la source, il le conteste : {}.": "In the source, he disputes it: {}.",
    "Dans les sources, {} ne donne pas ce chiffre : {}.": "In the sources, {} does not give this figure: {}.",
    "La phrase donne pour possible ce que la source annonce : {}.": (
        "The sentence tells as possible what the source announces: {}."
    ),
    "La source donne là une cause : {}.": "The source gives a cause there: {}.",
    "La source donne une autre raison, {} : {}.": "The source gives another reason, {}: {}.",
    "La source en compte : {}.": "The source counts some: {}.",
    "La source compte ce que la phrase laisse de côté : {}.": "The source counts in what the sentence leaves out: {}.",
    "La source en fait une exception : {}.": "The source makes it an exception: {}.",
    "La source laisse de côté ce que la phrase compte : {}.": "The source leaves out what the sentence counts in: {}.",
    "La source ne le donne ni pour fait ni pour décidé : {}.": "The source has it neither done nor decided: {}.",
    "La source n’en compte aucun : {}.": "The source counts none: {}.",
    "La source refuse ce mot : {}.": "The source refuses this word: {}.",
    "Le jour {} n’est pas celui du passage sur lequel la phrase s’appuie.": (
        "The day {} is not that of the passage that the sentence rests on."
    ),
    "Le choix est inversé par rapport à la source : {}.": "The choice is the reverse of the source’s: {}.",
    "La source le dit de beaucoup : {}.": "The source says it of many: {}.",
    "La source le dit de moins : {}.": "The source says it of less: {}.",
    "La source le dit de peu : {}.": "The source says it of few: {}.",
    "La source le dit de plus : {}.": "The source says it of more: {}.",
    "La source le dit d’aucun : {}.": "The source says it of none: {}.",
    "La source ne dit pas cela, mais {} : {}.": "The source does not say this, but {}: {}.",
    "La source ne dit pas que tous s’accordent : {}.": "The source does not say that all agree: {}.",
    "La source ne donne pas cette part : {}.": "The source does not give this share: {}.",
    "La source ne le tient pas pour acquis : {}.": "The source does not take it for settled: {}.",
    "La source ne met pas cela au premier plan : {}.": "The source does not put this in the foreground: {}.",
    "La source ne tient pas pour sûr qu’il l’ait dit : {}.": "The source is not sure that he said it: {}.",
    "La source n’en compte qu’un seul : {}.": "The source counts only one: {}.",
    "La source n’en dit que {} : {}.": "The source says only {} of it: {}.",
    "La source n’en fait qu’une estimation : {}.": "The source only makes an estimate of it: {}.",
    "La variation va dans l’autre sens que dans la source : {}.": (
        "The change goes the other way than in the source: {}."
    ),
    "Les sources se contredisent : ce chiffre est celui de {}, {} en a un autre.": (
        "The sources contradict each other: this figure is that of {}, {} has another."
    ),
    "Aucune source ne dit : {}.": "No source says {}.",
    "Aucune source ne dit {}.": "No source says {}.",
    "La source donne ces mots à {}, la phrase à {}.": "The source gives these words to {}, the sentence to {}.",
    "La source ne dit pas que c’est la cause : {}.": "The source does not say that this is the cause: {}.",
    "Ce n’est pas la cause que donne la source : {}.": "This is not the cause that the source gives: {}.",
    "La phrase met en doute ce que la source affirme : {}.": "The sentence doubts what the source asserts: {}.",
    "La phrase donne pour un projet ce que la source donne pour fait : {}.": (
        "The sentence tells as a plan what the source tells as done: {}."
    ),
    "La phrase tient pour accompli ce que la source annonce : {}.": (
        "The sentence tells as done what the source announces: {}."
    ),
    "La réserve de la source est perdue : {} est affirmé.": "The source’s hedge is lost: {} is asserted.",
    "La réserve de la source est perdue : {}.": "The source’s hedge is lost: {}.",
    "Le conditionnel de la source est perdu : {} est affirmé comme un fait.": (
        "The source’s conditional is lost: {} is asserted as a fact."
    ),
    "Un fait important n’est pas raconté : {}": "An important fact is not told: {}",
    "Les rappels font {} du corps, au plus {} sont admis.": "Recaps make up {} of the body, at most {} are admitted.",
    "La citation {} est coupée de ce qui en change le sens : {}.": (
        "The quotation {} is cut from what changes its meaning: {}."
    ),
    "La citation {} ne reprend pas mot pour mot une source.": "The quotation {} is not word for word a source’s.",
    "Les mots {} sont de la source elle-même : elle ne les cite pas.": (
        "The words {} are the source’s own: it does not quote them."
    ),
    "La date {} n’est pas celle du passage sur lequel la phrase s’appuie.": (
        "The date {} is not that of the passage the sentence rests on."
    ),
    "La date {} borne autrement que dans la source : avant n’est pas après.": (
        "The date {} is another bound than in the source: before is not after."
    ),
    "L’heure {} n’est pas celle du passage sur lequel la phrase s’appuie.": (
        "The hour {} is not that of the passage the sentence rests on."
    ),
    "L’heure {} borne autrement que dans la source : avant n’est pas après.": (
        "The hour {} is another bound than in the source: before is not after."
    ),
    "Le moment {} n’est pas celui que donne la source.": "The moment {} is not the one the source gives.",
    "La source dit seulement {} : {}.": "The source only says {}: {}.",
    "La source ne va pas jusque-là : {}.": "The source does not go that far: {}.",
    "La source le dit de tous : {}.": "The source says it of all: {}.",
    "La source ne le dit pas de tous : {}.": "The source does not say it of all: {}.",
    "La source n’en compte qu’une partie : {}.": "The source counts only a part of them: {}.",
    "L’exception que fait la source est perdue : {}.": "The exception that the source makes is lost: {}.",
    "La condition de la source est perdue : {}.": "The source’s condition is lost: {}.",
    "La phrase affirme ce que la source attribue à quelqu’un : {}.": (
        "The sentence asserts what the source attributes to somebody: {}."
    ),
    "La source ne donne pas ces mots à {}.": "The source does not give these words to {}.",
    "Le chiffre {} n’est pas celui du passage sur lequel la phrase s’appuie.": (
        "The figure {} is not that of the passage the sentence rests on."
    ),
    "Le chiffre {} n’a pas la même précision que dans la source.": (
        "The figure {} is not as precise, or not as vague, as in the source."
    ),
    "Le chiffre {} est suivi d’une autre unité que dans la source.": (
        "The figure {} is followed by another unit than in the source."
    ),
    "Le chiffre {} n’est pas donné pour la même durée que dans la source.": (
        "The figure {} is not given for the same span of time as in the source."
    ),
    "Le nombre {} n’est pas dans le passage sur lequel la phrase s’appuie.": (
        "The number {} is not in the passage the sentence rests on."
    ),
    "Le verbe {} ne dit pas le même multiple que la source.": "The verb {} tells another multiple than the source.",
    "Le mot {} ne dit pas l’âge que donne la source.": "The word {} is not the age that the source gives.",
    "Le calcul ne tombe pas juste : {}.": "The sum does not come out: {}.",
    "Les deux chiffres ont changé de place : {}.": "The two figures have changed places: {}.",
    "Le chiffre {} est celui de {} dans la source.": "The figure {} is that of {} in the source.",
    "Les deux chiffres ont changé de côté : {} et {}.": "The two figures have changed sides: {} and {}.",
    "Le montant et sa variation ont été échangés : {} et {}.": "The amount and its change were swapped: {} and {}.",
    "La comparaison va dans l’autre sens que dans la source : {}.": (
        "The comparison goes the other way than in the source: {}."
    ),
    "Les sources ne donnent pas cette fonction à {} : {}.": "The sources do not give {} this office: {}.",
    "Les sources ne disent pas que {} est {}.": "The sources do not say that {} is {}.",
    "Les sources donnent un autre prénom à {}.": "The sources give {} another first name.",
    "La phrase cite des faits qui n’existent pas : {}.": "The sentence cites facts that do not exist: {}.",
    "La phrase cite un fait qui n’existe pas : {}.": "The sentence cites a fact that does not exist: {}.",
    "La phrase ne s’appuie sur aucun passage des sources : {}.": "The sentence rests on no passage of the sources: {}.",
    "{} dit ce que les sources ne disent pas : {}.": "{} says what the sources do not say: {}.",
    "Ces mots n’apprennent rien : {}.": "These words tell nothing: {}.",
    "La phrase redit ce qui précède : {}.": "The sentence repeats what comes before it: {}.",
    "La source le fait dire, elle ne le tient pas pour établi : {}.": (
        "The source lets somebody say it, it does not take it for established: {}."
    ),
    "La source n’en est pas si sûre : {}.": "The source is not so sure of it: {}.",
    "Le chiffre {} est ce qui part, et non ce qui reste.": "The figure {} is what goes, not what is left.",
    "L’ordre n’est pas celui de la source : {}.": "The order is not that of the source: {}.",
    "La phrase n’est pas en français.": "The sentence is not in French.",
    "Le corps compte {}, il en faut au moins {}.": "The body has {}, at least {} are needed.",
    "Le corps compte {}, il en faut au plus {}.": "The body has {}, at most {} are admitted.",
    "Le nom {} remplace celui que donne la source.": "The name {} replaces the one the source gives.",
    "Le nom {} n’est dans aucune source.": "The name {} is in none of the sources.",
    "Les sources ne disent pas {} : elles nomment autrement le même pays.": (
        "The sources do not say {}: they call the same country otherwise."
    ),
    "Le passage ne parle pas de {}, mais de {}.": "The passage is not about {}, but about {}.",
    "Plus de {} mots de suite viennent d’une source : {}.": "More than {} words in a row come from a source: {}.",
    "{} {} n’est pas dans le passage d’origine : {}.": "{} {} is not in the original passage: {}.",
    "La phrase dit {} là où la source dit {}.": "The sentence says {} where the source says {}.",
    "La phrase porte une négation que la source n’a pas : {}.": (
        "The sentence has a negation that the source has not: {}."
    ),
    "La phrase porte une affirmation là où la source nie : {}.": "The sentence asserts what the source denies: {}.",
    "{} ne renvoie plus clairement à {}, comme dans la source.": (
        "{} no longer points clearly to {}, as it does in the source."
    ),
    "La même chose est racontée deux fois dans le corps, déjà ici : {}": (
        "The same thing is told twice in the body, already here: {}"
    ),
    "La même chose est reprise dans deux rappels, déjà ici : {}": ("The same thing is in two recaps, already here: {}"),
    "Qui fait l’action et qui la subit sont inversés par rapport à la source : {}.": (
        "Who acts and who is acted upon are the other way round than in the source: {}."
    ),
    "Dans la source, c’est {} et non {} : {}.": "In the source it is {} and not {}: {}.",
    "La source dit seulement « l’un des » : {}.": "The source only says “one of the”: {}.",
    "La source ne le tient pas pour prouvé : {}.": "The source does not hold it for proven: {}.",
    "La source n’en fait pas un coupable : {}.": "The source does not make anybody guilty: {}.",
    "La source ne dit pas si c’est un droit ou un devoir comme la phrase : {}.": (
        "The source does not say, as the sentence does, whether it is a right or a duty: {}."
    ),
    "La source le fait dire, pas reconnaître ni regretter : {}.": (
        "In the source somebody says it, without admitting or regretting: {}."
    ),
    "La phrase répète les mêmes mots : {}.": "The sentence repeats the same words: {}.",
    "La source citée ne dit pas ce que dit la phrase : {}.": (
        "The source cited does not say what the sentence says: {}."
    ),
    "La source ne dit pas : {}.": "The source does not say: {}.",
    "Les sources disent le contraire : {}": "The sources say the contrary: {}",
    "Les sources ne le disent pas : {}": "The sources do not say it: {}",
    "La vérification n’a pas répondu sur cette phrase ({}).": "The verifier gave no answer about this sentence ({}).",
    "Le mot {} n’est pas dans le dictionnaire.": "The word {} is not in the dictionary.",
    "{} porte le mot {}, qui n’est pas dans le dictionnaire.": "{} has the word {}, which is not in the dictionary.",
    "{} a une faute ({}), {} : {}": "{} has a fault ({}), {}: {}",
    "Accord, {} : {}": "Agreement, {}: {}",
    "Conjugaison, {} : {}": "Conjugation, {}: {}",
    "Participe passé, {} : {}": "Past participle, {}: {}",
    "Infinitif, {} : {}": "Infinitive, {}: {}",
    "Confusion, {} : {}": "Word taken for another, {}: {}",
    "Élision, {} : {}": "Elision, {}: {}",
    "Date, {} : {}": "Date, {}: {}",
    "Mot répété, {} : {}": "Word said twice, {}: {}",
    "Trait d’union, {} : {}": "Hyphen, {}: {}",
    "Interrogation, {} : {}": "Question, {}: {}",
    "Locution, {} : {}": "Set phrase, {}: {}",
    "Le sous-titre de niveau {} suit un niveau {}.": "The subheading of level {} follows one of level {}.",
    "L’article n’a pas de sous-titres.": "The article has no subheadings.",
    "Le sous-titre est vide.": "The subheading is empty.",
    "Ce sous-titre sert deux fois.": "This subheading is used twice.",
    "Il n’y a rien sous ce sous-titre.": "There is nothing below this subheading.",
    "Le paragraphe compte {} mots.": "The paragraph has {} words.",
    "La partie compte {} mots d’un seul tenant.": "The section has {} words in one stretch.",
    "Le texte entier n’a pas la longueur demandée ; cette partie compte {} mots.": (
        "The whole text has not the length asked for; this section has {} words."
    ),
}
"""What is wrong."""
SEARCH: Final[dict[str, str]] = {
    "Il n’y a pas d’expression clé.": "There is no key phrase.",
    "L’expression clé compte {} mots pleins.": "The key phrase has {} content words.",
    "L’expression clé {} n’est pas dans une même phrase du premier paragraphe.": (
        "The key phrase {} is not in one sentence of the first paragraph."
    ),
    "L’expression clé {} vient {} fois, trop pour cette longueur.": (
        "The key phrase {} comes {} times, too often for this length."
    ),
    "L’expression clé {} vient {} fois, trop peu pour cette longueur.": (
        "The key phrase {} comes {} times, too seldom for this length."
    ),
    "{} sous-titres sur {} reprennent l’expression clé {}.": "{} of {} subheadings take up the key phrase {}.",
    "{} % du texte d’un seul tenant ne disent pas {}.": "{}% of the text in one stretch do not say {}.",
    "L’expression clé {} vient {} fois dans la description.": "The key phrase {} comes {} times in the description.",
    "La balise title ne commence pas par l’expression clé {}.": "The title tag does not begin with the key phrase {}.",
    "L’adresse ne reprend pas l’expression clé {}.": "The address does not take up the key phrase {}.",
    "L’article compte {} mots, sous-titres compris.": "The article has {} words, subheadings included.",
    "Les paragraphes ont tous de {} à {} mots.": "All paragraphs have {} to {} words.",
    "Le sous-titre {} irait à n’importe quelle partie.": "The subheading {} would fit any section.",
    "La question {} n’a pas de réponse directe juste en dessous.": (
        "The question {} has no direct answer right below it."
    ),
    "{} % des puces tiennent en une phrase courte.": "{}% of the list items are one short sentence.",
    "{} % des phrases ont plus de {} mots.": "{}% of the sentences have more than {} words.",
    "{} % des phrases disent leur lien avec une autre.": "{}% of the sentences say how they follow from another.",
    "{} % des phrases sont au passif.": "{}% of the sentences are in the passive.",
    "{} phrases de suite commencent par les mêmes mots.": "{} sentences in a row open with the same words.",
    "La description a {} caractères.": "The description has {} characters.",
    "La balise title mesure {} pixels : la fin sera coupée.": (
        "The title tag is {} pixels wide: its end will be cut off."
    ),
    "La balise title est vide.": "The title tag is empty.",
    "L’adresse {} porte des mots vides : {}.": "The address {} has stop words: {}.",
    "L’adresse {} n’est pas faite de minuscules sans accents et de traits d’union.": (
        "The address {} is not made of lower-case letters without accents and hyphens."
    ),
}
"""What search engines and readers would mark down."""
REASONS: Final[dict[str, str]] = {
    "Tous les seuils sont tenus.": "All thresholds are held.",
    "Des seuils ou des constats s’y opposent.": "Thresholds or findings stand against it.",
}
"""Why an article that was only reviewed has its outcome."""
WORDS: Final[dict[str, str]] = {
    "Le titre": "The title",
    "La balise title": "The title tag",
    "La description": "The description",
    "Le sous-titre": "The subheading",
    "La question": "The question",
    "Le nom": "The name",
    "Le chiffre": "The figure",
    "La date": "The date",
    "accord": "agreement",
    "conjugaison": "conjugation",
    "participe passé": "past participle",
    "infinitif": "infinitive",
    "confusion": "word taken for another",
    "élision": "elision",
    "date": "date",
    "mot répété": "word said twice",
    "dans cette partie": "in this section",
    "dans la partie qui lui convient": "in the section that suits it",
    "numéro absent de la réponse": "its number is missing from the answer",
    "est affirmé": "is asserted",
}
"""What slots are filled with when it is Calame's own."""
