"""The seeds as read, without a build."""

from pathlib import Path

import pytest

from partygraph.extract.pipeline import read
from partygraph.model.article import Article, Source
from partygraph.model.mention import Reading
from partygraph.text.article import read_article
from partygraph.text.readers import read_sources

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="session")
def seeds_articles() -> list[tuple[Article, Reading]]:
    sources = [one for one in read_sources([SEEDS]) if isinstance(one, Source)]
    articles = [read_article(one) for one in sources]
    return [(article, read(article)) for article in articles]
