"""Sentences that only fill the page: what says nothing that could be true of this story and not of another.

Patterns for `flat` text.
"""

import re

_PATTERNS = (
    r"(?:il |ne )?reste(?:ra)? a (?:savoir|voir) (?:ce que (?:l'avenir|la suite|le temps)|si l'avenir|comment (?:la situation|les choses))",
    r"(?:seul )?(?:l'avenir|le temps) (?:seul )?(?:nous )?(?:le )?dira",
    r"ce que l'avenir (?:leur |nous |lui )?reserve",
    r"(?:une )?(?:affaire|histoire|dossier) a suivre",
    r"n'(?:a|ont) (?:sans doute |probablement )?pas (?:encore )?fini de (?:faire (?:parler|couler|des vagues)|diviser|agiter|susciter)",
    r"ne fait (?:sans doute |probablement )?que commencer",
    r"une chose est (?:sure|certaine|claire)",
    r"(?:force|il faut bien|il faut) (?:est )?de (?:constater|reconnaitre) que",
    (
        r"(?:il (?:convient|importe|est important|est interessant|est essentiel|est a noter)|notons|rappelons|precisons|soulignons) "
        r"(?:enfin |aussi |egalement |toutefois )?(?:de (?:noter|souligner|rappeler|preciser|garder a l'esprit))"
    ),
    r"comme (?:chacun|on le) (?:le )?sait",
    (
        r"(?:est|reste|demeure|constitue|represente) (?:plus que jamais )?(?:un|le) (?:enjeu|sujet|defi|theme) (?:majeur|de taille|crucial"
        r"|essentiel|important|brulant|sensible)"
    ),
    (
        r"(?:rappelle|montre|illustre|souligne|temoigne)(?:nt)? (?:une fois (?:de plus|encore) )?(?:combien|a quel point|toute l'importance"
        r"|l'importance|de l'importance|de toute l'importance)"
    ),
    r"(?:au coeur|au centre) (?:des|de toutes les) (?:preoccupations|attentions|debats|conversations)",
    r"(?:tous les regards|toutes les attentions) (?:sont|seront|se) (?:desormais |maintenant )?(?:tournee?s|braquee?s|tournent)",
    (
        r"(?:le debat|la question|le dossier|la polemique) (?:est|reste|semble|demeure) (?:loin d'etre (?:clos|tranche|regle|ferme)e?"
        r"|(?:plus que jamais )?(?:ouverte?|entiere?|d'actualite))"
    ),
    r"(?:la suite au prochain|un nouvel? (?:chapitre|page)|une nouvelle page) (?:episode|s'ouvre|se tourne|s'ecrit)",
    r"(?:autant|tant) de questions (?:qui|auxquelles|restees)",
    r"(?:les prochain(?:e?s) (?:jours|semaines|mois) (?:seront|s'annoncent) (?:decisi(?:fs|ves)|crucia(?:ux|les)|determinant(?:e?s)))",
    r"(?:dans un monde|a une epoque|a l'heure) (?:en constante|ou (?:tout|chacun|l'on|les))",
    r"nul ne (?:sait|peut dire) (?:encore )?(?:de quoi|ce que) (?:demain|l'avenir)",
    (
        r"(?:l'affaire|le sujet|la question|le dossier) (?:merite|ne manquera pas|suscite|interesse|fait) (?:d'etre|de (?:faire|susciter)"
        r"|beaucoup|de nombreuses (?:reactions|questions|interrogations))"
    ),
    r"ne laisse(?:nt|ra)? personne indifferent",
    r"(?:est|reste) (?:dans|sur) (?:tous les esprits|toutes les levres)",
    r"(?:cela|ce qui|voila qui) (?:donne|laisse) (?:a (?:reflechir|penser)|matiere a reflexion)",
)
FILLER = re.compile(rf"(?<![\w-])(?:{'|'.join(_PATTERNS)})(?![\w-])")
"""Said by nobody in the sources, such a phrase tells nothing."""
RESTATING = re.compile(r"(?<![\w-])(?:donc|en effet|autrement dit|en d'autres termes|c'est-a-dire|ainsi|bref)(?![\w-])")
"""What says that a sentence puts the one before in other words."""
