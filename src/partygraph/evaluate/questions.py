"""What the evaluation asks of the graph: SPARQL over the public terms, each query about one ``?article``.

The store answers over the union of its graphs. ``?article`` stands in every SELECT clause, so that a store
can bind it as a parameter.
"""

from typing import Final

_PREFIXES: Final = """PREFIX pg: <https://w3id.org/partygraph/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
"""

ARTICLES: Final = (
    _PREFIXES
    + """SELECT ?article ?id WHERE {
  VALUES ?id { %s }
  ?article a pg:Article ; dcterms:identifier ?id
}"""
)
"""The article of an identifier; ``%s`` takes a quoted literal."""

PAGE: Final = (
    _PREFIXES
    + """SELECT ?article ?title ?published ?byline ?province ?provinceName ?text WHERE {
  ?article a pg:Article ; nif:isString ?text .
  OPTIONAL { ?article dcterms:title ?title }
  OPTIONAL { ?article pg:publishedOn ?published }
  OPTIONAL { ?article pg:byline ?byline }
  OPTIONAL { ?article pg:locatedIn ?province . ?province rdfs:label|skos:altLabel ?provinceName }
}"""
)

YEARS: Final = (
    _PREFIXES
    + """SELECT DISTINCT ?article ?year WHERE {
  ?article a pg:Article ; pg:mentionsYear|pg:inYear ?node .
  ?node pg:year ?year
}"""
)

NAMES: Final = (
    _PREFIXES
    + """SELECT DISTINCT ?article ?entity ?naming ?name WHERE {
  VALUES ?naming { rdfs:label skos:altLabel }
  { ?observation pg:inArticle ?article ; ?link ?entity }
  UNION
  { ?observation pg:inArticle ?article ; pg:cites ?document . ?document pg:issuedBy ?entity }
  UNION
  { ?observation pg:inArticle ?article ; pg:toPost ?place . ?place pg:postIn ?entity }
  ?entity ?naming ?name
}"""
)

MENTIONS: Final = (
    _PREFIXES
    + """SELECT ?article ?entity ?kind ?begin ?sentence WHERE {
  VALUES ?kind { pg:Person pg:Body pg:GuidingDocument pg:DocumentSet pg:Meeting }
  ?mention pg:inArticle ?article ; pg:refersTo|pg:cites ?entity ; pg:beginIndex ?begin .
  ?entity a/rdfs:subClassOf* ?kind .
  OPTIONAL { ?mention pg:evidence/pg:exact ?sentence }
}"""
)

DOCUMENTS: Final = (
    _PREFIXES
    + """SELECT DISTINCT ?article ?document ?number ?type ?issued ?issuer ?term ?plenum WHERE {
  ?mention pg:inArticle ?article ; pg:cites ?document .
  OPTIONAL { ?document pg:number ?number }
  OPTIONAL { ?document pg:documentType/rdfs:label ?type }
  OPTIONAL { ?document pg:issueDate ?issued }
  OPTIONAL { ?document pg:issuedBy ?issuer }
  OPTIONAL { ?document pg:inTerm/rdfs:label ?term }
  OPTIONAL { ?document pg:adoptedAt/pg:ordinal ?plenum }
}"""
)

MEETINGS: Final = (
    _PREFIXES
    + """SELECT DISTINCT ?article ?meeting ?heldOn WHERE {
  ?mention pg:inArticle ?article ; pg:refersTo ?meeting .
  ?meeting pg:heldOn ?heldOn
}"""
)

TENURES: Final = (
    _PREFIXES
    + """SELECT DISTINCT ?article ?tenure ?holder ?body ?type ?title ?status ?sentence WHERE {
  ?tenure a pg:Tenure ; pg:inArticle ?article ; pg:holder ?holder ; pg:tenureStatus ?status .
  OPTIONAL { ?tenure pg:tenureIn ?body }
  OPTIONAL { ?tenure pg:postType ?type }
  OPTIONAL { ?tenure rdfs:label ?title }
  OPTIONAL { ?tenure pg:evidence/pg:exact ?sentence }
}"""
)

CLAIMS: Final = (
    _PREFIXES
    + """SELECT DISTINCT ?article ?claim ?relation ?subject ?object ?modality ?positive ?sentence
WHERE {
  ?claim pg:inArticle ?article ; pg:relation ?relation ; pg:subject ?subject ; pg:object ?object ;
    pg:modality ?modality ; pg:positive ?positive .
  OPTIONAL { ?claim pg:evidence/pg:exact ?sentence }
}"""
)

ACTIONS: Final = (
    _PREFIXES
    + """SELECT DISTINCT ?article ?action ?kind ?actor ?recipient ?recipientText ?awardTitle ?form
  ?change ?type ?postTitle ?postBody ?count ?unit ?year ?modality ?positive ?sentence
WHERE {
  VALUES ?kind { pg:Award pg:Discipline pg:PersonnelChange pg:Admission pg:Training }
  ?action a ?kind ; pg:inArticle ?article ; pg:modality ?modality ; pg:positive ?positive .
  OPTIONAL { ?action pg:actor ?actor }
  OPTIONAL { ?action pg:recipient ?recipient }
  OPTIONAL { ?action pg:recipientText ?recipientText }
  OPTIONAL { ?action pg:awardTitle ?awardTitle }
  OPTIONAL { ?action pg:form ?form }
  OPTIONAL { ?action pg:changeKind ?change }
  OPTIONAL { ?action pg:postType ?type }
  OPTIONAL { ?action pg:postTitle ?postTitle }
  OPTIONAL { ?action pg:toPost/pg:postIn ?postBody }
  OPTIONAL { ?action pg:count ?count }
  OPTIONAL { ?action pg:unit ?unit }
  OPTIONAL { ?action pg:year ?year }
  OPTIONAL { ?action pg:evidence/pg:exact ?sentence }
}"""
)

MEASURES: Final = (
    _PREFIXES
    + """SELECT DISTINCT ?article ?measure ?of ?count ?unit ?year ?sentence WHERE {
  ?measure a pg:Measure ; pg:inArticle ?article ; pg:count ?count ; pg:unit ?unit .
  OPTIONAL { ?measure pg:measureOf ?of }
  OPTIONAL { ?measure pg:year ?year }
  OPTIONAL { ?measure pg:evidence/pg:exact ?sentence }
}"""
)

SPANS: Final = (
    _PREFIXES
    + """SELECT DISTINCT ?article ?node ?begin ?end ?exact WHERE {
  ?node pg:inArticle ?article ; pg:beginIndex ?begin ; pg:endIndex ?end .
  OPTIONAL { ?node pg:exact ?exact }
}"""
)
"""Mentions and sentences have an exact text; a cut has none."""

OBSERVED: Final = (
    _PREFIXES
    + """SELECT DISTINCT ?article ?observation ?begin ?end WHERE {
  ?observation pg:inArticle ?article ; pg:evidence ?sentence .
  ?sentence pg:beginIndex ?begin ; pg:endIndex ?end
}"""
)
