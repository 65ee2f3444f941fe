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
    union europeenne,ue,bruxelles,commission europeenne,europeen,europeenne,europeens,europeennes
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
    vatican,saint-siege,saint siege
    """.strip().splitlines()
    for line in [line.strip()]
)
"""One set a state: any of its members may stand for the others."""
