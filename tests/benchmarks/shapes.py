"""How long each SHACL engine takes for builds, whole: ``python tests/benchmarks/shapes.py BUILD...``.

Loading included, one run each after a small one; prints the ratio to pySHACL and whether both found the same.
"""

import sys
import time
from pathlib import Path

import pyoxigraph as ox

from partygraph.graph.store import GRAPH_FILE
from partygraph.graph.validate import shape_violations

ENGINES = ("pyshacl", "pyshacl-turbo")


def timed(quads: list[ox.Quad], engine: str) -> tuple[set[str], float]:
    began = time.perf_counter()
    found = {str(one) for one in shape_violations(quads, engine)}
    return found, time.perf_counter() - began


def main() -> None:
    for engine in ENGINES:
        timed([], engine)
    for build in sys.argv[1:]:
        quads = list(ox.parse(path=Path(build) / GRAPH_FILE, format=ox.RdfFormat.N_QUADS))
        (slow, base), (fast, seconds) = (timed(quads, engine) for engine in ENGINES)
        same = "the same" if slow == fast else "NOT THE SAME"
        ratio = base / seconds
        print(f"{build}: {len(quads):,} quads, pySHACL / turbo = {ratio:.1f}; {len(slow)} found, {same}")


if __name__ == "__main__":
    main()
