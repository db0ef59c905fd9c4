"""The graph in memory for a session that asks again: a keeper of its own, and a fork of it for each query.

A command that asks once is served best from disk, which opens in hundredths of a second. A notebook asks on
and on: from its second question on the graph is loaded beside it, the disk answers until that is done, and
then each query runs in a fork of the process that holds the graph. A query can still be killed, and a bad
one ends nothing but itself. Systems without fork, and graphs too large for the memory, stay on disk.
"""

import atexit
import json
import os
import select
import socket
import struct
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Final

from partygraph.errors import QueryError
from partygraph.graph.one_query import STAYS, TERMS
from partygraph.graph.store import GRAPH_FILE, fits_memory

_MOST_HELD: Final = 2
_MOST_WAITING: Final = 4
_ANY_SIZE: Final = 1 << 40
"""Answers as terms are bounded by their text, as from disk."""

_ORDER: Final = struct.Struct(">cQ")
_FRAME: Final = struct.Struct(">cI")


@dataclass(frozen=True, slots=True)
class _Wire:
    """The socket of a fork, its number, and the memory that its first query was given: it never gets more."""

    number: int
    megabytes: int
    socket: socket.socket


@dataclass(slots=True)
class Held:
    """A keeper that this process started, for one state (`stamp`) of one build."""

    stamp: tuple[int, int, int]
    process: subprocess.Popen[bytes]
    control: socket.socket
    is_ready: bool = False
    _numbers: Any = field(default_factory=lambda: count(1))
    _waiting: list["_Wire"] = field(default_factory=list)

    @classmethod
    def start(cls, out: Path, stamp: tuple[int, int, int]) -> "Held":
        """Begin to load; nobody waits for it."""
        ours, theirs = socket.socketpair()
        with theirs:
            process = subprocess.Popen(
                [*_KEEPER, str(theirs.fileno()), str(out), "memory"],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        return cls(stamp, process, ours)

    def wait(self, seconds: float) -> bool:
        """Whether the graph is loaded, at the latest after so many seconds."""
        if not self.is_ready and select.select([self.control], [], [], seconds)[0]:
            self.is_ready = self.control.recv(_ORDER.size) != b""
        return self.is_ready and self.process.poll() is None

    def reply(self, request: dict[str, Any], seconds: float) -> dict[str, Any] | None:
        """The answer as of ``worker``, or an error's kind and message; None where the keeper has gone.

        Raises TimeoutError after so many seconds.
        """
        until = time.monotonic() + seconds
        try:
            wire = self._begun(request)
        except OSError:
            return None
        stays = False
        try:
            reply, stays = _read(wire.socket, until)
        finally:
            if stays and len(self._waiting) < _MOST_WAITING:
                self._waiting.append(wire)
            else:
                self._kill(wire)
        return reply

    def _begun(self, request: dict[str, Any]) -> _Wire:
        body = json.dumps(request).encode()
        sent = struct.pack(">I", len(body)) + body
        for wire in [one for one in self._waiting if one.megabytes == request["megabytes"]]:
            self._waiting.remove(wire)
            try:
                wire.socket.settimeout(None)
                wire.socket.sendall(sent)
            except OSError:
                wire.socket.close()  # It has ended while it waited.
            else:
                return wire
        ours, theirs = socket.socketpair()
        wire = _Wire(next(self._numbers), request["megabytes"], ours)
        with theirs:
            socket.send_fds(self.control, [_ORDER.pack(b"Q", wire.number)], [theirs.fileno()])
        ours.sendall(sent)
        return wire

    def _kill(self, wire: _Wire) -> None:
        wire.socket.close()
        try:
            self.control.sendall(_ORDER.pack(b"K", wire.number))
        except OSError:
            return  # A keeper that is gone has killed its children.

    def end(self) -> None:
        """Let the keeper go; it ends by itself once its control socket is closed."""
        self.control.close()
        for wire in self._waiting:
            wire.socket.close()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def _read(wire: socket.socket, until: float) -> tuple[dict[str, Any], bool]:
    """The whole answer, and whether its process takes another query."""
    pieces: list[bytes] = []
    while True:
        letter, length = _FRAME.unpack(_exactly(wire, _FRAME.size, until))
        payload = _exactly(wire, length, until)
        if letter == b"X":
            return json.loads(payload), False
        if letter == b"E":
            return json.loads(b"".join(pieces)), payload == STAYS
        pieces.append(payload)


def _exactly(wire: socket.socket, length: int, until: float) -> bytes:
    got = bytearray()
    while len(got) < length:
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        wire.settimeout(left)
        piece = wire.recv(min(1 << 20, length - len(got)))
        if not piece:
            raise QueryError("the query's process ended before its answer; ask again")
        got += piece
    return bytes(got)


_KEEPER: Final = [sys.executable, "-P", "-X", "utf8", "-m", "partygraph.graph.keeper"]
_lock = threading.Lock()
_asked: set[Path] = set()
_held: dict[Path, Held] = {}
_owner = os.getpid()


def hold(out: Path) -> None:
    """Tell that a session asks a question of `out`: from the second on, its graph is loaded into memory."""
    out = out.resolve()
    with _lock:
        if out not in _asked or not _may_hold():
            _asked.add(out)
        elif out not in _held and (out / GRAPH_FILE).is_file() and fits_memory(out):
            if len(_held) == _MOST_HELD:
                _held.pop(next(iter(_held))).end()
            _held[out] = Held.start(out, _stamp(out))


def held(out: Path, *, seconds: float = 0.0) -> Held | None:
    """The keeper of the build as it is now, once it is ready; waits for it at most so long."""
    if not _held or os.getpid() != _owner:
        return None
    out = out.resolve()
    with _lock:
        found = _held.get(out)
        if found is None:
            return None
        if found.process.poll() is not None or _stamp(out) != found.stamp:
            _held.pop(out).end()  # Built again, or ended: the next question loads it anew.
            return None
        return found if found.wait(seconds) else None


def held_reply(out: Path, request: dict[str, Any], seconds: float) -> dict[str, Any] | None:
    """The answer from memory, as `worker` gives it; None where the graph is not held (yet).

    Raises TimeoutError when the query takes longer than `seconds`.
    """
    keeper = held(out)
    if keeper is None:
        return None
    beyond = {"form": TERMS, "bytes": _ANY_SIZE, "default_graph": [], "named_graphs": []}
    return keeper.reply({**request, **beyond}, seconds)


def _may_hold() -> bool:
    return hasattr(os, "fork") and hasattr(socket, "send_fds") and os.getpid() == _owner


def _stamp(out: Path) -> tuple[int, int, int]:
    try:
        status = (out / GRAPH_FILE).stat()
    except FileNotFoundError:
        return 0, 0, 0
    return status.st_ino, status.st_size, status.st_mtime_ns


@atexit.register
def release() -> None:
    """End every keeper of this process."""
    if os.getpid() != _owner:
        return
    with _lock:
        while _held:
            _held.popitem()[1].end()
