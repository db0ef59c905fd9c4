"""Nodes and edges of the network, read one by one; ``network`` documents their attributes."""

from collections.abc import Iterator
from dataclasses import dataclass

from partygraph.graph.facts import FACT_MODALITIES
from partygraph.graph.reader import Reader
from partygraph.graph.terms import DCTERMS, SCHEMA, SKOS
from partygraph.graph.write_entities import year_key
from partygraph.vocab import ID, PG

_KINDS = {
    "Person": "person",
    "Body": "body",
    "GuidingDocument": "document",
    "DocumentSet": "documentSet",
    "Meeting": "meeting",
    "Action": "action",
    "Year": "year",
}
_REFERENCE = (
    "subordinateTo",
    "committeeOf",
    "partyOrganizationOf",
    "advises",
    "succeededBy",
    "issuedBy",
    "adoptedAt",
    "memberOfSet",
    "meetingAbout",
)
_SPOKEN = ("mentionsEntity", "subject", "object", "holder", "tenureIn", "actor", "recipient", "measureOf")
_IDENTIFIER = f"{DCTERMS}identifier"


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge before its attributes are read. `observation` is None for reference and time links."""

    source: str
    target: str
    key: str
    kind: str
    relation: str
    observation: str | None = None

    @property
    def is_observed(self) -> bool:
        """Whether an article states it."""
        return self.observation is not None


def kind_of(reader: Reader, node: str) -> str | None:
    """The kind of a node; None for what is no node of the network (an article, a province)."""
    if not node.startswith(ID):
        return None
    types = reader.types(node)
    return next((kind for name, kind in _KINDS.items() if name in types), None)


def is_spoken_of(reader: Reader, node: str) -> bool:
    """Whether an article speaks of the entity; years and actions are there only because one does."""
    return kind_of(reader, node) in ("year", "action") or any(
        reader.has(None, local, node) for local in _SPOKEN
    )


def edges_at(reader: Reader, node: str) -> Iterator[Edge]:
    """All edges that begin or end at `node`, some more than once."""
    yield from _claims(reader, node)
    yield from _tenures(reader, node)
    yield from _actions(reader, node)
    yield from _links(reader, node)
    yield from _times(reader, node)


def _claims(reader: Reader, node: str) -> Iterator[Edge]:
    for claim in {*reader.subjects("subject", node), *reader.subjects("object", node)}:
        source, target = reader.value(claim, "subject"), reader.value(claim, "object")
        relation = reader.value(claim, "relation")
        if source is not None and target is not None and relation is not None:
            yield Edge(source, target, claim, "claim", relation.removeprefix(PG), claim)


def _tenures(reader: Reader, node: str) -> Iterator[Edge]:
    for tenure in {*reader.subjects("holder", node), *reader.subjects("tenureIn", node)}:
        holder, body = reader.value(tenure, "holder"), reader.value(tenure, "tenureIn")
        if holder is not None and body is not None:
            yield Edge(holder, body, tenure, "tenure", "holdsPost", tenure)


def _actions(reader: Reader, node: str) -> Iterator[Edge]:
    posts = reader.subjects("postIn", node)
    found = {*reader.subjects("actor", node), *reader.subjects("recipient", node)}
    found.update(action for post in posts for action in reader.subjects("toPost", post))
    for action in (*found, node) if "Action" in reader.types(node) else found:
        for actor in reader.values(action, "actor"):
            yield Edge(actor, action, action, "action", "actor", action)
        for recipient in reader.values(action, "recipient"):
            yield Edge(action, recipient, action, "action", "recipient", action)
        for post in reader.values(action, "toPost"):
            for body in reader.values(post, "postIn"):
                yield Edge(action, body, f"{action}#to-post", "action", "toPost", action)


def _links(reader: Reader, node: str) -> Iterator[Edge]:
    for local in _REFERENCE:
        for target in reader.values(node, local):
            yield Edge(node, target, f"authority:{local}", "reference", local)
        for source in reader.subjects(local, node):
            yield Edge(source, node, f"authority:{local}", "reference", local)


def _times(reader: Reader, node: str) -> Iterator[Edge]:
    for year in reader.values(node, "inYear"):
        yield Edge(node, year, "authority:inYear", "time", "inYear")
    for source in reader.subjects("inYear", node):
        if kind_of(reader, source) is not None:
            yield Edge(source, node, "authority:inYear", "time", "inYear")


def node_attributes(reader: Reader, node: str) -> dict[str, object]:
    """The attributes of a node."""
    kind = kind_of(reader, node)
    province = reader.value(node, "locatedIn")
    articles = reader.subjects("mentionsEntity", node) or reader.values(node, "inArticle")
    ids = [reader.value(article, _IDENTIFIER) for article in articles]
    return {
        "key": node.removeprefix(ID),
        "kind": kind,
        "entity_class": reader.most_specific(node),
        "label": node_label(reader, node),
        "aliases": reader.values(node, f"{SKOS}altLabel"),
        "search_keys": reader.values(node, "searchKey"),
        "years": _years(reader, node, articles),
        "province": None if province is None else reader.label(province),
        "province_key": None if province is None else province.removeprefix(ID),
        "day": next((day for name in _DAYS if (day := reader.value(node, name)) is not None), None),
        "number": reader.value(node, "number"),
        "rolls_up_to": reader.value(node, "rollsUpTo"),
        "measures": [_measure(reader, one) for one in reader.subjects("measureOf", node)],
        "articles": sorted(found for found in ids if found is not None),
        "mentions": len(reader.subjects("refersTo", node)) + len(reader.subjects("cites", node)),
    }


def node_label(reader: Reader, node: str) -> str:
    """What a node is called; the end of its IRI where it has no name."""
    is_action = kind_of(reader, node) == "action"
    return (_action_label(reader, node) if is_action else reader.label(node)) or node.removeprefix(ID)


_DAYS = ("issueDate", "heldOn", "onDay")


def _action_label(reader: Reader, node: str) -> str:
    """What an action node is called: its class, then what was given, to how many."""
    class_label = reader.label(PG + (reader.most_specific(node) or "Action")) or ""
    title = reader.value(node, "awardTitle") or reader.value(node, "form") or reader.value(node, "postTitle")
    told = title or reader.value(node, "recipientText")
    count, unit = reader.value(node, "count"), reader.value(node, "unit")
    number = " ".join(part for part in (count, unit) if part)
    return ": ".join(part for part in (class_label, told or number) if part)


def _years(reader: Reader, node: str, articles: list[str]) -> list[int]:
    tied = {node, *reader.subjects("holder", node), *reader.subjects("tenureIn", node)}
    prefix = ID + year_key(0).rpartition("/")[0] + "/"
    if node.startswith(prefix):
        return [int(node.removeprefix(prefix))]
    years = {int(year.removeprefix(prefix)) for one in tied for year in reader.values(one, "inYear")}
    published = {_year_published(reader, article) for article in articles}
    return sorted(years | {year for year in published if year is not None})


def _year_published(reader: Reader, article: str) -> int | None:
    day = reader.value(article, "publishedOn")
    return None if day is None else int(day[:4])


def _measure(reader: Reader, measure: str) -> dict[str, object]:
    return {
        "count": int(reader.value(measure, "count") or 0),
        "unit": reader.value(measure, "unit"),
        "year": _number(reader.value(measure, "year")),
        "evidence": evidence_of(reader, measure),
    }


def edge_attributes(reader: Reader, edge: Edge) -> dict[str, object]:
    """The attributes of an edge."""
    seen = edge.observation
    relation_label = reader.label(PG + edge.relation) or edge.relation
    common: dict[str, object] = {
        "kind": edge.kind,
        "relation": edge.relation,
        "is_fact": _is_fact(reader, edge),
    }
    if seen is None:
        unknown = dict.fromkeys(("modality", "confidence", "method", "status", "attributed_to", "year"))
        return {**common, "label": relation_label, "positive": True, **unknown, "evidence": []}
    title = reader.label(seen) if edge.kind == "tenure" else None
    confidence = reader.value(seen, "confidence")
    return {
        **common,
        "label": title or relation_label,
        "modality": _local(reader.value(seen, "modality")),
        "positive": reader.value(seen, "positive") != "false",
        "confidence": None if confidence is None else float(confidence),
        "method": reader.value(seen, "method"),
        "status": _local(reader.value(seen, "tenureStatus")),
        "attributed_to": reader.value(seen, "attributedTo"),
        "year": _observed_year(reader, seen),
        "evidence": evidence_of(reader, seen),
    }


def _is_fact(reader: Reader, edge: Edge) -> bool:
    if edge.kind == "claim" and edge.observation is not None:
        modality = _local(reader.value(edge.observation, "modality"))
        is_done = modality in FACT_MODALITIES and reader.value(edge.observation, "positive") == "true"
        return is_done and reader.has(edge.source, edge.relation, edge.target)
    if edge.kind == "tenure" and edge.observation is not None:
        post = reader.value(edge.observation, "post")
        return post is not None and reader.has(edge.source, "holdsPost", post)
    return edge.kind != "action"


def _observed_year(reader: Reader, seen: str) -> int | None:
    own = reader.value(seen, "inYear")
    article = reader.value(seen, "inArticle")
    if own is not None:
        return int(own.rpartition("/")[2])
    return None if article is None else _year_published(reader, article)


def evidence_of(reader: Reader, observation: str) -> list[dict[str, object]]:
    """The sentences that prove an observation, each with its article."""
    article = reader.value(observation, "inArticle")
    if article is None:
        return []
    source = {
        "article": reader.value(article, _IDENTIFIER),
        "article_iri": article,
        "title": reader.value(article, f"{DCTERMS}title"),
        "published": reader.value(article, "publishedOn"),
        "byline": reader.value(article, "byline"),
        "url": reader.value(article, f"{SCHEMA}url"),
        "observation": observation,
    }
    return [
        {
            "text": reader.value(span, "exact"),
            "begin": _number(reader.value(span, "beginIndex")),
            "end": _number(reader.value(span, "endIndex")),
            **source,
        }
        for span in reader.values(observation, "evidence")
    ]


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)


def _local(iri: str | None) -> str | None:
    return None if iri is None else iri.removeprefix(PG)
