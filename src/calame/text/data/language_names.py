"""French names of the languages that fastText's model tells most often (ISO 639)."""

from typing import Final

NAMES: Final[dict[str, str]] = {
    "af": "afrikaans", "sq": "albanais", "de": "allemand", "als": "alémanique", "am": "amharique", "en": "anglais",
    "ar": "arabe", "hy": "arménien", "az": "azéri", "eu": "basque", "bn": "bengali", "be": "biélorusse",
    "my": "birman", "bs": "bosnien", "br": "breton", "bg": "bulgare", "ca": "catalan", "ceb": "cebuano",
    "zh": "chinois", "ko": "coréen", "co": "corse", "hr": "croate", "da": "danois", "es": "espagnol",
    "eo": "espéranto", "et": "estonien", "fi": "finnois", "fr": "français", "fy": "frison", "gd": "gaélique",
    "gl": "galicien", "cy": "gallois", "ka": "géorgien", "el": "grec", "gn": "guarani", "gu": "gujarati",
    "he": "hébreu", "hi": "hindi", "hu": "hongrois", "ga": "irlandais", "id": "indonésien", "is": "islandais",
    "it": "italien", "ja": "japonais", "kk": "kazakh", "km": "khmer", "ku": "kurde", "lo": "laotien", "la": "latin",
    "lv": "letton", "lt": "lituanien", "lb": "luxembourgeois", "mk": "macédonien", "ms": "malais", "mg": "malgache",
    "mt": "maltais", "mr": "marathi", "mn": "mongol", "nl": "néerlandais", "ne": "népalais", "no": "norvégien",
    "nn": "norvégien", "oc": "occitan", "uz": "ouzbek", "ps": "pachto", "pa": "pendjabi", "fa": "persan",
    "pms": "piémontais", "pl": "polonais", "pt": "portugais", "ro": "roumain", "ru": "russe", "sr": "serbe",
    "sh": "serbo-croate", "si": "singhalais", "sk": "slovaque", "sl": "slovène", "so": "somali", "sv": "suédois",
    "sw": "swahili", "tl": "tagalog", "ta": "tamoul", "tt": "tatar", "cs": "tchèque", "te": "télougou",
    "th": "thaï", "bo": "tibétain", "tr": "turc", "uk": "ukrainien", "ur": "ourdou", "vi": "vietnamien",
    "wa": "wallon", "yi": "yiddish", "und": "inconnue",
}  # fmt: skip
