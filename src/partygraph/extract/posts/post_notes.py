"""What may stand behind a post before the next one: a term of office, a field, a bracket."""

from partygraph.extract.bodies.bodies import BodyGrammar
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import Hits, lexicon
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import words
from partygraph.extract.posts.post_terms import past_terms, past_years

_OPENS_NOTE = frozenset({",", "(", "nhiệm", "khóa", "đơn", "thuộc", "phụ", "các"})
# The words of a body that is not understood are no more than this.
MAX_UNKNOWN = 8
# "(từ tháng 5/2010 đến tháng 6/2015)"
_MAX_BRACKET = 15


class PostNotes:
    """Reads past the notes behind the posts of one text."""

    def __init__(self, tokens: Tokens, hits: Hits, bodies: BodyGrammar) -> None:
        self._tokens = tokens
        self._hits = hits
        self._bodies = bodies
        self._names = NameReader(tokens, hits)

    def past(self, k: int) -> int:
        """Past what may stand between a post and the next joint: a term of office, a khóa, a bracket."""
        while (end := self._past_note(k)) > k:
            k = end
        return k

    def _past_note(self, k: int) -> int:
        """The token after one such note at `k`, or `k` where none stands."""
        keys = self._tokens.keys
        if self._ends_term(k - 1) and (end := past_terms(self._tokens, k)) > k:
            return end  # "ủy viên Trung ương Đảng khóa IX | , X, XI": the body has taken in the first
        if self._names.key(k) not in _OPENS_NOTE:
            nation = self._hits.longest(k, "nation")  # "Bộ trưởng Bộ Y tế | Việt Nam"
            return k if nation is None else nation.j
        j = k + 1 if keys[k] == "," else k
        j = j + 1 if keys[j : j + 2] == ["các", "khóa"] else j
        if keys[j : j + 2] in (["nhiệm", "kỳ"], ["nhiệm", "kì"]):
            return past_years(self._tokens, j + 2)
        if self._names.key(j) == "khóa":
            return past_terms(self._tokens, j + 1)
        if self._names.key(k) == "(":
            return self._closing(k) or k
        if keys[j : j + 2] == ["phụ", "trách"]:
            return self._past_charge(j + 2) or k
        if self._names.key(j) == "thuộc":
            owner = self._bodies.at(j + 1)
            return k if owner is None else owner.j
        if keys[j : j + 2] == ["đơn", "vị"]:
            _, place, end = self._names.place(j + 2, None)
            return end if place is not None else k
        return k

    def _ends_term(self, k: int) -> bool:
        """Whether token `k` is the number of a khóa."""
        return k > 0 and self._tokens.keys[k - 1] == "khóa"

    def _past_charge(self, k: int) -> int | None:
        """Past what a post is in charge of ("phụ trách phía Nam"), up to the next joint."""
        tokens = self._tokens
        body = self._bodies.at(k)
        if body is not None:
            return body.j  # "Ủy viên Ban cán sự đảng phụ trách Ban cán sự đảng"
        for end in range(k, min(k + MAX_UNKNOWN, len(tokens))):
            if not tokens.words[end].isalnum():
                return end if tokens.keys[end] in words("posts.toml", "joint") else None
            if self.may_name(end) or self.stops(end) or self._hits.longest(end, "post"):
                return None
        return None

    def _closing(self, k: int) -> int | None:
        for end in range(k + 1, min(k + _MAX_BRACKET, len(self._tokens))):
            if self._hits.longest(end, "post") is not None:
                return None
            if self._tokens.keys[end] == ")":
                return end + 1
        return None

    def stops(self, k: int) -> bool:
        """Whether a word that no name takes in stands at token `k`."""
        return not self._tokens.caps[k] and lexicon().stop_at(self._tokens, k) is not None

    def may_name(self, k: int) -> bool:
        """Whether a person's name, or the word before one, may begin at token `k`."""
        hits = self._hits
        if k in hits.at_all("honorific"):
            return True
        return (
            k in hits.at_all("surname") and all(self._tokens.caps[k : k + 2]) and k not in hits.at_all("body")
        )
