"""Posts that several names share: "ông A, ông B, ông C, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh"."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from partygraph.authority.provinces import find_province
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import pattern, words
from partygraph.extract.persons.name_gaps import JOINTS
from partygraph.extract.persons.people import FoundName
from partygraph.extract.persons.place import Place
from partygraph.extract.posts.chained_posts import LOWEST, outermost
from partygraph.model.mention import TenureStatus

# What opens a list stands so many tokens before its first name.
_OPENING = 5
# The rank of posts that one man has: "Phó Bí thư Thường trực".
_LEADS = 2
# What ends the name of a place in a list.
_CLOSING = frozenset({",", "và", ".", ";", ")", "tới", "đến", "dự", "đã"})
_pattern = partial(pattern, "people.toml")


class SharedPosts:
    """Finds the names that share the posts behind the last of them; `bare` leaves titles of address out."""

    def __init__(self, tokens: Tokens, before_names: set[int], bare: Callable[[int, int], list[str]]) -> None:
        self._tokens = tokens
        self._before_names = before_names
        self._bare = bare

    def others(self, place: Place, last: FoundName) -> list[FoundName]:
        """The names of the run that ends with `last` whose posts are those of the chain too, left to right;
        none where they may be those of the last alone.
        """
        run = self._run(place, last)
        if len(run) < 2 or not all(name.is_full for name in run):
            return []
        between = self._tokens.keys[last.j : place.chain.i]
        if place.chain.is_plural or not words("people.toml", "each").isdisjoint(between):
            return run[:-1]
        lead = " ".join(self._tokens.keys[max(0, run[0].i - _OPENING) : run[0].i])
        if between == ["làm"] and _pattern("each-leads-one").search(lead) is not None:
            return run[:-1]
        if not all(_LEADS < post.type.rank < LOWEST for post in place.chain.posts):
            return []
        is_both = " ".join(between) in words("people.toml", "both-hold") and self._is_closed(run)
        if is_both or _pattern("several").search(lead) is not None:
            return run[:-1]
        is_of_all = self._is_item(place, run) or self._is_under_one_title(run)
        return run[:-1] if between in ([","], ["-"]) and is_of_all else []

    def is_in_turn(self, place: Place, last: FoundName) -> bool:
        """ "ông A, ông B, Bí thư Tỉnh ủy Hà Nam, Cà Mau": whether each of several names has the post in
        another place, which only the first is told with.
        """
        keys, end = self._tokens.keys, place.chain.j
        if keys[end : end + 1] not in ([","], ["và"]) or len(self._run(place, last)) < 2:
            return False
        body = place.chain.posts[-1].body
        if body is None or find_province(outermost(body.value).place or "") is None:
            return False
        stops = (k for k in range(end + 1, len(keys)) if keys[k] in _CLOSING)
        behind = self._tokens.text[
            self._tokens.starts[end + 1] : self._tokens.ends[next(stops, len(keys)) - 1]
        ]
        return find_province(behind) is not None

    def all_of(self, place: Place) -> list[FoundName]:
        """ "nguyên Chủ tịch Quốc hội: A, B; …": the names that one title before a colon is of, where
        there are several and nothing but they stand between the colon and the end of the item. What several
        have left needs no colon: "nguyên Tổng Bí thư A, B; …".
        """
        chain = place.chain
        is_open = self._tokens.key(chain.j) == ":"
        has_left = all(post.status is TenureStatus.FORMER for post in chain.posts)
        if not (is_open or self._is_left_by_several(place)) or (len(chain.posts) > 1 and not has_left):
            return []
        run: list[FoundName] = []
        for name in place.names:
            if name.i < chain.j:
                continue
            joint = self._bare(run[-1].j if run else chain.j, name.i)
            if joint not in (JOINTS if run else ([":"] if is_open else [],)):
                break
            run.append(name)
        ends = words("people.toml", "item-ends") if is_open else words("people.toml", "left-ends")
        is_whole = len(run) > 1 and self._tokens.key(run[-1].j) in ends
        return run if is_whole and all(name.is_full for name in run) else []

    def _is_left_by_several(self, place: Place) -> bool:
        """Whether an item of a list opens with a post that is said to be left; behind a comma, where whoever
        is named before has his post before him too.
        """
        post, before = place.chain.posts[0], self._tokens.keys[max(0, place.chain.i - 1)]
        if post.status is not TenureStatus.FORMER or post.i == place.chain.i:
            return False
        earlier = [name for name in place.names if name.j <= place.chain.i]
        is_next = before == "," and earlier != [] and self._has_own(earlier[-1])
        return place.chain.i > 0 and (is_next or before in (";", ":", "có", "gồm"))

    def is_called_anew(self, kept: list[FoundName], name: FoundName) -> bool:
        """ "các đồng chí Ủy viên …: A, P; B, Q; đồng chí C, R": who is called so alone, where those before
        him are not, is no more of the list.
        """
        if self._is_called_alone(kept[0], (":", ";")):
            return False
        before = any(self._is_called_alone(other, (";",)) for other in kept[1:])
        return not before and self._is_called_alone(name, (";",))

    def _is_called_alone(self, name: FoundName, signs: tuple[str, ...]) -> bool:
        """Whether one of the `signs` and "đồng chí", "ông", "bà" stand right before the name."""
        before = [" ".join(self._tokens.keys[name.i - n : name.i]) for n in (1, 2, 3)]
        return any(
            called in words("people.toml", "called-alone") and self._tokens.key(name.i - n - 1) in signs
            for n, called in enumerate(before, 1)
        )

    def _is_under_one_title(self, run: list[FoundName]) -> bool:
        """ "Ông N và M, Phó Chủ tịch UBND huyện": one title of address stands for both."""
        first, second = run[0], run[1]
        is_pair = len(run) == 2 and self._tokens.keys[first.j : second.i] == ["và"]
        return is_pair and first.i > 0 and not self._bare(first.i - 1, first.i)

    def _is_closed(self, run: list[FoundName]) -> bool:
        """Whether "và" joins the last of the names: who behind a comma alone is told next may be of another
        clause.
        """
        return "và" in self._bare(run[-2].j, run[-1].i)

    def _run(self, place: Place, last: FoundName) -> list[FoundName]:
        """The names that nothing but "," and "và" joins to `last`; one behind a post of his own ends it."""
        run = [last]
        for name in reversed([name for name in place.names if name.j <= last.i]):
            if self._bare(name.j, run[0].i) not in JOINTS or self._has_own(name):
                break
            run.insert(0, name)
        return run

    def _has_own(self, name: FoundName) -> bool:
        """Whether a post stands right before the name or its title: "Bí thư Huyện ủy, đồng chí N"."""
        before = [k for k in range(name.i, max(0, name.i - 4), -1) if k in self._before_names]
        return any(not self._bare(k, name.i) for k in before)

    def _is_item(self, place: Place, run: list[FoundName]) -> bool:
        """Whether the names, each with a title of address, are a list of their own: joined by commas, and of
        nobody whom the text tells of elsewhere.
        """
        keys, text = self._tokens.keys, self._tokens.text
        joints = [self._bare(one.j, other.i) for one, other in pairwise(run)]
        if any(joint != [","] for joint in joints):
            return False
        is_addressed = all(keys[other.i - 1] != "," for other in run[1:])
        is_member = keys[max(0, run[0].i - 1)] == ";" or len(run) > 2
        return (is_addressed or is_member) and all(text.count(name.text) == 1 for name in run[:-1])
