"""Texts read on several cores at once, in the order in which they came.

The first articles are read in this process, because most builds have no more; only a longer stream is worth
the start of other processes. What is under way is bounded, so memory does not grow with the stream.
"""

import gc
import os
import traceback
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from partygraph.api.codec import to_json
from partygraph.api.report import Rejected
from partygraph.errors import InputError, PartyGraphError
from partygraph.extract.pipeline import read
from partygraph.model.article import Article, Source
from partygraph.model.mention import Reading
from partygraph.text.article import read_article

ALONE: Final = 256
"""So many articles are read before other processes are started."""
BATCH: Final = 16
"""Articles handed to a process at a time."""
AHEAD: Final = 4
"""Batches under way for each process."""
_RARELY: Final = (100_000, 20, 50)

Read = tuple[str, str] | Rejected
"""An article and its reading as JSON; or why the text is none."""


def read_texts(sources: Iterable[Source], jobs: int = 1) -> Iterator[tuple[Source, Read]]:
    """Each source with what was read, in order. `jobs` is the number of processes, 0 for one a core."""
    stream = iter(sources)
    workers = jobs or os.cpu_count() or 1
    yield from ((source, _read_one(source)) for source in (stream if workers == 1 else islice(stream, ALONE)))
    first = next(stream, None) if workers > 1 else None
    if first is not None:
        yield from _read_together(first, stream, workers)


def _read_together(first: Source, rest: Iterator[Source], workers: int) -> Iterator[tuple[Source, Read]]:
    # Spawned and not forked: a fork would copy the locks of the progress bar's and the notebook's threads.
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
    under_way: deque[tuple[list[Source], Future[list[Read]]]] = deque()
    batch = [first, *islice(rest, BATCH - 1)]
    try:
        while batch or under_way:
            if batch:
                under_way.append((batch, pool.submit(_read_batch, batch)))
                batch = list(islice(rest, BATCH))
            if not batch or len(under_way) >= workers * AHEAD:
                sources, results = under_way.popleft()
                yield from zip(sources, results.result(), strict=True)
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def calm_collector() -> Iterator[None]:
    """Python looks for cycles less often: reading makes none, but hundreds of thousands of small values."""
    before = gc.get_threshold()
    gc.set_threshold(*_RARELY)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _read_batch(sources: list[Source]) -> list[Read]:
    with calm_collector():
        return [_read_one(source) for source in sources]


def _read_one(source: Source) -> Read:
    try:
        article = read_article(source)
        with at_fault(source.uri, "reading"):
            reading = read(article)
    except InputError as error:
        return Rejected.of(error)
    return to_json(article, Article), to_json(reading, Reading)


@contextmanager
def at_fault(uri: str, doing: str) -> Iterator[None]:
    """One article that trips our own code must not cost the others: it is rejected, with the place named."""
    try:
        yield
    except PartyGraphError:
        raise
    except Exception as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(frame.filename).parent.name}/{Path(frame.filename).name}:{frame.lineno}"
        problem = f"{doing} it failed ({type(error).__name__} at {place}: {error}); please report this"
        raise InputError(uri, problem) from error
