"""Precision and recall on each set of gold never fall below what the set's ``floors.json`` pins.

Floors hold for one gold and one set of articles: their digests stand beside them. Whoever changes either,
or lowers a figure, rewrites the file with ``python tests/quality/test_floors.py`` (all sets) or
``python tests/quality/test_floors.py genre`` (one of them) and says why in the commit.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from partygraph.api.graph import open_build
from partygraph.evaluate.gold import load_gold_folder
from partygraph.evaluate.report import Scorecard
from partygraph.evaluate.score import KINDS

REPOSITORY = Path(__file__).resolve().parents[2]
TESTS = REPOSITORY / "tests"


@dataclass(frozen=True, slots=True)
class GoldSet:
    """Articles, what a careful reader finds in them, and the figures that are never lost again."""

    articles: Path
    gold: Path
    pinned: Path

    def floors(self) -> dict[str, dict[str, float]]:
        floors: dict[str, dict[str, float]] = json.loads(self.pinned.read_text(encoding="utf-8"))["floors"]
        return floors

    def digests(self) -> dict[str, str]:
        """The first sixteen hexadecimal digits of the SHA-256 of every gold file and article."""
        files = [*self.gold.glob("*.yaml"), *self.articles.glob("*.txt")]
        return {
            path.relative_to(REPOSITORY).as_posix(): sha256(path.read_bytes()).hexdigest()[:16]
            for path in sorted(files)
        }


SETS: Mapping[str, GoldSet] = {
    "seeds": GoldSet(REPOSITORY / "seeds", TESTS / "gold", TESTS / "quality" / "floors.json"),
    "genre": GoldSet(TESTS / "genre" / "articles", TESTS / "genre" / "gold", TESTS / "genre" / "floors.json"),
}


@pytest.fixture(scope="module")
def builds(seeds_build: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    from partygraph.api.building import build

    return {
        "seeds": seeds_build,
        "genre": build(SETS["genre"].articles, tmp_path_factory.mktemp("genre") / "build").path,
    }


@pytest.fixture(scope="module")
def cards(builds: Mapping[str, Path]) -> Mapping[str, Scorecard]:
    return {name: open_build(path).evaluate(SETS[name].gold) for name, path in builds.items()}


def figures(card: Scorecard) -> dict[str, dict[str, float]]:
    """Precision and recall of every kind, to three places (rounded down by no more than half of one)."""
    told = {kind: card.figures(kind) for kind in KINDS}
    return {
        kind: {"precision": round(one.precision or 0, 3), "recall": round(one.recall or 0, 3)}
        for kind, one in told.items()
    }


@pytest.mark.parametrize("name", SETS)
def test_the_floors_are_of_this_gold_and_these_articles(name: str) -> None:
    assert json.loads(SETS[name].pinned.read_text(encoding="utf-8"))["digests"] == SETS[name].digests()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", SETS)
def test_no_figure_falls_below_its_floor(name: str, kind: str, cards: Mapping[str, Scorecard]) -> None:
    floor, reached = SETS[name].floors()[kind], figures(cards[name])[kind]
    assert reached["precision"] >= floor["precision"]
    assert reached["recall"] >= floor["recall"]


def test_the_floors_of_the_seeds_are_at_least_what_is_promised() -> None:
    floors = SETS["seeds"].floors()
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


@pytest.mark.parametrize("name", SETS)
def test_no_exact_text_is_wrong_and_no_evidence_lies_in_a_cut(
    name: str, cards: Mapping[str, Scorecard]
) -> None:
    assert [broken for one in cards[name].articles for broken in one.violations] == []


@pytest.mark.parametrize("name", SETS)
def test_every_article_has_gold_and_all_of_it_is_read(name: str, cards: Mapping[str, Scorecard]) -> None:
    one, card = SETS[name], cards[name]
    articles = {path.stem for path in one.articles.glob("*.txt")}
    assert {path.stem for path in one.gold.glob("*.yaml")} == articles
    assert {score.article for score in card.articles} == articles
    assert card.absent == ()
    assert [key for gold in load_gold_folder(one.gold) for key in gold.ignored] == []


def pin(one: GoldSet) -> None:
    """Writes what is reached now as the floors of `one`."""
    import tempfile

    from partygraph.api.building import build

    with tempfile.TemporaryDirectory() as folder:
        reached = figures(build(one.articles, Path(folder) / "build").evaluate(one.gold))
    pinned = {"digests": one.digests(), "floors": reached}
    one.pinned.write_text(json.dumps(pinned, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    import sys

    for name in sys.argv[1:] or SETS:
        pin(SETS[name])
