"""How fast texts are read: ``python tests/benchmarks/reading.py [ARTICLES] [--linear] [--build]``.

Reading is the way from a text to its statements (page, mentions, claims, links within the article), on one
core. Beside it, in the same run and on the same texts, what others do: underthesea's ``ner`` and spaCy with
an EntityRuler of 200 patterns (``pip install underthesea``; a peer that is not installed is left out with a
word). Rates are those of the best of three passes, for 4 KB of text.

``--linear`` reads 1,000, 3,000, 10,000 and 30,000 articles as a stream and tells time and memory of each;
``--build`` builds ARTICLES from files and compares with reading them.
"""

import argparse
import gc
import importlib.util
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from made_articles import SIZE, made_articles

from partygraph.api.building import build
from partygraph.api.pool import calm_collector
from partygraph.extract.lexis.lexicon import lexicon
from partygraph.extract.pipeline import read
from partygraph.link.linked import LinkedArticle
from partygraph.link.linker import link_article
from partygraph.model.article import Source
from partygraph.text.article import read_article

PASSES = 3
PATTERNS = 200
STREAMS = (1_000, 3_000, 10_000, 30_000)


def statements(source: Source) -> LinkedArticle:
    """Text to statements: what is measured."""
    article = read_article(source)
    return link_article(article, read(article))


def rate(work: Callable[[Source], object], sources: Sequence[Source], passes: int = PASSES) -> float:
    """Articles of 4 KB a second: the best of some passes, after one article to warm up."""
    work(sources[0])
    size = sum(len(one.text.encode()) for one in sources) / SIZE
    best = 0.0
    for _ in range(passes):
        start = time.perf_counter()
        for one in sources:
            work(one)
        best = max(best, size / (time.perf_counter() - start))
    return best


def stages(sources: Sequence[Source]) -> None:
    """Where the time of reading goes."""
    articles = [read_article(one) for one in sources]
    readings = [read(one) for one in articles]
    pairs = dict(zip((one.id for one in sources), zip(articles, readings, strict=True), strict=True))
    for name, work in (
        ("page (text layer)", lambda one: read_article(one)),
        ("mentions and claims", lambda one: read(pairs[one.id][0])),
        ("links in the article", lambda one: link_article(*pairs[one.id])),
    ):
        print(f"  {name:22} {1000 / rate(work, sources):7.2f} ms for 4 KB")


def entity_ruler() -> Callable[[Source], object]:
    """spaCy's EntityRuler with 200 token patterns: phrases of our lexicon, each token by its lower case."""
    import spacy

    nlp = spacy.blank("xx")
    phrases = sorted(lexicon().phrases("body"))[:PATTERNS]
    patterns = [
        {"label": "ORG", "pattern": [{"LOWER": word} for word in phrase.lower().split()]}
        for phrase in phrases
    ]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)  # type: ignore[attr-defined]
    return lambda source: nlp(source.text)


def underthesea_ner() -> Callable[[Source], object] | None:
    """underthesea's CRF, None where it is not installed."""
    if importlib.util.find_spec("underthesea") is None:
        return None
    from underthesea import ner

    return lambda source: ner(source.text)


def compare(sources: Sequence[Source]) -> None:
    """Our rate beside those of others."""
    ours = rate(statements, sources)
    print(f"text to statements: {ours:,.0f} articles of 4 KB a second on one core")
    stages(sources)
    ruler = rate(entity_ruler(), sources[:40])
    print(f"spaCy EntityRuler, {PATTERNS} patterns: {ruler:,.1f}/s; we are {ours / ruler:,.1f} times as fast")
    peer = underthesea_ner()
    if peer is None:
        print("underthesea ner: not installed (pip install underthesea), left out")
        return
    theirs = rate(peer, sources[:3], passes=1)
    print(f"underthesea ner: {theirs:,.2f}/s; we are {ours / theirs:,.0f} times as fast")


def linear() -> None:
    """Streams of growing length: time for each article and peak memory stay level."""
    for count in STREAMS:
        start = time.perf_counter()
        size = sum(len(statements(one).article.text.encode()) for one in made_articles(count)) / SIZE
        seconds = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        each = 1000 * seconds / size
        print(f"{count:7,} articles: {seconds:7.1f} s, {each:.2f} ms for 4 KB, peak {peak:.0f} MB")


def whole_build(sources: Iterable[Source]) -> None:
    """The whole build beside the reading of the same articles."""
    kept = list(sources)
    start = time.perf_counter()
    for one in kept:
        statements(one)
    reading = time.perf_counter() - start
    gc.collect()
    with tempfile.TemporaryDirectory() as folder:
        lines = [json.dumps({"id": one.id, "text": one.text}, ensure_ascii=False) for one in kept]
        records = Path(folder) / "made.jsonl"
        records.write_text("\n".join(lines), encoding="utf-8")
        stamps: list[tuple[str, float]] = []
        start = time.perf_counter()
        build(
            [records],
            Path(folder) / "out",
            progress=lambda at: stamps.append((at.stage, time.perf_counter())),
        )
        whole = time.perf_counter() - start
    print(f"reading {len(kept):,}: {reading:.1f} s; build: {whole:.1f} s, {whole / reading:.1f} times")
    last = start
    for stage in dict.fromkeys(name for name, _ in stamps):
        end = max(at for name, at in stamps if name == stage)
        print(f"  {stage:6} {end - last:6.1f} s")
        last = end


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", nargs="?", type=int, default=300)
    parser.add_argument("--linear", action="store_true")
    parser.add_argument("--build", action="store_true")
    given = parser.parse_args()
    with calm_collector():
        compare(list(made_articles(given.articles)))
        if given.linear:
            linear()
    if given.build:
        whole_build(made_articles(given.articles))


if __name__ == "__main__":
    main()
