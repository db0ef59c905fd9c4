"""Writes Turtle in one canonical form, so that a change of the ontology is a readable diff.

Run ``python tests/ontology/canonical.py FILE.ttl...`` to rewrite files. Subjects, predicates and objects are
sorted, one statement a line, no blank nodes: an ontology file that needs one gives it an IRI instead.
"""

import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox

RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
XSD = "http://www.w3.org/2001/XMLSchema#"
LOCAL_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*\Z|\d[A-Za-z0-9_-]*\Z")


def prefixes_of(text: str) -> dict[str, str]:
    """The prefixes that a Turtle document declares, in its order."""
    return dict(re.findall(r"^@prefix\s+([\w-]*):\s*<([^>]*)>\s*\.", text, flags=re.M))


def canonical(text: str) -> str:
    """The same triples as `text`, written canonically (NFC, sorted, its own prefixes)."""
    prefixes = prefixes_of(text)
    by_subject: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for triple in ox.parse(text.encode("utf-8"), format=ox.RdfFormat.TURTLE):
        predicate = "a" if triple.predicate.value == RDF_TYPE else _term(triple.predicate, prefixes)
        by_subject[_term(triple.subject, prefixes)][predicate].add(_term(triple.object, prefixes))
    head = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(prefixes.items()))
    blocks = [_block(subject, by_subject[subject]) for subject in sorted(by_subject)]
    return unicodedata.normalize("NFC", head + "\n" + "\n".join(blocks))


def _block(subject: str, statements: dict[str, set[str]]) -> str:
    lines = []
    for predicate in sorted(statements, key=lambda name: (name != "a", name)):
        objects = " ,\n        ".join(sorted(statements[predicate]))
        lines.append(f"    {predicate} {objects}")
    return f"{subject}\n" + " ;\n".join(lines) + " .\n"


def _term(term: object, prefixes: dict[str, str]) -> str:
    if isinstance(term, ox.NamedNode):
        return _name(term.value, prefixes)
    if isinstance(term, ox.Literal):
        return _literal(term, prefixes)
    raise ValueError(f"{term}: give it an IRI; canonical Turtle has no blank nodes")


def _name(iri: str, prefixes: dict[str, str]) -> str:
    for prefix, base in sorted(prefixes.items(), key=lambda pair: -len(pair[1])):
        if iri.startswith(base) and LOCAL_NAME.match(iri[len(base) :]):
            return f"{prefix}:{iri[len(base) :]}"
    return f"<{iri}>"


def _literal(literal: ox.Literal, prefixes: dict[str, str]) -> str:
    datatype = literal.datatype.value
    if datatype in (XSD + "integer", XSD + "boolean"):
        return literal.value
    quoted = '"' + literal.value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if literal.language:
        return f"{quoted}@{literal.language}"
    return quoted if datatype == XSD + "string" else f"{quoted}^^{_name(datatype, prefixes)}"


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        path = Path(argument)
        path.write_text(canonical(path.read_text(encoding="utf-8")), encoding="utf-8")
