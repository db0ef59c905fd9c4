"""A stream of XML without the characters that XML cannot hold."""

import re

_NOT_IN_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")
_REPLACEMENT = "\ufffd".encode()
_BEGUN = (b"\xef\xbf", b"\xef")
"""How U+FFFE and U+FFFF begin in UTF-8."""


class XmlCleaner:
    """Puts U+FFFD for control characters, U+FFFE and U+FFFF, in UTF-8 that comes in pieces of any size.

    A character that a piece leaves unfinished waits for the next: a document ends with a bracket.

    >>> XmlCleaner().feed(b"<a>1\\x01\\xef\\xbf\\xbe</a>").decode()
    '<a>1\ufffd\ufffd</a>'
    """

    def __init__(self) -> None:
        self._begun = b""

    def feed(self, piece: bytes) -> bytes:
        """What can be told of the document with this piece."""
        whole = self._begun + piece
        self._begun = next((begun for begun in _BEGUN if whole.endswith(begun)), b"")
        return _NOT_IN_XML.sub(_REPLACEMENT, whole.removesuffix(self._begun))
