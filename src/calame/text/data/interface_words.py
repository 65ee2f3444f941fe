"""The words of a news site's interface, over `calame.text.flat.flat` text (lower case, no accents)."""

CONTROLS = frozenset(
    "partager partage partages imprimer enregistrer sauvegarder commenter commentaire commentaires ecouter favoris abonne"
    " abonnes abonnees offert offrir newsletter newsletters vues vue reagir reactions suivre connexion inscription whatsapp"
    " facebook twitter telegram linkedin messenger instagram bluesky threads mastodon tiktok youtube x e-mail email mail"
    " courriel sms publicite pub sponsorise lecture copier lien signet signaler alerte alertes notifications telecharger"
    " pdf agrandir zoom traduire resume audio podcast flux rss j'aime likes like envoyer imprimante ajouter reserve premium"
    " tweeter tweet tweets retweeter epingler flipboard pinterest reddit viber skype copie partagez"
    " s'abonner s'inscrire abonnement compte accessibilite contraste police duree f t g in menu rechercher recherche connecter accueil panier".split()
)
"""What stands on a button or beside a counter."""

VISITORS = frozenset("mes mon ma vos votre nos notre cet cette l'article article".split())
"""The words that tie a button to who reads."""

AROUND_CONTROLS = VISITORS | frozenset(
    "a au aux de des du d' la le les l' un une et ou sur par en pour avec plus ici min mn minutes minute sec secondes articles"
    " page info actualite taille texte audio version liste lire voir tous toutes gratuit gratuite libre acces se s mon".split()
)
"""What may stand between them."""

TAGS = frozenset(
    "video videos photo photos publicite pub carte cartes infographie infographies podcast podcasts diaporama direct sondage"
    " image images annonce quiz en images en video lire aussi a lire replay audio graphique document illustration".split()
) | {"en images", "en video", "lire aussi", "a lire", "a lire aussi", "voir aussi"}
"""What a site puts between brackets before a link or a picture."""

CALLS = frozenset(
    "recevez suivez retrouvez cliquez inscrivez-vous abonnez-vous poursuivez rejoignez telechargez revivez partagez votez"
    " reagissez consultez decouvrez lisez relisez voyez revoyez ecoutez reecoutez regardez soutenez testez profitez"
    " connectez-vous identifiez-vous creez activez signalez ecrivez-nous contactez-nous laissez participez installez"
    " ajoutez donnez-nous posez envoyez".split()
)
"""What a site asks of who visits it."""

OWN_MEDIA = frozenset(
    "newsletter newsletters infolettre whatsapp telegram instagram facebook tiktok cookies notifications".split()
)
"""What only the site's own business is about, in any sentence to the visitor."""

MEDIA = OWN_MEDIA | frozenset(
    "chaine application appli site page article articles sujet sujets lecture video videos replay podcast podcasts direct"
    " actualite actualites actu info infos mail email compte reseaux commentaire commentaires avis abonnement contenu contenus"
    " emission episode episodes photos images diaporama carte quiz edition journal kiosque lien minute".split()
)
"""What a call without a full stop is about."""

HEAD_LABELS = (
    r"communique(?: de presse)?|depeche|exclusif|exclusivite|reportage|analyse|interview|entretien|portrait|tribune|enquete"
    r"|decryptage|edito|editorial|chronique|billet|en bref|breve|dossier|dans ?: ?.{3,60}|rubriques? ?: ?.{3,60}"
)
"""What alone on a line above the article says what kind of article it is, or where the site files it."""

CONTACTS = (
    r"contacts? (?:presse|medias?|communication)\b.{0,160}|(?:relations?|service|attachee? de) (?:presse|medias?) ?: ?.{0,160}"
    r"|(?:votre |vos |notre |nos )?contacts? ?: ?\S.{0,160}|pour tout contact ?: ?\S.{0,160}"
    r"|(?:(?:tel|telephone|mobile|portable|fax|e-?mail|mail|courriel|site|web|site web|internet)\.? ?:? ?)?(?:[\w.+-]{1,40}@[\w-]{1,40}\.[a-z.]{2,14}|(?:\+\d{2,3}[ .]?(?:\(0\))?\d|0\d)(?:[ .-]?\d{2}){4}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|(?:https?://|www\.)\S{3,80})"
)
"""Whom a press release tells journalists to call."""

LIST_HEADS = (
    r"les (?:plus lus|plus vus|plus commentes|plus partages)|le plus lu|articles? (?:similaires?|lies|precedents?|suivants?|connexes)"
    r"|sur le meme sujet|dans la meme rubrique|a lire (?:aussi|egalement)|a voir (?:aussi|egalement)(?: sur le web)?"
    r"|lire (?:aussi|egalement)|voir aussi|vous aimerez (?:aussi|peut-etre)|nos derniers articles|dernieres actualites|dans l'actualite|en ce moment"
)
"""What opens a list of links on one line."""
