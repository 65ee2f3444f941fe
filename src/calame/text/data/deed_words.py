"""Words that tell one deed: verbs, the nouns made of them, and turns of phrase. Folded lemmas."""

SUFFERED_NOUNS = frozenset(
    "rachat acquisition achat reprise absorption arrestation interpellation condamnation nomination designation "
    "licenciement renvoi expulsion exclusion eviction assassinat meurtre agression destruction demolition adoption "
    "approbation validation fermeture ouverture inauguration construction interdiction liberation election rejet "
    "suspension interruption arret vente cession financement publication lancement creation enlevement vol evacuation "
    "signature preparation recrutement embauche sauvetage relaxe acquittement bombardement invasion "
    "annexion piratage succession jugement evacuation hospitalisation relogement indemnisation confiscation "
    "perquisition radiation mutation plebiscite reelection restauration renovation reparation reduction augmentation "
    "detention incarceration deferement convocation audition interrogatoire boycott gel remplacement "
    "decouverte identification diffusion livraison versement attribution octroi".split()
)
"""Nouns whose « de » brings in what the deed is done to; that of the others brings in who does it."""

HOMOGRAPHS = {
    "dement": "dementir", "dements": "dementir", "ment": "mentir", "craint": "craindre", "soutient": "soutenir",
    "vend": "vendre", "juge": "juger", "bat": "battre", "perd": "perdre", "sert": "servir",
}  # fmt: skip
"""Verb forms that taggers take for other words."""

OBJECT_CONTROL = frozenset(
    "accuser soupconner reprocher demander ordonner interdire permettre empecher obliger contraindre forcer inviter "
    "autoriser convaincre persuader proposer conseiller imposer enjoindre prier sommer charger suspecter blamer "
    "remercier feliciter dissuader encourager inciter pousser aider defendre laisser faire voir entendre".split()
)
"""Verbs whose object does what the infinitive behind them says."""

INNER_REFLEXIVES = frozenset(
    "plaindre feliciter indigner alarmer emparer attaquer engager moquer rejouir venger substituer appuyer prevaloir "
    "defaire separer charger saisir inquieter insurger elever prononcer exprimer expliquer presenter retirer desister "
    "abstenir rendre enfuir evader souvenir offrir adjuger approprier procurer imposer occuper excuser abattre".split()
)
"""Verbs whose « se » is nobody: who complains does something all the same."""

DATIVE_VERBS = frozenset(
    "donner offrir remettre leguer fournir confier livrer vendre ceder preter louer verser payer regler rembourser octroyer "
    "accorder attribuer allouer envoyer adresser expedier transmettre communiquer demander reclamer exiger imposer "
    "ordonner prescrire enjoindre commander interdire refuser permettre autoriser proposer suggerer conseiller "
    "recommander promettre garantir assurer annoncer apprendre reprocher imputer voler derober prendre acheter racheter "
    "acquerir emprunter devoir rendre restituer dedier consacrer infliger apporter montrer presenter expliquer dire "
    "raconter ecrire telephoner plainte assigner attaquer plaindre distribuer conceder laisser succeder".split()
)
"""Verbs whose « à » brings in somebody, not a place."""

MOVING_VERBS = frozenset(
    "aller venir arriver partir entrer sortir rester tomber naitre mourir devenir revenir rentrer retourner monter "
    "descendre passer parvenir intervenir survenir advenir repartir deceder demeurer".split()
)
"""Verbs whose compound past takes « être » and is no passive."""

STATIVE = frozenset(
    "etre avoir faire pouvoir devoir aller venir vouloir falloir sembler paraitre rester devenir compter representer "
    "atteindre concerner depasser passer porter dire trouver estimer juger declarer expliquer indiquer preciser ajouter affirmer "
    "rappeler souligner comprendre savoir croire penser permettre entrer sortir arriver partir durer couter "
    "continuer commencer finir importer appeler donner tenir prendre mettre vivre exister servir suivre montrer".split()
)
"""Verbs that many do in one story, or that say little alone: no deed that only one may have done."""

CALLING = frozenset("rappeler appeler suivre servir comprendre laisser".split())
"""Those of them that are a deed of their own when they are done to somebody."""

OF_SOMEBODY = frozenset(
    "accuser soupconner suspecter condamner poursuivre inculper juger arreter interpeller ecrouer incarcerer nommer elire "
    "licencier evincer limoger blesser tuer assassiner nommer surnommer eliminer ecarter chasser expulser relaxer "
    "acquitter hospitaliser gracier promouvoir muter embaucher recruter naitre".split()
)
"""Verbs that are done to people: the procedure, the house or the work before their participle does not suffer them."""

ANY_BODY = frozenset(
    "personne gens homme femme individu membre responsable representant acteur partie interesse autorite elu edile "
    "dirigeant leader chef patron expert specialiste professionnel victime temoin suspect auteur proche camp "
    "institution organisation organisme structure etablissement public jeune enfant autre beaucoup certains nombre "
    "plupart majorite moitie dizaine centaine millier partisan adversaire opposant source numero ensemble reste "
    "participant intervenant partenaire collectivite instance interlocuteur protagoniste".split()
)
"""Nouns so wide that they may stand for nearly anybody."""
