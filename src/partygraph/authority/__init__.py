"""Loads the tables and schemes of ``ontology/``: what is known before any article is read."""
