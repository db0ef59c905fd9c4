import io

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from partygraph.graph.one_query import RESULT_FORMS
from partygraph.graph.row_count import row_count

NASTY = ['"', "\\", '\\"', ",{", "[{", '},{"x":{', "<result>", "\n", "\r\n", "a,b", "\t", "đồng chí", ""]


def written(values: list[str | None], form: str) -> bytes:
    """What the engine writes for rows of one variable."""
    store = ox.Store()
    cells = " ".join("(UNDEF)" if value is None else f"({ox.Literal(value)})" for value in values)
    out = io.BytesIO()
    store.query(f"SELECT ?x WHERE {{ VALUES (?x) {{ {cells} }} }}").serialize(out, format=RESULT_FORMS[form])
    return out.getvalue()


@pytest.mark.parametrize("form", RESULT_FORMS)
@given(values=st.lists(st.one_of(st.none(), st.sampled_from(NASTY)), max_size=8), size=st.integers(1, 40))
def test_rows_are_counted_whatever_stands_in_them(form: str, values: list[str | None], size: int) -> None:
    body, counter = written(values, form), row_count(form)
    assert counter is not None
    for start in range(0, len(body), size):
        counter.feed(body[start : start + size])
    assert counter.rows == len(values)


def test_graphs_have_no_rows() -> None:
    assert row_count("turtle") is None
