"""Words that cannot both be true of the same thing. Folded: infinitives, singular nouns, masculine adjectives.

Both sides of a line hold words of one sense each, whatever their part of speech: a deed may be told by a verb and by a
noun. `_` joins the words of an expression. A line that begins with `~` tells one deed from two ends (gagner, perdre) and
counts only for one and the same subject. Converses that both hold at once (acheter and vendre) are left out.
"""

from calame.text.data.opposite_families import FAMILIES
from calame.text.data.opposite_lines import LINES
from calame.text.data.prefixed_words import PREFIXED
from calame.text.data.stance_words import LINES as STANCES

_LINES = (*LINES.strip().splitlines(), *FAMILIES.strip().splitlines(), *STANCES)
_PREFIXES = ("in", "im", "il", "ir", "mal", "des", "dis", "me", "de", "a")


def _plain(word: str) -> str:
    """The word without the prefix that denies it: « possible » for « impossible »."""
    return next(word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))


def _side(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PAIRS = tuple(line.removeprefix("~").partition("|") for line in _LINES)
OPPOSITES = (
    *((_side(left), _side(right)) for left, _, right in _PAIRS),
    *((frozenset({_plain(word)}), frozenset({word})) for word in dict.fromkeys(PREFIXED.split())),
)
"""Both sides of each opposition."""

SAME_SUBJECT = frozenset(rank for rank, line in enumerate(_LINES) if line.startswith("~"))
"""Oppositions that tell one deed from two ends."""

NOMINAL = frozenset("est sur fort public sec propre part fille femme homme juste pour mieux vide".split())
"""Forms, with their accents, that are mostly something else: they count as nouns or adjectives only."""

MISREAD = frozenset(
    "maintenant pendant suivant durant devant moyennant sorte sortes sens fine mise finance finances ne n' sa ma ta mes tes me te "
    "prive privee prives privees".split()
)
"""Forms that a verb or a noun of the lists shares with a word of grammar or of another sense."""

ALSO_SAYING = frozenset(
    "soutenir defendre maintenir poursuivre reprendre conclure avancer lancer repondre reagir rassurer commenter appuyer".split()
)
"""Verbs that take a side, or only report."""

REFUSING = frozenset(
    "refuser renoncer cesser eviter abstenir interdire empecher echouer manquer omettre negliger rejeter decliner "
    "oublier dispenser exclure nier dementir dissuader arreter".split()
)
"""Verbs that deny the infinitive behind them."""

REFUSALS = frozenset(
    "interdiction refus impossibilite incapacite inaptitude renoncement renonciation dispense empechement prohibition "
    "abstention".split()
)
"""Nouns that deny the infinitive behind them."""

WILLING = frozenset(
    "pouvoir devoir vouloir savoir reussir parvenir arriver souhaiter compter prevoir oser pouvoir daigner permettre "
    "autoriser envisager accepter chercher tenter essayer penser aller entendre songer projeter falloir sembler paraitre "
    "pretendre promettre engager choisir commencer resoudre consentir esperer question intention mesure droit "
    "possibilite occasion temps".split()
)
"""Verbs that, when they are denied, deny the infinitive behind them."""

DENYING_WORDS = frozenset(
    "ne n' pas plus jamais sans aucun aucune non ni guere rien personne nul nulle moins absence fin faute defaut".split()
)
"""Words before a noun or an adjective that turn it round."""

DENYING_NOUNS = frozenset("sans aucun aucune ni nul nulle non absence".split())
"""Those that stand right before a noun."""

DENYING_AHEAD = frozenset(
    "ne n' ni sans impossible incapable interdit faux exclu aucun aucune nul nulle refuse improbable".split()
)
"""Words in front of a verb, in its clause, that deny it from farther off: « il est impossible que », « n'ont pas à »."""

ACCUSING = frozenset(
    "reprocher accuser imputer incriminer soupconner suspecter accusation reproche soupcon grief blamer blame denoncer".split()
)
"""Verbs and nouns by which somebody says that another has done a thing."""
