"""What is refused before a query runs: updates, calls to other servers, and shapes that break the engine."""

import re
from collections.abc import Iterator

from partygraph.errors import QueryError

MAX_QUERY_CHARS = 100_000
MAX_DEPTH = 100
"""Oxigraph 0.5 runs out of stack, and dies, somewhere between 2,000 and 4,000 nested braces."""

_TOKEN = re.compile(
    r"""(?P<skip>\#[^\n\r]*|<[^<>"{}|^`\\\x00-\x20]*>
        |\"\"\"(?:[^"\\]|\\.|"(?!""))*\"\"\"|'''(?:[^'\\]|\\.|'(?!''))*'''
        |"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
    |(?P<name>\w*:(?:[\w.:%-]|\\.)*|[?$@]\w[\w-]*)
    |(?P<word>[A-Za-z_]\w*)
    |(?P<open>[({\[])|(?P<close>[)}\]])
    |(?P<other>[!^+-]|\s+|\d+|[^\s\w"'<\#(){}\[\]!^+?$@:-]+|.)""",
    re.VERBOSE | re.DOTALL,
)
_FORMS = {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}
_PROLOGUE = {"PREFIX", "BASE", "VERSION"}
_UPDATES = {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"}


def check_query(query: str) -> str:
    """The query's form (``SELECT`` …) when it may run.

    Raises QueryError for an update, a call to another server, a query too long or nested too deeply.
    """
    if len(query) > MAX_QUERY_CHARS:
        raise QueryError(f"the query has {len(query):,} characters; at most {MAX_QUERY_CHARS:,} are allowed")
    form: str | None = None
    for word in _words_within_depth(query):
        if word == "SERVICE":
            raise QueryError("SERVICE is refused: a query never leaves this machine")
        if form is None and word in _UPDATES:
            raise QueryError(f"{word} is refused: the graph is read-only; build it again from its inputs")
        if form is None and word in _FORMS:
            form = word
    if form is None:
        raise QueryError("not a SPARQL query: none of SELECT, ASK, CONSTRUCT, DESCRIBE found")
    return form


def has_dataset_clause(query: str) -> bool:
    """Whether the query names its own dataset (FROM), so that the union of graphs is not its default."""
    return any(word == "FROM" for word in _words_within_depth(query))


def _words_within_depth(query: str) -> Iterator[str]:
    """The keywords of a query in capitals, outside text, IRIs, names and comments."""
    depth = operators = 0
    for match in _TOKEN.finditer(query):
        kind, token = match.lastgroup, match.group()
        if kind == "word":
            yield token.upper()
        elif kind == "open":
            depth += 1
        elif kind == "close":
            depth -= 1
        elif token in "!^-+":
            operators += 1
        if not token.isspace() and token not in "!^-+":
            operators = 0
        if depth > MAX_DEPTH or operators > MAX_DEPTH:
            raise QueryError(f"the query is nested more than {MAX_DEPTH} deep; write it flatter")
