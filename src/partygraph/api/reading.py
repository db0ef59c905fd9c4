"""One text read on its own, without a build: what it states, as values and as a table."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from partygraph.extract.pipeline import read as read_mentions
from partygraph.link.linker import link_article, link_corpus
from partygraph.model.article import Article, Source
from partygraph.model.statement import ArticleStatements, Corpus
from partygraph.text.article import read_article

if TYPE_CHECKING:
    import pandas
    from spacy.language import Language

Row = tuple[str, str, str, str, str, str]

COLUMNS = ("kind", "subject", "relation", "object", "modality", "sentence")


@dataclass(frozen=True)
class Statements:
    """What one text states. `corpus` holds it whole: mentions with their reasons, entities, observations."""

    corpus: Corpus

    @property
    def article(self) -> Article:
        """The text with its title, day, by-line, body and cuts."""
        return self._stated.article

    @property
    def _stated(self) -> ArticleStatements:
        return self.corpus.articles[0]

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {entity.key: entity.label for entity in self.corpus.entities}

    def __iter__(self) -> Iterator[Row]:
        """Rows of `COLUMNS`: claims, posts, actions and counts, each kind in the order of the text."""
        text = self.article.text
        name = self._name
        for claim in self._stated.claims:
            modality = claim.modality.value if claim.positive else f"not {claim.modality.value}"
            sentence = claim.sentence.of(text)
            yield "claim", name(claim.subject), claim.relation, name(claim.object), modality, sentence
        for tenure in self._stated.tenures:
            row = ("post", name(tenure.holder), tenure.title, name(tenure.body), tenure.status.value)
            yield *row, tenure.sentence.of(text)
        for action in self._stated.actions:
            what = action.award_title or action.form or action.post_title or action.recipient_text or ""
            told = " ".join(str(one) for one in (action.count, action.unit) if one is not None)
            who = ", ".join(name(key) for key in (*action.actors, *action.recipients))
            detail = " ".join(part for part in (what, told) if part)
            yield "action", who, action.kind, detail, action.modality.value, action.sentence.of(text)
        for measure in self._stated.measures:
            counted = f"{measure.count} {measure.unit}"
            yield "count", name(measure.of), "measureOf", counted, "", measure.sentence.of(text)

    def _name(self, key: str | None) -> str:
        return "" if key is None else self._labels.get(key, key)

    def to_dataframe(self) -> "pandas.DataFrame":
        """The rows as a data frame."""
        import pandas

        return pandas.DataFrame(list(self), columns=list(COLUMNS))

    def _repr_html_(self) -> str:
        """The table, escaped, for a notebook."""
        return str(self.to_dataframe().to_html(escape=True))


def read(text: str, *, name: str = "text") -> Statements:
    """What `text` states: an article, or a sentence. `name` stands for it where an article has its id.

    Raises InputError for a text that is empty, binary or far too long.
    """
    article = read_article(Source(name, name, text))
    return Statements(link_corpus([link_article(article, read_mentions(article))]))


def nlp() -> "Language":
    """The spaCy pipeline: a `Doc` of it has our spans in ``doc.spans``, for displaCy and other components."""
    from partygraph.extract.nlp import pipeline

    return pipeline()
