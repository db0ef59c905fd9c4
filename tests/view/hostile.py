"""A network whose every field tries to run: through markup, addresses and the ends of elements."""

# Scripts for the browser read best on one line.
# ruff: noqa: E501
from typing import Any

import networkx as nx

PAYLOADS = [
    "<img src=x onerror=window.hacked=1>",
    "</script><script>window.hacked=1</script>",
    "<a href='javascript:window.hacked=1'>href</a>",
    "{{7*7}}{% raw %}<svg onload=window.hacked=1>",
    "'\"><iframe srcdoc='<script>parent.hacked=1</script>'></iframe>",
    "=cmd|' /C calc'!A0 \u2028\u2029\u202e",
]
ADDRESSES = [
    "javascript:window.hacked=1",
    "data:text/html,<script>parent.hacked=1</script>",
    "vbscript:x",
    "//evil.example/x",
]


def network() -> "nx.MultiDiGraph[str]":
    """Nodes of each kind, linked in a row, with a payload in every field."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    kinds = ["document", "body", "person", "meeting", "documentSet", "action"]
    for i, kind in enumerate(kinds):
        payload = PAYLOADS[i % len(PAYLOADS)]
        graph.add_node(
            f"urn:{payload}{i}", kind=kind, entity_class=payload, label=f"{payload} nhãn {i}", aliases=[payload + "bí danh"],
            search_keys=[payload], years=[2018], province=payload, day=payload, number=payload, rolls_up_to=None,
            measures=[{"count": 3, "unit": payload, "year": 2018, "evidence": [_evidence(i)]}],
        )  # fmt: skip
    iris = list(graph.nodes)
    relations = ["implements", "concretizes", "holdsPost", "attends", "<b>quan hệ</b>"]
    for i, (source, target) in enumerate(zip(iris[1:] + iris[:1], iris, strict=True)):
        payload = PAYLOADS[(i + 2) % len(PAYLOADS)]
        graph.add_edge(
            source, target, f"urn:{payload}", kind="tenure" if i == 2 else "claim", relation=relations[i % 5], label=payload,
            modality=["Done", "Requested", None, payload][i % 4], positive=True, confidence=0.9, method=payload,
            status=payload if i == 2 else None, attributed_to=iris[0], year=2018, evidence=[_evidence(i)],
        )  # fmt: skip
    return graph


def _evidence(i: int) -> dict[str, Any]:
    payload = PAYLOADS[i % len(PAYLOADS)]
    return {
        "text": f"Câu {payload} số {i}", "begin": 0, "end": 9, "article": f"{payload}{i}", "article_iri": payload,
        "title": payload, "published": payload, "byline": payload, "url": ADDRESSES[i % len(ADDRESSES)], "observation": payload,
    }  # fmt: skip
