"""What the code base never does, whatever the reason."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "lexicord"
FILES = sorted(SOURCE.rglob("*.py"))

DANGEROUS = {"eval", "exec", "compile", "__import__"}
UNSAFE_MODULES = {"pickle", "marshal", "shelve", "dill"}
TOP_LEVEL = {"pyproject.toml", "README.md", "LICENSE", "src", "locale", "glossary", "tests"}
ONLY_WRITERS = {"open", "write_bytes", "write_text", "replace", "rename", "unlink", "mkdir"}


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_no_code_is_made_from_text(path: Path) -> None:
    calls = [
        node.func.id
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]

    assert DANGEROUS.isdisjoint(calls)


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_no_unsafe_loader_and_no_shell(path: Path) -> None:
    tree = _tree(path)
    imported = {
        alias.name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    shell = [
        keyword.arg
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "shell"
    ]

    assert UNSAFE_MODULES.isdisjoint(imported)
    assert shell == []


def _imports_inside_functions(path: Path) -> list[str]:
    functions = (
        node for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef | ast.Lambda)
    )
    return [
        ast.unparse(node)
        for function in functions
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom) and "lexicord" in ast.unparse(node)
    ]


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_no_import_of_ours_hides_in_a_function(path: Path) -> None:
    assert _imports_inside_functions(path) == []


def test_one_broad_except_a_face() -> None:
    broad = [
        f"{_name(path)}:{node.lineno}"
        for path in FILES
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        and not any(isinstance(part, ast.Raise) and part.exc is None for part in ast.walk(node))
    ]

    assert [place for place in broad if not place.startswith("cli/")] == []
    assert len(broad) <= 1


def test_the_top_level_is_what_was_asked_for() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout: build folders may lie around")

    visible = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}

    assert visible - TOP_LEVEL - {"build", "dist", "lexicord-demo"} == set()
