import pytest

from partygraph.errors import QueryError
from partygraph.graph.guard import MAX_DEPTH, MAX_QUERY_CHARS, check_query, has_dataset_clause


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("SELECT * WHERE { ?s ?p ?o }", "SELECT"),
        ("# SERVICE\nPREFIX pg: <http://x/#> ASK { ?s pg:SERVICE ?o }", "ASK"),
        ('select ?s { ?s ?p "SERVICE <http://x>" }', "SELECT"),  # inside a text
        ("SELECT ?s { ?s ?p '''a ' SERVICE''' }", "SELECT"),
        ("DESCRIBE <http://x/SERVICE>", "DESCRIBE"),
        ("CONSTRUCT { ?s ?p ?load } WHERE { ?s ?p ?load }", "CONSTRUCT"),
        ("SELECT ?x { ?s ?p ?x FILTER(?x < 3 && ?x > 1) }", "SELECT"),  # no IRI between < and >
    ],
)
def test_a_query_that_only_reads_may_run(query, form):
    assert check_query(query) == form


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "SERVICE"),
        ("SELECT * { service silent ?x { ?s ?p ?o } }", "SERVICE"),
        ("SELECT * { ?s ?p '\\'' . SERVICE<http://x> {} }", "SERVICE"),  # after an escaped quote
        ("INSERT DATA { <x:a> <x:b> <x:c> }", "read-only"),
        ("PREFIX x: <http://x/> DELETE WHERE { ?s ?p ?o }", "read-only"),
        ("LOAD <file:///etc/passwd>", "read-only"),
        ("DROP ALL", "read-only"),
        ("xin chào", "not a SPARQL query"),
        ("SELECT * " + "{" * (MAX_DEPTH + 1) + "}" * (MAX_DEPTH + 1), "nested"),
        ("SELECT * { ?s ?p ?o FILTER(" + "!" * 200 + "true) }", "nested"),
        ("SELECT * { ?s ?p ?o } #" + "x" * MAX_QUERY_CHARS, "characters"),
    ],
)
def test_what_would_write_call_out_or_break_the_engine_is_refused(query, told):
    with pytest.raises(QueryError, match=told):
        check_query(query)


@pytest.mark.parametrize(
    ("query", "named"),
    [("SELECT * FROM <http://x> { ?s ?p ?o }", True), ("SELECT * { ?s ?p 'FROM' }", False)],
)
def test_a_dataset_of_its_own_is_noticed(query, named):
    assert has_dataset_clause(query) is named
