"""The commands. Each imports what it needs when it runs, so that help is there at once."""

from partygraph.cli.app import main

__all__ = ["main"]
