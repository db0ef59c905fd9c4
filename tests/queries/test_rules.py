"""The integrity rules write the hierarchy of relations out; here it is compared with the ontology."""

import re

import pyoxigraph as ox
import pytest

from partygraph.resources import ontology_path
from partygraph.vocab import CLAIM_CLASS, PG

RULES = ["fact-from-unfinished-claim", "fact-without-claim"]


def upward() -> dict[str, set[str]]:
    """Every relation with itself and what stands above it."""
    above: dict[str, set[str]] = {}
    for quad in ox.parse(path=ontology_path("partygraph.ttl"), format=ox.RdfFormat.TURTLE):
        if quad.predicate.value.endswith("#subPropertyOf") and str(quad.object).startswith(f"<{PG}"):
            above.setdefault(quad.subject.value, set()).add(quad.object.value)

    def closed(relation: str) -> set[str]:
        return {relation}.union(*(closed(one) for one in above.get(relation, ())))

    return {relation.removeprefix(PG): {one.removeprefix(PG) for one in closed(relation)} for relation in
            {*above, *(value for values in above.values() for value in values)}}  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_the_pairs_of_a_rule_are_those_of_the_ontology(rule):
    text = ontology_path("verify", f"{rule}.rq").read_text(encoding="utf-8")
    relations = set(re.search(r"VALUES \?relation \{([^}]*)\}", text)[1].replace("pg:", "").split())
    pairs = set(re.findall(r"\(pg:(\w+) pg:(\w+)\)", text))
    above = upward()
    assert pairs == {(one, up) for one in relations for up in above.get(one, {one}) & relations}


def test_who_sat_with_whom_asks_for_every_relation_of_an_attendance():
    text = ontology_path("queries", "29-who-sat-with-whom.rq").read_text(encoding="utf-8")
    written = re.search(r"FILTER\(\?relation IN \(([^)]*)\)\)", text)[1].replace("pg:", "").split(", ")
    assert sorted(written) == sorted(one for one, kind in CLAIM_CLASS.items() if kind == "AttendanceClaim")
