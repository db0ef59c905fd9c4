"""Processes that answer queries, as seen from the event loop: begin one, read its frames, kill it."""

import asyncio
import json
import os
import socket
import struct
import sys
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from partygraph.errors import PartyGraphError
from partygraph.graph.one_query import STAYS
from partygraph.graph.store import fits_memory
from partygraph.serve.limits import busy, refusal_of

_MOST_WAITING = max(4, 2 * (os.cpu_count() or 1))
"""Processes that wait for another query; each is a fork that shares the graph."""


class Running(Protocol):
    """A query that runs."""

    async def piece(self) -> bytes | None:
        """The next piece of the result, None at its end. Raises RefusalError for an error, or a death."""

    def give_way(self) -> None:
        """Run only when nobody else wants the processor."""

    def kill(self) -> None:
        """End it now; harmless when it has ended."""

    def done(self) -> None:
        """Nothing more is read from it: its process may take another query, or is killed."""


class Processes(Protocol):
    """Where queries run."""

    @property
    def quads(self) -> int | None:
        """How many quads the store has, None where counting would take long."""

    @property
    def is_alive(self) -> bool:
        """Whether queries can begin."""

    async def begin(self, request: dict[str, Any]) -> Running:
        """Start a query."""

    async def close(self) -> None:
        """End everything."""


async def start_processes(out: Path, mode: str) -> Processes:
    """A keeper for the build in `out`; fresh processes where the system has no fork.

    `mode` is ``auto``, ``memory``, ``disk`` or ``spawn``.
    """
    if mode == "spawn" or not hasattr(os, "fork") or not hasattr(socket, "send_fds"):
        return SpawnedProcesses(out)
    if mode == "auto":
        mode = "memory" if fits_memory(out) else "disk"
    return await KeptProcesses.start(out, mode)


@dataclass(slots=True)
class _Frames:
    """The frames of one query."""

    reader: asyncio.StreamReader
    stays: bool = False

    async def piece(self) -> bytes | None:
        try:
            letter, length = struct.unpack(">cI", await self.reader.readexactly(5))
            payload = await self.reader.readexactly(length)
        except (asyncio.IncompleteReadError, ConnectionError):
            raise refusal_of("engine", "the query's process ended before its answer") from None
        if letter == b"X":
            told = json.loads(payload)
            raise refusal_of(told["kind"], told["message"])
        self.stays = letter == b"E" and payload == STAYS
        return payload if letter == b"D" else None


class KeptQuery:
    """A query in a fork of the keeper."""

    def __init__(
        self, number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, keeper: "KeptProcesses"
    ) -> None:
        self._number, self._frames, self._writer, self._keeper = number, _Frames(reader), writer, keeper
        self._is_slow = False

    def send(self, request: dict[str, Any]) -> None:
        """Give the process its request."""
        body = json.dumps(request).encode()
        self._frames.stays = False
        self._writer.write(struct.pack(">I", len(body)) + body)

    @property
    def has_ended(self) -> bool:
        """Whether the process has closed its end."""
        return self._frames.reader.at_eof() or self._writer.is_closing()

    async def piece(self) -> bytes | None:
        """See `Running`."""
        return await self._frames.piece()

    def give_way(self) -> None:
        """See `Running`."""
        self._is_slow = True
        self._keeper.order(b"S", self._number)

    def kill(self) -> None:
        """See `Running`."""
        self._frames.stays = False
        self._keeper.order(b"K", self._number)
        self._writer.close()

    def done(self) -> None:
        """See `Running`. A process that gave way cannot come back to the front."""
        if not self._frames.stays or self._is_slow or not self._keeper.keep(self):
            self.kill()

    def close(self) -> None:
        """Let a process go that waits for a request."""
        self._writer.close()


