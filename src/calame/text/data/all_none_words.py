"""All of a thing, and none of it. Folded, for `flat` text."""

import re

_MANY = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|\d+|autres|derni[a-z]+|premi[a-z]+) "
_THING = r"(?P<thing>[a-z][\w-]+)"

NONE = re.compile(
    rf"(?<![\w-])(?:aucune?|nulle?|pas une?(?: seule?)?) (?:des |de (?:ses|leurs|nos|ces|vos|mes) |d'entre (?:les|ses|leurs) )?(?:{_MANY})?{_THING}"
)
"""« Aucune des réunions », « pas une seule étape »."""
ALL = re.compile(
    rf"(?<![\w-])(?:(?:tous|toutes) (?:les|ses|leurs|nos|ces|vos|mes) |chaque |chacune? (?:des |de (?:ses|leurs|nos|ces) )"
    rf"|(?:l'ensemble|la totalite|l'integralite) (?:des |de (?:ses|leurs|nos|ces) ))(?:{_MANY})?(?!ans|jours|mois|deux){_THING}"
)
"""« Toutes nos réunions », « chaque étape »."""
TURNED = re.compile(
    r"(?<![\w-])(?:manqu|rat(?:e|er|ee|es|ees|ait)(?![a-z])|loup(?:e|er|ee|es)(?![a-z])|sech(?:e|er)(?![a-z])|exclu|exclut|refus|rejet|absen|bouda|boude|boycott"
    r"|neglig|oubli|echapp|omet|omis|epargn|sans |sauf |hormis |except|rest(?:e|ent|er|era|eront|ait|aient)(?![a-z])|demeur|conserv"
    r"|maint(?:ien|en|ini)|gard|preserv|intact|evit|a l'abri|libre|vide|tai(?:t|sent)|interdi|empech|bloqu|ferme|annul|suppri)"
)
"""What turns a whole clause round: « n'a manqué aucune réunion »."""
FEW = re.compile(
    rf"(?<![\w-])(?:(?:tres |trop )?peu (?:de |d')|rares (?:sont|etaient|furent) (?:les |ceux des )?|(?:les )?rares |(?:seule )?une (?:poignee|minorite) (?:de |d')"
    rf"|(?:tres )?peu nombreux sont les ){_THING}"
)
MANY = re.compile(
    rf"(?<![\w-])(?:beaucoup (?:de |d')|(?:de |les |des )?(?:tres )?nombreu(?:x|ses) |(?:bon )?nombre de |une (?:foule|multitude|majorite) (?:de |d')|la plupart des ){_THING}"
)
"""« Peu de visiteurs », « de nombreux visiteurs »."""
MORE = re.compile(
    rf"(?<![\w-])(?<!de )(?:davantage|plus) (?:de |d')(?!\d|une? |deux|trois|la |l'|cent|mille|moitie){_THING}"
)
LESS = re.compile(
    rf"(?<![\w-])(?<!de )(?<!pas )(?<!au )moins (?:de |d')(?!\d|une? |deux|trois|la |l'|cent|mille|moitie){_THING}"
)
"""« Davantage de lait », « moins de lait »."""
