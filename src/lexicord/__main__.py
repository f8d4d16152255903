"""The program ``lexicord``, also as ``python -m lexicord``."""

from __future__ import annotations

from lexicord.cli.app import program


def main() -> None:
    """Run the command line of this process and end it with its exit code."""
    program.main(prog_name="lexicord")


if __name__ == "__main__":
    main()
