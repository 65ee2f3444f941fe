"""Words by which a deed is only proposed, threatened, supposed or to be done. Folded, for `flat` text."""

import re

_OF = r"(?:d'une? |de la |de l'|d'|du |des |de |a la |a l'|au |aux |a |une? |la |le |les |l'|son |sa |ses |leur |leurs |toute? |ce |cette )"
_NOUNS = (
    "proposition|suggestion|recommandation|preconisation|demande|requete|revendication|appel|souhait|idee|hypothese|piste|projet"
    "|menace|risque|danger|crainte|peur|possibilite|eventualite|perspective|probabilite|espoir|tentative|spectre|rumeur|promesse"
    "|scenario|option|etude|reflexion|opportunite|tentation|hantise|avant-projet|intention|volonte|objectif|voeu|envie"
)
_DOUBTS = (
    "proposition|suggestion|recommandation|preconisation|demande|revendication|souhait|hypothese|projet|menace|risque|danger|crainte"
    "|possibilite|eventualite|perspective|probabilite|espoir|tentative|spectre|rumeur|scenario|intention|volonte|objectif"
)
_VERBS = (
    "propose|proposa|sugger|recommand|preconis|souhait|reclam|demand|exig|envisag|etudi|plaid|appel|esper|crain|redout|menac"
    "|voudr|veul|veut|voul|sollicit|examin|brandi"
)
OPEN_NOUN = re.compile(
    rf"(?<![\w-])(?:(?:{_NOUNS})s? {_OF}(?:[a-z'-]+ )?|(?:en cas|faute) (?:d'une? |de |d')|(?:eventuel|hypothetique|possible|probable|prochain)(?:le)?s? )$"
)
"""In front of the noun of a deed: « la menace d'un blocage »."""
OPEN_VERB = re.compile(
    rf"(?<![\w-])(?:{_VERBS})[a-z]* (?:aussi |egalement |notamment |encore |deja |desormais |ainsi )?(?:{_OF}){{0,2}}(?:[a-z'-]+ )?$"
)
"""The same: « propose l'instauration », « recommande la fermeture »."""
OPEN_STEMS = tuple(_VERBS.split("|"))
"""Beginnings of verbs that leave open what they govern."""
LISTED = re.compile(r"(?:,| et| ou| puis|;) (?:l'|la |le |les |une? |des |de nouve[a-z]+ )?$")
"""In front of what goes on with a list."""
DEED_ENDINGS = (
    "tion", "tions", "sion", "sions", "ment", "ments", "age", "ages", "ure", "ures", "ance", "ence", "ise", "ises", "ade", "ee",
    "our", "at", "ats", "rt", "te", "vol", "achat", "vente", "rachat", "don", "pret", "aide", "mort", "choix",
)  # fmt: skip
"""Endings of nouns that tell a deed."""
_BETWEEN = r"[a-z]*(?: [a-z'-]+){0,10}?[ «\"]+(?:pour |a |de |d'|afin de |en vue de )?"
_CLITICS = r"(?:ne |se |s'|l'|le |la |les |lui |leur |y |en |etre )*$"
OPEN_INFINITIVE = re.compile(
    r"(?<![\w-])(?:(?:possible|envisageable|souhaitable|question|utile|necessaire|preferable|temps|capable|susceptible|cense|tente|desireux)"
    rf"[a-z]*[ «\"]*(?:de |d'|a )|(?:essai|essay|tent|cherch|esper|menac|souhait|envisag|propos|voul|veut|veul|press|exhort){_BETWEEN}){_CLITICS}"
)
"""In front of the infinitive of a deed: « possible de passer », « essaient de débloquer »."""
PLANNED_INFINITIVE = re.compile(
    r"(?<![\w-])(?:(?:pret|sur le point)[a-z]*[ «\"]*(?:de |d'|a )|(?:convoqu|cite|assign|renvoy|attendu|invit|appele|somme|charge|mandat"
    rf"|programm|prevu|compt|entend|promet|promis|prevoi|s'appret){_BETWEEN}){_CLITICS}"
)
"""The same for what is planned: « convoqué devant le tribunal pour être jugé »."""
STILL_OPEN = re.compile(
    rf"(?<![\w-])(?:{_VERBS}|(?:{_DOUBTS})s?(?![a-z])|conseill|convoqu|doit |doivent |risqu|tent(?:e|er|ent|ait|ative)|essa[iy]|cherch"
    r"|compt(?:e|ent) |entend |faudra|faut )"
)
"""Words by which a clause of the draft keeps the deed open."""
KEPT_OPEN = re.compile(
    r"(?<![\w-])(?:peut-etre|sans doute|selon |d'apres |probable|possible|eventuel|pourrai|devrai|si |s'ils? )"
)
"""Words by which any other part of its sentence does."""
