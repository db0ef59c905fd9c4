"""The process that holds the store and forks for queries; run by `serve`, never imported by it.

``python -m partygraph.graph.keeper CONTROL_FD OUT MODE``: MODE is ``memory`` (the graph is loaded once, forks
share it) or ``disk`` (each fork opens the store itself). On the control socket come orders of nine bytes, a
letter and a number: ``Q`` begins query number n on the socket sent along, ``K`` kills it, ``S`` lets it give
way to others. ``R`` and the number of quads go back once it is ready. When the socket closes, all ends.

A fork that has answered and kept small waits on its socket for another request: on a large graph a fork costs
more than most queries. One that failed, grew or was stopped is never used again.

The keeper has one thread, no network (where the system allows that), and never runs a query itself.
"""

import ctypes
import json
import os
import selectors
import signal
import socket
import struct
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pyoxigraph as ox

from partygraph.graph.one_query import (
    STAYS,
    answer,
    limit,
    limit_time,
    most_kilobytes,
    send,
    send_error,
)
from partygraph.graph.store import load_memory, open_store

ORDER_BYTES = 9
_CLONE_NEWUSER, _CLONE_NEWNET, _PR_SET_PDEATHSIG = 0x10000000, 0x40000000, 1
_LOWEST = 19
_GROWS_BY_KILOBYTES, _ANSWERS = 64 << 10, 200


@dataclass(slots=True)
class _Child:
    """A running query: its process, its socket and what it complained of."""

    number: int
    pid: int
    wire: socket.socket
    complaint: IO[bytes]


class Keeper:
    """Forks on order, and tells of each child's death before it closes the child's socket."""

    def __init__(self, control: socket.socket, opener: Callable[[], ox.Store], *, may_open: bool) -> None:
        self._control, self._opener, self._may_open = control, opener, may_open
        self._children: dict[int, _Child] = {}

    def run(self) -> None:
        """Obey until the control socket closes; then kill what still runs."""
        waker, waked = socket.socketpair()
        waker.setblocking(False)
        signal.signal(signal.SIGCHLD, lambda _number, _frame: None)
        signal.set_wakeup_fd(waker.fileno(), warn_on_full_buffer=False)
        with selectors.DefaultSelector() as selector:
            selector.register(self._control, selectors.EVENT_READ)
            selector.register(waked, selectors.EVENT_READ)
            while True:
                for key, _events in selector.select():
                    if key.fileobj is waked:
                        waked.recv(4096)
                    elif not self._obey():
                        signal.set_wakeup_fd(-1)
                        self._kill_all()
                        return
                self._reap()

    def _obey(self) -> bool:
        order, handles, _flags, _address = socket.recv_fds(self._control, ORDER_BYTES, 1)
        while 0 < len(order) < ORDER_BYTES:
            order += self._control.recv(ORDER_BYTES - len(order))
        if not order:
            return False
        letter, number = struct.unpack(">cQ", order)
        if letter == b"Q":
            self._begin(number, socket.socket(fileno=handles[0]))
        elif number in self._children and letter == b"K":
            os.kill(self._children[number].pid, signal.SIGKILL)
        elif number in self._children:
            os.setpriority(os.PRIO_PROCESS, self._children[number].pid, _LOWEST)
        return True

    def _begin(self, number: int, wire: socket.socket) -> None:
        complaint = tempfile.TemporaryFile()  # noqa: SIM115 - closed when the child is reaped
        pid = os.fork()
        if pid == 0:
            self._be_child(wire, complaint)
        self._children[number] = _Child(number, pid, wire, complaint)

    def _be_child(self, wire: socket.socket, complaint: IO[bytes]) -> None:
        """Answer the requests on `wire`, and be gone: no clean-up of the parent's things may run here."""
        code = 1
        try:
            signal.set_wakeup_fd(-1)
            _die_with_parent()
            self._control.close()
            for other in self._children.values():
                other.wire.close()
            os.dup2(complaint.fileno(), 2)
            request = _request(wire)
            store = self._opener()
            limit(request["megabytes"], request["seconds"], may_open=self._may_open)
            _serve(store, wire, request)
            code = 0
        except BaseException as error:
            os.write(2, f"{type(error).__name__}: {error}\n".encode("utf-8", "replace"))
        finally:
            os._exit(code)

    def _reap(self) -> None:
        running = {child.pid: child for child in self._children.values()}
        while running:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                return
            child = running.pop(pid)
            del self._children[child.number]
            self._tell(child, os.waitstatus_to_exitcode(status))

    def _tell(self, child: _Child, code: int) -> None:
        """An error frame for a child that died of itself; nobody waits for one that was killed."""
        if code not in (0, -signal.SIGKILL):
            child.complaint.seek(0)
            kind, message = reason(code, child.complaint.read(65_536).decode("utf-8", "replace"))
            try:
                child.wire.setblocking(False)
                send_error(child.wire, kind, message)
            except OSError:
                pass  # The asker has gone, or has not read what came before: it sees the socket close.
        child.complaint.close()
        child.wire.close()

    def _kill_all(self) -> None:
        for child in self._children.values():
            os.kill(child.pid, signal.SIGKILL)


