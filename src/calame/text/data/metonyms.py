"""Capitals, seats of power and inhabitants that the press writes for a state, folded: lower case, no accents."""

METONYMS = tuple(
    frozenset(line.replace("_", " ").split(","))
    for line in """
    russie,federation de russie,moscou,kremlin,russe,russes
    ukraine,kiev,kyiv,ukrainien,ukrainienne,ukrainiens,ukrainiennes
    etats-unis,etats unis,usa,washington,maison-blanche,maison blanche,americain,americaine,americains,americaines,pentagone
    chine,pekin,beijing,chinois,chinoise,chinoises
    coree du nord,pyongyang,nord-coreen,nord-coreenne,nord-coreens,nord-coreennes
    coree du sud,seoul,sud-coreen,sud-coreenne,sud-coreens,sud-coreennes
    japon,tokyo,japonais,japonaise,japonaises
    inde,new delhi,delhi,indien,indienne,indiens,indiennes
    pakistan,islamabad,pakistanais,pakistanaise,pakistanaises
    france,paris,elysee,matignon,quai d'orsay,francais,francaise,francaises
    allemagne,berlin,allemand,allemande,allemands,allemandes
    royaume-uni,royaume uni,grande-bretagne,londres,downing street,britannique,britanniques
    irlande,dublin,irlandais,irlandaise,irlandaises
    italie,rome,italien,italienne,italiens,italiennes
    espagne,madrid,espagnol,espagnole,espagnols,espagnoles
    portugal,lisbonne,portugais,portugaise,portugaises
    belgique,belge,belges
    union europeenne,ue,europe,bruxelles,commission europeenne,europeen,europeenne,europeens,europeennes
    pays-bas,pays bas,la haye,amsterdam,neerlandais,neerlandaise,neerlandaises
    suisse,berne,suisses
    autriche,vienne,autrichien,autrichienne,autrichiens,autrichiennes
    pologne,varsovie,polonais,polonaise,polonaises
    hongrie,budapest,hongrois,hongroise,hongroises
    suede,stockholm,suedois,suedoise,suedoises
    norvege,oslo,norvegien,norvegienne,norvegiens,norvegiennes
    danemark,copenhague,danois,danoise,danoises
    finlande,helsinki,finlandais,finlandaise,finlandaises
    grece,athenes,grec,grecque,grecs,grecques
    turquie,ankara,turc,turque,turcs,turques
    roumanie,bucarest,roumain,roumaine,roumains,roumaines
    serbie,belgrade,serbe,serbes
    israel,jerusalem,tel-aviv,israelien,israelienne,israeliens,israeliennes
    iran,teheran,iranien,iranienne,iraniens,iraniennes
    irak,bagdad,irakien,irakienne,irakiens,irakiennes
    syrie,damas,syrien,syrienne,syriens,syriennes
    liban,beyrouth,libanais,libanaise,libanaises
    arabie saoudite,ryad,riyad,saoudien,saoudienne,saoudiens,saoudiennes
    qatar,doha,qatari,qatarie,qataris
    egypte,le caire,caire,egyptien,egyptienne,egyptiens,egyptiennes
    algerie,alger,algerien,algerienne,algeriens,algeriennes
    maroc,rabat,marocain,marocaine,marocains,marocaines
    tunisie,tunis,tunisien,tunisienne,tunisiens,tunisiennes
    mali,bamako,malien,malienne,maliens,maliennes
    niger,niamey,nigerien,nigerienne,nigeriens,nigeriennes
    burkina faso,ouagadougou,burkinabe,burkinabes
    senegal,dakar,senegalais,senegalaise,senegalaises
    canada,ottawa,canadien,canadienne,canadiens,canadiennes
    bresil,brasilia,bresilien,bresilienne,bresiliens,bresiliennes
    mexique,mexico,mexicain,mexicaine,mexicains,mexicaines
    argentine,buenos aires,argentin,argentins
    venezuela,caracas,venezuelien,venezuelienne,venezueliens,venezueliennes
    cuba,la havane,cubain,cubaine,cubains,cubaines
    australie,canberra,australien,australienne,australiens,australiennes
    taiwan,taipei,taiwanais,taiwanaise,taiwanaises
    vietnam,hanoi,vietnamien,vietnamienne,vietnamiens,vietnamiennes
    afghanistan,kaboul,afghan,afghane,afghans,afghanes
    moldavie,chisinau,moldave,moldaves
    lituanie,vilnius,lituanien,lituanienne,lituaniens,lituaniennes
    lettonie,riga,letton,lettone,lettonne,lettons,lettones,lettonnes
    estonie,tallinn,estonien,estonienne,estoniens,estoniennes
    islande,reykjavik,islandais,islandaise,islandaises
    republique tcheque,tchequie,prague,tcheque,tcheques
    slovaquie,bratislava,slovaque,slovaques
    slovenie,ljubljana,slovene,slovenes
    croatie,zagreb,croate,croates
    bosnie,bosnie-herzegovine,sarajevo,bosnien,bosnienne,bosniens,bosniennes,bosniaque,bosniaques
    montenegro,podgorica,montenegrin,montenegrine,montenegrins,montenegrines
    kosovo,pristina,kosovar,kosovare,kosovars,kosovares
    macedoine du nord,macedoine,skopje,macedonien,macedonienne,macedoniens,macedoniennes
    albanie,tirana,albanais,albanaise,albanaises
    bulgarie,sofia,bulgare,bulgares
    chypre,nicosie,chypriote,chypriotes
    malte,la valette,maltais,maltaise,maltaises
    luxembourg,luxembourgeois,luxembourgeoise,luxembourgeoises
    monaco,monegasque,monegasques
    andorre,andorran,andorrane,andorrans,andorranes
    georgie,tbilissi,georgien,georgienne,georgiens,georgiennes
    armenie,erevan,armenien,armenienne,armeniens,armeniennes
    azerbaidjan,bakou,azerbaidjanais,azerbaidjanaise,azerbaidjanaises,azeri,azeris
    kazakhstan,astana,kazakh,kazakhe,kazakhs,kazakhes
    ouzbekistan,tachkent,ouzbek,ouzbeke,ouzbeks,ouzbekes
    kirghizistan,kirghizstan,bichkek,kirghize,kirghizes
    tadjikistan,douchanbe,tadjik,tadjike,tadjiks
    turkmenistan,achgabat,turkmene,turkmenes
    mongolie,oulan-bator,mongol,mongole,mongols,mongoles
    nepal,katmandou,nepalais,nepalaise,nepalaises
    bangladesh,dacca,dhaka,bangladais,bangladaise,bangladaises
    sri lanka,colombo,sri-lankais,sri-lankaise,sri-lankaises
    birmanie,myanmar,naypyidaw,rangoun,birman,birmane,birmans,birmanes
    thailande,bangkok,thailandais,thailandaise,thailandaises
    cambodge,phnom penh,cambodgien,cambodgienne,cambodgiens,cambodgiennes
    laos,vientiane,laotien,laotienne,laotiens,laotiennes
    malaisie,kuala lumpur,malaisien,malaisienne,malaisiens,malaisiennes
    singapour,singapourien,singapourienne,singapouriens,singapouriennes
    indonesie,jakarta,djakarta,indonesien,indonesienne,indonesiens,indonesiennes
    philippines,manille,philippin,philippine,philippins
    nouvelle-zelande,wellington,neo-zelandais,neo-zelandaise,neo-zelandaises
    jordanie,amman,jordanien,jordanienne,jordaniens,jordaniennes
    koweit,koweitien,koweitienne,koweitiens,koweitiennes
    bahrein,manama,bahreini,bahreinie,bahreinis
    emirats arabes unis,emirats,abou dhabi,abu dhabi,emirati,emiratie,emiratis,emiraties
    oman,mascate,omanais,omanaise,omanaises
    yemen,sanaa,yemenite,yemenites
    palestine,ramallah,palestinien,palestinienne,palestiniens,palestiniennes
    libye,tripoli,libyen,libyenne,libyens,libyennes
    soudan,khartoum,soudanais,soudanaise,soudanaises
    soudan du sud,djouba,juba,sud-soudanais,sud-soudanaise,sud-soudanaises
    ethiopie,addis-abeba,addis abeba,ethiopien,ethiopienne,ethiopiens,ethiopiennes
    erythree,asmara,erythreen,erythreenne,erythreens,erythreennes
    djibouti,djiboutien,djiboutienne,djiboutiens,djiboutiennes
    somalie,mogadiscio,somalien,somalienne,somaliens,somaliennes
    kenya,nairobi,kenyan,kenyane,kenyans,kenyanes
    ouganda,kampala,ougandais,ougandaise,ougandaises
    tanzanie,dodoma,tanzanien,tanzanienne,tanzaniens,tanzaniennes
    rwanda,kigali,rwandais,rwandaise,rwandaises
    burundi,gitega,bujumbura,burundais,burundaise,burundaises
    republique democratique du congo,rdc,congo-kinshasa,kinshasa
    congo-brazzaville,brazzaville
    gabon,libreville,gabonais,gabonaise,gabonaises
    cameroun,yaounde,camerounais,camerounaise,camerounaises
    centrafrique,republique centrafricaine,bangui,centrafricain,centrafricaine,centrafricains,centrafricaines
    tchad,n'djamena,ndjamena,tchadien,tchadienne,tchadiens,tchadiennes
    nigeria,abuja,nigerian,nigeriane,nigerians,nigerianes
    benin,porto-novo,cotonou,beninois,beninoise,beninoises
    togo,lome,togolais,togolaise,togolaises
    ghana,accra,ghaneen,ghaneenne,ghaneens,ghaneennes
    cote d'ivoire,abidjan,yamoussoukro,ivoirien,ivoirienne,ivoiriens,ivoiriennes
    liberia,monrovia,liberien,liberienne,liberiens,liberiennes
    sierra leone,freetown,sierra-leonais,sierra-leonaise,sierra-leonaises
    guinee,conakry,guineen,guineenne,guineens,guineennes
    guinee-bissau,bissau,bissau-guineen,bissau-guineenne
    guinee equatoriale,malabo,equato-guineen,equato-guineenne
    gambie,banjul,gambien,gambienne,gambiens,gambiennes
    mauritanie,nouakchott,mauritanien,mauritanienne,mauritaniens,mauritaniennes
    cap-vert,praia,cap-verdien,cap-verdienne,cap-verdiens,cap-verdiennes
    angola,luanda,angolais,angolaise,angolaises
    zambie,lusaka,zambien,zambienne,zambiens,zambiennes
    zimbabwe,harare,zimbabween,zimbabweenne,zimbabweens,zimbabweennes
    mozambique,maputo,mozambicain,mozambicaine,mozambicains,mozambicaines
    malawi,lilongwe,malawite,malawites,malawien,malawienne
    namibie,windhoek,namibien,namibienne,namibiens,namibiennes
    botswana,gaborone,botswanais,botswanaise,botswanaises
    afrique du sud,pretoria,sud-africain,sud-africaine,sud-africains,sud-africaines
    lesotho,maseru,lesothan,lesothane
    eswatini,swaziland,mbabane,swazi,swazie
    madagascar,antananarivo,tananarive,malgache,malgaches
    maurice,port-louis,mauricien,mauricienne,mauriciens,mauriciennes
    comores,moroni,comorien,comorienne,comoriens,comoriennes
    seychelles,seychellois,seychelloise,seychelloises
    haiti,port-au-prince,haitien,haitienne,haitiens,haitiennes
    jamaique,kingston,jamaicain,jamaicaine,jamaicains,jamaicaines
    republique dominicaine,saint-domingue
    panama,panameen,panameenne,panameens,panameennes
    costa rica,san jose,costaricien,costaricienne,costariciens,costariciennes
    nicaragua,managua,nicaraguayen,nicaraguayenne,nicaraguayens,nicaraguayennes
    honduras,tegucigalpa,hondurien,hondurienne,honduriens,honduriennes
    salvador,san salvador,salvadorien,salvadorienne,salvadoriens,salvadoriennes
    guatemala,guatemalteque,guatemalteques
    colombie,bogota,colombien,colombienne,colombiens,colombiennes
    equateur,quito,equatorien,equatorienne,equatoriens,equatoriennes
    perou,lima,peruvien,peruvienne,peruviens,peruviennes
    bolivie,la paz,bolivien,bolivienne,boliviens,boliviennes
    chili,santiago,chilien,chilienne,chiliens,chiliennes
    paraguay,asuncion,paraguayen,paraguayenne,paraguayens,paraguayennes
    uruguay,montevideo,uruguayen,uruguayenne,uruguayens,uruguayennes
    guyana,georgetown,guyanien,guyanienne,guyaniens,guyaniennes
    suriname,paramaribo,surinamais,surinamaise,surinamaises
    bielorussie,minsk,bielorusse,bielorusses
    vatican,saint-siege,saint siege
    """.strip().splitlines()
    for line in [line.strip()]
)
"""One set a state: any of its members may stand for the others."""
