"""Answers kept on this machine, for evals and repeated demos; off unless asked for."""

import hashlib
import json
import os
import tempfile
from pathlib import Path

from calame.models.choices import Choice
from calame.models.wire import Reply, Request, body

_VERSION = 1


class ReplyCache:
    """One JSON file an answer, named by the hash of all that decides it; readable by its owner only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def key(self, choice: Choice, request: Request) -> str:
        """SHA-256 of address, model, parameters, messages and schema; the key of the account is not in it."""
        decides = {
            "version": _VERSION,
            "address": choice.base_url,
            "temperature": request.temperature,
            "max_tokens": request.max_tokens,
            **body(request),
        }
        return hashlib.sha256(json.dumps(decides, sort_keys=True, ensure_ascii=False).encode()).hexdigest()

    def get(self, key: str) -> Reply | None:
        """The answer kept; `None` when there is none, or its file was damaged."""
        try:
            kept = json.loads((self._folder / f"{key}.json").read_text(encoding="utf-8"))
            return Reply(content=str(kept["reply"]), finish="stop", model=str(kept["model"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, key: str, reply: Reply) -> None:
        """Keeps an answer that fitted its contract; the file appears whole or not at all."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = reply.calls[0].arguments if reply.calls else reply.content or reply.reasoning
        descriptor, name = tempfile.mkstemp(dir=self._folder, suffix=".part")  # mode 600
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump({"reply": text, "model": reply.model}, file, ensure_ascii=False)
        Path(name).replace(self._folder / f"{key}.json")
