"""The grammar of posts: a title with its body, and chains of posts of one person."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Final

from partygraph.extract.bodies.bodies import BodyGrammar
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import Hits, Lexicon
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import first_words, ids, listed, mapping, words
from partygraph.extract.posts.chained_posts import LOWEST, FoundPost, inherit
from partygraph.extract.posts.counted_posts import is_of_many
from partygraph.extract.posts.post_notes import MAX_UNKNOWN, PostNotes
from partygraph.extract.posts.single_posts import PostReader
from partygraph.model.mention import TenureStatus

PostRow = tuple[str | None, str | None, int | None]  # notation, title, mention of the body
NO_POST: Final[PostRow] = (None, None, None)
# "sau đó giữ chức vụ" is of no more tokens.
_MAX_COPULA = 5
# "Sau khi ông Nguyễn Văn A được Ban Bí thư điều động, phân công làm".
_CLAUSE = 24
_words = partial(words, "posts.toml")


@dataclass(frozen=True, slots=True)
class Chain:
    """Posts of one person, one after another, at tokens ``i`` to ``j``."""

    i: int
    j: int
    posts: tuple[FoundPost, ...]
    is_plural: bool


@dataclass(frozen=True, slots=True)
class PostMention:
    """A chain of posts with the reading's mention of each post's body."""

    chain: Chain
    bodies: tuple[int | None, ...]

    def rows(self) -> list[PostRow]:
        """The posts of the chain one by one."""
        return [
            (found.type.notation, found.type.label_vi, body)
            for found, body in zip(self.chain.posts, self.bodies, strict=True)
        ]


@cache
def _modifiers() -> Mapping[str, TenureStatus]:
    return {word: TenureStatus(status) for word, status in mapping("posts.toml", "modifier").items()}


class PostGrammar:
    """Reads chains of posts in one text."""

    def __init__(self, tokens: Tokens, hits: Hits, lexicon: Lexicon, bodies: BodyGrammar) -> None:
        self._tokens = tokens
        self._hits = hits
        self._bodies = bodies
        self._names = NameReader(tokens, hits)
        self._notes = PostNotes(tokens, hits, bodies)
        self._posts = PostReader(tokens, hits, lexicon, bodies, self._notes)

    def scan(self, barred: set[int]) -> list[Chain]:
        """Every chain of posts, left to right; none begins at a token of `barred`."""
        chains: list[Chain] = []
        end = 0
        titles, seats = self._hits.at_all("post"), self._posts.seats_alone
        for start in sorted([*titles, *seats]) if seats else titles:
            i = start
            while i > end and self._tokens.keys[i - 1] in _modifiers():
                i -= 1
            if start < end or (not barred.isdisjoint((i, start)) and start not in seats):
                continue
            if self._names.key(i - 1) in _words("house") and self._tokens.caps[i - 1]:
                continue  # "tại Phủ Chủ tịch": the house, and nobody in it
            if self._names.key(i) == "quyền" and self._names.key(i - 1) in _words("before-power"):
                continue  # "thừa ủy quyền Chủ tịch UBND tỉnh": he himself, and nobody who acts for him
            chain = self.at(i)
            if chain is None:
                continue
            end = chain.j
            if self._notes.may_name(chain.j) or not is_of_many(
                self._tokens.keys, chain.i, chain.j, chain.posts
            ):
                chains.append(chain)
        return chains

    def at(self, i: int) -> Chain | None:
        """The chain that begins at token `i` (modifiers included), None where none does."""
        start = i
        status = TenureStatus.CURRENT
        while (modifier := _modifiers().get(self._names.key(i))) is not None:
            status, i = modifier, i + 1
        post = self._posts.at(i, status)
        if post is None:
            return None
        posts = [post]
        end = self._past_seat(self._end(post), post)
        k = self._notes.past(end)
        while (following := self._joined(k, status) or self._resumed(k, posts[-1], status)) is not None:
            if self._is_subject_of_main(start, k, self._end(following)):
                break
            if self._names.key(k) == "rồi":  # "Phó Giám đốc rồi Giám đốc Sở": the first is left
                posts = [replace(earlier, status=TenureStatus.FORMER) for earlier in posts]
            if status is TenureStatus.FORMER and self._is_led_by_retired(following):
                following = replace(following, status=TenureStatus.CURRENT)
            posts.append(following)
            if following.body is None and following.status is TenureStatus.FORMER:
                status = following.status  # "nguyên Phó Cục trưởng, Phó Bí thư Chi bộ Cục …"
            if i > start and self._names.key(following.i - 1) in _modifiers() and _stands_alone(following):
                status = TenureStatus.CURRENT  # "nguyên A, nguyên B, C": said of each that he has left
            end = self._past_seat(self._end(following), following)
            k = self._notes.past(end)
        k = self._past_country(end, posts[-1]) or self._past_whole(end, posts[-1]) or max(end, k)
        return Chain(start, k, tuple(inherit(posts, self._tokens)), self._is_plural(start))

    def _is_led_by_retired(self, post: FoundPost) -> bool:
        """ "nguyên Phó Chủ tịch UBND tỉnh, | Chủ tịch Hội Khuyến học tỉnh": an association that those lead
        who have left their offices, unless "nguyên" is said again.
        """
        own = None if post.body is None else post.body.value.own
        is_told = self._names.key(post.i - 1) in _modifiers()
        return own is not None and not is_told and own.startswith(listed("posts.toml", "led-by-retired"))

    def _is_subject_of_main(self, start: int, comma: int, end: int) -> bool:
        """ "Sau khi ông A được điều động làm P, Thủ tướng đã giao …": whether the post behind the comma that
        ends at token `end`, is who acts in the main clause.
        """
        tokens = self._tokens
        if self._names.key(comma) != "," or self._names.key(end) not in _words("acts-in-main"):
            return False
        lead = tokens.keys[max(0, start - _CLAUSE) : start]
        opened = [n for n, key in enumerate(lead) if key == "khi" and not {",", ".", ";"} & set(lead[n:])]
        if not opened:
            return False
        first = start - len(lead) + opened[-1]
        return tokens.caps[first] or (first > 0 and tokens.caps[first - 1]) or tokens.key(first - 2) == "ngay"

    def _past_seat(self, k: int, post: FoundPost) -> int:
        """The token after a deputy's province at token `k`: "đại biểu Quốc hội | tỉnh Nghệ An"."""
        if post.type.notation not in ids("posts.toml", "of-a-province"):
            return k
        _, place, end = self._names.place(k, None)
        return k if place is None else end

    def _past_country(self, k: int, last: FoundPost) -> int | None:
        """The token after the country at token `k`, where the name of who holds an office of state there
        follows: "Tổng Bí thư, Chủ tịch nước Lào | Thongloun Sisoulith".
        """
        country = self._hits.longest(k, "country")
        if country is None or last.type.notation not in ids("posts.toml", "offices-of-state"):
            return None
        caps = self._tokens.caps[country.j : country.j + 2]
        return country.j if caps == [True, True] and self._names.is_in_line(country.j) else None

    def _past_whole(self, k: int, last: FoundPost) -> int | None:
        """The token after the larger body of a unit, where the name of who holds the post follows: "Vụ trưởng
        Vụ Tổ chức cán bộ, Bộ Tư pháp | Lê Văn Hòa".
        """
        if last.body is None or last.body.value.head not in ids("posts.toml", "unit"):
            return None
        end = self._past_larger(k)
        is_holder = end is not None and self._names.is_in_line(end) and self._names.is_holder(end)
        return end if is_holder else None

    def _is_plural(self, start: int) -> bool:
        if self._names.key(start - 1) == "là":  # "các đồng chí là Ủy viên Ban Thường vụ: …"
            start -= 1
        before = self._names.key(start - 1)
        return (
            before in _words("plural")
            or before.isdigit()
            or (start > 2 and self._tokens.keys[start - 3 : start] == ["các", "đồng", "chí"])
        )

    def _end(self, post: FoundPost) -> int:
        return max(post.j, post.body.j if post.body is not None else 0)

    def _joined(self, k: int, status: TenureStatus) -> FoundPost | None:
        if self._names.key(k) not in _words("joint"):
            return None
        j = self._past_copula(k + 1)
        copula = self._tokens.keys[k + 1 : j]
        told = mapping("posts.toml", "copula-status").get(" ".join(copula)) if copula else None
        status = status if told is None else TenureStatus(told)
        while (modifier := _modifiers().get(self._names.key(j))) is not None:
            status, j = modifier, j + 1
        post = self._posts.at(j, status)
        if post is None or (
            self._names.key(k) == ";" and (self._is_of_next(self._end(post)) or self._is_of_staff(post, j))
        ):
            return None  # "ông A được phân công làm P; Bộ trưởng Q B": the post before a name is B's
        return post if told != "Current" else replace(post, is_now=True)

    def _is_of_staff(self, post: FoundPost, j: int) -> bool:
        """ "ông N, Giám đốc Sở Y tế; cán bộ Sở Y tế": in small letters behind a semicolon, others."""
        return post.type.rank == LOWEST and not self._tokens.caps[j]

    def _is_of_next(self, k: int) -> bool:
        """Whether who holds the post that ends at token `k` is named behind it: "; Phó Bí thư: B"."""
        return self._notes.may_name(k + 1 if self._names.key(k) == ":" else k)

    def _past_copula(self, k: int) -> int:
        """Past "là", "đồng thời là" before a further post of one person."""
        if self._names.key(k) not in first_words("posts.toml", "joint-copula"):
            return k
        return self._tokens.past(k, _words("joint-copula"), _MAX_COPULA)

    def _resumed(self, k: int, post: FoundPost, status: TenureStatus) -> FoundPost | None:
        """The post behind a body that is not understood ("Ủy viên Hội đồng Xạ, Bí thư …"), or behind the
        larger body of a unit ("Trưởng phòng Cán bộ, Sở Nội vụ, Bí thư …"). None where a name comes first
        or follows: the words may then be somebody else's.
        """
        letters = self._past_letters(k) if post.body is not None else k
        following = self._joined(letters, status) if letters > k else None
        if following is not None and not self._notes.may_name(self._end(following)):
            return following  # "Đảng ủy khối | DNTW, Bí thư Đảng ủy Tập đoàn"
        if post.body is not None and post.body.value.head not in ids("posts.toml", "department"):
            return None
        end = self._past_larger(k) or (self._past_unknown(k) if post.body is None else None)
        following = None if end is None else self._joined(end, status)
        if following is None or self._notes.may_name(self._end(following)):
            return None
        return following

    def _past_letters(self, k: int) -> int:
        """The token after capitals alone at token `k`, which shorten the rest of a body's name."""
        word = self._tokens.words[k] if k < len(self._tokens) else ""
        return k + 1 if len(word) > 1 and word.isupper() and self._names.is_in_line(k) else k

    def _past_larger(self, k: int) -> int | None:
        body = self._bodies.at(k + 1) if self._names.key(k) == "," else None
        return None if body is None else body.j

    def _past_unknown(self, k: int) -> int | None:
        """The token after the words at `k` that may be the body's name: no verb or title among them, and
        not all in capitals, as a person's name is.
        """
        tokens, hits = self._tokens, self._hits
        end = k
        posts = hits.at_all("post")
        while end < len(tokens.keys) and end - k < MAX_UNKNOWN and tokens.words[end].isalnum():
            if self._notes.may_name(end) or end in posts or self._notes.stops(end):
                return None
            if tokens.begins_line(end):
                return None
            end += 1
        is_name = all(tokens.caps[k:end]) and hits.longest(k, "body") is None
        return None if is_name else end


def _stands_alone(post: FoundPost) -> bool:
    """Whether `post` is no first half of a pair: "nguyên Bí thư Ban cán sự đảng, Bộ trưởng Bộ Y tế"."""
    if post.body is None:
        return post.type.heads_body is None
    return not (post.body.is_bare and post.body.value.head in ids("posts.toml", "owned-body"))


def only_of_posts(posts: list[PostMention]) -> frozenset[int]:
    """The bodies that are named only as somebody's post: they are not who acts.

    One before the title ("Đảng ủy do đồng chí N làm Bí thư") is named for itself.
    """
    return frozenset(
        body
        for mention in posts
        for post, body in zip(mention.chain.posts, mention.bodies, strict=True)
        if body is not None and post.body is not None and post.body.j > post.i
    )
