"""The build: inputs are read one by one, linked together, written, drawn and checked, whole or not at all."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from partygraph.api.decisions import DECISIONS_FILE, read_decisions
from partygraph.api.fingerprint import source_key
from partygraph.api.graph import Graph
from partygraph.api.pool import at_fault, calm_collector, read_texts
from partygraph.api.report import REPORT_FILE, Rejected, Settled, report_of
from partygraph.api.state import DamagedStateError, State, discard
from partygraph.errors import InputError, PartyGraphError
from partygraph.graph.export import export
from partygraph.graph.network import network
from partygraph.graph.store import GRAPH_FILE, replacing, write_graph
from partygraph.graph.unfinished import clear_unfinished
from partygraph.graph.validate import QUICK, Violation, scope, validate
from partygraph.graph.writer import nquads
from partygraph.link.decided import decide
from partygraph.link.linked import LinkedArticle
from partygraph.link.linker import link_article, link_corpus
from partygraph.model.article import Source
from partygraph.model.decision import Decision
from partygraph.model.statement import Corpus
from partygraph.text.readers import read_sources

if TYPE_CHECKING:
    import networkx

STATE_FILE = "state.sqlite"
PAGE_FILE = "graph.html"
DESCRIPTION_FILE = "void.ttl"
GUIDE_FILE = "ontology.html"

Inputs = str | Path | Iterable[str | Path]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a build is: `stage` is read, link, write, check or draw; `done` counts articles."""

    stage: str
    done: int = 0


Listener = Callable[[Progress], None]


class NothingBuiltError(PartyGraphError):
    """No input could be read as an article, so the folder stays as it was; `rejected` says why."""

    def __init__(self, rejected: tuple[Rejected, ...]) -> None:
        self.rejected = rejected
        listed = "\n".join(f"  {one.source}: {one.reason}" for one in rejected)
        super().__init__(f"nothing could be built from {len(rejected)} inputs:\n{listed}")


def build(
    inputs: Inputs,
    out: str | Path = "build",
    *,
    progress: Listener | None = None,
    jobs: int = 1,
    decisions: str | Path | None = None,
) -> Graph:
    """The graph of `inputs` (files, folders, globs), written to the folder `out`.

    Articles read before are not read again while neither they nor the rules change; removed ones leave the
    graph. Inputs that cannot be read are named in ``report.json`` and left out. An interrupted build leaves
    `out` as it was, and its readings beside it for the next one.

    `jobs` processes read a long stream together, 0 for one a core. More than one needs what Python asks of
    every program that starts processes: a script calls this below ``if __name__ == "__main__"``.

    `decisions` is the file of answers that `partygraph review` writes; ``decisions.csv`` in `out` where none
    is named. Who is one person and which names are one body is decided by it before all else.

    Raises NothingBuiltError when no input is an article.
    """
    given = [inputs] if isinstance(inputs, str | Path) else list(inputs)
    folder = Path(out).resolve()
    tell = progress or (lambda _: None)
    answers = read_decisions(Path(decisions) if decisions is not None else folder / DECISIONS_FILE)
    try:
        _build(given, folder, tell, jobs, answers)
    except DamagedStateError:
        (folder / STATE_FILE).unlink(missing_ok=True)
        _build(given, folder, tell, jobs, answers)
    return Graph(Path(out))


def _build(
    inputs: list[str | Path], out: Path, tell: Listener, jobs: int, answers: tuple[Decision, ...]
) -> None:
    clear_unfinished(out)
    with calm_collector(), _state(out) as state:
        rejected = _read_all(inputs, state, tell, jobs)
        corpus, unlinked = _link_all(state, tell)
        corpus, unused = decide(corpus, answers)
        rejected = tuple(sorted({*rejected, *unlinked}))
        if not corpus.articles:
            raise NothingBuiltError(rejected)
        with replacing(out) as fresh:
            tell(Progress("write", len(corpus.articles)))
            with write_graph(fresh, nquads(corpus)) as store:
                export(fresh, "void", fresh / DESCRIPTION_FILE)
                tell(Progress("check", len(corpus.articles)))
                violations = validate(fresh, QUICK, store)
                tell(Progress("draw", len(corpus.articles)))
                _draw(network(fresh, store=store), fresh / PAGE_FILE)
            Graph(fresh).ontology().write_html(fresh / GUIDE_FILE)
            _write_report(fresh, corpus, rejected, violations, Settled(answers, unused))
            state.close()
            _working(out).replace(fresh / STATE_FILE)


@contextmanager
def _state(out: Path) -> Iterator[State]:
    """The state in its working place beside `out`, where an interrupted build leaves it for the next."""
    working = _working(out)
    working.parent.mkdir(parents=True, exist_ok=True)
    saved = out / STATE_FILE
    if saved.is_file() and not working.exists():
        working.write_bytes(saved.read_bytes())
    state = State.opened(working)
    try:
        yield state
    except NothingBuiltError:
        state.abandon()
        discard(working)
        raise
    except (DamagedStateError, sqlite3.DatabaseError) as error:
        state.abandon()
        discard(working)
        raise DamagedStateError(str(error)) from error
    except BaseException:
        state.pause()
        raise


def _working(out: Path) -> Path:
    return out.with_name(f".{out.name}.{STATE_FILE}")


def _read_all(inputs: list[str | Path], state: State, tell: Listener, jobs: int) -> tuple[Rejected, ...]:
    """Read what is not known yet; gives back what was rejected."""
    rejected: set[Rejected] = set()
    done = 0

    def advance() -> None:
        nonlocal done
        done += 1
        tell(Progress("read", done))

    def unread() -> Iterator[Source]:
        for found in read_sources(inputs):
            if isinstance(found, InputError):
                rejected.add(Rejected.of(found))
            elif state.knows(key := source_key(found)):
                state.see(found.id, key, found.uri)
            else:
                yield found
                continue
            advance()

    for source, result in read_texts(unread(), jobs):
        if isinstance(result, Rejected):
            rejected.add(result)
        else:
            key = source_key(source)
            state.remember(key, *result)
            state.see(source.id, key, source.uri)
        advance()
    state.forget_unseen()
    return tuple(rejected)


def _link_all(state: State, tell: Listener) -> tuple[Corpus, tuple[Rejected, ...]]:
    rejected: list[Rejected] = []

    def linked() -> Iterator[LinkedArticle]:
        for done, (article, reading) in enumerate(state.readings(), 1):
            try:
                with at_fault(article.uri, "linking"):
                    one = link_article(article, reading)
            except InputError as error:
                rejected.append(Rejected.of(error))
            else:
                yield one
            tell(Progress("link", done))

    return link_corpus(linked()), tuple(rejected)


def _draw(graph: "networkx.MultiDiGraph[str]", path: Path) -> None:
    from partygraph.view import page

    drawn = page(graph)
    drawn.guide = GUIDE_FILE
    drawn.write_html(path)


def _write_report(
    fresh: Path,
    corpus: Corpus,
    rejected: tuple[Rejected, ...],
    violations: list[Violation],
    settled: Settled,
) -> None:
    with (fresh / GRAPH_FILE).open("rb") as lines:
        quads = sum(1 for _ in lines)
    told = report_of(corpus, rejected, [str(one) for one in violations], quads, settled)
    told["checked"] = str(scope(fresh, QUICK))
    text = json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)
    (fresh / REPORT_FILE).write_text(text + "\n", encoding="utf-8", newline="\n")
