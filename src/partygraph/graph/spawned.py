"""One query in a fresh process, for systems without fork: ``python -m partygraph.graph.spawned OUT``.

The request comes on standard input (its length in four bytes, then JSON); frames go to standard output.
"""

import json
import struct
import sys
from pathlib import Path
from typing import BinaryIO

from partygraph.graph.one_query import answer, limit, send
from partygraph.graph.store import open_store


class _StandardOutput:
    """Standard output as a wire."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def sendall(self, sent: bytes, /) -> None:
        self._stream.write(sent)
        self._stream.flush()


def main() -> None:
    """Answer the request on standard input."""
    out = Path(sys.argv[1])
    (length,) = struct.unpack(">I", sys.stdin.buffer.read(4))
    request = json.loads(sys.stdin.buffer.read(length))
    store = open_store(out)
    limit(request["megabytes"], request["seconds"], may_open=True)
    wire = _StandardOutput(sys.stdout.buffer)
    if answer(store, wire, request):
        send(wire, b"E")


if __name__ == "__main__":
    main()
