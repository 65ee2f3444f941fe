"""Words whose prefix denies what is left of them: « impossible », « malhonnête ». Folded."""

PREFIXED = """
inacceptable inaccessible inacheve inactif inadapte inadequat inadmissible inaltere inanime inapplicable inapte inattendu
inaudible incalculable incapable incertain incoherent incompatible incompetent incomplet incomprehensible inconciliable
inconfortable inconscient inconstitutionnel incontrolable incontrole incorrect incurable indecent indecis indefendable
independant indescriptible indesirable indigne indirect indisponible indolore indulgent inefficace inegal ineligible
inequitable inexact inexcusable inexistant inexperimente inexplicable inexplique inexploite infaillible infidele infonde
infructueux ingrat inhabitable inhabite inhabituel inhospitalier inhumain inoccupe inoffensif inoperant insalubre
insatisfait inseparable insignifiant insoluble insolvable insouciant insoumis insoutenable instable insuffisant
insurmontable intenable intolerable intolerant intransigeant inutile inutilisable inutilise invalide invariable
invendable invendu invincible invisible invivable involontaire invulnerable illegal illegitime illicite illimite illisible
illogique imbattu immangeable immature immobile immoral immuable impair imparfait impartial impatient impayable impaye
impensable imperceptible impermeable impersonnel impoli impopulaire impossible impraticable imprecis imprevisible imprevu
improbable improductif impropre imprudent impuissant impuni impur irrationnel irrealisable irrealiste irrecevable
irreconciliable irrecuperable irrecouvrable irreductible irregulier irremplacable irreparable irresistible irresolu
irresponsable irreversible irrevocable irrespirable insonorise inassouvi inavoue inclassable inconsolable incurable
inflexible ininteressant ininterrompu injoignable injuste injustifie inopportun insubmersible intouchable intransmissible
inexploitable infrequente indetermine indefini indelicat indiscipline indiscret indivisible inaperceptible inassurable
malhonnete malheureux malchanceux malsain malveillant maladroit malhabile desagreable desavantageux deshonorant
desobeissant desordonne desequilibre desinteresse desuni mecontent deraisonnable defavorable deloyal disproportionne
dissemblable discontinu discourtois anormal atypique asymetrique
"""
