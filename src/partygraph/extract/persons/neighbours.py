"""The name that a chain of posts belongs to: before it, behind it, or in the list that it opens."""

from bisect import bisect_left
from functools import partial
from itertools import pairwise

from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, pattern, words
from partygraph.extract.persons.name_gaps import MAX_BRACKET, told_between
from partygraph.extract.persons.people import HO_CHI_MINH, FoundName
from partygraph.extract.persons.place import Place
from partygraph.extract.persons.shared_posts import SharedPosts
from partygraph.extract.posts.posts import Chain

# The rank of posts that many hold: staff, teachers, physicians.
LOWEST = 6
# Titles of address, rank and degree before a name are no more than so many tokens.
_MAX_TITLES = 8
_pattern = partial(pattern, "people.toml")
_words = partial(words, "people.toml")


class NeighbourGrammar:
    """Finds the names that stand beside chains of posts in one text."""

    def __init__(self, tokens: Tokens, hits: Hits, chains: list[Chain]) -> None:
        self._tokens = tokens
        self._hits = hits
        self._chains = chains
        self._by_end = {chain.j: chain for chain in chains}
        self._lists = [chain.i for chain in chains if chain.is_plural and self._tokens.key(chain.j) == ":"]
        self._shared = SharedPosts(tokens, {chain.j for chain in chains}, self.without_honorifics)

    def beside(self, place: Place) -> list[tuple[FoundName, str]] | None:
        """The holders that the words around the chain name, each with its rule; None where they name
        nobody.
        """
        bracket = self._before_bracket(place)
        if bracket is not None:
            return [(bracket, "post-in-bracket")]
        right = self._right_name(place)
        if right is not None and right[0].text == HO_CHI_MINH:
            return []  # "Chủ tịch Hồ Chí Minh" is how he is called; which presidency is not said
        if listed := self._listed(place) if place.chain.is_plural else self._shared.all_of(place):
            return [(name, "post-of-list") for name in listed]
        if right is not None and right[1] in ("post-before-name", "post-is-name"):
            return [right]
        left = self._left_name(place)
        if left is not None:
            if self._is_hoped(place, left[0]):
                return []
            others = self._shared.others(place, left[0])
            if not others and self._is_of_many(place, left[0]):
                return []
            return [*((name, "post-shared") for name in others), left]
        return [right] if right is not None else None

    def parting(self, place: Place) -> int | None:
        """The number of the chain's posts that are those of the name before it, the others being told of the
        name behind; None where all are one man's.
        """
        right, left = self._right_name(place), self._left_name(place)
        if right is None or left is None:
            return None
        posts = place.chain.posts
        if right[1] == "post-is-name":
            return len(posts) - 1
        if right[1] != "post-before-name" or left[1] != "post-after-name":
            return None
        if left[0].i in self._by_end:
            return None  # "Bí thư N, P và Q M": N has his post before him
        joints = _words("next-holder")
        told = next(
            (n for n in range(len(posts) - 1, 0, -1) if self._tokens.key(posts[n].i - 1) in joints), None
        )
        # "đồng chí N, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Y tế M": of two names the last post is the second's
        is_run = (
            self._tokens.key(posts[-1].i - 1) == "," == " ".join(self._tokens.keys[left[0].j : place.chain.i])
        )
        return len(posts) - 1 if told is None and is_run else told

    def _before_bracket(self, place: Place) -> FoundName | None:
        """The name before the bracket that the post stands in: "ông Hoàn (em trai ông Khánh, Giám đốc …)"."""
        keys, at = self._tokens.keys, place.chain.i
        opened = next((k for k in range(at - 1, max(at - 16, -1), -1) if keys[k] in ("(", ")")), None)
        if opened is None or keys[opened] != "(":
            return None
        before = [name for name in place.names if name.j <= opened]
        if not before or before[-1].j == opened:
            return before[-1] if before else None
        gap = " ".join(keys[before[-1].j : opened]) if opened - before[-1].j < MAX_BRACKET else ""
        return before[-1] if _pattern("home").fullmatch(gap) else None

    # -- behind the posts -------------------------------------------------------------------------------

    def _right_name(self, place: Place) -> tuple[FoundName, str] | None:
        chain = place.chain
        name = next((name for name in place.names if name.i >= chain.j), None)
        if name is None or self._is_aide(chain):
            return None
        gap = self.without_honorifics(chain.j, name.i)
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
        if (is_item or (gap in ([","], [":"]) and chain.j + 1 < name.i)) and self._may_reach_over_comma(
            place
        ):
            return name, "post-before-name-comma"
        return None

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
        keys = self._tokens.keys
        earlier = [name for name in place.names if name.j <= place.chain.i]
        return not earlier or ";" in keys[earlier[-1].j : place.chain.i]

    def _is_apposed(self, place: Place) -> bool:
        """ "Theo Trưởng Công an xã, Thiếu tá N, tình hình đã ổn định": two commas hold the name to the post,
        where no post of his own follows.
        """
        name = next(name for name in place.names if name.i >= place.chain.j)
        is_closed = self._tokens.key(name.j) == ","
        return is_closed and all(chain.i != name.j + 1 for chain in self._chains)

    def are_joined(self, names: list[FoundName]) -> bool:
        """Whether nothing but "," and "và" and titles of address stands between the names."""
        return all(
            "".join(self.without_honorifics(one.j, other.i)) in (",", "và", ",và")
            for one, other in pairwise(names)
        )

    def without_honorifics(self, i: int, j: int) -> list[str]:
        """The folded words at tokens `i` to `j` without titles of address, rank and degree."""
        kept: list[str] = []
        while i < j:
            hit = self._hits.longest(i, "honorific")
            if hit is not None and hit.j <= j:
                i = hit.j
                continue
            kept.append(self._tokens.keys[i])
            i += 1
        return kept

    # -- before the posts -------------------------------------------------------------------------------

    def _left_name(self, place: Place) -> tuple[FoundName, str] | None:
        chain = place.chain
        before = [name for name in place.names if name.j <= chain.i]
        if not before:
            return None
        name = before[-1]
        gap = " ".join(told_between(self._tokens, self._hits, name.j, chain.i))
        if not gap:
            return (name, "post-after-name") if self._is_stuck(name, chain) else None
        gap = _pattern("born").sub("", gap, count=1) if gap.startswith((", ", "sinh ")) else gap
        gap = _pattern("of-cell").sub("", gap, count=1) if gap.startswith(", ") else gap
        if gap == "," and (
            not name.is_full or self._is_fronted(place, name) or self._opens_member(place, name)
        ):
            return None  # "vợ chồng anh Thanh, chủ tịch UBND xã đã …": two people
        if gap in _words("by-agent"):
            return None  # "quyết định kỷ luật ông N được Thủ tướng ký": who acts on it
        if _pattern("copula").fullmatch(gap):
            return name, "post-after-name"
        if _pattern("before-that").fullmatch(gap) or (
            gap.endswith(" ,") and _pattern("worked-at").fullmatch(gap)
        ):
            return name, "post-after-copula"
        if "." not in gap and len(gap.split()) < 14 and _pattern("copula-at-end").search(gap):
            between_chains = any(name.j <= other.i < chain.i for other in self._chains)
            if between_chains or _pattern("of-other-text").search(gap) or self._is_either(before, gap):
                return None
            return name, "post-after-copula"
        return None

    def _is_stuck(self, name: FoundName, chain: Chain) -> bool:
        """ "đồng chí N Bí thư Huyện ủy chủ trì": the comma is lost. A name behind a post has no more."""
        tokens, first = self._tokens, chain.posts[0]
        if not name.is_full or first.type.rank == LOWEST or self._is_behind_post(name):
            return False
        is_line = "\n" not in tokens.text[tokens.ends[name.j - 1] : tokens.starts[chain.i]]
        return (
            is_line
            and name.rule == "name-after-honorific"
            and (first.body is not None or len(chain.posts) > 1)
        )

    def _is_either(self, before: list[FoundName], gap: str) -> bool:
        """ "Ông N gặp ông M; trước đó ông là P": which of them is not said."""
        is_told = any(f" {word} " in gap for word in _words("pronouns"))
        return is_told and len({name.text for name in before}) > 1

    def _is_fronted(self, place: Place, name: FoundName) -> bool:
        """ "Ngoài ông N, Thủ tướng cũng …": the comma closes the phrase, and the posts are somebody else's
        unless another comma closes them too.
        """
        if self._tokens.key(place.chain.j) in (",", ")", ";", ".", ""):
            return False
        tokens = self._tokens
        lead = tokens.text[tokens.starts[place.i] : tokens.starts[name.i]]
        if _pattern("fronted").search(lead) is not None:
            return True
        is_told = self._tokens.key(place.chain.j) in _words("tells-of-him")
        return is_told and _pattern("fronted-topic").search(lead) is not None

    def _opens_member(self, place: Place, name: FoundName) -> bool:
        """ "Bí thư N, Chủ tịch UBND tỉnh Mờ …": in a list of posts each before its name, words in capitals
        right behind a post are the next name, whether it is known for one or not.
        """
        j = place.chain.j
        if j >= place.j or not self._tokens.caps[j]:
            return False
        return any(chain.j == name.i for chain in self._chains)

    def _is_of_many(self, place: Place, name: FoundName) -> bool:
        """ "Chủ tịch N, các đại biểu HĐND tỉnh đã …": one man holds no post of several."""
        return place.chain.is_plural and self._tokens.keys[name.j : place.chain.i] == [",", "các"]

    def _is_hoped(self, place: Place, name: FoundName) -> bool:
        """ "sẽ phân công N giữ chức", "giới thiệu N để bầu giữ chức": nobody holds the post yet."""
        tokens = self._tokens
        gap = " ".join(tokens.keys[name.j : place.chain.i])
        lead = tokens.text[tokens.starts[place.i] : tokens.starts[name.i]]
        return _pattern("takes").search(gap) is not None and bool(_pattern("hoped").search(f"{lead} {gap}"))

    # -- lists ------------------------------------------------------------------------------------------

    def _listed(self, place: Place) -> list[FoundName]:
        """The names of a list that a plural title opens: "các đồng chí Phó Bí thư Tỉnh ủy: A – …; B, C"."""
        chain = place.chain
        following = [name for name in place.names if chain.j <= name.i < place.j]
        if not following:
            return []
        gap = self.without_honorifics(chain.j, following[0].i)
        is_by_posts = self._tokens.key(chain.j) == ":" and self._is_behind_post(following[0], chain.j + 1)
        is_open = gap == [":"] or is_by_posts or (gap != [] and self._opens_list(gap))
        if gap and not is_open:
            return []
        kept = [following[0]]
        for name in following[1:]:
            if is_open and (self._is_behind_post(name) != is_by_posts or self._is_of_next(place, name)):
                break  # "các Ủy viên: A - P và Q B": B is named for his own post
            if is_open and not gap[1:] and self._shared.is_called_anew(kept, name):
                break
            between = self._tokens.keys[kept[-1].j : name.i]
            if not _words("list-breaks").isdisjoint(between):
                break
            if not is_open and between not in ([","], ["và"], [",", "và"]):
                break
            kept.append(name)
        return kept if is_open or len(kept) > 1 else []

    def _opens_list(self, gap: list[str]) -> bool:
        """Whether the words behind a plural title open its list: "gồm", ", đó là"."""
        return gap[0] in _words("list-opens") or " ".join(gap[:3]) in _words("list-opens")

    def _is_behind_post(self, name: FoundName, start: int | None = None) -> bool:
        """Whether a post, at token `start` where given, stands right before the name and its title."""
        for k in range(name.i, max(0, name.i - _MAX_TITLES), -1):
            chain = self._by_end.get(k)
            if chain is not None and not self.without_honorifics(k, name.i):
                return start is None or not self.without_honorifics(start, chain.i)
        return False

    def _is_of_next(self, place: Place, name: FoundName) -> bool:
        """Whether another list has begun before the name: "các Ủy viên …: A; các Phó Bí thư: B"."""
        return bisect_left(self._lists, place.chain.j) < bisect_left(self._lists, name.i)
