"""The name before a chain of posts: "ông N, Bí thư Huyện ủy", "N hiện là Giám đốc Sở", "ông N (Bí thư)"."""

from functools import partial

from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import pattern, words
from partygraph.extract.persons.listed_names import ListedNames
from partygraph.extract.persons.name_gaps import MAX_BRACKET, told_between
from partygraph.extract.persons.people import FoundName
from partygraph.extract.persons.place import Place
from partygraph.extract.posts.chained_posts import LOWEST
from partygraph.extract.posts.posts import Chain
from partygraph.model.mention import TenureStatus

# "công tác phụ nữ phía Nam", between a post and a name.
_MAX_UNREAD = 8
_pattern = partial(pattern, "people.toml")
_words = partial(words, "people.toml")


class NamesBefore:
    """Finds the names before chains of posts in one text; `lists` knows who has a post before his name."""

    def __init__(self, tokens: Tokens, hits: Hits, chains: list[Chain], lists: ListedNames) -> None:
        self._tokens = tokens
        self._hits = hits
        self._chains = chains
        self._lists = lists

    def of(self, place: Place) -> tuple[FoundName, str] | None:
        """The name that the posts behind it are of, with the rule that says so; None where none is."""
        chain = place.chain
        before = [name for name in place.names if name.j <= chain.i]
        if not before:
            return None
        name = before[-1]
        gap = " ".join(told_between(self._tokens, self._hits, name.j, chain.i))
        if self._is_of_kin(name.j, chain.i):
            return None
        if not gap:
            return (name, "post-after-name") if self._is_stuck(name, chain) else None
        gap = self._without_birth(gap, chain) if gap.startswith((", ", "; ", "sinh ")) else gap
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

    def _without_birth(self, gap: str, chain: Chain) -> str:
        """What is left between a name and posts without his birth and home; the semicolon behind these joins
        like a comma where they are told with semicolons, or where he has left the post.
        """
        left = _pattern("born").sub("", gap, count=1)
        told = gap[: len(gap) - len(left)]
        is_joint = ";" in told or (told != "" and chain.posts[0].status is TenureStatus.FORMER)
        return "," if left.strip() == ";" and is_joint else left

    def in_bracket(self, place: Place) -> FoundName | None:
        """The name before the bracket that the post stands in: "ông Hoàn (em trai ông Khánh, Giám đốc …)"."""
        keys, at = self._tokens.keys, place.chain.i
        opened = next((k for k in range(at - 1, max(at - 16, -1), -1) if keys[k] in ("(", ")")), None)
        if opened is None or keys[opened] != "(" or self._is_of_kin(opened, at):
            return None
        before = [name for name in place.names if name.j <= opened]
        if not before or before[-1].j == opened:
            return before[-1] if before else None
        gap = " ".join(keys[before[-1].j : opened]) if opened - before[-1].j < MAX_BRACKET else ""
        return before[-1] if _pattern("home").fullmatch(gap) else None

    def _is_of_kin(self, i: int, j: int) -> bool:
        """ "ông N, vợ là | Chủ tịch Hội Phụ nữ", "có con trai là": the post is of one of his family."""
        return _pattern("kin-is").search(" ".join(self._tokens.keys[i:j])) is not None

    def _is_stuck(self, name: FoundName, chain: Chain) -> bool:
        """ "đồng chí N Bí thư Huyện ủy chủ trì": the comma is lost. A name behind a post has no more."""
        tokens, first = self._tokens, chain.posts[0]
        if not name.is_full or first.type.rank == LOWEST or self._lists.is_behind_post(name):
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
        if j >= place.j or all(chain.j != name.i for chain in self._chains):
            return False
        return self._tokens.caps[j] or self._is_cut_before(place)

    def _is_cut_before(self, place: Place) -> bool:
        """ "Phó Ban | công tác phụ nữ phía Nam Hoàng Thị Hương": whether a post whose body is not understood
        goes on, over no more than small words, to a name.
        """
        if place.chain.posts[-1].body is not None:
            return False
        behind = next((name for name in place.names if name.i > place.chain.j), None)
        if behind is None or behind.i - place.chain.j > _MAX_UNREAD:
            return False
        return all(key.isalpha() for key in self._tokens.keys[place.chain.j : behind.i])
