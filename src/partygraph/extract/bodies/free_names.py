"""Names of bodies in words that no table holds, as a post tells them: "Trưởng Ban Chỉ đạo [kỳ thi …]"."""

from dataclasses import dataclass, replace

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import Hits, body_heads
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import first_words, ids, mapping, words
from partygraph.model.mention import BodyName

# The words of such a name, in tokens.
_MAX_NAME = 16
# … and those that such a name goes on with behind what a table holds of it.
_MAX_MORE = 4
_CLOSING = frozenset({",", ";", ".", ")", "(", "-", ":", ""})
_WORDS = "posts.toml"
# The rule of such a name.
IN_FREE_WORDS = "body-in-free-words"


@dataclass(frozen=True, slots=True)
class FreeNames:
    """Reads names without a table behind a post's title in one text; every method is anchored."""

    _tokens: Tokens
    _hits: Hits
    _names: NameReader

    def whole(self, body: FoundBody | None, k: int) -> FoundBody | None:
        """`body`, told behind a title that ends before token `k`, with the words that its name goes on with;
        the body whose kind stands there where `body` is None.
        """
        if body is None:
            return self._named(k)
        if not body.is_bare and body.rule != "body-by-kind":
            return self._longer(body, k)
        if body.value.head in ids(_WORDS, "free-owners"):
            inner = self._named(body.j)
            if inner is not None:
                value = replace(body.value, of=inner.value)
                return FoundBody(body.i, inner.j, value, IN_FREE_WORDS, inner)
        return self.of_head(body.i, body.j, body.value.head) or body

    def of_title(self, word: str, j: int) -> FoundBody | None:
        """The body whose kind, `word`, is the end of the title before token `j`: "Trưởng ban | Đổi mới doanh
        nghiệp,".
        """
        head = mapping(_WORDS, "free-title").get(word)
        if head is None or j >= len(self._tokens) or not self._tokens.caps[j]:
            return None
        # "Phó Trưởng ban Thường trực | Ban Vì sự tiến bộ phụ nữ": the kind is written again
        j += self._names.key(j) == word.lower()
        short = self._hits.longest(j, "body")
        if short is not None and short.entry.id in mapping("cues.toml", "heads-in-short"):
            return None  # "Viện trưởng | VKS cấp huyện": another body's name
        end = self._end(j)
        if end - j < 2:
            return None
        level, place, stop = self._names.place(end, None)
        value = BodyName(head, own=self._tokens.phrase(j, end), level=level, place=place)
        return FoundBody(j - 1, stop, value, IN_FREE_WORDS)

    def of_event(self, body: FoundBody | None) -> FoundBody | None:
        """ "Trưởng Ban Tổ chức | Hội thi": who holds an event, no department; else `body`."""
        if body is None or body.value != BodyName("ban-to-chuc"):
            return body
        ends = (body.j + n for n in (2, 1))
        told = (k for k in ends if " ".join(self._tokens.keys[body.j : k]) in words(_WORDS, "events"))
        least = next(told, None)
        if least is None:
            return body
        end = max(self._end(body.j), least)
        own = self._tokens.phrase(body.j - 2, end)
        return FoundBody(body.i, end, BodyName("ban-khac", own=own), IN_FREE_WORDS)

    def _longer(self, body: FoundBody, k: int) -> FoundBody:
        """ "Viện nghiên cứu | chiến lược", "Trưởng phòng Tổng hợp | - Quy hoạch": `body`, or the longer name
        that begins with its words; those behind a title begin at token `k`.
        """
        name, hit = body.value, self._hits.longest(body.i, "body")
        if name.of is not None or name.level or name.place:
            return body
        if body.rule == "body-in-post-title" and name.own[:1].isupper():
            is_cut = self._tokens.phrase(k, body.j) == name.own and self._may_go_on(body.j)
            end = self._end(k) if is_cut else k
            longer = replace(name, own=self._tokens.phrase(k, end))
            return FoundBody(body.i, end, longer, IN_FREE_WORDS) if end > body.j else body
        if hit is None or not name.own[:1].islower():
            return body
        found = self.of_head(body.i, hit.j, name.head)
        return found if found is not None and found.j > body.j else body

    def _may_go_on(self, k: int) -> bool:
        """Whether a capital stands at token `k`, or behind "và" or a hyphen there; or small words that are no
        verbs, before the sign that ends the name.
        """
        large = k + 1 if self._names.key(k) in ("và", "-") else k
        if self._tokens.caps[large : large + 1] == [True]:
            return True
        end = k
        while large == k and end - k < _MAX_MORE and not self._names.is_over(end):
            end += 1
        return end > k and self._is_closed(end)

    def _named(self, k: int) -> FoundBody | None:
        """The body of a kind that is written at token `k`, with a capital."""
        hit = self._hits.longest(k, "body")
        if hit is None or not self._tokens.caps[k]:
            return None
        return self.of_head(k, hit.j, hit.entry.id)

    def of_head(self, i: int, j: int, head: str) -> FoundBody | None:
        """The body of that head, whose name goes on at token `j`; None where no name does."""
        if head not in ids(_WORDS, "free-heads"):
            return None
        end = self._end(j)
        if end == j and head in ids(_WORDS, "about-heads"):
            end = self._past_words(j)
        if end == j:
            return None
        phrase = self._tokens.phrase(i if "as-written" in body_heads()[head].slots else j, end)
        level, place, stop = (
            self._names.place(end, None) if "place" in body_heads()[head].slots else (None, None, end)
        )
        value = BodyName(head, own=phrase, level=level, place=place)
        return FoundBody(i, stop, value, IN_FREE_WORDS)

    def _end(self, j: int) -> int:
        """The token after the words at `j` that are a name: up to a sign, a place, or, behind a capital, to
        what somebody does; `j` where they may be none.
        """
        end = self._past_words(j)
        if end == j:
            return j
        is_closed = self._is_closed(end) or self._names.key(end) == "và"
        if self._tokens.caps[j]:
            return end if is_closed or self._acts(end) else j
        return end if is_closed and end - j > 1 else j

    def _past_words(self, j: int) -> int:
        """The token after the words that may be a name's; `j` where there are none, or too many."""
        end = j
        while end - j < _MAX_NAME and (self._goes_on(end, j) or (end > j and self._joins(end))):
            end += 1
        while end > j and self._names.key(end - 1) in ("và", "&"):
            end -= 1  # "Vụ trưởng Văn nghệ | và ông B"
        return j if end - j == _MAX_NAME else end

    def _goes_on(self, k: int, j: int) -> bool:
        tokens, names = self._tokens, self._names
        if k >= len(tokens) or not names.is_in_line(k) or not tokens.words[k].isalnum():
            return False
        if self._acts(k) or names.is_holder(k) or self._is_called(k):
            return False
        if self._is_of_place(k) or self._hits.longest(k, "post") is not None:
            return False
        return k == j or not tokens.caps[k] or self._hits.longest(k, "body") is None

    def _joins(self, k: int) -> bool:
        """Whether the sign at token `k` goes on with the same name: "phòng | , chống", "Bảo vệ | - An ninh";
        not with what may be a title that no table holds ("- Trưởng vùng").
        """
        tokens, names = self._tokens, self._names
        if k + 1 >= len(tokens) or not names.is_in_line(k):
            return False
        if names.key(k) == ",":
            return f"{names.key(k - 1)} {names.key(k + 1)}" in words(_WORDS, "joined-over-comma")
        if names.key(k) != "-" or names.key(k + 1) in words(_WORDS, "begins-title"):
            return False
        is_number = names.key(k + 1).isdigit()  # "Covid-19"
        return is_number or (self._goes_on(k + 1, k) and tokens.caps[k + 1])

    def _is_called(self, k: int) -> bool:
        """Whether a title of address stands at token `k`, or a surname and a given name, and no district."""
        hits = self._hits
        is_named = k in hits.at_all("surname") and all(self._tokens.caps[k : k + 2])
        return k in hits.at_all("honorific") or (is_named and hits.longest(k, "district") is None)

    def _is_of_place(self, k: int) -> bool:
        return self._hits.longest(k, "level") is not None or self._hits.longest(k, "province") is not None

    def _is_closed(self, k: int) -> bool:
        """Whether a sign, a line's end or a place stands at token `k`, and so no name goes on there."""
        if self._names.key(k) in _CLOSING:
            return True
        return not self._names.is_in_line(k) or self._is_of_place(k)

    def _acts(self, k: int) -> bool:
        """Whether what the holder does begins at token `k`."""
        if self._names.key(k) not in first_words(_WORDS, "ends-free-name"):
            return False
        told = words(_WORDS, "ends-free-name")
        return any(" ".join(self._tokens.keys[k : k + n]) in told for n in (1, 2))
