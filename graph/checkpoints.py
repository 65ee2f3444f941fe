"""LangGraph's checkpoints, kept safely and kept small.

Safely: what stands in a database is data, never a name of something to call. LangGraph's own serialiser imports and
calls what the bytes name unless a variable was set before its first import; this one does not, whoever imported what.
Small: only the two newest checkpoints of a run are kept. A resume reads the newest; writes of the step before may
arrive after it (langgraph issue 8039), and find their own still there.
"""

from typing import Any, Final

import ormsgpack
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import ChannelVersions, Checkpoint, CheckpointMetadata
from langgraph.checkpoint.serde.jsonplus import EXT_CONSTRUCTOR_KW_ARGS, EXT_CONSTRUCTOR_POS_ARGS, JsonPlusSerializer
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver
from langgraph.types import Interrupt, Send

from calame.errors import StoreError

_DAMAGED: Final = (
    "La base des essais contient un point de reprise que Calame n’a pas écrit : rien n’en est exécuté. "
    "Relancez la commande d’origine, avec une autre base s’il le faut (--store FICHIER)."
)
_SEND: Final = ("langgraph.types", "Send")
_INTERRUPT: Final = ("langgraph.types", "Interrupt")


class StrictSerializer(JsonPlusSerializer):
    """Reads JSON values, `Send` and `Interrupt`, and refuses everything else."""

    def __init__(self) -> None:
        super().__init__(allowed_msgpack_modules=None, __unpack_ext_hook__=_revive)

    def loads_typed(self, data: tuple[str, bytes]) -> Any:
        """The value in `data`.

        Raises:
            StoreError: the bytes hold something else than a run writes.
        """
        kind, body = data
        if kind == "null":
            return None
        if kind != "msgpack":
            raise StoreError(_DAMAGED)
        return _unpack(body)


def _unpack(body: bytes) -> Any:
    try:
        return ormsgpack.unpackb(body, ext_hook=_revive, option=ormsgpack.OPT_NON_STR_KEYS)
    except ValueError as error:  # ormsgpack's own, and what _revive raises through it
        raise StoreError(_DAMAGED) from error


def _revive(code: int, data: bytes) -> Any:
    module, name, arguments = _unpack(data)
    if code == EXT_CONSTRUCTOR_POS_ARGS and (module, name) == _SEND:
        return Send(*arguments[:2])
    if code == EXT_CONSTRUCTOR_KW_ARGS and (module, name) == _INTERRUPT:
        return Interrupt(arguments["value"], id=arguments["id"])
    raise StoreError(_DAMAGED)


class SqliteSaver(AsyncSqliteSaver):
    """Keeps the two newest checkpoints of each thread."""

    async def aput(
        self,
        config: RunnableConfig,
        checkpoint: Checkpoint,
        metadata: CheckpointMetadata,
        new_versions: ChannelVersions,
    ) -> RunnableConfig:
        """See `BaseCheckpointSaver`."""
        thread, parent = config["configurable"]["thread_id"], config["configurable"].get("checkpoint_id")
        await self.setup()
        if parent:
            async with self.lock:  # committed with what follows: one wait for the disk, not two
                for older in _OLDER:
                    await self.conn.execute(older, (thread, parent))
        return await super().aput(config, checkpoint, metadata, new_versions)


_OLDER: Final = (
    "DELETE FROM checkpoints WHERE thread_id = ? AND checkpoint_id < ?",
    "DELETE FROM writes WHERE thread_id = ? AND checkpoint_id < ?",
)
