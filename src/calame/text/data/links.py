"""Words that tie what happened to a cause or to a moment: a statement has them only where its passage does. Folded."""

CAUSES = (
    "parce qu", "puisqu", "car", "en raison d", "a cause d", "grace a", "grace au", "grace aux", "du fait d", "faute d",
    "si bien qu", "de sorte qu", "c est pourquoi", "par consequent", "en consequence", "donc", "des lors", "provoqu",
    "entrain", "suscit", "caus", "en effet", "d ou", "a la suite d", "a force d", "resultat d", "consequence d",
    "consecuti", "du a", "due a", "dus a", "dues a", "afin d", "afin qu", "pour qu", "compte tenu", "motif", "justifi",
    "sous l effet", "ce qui a", "en reaction a", "face a", "apres", "suite a", "tant", "comme", "expliqu",
)  # fmt: skip
"""Beginnings of words, or runs of words, that name a cause, a purpose or an effect, and those that may stand for one."""

CAUSAL = (
    "parce que", "parce qu", "puisque", "puisqu", "en raison de", "en raison du", "en raison des", "en raison d",
    "a cause de", "a cause du", "a cause des", "a cause d", "grace a", "grace au", "grace aux", "c est pourquoi",
    "par consequent", "en consequence", "si bien que", "si bien qu", "de sorte que", "de sorte qu",
)  # fmt: skip
"""Runs of words that can only name a cause or an effect: what a statement may not add."""

SEQUENCES = ("ensuite", "puis", "par la suite", "dans la foulee", "peu apres", "aussitot", "dans un second temps")
"""Runs of words that put one thing after another: what a statement may not add."""

ORDERS = (
    *SEQUENCES, "apres", "avant", "suit", "suivant", "desormais", "enfin", "alors", "plus tard", "lendemain", "fois",
    "et", "premier", "deuxieme", "second", "troisieme",
)  # fmt: skip
"""Beginnings of words that a sequence may stand for."""
