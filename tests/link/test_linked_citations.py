"""Which of the citations linked so far a shorter one leans on: the nearest fuller one, as a walk finds it."""

from hypothesis import given
from hypothesis import strategies as st

from partygraph.link.linked_citations import LinkedCitations
from partygraph.link.symbols import is_symbol, rank, serial
from partygraph.model.mention import Citation

citations = st.builds(
    Citation,
    st.sampled_from(["nghi-quyet", "chi-thi"]),
    number=st.sampled_from([None, "22", "022", "22-NQ/TW", "7-CT/TW"]),
    term=st.sampled_from([None, "X", "XI"]),
    plenum=st.sampled_from([None, None, 6]),
    issuers=st.sampled_from([(), (1,), (1, 2)]),
)
linked = st.lists(st.tuples(st.integers(0, 9), citations, st.booleans()), max_size=12)


def contradicts(other: Citation, citation: Citation) -> bool:
    return bool(other.term and citation.term and other.term != citation.term)


@given(linked, st.integers(0, 9), citations)
def test_the_nearest_fuller_one_is_that_of_a_walk(known, start: int, citation: Citation) -> None:
    index: LinkedCitations[int] = LinkedCitations()
    fitting = []
    for n, (at, other, means_one) in enumerate(known):
        index.add(at, other, n, means_one=means_one)
        says_issuer = len(other.issuers) == 1 and not citation.issuers
        is_fuller = rank(other) < max(rank(citation), 1) or (
            says_issuer and not is_symbol(other) and not is_symbol(citation)
        )
        is_same = other.type == citation.type and serial(other.number or "") == serial(citation.number or "")
        if means_one and other.number and is_same and is_fuller and not contradicts(other, citation):
            fitting.append((abs(at - start), n))
    expected = min(fitting, default=(0, None))[1]
    assert index.nearest_fuller(start, citation, lambda other: contradicts(other, citation)) == expected


def test_a_hundred_that_contradict_are_enough() -> None:
    index: LinkedCitations[int] = LinkedCitations()
    index.add(0, Citation("nghi-quyet", number="22-NQ/TW", term="X"), 0, means_one=True)
    for at in range(1, 100):
        index.add(at, Citation("nghi-quyet", number="22-NQ/TW", term="XI"), at, means_one=True)
    short = Citation("nghi-quyet", number="22")
    looked_at: list[str | None] = []

    def contradicted(other: Citation) -> bool:
        looked_at.append(other.term)
        return other.term == "XI"

    assert index.nearest_fuller(500, short, contradicted) == 0
    index.add(100, Citation("nghi-quyet", number="22-NQ/TW", term="XI"), 100, means_one=True)
    looked_at.clear()
    assert index.nearest_fuller(500, short, contradicted) is None
    assert len(looked_at) == 100
