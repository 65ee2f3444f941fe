"""Words by which a thing is only announced, reckoned or held for possible. Folded; patterns for `flat` text."""

import re

ANNOUNCED_DEEDS = frozenset(
    """
    fermeture reouverture ouverture suppression construction recours plainte greve embauche recrutement licenciement
    depart reprise extension renovation destruction demolition installation demenagement transfert versement
    remboursement plantation restauration agrandissement retour delocalisation doublement triplement relance
    modernisation reconstruction deploiement evacuation expulsion livraison
    """.split()
)
"""Nouns of deeds that are still to be done when somebody announces them."""
NEGOTIATING = frozenset(
    "negocier etudier envisager preparer proposer souhaiter reclamer demander exiger discuter viser".split()
)
"""Verbs whose object is still to be done, whatever deed it is."""
NEGOTIATED_DEEDS = ANNOUNCED_DEEDS | frozenset(
    """
    vente cession rachat fusion acquisition achat location partage signature adoption creation lancement publication
    reduction levee suspension annulation interdiction nomination dissolution liberation extradition restitution
    """.split()
)
DONE_AT_ONCE = frozenset("enquete information procedure instruction dossier".split())
"""Whose « ouverture » is done as soon as it is announced."""
LEGAL_DEEDS = frozenset({"recours", "plainte"})
LEGAL_VERBS = frozenset("saisir attaquer porter deposer former introduire engager".split())
"""How a complaint is made."""
ANNOUNCING = frozenset(
    "annoncer promettre projeter preparer envisager programmer prevoir demander reclamer exiger".split()
)

RECKONED = re.compile(
    r"(?<![\w-])(?:estim|evalu|chiffr)[a-z]+ (?:[a-z]+ )?(?:a|au|aux|entre|autour d[e'])(?: [a-z]+)? ?$"
)
"""In front of a figure that is an estimate."""
KEPT = re.compile(
    r"(?<![\w-])(?:estim|evalu|chiffr|environ|calcul|devrai|pourrai|serai|aurai|[a-z]+erai(?:t|ent)|selon|d'apres|pour [a-z]+,"
    r"|prev|attend|tabl|budget|devis|quelque|pres d|autour|aux alentours|de l'ordre|approxim|suppos|potentiel|presum"
    r"|probabl|sans doute|peut|pourr|projet|envisag|si |facture|enveloppe|provision)"
)
"""What keeps that it is one."""
COSTS = re.compile(
    r"(?<![\w-])(?:coute(?:nt)?|coutait|coutaient|(?:a|ont|avait) coute|va couter|vont couter|coutera|couteront|s'eleve(?:nt)? (?:a|au)"
    r"|s'est eleve[es]* a|atteint|atteignent|(?:a|ont) atteint|represente(?:nt)?|se monte(?:nt)? a|valent|vaut|est de|sont de"
    r"|etait de|(?:a|ont) (?:depense|paye|debourse|englouti|perdu|investi|engage)) (?:[a-z]+ )?$"
)
"""In front of a figure that is told as so."""
SPENT = re.compile(
    r"^[^,;.]{0,12}? (?:deja |ont ete |a ete |sont |d'ores et deja )*(?:depense|engage|paye|debourse|englouti|investi)e?s?(?![a-z])"
)
"""The same behind it."""

COULD = frozenset({"pouvoir"})
LIKELY_DEEDS = frozenset(
    """
    provoquer causer entrainer jouer contribuer favoriser aggraver declencher profiter arranger influencer influer gener
    tromper induire perturber degrader alterer endormir oublier confondre mentir copier echapper ceder rompre glisser
    devier produire arriver survenir passer infiltrer contaminer toucher propager transmettre expliquer peser inciter
    pousser manquer naitre subir heurter percuter tomber perdre commettre penser croire ignorer etre avoir
    """.split()
)
"""« A pu » before one of these supposes that it was so; before others it says that somebody managed to."""
CERTAINTY = re.compile(
    r"(?<![\w-])(?:(?:est|sont|semble|reste|parait) (?:desormais |donc |deja |bien |d'ores et deja )?"
    r"(?:garantie?s?|acquise?s?|assuree?s?|inevitables?|ineluctables?|certaine?s?|actee?s?|scellee?s?|decidee?s?|entendue?s?"
    r"|programmee?s?|definiti(?:f|ve)s?|officiel(?:le)?s?|bouclee?s?)"
    r"|c'est (?:une )?(?:certitude|certain|sur|acquis|acte|decide|officiel)|sans aucun doute|a coup sur|il est (?:acquis|certain|etabli|sur) qu"
    r"|ne fait (?:aucun|pas de) doute|n'est plus un (?:mystere|secret))(?![a-z])"
)
"""What takes for settled what it tells."""
SETTLED = re.compile(
    r"(?<![\w-])(?:garanti|acquis|assur|inevitabl|ineluctabl|certain|certitude|acte|scell|decid|entendu|officiel|boucl|vot"
    r"|adopt|sign|conclu|confirm|doute|definiti|fait)"
)
"""By what a source may do so."""
OF_INTENT = re.compile(
    r"(?<![\w-])(?:preavis|menaces?|risques?|projets?|tentatives?|promesses?|appels?|demandes?|propositions?|possibilites?"
    r"|hypotheses?|soupcons?|intention|eventualite|perspective|spectre|velleites?|rumeurs?|craintes?|espoirs?|voeux?"
    r"|idee) (?:de |d'|d'une? |a la |a l'|au )(?:(?:nouvelle?|grande?|seconde?|premi(?:er|ere)) )?"
    r"(?P<deed>(?!la |le |les |leur |cette |nos )[a-zœ]{4,})"
)
"""« Un préavis de grève », « une tentative de vol »: the noun tells of what has not come about."""
TRIED_FOR = "tentative"
"""« Tentative de meurtre »: the deed is not done, whatever place it has in the sentence."""
COMPOUNDS = frozenset(
    "loi lois budget statut statuts asile offres offre soins emploi emplois candidature decret texte urgence "
    "accident accidents incendie inondation inondations".split()
)
"""Nouns with which these only make the name of a thing."""
