"""A text that comes otherwise says the same: the articles of the genre, written in other ways."""

from pathlib import Path

import pytest

from partygraph.extract.pipeline import read
from partygraph.model.article import Source
from partygraph.model.mention import Reading
from partygraph.text.article import read_article
from quality.variants import VARIANTS, Variant

ARTICLES = sorted((Path(__file__).resolve().parents[1] / "genre" / "articles").glob("*.txt"))
SAME = [
    "decomposed",
    "other tones",
    "no-break spaces",
    "double spaces",
    "straight quotes",
    "days with dashes",
]


def reading(path: Path, write: Variant = str) -> Reading:
    return read(read_article(Source(path.stem, str(path), write(path.read_text(encoding="utf-8")))))


def told(read_so: Reading) -> dict[str, list[object]]:
    """Everything but the places and the words: these may be written otherwise."""
    return {
        "mentions": [one.kind for one in read_so.mentions],
        "claims": [(one.relation, one.subject, one.object, one.stance) for one in read_so.claims],
        "tenures": [(one.holder, one.post, one.body, one.status) for one in read_so.tenures],
        "actions": [(one.kind, one.actor, one.recipient, one.count, one.stance) for one in read_so.actions],
        "measures": [(one.of, one.count, one.year) for one in read_so.measures],
        "years": list(read_so.years),
    }


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem[:3])
@pytest.mark.parametrize("way", SAME)
def test_what_is_read_is_the_same(way: str, path: Path) -> None:
    assert told(reading(path, VARIANTS[way])) == told(reading(path))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem[:3])
def test_lines_broken_by_their_length_lose_little(path: Path) -> None:
    whole, wrapped = told(reading(path)), told(reading(path, VARIANTS["wrapped lines"]))
    for kind, found in whole.items():
        assert abs(len(wrapped[kind]) - len(found)) <= 1 + len(found) // 10, kind
