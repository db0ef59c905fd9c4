"""Links made-up articles, and looks up what a stretch of one was decided to mean."""

from datetime import date

from extract.notation import article_of
from partygraph.extract.pipeline import read
from partygraph.link.linker import link_article, link_corpus
from partygraph.model.article import Article
from partygraph.model.statement import Corpus, LinkedMention

MAY = date(2018, 5, 23)


def article(text: str, id: str = "bai", *, published: date | None = MAY, **options: str | None) -> Article:
    """An article of 23/5/2018, unless said otherwise."""
    return article_of(text, published=published, id=id, **options)


def corpus(*articles: Article) -> Corpus:
    """The linked corpus of `articles`."""
    return link_corpus([link_article(one, read(one)) for one in articles])


def decision(whole: Corpus, words: str, *, nth: int = 0) -> LinkedMention:
    """The decision about the mention that reads `words` in the first article."""
    text = whole.articles[0].article.text
    found = [mention for mention in whole.articles[0].mentions if mention.span.of(text) == words]
    assert found, (
        f"no mention {words!r} among {[mention.span.of(text) for mention in whole.articles[0].mentions]}"
    )
    return found[nth]


def keys(
    text: str, words: str, *, nth: int = 0, published: date | None = MAY, site: str | None = None
) -> tuple[str, ...]:
    """The keys that `words` means in an article of that text; the article's own scope is written ``bai``."""
    whole = corpus(article(text, published=published, site=site))
    digest = whole.articles[0].digest
    return tuple(key.replace(digest, "bai") for key in decision(whole, words, nth=nth).entities)
