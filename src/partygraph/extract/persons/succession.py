"""Who held a post before the one who is given it: "giữ chức P thay ông N", "kế nhiệm ông N làm P"."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import first_words, pattern, search, words
from partygraph.extract.persons.holding import Holding
from partygraph.extract.persons.people import FoundName
from partygraph.extract.persons.person_words import given_name
from partygraph.extract.persons.place import Place
from partygraph.model.mention import TenureStatus

# "thay thế vị trí của" is of no more words, and what gives a post stands so many code points before it.
_MAX_WORDS = 5
_TAIL = 40
_pattern, _search = partial(pattern, "people.toml"), partial(search, "people.toml")
_words = partial(words, "people.toml")


class SuccessionGrammar:
    """Reads who gives a post up to whom in one text; `bare` leaves titles of address out."""

    def __init__(
        self, tokens: Tokens, names: Sequence[FoundName], bare: Callable[[int, int], list[str]]
    ) -> None:
        self._tokens = tokens
        self._named = names
        self._bare = bare

    def left(self, place: Place) -> list[Holding]:
        """The posts of the chain as those that the man named behind "thay" held: "giữ chức P, thay ông N"."""
        k = self._past_replacing(place.chain.j)
        if k is None or _pattern("gives-post").search(place.lead[-_TAIL:]) is None:
            return []
        return self._former(self._name_at(place, k), place)

    def passed_on(self, place: Place, name: FoundName) -> list[Holding] | None:
        """ "bổ nhiệm A thay ông N làm P": the posts as those of N, who held them, and of A before him; None
        where `name`, right before the posts, replaces nobody.
        """
        if name.i >= place.chain.i:
            return None
        tokens = self._tokens
        if not _words("not-passed-on").isdisjoint(tokens.keys[name.j : place.chain.i]):
            return None  # "A làm P, thay ông N được điều động giữ chức Q": what N is given
        if tokens.keys[name.j] in (",", "-", "("):
            lead = tokens.text[tokens.starts[place.i] : tokens.starts[name.i]]
            return self._former(name, place) if _search("predecessor", lead[-2 * _TAIL :]) else None
        starts = range(name.i - 1, max(place.i, name.i - _MAX_WORDS - 4), -1)
        start = next((k for k in starts if self._is_past(k, name.i)), None)
        if start is None:
            return None
        heirs, posts = [other for other in place.names if other.j <= start][-1:], place.chain.posts
        given = [Holding(heir, post, post.status, "post-of-heir") for heir in heirs for post in posts]
        return [*self._former(name, place), *given]

    def _is_past(self, k: int, end: int) -> bool:
        after = self._past_replacing(k)
        return after is not None and not self._bare(after, end)

    def _past_replacing(self, k: int) -> int | None:
        """The token after the words by which one replaces another at token `k`."""
        keys = self._tokens.keys
        k = k + 1 if keys[k : k + 1] == [","] else k
        if self._tokens.key(k) not in first_words("people.toml", "replaces"):
            return None
        return self._tokens.past(k, _words("replaces"), _MAX_WORDS)

    def _name_at(self, place: Place, k: int) -> FoundName | None:
        name = next((name for name in place.names if name.i >= k), None)
        return None if name is None or self._bare(k, name.i) else name

    def _former(self, name: FoundName | None, place: Place) -> list[Holding]:
        if name is None:
            return []
        holder = self._in_full(name)
        return [Holding(holder, post, TenureStatus.FORMER, "post-replaced") for post in place.chain.posts]

    def _in_full(self, name: FoundName) -> FoundName:
        """The full name of who is called by his given name, where one fits."""
        if name.is_full:
            return name
        fits = {other.text: other for other in self._named if other.is_full and _is_of(name, other)}
        return next(iter(fits.values())) if len(fits) == 1 else name


def _is_of(short: FoundName, full: FoundName) -> bool:
    return given_name(short.text) == given_name(full.text)


def settled(holdings: Sequence[Holding]) -> list[Holding]:
    """`holdings` where a post that somebody else is told to have taken over is no longer held: its earlier
    mentions are of the past too.
    """
    gone = [held for held in holdings if held.rule == "post-replaced"]
    return [
        replace(held, status=TenureStatus.FORMER) if any(_is_same(held, other) for other in gone) else held
        for held in holdings
    ]


def _is_same(held: Holding, gone: Holding) -> bool:
    if held.name.text != gone.name.text or held.post.type != gone.post.type:
        return False
    one, other = held.post.body, gone.post.body
    return one is None or other is None or one.value == other.value
