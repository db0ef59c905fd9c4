"""Reads Vietnamese Party and government news into an auditable knowledge graph."""
