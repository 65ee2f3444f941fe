"""The process that proofreads: JSON lines on its standard input, one answer a line on its standard output.

Grammalecte is under the GPL: Calame never imports it. The system's own Python runs this file by its path, alone, and
nothing of Calame is imported here. A request is `{"text": …}` or `{"suggest": word}`; the first line written is
`{"ready": version}`. Whatever would touch the network or start a program is refused.
"""

import importlib
import json
import sys
from typing import Any

_REFUSED = (
    "socket.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.fork",
    "urllib.",
    "http.",
    "ftplib.",
)
_SUGGESTIONS = 5


def _refuse(event: str, _: tuple[Any, ...]) -> None:
    if event.startswith(_REFUSED):
        raise PermissionError(event)


def _flaws(checker: Any, text: str) -> dict[str, Any]:
    """What Grammalecte finds in one text: flaws with what the lexicon says of the word, and unknown words."""
    errors, unknown = checker.getParagraphErrors(text)
    lexicon = checker.getSpellChecker()
    flaws = [
        [
            error["nStart"],
            error["nEnd"],
            error["sType"],
            error["sRuleId"],
            error["sMessage"],
            list(error["aSuggestions"])[:_SUGGESTIONS],
            lexicon.getMorph(text[error["nStart"] : error["nEnd"]]),
        ]
        for error in errors
    ]
    return {"flaws": flaws, "unknown": [[word["nStart"], word["nEnd"]] for word in unknown]}


def _suggested(checker: Any, word: str) -> dict[str, Any]:
    found = [one for several in checker.getSpellChecker().suggest(word, _SUGGESTIONS) for one in several]
    return {"suggested": found[:_SUGGESTIONS]}


def _answer(checker: Any, request: dict[str, str]) -> dict[str, Any]:
    return _suggested(checker, request["suggest"]) if "suggest" in request else _flaws(checker, request["text"])


def main() -> None:
    """Answer until the other side closes."""
    grammalecte = importlib.import_module("grammalecte")
    checker = grammalecte.GrammarChecker("fr")
    sys.addaudithook(_refuse)
    _say({"ready": getattr(checker.getGCEngine(), "version", "")})
    for line in sys.stdin:
        _say(_answer(checker, json.loads(line)))


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
