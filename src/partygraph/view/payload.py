"""A view as the text that the page's script reads."""

import base64
import gzip
import json

from partygraph.view.values import Quote, View, ViewEdge, ViewNode

#: Above this many characters the text is packed, since a browser unpacks faster than a disk reads.
PACK_ABOVE = 2_000_000
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def json_for_script(value: object) -> str:
    """`value` as JSON that cannot end the script element it stands in."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    for character, escape in _UNSAFE.items():
        text = text.replace(character, escape)
    return text


def packed(text: str) -> str:
    """`text` gzipped, in base64, the same bytes each time."""
    return base64.b64encode(gzip.compress(text.encode(), 9, mtime=0)).decode()


def payload(view: View) -> dict[str, object]:
    """The view as plain JSON values; a sentence that proves several statements is written once."""
    pool = _Sentences(view)
    return {
        "title": view.title,
        "focus": view.focus,
        "depth": view.depth,
        "leftOut": {"nodes": view.left_out.nodes, "unproved": view.left_out.unproved},
        "nodes": [_node(node, pool) for node in view.nodes],
        "edges": [_edge(edge, pool) for edge in view.edges],
        "refs": [[r.source, r.target, r.relation, r.label] for r in view.references],
        "sentences": pool.rows,
        "articles": [
            _present(
                {"id": a.id, "title": a.title, "published": a.published, "byline": a.byline, "url": a.url}
            )
            for a in view.articles
        ],
    }


class _Sentences:
    """The distinct sentences of a view, each with its number."""

    def __init__(self, view: View) -> None:
        quotes = [q for edge in view.edges for q in edge.quotes]
        quotes += [q for node in view.nodes for measure in node.measures for q in measure.quotes]
        articles = {article.id: i for i, article in enumerate(view.articles)}
        distinct = sorted({(q.article, q.begin, q.end, q.text) for q in quotes})
        self._number = {sentence: i for i, sentence in enumerate(distinct)}
        self.rows = [
            {"a": articles.get(article, -1), "b": begin, "e": end, "t": text}
            for article, begin, end, text in distinct
        ]

    def row(self, quote: Quote) -> dict[str, object]:
        return _present(
            {
                "s": self._number[(quote.article, quote.begin, quote.end, quote.text)],
                "id": quote.observation,
                "m": quote.method,
                "c": quote.confidence,
                "by": quote.said_by,
                "marks": [list(mark) for mark in quote.marks],
            }
        )


def _node(node: ViewNode, pool: _Sentences) -> dict[str, object]:
    measures = [
        _present({"n": m.count, "unit": m.unit, "year": m.year, "q": [pool.row(q) for q in m.quotes]})
        for m in node.measures
    ]
    return _present(
        {
            "id": node.key,
            "iri": node.iri,
            "kind": node.kind,
            "cls": node.entity_class,
            "label": node.label,
            "alt": list(node.aliases),
            "keys": list(node.search_keys),
            "years": list(node.years),
            "prov": node.province,
            "day": node.day,
            "num": node.number,
            "unit": node.unit,
            "measures": measures,
            "x": node.x,
            "y": node.y,
        }
    )


def _edge(edge: ViewEdge, pool: _Sentences) -> dict[str, object]:
    return _present(
        {
            "id": edge.key,
            "s": edge.source,
            "o": edge.target,
            "rel": edge.relation,
            "label": edge.label,
            "mod": edge.modality,
            "neg": None if edge.positive else True,
            "status": edge.status,
            "year": edge.year,
            "c": edge.confidence,
            "q": [pool.row(quote) for quote in edge.quotes],
        }
    )


def _present(row: dict[str, object]) -> dict[str, object]:
    """`row` without what is unknown or empty."""
    return {key: value for key, value in row.items() if value is not None and value != [] and value != ""}
