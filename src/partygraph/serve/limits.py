"""What a client may use, and how a refusal is told."""

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import ParamSpec, TypeVar

from partygraph.errors import PartyGraphError

_Given = ParamSpec("_Given")
_Result = TypeVar("_Result")
_LONG_CHARS = 4_000


@dataclass(frozen=True, slots=True)
class ServeLimits:
    """Bounds of one query (wall seconds, megabytes beyond the store, rows, bytes) and of all together.

    Every query starts in one of `quick` places. One that runs longer than `quantum` seconds gives way to the
    others and needs one of the `long` places. At most `waiting` queries wait for a quick place.
    """

    seconds: float = 30.0
    megabytes: int = 512
    rows: int = 200_000
    bytes: int = 200_000_000
    quantum: float = 0.5
    quick: int = max(4, 2 * (os.cpu_count() or 1))
    long: int = 6
    waiting: int = 256
    waiting_seconds: float = 15.0


class RefusalError(PartyGraphError):
    """A request that is not served: its HTTP status, and what to do."""

    def __init__(self, status: HTTPStatus, message: str, *, retry_after: int | None = None) -> None:
        self.status, self.retry_after = status, retry_after
        super().__init__(message)


def busy(message: str) -> RefusalError:
    """503: come again soon."""
    return RefusalError(HTTPStatus.SERVICE_UNAVAILABLE, message, retry_after=2)


async def beside(
    text: str, read: Callable[_Given, _Result], *given: _Given.args, **named: _Given.kwargs
) -> _Result:
    """What `read` gives; in a thread where the query `text` is long, so that nobody waits for its reading."""
    if len(text) < _LONG_CHARS:
        return read(*given, **named)
    return await asyncio.to_thread(read, *given, **named)


_STATUS = {
    "syntax": HTTPStatus.BAD_REQUEST,
    "form": HTTPStatus.NOT_ACCEPTABLE,
    "absent": HTTPStatus.NOT_FOUND,
    "rows": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "size": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "time": HTTPStatus.SERVICE_UNAVAILABLE,
    "memory": HTTPStatus.SERVICE_UNAVAILABLE,
    "engine": HTTPStatus.INTERNAL_SERVER_ERROR,
}


def refusal_of(kind: str, message: str) -> RefusalError:
    """The refusal for an error frame of a query's process."""
    return RefusalError(_STATUS.get(kind, HTTPStatus.INTERNAL_SERVER_ERROR), message)
