"""Folders that a killed build leaves behind: marked while they are worked on, cleared away by the next build.

A marker is a file that its build holds locked. The system drops the lock of a dead process, so a marker that
can be locked belongs to nobody. A folder without a marker is never touched.
"""

import contextlib
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

MARKER, ASIDE = ".unfinished", "old-"
_NEW = ".unfinished-new"


@contextmanager
def marked_folder(out: Path, kind: str = "") -> Iterator[Path]:
    """A fresh folder beside `out`, named after it, marked until `unmark` or the end of the block.

    What is left of it at the end is removed, but never the only copy of a build that was set aside.
    """
    folder = Path(tempfile.mkdtemp(prefix=f".{out.name}-{kind}", dir=out.parent))
    try:
        with (folder / _NEW).open("wb") as file:
            if not _lock(file):
                file.close()
                yield folder
                return
            # Under its own name it is locked from the first moment on.
            Path(file.name).rename(folder / MARKER)
            yield folder
    finally:
        if out.exists() or _set_aside(folder, out) is None:
            shutil.rmtree(folder, ignore_errors=True)


def unmark(folder: Path) -> None:
    """The folder is finished and in its place."""
    for name in (MARKER, _NEW):
        (folder / name).unlink(missing_ok=True)


def clear_unfinished(out: Path) -> None:
    """Remove what killed builds of `out` left beside it; a build that was just set aside comes back."""
    out = out.resolve()
    if not out.parent.is_dir():
        return
    named = re.compile(rf"\.{re.escape(out.name)}-(?:{ASIDE})?[a-z0-9_]{{8}}")
    for folder in sorted(out.parent.iterdir()):
        if named.fullmatch(folder.name) and folder.is_dir() and _is_abandoned(folder / MARKER):
            aside = _set_aside(folder, out)
            if aside is not None and not out.exists():
                aside.rename(out)
            shutil.rmtree(folder, ignore_errors=True)


def _set_aside(folder: Path, out: Path) -> Path | None:
    """The build that was moved into `folder` to make room for its successor."""
    aside = folder / out.name
    return aside if folder.name.startswith(f".{out.name}-{ASIDE}") and aside.is_dir() else None


def _is_abandoned(marker: Path) -> bool:
    try:
        with marker.open("r+b") as file:
            return _lock(file)
    except OSError:
        return False


def _lock(file: IO[Any]) -> bool:
    """Whether the file could be locked; where there are no such locks, never."""
    try:
        import fcntl
    except ImportError:
        return False
    with contextlib.suppress(OSError):
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False
