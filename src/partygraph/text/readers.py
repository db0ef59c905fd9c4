"""Files, folders and globs as a stream of sources; a bad input is named and the others go on."""

import glob
import gzip
import hashlib
import os
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final, cast

from partygraph.errors import InputError
from partygraph.model.article import Source
from partygraph.text.archives import read_page_bytes, read_parquet, read_warc
from partygraph.text.decode import decode
from partygraph.text.records import read_json_lines

Found = Iterator[Source | InputError]
Reader = Callable[[BinaryIO, str, str], Found]

LONGEST_FILE: Final = 16_000_000
MOST_UNPACKED: Final = 2_000_000_000
MOST_MEMBERS: Final = 200_000


def read_sources(paths: Iterable[str | Path]) -> Found:
    """Every source below `paths` (files, folders, globs), sorted by path whatever the order given.

    What cannot be read is given as an InputError that names it. An id that comes twice gets a suffix from the
    text's digest; the same id with the same text is read once and reported.
    """
    seen: dict[str, str] = {}
    for found in _all(paths):
        yield _distinct(found, seen) if isinstance(found, Source) else found


def _all(paths: Iterable[str | Path]) -> Found:
    files: dict[str, Path] = {}
    for given in paths:
        for one in _expand(str(given)):
            if isinstance(one, InputError):
                yield one
            else:
                files.setdefault(str(one.resolve()), one)
    for path in sorted(files.values(), key=lambda path: path.as_posix()):
        yield from _read_file(path)


def _expand(given: str) -> Iterator[Path | InputError]:
    """The files that one argument means, or why it means none."""
    path = Path(given)
    if path.is_dir():
        yield from _folder(path)
    elif path.exists():
        if _reader_of(path.name) is not None:
            yield path
        else:
            yield InputError(given, f"unknown kind of file '{path.suffix}'; expected {_kinds()}")
    elif glob.has_magic(given):
        matches = [Path(match) for match in glob.glob(given, recursive=True)]  # noqa: PTH207 (may be absolute)
        files = [match for match in matches if match.is_file() and _reader_of(match.name) is not None]
        yield from files
        if not files:
            yield InputError(given, "matches no article; check the pattern")
    else:
        yield InputError(given, "no such file or folder")


def _folder(folder: Path) -> Iterator[Path | InputError]:
    is_empty = True
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and _reader_of(name) is not None:
                is_empty = False
                yield Path(parent) / name
    if is_empty:
        yield InputError(str(folder), f"the folder holds no article; expected {_kinds()}")


def _read_file(path: Path) -> Found:
    try:
        with path.open("rb") as stream:
            yield from _read_stream(stream, str(path), path.name)
    except OSError as error:
        yield InputError(str(path), f"cannot be read: {error.strerror or error}")


def _read_stream(stream: BinaryIO, where: str, name: str) -> Found:
    found = _reader_of(name)
    if found is None:
        yield InputError(where, f"unknown kind of file; expected {_kinds()}")
        return
    suffix, reader = found
    try:
        yield from reader(stream, where, name[: -len(suffix)] or name)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        yield InputError(where, f"the compressed file is damaged ({str(error)[:80]})")


def _read_text(stream: BinaryIO, where: str, stem: str) -> Found:
    raw = stream.read(LONGEST_FILE + 1)
    if len(raw) > LONGEST_FILE:
        yield InputError(
            where,
            f"longer than {LONGEST_FILE:,} bytes, so no single article; give one record for each as .jsonl",
        )
        return
    try:
        yield Source(stem, where, decode(raw, where))
    except InputError as error:
        yield error


def _read_html(stream: BinaryIO, where: str, stem: str) -> Found:
    yield read_page_bytes(stream.read(LONGEST_FILE + 1), where, stem)


def _read_gzip_lines(stream: BinaryIO, where: str, stem: str) -> Found:
    with gzip.open(stream, "rb") as lines:
        yield from read_json_lines(cast(BinaryIO, lines), where, stem)


def _read_zip(stream: BinaryIO, where: str, stem: str) -> Found:
    """The members of a ZIP file, in the order of their names; nothing is written to disk."""
    try:
        archive = zipfile.ZipFile(stream)
    except zipfile.BadZipFile as error:
        yield InputError(where, f"is not a ZIP file ({error})")
        return
    members = sorted((m for m in archive.infolist() if _is_article(m)), key=lambda m: m.filename)
    unpacked = sum(member.file_size for member in members)
    if unpacked > MOST_UNPACKED or len(members) > MOST_MEMBERS:
        yield InputError(
            where, f"unpacks to {unpacked:,} bytes in {len(members):,} files; unpack it and give the folder"
        )
        return
    for member in members:
        yield from _read_member(archive, member, f"{where}!/{member.filename}")
    if not members:
        yield InputError(where, f"holds no article; expected {_kinds()}")


def _is_article(member: zipfile.ZipInfo) -> bool:
    name = PurePosixPath(member.filename).name
    found = _reader_of(name)
    return not member.is_dir() and not name.startswith(".") and found is not None and found[0] != ".zip"


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, where: str) -> Found:
    try:
        with archive.open(member) as stream:  # reads no further than the size it declares
            yield from _read_stream(cast(BinaryIO, stream), where, PurePosixPath(member.filename).name)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError) as error:
        yield InputError(where, f"cannot be unpacked ({str(error)[:80]})")


def _distinct(source: Source, seen: dict[str, str]) -> Source | InputError:
    """`source` under an id of its own."""
    digest = hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    if source.id not in seen:
        seen[source.id] = digest
        return source
    renamed = f"{source.id}-{digest}"
    if seen[source.id] == digest or renamed in seen:
        return InputError(source.uri, f"the same id and text as an earlier input ('{source.id}'); read once")
    seen[renamed] = digest
    return replace(source, id=renamed)


_READERS: Final[tuple[tuple[str, Reader], ...]] = (
    (".jsonl.gz", _read_gzip_lines),
    (".warc.gz", read_warc),
    (".txt", _read_text),
    (".md", _read_text),
    (".html", _read_html),
    (".htm", _read_html),
    (".jsonl", read_json_lines),
    (".parquet", read_parquet),
    (".warc", read_warc),
    (".zip", _read_zip),
)


def _reader_of(name: str) -> tuple[str, Reader] | None:
    lower = name.lower()
    return next(((suffix, reader) for suffix, reader in _READERS if lower.endswith(suffix)), None)


def _kinds() -> str:
    return " ".join(suffix for suffix, _reader in _READERS)
