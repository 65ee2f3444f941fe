"""Endings of French verbs in the third person and the participles, folded, by the ending of the infinitive.

Enough to find a verb of a word list in running text, where lemmatisers leave « conteste » or « ralenti » as they stand.
"""

_LINES = """
tenir: tenir tient tiennent tenu tenue tenus tenues tenait tenaient tenant tint tinrent tiendra tiendront tiendrait
  tiendraient tienne tenons
venir: venir vient viennent venu venue venus venues venait venaient venant vint vinrent viendra viendront viendrait
  viendraient vienne venons
prendre: prendre prend prennent pris prise prises prenait prenaient prenant prit prirent prendra prendront prendrait
  prendraient prenne prenons
mettre: mettre met mettent mis mise mises mettait mettaient mettant mit mirent mettra mettront mettrait mettraient
  mette mettons
battre: battre bat battent battu battue battus battues battait battaient battant battit battirent battra battront
  battrait battraient batte
paraitre: paraitre parait paraissent paru parue parus parues paraissait paraissaient paraissant parut parurent
  paraitra paraitront paraitrait paraitraient paraisse
connaitre: connaitre connait connaissent connu connue connus connues connaissait connaissaient connaissant connut
  connurent connaitra connaitront connaitrait connaitraient connaisse
croitre: croitre croit croissent cru croissait croissaient croissant crut crurent croitra croitront croitrait
  croitraient croisse
duire: duire duit duisent duite duits duites duisait duisaient duisant duisit duisirent duira duiront duirait
  duiraient duise
truire: truire truit truisent truite truits truites truisait truisaient truisant truisit truisirent truira truiront
  truirait truiraient truise
crire: crire crit crivent crite crits crites crivait crivaient crivant crivit crivirent crira criront crirait
  criraient crive
clure: clure clut cluent clu clus clue clues cluait cluaient cluant clurent clura cluront clurait cluraient
rompre: rompre rompt rompent rompu rompue rompus rompues rompait rompaient rompant rompit rompirent rompra rompront
  romprait rompraient rompe
vaincre: vaincre vainc vainquent vaincu vaincue vaincus vaincues vainquait vainquit vainquirent vaincra vaincront
soudre: soudre sout solvent solu solue solus solues solvait solvaient solvant soudra soudront soudrait soudraient
eindre: eindre eint eignent einte eints eintes eignait eignaient eignant eignit eignirent eindra eindront eindrait
  eigne
aindre: aindre aint aignent ainte aints aintes aignait aignaient aignant aignit aignirent aindra aindront aindrait
  aigne
oindre: oindre oint oignent ointe oints ointes oignait oignaient oignant oignit oignirent oindra oindront oindrait
suivre: suivre suit suivent suivi suivie suivis suivies suivait suivaient suivant suivit suivirent suivra suivront
  suivrait suivraient suive
vivre: vivre vit vivent vecu vecue vecus vivait vivaient vivant vecut vecurent vivra vivront vivrait vivraient vive
naitre: naitre nait naissent ne nee nes nees naissait naissaient naissant naquit naquirent naitra naitront
dire: dire dit disent dite dits dites disait disaient disant dirent dira diront dirait diraient dise
faire: faire fait font faite faits faites faisait faisaient faisant fit firent fera feront ferait feraient fasse
ouvrir: ouvrir ouvre ouvrent ouvert ouverte ouverts ouvertes ouvrait ouvraient ouvrant ouvrit ouvrirent ouvrira
  ouvriront ouvrirait ouvriraient
couvrir: couvrir couvre couvrent couvert couverte couverts couvertes couvrait couvrant couvrit couvrirent couvrira
ffrir: ffrir ffre ffrent ffert fferte fferts ffertes ffrait ffraient ffrant ffrit ffrirent ffrira ffriront ffrirait
querir: querir quiert quierent quis quise quises querait queraient querant quit quirent querra querront querrait
accueillir: accueillir accueille accueillent accueilli accueillie accueillis accueillies accueillait accueillaient
  accueillant accueillit accueillirent accueillera accueilleront accueillerait
mourir: mourir meurt meurent mort morte morts mortes mourait mouraient mourant mourut moururent mourra mourront
courir: courir court courent couru courue courus courait couraient courant courut coururent courra courront
partir: partir part partent parti partie partis parties partait partaient partant partit partirent partira partiront
  partirait partiraient parte
sortir: sortir sort sortent sorti sortie sortis sorties sortait sortaient sortant sortit sortirent sortira sortiront
  sortirait sorte
mentir: mentir ment mentent menti mentie mentis menties mentait mentaient mentant mentit mentirent mentira mentiront
  mentirait mente
servir: servir sert servent servi servie servis servies servait servaient servant servit servirent servira serviront
dormir: dormir dort dorment dormi dormait dormant dormira
cevoir: cevoir coit coivent cu cue cus cues cevait cevaient cevant cut curent cevra cevront cevrait cevraient coive
prevoir: prevoir prevoit prevoient prevu prevue prevus prevues prevoyait prevoyaient prevoyant previt prevoira
  prevoiront
avoir: avoir a ont eu avait avaient ayant eut eurent aura auront aurait auraient ait aient
mouvoir: mouvoir meut meuvent mu mue mus mues
valoir: valoir vaut valent valu value valait valaient valant valut vaudra vaudront vaudrait
vouloir: vouloir veut veulent voulu voulue voulait voulaient voulant voulut voudra voudront voudrait voudraient
seoir: seoir sied seyait
aller: aller va vont allait allaient allant alla allerent ira iront irait iraient aille
jeter: jeter jette jettent jete jetee jetes jetees jetait jetaient jetant jeta jeterent jettera jetteront jetterait
  jetteraient
peler: peler pelle pellent pele pelee peles pelees pelait pelaient pelant pela pelerent pellera pelleront pellerait
oyer: oyer oie oient oye oyee oyes oyees oyait oyaient oyant oya oyerent oiera oieront oierait oieraient verra verront
  verrait
uyer: uyer uie uient uye uyee uyes uyees uyait uyaient uyant uya uyerent uiera uieront uierait
ayer: ayer aie aient aye ayee ayes ayees ayait ayaient ayant aya ayerent aiera aieront aierait paye payent payera
ger: gea geait geais geaient geant geante geants geantes geons ge gee ges gees gent gerent gera geras geront gerait
  geraient ger
dre: dre d ds du due dus dues dent dait daient dant dons dez dit dirent dra dront drait draient de
er: e es ee ees ent a as erent era eras erai eront erons erait erais eraient er ais ait aient ions ons ez ant ante
  ants antes
ir: ir is it i ie ies issent isse isses issant issante issants issantes issait issais issaient issons irent ira irai
  iront irait iraient irons
re: re s d u ue us ues ent e ait ais aient ant ante ants antes ons ez it irent ra rai ront rait raient
"""


def _entries() -> tuple[tuple[str, str], ...]:
    found: dict[str, list[str]] = {}
    ending = ""
    for word in _LINES.split():
        if word.endswith(":"):
            ending = word.removesuffix(":")
            found[ending] = []
        else:
            found[ending].append(word)
    return tuple((ending, " ".join(forms)) for ending, forms in found.items())


ENDINGS = _entries()
"""The first ending that fits an infinitive, with the endings of its other forms."""

NO_VERBS = frozenset(
    "leger premier dernier entier amer cher fier regulier irregulier singulier particulier financier prisonnier ouvrier "
    "avenir hier plaisir desir loisir souvenir pouvoir devoir espoir desespoir noir soir maire contraire ordinaire "
    "extraordinaire volontaire involontaire majoritaire minoritaire secondaire primaire provisoire definitoire obligatoire "
    "aleatoire temporaire solidaire solitaire victoire libre rare claire sombre contre semestre trimestre membre nombre "
    "autre notre propre pauvre adversaire deficitaire excedentaire beneficiaire unitaire austere severe sincere prospere "
    "clandestinitaire guere guerre terre centre titre offre chiffre ordre desordre".split()
)
"""Words of the lists that only end like an infinitive."""
