"""How a source says that somebody has not been heard: « n’a pas réagi », « ne s’est pas prononcé ». Folded."""

import re

_DEED = (
    r"(?:reagi|reagir|repondu|repondre|commente|commenter|exprimee?s?|exprimer|prononcee?s?|prononcer|manifestee?s?"
    r"|communique|communiquer|tranche|trancher|(?:donne|donner) (?:suite|de suite|sa reponse|son avis)"
    r"|(?:pris|prendre) (?:position|parti|la parole)|(?:fait|faire|rendu|rendre) (?:connaitre|savoir|part|publi|de commentaire)"
    r"|(?:ete|etre|etait|etaient|etre) joi(?:nt|gnable)\w*|pu etre joi(?:nt|gnable)\w*)"
)
SILENT = re.compile(
    rf"(?<!\w)(?:ne |n')(?:\w+(?: |')){{0,3}}?(?:pas|jamais|toujours pas|guere)(?: \w+){{0,3}}?"
    rf"(?: | s'| d'y | l'){_DEED}(?!\w)"
)
"""A denial of what would be an answer, with what stands between."""
