"""What is lost where a text comes otherwise: ``as_it_comes.py ARTICLES GOLD [ARTICLES GOLD ...]``.

Each folder of articles is read as it is and in every way of ``tests/quality/variants.py`` (decomposed,
wrapped, with double spaces, …), and scored against its gold. Prints the F1 of each kind as it is, and for
each way what changes: F1 and the numbers right and invented. Ways that change nothing have an empty line.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "quality"))

from variants import VARIANTS

from partygraph.api.graph import open_build
from partygraph.evaluate.report import Figures
from partygraph.evaluate.score import KINDS
from partygraph.extract.pipeline import read
from partygraph.graph.store import write_build
from partygraph.graph.writer import nquads
from partygraph.link.linker import link_article, link_corpus
from partygraph.text.article import read_article
from partygraph.text.readers import read_sources

Pair = tuple[Path, Path]


def figures(pairs: Sequence[Pair], write: Callable[[str], str]) -> Mapping[str, Figures]:
    """The figures of each kind over all `pairs`, with every article written so."""
    sums = {kind: [0, 0, 0] for kind in KINDS}
    for articles, gold in pairs:
        with tempfile.TemporaryDirectory() as name:
            folder, out = Path(name, "in"), Path(name, "out")
            folder.mkdir()
            for path in articles.glob("*.txt"):
                (folder / path.name).write_text(write(path.read_text(encoding="utf-8")), encoding="utf-8")
            write_build(out, _lines(folder))
            card = open_build(out).evaluate(gold)
        for kind in KINDS:
            found = card.figures(kind)
            sums[kind] = [
                a + b for a, b in zip(sums[kind], (found.right, found.missed, found.invented), strict=True)
            ]
    return {kind: Figures(*counts) for kind, counts in sums.items()}


def _lines(folder: Path) -> list[str]:
    linked = []
    for source in read_sources([str(folder)]):
        article = read_article(source)
        linked.append(link_article(article, read(article)))
    return list(nquads(link_corpus(linked)))


def _changes(base: Mapping[str, Figures], found: Mapping[str, Figures]) -> Iterator[str]:
    for kind, was in base.items():
        now = found[kind]
        if now != was:
            f1 = (now.f1 or 0) - (was.f1 or 0)
            yield f"{kind} {f1:+.3f} ({now.right - was.right:+d} {now.invented - was.invented:+d})"


def main() -> None:
    """Prints a line for each way."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path, metavar="ARTICLES GOLD")
    folders = parser.parse_args().folders
    if len(folders) % 2:
        parser.error("give folders in pairs: articles and their gold")
    pairs = list(zip(folders[::2], folders[1::2], strict=True))
    base = figures(pairs, str)
    print(
        "as they are".ljust(22),
        "; ".join(f"{kind} {one.f1 or 0:.3f}" for kind, one in base.items()),
        flush=True,
    )
    for name, write in VARIANTS.items():
        print(name.ljust(22), "; ".join(_changes(base, figures(pairs, write))), flush=True)


if __name__ == "__main__":
    main()