class KeptProcesses:
    """The keeper's process and the socket that commands it."""

    def __init__(self, process: asyncio.subprocess.Process, control: socket.socket, quads: int) -> None:
        self._process, self._control, self.quads = process, control, quads
        self._numbers = count(1)
        self._waiting: list[KeptQuery] = []

    @classmethod
    async def start(cls, out: Path, mode: str) -> "KeptProcesses":
        """Start a keeper and wait until it holds the store."""
        ours, theirs = socket.socketpair()
        module = "partygraph.graph.keeper"
        with theirs:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", module, str(theirs.fileno()), str(out.resolve()), mode),
                pass_fds=(theirs.fileno(),),
                stdin=asyncio.subprocess.DEVNULL,
                start_new_session=True,
            )
        ours.setblocking(False)
        ready = await asyncio.get_running_loop().sock_recv(ours, 9)
        ours.setblocking(True)
        if len(ready) != 9:
            raise PartyGraphError(f"{out}: the store could not be opened; build again")
        return cls(process, ours, struct.unpack(">cQ", ready)[1])

    @property
    def is_alive(self) -> bool:
        """Whether the keeper runs."""
        return self._process.returncode is None

    async def begin(self, request: dict[str, Any]) -> Running:
        """See `Processes`."""
        while self._waiting:
            query = self._waiting.pop()
            if not query.has_ended:
                query.send(request)
                return query
            query.close()
        return await self._fork(request)

    async def _fork(self, request: dict[str, Any]) -> KeptQuery:
        number = next(self._numbers)
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                socket.send_fds(self._control, [struct.pack(">cQ", b"Q", number)], [theirs.fileno()])
            except OSError:
                ours.close()
                raise busy("the store is being opened again; try again") from None
        reader, writer = await asyncio.open_connection(sock=ours, limit=1 << 18)
        query = KeptQuery(number, reader, writer, self)
        query.send(request)
        return query

    def keep(self, query: KeptQuery) -> bool:
        """Keep a process that can answer another query; False when enough of them wait."""
        if len(self._waiting) >= _MOST_WAITING or self._control.fileno() < 0:
            return False
        self._waiting.append(query)
        return True

    def order(self, letter: bytes, number: int) -> None:
        """Send the keeper an order; a keeper that is gone has killed its children."""
        try:
            self._control.sendall(struct.pack(">cQ", letter, number))
        except OSError:
            return

    async def close(self) -> None:
        """See `Processes`."""
        self._control.close()
        for query in self._waiting:
            query.close()
        try:
            await asyncio.wait_for(self._process.wait(), 5)
        except TimeoutError:
            self._process.kill()


class SpawnedQuery:
    """A query in a process of its own that opens the store on disk."""

    def __init__(self, process: asyncio.subprocess.Process, reader: asyncio.StreamReader) -> None:
        self._process, self._frames = process, _Frames(reader)

    async def piece(self) -> bytes | None:
        """See `Running`."""
        return await self._frames.piece()

    def give_way(self) -> None:
        """Windows and others: nothing."""

    def kill(self) -> None:
        """See `Running`."""
        if self._process.returncode is None:
            self._process.kill()

    def done(self) -> None:
        """See `Running`."""
        self.kill()


class SpawnedProcesses:
    """A fresh process for each query: slower by an interpreter's start, and the same otherwise."""

    quads = None
    is_alive = True

    def __init__(self, out: Path) -> None:
        self._out = out.resolve()

    async def begin(self, request: dict[str, Any]) -> Running:
        """See `Processes`."""
        pipe = asyncio.subprocess.PIPE
        command = (sys.executable, "-P", "-m", "partygraph.graph.spawned", str(self._out))
        process = await asyncio.create_subprocess_exec(
            *command, stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL
        )
        if process.stdin is None or process.stdout is None:
            raise PartyGraphError("a query's process has no pipes")
        body = json.dumps(request).encode()
        process.stdin.write(struct.pack(">I", len(body)) + body)
        return SpawnedQuery(process, process.stdout)

    async def close(self) -> None:
        """See `Processes`."""
