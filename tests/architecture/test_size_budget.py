"""The size budget: small files, small functions, every public thing explained."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median, quantiles

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(path for path in (ROOT / "src").rglob("*.py") if path.stat().st_size)
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef
BRANCHES = (
    ast.If,
    ast.For,
    ast.While,
    ast.ExceptHandler,
    ast.IfExp,
    ast.comprehension,
    ast.match_case,
)


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _functions() -> list[tuple[str, FUNCTION]]:
    return [
        (f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", node)
        for path in FILES
        for node in ast.walk(_tree(path))
        if isinstance(node, FUNCTION)
    ]


def _code_lines(function: FUNCTION) -> int:
    """Count the lines that say something: neither docstring nor comment nor blank."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    if not body:
        return 0
    parts = [
        node for part in body for node in ast.walk(part) if isinstance(node, ast.stmt | ast.expr)
    ]
    return len({node.lineno for node in parts} | {node.end_lineno for node in parts})


def _branches(function: FUNCTION) -> int:
    nodes = list(ast.walk(function))
    boolean = sum(len(node.values) - 1 for node in nodes if isinstance(node, ast.BoolOp))
    return 1 + boolean + sum(isinstance(node, BRANCHES) for node in nodes)


def _p90(numbers: list[int]) -> float:
    return quantiles(numbers, n=10)[8]


def test_files_stay_small() -> None:
    lengths = {path: path.read_text(encoding="utf-8").count("\n") for path in FILES}

    assert {path: length for path, length in lengths.items() if length > 350} == {}
    assert median(lengths.values()) <= 100
    assert _p90(list(lengths.values())) <= 220


def test_functions_stay_small() -> None:
    lengths = {name: _code_lines(function) for name, function in _functions()}

    assert {name: length for name, length in lengths.items() if length > 40} == {}
    assert median(lengths.values()) <= 7
    assert _p90(list(lengths.values())) <= 20


def test_functions_branch_little() -> None:
    branches = {name: _branches(function) for name, function in _functions()}

    assert {name: count for name, count in branches.items() if count > 10} == {}
    assert _p90(list(branches.values())) <= 6


def _undocumented(path: Path) -> list[str]:
    tree = _tree(path)
    found = [] if ast.get_docstring(tree) else [str(path)]
    public = ast.ClassDef | FUNCTION
    classes = [
        node
        for node in tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    for body in [tree.body, *(node.body for node in classes)]:
        found += [
            f"{path}:{node.lineno} {node.name}"
            for node in body
            if isinstance(node, public)
            and not node.name.startswith("_")
            and not ast.get_docstring(node)
            and "override" not in {ast.unparse(mark) for mark in node.decorator_list}
        ]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_everything_public_is_explained(path: Path) -> None:
    assert _undocumented(path) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_left_open(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    marks = ("TO" + "DO", "FIX" + "ME", "XX" + "X:", "NotImplemented" + "Error")
    assert [mark for mark in marks if mark in text] == []
