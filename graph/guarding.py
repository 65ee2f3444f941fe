"""Roles of other people's are called here: whatever one of them raises is told as its own fault."""

import sys
import traceback
from pathlib import Path
from typing import Any, TypeVar

from calame.agents.role import Context, Role
from calame.contracts import Contract
from calame.errors import CalameError, RoleError

TaskT = TypeVar("TaskT", bound=Contract)
ResultT = TypeVar("ResultT", bound=Contract)
_OURS = "calame."
_LONGEST = 200
"""Characters of what an exception says of itself."""


async def answer_of(role: Role[TaskT, ResultT], task: TaskT, context: Context) -> ResultT:
    """What the role answers. A fault of Calame's own roles stays what it is.

    Raises:
        RoleError: the role cannot answer, or raised something that it should not; file and line are named.
        calame.errors.ModelError: a model gave no usable answer.
    """
    try:
        return await role.run(task, context)
    except CalameError:
        raise
    except Exception as error:  # a stranger's role may raise anything while it works
        if type(role).__module__.startswith(_OURS):
            raise
        raise RoleError(_fault(role, error), role=role.name) from error


def _fault(role: Role[Any, Any], error: Exception) -> str:
    told = " ".join(str(error).split())[:_LONGEST]
    what = f"{type(error).__name__} : {told}" if told else type(error).__name__
    return f"le rôle {role.name!r} a échoué ({_place(role, error)}{what}) ; corrigez-le."


def _place(role: object, error: Exception) -> str:
    """Where in the role's own file, or where at all."""
    frames = traceback.extract_tb(error.__traceback__)
    own = getattr(sys.modules.get(type(role).__module__), "__file__", None)
    inside = [frame for frame in frames if frame.filename == own] or list(frames)
    return f"{_near(inside[-1].filename)!r}, ligne {inside[-1].lineno}, " if inside else ""


def _near(name: str) -> str:
    """The file as somebody in the working folder would name it."""
    path = Path(name)
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else name
