"""Whose post it is: the name that a chain of posts belongs to, and whether it is still held."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import pattern, search, words
from partygraph.extract.persons.holding import Holding
from partygraph.extract.persons.name_gaps import are_joined, without_honorifics
from partygraph.extract.persons.neighbours import NeighbourGrammar
from partygraph.extract.persons.people import FoundName
from partygraph.extract.persons.person_words import given_name
from partygraph.extract.persons.place import Place
from partygraph.extract.persons.statuses import is_aside, is_cv_line, is_to_now, status_of
from partygraph.extract.persons.succession import SuccessionGrammar, settled
from partygraph.extract.persons.unheld import is_of_kin, is_unheld
from partygraph.extract.posts.chained_posts import LOWEST, is_party_post, unlent
from partygraph.extract.posts.posts import Chain
from partygraph.model.mention import TenureStatus

# Patterns that end where the post begins need no longer stretch before it than this, in code points.
_TAIL = 90
# What the notation of a deputy's post begins with.
_DEPUTY = "pho-"
# The rule of a post that a text gives behind those that somebody has or had.
_TAKEN = "post-after-lam"
_pattern, _search = partial(pattern, "people.toml"), partial(search, "people.toml")
_words = partial(words, "people.toml")


class HoldingGrammar:
    """Ties chains of posts to the names of one text, sentence by sentence."""

    def __init__(self, tokens: Tokens, hits: Hits, chains: list[Chain], names: list[FoundName]) -> None:
        self._tokens = tokens
        self._chains = chains
        self._named = names
        self._titles_from = {chain.j: chain.i for chain in chains}
        self._neighbours = NeighbourGrammar(tokens, hits, chains)
        self._bare = partial(without_honorifics, tokens, hits)
        self._succession = SuccessionGrammar(tokens, names, self._bare)

    def holdings(self, sentence_starts: list[int], holder: FoundName | None) -> list[Holding]:
        """The posts that each name is given; `holder` is the person a CV is about, None where there is
        none.
        """
        result: list[Holding] = []
        last: dict[int, FoundName] = {}
        told_of: set[int] = set()  # where the chains end whose holder the sentence does not name
        for place in self._parted(self._places(sentence_starts)):
            if is_unheld(self._tokens, place):
                continue
            if respective := self._respective(place):
                result += respective
                continue
            held = self._holders(place, last, holder, told_of)
            for name, rule in held:
                if is_of_kin(self._tokens, place, name, self._titles_from.get(name.i, name.i)):
                    continue
                is_listed = rule == "post-listed" and bool(result)
                goes_on = is_listed and not is_to_now(place.lead)
                told = result[-1].status if goes_on else self._told(place, name, rule)
                if len(held) == 1 or not place.chain.is_plural:
                    last[place.chain.j] = name
                if rule == "post-told-of" or (rule == "post-listed" and name.j <= place.i):
                    told_of.add(place.chain.j)
                result += self._succession.passed_on(place, name) or self._held(place, name, rule, told)
            result += self._succession.left(place)
        return settled(result)

    def _respective(self, place: Place) -> list[Holding]:
        """ "ông N và bà M lần lượt giữ chức P và Q": to each his own; none where it is not so told."""
        chain, posts = place.chain, place.chain.posts
        before = [name for name in place.names if name.j <= chain.i][-len(posts) :]
        if len(posts) < 2 or len(before) != len(posts):
            return []
        told = " ".join(self._tokens.keys[before[-1].j : chain.i])
        is_each = "lần lượt" in told or (told == "," and self._is_pair(place))
        if not is_each or not are_joined(before, self._bare):
            return []
        return [
            Holding(name, post, post.status, "post-respectively")
            for name, post in zip(before, posts, strict=True)
        ]

    def _is_pair(self, place: Place) -> bool:
        """ "ông N, ông M, | Giám đốc và Phó Giám đốc Sở": two posts of which nobody has both."""
        first, second = place.chain.posts[0], place.chain.posts[-1]
        if len(place.chain.posts) != 2 or self._tokens.keys[first.j : second.i] != ["và"]:
            return False
        head, deputy = sorted((first.type.notation, second.type.notation), key=len)
        return deputy == f"{_DEPUTY}{head}"

    def _places(self, sentence_starts: list[int]) -> list[Place]:
        by_sentence: dict[int, list[FoundName]] = {}
        for name in self._named:
            by_sentence.setdefault(bisect_right(sentence_starts, name.i), []).append(name)
        tokens = self._tokens
        places: list[Place] = []
        for chain in self._chains:
            sentence = bisect_right(sentence_starts, chain.i)
            start = sentence_starts[sentence - 1] if sentence else 0
            stop = sentence_starts[sentence] if sentence < len(sentence_starts) else len(tokens)
            lead = tokens.text[tokens.starts[start] : tokens.starts[chain.i]]
            places.append(Place(chain, start, stop, by_sentence.get(sentence, []), lead))
        return places

    def _parted(self, places: list[Place]) -> Iterator[Place]:
        """The places, where "ông N là P; Q là bà M", "ông N - P và Q M" are two: the last posts are those
        of the name behind them.
        """
        for place in places:
            if self._is_in_stead(place):
                if (own := self._own_from(place)) < len(place.chain.posts):
                    yield self._behind(place, own)
                continue
            if len(place.chain.posts) < 2:
                yield place
                continue
            n = self._neighbours.parting(place)
            if n is None:
                yield place
                continue
            posts = unlent(place.chain.posts, n)
            end = max(posts[-1].j, posts[-1].body.j if posts[-1].body is not None else 0)
            yield replace(place, chain=replace(place.chain, j=end, posts=posts))
            yield self._behind(place, n)

    def _behind(self, place: Place, n: int) -> Place:
        """The place of the posts of a chain from its `n`-th on."""
        tokens, posts = self._tokens, place.chain.posts[n:]
        lead = tokens.text[tokens.starts[place.i] : tokens.starts[posts[0].i]]
        return replace(place, chain=replace(place.chain, i=posts[0].i, posts=posts), lead=lead)

    def _is_in_stead(self, place: Place) -> bool:
        """ "Thừa ủy quyền của Chủ tịch nước, Phó Chủ nhiệm Văn phòng …", "Thay mặt Bí thư Tỉnh ủy, ông N":
        the first post is another man's.
        """
        first, *further = place.chain.posts
        end = further[0].i - 1 if further else place.chain.j
        comma = self._tokens.keys[end : end + 1] == [","]
        return comma and first.j <= end and _search("in-stead", place.lead[-_TAIL:]) is not None

    def _own_from(self, place: Place) -> int:
        """The first post of the one named behind posts of which the first is another man's: none over a
        comma, "của Chủ tịch nước, Thủ tướng Chính phủ, Đại tướng N"; else the last, with his in the Party.
        """
        posts = place.chain.posts
        if self._tokens.keys[place.chain.j : place.chain.j + 1] == [","]:
            return len(posts)
        own = len(posts) - 1
        while own > 1 and is_party_post(posts[own - 1].type):
            own -= 1
        return max(own, 1)

    def _held(self, place: Place, name: FoundName, rule: str, told: TenureStatus) -> list[Holding]:
        between = " ".join(self._tokens.keys[name.j : place.chain.i])
        said = self._tokens.keys[place.chain.i - 2 : place.chain.i]
        is_said = between == "là" or (said[-1:] == ["là"] and said[0] in _words("pronouns"))
        rule = "post-in-cv" if is_cv_line(place.lead) and not is_aside(between) else rule
        return [
            Holding(
                name,
                post,
                told if post.status is TenureStatus.CURRENT and not post.is_now else post.status,
                rule,
            )
            for post in place.chain.posts
            if not (is_said and post.type.rank == LOWEST and post.body is None)  # "là cán bộ giỏi"
        ]

    def _told(self, place: Place, name: FoundName, rule: str) -> TenureStatus:
        """Whether the words before the posts, between them and the name, or behind both say that he held
        them earlier.
        """
        tokens, chain = self._tokens, place.chain
        if rule == _TAKEN and not is_cv_line(place.lead):
            # "N, nguyên Giám đốc Sở, làm Chủ tịch Hội": what he was before says nothing of what he is to be
            lead = tokens.text[tokens.starts[place.i] : tokens.starts[max(place.i, name.i)]]
            return status_of(lead.rstrip(" :"), "", "")
        between = tokens.keys[name.j : chain.i]
        end = max(chain.j, name.j)
        # "Tỉnh ủy viên, nguyên Giám đốc Sở, đã nghỉ hưu": what he has left is told by "nguyên"
        is_told = any(post.status is TenureStatus.FORMER for post in chain.posts)
        behind = [] if is_told else tokens.keys[end : end + 6]
        return status_of(place.lead.rstrip(" :"), " ".join(between), " ".join(behind))

    def _holders(
        self, place: Place, last: dict[int, FoundName], holder: FoundName | None, told_of: set[int]
    ) -> list[tuple[FoundName, str]]:
        """Who holds the chain, each with the rule that says so."""
        beside = self._neighbours.beside(place)
        if beside is not None:
            return beside
        told = self._told_of(place)
        if told is not None:
            return [(told, "post-told-of")]
        carried = self._carried(place, last, told_of)
        if carried is not None:
            return [carried]
        if is_cv_line(place.lead):
            subject = next((name for name in place.names if name.j <= place.chain.i), holder)
            return [(subject, "post-in-cv")] if subject is not None else []
        return []

    def _carried(
        self, place: Place, last: dict[int, FoundName], told_of: set[int]
    ) -> tuple[FoundName, str] | None:
        """ "do N, Bí thư Tỉnh ủy làm Trưởng đoàn"; "N, Bí thư Tỉnh ủy, thôi giữ chức Giám đốc Sở": the holder
        of the posts told right before.
        """
        at = place.chain.i
        end = max((j for j in last if place.i <= j <= at), default=None)
        if end is None:
            return None
        gap = " ".join(self._tokens.keys[end:at])
        if gap in _words("then-holds") and not (
            "giữ" in gap and _pattern("decides").search(place.lead.rpartition(";")[2])
        ):
            return last[end], _TAKEN
        if _pattern("then-was").fullmatch(gap) is not None:
            return last[end], "post-listed"
        before = self._tokens.key(at - 1)
        is_next = before == ";" or (before == "là" and self._tokens.key(at - 2) == ",")
        if is_next and self._is_listing(place, last[end], end):
            return last[end], "post-listed"
        if end in told_of and not place.names and _pattern("goes-on").search(gap) is not None:
            return last[end], "post-listed"
        is_left = _pattern("then-left").fullmatch(gap) and not _pattern("hoped").search(place.lead)
        return (last[end], "post-left") if is_left else None

    def _is_listing(self, place: Place, name: FoundName, end: int) -> bool:
        """Whether the sentence lists what one person was or is: "ông N từng giữ các chức vụ: …; …; …", also
        behind words that are not understood.
        """
        tokens = self._tokens
        if len({other.text for other in place.names}) > 1 or tokens.keys[
            place.chain.j : place.chain.j + 1
        ] == [":"]:
            return False
        behind = tokens.text[tokens.ends[name.j - 1] : tokens.starts[min(end, place.chain.i)]]
        return _pattern("lists-posts").match(behind) is not None

    # -- a name told of before --------------------------------------------------------------------------

    def _told_of(self, place: Place) -> FoundName | None:
        """ "có sai phạm khi làm Giám đốc Sở", "ông lần lượt được bổ nhiệm làm …", "Trong thời gian giữ …,
        bà đã".
        """
        chain = place.chain
        before = [name for name in place.names if name.j <= chain.i]
        if before:
            is_one = len({name.text for name in before}) == 1 and before[-1].is_full
            if is_one and (_search("pronoun", place.lead[-_TAIL:]) or _search("career", place.lead[-_TAIL:])):
                return before[-1]  # "Ông N quê ở Huế; trước đó ông là …"
            return before[-1] if _search("during", place.lead[-_TAIL:]) else None
        if _search("pronoun", place.lead[-_TAIL:]):
            return self._most_told(chain.i)
        behind = self._tokens.keys[chain.j : chain.j + 2]
        if behind in ([",", "bà"], [",", "ông"]) and _search("during", place.lead[-_TAIL:]):
            return self._last_full(chain.i)
        return None

    def _most_told(self, at: int) -> FoundName | None:
        """The person that "ông" means: the one named last, where the article also names nobody more often, or
        the line that names him nobody else.
        """
        last = self._last_named(at)
        if last is None or self._is_alone_in_line(last, at):
            return last
        counts: dict[str, int] = {}
        for name in self._named:
            counts[given_name(name.text)] = counts.get(given_name(name.text), 0) + 1
        return last if counts[given_name(last.text)] == max(counts.values()) else None

    def _is_alone_in_line(self, name: FoundName, at: int) -> bool:
        """Whether from the line that names that person last on, up to token `at`, nobody else is named."""
        tokens = self._tokens
        last = next(one for one in reversed(self._named) if one.j <= at)
        start = tokens.text.rfind("\n", 0, tokens.starts[last.i])
        named = {given_name(one.text) for one in self._named if one.j <= at and tokens.starts[one.i] > start}
        return named == {given_name(name.text)}

    def _last_named(self, at: int) -> FoundName | None:
        """The full name of who was named last before token `at`, in full or in short ("ông Thăng")."""
        last = next((name for name in reversed(self._named) if name.j <= at), None)
        if last is None or last.is_full:
            return last
        given = given_name(last.text)
        fits = {name.text: name for name in self._named if name.is_full and given_name(name.text) == given}
        return next(iter(fits.values())) if len(fits) == 1 else None

    def _last_full(self, at: int) -> FoundName | None:
        """The full name told last before token `at`."""
        return next((name for name in reversed(self._named) if name.j <= at and name.is_full), None)
