"""Words by which somebody or something is left out of a whole, or counted in. Folded, for `flat` text."""

import re

OUT = re.compile(
    r"(?<![\w-])(?:a l'exception (?:notable )?|a l'exclusion |en dehors |exception faite |excepte[es]* |sauf (?!si |erreur|imprevu|surprise"
    r"|accident|contretemps|changement|revirement|retard|avis|que |qu')|hormis |hors (?!de |d'|du |des |pair|norme|sujet|jeu|ligne|piste|service|tout|la loi)"
    r"|mise?s? a part |a part (?!entiere|egale|cela|ca)|abstraction faite |si l'on excepte )(?:de |d'|du |des )?"
)
"""Opens what is left out."""
OUT_BEHIND = re.compile(
    r"(?<=\w) (?:exclu(?:e|s|es)?|excepte[es]*|mise?s? a part|non comprise?s?|non inclu(?:s|se|ses)|non comptee?s?)(?= ?[,;:.)]|$)"
)
"""Closes it: « lundi excepté »."""
IN = re.compile(
    r"(?<![\w-])(?:y compris|inclu(?:s|e|es|ant)|jusques et y compris|sans (?:excepter|oublier|compter a part)|meme (?=l|d|au|a |en |pour|dans|sur|chez)|aussi(?: bien)?|egalement"
    r"|dont|a commencer par|notamment|en particulier|et en premier lieu|a l'instar d(?:e |u |es |')|comme)"
    r" ?(?:a |au |aux |en |de |d'|du |des |dans |pour |sur |chez |par )?"
)
"""Opens what is counted in."""
IN_BEHIND = re.compile(r"(?<=\w) (?:comprise?s?|inclu(?:s|se|ses|e|es)|en tete)(?= ?[,;:.)]|$)")
"""Closes it: « Bombay comprise »."""
GOES_ON = re.compile(r",? (?:comme|dont|notamment|en particulier|tel(?:le)?s?|y compris|a savoir|soit|ainsi que|et) ")
"""What goes on with an exception behind its comma: « à l'exception des ports, comme Sète »."""
STILL = re.compile(
    r"(?<![\w-])(?:ne |n'|pas |jamais |aucune? |non |sans |sauf |hormis |hors |excepte|exclu|except|a part |seule?s? |refus|interdi|echapp|prive|epargn|ni |dispens|exempt|exoner)"
)
"""What denies, or leaves out, in words of the draft."""
