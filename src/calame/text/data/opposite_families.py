"""Further oppositions, each with its verbs, nouns, adjectives and participles; see `opposites` for how a line is written."""

FAMILIES = """
s'attendre prevoir anticiper attendu prevu pressentir | surprendre surprise surpris etonner etonnement inattendu imprevu deconcerter
reconnaitre admettre avouer plaider_coupable accepter confesser | nier contester rejeter recuser refuter dementir clamer_son_innocence plaider_non_coupable
avoir_droit avoir_le_droit autoriser autorise permettre beneficier eligible admis habilite ouvrir_droit | exclure exclu ecarter priver prive ineligible
a_portee a_la_portee abordable accessible | hors_de_portee hors_de_prix inaccessible inabordable
rester demeurer conserver garder | abandonner quitter demissionner demission
pret dispose enclin partant volontaire | reticent hostile oppose rechigner refuser refus
deceler detecter reveler positif positivite | negatif indetectable
forcir redoubler s'intensifier se_renforcer se_lever | faiblir mollir retomber tomber se_calmer
rebondir rebond redresser redressement reprise embellie regain sursaut | plonger rechute effondrement s'effondrer degringoler marasme
grossir grossissement prise_de_poids epaissir | maigrir amaigrissement mincir amincir
approcher s'approcher | s'eloigner s'ecarter
assembler monter montage assemblage | demonter demontage desassembler
attacher fixer amarrer arrimer | detacher larguer decrocher
armer armement | desarmer desarmement
boucher obstruer obstruction | deboucher degager desengorger
deployer deploiement | replier retirer repli retrait
mobiliser mobilisation | demobiliser demobilisation
equiper doter pourvoir dote | priver depourvu depouiller depourvoir denue
honorer respecter tenir_parole tenir_promesse tenir_sa_promesse | trahir bafouer violer renier manquer_a
motiver motivation | demotiver demotivation
valoriser valorisation reevaluer revaloriser revalorisation | devaloriser devaluer devaluation depreciation
occuper occupation | evacuer evacuation
ordonne range rangement | desordonne desordre
satisfaire combler | decevoir frustrer
plaire | deplaire
nettoyer assainir depolluer decontaminer assainissement depollution decontamination | salir polluer souiller contaminer pollution
assecher tarir assechement | inonder detremper inondation
taxer imposer taxation imposition | detaxer exonerer defiscaliser exoneration
verrouiller verrouillage | deverrouiller deverrouillage
voler derober confisquer confiscation | restituer rendre restitution
excessif demesure exorbitant disproportionne | raisonnable modere proportionne
large ample | etroit exigu
epais | mince fin
cher couteux onereux ruineux | bon_marche abordable economique peu_couteux modique
clair clairement limpide explicite explicitement | obscur confus flou vague ambigu implicite implicitement
concret concretement | abstrait theorique theoriquement
courageux courage bravoure | lache lachete
ecrit par_ecrit | oral oralement verbal verbalement de_vive_voix
ensemble conjointement en_commun | separement chacun_de_son_cote
fatigue epuise | repose dispos
fertile fecond | sterile infertile
flexible souple souplesse flexibilite | rigide strict rigidite
identique semblable similaire pareil analogue | different distinct dissemblable divergent
immediat immediatement aussitot sur-le-champ sans_delai | differe tardif tardivement a_retardement
jeune | vieux age
lumineux eclaire | sombre obscur
mobile itinerant | fixe immobile
moderne flambant_neuf dernier_cri | vetuste archaique obsolete delabre
ensoleille degage | nuageux couvert
general | particulier
resistant robuste | vulnerable
silencieux discret | bruyant tapageur
superficiel | profond
unique seul_et_unique | multiple
unilateral unilateralement | bilateral multilateral
diurne de_jour | nocturne de_nuit
gagner_du_terrain prendre_de_l'avance | perdre_du_terrain prendre_du_retard
~ marquer inscrire | encaisser conceder
benefique salutaire bienfaisant bienfait | nefaste nocif nuisible prejudiciable mefait
remission | rechute recidive
prison_ferme ans_ferme mois_ferme an_ferme | sursis
temps_plein plein_temps | temps_partiel mi-temps
cdi duree_indeterminee | cdd duree_determinee
reprendre_le_travail reprise_du_travail | cesser_le_travail debrayer faire_greve
renouveler reconduire renouvellement reconduction | resilier denoncer resiliation
se_presenter briguer candidat candidature | se_retirer retrait se_desister desistement
imposer instaurer decreter instauration mettre_en_place | lever levee abroger
ouvrir_une_enquete ouverture_d'une_enquete | classer_sans_suite classement clore_l'enquete
mettre_en_service entrer_en_service mise_en_service | retirer_du_service mettre_hors_service
publier diffuser diffusion | censurer censure
avancer progresser avancee progression | reculer pietiner stagner stagnation enlisement s'enliser
se_reveiller | s'endormir
sous-estimer sous-evaluer sous-estimation | surestimer surevaluer surestimation
sous-effectif | sureffectif
a_l'heure dans_les_temps dans_les_delais ponctuel | en_retard hors_delai retard
avec_succes | en_vain vainement sans_succes
a_tort | a_raison a_juste_titre
de_son_plein_gre volontairement spontanement | de_force sous_la_contrainte contre_son_gre
en_public publiquement | en_prive a_huis_clos
accompagne | seul
en_vente_libre | sur_ordonnance
d'accord unanime unanimite | partage divise desaccord divergence clive
operationnel pret fin_pret acheve | inacheve en_travaux en_chantier
croire credible plausible | douter doute sceptique invraisemblable
tranquilliser apaiser | alarmer affoler paniquer panique
fidele fidelite | infidele trahison traitre
indulgent clement clemence indulgence | severe intransigeant severite
tempere doux douceur | glacial rigoureux
fluide fluidite | sature bouchonne embouteillage
desert desert depeuple | bonde surpeuple noir_de_monde
baisse abaisse | leve releve
auparavant plus_tot | plus_tard
bas inferieur moindre | haut eleve superieur
"""
