"""Every error Calame raises on purpose.

    CalameError
    |-- InputError            exit 2: what the user gave cannot be used
    |   |-- SourceError       a source file, URL or text
    |   |-- BriefError        an instruction, a brief file or a flag
    |   `-- OutputError       the output folder
    |-- RoleError             exit 3: a role failed or is not known
    |-- MachineError          exit 3: a package or file that Calame needs is missing or broken
    `-- ModelError            exit 3: a language model gave no usable answer

A message is one French or English sentence that names the thing, says what was expected and what to do.
"""


class CalameError(Exception):
    """Root of the tree; `exit_code` is what the command line returns."""

    exit_code = 3


class InputError(CalameError):
    """What the user gave cannot be used."""

    exit_code = 2


class SourceError(InputError):
    """A source cannot be read or holds no article.

    Attributes:
        origin: the path or URL as the user named it.
    """

    def __init__(self, message: str, *, origin: str) -> None:
        super().__init__(message)
        self.origin = origin


class BriefError(InputError):
    """An instruction, brief file or flag asks for something impossible."""


class OutputError(InputError):
    """The output folder cannot be written or already holds an article."""


class RoleError(CalameError):
    """A role failed or is not known.

    Attributes:
        role: name of the role.
    """

    def __init__(self, message: str, *, role: str) -> None:
        super().__init__(message)
        self.role = role


class MachineError(CalameError):
    """Something that Calame needs on this machine is missing or broken."""


class ModelError(CalameError):
    """A language model gave no usable answer.

    Attributes:
        seat: who asked (`write`, `review` ...).
        endpoint: model and address as the user may see them, never with a key.
    """

    def __init__(self, message: str, *, seat: str, endpoint: str) -> None:
        super().__init__(message)
        self.seat = seat
        self.endpoint = endpoint
