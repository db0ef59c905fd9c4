"""A build on disk: written whole or not at all, opened read-only."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from partygraph.errors import QueryError

if TYPE_CHECKING:
    import rdflib

GRAPH_FILE = "graph.nq"
STORE_FOLDER = "store"


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """A fresh folder beside `out` that takes its place when the block ends well.

    Files of the old `out` that the block did not write are kept (a page, a resume file). When the block
    raises, `out` stays as it was. The swap is two renames: a reader sees the old build or the new one, for an
    instant neither, never a mixture.
    """
    out = out.resolve()
    out.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    fresh.chmod(0o755)
    try:
        yield fresh
        _keep_others(out, fresh)
        _sync_tree(fresh)
        _swap(out, fresh)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def write_build(out: Path, lines: Iterable[str]) -> None:
    """Write ``graph.nq`` and ``store/`` of `out` from sorted N-Quads lines; see `replacing`."""
    with replacing(out) as fresh:
        write_graph(fresh, lines)


def write_graph(folder: Path, lines: Iterable[str]) -> None:
    """Write ``graph.nq`` and ``store/`` into a folder that has neither."""
    path = folder / GRAPH_FILE
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in lines)
    store = ox.Store(folder / STORE_FOLDER)
    store.bulk_load(path=path, format=ox.RdfFormat.N_QUADS)
    store.optimize()
    store.flush()
    del store


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

    store = ox.Store()
    store.bulk_load(path=out / GRAPH_FILE, format=ox.RdfFormat.N_QUADS)
    return rdflib.Dataset(store=OxigraphStore(store=store), default_union=True)


def _keep_others(out: Path, fresh: Path) -> None:
    if not out.is_dir():
        return
    for old in out.iterdir():
        if not (fresh / old.name).exists():
            if old.is_dir():
                shutil.copytree(old, fresh / old.name, symlinks=True)
            else:
                shutil.copy2(old, fresh / old.name, follow_symlinks=False)


def _swap(out: Path, fresh: Path) -> None:
    if not out.exists():
        fresh.rename(out)
        return
    aside = Path(tempfile.mkdtemp(prefix=f".{out.name}-old-", dir=out.parent))
    out.rename(aside / out.name)
    try:
        fresh.rename(out)
    except OSError:
        (aside / out.name).rename(out)
        aside.rmdir()
        raise
    shutil.rmtree(aside, ignore_errors=True)
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
