"""The name behind a chain of posts: "Bí thư Huyện ủy N", "Bí thư Huyện ủy, đồng chí N", "Chủ tịch là N"."""

from collections.abc import Callable
from functools import partial

from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, pattern, words
from partygraph.extract.persons.people import FoundName
from partygraph.extract.persons.place import Place
from partygraph.extract.posts.chained_posts import LOWEST
from partygraph.extract.posts.posts import Chain

# The words of a title that are its hamlet's kind: "Tổ trưởng [tổ dân phố]".
_MAX_KIND = 3
_pattern = partial(pattern, "people.toml")
_words = partial(words, "people.toml")


class NamesBehind:
    """Finds the names behind chains of posts in one text; `bare` leaves titles of address out."""

    def __init__(
        self, tokens: Tokens, chains: list[Chain], bare: Callable[[int, int], list[str]], places: NameReader
    ) -> None:
        self._tokens = tokens
        self._places = places
        self._chains = chains
        self._bare = bare

    def of(self, place: Place) -> tuple[FoundName, str] | None:
        """The name that the posts before it are of, with the rule that says so; None where none is."""
        chain = place.chain
        name = next((name for name in place.names if name.i >= chain.j), None)
        if name is None or self._is_aide(chain):
            return None
        end = min(self._past_place(chain), name.i)
        gap = self._bare(end, name.i)
        if gap == []:
            return name, "post-before-name"
        if _pattern("beside-holder").search(place.lead[-20:]):
            return None
        if " ".join(gap) in _words("is-name") or (
            " ".join(gap) in _words("by-whom") and _pattern("office-word").search(place.lead[-12:])
        ):
            return name, "post-is-name"
        is_item = gap == [":"] and self._tokens.key(chain.i - 1) in (";", ":", ".", "-") and name.is_full
        is_item = is_item or (gap == ["-"] and name.is_full)  # "Bí thư Huyện ủy - N; Chủ tịch UBND huyện - M"
        if (is_item or (gap in ([","], [":"]) and end + 1 < name.i)) and self._may_reach_over_comma(place):
            return name, "post-before-name-comma"
        return None

    def _past_place(self, chain: Chain) -> int:
        """The token behind where the body of the last post lies, or the hamlet that he leads: "Chủ tịch UBND
        phường 5, quận 3 |", "Trưởng thôn Đông |".
        """
        end = chain.j
        if chain.posts[-1].type.notation in ids("posts.toml", "hamlet-head"):
            end = max(end, *(self._places.hamlet(k) for k in range(end - _MAX_KIND, end + 1)))
        while self._tokens.key(end) == ",":
            _, place, behind = self._places.place(end + 1, None)
            if place is None:
                break
            end = behind
        return end

    def _is_aide(self, chain: Chain) -> bool:
        """ "Trợ lý đồng chí N": the name behind an aide's post is whom he aids."""
        last = chain.posts[-1]
        return last.body is None and last.type.notation in ids("posts.toml", "aide")

    def _may_reach_over_comma(self, place: Place) -> bool:
        """ "Bí thư Huyện ủy, đồng chí N": not over "chờ kiện toàn chức vụ Bí thư, đồng chí N" or "Theo
        Bí thư, đồng chí N", and not where the posts may be those of somebody named before.
        """
        posts = place.chain.posts
        if place.chain.is_plural or all(post.type.rank == LOWEST for post in posts):
            return False  # "cùng cán bộ, công chức Sở Y tế, ông N": many people, and he
        if _pattern("vacant").search(place.lead[-60:]):
            return False
        if _pattern("source").search(place.lead[-10:].lower()) and not self._is_apposed(place):
            return False
        if _pattern("governed").search(place.lead[-10:].lower()) and self._has_own(place):
            return False
        keys = self._tokens.keys
        earlier = [name for name in place.names if name.j <= place.chain.i]
        return not earlier or ";" in keys[earlier[-1].j : place.chain.i]

    def _is_apposed(self, place: Place) -> bool:
        """ "Theo Trưởng Công an xã, Thiếu tá N, tình hình đã ổn định": two commas hold the name to the post,
        where no post of his own follows.
        """
        name = next(name for name in place.names if name.i >= place.chain.j)
        return self._tokens.key(name.j) == "," and not self._has_own(place)

    def _has_own(self, place: Place) -> bool:
        """ "phát biểu của Phó Chủ tịch UBND tỉnh, ông N – Giám đốc Sở": whether posts follow the name."""
        name = next(name for name in place.names if name.i >= place.chain.j)
        return any(chain.i == name.j + 1 for chain in self._chains)
