"""Offices told without a name, and doers whom grammar hides: one sentence beside its passage."""

RIGHT = (
    (
        "« Au début, je pensais à une lubie des banquiers pour nuire aux éleveurs », dit Odile Bas. Rose Val est là.",
        ("Odile Bas avait d’abord cru à une lubie des banquiers destinée à nuire aux éleveurs.",),
    ),
    (
        "Le maire Paul Ferrand a signé le permis en mai. « J’ai vu le maire signer le permis », raconte Louise Bas.",
        ("Paul Ferrand a signé le permis en mai.",),
    ),
    (
        "Paule Ferry et Luc Ferry ont été entendus. Le 15 octobre, ils renoncent à saisir la cour.",
        ("Le 15 octobre, Paule Ferry et Luc Ferry ont renoncé à saisir la cour.",),
    ),
    (
        "Accueilli par le prince Karl, Yves Mornay doit lui remettre la médaille du mérite.",
        ("Yves Mornay doit remettre la médaille du mérite au prince Karl, qui l’a accueilli.",),
    ),
    (
        "Du côté de la veuve, Jean Morel - parrain de Jade, une amie de Marie - défend le testament.",
        ("Jean Morel, le parrain de Jade, défend le testament.",),
    ),
    (
        "La ministre de la Mer et des Transports Élise Roc est là. « Nous avons donné des gages », a dit Élise Roc.",
        ("Des gages ont été donnés, selon la ministre des Transports.",),
    ),
    (
        "Paul Marsan évoque un hasard. « Rien n’obligeait Gilles Ferret à accepter », a déclaré le sénateur.",
        ("Rien n’obligeait Gilles Ferret à accepter, a déclaré Paul Marsan.",),
    ),
    (
        "S’il refusait, ces pays avaient promis de reconnaître son rivale Ana Roldan. Madrid et Rome l’ont fait lundi.",
        ("Madrid et Rome ont reconnu Ana Roldan lundi.",),
    ),
    (
        "La ministre Lise Corbin s’est réjouie que la Suède se classe au 3e rang et y voit le résultat de ses efforts.",
        ("Lise Corbin voit dans le 3e rang de la Suède le résultat de ses efforts.",),
    ),
    (
        "L’avocat des riverains a obtenu du tribunal une condamnation de la ville à verser 900 euros aux plaignants.",
        ("La ville a été condamnée à verser 900 euros aux plaignants.",),
    ),
    (
        "« Aucun pêcheur n’a été indemnisé », affirment les avocats, déplorant une « injustice criante ».",
        ("Les avocats, qui déplorent une « injustice criante », affirment qu’aucun pêcheur n’a été indemnisé.",),
    ),
    (
        "Le maire Yves Brochant avait pris un arrêté fermant la plage. Attaqué, il a abrogé ce texte dimanche soir.",
        ("Attaqué, l’arrêté d’Yves Brochant fermant la plage a été abrogé dimanche soir.",),
    ),
    (
        "Les élus de La Nouvelle Vague en mouvement (NVEM) n’ont reçu aucun blâme. NVEM se réunit mardi.",
        ("Les élus de La Nouvelle Vague en mouvement n’ont reçu aucun blâme.",),
    ),
    (
        "« J’en vis », dit Maëlle, 24 500 abonnés sur Pictor et 280 000 sur Vidéal.",
        ("Maëlle, qui a 280 000 abonnés sur Vidéal, dit en vivre.",),
    ),
)
WRONG = (
    (
        "La ministre de la Culture Anne Roc était absente. Muriel Valin a dit que les aides restaient dues.",
        ("Les aides restent dues, a dit la ministre de la Culture.",),
    ),
    (
        "L’entourage de Solène Arnal a mené la charge mercredi contre le mari de Claire Dumas.",
        ("L’entourage de Claire Dumas a mené la charge mercredi contre son mari.",),
    ),
    (
        "Des agents ont cessé le travail après qu’un train a percuté mercredi un tracteur près d’Orvik.",
        ("Près d’Orvik, un tracteur est venu percuter un train mercredi.",),
    ),
    (
        "La ministre Lise Corbin s’est réjouie que la Suède ait vendu vingt navires à la Norvège.",
        ("La Norvège a vendu vingt navires à la Suède, s’est réjouie Lise Corbin.",),
    ),
    (
        "Le 3 mai, Paule Ferry a été entendue. Le 15 octobre, elle renonce à saisir la cour de l’affaire du barrage.",
        ("Le 15 octobre, Paule Ferry et Luc Ferry ont renoncé à saisir la cour de l’affaire du barrage.",),
    ),
    (
        "Accueilli sous la pluie par le prince Karl, il doit remettre la médaille du mérite à la ville d’Orvik.",
        ("Accueilli sous la pluie par le prince Karl, Yves Mornay doit lui remettre la médaille du mérite.",),
    ),
    (
        "C’est une idée de Claire Vasseur, reprise par deux députés : interdire les jets dans la vallée.",
        ("L’idée d’interdire les jets dans la vallée, reprise par Claire Vasseur, vient de deux députés.",),
    ),
    (
        "Du côté de la veuve, Jean Morel - parrain de Jade, une amie de Marie - défend le testament.",
        ("Jean Morel, parrain de Marie, défend le testament aux côtés de la veuve.",),
    ),
    (
        "« Au début, je pensais à une lubie des banquiers pour nuire aux éleveurs », dit Odile Bas. Rose Val est là.",
        ("Rose Val avait d’abord cru à une lubie des banquiers destinée à nuire aux éleveurs.",),
    ),
)
