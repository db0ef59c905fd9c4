"""Whose the posts are that stand beside a name: "ông N, Bí thư", "Bí thư N", "các Phó Bí thư: A, B"."""

from functools import partial

from partygraph.extract.bodies.names import NameReader
from partygraph.extract.clauses.to_come import is_by_day_ahead
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, pattern, words
from partygraph.extract.persons.listed_names import ListedNames
from partygraph.extract.persons.name_gaps import without_honorifics
from partygraph.extract.persons.names_before import NamesBefore
from partygraph.extract.persons.names_behind import NamesBehind
from partygraph.extract.persons.people import HO_CHI_MINH, FoundName
from partygraph.extract.persons.place import Place
from partygraph.extract.persons.shared_posts import SharedPosts
from partygraph.extract.persons.unheld import is_behind_kin
from partygraph.extract.posts.posts import Chain

_pattern = partial(pattern, "people.toml")
_words = partial(words, "people.toml")


class NeighbourGrammar:
    """Finds the names that stand beside chains of posts in one text."""

    def __init__(self, tokens: Tokens, hits: Hits, chains: list[Chain]) -> None:
        self._tokens = tokens
        self._ends = {chain.j for chain in chains}
        bare = partial(without_honorifics, tokens, hits)
        self._shared = SharedPosts(tokens, self._ends, bare)
        self._listed = ListedNames(tokens, chains, self._shared, bare)
        self._before = NamesBefore(tokens, hits, chains, self._listed)
        self._behind = NamesBehind(tokens, chains, bare, NameReader(tokens, hits))

    def beside(self, place: Place) -> list[tuple[FoundName, str]] | None:
        """The holders that the words around the chain name, each with its rule; None where they name
        nobody.
        """
        bracket = self._before.in_bracket(place)
        if bracket is not None:
            return [] if _is_rank(place) else [(bracket, "post-in-bracket")]
        right = self._behind.of(place)
        if right is not None and right[0].text == HO_CHI_MINH:
            return []  # "Chủ tịch Hồ Chí Minh" is how he is called; which presidency is not said
        if listed := self._listed.of(place) if place.chain.is_plural else self._shared.all_of(place):
            return [(name, "post-of-list") for name in listed]
        left = self._before.of(place)
        is_own = right is not None and right[1] in ("post-before-name", "post-is-name")
        if right is not None and is_own and not (left is not None and self._is_of_father(place, left[0])):
            return [right]
        if left is not None:
            if self._is_hoped(place, left[0]) or self._shared.is_in_turn(place, left[0]):
                return []
            others = self._shared.others(place, left[0])
            if not others and self._is_of_many(place, left[0]):
                return []
            return [*((name, "post-shared") for name in others), left]
        return [right] if right is not None else None

    def _is_of_father(self, place: Place, name: FoundName) -> bool:
        """ "Con gái ông N, | Chủ tịch UBND tỉnh, là bà M": the post over the comma is not M's."""
        is_over_comma = self._tokens.keys[name.j : place.chain.i] == [","]
        return is_over_comma and is_behind_kin(self._tokens, place, name.i)

    def parting(self, place: Place) -> int | None:
        """The number of the chain's posts that are those of the name before it, the others being told of the
        name behind; None where all are one man's.
        """
        right, left = self._behind.of(place), self._before.of(place)
        if right is None or left is None:
            return None
        posts = place.chain.posts
        if right[1] == "post-is-name":
            return len(posts) - 1
        if right[1] != "post-before-name" or left[1] != "post-after-name":
            return None
        gap = " ".join(self._tokens.keys[left[0].j : place.chain.i])
        takes = _pattern("takes").search(gap) is not None  # "giao Giám đốc N làm P, Phó Giám đốc M làm Q"
        if left[0].i in self._ends and not takes:
            return None  # "Bí thư N, P và Q M": N has his post before him
        joints = _words("next-holder")
        told = next(
            (n for n in range(len(posts) - 1, 0, -1) if self._tokens.key(posts[n].i - 1) in joints), None
        )
        # "đồng chí N, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Y tế M": of two names the last post is the second's
        is_run = self._tokens.key(posts[-1].i - 1) == "," and (gap == "," or takes)
        return len(posts) - 1 if told is None and is_run else told

    def _is_of_many(self, place: Place, name: FoundName) -> bool:
        """ "Chủ tịch N, các đại biểu HĐND tỉnh đã …": one man holds no post of several."""
        return place.chain.is_plural and self._tokens.keys[name.j : place.chain.i] == [",", "các"]

    def _is_hoped(self, place: Place, name: FoundName) -> bool:
        """ "sẽ phân công N giữ chức", "giới thiệu N để bầu giữ chức", "bầu N giữ chức P vào tháng 7 tới":
        nobody holds the post yet.
        """
        tokens = self._tokens
        gap = " ".join(tokens.keys[name.j : place.chain.i])
        if _pattern("takes").search(gap) is None:
            return False
        lead = tokens.text[tokens.starts[place.i] : tokens.starts[name.i]]
        is_ahead = is_by_day_ahead(tokens.keys[place.chain.j : place.j])
        return is_ahead or _pattern("hoped").search(f"{lead} {gap}") is not None


def _is_rank(place: Place) -> bool:
    """ "2 Phó Bí thư: ông A (thường trực), ông B": which of them is first, and no post of its own."""
    alone = ids("people.toml", "ranks-alone")
    return all(post.body is None and post.type.notation in alone for post in place.chain.posts)
