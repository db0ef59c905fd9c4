"""What is written as JSON comes back as the same value, and nothing else comes back at all."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partygraph.api.codec import from_json, to_json
from partygraph.model.article import Article, Cut
from partygraph.model.mention import (
    BodyName,
    Citation,
    Mention,
    MentionKind,
    PartialDate,
    PersonName,
    Reading,
)
from partygraph.model.span import Span

# NaN equals nothing, itself least of all.
st.register_type_strategy(Decimal, st.decimals(allow_nan=False))

articles = st.builds(Article, text=st.text(st.characters(exclude_categories=["Cs"])))


@given(articles)
def test_articles_come_back(article: Article) -> None:
    assert from_json(to_json(article, Article), Article) == article


@settings(max_examples=25)
@given(st.from_type(Reading))
def test_readings_come_back(reading: Reading) -> None:
    assert from_json(to_json(reading, Reading), Reading) == reading


def test_a_reading_of_a_seed_comes_back(seeds_articles: list[tuple[Article, Reading]]) -> None:
    assert len(seeds_articles) == 5
    for article, reading in seeds_articles:
        assert from_json(to_json(article, Article), Article) == article
        assert from_json(to_json(reading, Reading), Reading) == reading


@pytest.mark.parametrize(
    "value",
    [
        BodyName("ban", of=BodyName("tinh-uy", level="tỉnh", place="Hậu Giang"), outer=("khối", "tỉnh")),
        PersonName("Nguyễn Thành Tô", True),
        Citation("nghi-quyet", "22-NQ/TW", issued_on=PartialDate(2008, 2, 2), issuers=(3, 4)),
    ],
)
def test_each_kind_of_value_keeps_its_class(value: BodyName | PersonName | Citation) -> None:
    mention = Mention(Span(0, 4), MentionKind.BODY, value, "rule")
    back = from_json(to_json(mention, Mention), Mention)
    assert back == mention
    assert type(back.value) is type(value)


def test_decimals_keep_their_places() -> None:
    assert str(from_json(to_json(Decimal("0.90"), Decimal), Decimal)) == "0.90"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[0]", Span),  # a field is missing
        ("[0,1,2]", Span),  # one too many
        ('["0",1]', Span),  # another type
        ("[true,1]", Span),  # bool is an int in Python, and no offset
        ("[[0,1],7]", Cut),
        ("{}", Span),
        ("null", Span),
        ("[", Span),  # no JSON
        ('"2012-13-20"', date),
        ('"một"', Decimal),
        ('[[0,1],"body",["Popen",["rm"]],"rule"]', Mention),  # a class that is no choice here
        ("[" * 100_000, Span),
    ],
)
def test_another_shape_is_refused(text: str, kind: type) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (the message is the standard library's)
        from_json(text, kind)
