"""Every error that people read carries a message that can be translated."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest

from lexicord.domain import errors
from lexicord.domain.errors import LexicordError

if TYPE_CHECKING:
    from collections.abc import Iterator

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

SOURCES = Path(__file__).resolve().parents[2] / "src" / "lexicord"
ERRORS = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, LexicordError)
}
MAKERS = {"Message.of", "Message.verbatim", "Message"}


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _functions(tree: ast.AST) -> list[Function]:
    return [node for node in ast.walk(tree) if isinstance(node, Function)]


def _speaks_of_messages(annotation: ast.expr | None) -> bool:
    return annotation is not None and "Message" in ast.unparse(annotation)


def _helpers(tree: ast.Module) -> set[str]:
    """Name the functions of the module that return a message."""
    return {each.name for each in _functions(tree) if _speaks_of_messages(each.returns)}


def _made(function: Function) -> Iterator[ast.Call]:
    """Yield the errors that a function makes."""
    for node in ast.walk(function):
        name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and name in ERRORS:
            yield node


def _names(function: Function, helpers: set[str]) -> set[str]:
    """Name the parameters and variables of a function that hold messages."""
    parameters = (*function.args.args, *function.args.kwonlyargs)
    known = {each.arg for each in parameters if _speaks_of_messages(each.annotation)}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and _mentions(node.value, helpers | MAKERS):
            known |= {each.id for each in ast.walk(node.targets[0]) if isinstance(each, ast.Name)}
        if isinstance(node, ast.For) and _mentions(node.iter, helpers):
            known |= {each.id for each in ast.walk(node.target) if isinstance(each, ast.Name)}
    return known


def _mentions(value: ast.expr, makers: set[str]) -> bool:
    calls = (node for node in ast.walk(value) if isinstance(node, ast.Call))
    return any(ast.unparse(call.func) in makers for call in calls)


def _is_message(value: ast.expr, names: set[str], helpers: set[str]) -> bool:
    if isinstance(value, ast.Name):
        return value.id in names
    if isinstance(value, ast.Attribute):
        return value.attr == "message"
    return isinstance(value, ast.Call) and ast.unparse(value.func) in helpers | MAKERS


def _plain(tree: ast.Module) -> list[int]:
    """Return the lines where an error is made of a text that cannot be translated."""
    helpers = _helpers(tree)
    return [
        call.lineno
        for function in _functions(tree)
        for call in _made(function)
        if not _is_message(call.args[0], _names(function, helpers), helpers)
    ]


@pytest.mark.parametrize("path", sorted(SOURCES.rglob("*.py")), ids=lambda p: p.stem)
def test_every_error_is_made_of_a_message(path: Path) -> None:
    assert _plain(_tree(path)) == []


@pytest.mark.parametrize(
    "line",
    ['raise SaveError("full")', 'raise SaveError(f"{path} is full")', "raise SaveError(reason)"],
)
def test_a_plain_text_is_noticed(line: str) -> None:
    tree = ast.parse(f"def save(path: str, reason: str) -> None:\n    {line}")

    assert _plain(tree) == [2]
