"""Remedies of findings in English, by the French that the checks write; see `findings_en`."""

from typing import Final

REMEDIES: Final[dict[str, str]] = {
    "Dire que c’est une estimation.": "Say that it is an estimate.",
    "Dire qui donne ce chiffre, et celui de l’autre.": "Say who gives this figure, and give the other’s.",
    "Dire qui l’affirme.": "Say who asserts it.",
    "Donner la raison de la source.": "Give the source’s reason.",
    "Garder ce compte, et non {}.": "Keep this count, and not {}.",
    "Garder ce mot de la source.": "Keep this word of the source.",
    "Garder la part que donne la source.": "Keep the share that the source gives.",
    "Garder le conditionnel de la source.": "Keep the source’s conditional.",
    "Garder le désaccord de la source.": "Keep the source’s disagreement.",
    "Garder le lien que dit la source.": "Keep the link that the source tells.",
    "Garder le poids que donne la source.": "Keep the weight that the source gives.",
    "Reprendre le mot de la source.": "Use the source’s word.",
    "Reprendre le superlatif de la source, ou s’en passer.": "Use the source’s superlative, or do without.",
    "Reprendre l’annonce de la source.": "Tell it as the source announces it.",
    "Reprendre l’origine de la source.": "Use the source’s origin.",
    "Retirer ce but, ou donner celui de la source.": "Take this aim out, or give the source’s.",
    "S’en tenir à ce silence, ou retirer la phrase.": "Keep to this silence, or take the sentence out.",
    "Retirer ce passage.": "Take this passage out.",
    "Retirer ce passage ou s’en tenir à ce que dit la source.": (
        "Take this passage out or keep to what the source says."
    ),
    "Retirer la phrase ou dire chaque chose une fois.": "Take the sentence out or say each thing once.",
    "Retirer la phrase ou s’en tenir à ce que dit la source.": "Take the sentence out or keep to what the source says.",
    "Retirer la phrase ou indiquer le fait qui la porte.": "Take the sentence out or name the fact that bears it out.",
    "Retirer la seconde mention ou y dire autre chose.": "Take the second mention out or say something else there.",
    "Retirer la date : la source n’en donne pas ici.": "Take the date out: the source gives none here.",
    "Retirer ce nom ou reprendre celui de la source.": "Take this name out or use the source’s.",
    "Retirer le sous-titre ou le remplir.": "Take the subheading out or fill it.",
    "Retirer {}, les rappels d’abord.": "Take out {}, from the recaps first.",
    "Retirer au moins {} mots sans perdre un fait, une voix ou une réserve.": (
        "Take out at least {} words without losing a fact, a voice or a hedge."
    ),
    "Rendre ces mots à qui les dit.": "Give these words back to whoever says them.",
    "Rendre à chacun son chiffre.": "Give each its own figure back.",
    "Rendre l’action à qui l’a faite.": "Give the deed back to whoever did it.",
    "Dire les deux choses sans lien de cause, ou reprendre le lien de la source.": (
        "Say both things without a causal link, or use the source’s link."
    ),
    "Donner la cause de la source, ou aucune.": "Give the source’s cause, or none.",
    "Reprendre l’affirmation de la source.": "Assert it as the source does.",
    "Reprendre la date de la source : {}.": "Use the source’s date: {}.",
    "Reprendre la borne de la source.": "Use the source’s bound.",
    "Reprendre l’heure de la source.": "Use the source’s hour.",
    "Reprendre le jour de la source.": "Use the day that the source gives.",
    "Reprendre le moment de la source.": "Use the source’s moment.",
    "Reprendre le chiffre de la source avec son unité et sa précision : {}.": (
        "Use the source’s figure with its unit and precision: {}."
    ),
    "Reprendre le chiffre de la source avec son unité et sa précision, ou le retirer.": (
        "Use the source’s figure with its unit and precision, or take it out."
    ),
    "Reprendre le multiple de la source.": "Use the source’s multiple.",
    "Reprendre le nombre de la source ou le retirer.": "Use the source’s number or take it out.",
    "Reprendre la fonction que donne la source.": "Use the office that the source gives.",
    "Reprendre ce que dit le passage d’origine, ou retirer cette précision.": (
        "Say what the original passage says, or take this detail out."
    ),
    "Reprendre l’origine que donne la source, ou la retirer.": "Use the origin that the source gives, or take it out.",
    "Reprendre le nom de la source.": "Use the source’s name.",
    "Reprendre mot pour mot la citation de la source, ou retirer les guillemets.": (
        "Quote the source word for word, or take the quotation marks away."
    ),
    "Reprendre la durée de la source.": "Use the source’s span of time.",
    "Reprendre l’âge de la source.": "Use the age in the source.",
    "Refaire le calcul ou le retirer.": "Do the sum again or take it out.",
    "Garder la réserve de la source.": "Keep the source’s hedge.",
    "Garder l’annonce de la source.": "Keep it an announcement, as in the source.",
    "Garder le futur de la source.": "Keep the source’s future tense.",
    "Garder cette réserve ou une autre de même force.": "Keep this hedge or another as strong.",
    "Garder cette restriction.": "Keep this restriction.",
    "Garder la quantité de la source.": "Keep the source’s quantity.",
    "Garder ce compte.": "Keep this count.",
    "Garder l’étendue que dit la source.": "Keep the extent that the source tells.",
    "Garder la prudence de la source.": "Stay as careful as the source.",
    "Garder ce que la source permet, ou ce qu’elle impose.": "Keep what the source allows, or what it demands.",
    "Garder la mise en cause que dit la source.": "Keep the accusation as the source tells it.",
    "Rendre sa place à ce qui est choisi et à ce qui est laissé.": (
        "Give back their places to what is chosen and what is left."
    ),
    "Garder ce qui n’est que proposé, craint ou à venir.": "Keep what is only proposed, feared or to come.",
    "Rétablir ce que dit la source.": "Say again what the source says.",
    "Rétablir la négation de la source : {}.": "Put the source’s negation back: {}.",
    "Rétablir l’exception.": "Put the exception back.",
    "Rétablir l’attribution.": "Put the attribution back.",
    "Rétablir la condition.": "Put the condition back.",
    "Rétablir le nom de la source : {}.": "Put the source’s name back: {}.",
    "Rétablir le nom de la source.": "Put the source’s name back.",
    "Rétablir le sens de la source.": "Say again what the source means.",
    "Retirer la phrase.": "Take the sentence out.",
    "Retirer cette reprise.": "Take out what is told again.",
    "Dire ce qui reste.": "Say what is left.",
    "Garder ce que la source dit de tous.": "Keep what the source says of all.",
    "Rétablir le sens de la comparaison.": "Turn the comparison round again.",
    "Rétablir qui fait quoi à qui.": "Put right who does what to whom.",
    "Rétablir {}.": "Put back {}.",
    "Raconter le fait {} {}.": "Tell fact {} {}.",
    "Raccourcir les rappels ou raconter davantage de faits dans le corps.": (
        "Shorten the recaps or tell more facts in the body."
    ),
    "Citer la phrase entière, ou marquer la coupe et dire le reste.": (
        "Quote the whole sentence, or mark the cut and tell the rest."
    ),
    "Citer les faits du dossier sur lesquels la phrase s’appuie.": "Cite the facts that the sentence rests on.",
    "S’en tenir aux noms, aux chiffres et aux dates des sources.": "Keep to the sources’ names, figures and dates.",
    "S’en tenir à ce que la source dit, et de qui elle le dit.": "Keep to what the source says, and of whom.",
    "S’en tenir à ce que dit la source.": "Keep to what the source says.",
    "Récrire la phrase en français.": "Write the sentence in French.",
    "Ajouter {} à partir de faits qui ne sont pas encore racontés.": "Add {} from facts that are not told yet.",
    "Ajouter au moins {} mots à partir de ses faits, sans rien inventer ni répéter.": (
        "Add at least {} words from its facts, without inventing or repeating anything."
    ),
    "Ajouter un sous-titre : {} mots au plus sous chacun.": "Add a subheading: at most {} words under each.",
    "Ajouter un mot de liaison là où la source dit ce lien.": "Add a linking word where the source states the link.",
    "Vérifier que le nom désigne bien le même acteur, ou reprendre celui de la source.": (
        "Make sure that the name means the same party, or use the source’s."
    ),
    "Reformuler ce passage.": "Reword this passage.",
    "Rapprocher {} de {}, ou nommer à qui cela appartient.": "Put {} nearer to {}, or name whose it is.",
    "Prendre un verbe de parole neutre, ou celui de la source.": "Use a neutral verb of saying, or the source’s.",
    "Relancer la vérification.": "Run the verification again.",
    "Corriger la faute : écrire {}.": "Mend it: write {}.",
    "Corriger la faute.": "Mend it.",
    "Donner un sous-titre à chaque partie.": "Give each section a subheading.",
    "Donner un sous-titre à cette partie.": "Give this section a subheading.",
    "Donner un autre sous-titre à cette partie.": "Give this section another subheading.",
    "Donner à ce sous-titre le niveau {}.": "Give this subheading level {}.",
    "Donner un titre.": "Give a title.",
    "Le couper : {} mots au plus.": "Split it: at most {} words.",
    "En donner une de 1 à {} mots pleins.": "Give one of 1 to {} content words.",
    "L’y employer si la source le permet.": "Use it there if the source allows.",
    "La remplacer par un synonyme ici ou là.": "Put a synonym in its place here and there.",
    "L’employer encore, à un endroit où elle est juste.": "Use it again, at a place where it is right.",
    "L’employer dans ce passage, à un endroit où elle est juste.": (
        "Use it in this stretch, at a place where it is right."
    ),
    "La reprendre dans {} à {} % des sous-titres, là où la partie en parle.": (
        "Take it up in {} to {}% of the subheadings, where the section is about it."
    ),
    "L’y employer une fois.": "Use it there once.",
    "L’y employer moins souvent.": "Use it there less often.",
    "Commencer par elle : « Expression clé : … ».": "Begin with it: “Key phrase: …”.",
    "L’y mettre, sans articles ni accents.": "Put it there, without articles and accents.",
    "En écrire au moins {}, si les sources les portent.": "Write at least {}, if the sources carry them.",
    "Varier leur longueur.": "Vary their length.",
    "Dire en quelques mots ce que la partie apporte.": "Say in a few words what the section brings.",
    "Y répondre d’emblée, en une phrase de {} mots au plus qui se comprend seule.": (
        "Answer it at once, in one sentence of at most {} words that is understood alone."
    ),
    "Un seul fait par puce.": "One fact for each item.",
    "Couper les plus longues.": "Split the longest.",
    "Dire qui agit, quand la source le dit.": "Say who acts, when the source does.",
    "En tourner une autrement.": "Turn one of them otherwise.",
    "Écrire une phrase entière de {} à {} caractères.": "Write a whole sentence of {} to {} characters.",
    "La refaire avec les mots pleins du titre.": "Make it again from the content words of the title.",
    "La raccourcir, le plus important d’abord.": "Shorten it, what matters most first.",
}
"""What to do about it."""
