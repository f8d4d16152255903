"""Plain in a pipe, coloured on a terminal, and always safe."""

from __future__ import annotations

import io
import json

import pytest

from lexicord.cli.faces import coloured
from lexicord.cli.output import Output

COLOUR = "\x1b["


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _usual_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("NO_COLOR", "FORCE_COLOR", "LANG", "LC_ALL", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)


def say(out: io.StringIO) -> str:
    printer = Output(out, out)
    printer.line("place ", ("gone", "error"), "\u202e")
    printer.table(["Name", "Size"], [(("조선", "strong"), "7"), ("a\nb", "12")], right=(1,))
    printer.page("# Title\n\nWords\n")
    return out.getvalue()


def test_a_pipe_gets_plain_text() -> None:
    assert say(io.StringIO()) == (
        "place gone<U+202E>\nName  Size\n조선     7\na↵b     12\n# Title\n\nWords\n"
    )


def test_a_terminal_gets_colours() -> None:
    said = say(Terminal())

    assert COLOUR in said
    assert "<U+202E>" in said
    assert "# Title" not in said


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_can_ask_for_plain_text(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)

    assert say(Terminal()) == say(io.StringIO())


def test_an_empty_no_color_asks_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "")

    assert COLOUR in say(Terminal())


def test_markup_in_a_text_is_no_markup() -> None:
    out = Terminal()

    Output(out, out).line("[bold]as it is[/bold] :smile:")

    assert out.getvalue() == "[bold]as it is[/bold] :smile:\n"


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "euc-kr"])
def test_letters_that_a_stream_cannot_hold_do_not_stop_it(encoding: str) -> None:
    data = io.BytesIO()
    stream = io.TextIOWrapper(data, encoding=encoding, newline="\n")
    printer = Output(stream, stream)

    printer.line("조선 حزب \ud800")
    printer.json({"name": "조선 \ud800"})
    stream.flush()

    first, _, rest = data.getvalue().decode(encoding).partition("\n")
    assert first.endswith("<U+D800>")
    assert json.loads(rest) == {"name": "조선 \ud800"}


@pytest.mark.parametrize(("stream", "shown"), [(io.StringIO, False), (Terminal, True)])
def test_progress_is_for_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, stream: type[io.StringIO], *, shown: bool
) -> None:
    err = stream()
    monkeypatch.setattr(coloured, "PATIENCE", 0)

    with Output(io.StringIO(), err).progress("Checking") as on_step:
        on_step(1, 2, "a.po")

    assert bool(err.getvalue()) is shown


def test_short_work_shows_no_progress() -> None:
    err = Terminal()

    with Output(io.StringIO(), err).progress("Checking") as on_step:
        on_step(1, 1, "a.po")

    assert "Checking" not in err.getvalue()
