"""The web front end: SPARQL protocol, entity pages, search, query page. Needs partygraph[server]."""
