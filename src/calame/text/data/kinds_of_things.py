"""Words of one kind, none of which may stand for another. Folded; words of one entry joined by « = » mean the same; « ; » parts the kinds."""

_KINDS = """
    or argent cuivre fer acier aluminium=alu zinc plomb nickel etain cobalt lithium uranium mercure cadmium
    chrome titane tungstene platine bronze laiton manganese magnesium potassium sodium calcium iode arsenic
    bauxite graphite amiante;
    bois pierre brique beton marbre granit ardoise tuile chaume verre platre argile ciment
    bitume=goudron=asphalte;
    petrole gaz charbon uranium essence gazole=diesel kerosene hydrogene biomasse;
    eolien=eolienne solaire=photovoltaique nucleaire hydraulique=hydroelectrique geothermie;
    coton laine soie lin nylon cuir polyester velours;
    tete=crane cou epaule bras coude poignet main doigt pouce hanche cuisse genou mollet cheville pied talon
    dos thorax=torse abdomen=ventre visage oeil=yeux oreille nez bouche machoire dent langue gorge;
    coeur poumon foie rein estomac intestin=colon rate pancreas cerveau vessie prostate sein uterus ovaire
    peau;
    cortisol melatonine insuline adrenaline serotonine dopamine ocytocine testosterone oestrogene progesterone
    ghreline leptine;
    grippe dengue chikungunya zika paludisme rougeole=rougeoles varicelle coqueluche tuberculose cholera covid
    bronchiolite gastro-enterite meningite hepatite salmonellose listeriose legionellose=legionelle botulisme
    rage diabete cancer asthme;
    cardiologie=cardiologue pneumologie=pneumologue neurologie=neurologue oncologie=oncologue=cancerologie
    dermatologie=dermatologue pediatrie=pediatre psychiatrie=psychiatre gynecologie=gynecologue
    urologie=urologue radiologie=radiologue geriatrie=geriatre ophtalmologie=ophtalmologue
    rhumatologie=rhumatologue hematologie=hematologue maternite reeducation reanimation hypertension;
    blanc=blanche noir=noire rouge bleu=bleue vert=verte jaune gris=grise brun=brune=marron rose
    violet=violette orange beige;
    grele secheresse=sec gel=gelee pluie=pluies neige canicule tempete=ouragan orage inondation=crue
    seisme=tremblement tornade avalanche brouillard verglas;
    detroit golfe mer ocean baie lac etang fleuve=riviere canal cap presqu'ile ile archipel col mont=montagne
    vallee plaine plateau desert foret;
    nord=septentrional sud=meridional est=oriental ouest=occidental;
    vache=bovin=boeuf mouton=brebis=ovin=agneau chevre=caprin cochon=porc=truie cheval=jument
    poulet=poule=volaille canard oie dinde lapin chien chat loup ours lynx renard sanglier cerf=biche
    chevreuil;
    abeille guepe frelon moustique mouche fourmi criquet chenille papillon tique puce punaise cafard;
    ble orge mais avoine seigle riz colza tournesol soja betterave pomme tomate olive raisin vigne cerise
    abricot peche poire fraise melon noix amande chataigne banane orange citron cafe cacao the;
    thon saumon morue=cabillaud sardine anchois hareng maquereau sole bar truite anguille crevette homard
    crabe huitre moule coquille poulpe calamar;
    chene hetre sapin=epicea pin platane marronnier tilleul bouleau peuplier cedre cypres olivier frene erable;
    gendarme policier douanier pompier militaire=soldat=legionnaire;
    boulanger boucher coiffeur pharmacien fleuriste libraire menuisier plombier macon electricien garagiste
    cuisinier;
    frere soeur pere mere fils fille cousin=cousine oncle tante neveu niece grand-pere grand-mere beau-frere
    belle-soeur beau-pere belle-mere gendre bru mari=epoux epouse=femme associe=associee voisin=voisine;
    catholique protestant musulman juif=israelite bouddhiste hindou orthodoxe;
    voiture=automobile=berline camion=poids-lourd camionnette=fourgonnette=fourgon moto=motocyclette scooter
    velo=bicyclette tracteur autobus=bus=autocar=car tramway=tram metro train=rame avion helicoptere
    trottinette quad pelleteuse;
    voilier paquebot ferry=ferries chalutier petrolier cargo peniche remorqueur sous-marin;
    fusil pistolet revolver couteau hache machette grenade matraque carabine arbalete;
    culture sport=sports finances urbanisme education=scolaire logement tourisme securite
    environnement=ecologie agriculture defense justice;
    violon alto violoncelle contrebasse piano orgue clavecin guitare harpe flute clarinette hautbois basson
    trompette trombone tuba saxophone accordeon batterie;
    football rugby handball basket-ball=basket volley-ball=volley tennis badminton hockey judo escrime boxe
    natation athletisme gymnastique cyclisme equitation golf aviron surf;
    rue avenue boulevard place quai impasse allee esplanade;
    gauche droite centre;
    lycee college universite creche maternelle;
    cathedrale=basilique mosquee synagogue temple abbaye=monastere chateau;
    roman poesie=poeme theatre essai nouvelle bande-dessinee;
    opera symphonie sonate concerto motet messe cantate requiem oratorio quatuor
"""


def _by_word() -> dict[str, frozenset[tuple[int, int]]]:
    found: dict[str, set[tuple[int, int]]] = {}
    for kind, words in enumerate(_KINDS.split(";")):
        for rank, entry in enumerate(words.split()):
            for word in entry.split("="):
                found.setdefault(word, set()).add((kind, rank))
    return {word: frozenset(places) for word, places in found.items()}


KINDS = _by_word()
"""Of which kind each word is, and which of the kind."""
EITHER = frozenset(
    "or bar est car place centre sec rose rame moule sole orange the col train pied main tete coeur "
    "femme fille peche nouvelle gauche droite alto essai coquille cafe oeil bouche voisin nord sud ouest golfe mer ocean baie "
    "lac fleuve riviere canal cap ile vallee plaine plateau desert foret detroit etang montagne rue avenue boulevard quai "
    "avion helicoptere train metro rame voiture automobile autobus bus autocar car velo ferry taxi "
    "noir noire blanc blanche rouge vert verte bleu bleue pere mere fils frere soeur nez dos justice securite defense college "
    "temple chateau creche theatre juif militaire soldat mari epouse mont alpha verre cuir fer bois gaz".split()
)
"""Words of other senses: they count only where one of their kind stands in the same place of the source."""
