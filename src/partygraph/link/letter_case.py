"""Names from headings in capitals as running text writes them: "BỆNH VIỆN PHỤ SẢN" is "Bệnh viện Phụ sản"."""

from collections.abc import Iterable
from dataclasses import replace

from partygraph.extract.lexis.lexicon import body_heads
from partygraph.link.naming import chain, own_key
from partygraph.model.mention import BodyName


class LetterCase:
    """The letters in which the names of one article are kept."""

    def __init__(self, names: Iterable[BodyName]) -> None:
        self._calm: dict[str, str] = {}
        self._is_needed = False
        for name in names:
            for part in chain(name):
                for words in (part.own, part.place or ""):
                    if words.isupper():
                        self._is_needed = True
                    elif words:
                        self._calm.setdefault(own_key(words), words)

    def of(self, name: BodyName) -> BodyName:
        """`name` with its words as the article writes them elsewhere, else as such words are written."""
        if not self._is_needed:
            return name
        owner = name.of if name.of is None else self.of(name.of)
        place = name.place
        if place is not None and place.isupper():
            place = self._calm.get(own_key(place), place.title() if _is_in_words(place) else place)
        own = name.own
        if own.isupper():
            is_field = "as-written" not in body_heads()[name.head].slots and _is_in_words(own)
            own = self._calm.get(own_key(own), own.capitalize() if is_field else own)
        is_same = (own, owner, place) == (name.own, name.of, name.place)
        return name if is_same else replace(name, own=own, of=owner, place=place)


def _is_in_words(text: str) -> bool:
    """Whether `text` is Vietnamese words, and no letters in short: "TKV", "PC06", "138"."""
    return " " in text and not text.isascii()
