"""Starts `calame` processes without their seconds of start-up: it has loaded everything, and forks.

One JSON line on stdin begins a process: `{"argv", "cwd", "env", "said", "room"}`. It answers `{"pid"}`, then, when
that is over, `{"code"}`.
"""

import importlib
import json
import os
import resource
import signal
import sys

MODULES = (
    "calame.cli.app",
    "calame.cli.carrying",
    "calame.cli.resume",
    "calame.cli.telling",
    "calame.models.chat",
    "calame.publish.earlier",
    "calame.sources",
)


def load() -> None:
    """Import what a run needs, and load the language."""
    for name in MODULES:
        importlib.import_module(name)
    from calame.agents.writer import ModelWriter
    from calame.text.analysis import analyse

    analyse("Le port de Valmer a rouvert mardi.")
    ModelWriter.whole_up_to = 50  # one call a section: parallel branches in every run


def become(order: dict[str, object]) -> None:
    """Be one process of the command line."""
    from calame.cli.app import run

    argv, env, room = order["argv"], order["env"], order["room"]
    assert isinstance(argv, list)
    assert isinstance(env, dict)
    os.chdir(str(order["cwd"]))
    os.environ.clear()
    os.environ.update(env)
    said = os.open(str(order["said"]), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(said, 1)
    os.dup2(said, 2)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored below a shell's background
    if isinstance(room, int):
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
    os._exit(ended(run(argv)))


def ended(code: int) -> int:
    """`code`, when everything said is out."""
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def tell(**told: int) -> None:
    """One line of the answer."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Fork as long as somebody asks."""
    load()
    tell(ready=1)
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            try:
                become(json.loads(line))
            finally:
                os._exit(70)
        tell(pid=pid)
        tell(code=os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


if __name__ == "__main__":
    main()
