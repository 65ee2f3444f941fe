"""`__init__.py` holds exports only, and `__all__` is what exists."""

import ast
import importlib
from pathlib import Path

import pytest

import calame
from calame import lazy

ROOT = Path(__file__).resolve().parents[1]
INITS = sorted(
    init for home in ("src", "agents", "graph", "prompts", "evals") for init in (ROOT / home).rglob("__init__.py")
)


def module_name(init: Path) -> str:
    parts = init.parent.relative_to(ROOT).parts
    return ".".join(parts[1:] if parts[0] == "src" else ("calame", *parts))


@pytest.mark.parametrize("init", INITS, ids=module_name)
def test_all_names_exist_and_nothing_public_is_left_out(init: Path) -> None:
    module = importlib.import_module(module_name(init))
    tree = ast.parse(init.read_text(encoding="utf-8"))
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    exported = set(getattr(module, "__all__", ()))
    assert all(hasattr(module, name) for name in exported)
    if exported and module.__name__ != "calame":
        assert exported == {name for name in imported if not name.startswith("_")}


@pytest.mark.parametrize("init", INITS, ids=module_name)
def test_an_init_defines_no_function_or_class(init: Path) -> None:
    tree = ast.parse(init.read_text(encoding="utf-8"))
    assert not [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]


def test_every_name_of_the_package_is_loaded_where_type_checkers_read_it() -> None:
    for node in ast.walk(ast.parse((ROOT / "src/calame/__init__.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module not in {"typing", "calame.lazy"}:
            assert {alias.name: lazy.HOMES[alias.name] for alias in node.names} == dict.fromkeys(
                [alias.name for alias in node.names], node.module
            )
    assert sorted((*lazy.HOMES, "__version__")) == sorted(calame.__all__) == dir(calame)
