"""The ontology's own page: one HTML file in two languages, made from the Turtle and a build.

Why not pyLODE: it joins the labels of two languages into one heading ("Khen thưởngaward"), and knows no SHACL
messages, trigger rows, named graphs, diagrams or examples (3.2.3, tried on our Turtle; 3.4.1 does not start
from its wheel). WIDOCO needs Java. What is left to write is a template, which Jinja, there already for the
interactive page, fills and escapes.
"""

from partygraph.view.guide.page import GuidePage, guide_page

__all__ = ["GuidePage", "guide_page"]
