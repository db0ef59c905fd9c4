"""A build on disk: written whole or not at all, opened read-only."""

import os
import shutil
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from partygraph.errors import QueryError
from partygraph.graph.unfinished import ASIDE, MARKER, clear_unfinished, marked_folder, unmark

if TYPE_CHECKING:
    import rdflib

GRAPH_FILE = "graph.nq"
STORE_FOLDER = "store"
_MOST_BYTES = 1_500_000_000
_MEMORY_PER_BYTE = 2.5
"""A store in memory takes about as many bytes as this for each byte of its ``graph.nq``."""

_PASSING = (".search-", MARKER)
"""What was being written when something was killed, and is of no use."""


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """A fresh folder beside `out` that takes its place when the block ends well.

    Files of the old `out` that the block did not write are kept (a page, a resume file). When the block
    raises, `out` stays as it was. The swap is two renames: a reader sees the old build or the new one, for an
    instant neither, never a mixture. What killed builds left beside `out` is cleared away.
    """
    out = out.resolve()
    out.parent.mkdir(parents=True, exist_ok=True)
    clear_unfinished(out)
    with marked_folder(out) as fresh:
        fresh.chmod(0o755)
        yield fresh
        _keep_others(out, fresh)
        _sync_tree(fresh)
        _swap(out, fresh)
        unmark(out)


def write_build(out: Path, lines: Iterable[str]) -> None:
    """Write ``graph.nq`` and ``store/`` of `out` from sorted N-Quads lines; see `replacing`."""
    with replacing(out) as fresh, write_graph(fresh, lines):
        pass


@contextmanager
def write_graph(folder: Path, lines: Iterable[str]) -> Iterator[ox.Store]:
    """Write ``graph.nq`` and ``store/`` into a folder that has neither; both are there when the block ends.

    The block reads the same quads from the store that it is given: in memory, while the one on disk is filled
    by a thread, or that on disk where memory does not hold them.
    """
    path = folder / GRAPH_FILE
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in lines)
    if not fits_memory(folder):
        _fill_store(folder, is_checked=False)
        yield open_store(folder)
        return
    memory = load_memory(folder)
    (folder / STORE_FOLDER).mkdir()
    with ThreadPoolExecutor(1) as pool:
        filled = pool.submit(_fill_store, folder, is_checked=True)
        yield memory
        filled.result()


def _fill_store(folder: Path, *, is_checked: bool) -> None:
    """Load ``graph.nq`` into the store on disk; its IRIs are not checked again where they are already."""
    store = ox.Store(folder / STORE_FOLDER)
    store.bulk_load(path=folder / GRAPH_FILE, format=ox.RdfFormat.N_QUADS, lenient=is_checked)
    store.optimize()
    store.flush()


def load_memory(out: Path) -> ox.Store:
    """The quads of a build in memory."""
    store = ox.Store()
    store.bulk_load(path=out / GRAPH_FILE, format=ox.RdfFormat.N_QUADS)
    return store


def fits_memory(out: Path) -> bool:
    """Whether the graph of the build may be held: not too large, and half of the free memory is enough."""
    size = (out / GRAPH_FILE).stat().st_size
    free = _free_memory()
    return size <= _MOST_BYTES and (free is None or size * _MEMORY_PER_BYTE <= free / 2)


def _free_memory() -> int | None:
    """Bytes that new processes may take; None where the system does not tell."""
    try:
        told = Path("/proc/meminfo").read_text(encoding="ascii")
    except OSError:
        return None
    lines = dict(line.split(":", 1) for line in told.splitlines() if ":" in line)
    return int(lines["MemAvailable"].split()[0]) << 10 if "MemAvailable" in lines else None


def open_store(out: Path) -> ox.Store:
    """The store of a build, read-only; writers and other readers are not disturbed."""
    return ox.Store.read_only(str(store_path(out)))


def store_path(out: Path) -> Path:
    """The store's folder; QueryError where `out` is not a build."""
    path = out / STORE_FOLDER
    if not path.is_dir():
        raise QueryError(f"{out}: no build here; run `partygraph build INPUT --out {out}` first")
    return path


def open_dataset(out: Path) -> "rdflib.Dataset":
    """The build as an rdflib Dataset over Oxigraph: a copy in memory, so changes to it go nowhere else.

    Its default graph is the union of all graphs, as for queries.
    """
    import rdflib
    from oxrdflib import OxigraphStore

    return rdflib.Dataset(store=OxigraphStore(store=load_memory(out)), default_union=True)


def _keep_others(out: Path, fresh: Path) -> None:
    if not out.is_dir():
        return
    for old in out.iterdir():
        if not (fresh / old.name).exists() and not old.name.startswith(_PASSING):
            if old.is_dir():
                shutil.copytree(old, fresh / old.name, symlinks=True)
            else:
                shutil.copy2(old, fresh / old.name, follow_symlinks=False)


def _swap(out: Path, fresh: Path) -> None:
    if not out.exists():
        fresh.rename(out)
        return
    with marked_folder(out, ASIDE) as aside:
        out.rename(aside / out.name)
        try:
            fresh.rename(out)
        except BaseException:
            (aside / out.name).rename(out)
            raise
    _sync(out.parent)


def _sync_tree(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        _sync(path)
    _sync(folder)


def _sync(path: Path) -> None:
    """Ask the system to put a file or folder on disk; folders cannot be opened for that on Windows."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
