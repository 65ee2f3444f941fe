"""People and things of French cities and regions, folded; each with the place that it comes from."""

_PLACES = """
paris parisien parisienne parisiens parisiennes
lyon lyonnais lyonnaise lyonnaises
marseille marseillais marseillaise marseillaises
toulouse toulousain toulousaine toulousains toulousaines
bordeaux bordelais bordelaise bordelaises
lille lillois lilloise lilloises
nantes nantais nantaise nantaises
strasbourg strasbourgeois strasbourgeoise strasbourgeoises
rennes rennais rennaise rennaises
montpellier montpellierain montpellieraine montpellierains montpellieraines
nice nicois nicoise nicoises
grenoble grenoblois grenobloise grenobloises
rouen rouennais rouennaise rouennaises
reims remois remoise remoises
dijon dijonnais dijonnaise dijonnaises
angers angevin angevine angevins angevines
brest brestois brestoise brestoises
caen caennais caennaise caennaises
havre havrais havraise havraises
mans manceau mancelle manceaux mancelles
saint-etienne stephanois stephanoise stephanoises
clermont-ferrand clermontois clermontoise clermontoises
limoges limougeaud limougeaude limougeauds limougeaudes
tours tourangeau tourangelle tourangeaux tourangelles
orleans orleanais orleanaise orleanaises
poitiers poitevin poitevine poitevins poitevines
metz messin messine messins messines
nancy nanceien nanceienne nanceiens nanceiennes
mulhouse mulhousien mulhousienne mulhousiens mulhousiennes
besancon bisontin bisontine bisontins bisontines
amiens amienois amienoise amienoises
perpignan perpignanais perpignanaise perpignanaises
nimes nimois nimoise nimoises
avignon avignonnais avignonnaise avignonnaises
toulon toulonnais toulonnaise toulonnaises
pau palois paloise paloises
bayonne bayonnais bayonnaise bayonnaises
rochelle rochelais rochelaise rochelaises
lorient lorientais lorientaise lorientaises
quimper quimperois quimperoise quimperoises
annecy annecien annecienne anneciens anneciennes
chambery chamberien chamberienne chamberiens chamberiennes
roubaix roubaisien roubaisienne roubaisiens roubaisiennes
dunkerque dunkerquois dunkerquoise dunkerquoises
calais calaisien calaisienne calaisiens calaisiennes
troyes troyen troyenne troyens troyennes
bretagne breton bretonne bretons bretonnes
normandie normand normande normands normandes
alsace alsacien alsacienne alsaciens alsaciennes
lorraine lorrain lorrains lorraines
corse corse corses
picardie picard picarde picards picardes
auvergne auvergnat auvergnate auvergnats auvergnates
bourgogne bourguignon bourguignonne bourguignons bourguignonnes
savoie savoyard savoyarde savoyards savoyardes
pays_basque basque basques
catalogne catalan catalane catalans catalanes
provence provencal provencale provencaux provencales
vendee vendeen vendeenne vendeens vendeennes
jura jurassien jurassienne jurassiens jurassiennes
reunion reunionnais reunionnaise reunionnaises
martinique martiniquais martiniquaise martiniquaises
guadeloupe guadeloupeen guadeloupeenne guadeloupeens guadeloupeennes
guyane guyanais guyanaise guyanaises
bruxelles bruxellois bruxelloise bruxelloises
liege liegeois liegeoise liegeoises
geneve genevois genevoise genevoises
lausanne lausannois lausannoise lausannoises
zurich zurichois zurichoise zurichoises
montreal montrealais montrealaise montrealaises
"""
OF_PLACES = {
    form: tuple(part.replace("_", " ") for part in line.split())
    for line in _PLACES.split("\n")
    for form in line.split()[1:]
}
"""Folded form -> the place and all its forms."""

PEOPLE_OF = {line.split()[0].replace("_", " "): frozenset(line.split()[1:]) for line in _PLACES.split("\n") if line}
"""Folded place -> what comes from it."""

NOT_ORIGINS = frozenset("francais francaise francaises europeen europeenne europeens europeennes parisienne".split())
"""Said so widely of anything that they add little."""
NAMED_BY_LETTER = frozenset(
    """
    ligne zone hepatite vitamine plan groupe categorie batiment terminal porte quai hall bloc classe serie tranche parcelle
    tour secteur escalier entree option variante cellule salle tribune
    """.split()
)
"""Nouns behind which one capital letter is a name: « la ligne B »."""

CONTINENTS = frozenset("europeen africain asiatiqu oceanien latino-americain sud-americain nord-africain".split())
"""Beginnings of adjectives of continents."""
