"""The RDF side: writes named graphs, keeps the store, answers SPARQL, checks shapes."""
