"""What no line may part from the word beside it.

After OQLF, Banque de dépannage linguistique, « Espace insécable », and the Lexique des règles typographiques en usage à
l'Imprimerie nationale.
"""

CIVILITIES = "M. MM. Mme Mmes Mlle Mlles Me Mes Mgr Dr Drs Pr Prs".split()
"""Before a name."""
REFERENCES = "n° N° n°s N°s art. p. pp. chap. fig. vol. al. §".split()
"""Before what they number."""
UNITS = (
    "% ‰ € $ £ ¥ ° °C °F km km² km³ km/h m m² m³ m/s dm cm cm² cm³ mm mm² µm nm ha t kg g mg µg l L hl cl ml dl h min s "
    "ms W kW MW GW TW Wh kWh MWh GWh TWh kV mA Hz kHz MHz GHz Pa hPa kPa dB kJ MJ kcal ko Mo Go To Po "
    "px k€ M€ Md€ Mds€ M$ Md$".split()
)
"""After a figure: symbols, which never take a plural mark."""
COUNTED = (
    "pour millier milliers million millions milliard milliards euro euros dollar dollars livre livres franc francs centime "
    "centimes kilomètre kilomètres mètre mètres centimètre centimètres millimètre millimètres mile miles hectare hectares "
    "litre litres hectolitre hectolitres baril barils gramme grammes kilo kilos kilogramme kilogrammes tonne tonnes watt "
    "watts kilowatt kilowatts mégawatt mégawatts gigawatt gigawatts kilowattheure kilowattheures mégawattheure "
    "mégawattheures gigawattheure gigawattheures térawattheure térawattheures heure heures minute minutes seconde secondes "
    "jour jours semaine semaines mois an ans année années degré degrés".split()
)
"""After a figure: units in letters, scales, and « pour » of « pour cent »."""
