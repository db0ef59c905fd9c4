"""The graph as a network of entities: what the page draws and what analysts give to networkx.

``network(store)`` gives a ``networkx.MultiDiGraph``. A node is an entity that at least one article speaks of
(or a year); its id is its IRI. An edge is one observation: a claim, a tenure, a party to an action, or a link
that holds by the authority tables. Nothing is dropped for being planned, requested or criticised: the
modality says so. Absent values are None, empty lists are lists.

Node attributes (every node has every one of them)

=============  ============  =======================================================================
name           type          meaning
=============  ============  =======================================================================
key            str           IRI after ``…/id/``: ``body/hai-phong_dang-uy-khoi``
kind           str           person | body | document | documentSet | meeting | action | year
entity_class   str           most specific class: ``PartyCommittee``, ``Conference``, ``Award`` …
label          str           Vietnamese label, NFC, untrusted text
aliases        list[str]     other names, sorted
search_keys    list[str]     folded label and aliases, sorted
years          list[int]     the years it is tied to, sorted
province       str | None    label of the province it lies in
province_key   str | None    ``province/hai-phong``
day            str | None    ISO day: a document's issue, a meeting's day
number         str | None    a document's symbol: ``22-NQ/TW``
rolls_up_to    str | None    IRI of the unit or block that the body belongs to
measures       list[dict]    counts stated of it: count, unit, year, and evidence (as of an edge)
articles       list[str]     ids of the articles that mention it, sorted
mentions       int           how many mentions refer to it
=============  ============  =======================================================================

Edge attributes (the edge's key is the IRI of the observation; ``authority:{relation}`` for reference links)

=============  ============  =======================================================================
name           type          meaning
=============  ============  =======================================================================
kind           str           claim | tenure | action | reference | time
relation       str           local name: ``implements``, ``holdsPost``, ``actor``, ``recipient``,
                             ``toPost``, ``subordinateTo``, ``inYear`` …
label          str           Vietnamese label of the relation; a tenure's title as written
modality       str | None    Done | Ongoing | Planned | Requested | Proposed | Deficient; None where
                             the kind has none
positive       bool          False for what is said not to be so
confidence     float | None  0 to 1
method         str | None    the rule that found it
status         str | None    of a tenure: Current | Former | Incoming
attributed_to  str | None    IRI of who says or asks it
year           int | None    the observation's year: its own, else that of its article
is_fact        bool          whether the fact layer holds it as a plain triple
evidence       list[dict]    one for each sentence: text (str), begin, end (int, code points of the
                             article's text), article (id), article_iri, title, published (ISO str),
                             byline, url, observation (IRI of claim, tenure or action)
=============  ============  =======================================================================

Direction: person → body (tenure), subject → object (claim), actor → action → recipient, entity → year.
"""
