"""The nearest answer of an index is that of a walk through all names; each name is asked once."""

from hypothesis import given
from hypothesis import strategies as st

from partygraph.link.lending import Holder, Lending
from partygraph.link.nearby import Nearby
from partygraph.model.mention import BodyName
from partygraph.model.span import Span

HEADS = ("so", "dang-uy", "chi-bo")
HOLDERS = st.frozensets(st.sampled_from(["an", "bình"]), max_size=2)


@st.composite
def articles(draw: st.DrawFn) -> tuple[list[tuple[int, BodyName]], list[Span], Lending]:
    """Names at rising offsets (some at one offset), sentences, and who holds posts of which."""
    offsets = sorted(draw(st.lists(st.integers(0, 40), max_size=14)))
    written = [(at, BodyName(draw(st.sampled_from(HEADS)), own=str(k))) for k, at in enumerate(offsets)]
    starts = sorted({0, *draw(st.lists(st.integers(0, 40), max_size=4))})
    holders = {at: Holder(draw(HOLDERS), draw(st.booleans())) for at in draw(st.sets(st.integers(0, 40)))}
    sentences = [Span(start, start + 1) for start in starts]
    return written, sentences, Lending(holders, draw(st.booleans()))


def walked(written: list[tuple[int, BodyName]], start: int) -> list[tuple[int, BodyName]]:
    """Those before `start`, the nearest first, then those behind it."""
    return [one for one in reversed(written) if one[0] < start] + [one for one in written if one[0] > start]


def sentence(sentences: list[Span], at: int) -> int:
    return sum(span.start <= at for span in sentences)


@given(articles(), st.integers(0, 41), st.sampled_from(HEADS))
def test_the_nearest_answers_are_those_of_a_walk(article, start: int, head: str) -> None:
    written, sentences, lending = article
    nearby = Nearby(written, sentences, lending)
    answers = nearby.answers(head, lambda name: name.own if name.head == head else None)
    near = [(at, name.own) for at, name in walked(written, start) if name.head == head]
    before = [(at, own) for at, own in near if at < start]
    here = sentence(sentences, start)
    lending_ones = [
        own
        for at, own in near
        if sentence(sentences, at) == here
        or not lending.only_to(at)
        or lending.only_to(at) & lending.holders_of(start)
    ]
    assert answers.nearest(start) == next((own for _, own in near), None)
    assert answers.last(start) == next((own for _, own in before), None)
    assert list(answers.before(start)) == [own for _, own in before]
    assert answers.nearest_lender(start) == next(iter(lending_ones), None)
    last = before[0] if before else None
    in_sentence = last is not None and sentence(sentences, last[0]) == here
    assert answers.last_in_sentence(start) == (last[1] if last is not None and in_sentence else None)
    behind = [name for at, name in written if at > start and sentence(sentences, at) == here]
    assert list(nearby.behind_in_sentence(start)) == behind


@given(articles())
def test_an_index_has_each_name_once_under_each_of_its_keys(article) -> None:
    written, sentences, lending = article
    index = Nearby(written, sentences, lending).index("head", lambda name: (name.head, name.head))
    assert index == {
        head: [k for k, (_, name) in enumerate(written) if name.head == head]
        for head in {name.head for _, name in written}
    }


def test_each_name_is_asked_once_however_often_the_question_comes() -> None:
    written = [(at, BodyName("so", own=str(at))) for at in range(50)]
    nearby = Nearby(written, [Span(0, 50)], Lending({}, False))
    asked: list[str] = []

    def tell(name: BodyName) -> str:
        asked.append(name.own)
        return name.own

    found = [nearby.answers("own", tell).nearest(start) for start in range(1, 50)]
    assert found == [str(at) for at in range(49)]
    assert len(asked) == 50
