"""What decides how an article is read, as one digest: the version, the rules, and the code that reads."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from partygraph.model.article import Source
from partygraph.resources import ontology_root

_CODE = ("authority", "extract", "link", "model", "text")
_NOT_READ = frozenset({"changes", "examples", "guide", "queries", "review", "shapes", "tables", "verify"})
"""Folders of the ontology that check or ask a graph, and change nothing that is read."""


def package_version() -> str:
    """The version that is installed; ``0`` when the package runs from a bare folder."""
    try:
        return version("partygraph")
    except PackageNotFoundError:
        return "0"


@cache
def fingerprint() -> str:
    """Sixteen hexadecimal digits that change when the same text could be read otherwise."""
    told = hashlib.sha256(package_version().encode())
    for _, hashed in _hashed():
        told.update(hashed)
    return told.hexdigest()[:16]


@cache
def digests() -> dict[str, str]:
    """The digest of the authority tables, and that of the code and rules that read: what a build stood on."""
    parts = {"authority": hashlib.sha256(), "rules": hashlib.sha256(package_version().encode())}
    for name, hashed in _hashed():
        parts["authority" if name.startswith("ontology/authority/") else "rules"].update(hashed)
    return {name: told.hexdigest()[:16] for name, told in parts.items()}


def source_key(source: Source) -> str:
    """The digest of a source and of the fingerprint. Where the file stands (`uri`) is no part of it."""
    parts = (source.id, source.text, source.title, source.published, source.byline, source.url, fingerprint())
    told = hashlib.sha256()
    for part in parts:
        raw = b"-" if part is None else b"+" + str(part).encode("utf-8", "surrogatepass")
        told.update(f"{len(raw)}:".encode())
        told.update(raw)
    return told.hexdigest()


@cache
def _hashed() -> tuple[tuple[str, bytes], ...]:
    """The name of each file that counts, and its name and content as they enter a digest."""
    return tuple(
        (name, f"\0{name}\0".encode() + hashlib.sha256(path.read_bytes()).digest()) for name, path in _files()
    )


def _files() -> Iterator[tuple[str, Path]]:
    """Name and path of each file that counts, sorted by name."""
    package = Path(__file__).resolve().parents[1]
    found = {
        f"code/{path.relative_to(package).as_posix()}": path
        for one in _CODE
        for path in package.glob(f"{one}/**/*.py")
    }
    root = ontology_root()
    for path in root.rglob("*"):
        relative = path.relative_to(root)
        if path.is_file() and relative.parts[0] not in _NOT_READ and not path.name.startswith("."):
            found[f"ontology/{relative.as_posix()}"] = path
    yield from sorted(found.items())
