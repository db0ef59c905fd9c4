"""Any number of whole articles of about 4 KB, made by mixing the paragraphs of the seeds.

Every article begins as one seed (title, date, by-line) and takes further paragraphs from the others, so that
names, documents and meetings come in the density of the real texts. The same number gives the same texts.
"""

import random
from collections.abc import Iterator
from pathlib import Path

from partygraph.errors import InputError
from partygraph.model.article import Source
from partygraph.text.article import read_article
from partygraph.text.readers import read_sources

SEEDS = Path(__file__).parents[2] / "seeds"
SIZE = 4096
"""The least of one article, in bytes of UTF-8."""


def made_articles(count: int, folder: Path = SEEDS) -> Iterator[Source]:
    """`count` articles made of those in `folder`."""
    sources = [one for one in read_sources([folder]) if not isinstance(one, InputError)]
    bodies = [[span.of(article.text) for span in article.body] for article in map(read_article, sources)]
    everything = [line for body in bodies for line in body]
    for n in range(count):
        rng = random.Random(n)
        lines = [f"Hội nghị số {n} (05/0{1 + n % 9}/2021)", *bodies[n % len(sources)]]
        text = "\n".join(lines)
        while len(text.encode()) < SIZE:
            text += "\n" + rng.choice(everything)
        name = f"made-{n:06d}"
        yield Source(name, name, text)
