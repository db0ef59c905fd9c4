"""How many rows a stream of SPARQL results has shown so far, without parsing it.

The engine writes results natively and fast; a limit on rows needs a count on the way. Each counter is fed the
bytes in order, in pieces of any size.
"""

import re

_STRING_END = re.compile(rb'(?:[^"\\]|\\.)*"', re.DOTALL)
_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)


class MarkCount:
    """Counts a mark that can stand nowhere but at a row: ``<result>`` in XML, a line's end in TSV."""

    def __init__(self, mark: bytes, header: int = 0) -> None:
        self._mark, self._tail, self.rows = mark, b"", -header

    def feed(self, piece: bytes) -> int:
        """The rows seen so far."""
        text = self._tail + piece
        self.rows += text.count(self._mark)
        keep = len(self._mark) - 1
        self._tail = text[-keep:] if keep else b""
        return self.rows


class CsvCount:
    """Counts line ends outside quotation marks, the header's not."""

    def __init__(self) -> None:
        self._quoted, self.rows = False, -1

    def feed(self, piece: bytes) -> int:
        """The rows seen so far."""
        for i, part in enumerate(piece.split(b'"')):
            if i:
                self._quoted = not self._quoted
            if not self._quoted:
                self.rows += part.count(b"\n")
        return self.rows


class JsonCount:
    """Counts the objects that follow ``[`` or ``,`` outside strings: in SPARQL results only rows do."""

    def __init__(self) -> None:
        self._in_string, self._tail, self._before, self.rows = False, b"", b"", 0

    def feed(self, piece: bytes) -> int:
        """The rows seen so far."""
        text = self._tail + piece
        self._tail = b""
        if self._in_string:
            end = _STRING_END.match(text)
            if end is None:
                # Within a long string only an escape cut in two matters for the next piece.
                self._tail = b"\\" if _ends_in_escape(text) else b""
                return self.rows
            text, self._in_string = text[end.end() :], False
        bare, quote, rest = _STRINGS.sub(b"s", text).partition(b'"')
        if quote:
            self._in_string = True
            self._tail = b"\\" if _ends_in_escape(rest) else b""
        marks = self._before + bare
        self.rows += marks.count(b"[{") + marks.count(b",{")
        self._before = marks[-1:]
        return self.rows


RowCount = MarkCount | CsvCount | JsonCount


def row_count(form: str) -> RowCount | None:
    """A fresh counter for a result form; None for the forms of graphs, which are bounded by size alone."""
    counters: dict[str, RowCount] = {
        "json": JsonCount(),
        "xml": MarkCount(b"<result>"),
        "csv": CsvCount(),
        "tsv": MarkCount(b"\n", header=1),
    }
    return counters.get(form)


def _ends_in_escape(text: bytes) -> bool:
    return (len(text) - len(text.rstrip(b"\\"))) % 2 == 1
