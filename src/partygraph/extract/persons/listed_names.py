"""The names of a list that a plural title opens: "các đồng chí Phó Bí thư Tỉnh ủy: A – …; B, C"."""

from bisect import bisect_left
from collections.abc import Callable
from functools import partial

from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import pattern, words
from partygraph.extract.persons.name_gaps import JOINTS
from partygraph.extract.persons.people import FoundName
from partygraph.extract.persons.place import Place
from partygraph.extract.persons.shared_posts import SharedPosts
from partygraph.extract.posts.posts import Chain

# Titles of address, rank and degree before a name are no more than so many tokens.
_MAX_TITLES = 8
_words = partial(words, "people.toml")


class ListedNames:
    """Finds the names of lists in one text; `bare` leaves titles of address out."""

    def __init__(
        self, tokens: Tokens, chains: list[Chain], shared: SharedPosts, bare: Callable[[int, int], list[str]]
    ) -> None:
        self._tokens = tokens
        self._by_end = {chain.j: chain for chain in chains}
        self._lists = [chain.i for chain in chains if chain.is_plural and tokens.key(chain.j) == ":"]
        self._shared = shared
        self._bare = bare

    def of(self, place: Place) -> list[FoundName]:
        """The names of the list that the plural title of `place` opens, none where it opens none."""
        chain = place.chain
        following = [name for name in place.names if chain.j <= name.i < place.j]
        if not following:
            return []
        gap = self._bare(chain.j, following[0].i)
        is_by_posts = self._tokens.key(chain.j) == ":" and self.is_behind_post(following[0], chain.j + 1)
        is_open = gap == [":"] or is_by_posts or (gap != [] and self._opens_list(gap))
        if gap and not is_open:
            return []
        kept = [following[0]]
        for name in following[1:]:
            if is_open and (self.is_behind_post(name) != is_by_posts or self._is_of_next(place, name)):
                break  # "các Ủy viên: A - P và Q B": B is named for his own post
            if is_open and not gap[1:] and self._shared.is_called_anew(kept, name):
                break
            between = self._tokens.keys[kept[-1].j : name.i]
            if not _words("list-breaks").isdisjoint(between):
                break
            if not is_open and between not in JOINTS:
                break
            kept.append(name)
        return kept if is_open or len(kept) > 1 else []

    def _opens_list(self, gap: list[str]) -> bool:
        """Whether the words behind a plural title open its list: "gồm", ", đó là"."""
        gap = pattern("people.toml", "term-before-list").sub("", " ".join(gap)).split() or gap
        return gap[0] in _words("list-opens") or " ".join(gap[:3]) in _words("list-opens")

    def is_behind_post(self, name: FoundName, start: int | None = None) -> bool:
        """Whether a post, at token `start` where given, stands right before the name and its title."""
        for k in range(name.i, max(0, name.i - _MAX_TITLES), -1):
            chain = self._by_end.get(k)
            if chain is not None and not self._bare(k, name.i):
                return start is None or not self._bare(start, chain.i)
        return False

    def _is_of_next(self, place: Place, name: FoundName) -> bool:
        """Whether another list has begun before the name: "các Ủy viên …: A; các Phó Bí thư: B"."""
        return bisect_left(self._lists, place.chain.j) < bisect_left(self._lists, name.i)
