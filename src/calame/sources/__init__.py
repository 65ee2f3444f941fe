"""Reading and cleaning source articles, and understanding the client's order."""

from calame.sources.brief_file import load_brief
from calame.sources.cleaning import Form, clean
from calame.sources.instruction import parse_instruction
from calame.sources.pasted import Pasted, split_pasted
from calame.sources.request import FEWEST_WORDS, Request, read_request, read_sources
from calame.sources.texts import Text

__all__ = [
    "FEWEST_WORDS",
    "Form",
    "Pasted",
    "Request",
    "Text",
    "clean",
    "load_brief",
    "parse_instruction",
    "read_request",
    "read_sources",
    "split_pasted",
]