def _serve(store: ox.Store, wire: socket.socket, first: dict[str, Any]) -> None:
    """Answer the first request and those that follow it, until one fails or the asker closes the socket."""
    most = most_kilobytes() + _GROWS_BY_KILOBYTES
    request: dict[str, Any] | None = first
    for left in range(_ANSWERS - 1, -1, -1):
        if request is None or not answer(store, wire, request):
            return
        stays = left > 0 and most_kilobytes() < most
        send(wire, b"E", STAYS if stays else b"")
        if not stays:
            return
        request = _request_or_end(wire)
        if request is not None:
            limit_time(request["seconds"])


def reason(code: int, complaint: str) -> tuple[str, str]:
    """The kind and the message of a death by exit code or signal, and by what was said on standard error."""
    if "alloc" in complaint or "MemoryError" in complaint:
        return "memory", "the query needs more memory than it may have; ask for less"
    if code == -getattr(signal, "SIGXCPU", 24):
        return "time", "the query used up its processor time; ask for less, or add LIMIT"
    return "engine", (
        "the query broke the engine; a frequent cause is ORDER BY over a column that mixes text and numbers: "
        "write ORDER BY STR(?x)"
    )


def _request(wire: socket.socket) -> dict[str, Any]:
    (length,) = struct.unpack(">I", _exactly(wire, 4))
    request: dict[str, Any] = json.loads(_exactly(wire, length))
    return request


def _request_or_end(wire: socket.socket) -> dict[str, Any] | None:
    """The next request; None where the asker has closed the socket instead."""
    return _request(wire) if wire.recv(1, socket.MSG_PEEK) else None


def _exactly(wire: socket.socket, length: int) -> bytes:
    got = bytearray()
    while len(got) < length:
        piece = wire.recv(min(65_536, length - len(got)))
        if not piece:
            raise EOFError("the request is cut short")
        got += piece
    return bytes(got)


def _libc() -> Any:
    return ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


def leave_network() -> bool:
    """Enter a network namespace without interfaces; False where the system does not allow it."""
    libc = _libc()
    return libc is not None and libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0


def _die_with_parent() -> None:
    libc = _libc()
    if libc is not None:
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def main() -> None:
    """Open the store, say so, and obey."""
    control = socket.socket(fileno=int(sys.argv[1]))
    out, mode = Path(sys.argv[2]), sys.argv[3]
    leave_network()
    if mode == "memory":
        store = load_memory(out)
        keeper, quads = Keeper(control, lambda: store, may_open=False), len(store)
    else:
        quads = len(open_store(out))
        keeper = Keeper(control, lambda: open_store(out), may_open=True)
    control.sendall(struct.pack(">cQ", b"R", quads))
    keeper.run()


if __name__ == "__main__":
    main()
