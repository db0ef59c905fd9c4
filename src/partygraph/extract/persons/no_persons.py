"""What stands where a name may, and is no person: "Kỹ sư [Nông nghiệp]", "đường [Lê Lợi]", "[HÀNH TRÌNH]"."""

from functools import partial

from partygraph.extract.lexis.called_after import is_called_after
from partygraph.extract.lexis.delegations import is_delegation
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import first_words, words

# "các đồng chí".
_LONGEST_HONORIFIC = 3
_words = partial(words, "people.toml")


class NoPersons:
    """Tells in one text what is no person; `degree_ends` are the tokens behind degrees."""

    def __init__(self, tokens: Tokens, hits: Hits, degree_ends: set[int]) -> None:
        self._tokens = tokens
        self._hits = hits
        self._degree_ends = degree_ends

    def is_none(self, i: int) -> bool:
        """ "Nhà báo Việt Nam", "Đoàn Sở Y tế": a country, a body or those whom it sends."""
        if is_delegation(self._tokens, self._hits, i):
            return True
        if self._tokens.keys[i] not in first_words("people.toml", "no-person"):
            return False
        return any(" ".join(self._tokens.keys[i : i + n]) in _words("no-person") for n in (2, 3))

    def is_no_given_name(self, i: int) -> bool:
        """Whether the one word at token `i`, with whatever stands before it, is nobody's name alone."""
        if " ".join(self._tokens.keys[max(0, i - 1) : i + 1]) in _words("in-set-phrases"):
            return True
        return self.is_subject_of_degree(i) or self.is_behind_count(i) or self._opens_title(i + 1)

    def _opens_title(self, k: int) -> bool:
        """ "cụ Phó bảng Lê Văn Hòa": a small word at token `k` goes on with a title, up to the name."""
        tokens = self._tokens
        if k + 2 >= len(tokens) or tokens.caps[k] or tokens.keys[k] not in _words("rest-of-title"):
            return False
        return tokens.caps[k + 1] and self._hits.longest(k + 1, "surname") is not None

    def is_subject_of_degree(self, i: int) -> bool:
        """ "Thạc sỹ Sinh học", "Kỹ sư Nông nghiệp": one word behind a degree is what it is in, if small words
        follow.
        """
        after = self._tokens.key(i + 1)
        if i not in self._degree_ends or not after.isalpha() or self._tokens.caps[i + 1]:
            return False
        return after not in _words("does-after")

    def is_behind_count(self, i: int) -> bool:
        """ "22/22 đ/c Đảng viên", "18 đ/c Hoàn thành tốt": one word behind a number of them is no name."""
        keys = self._tokens.keys
        for k in range(max(1, i - _LONGEST_HONORIFIC), i):
            hit = self._hits.longest(k, "honorific")
            if hit is not None and hit.j == i:
                return keys[k - 1].isdecimal() and not _words("day-words") & set(keys[max(0, k - 6) : k])
        return False

    def is_honorific(self, i: int) -> bool:
        """A title before the name, no part of it; of degrees those in short."""
        hit = self._hits.longest(i, "honorific")
        if hit is not None and not all(self._tokens.caps[i : hit.j]):
            return True  # "các đồng chí Đại tướng: Phan Văn Giang"
        if hit is None or (hit.j != i + 1 and self._tokens.key(i + 1) != "."):
            return False
        return hit.entry.id != "hoc-vi" or not self._tokens.words[i].istitle()  # "ThS.BS. Trần Thị Hoa"

    def is_slogan(self, i: int, end: int) -> bool:
        """ "HÀNH TRÌNH BẤT TẬN": capitals are no name by a surname alone where more capitals stand beside."""
        words = self._tokens.words
        if not all(word.isupper() for word in words[i:end]):
            return False
        return any(0 <= k < len(words) and len(words[k]) > 1 and words[k].isupper() for k in (i - 1, end))

    def is_place(self, i: int, end: int) -> bool:
        """A province or district, or what stands behind a word such as "đường", "trường", "phường"."""
        for category in ("province", "district"):
            hit = self._hits.longest(i, category)
            if hit is not None and hit.j >= end:
                return True
        return is_called_after(self._tokens.keys, i) or self._hits.longest(i - 1, "level") is not None

    def is_province(self, i: int, end: int) -> bool:
        """A province and nothing more."""
        hit = self._hits.longest(i, "province")
        return hit is not None and hit.j == end

    def is_phrase(self, i: int, end: int) -> bool:
        """ "Tại Điện Biên, Phó Thủ tướng …": where or when, a place or a name behind it."""
        if self._tokens.keys[i] in _words("opens-phrase") or self._hits.longest(i + 1, "surname") is not None:
            return True
        return any(
            (hit := self._hits.longest(i + 1, category)) is not None and hit.j == end
            for category in ("province", "district")
        )

    def is_photo_credit(self, i: int) -> bool:
        """ "Ảnh: N": who took the picture is none that the text speaks of; "Trong ảnh: N" is."""
        keys = self._tokens.keys
        at = next((k for k in range(i - 1, max(-1, i - 4), -1) if keys[k] == "ảnh"), None)
        return at is not None and self._tokens.key(at - 1) != "trong"
