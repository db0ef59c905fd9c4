"""RDF terms as canonical N-Quads text: the only place where a value of ours becomes RDF.

A term here is the text that stands in the file, so sorting lines sorts quads and no library decides the
bytes. Whatever comes from an article passes through `text`, `key_iri` or `web_iri`, which nothing escapes.
"""

import re
import unicodedata
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache, lru_cache

import pyoxigraph as ox

from partygraph.vocab import ID, PG

Triple = tuple[str, str, str]

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
SCHEMA = "http://schema.org/"
ORG = "http://www.w3.org/ns/org#"
NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
PROV = "http://www.w3.org/ns/prov#"

PREFIXES: dict[str, str] = {
    "pg": PG,
    "rdf": RDF,
    "rdfs": RDFS,
    "xsd": XSD,
    "skos": SKOS,
    "dcterms": DCTERMS,
    "schema": SCHEMA,
    "org": ORG,
    "nif": NIF,
    "prov": PROV,
    "id": ID,
}

_UNSAFE_IN_KEY = re.compile(r"[^A-Za-z0-9_~./#=,;-]")
_UNSAFE_IN_IRI = re.compile(r"[\x00-\x20<>\"{}|^`\\\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_SELDOM_IN_IRI = re.compile(r"%(?![0-9A-Fa-f]{2})|[\[\]]|(?<=#)#|[^\x00-\x7f]|#(?=[^#]*#)")
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')
_NAMED_ESCAPES = {
    '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f",
}  # fmt: skip
_SURROGATE = re.compile("[\ud800-\udfff]")
_CENT = Decimal("0.01")


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match.group().encode("utf-8", "replace"))


@lru_cache(maxsize=1 << 15)
def key_uri(key: str) -> str:
    """The full IRI of a key such as ``body/ha-tinh_tinh-uy``, any unsafe character percent-encoded."""
    return ID + _UNSAFE_IN_KEY.sub(_percent, key)


def key_iri(key: str) -> str:
    """The IRI term of a key."""
    return f"<{key_uri(key)}>"


def web_iri(address: str) -> str:
    """An IRI term of a web address that came from outside, with what may not stand in an IRI encoded."""
    return f"<{_UNSAFE_IN_IRI.sub(_percent, address)}>"


def address_iri(address: str) -> str | None:
    """The IRI term of an address that an article gives for itself; None where no encoding makes it one.

    >>> address_iri("https://x.vn/?a[]=1%"), address_iri("tin tức")
    ('<https://x.vn/?a%5B%5D=1%25>', None)
    """
    whole = web_iri(address)[1:-1]
    for candidate in (whole, _SELDOM_IN_IRI.sub(_percent, whole)):
        try:
            return str(ox.NamedNode(candidate))
        except ValueError:
            continue
    return None


@cache
def pg(local: str) -> str:
    """The IRI term of a class, property or individual of the ontology, by local name."""
    return f"<{PG}{_UNSAFE_IN_KEY.sub(_percent, local)}>"


@cache
def iri(namespace: str, local: str) -> str:
    """The IRI term of a name in a known namespace."""
    return f"<{namespace}{local}>"


TYPE = iri(RDF, "type")
LABEL = iri(RDFS, "label")
ALT_LABEL = iri(SKOS, "altLabel")


def _escape(match: re.Match[str]) -> str:
    char = match.group()
    return _NAMED_ESCAPES.get(char, f"\\u{ord(char):04X}")


def verbatim(value: str) -> str:
    """A plain literal with exactly these code points, so offsets into it hold.

    A lone surrogate cannot be written as UTF-8; U+FFFD takes its place, one for one.
    """
    if value.isprintable() and '"' not in value and "\\" not in value:
        return f'"{value}"'  # nothing to escape, as in nearly every value
    clean = _SURROGATE.sub("\ufffd", value)
    return f'"{_ESCAPED.sub(_escape, clean)}"'


def text(value: str, language: str | None = None) -> str:
    """A literal in NFC, with a language tag where one is given."""
    literal = verbatim(unicodedata.normalize("NFC", value))
    return f"{literal}@{language}" if language is not None else literal


def label_text(value: str) -> str:
    """A Vietnamese label: NFC, one line, single spaces."""
    return text(" ".join(value.split()), "vi")


def typed(value: str, datatype: str) -> str:
    """A literal of an XSD datatype given by local name."""
    return f"{verbatim(value)}^^<{XSD}{datatype}>"


def integer(value: int) -> str:
    """An ``xsd:integer``: counts, ordinals and offsets."""
    return typed(str(value), "integer")


def decimal(value: Decimal) -> str:
    """An ``xsd:decimal`` with two digits: confidences. Doubles print differently in different engines."""
    return typed(str(value.quantize(_CENT, ROUND_HALF_EVEN)), "decimal")


def day(value: date) -> str:
    """An ``xsd:date``."""
    return typed(value.isoformat(), "date")


def year(value: int) -> str:
    """An ``xsd:gYear``."""
    return typed(f"{value:04d}", "gYear")


def boolean(value: bool) -> str:
    """An ``xsd:boolean``."""
    return typed("true" if value else "false", "boolean")


def curie(full: str) -> str:
    """`full` shortened by the longest known prefix; itself where none fits.

    >>> curie("https://w3id.org/partygraph/ontology#implements")
    'pg:implements'
    """
    fitting = [(space, name) for name, space in PREFIXES.items() if full.startswith(space)]
    if not fitting:
        return full
    space, name = max(fitting)
    return f"{name}:{full[len(space) :]}"
