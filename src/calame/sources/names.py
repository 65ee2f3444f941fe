"""Shapes of the names that sign an article, over the text as it is written."""

UPPER = "A-ZÀ-ÖØ-ÞŒ"
LOWER = "a-zà-öø-ÿœ"
_NOT_A_NAME = (
    r"(?!(?:Publi|Mise? |Modifi|Actualis|Post[ée]|Le \d|Pour |Avec |Créé|À |Journaliste|Temps |Par |Source |Propos "
    r"|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Hier|Aujourd|Article |Réserv|Lecture|Abonn))"
)
NAME_WORD = (
    rf"(?:{_NOT_A_NAME}[{UPPER}](?:['’][{UPPER}])?[{LOWER}]+(?:[-'’][{UPPER}]?[{LOWER}]+)*|[{UPPER}]\."
    rf"|[{UPPER}]{{2,}}(?![{LOWER}]))"
)
PARTICLE = r"(?:de|du|des|d['’]|le|la|van|von|ben|bin|el|al|den|der)"
NAME = rf"{NAME_WORD}(?: (?:{PARTICLE} ?)?{NAME_WORD}){{0,4}}"
PLACE = (
    rf"(?:(?:La|Le|Les|L['’]|Saint|Sainte) ?)?[{UPPER}][{UPPER}{LOWER}]*(?:[-'’ ](?:[{UPPER}][{UPPER}{LOWER}]*"
    rf"|(?:sur|sous|en|de|du|des|la|le|les|lès|lez|aux|et|d|l)(?=[-'’ ]))){{0,6}}(?: ?\([{UPPER}\d][^()]{{1,30}}\))?"
)
