"""Precision and recall on the seeds' gold never fall below what ``floors.json`` pins.

The floors hold for one gold and one set of articles: their digests stand beside them. Whoever changes either,
or lowers a figure, rewrites the file with ``python tests/quality/test_floors.py`` and says why in the commit.
"""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from partygraph.api.graph import open_build
from partygraph.evaluate.report import Scorecard
from partygraph.evaluate.score import KINDS

REPOSITORY = Path(__file__).resolve().parents[2]
FLOORS = Path(__file__).with_name("floors.json")
GOLD, SEEDS = REPOSITORY / "tests" / "gold", REPOSITORY / "seeds"


@pytest.fixture(scope="module")
def card(seeds_build: Path) -> Scorecard:
    return open_build(seeds_build).evaluate(GOLD)


def digests() -> dict[str, str]:
    """The first sixteen hexadecimal digits of the SHA-256 of every gold file and article."""
    files = [*GOLD.glob("*.yaml"), *SEEDS.glob("*.txt")]
    return {
        str(path.relative_to(REPOSITORY)): sha256(path.read_bytes()).hexdigest()[:16]
        for path in sorted(files)
    }


def figures(card: Scorecard) -> dict[str, dict[str, float]]:
    """Precision and recall of every kind, to three places (rounded down by no more than half of one)."""
    told = {kind: card.figures(kind) for kind in KINDS}
    return {
        kind: {"precision": round(one.precision or 0, 3), "recall": round(one.recall or 0, 3)}
        for kind, one in told.items()
    }


def test_the_floors_are_of_this_gold_and_these_articles() -> None:
    assert json.loads(FLOORS.read_text(encoding="utf-8"))["digests"] == digests()


@pytest.mark.parametrize("kind", KINDS)
def test_no_figure_falls_below_its_floor(kind: str, card: Scorecard) -> None:
    floor = json.loads(FLOORS.read_text(encoding="utf-8"))["floors"][kind]
    reached = figures(card)[kind]
    assert reached["precision"] >= floor["precision"]
    assert reached["recall"] >= floor["recall"]


def test_the_floors_are_at_least_what_is_promised() -> None:
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))["floors"]
    for kind, least in PROMISED.items():
        precision, recall = floors[kind]["precision"], floors[kind]["recall"]
        assert 2 * precision * recall / (precision + recall) >= least


PROMISED = {
    "persons": 0.97,
    "posts": 0.97,
    "directives": 0.97,
    "meetings": 0.97,
    "organisations": 0.93,
    "relations": 0.90,
}


def test_no_exact_text_is_wrong_and_no_evidence_lies_in_a_cut(card: Scorecard) -> None:
    assert [broken for one in card.articles for broken in one.violations] == []


def test_every_seed_has_gold(card: Scorecard) -> None:
    assert len(card.articles) == len(list(SEEDS.glob("*.txt")))
    assert card.absent == ()


if __name__ == "__main__":
    import tempfile

    from partygraph.api.building import build

    with tempfile.TemporaryDirectory() as folder:
        reached = figures(build(SEEDS, Path(folder) / "build").evaluate(GOLD))
    pinned = {"digests": digests(), "floors": reached}
    FLOORS.write_text(json.dumps(pinned, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
