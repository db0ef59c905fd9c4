"""Whose post it is: the name that a chain of posts belongs to, and whether it is still held."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import partial

from partygraph.extract.lexicon import Hits
from partygraph.extract.people import HO_CHI_MINH, FoundName, given_name
from partygraph.extract.post_bodies import FoundPost
from partygraph.extract.posts import Chain
from partygraph.extract.tokens import Tokens
from partygraph.extract.words import pattern, words
from partygraph.model.mention import TenureStatus

_CV_RANGE = re.compile(
    r"^[\s*+•-]*(?:(?:Từ|từ|Tháng|tháng|Năm|năm)\s+){0,3}"
    r"(?:\d{1,2}[./]){0,2}\d{4}\s*(?:-|đến(?: (?:tháng|năm))?)\s*"
    r"(?:tháng |năm |Tháng )?(?:(?:\d{1,2}[./]){0,2}\d{4}|nay)"
)
_YEAR = re.compile(r"[12]\d{3}")
_TO_NOW = re.compile(r"(?:đến|tới|-)\s*nay\b", re.IGNORECASE)
# Patterns that end where the post begins need no longer stretch before it than this, in code points.
_TAIL = 90
_words = partial(words, "people.toml")
_pattern = partial(pattern, "people.toml")


@dataclass(frozen=True, slots=True)
class Holding:
    """A post given to a name."""

    name: FoundName
    post: FoundPost
    status: TenureStatus
    rule: str


@dataclass(frozen=True, slots=True)
class _Place:
    """A chain of posts in its sentence: the sentence's tokens ``i`` to ``j``, its names, and its text up to
    the chain.
    """

    chain: Chain
    i: int
    j: int
    names: list[FoundName]
    lead: str


class HoldingGrammar:
    """Ties chains of posts to the names of one text, sentence by sentence."""

    def __init__(self, tokens: Tokens, hits: Hits, chains: list[Chain], names: list[FoundName]) -> None:
        self._tokens = tokens
        self._hits = hits
        self._chains = chains
        self._named = names

    def holdings(self, sentence_starts: list[int], holder: FoundName | None) -> list[Holding]:
        """The posts that each name is given; `holder` is the person a CV is about, None where there is
        none.
        """
        result: list[Holding] = []
        last: dict[int, FoundName] = {}
        for place in self._places(sentence_starts):
            held = self._holders(place, last, holder)
            for name, rule in held:
                if len(held) == 1 or not place.chain.is_plural:
                    last[place.chain.j] = name
                result += self._held(place, name, rule)
        return result

    def _places(self, sentence_starts: list[int]) -> list[_Place]:
        by_sentence: dict[int, list[FoundName]] = {}
        for name in self._named:
            by_sentence.setdefault(bisect_right(sentence_starts, name.i), []).append(name)
        tokens = self._tokens
        places: list[_Place] = []
        for chain in self._chains:
            sentence = bisect_right(sentence_starts, chain.i)
            start = sentence_starts[sentence - 1] if sentence else 0
            stop = sentence_starts[sentence] if sentence < len(sentence_starts) else len(tokens)
            lead = tokens.text[tokens.starts[start] : tokens.starts[chain.i]]
            places.append(_Place(chain, start, stop, by_sentence.get(sentence, []), lead))
        return places

    def _held(self, place: _Place, name: FoundName, rule: str) -> list[Holding]:
        default = _status(place.lead.rstrip())
        rule = "post-in-cv" if _is_cv_line(place.lead) else rule
        return [
            Holding(name, post, default if post.status is TenureStatus.CURRENT else post.status, rule)
            for post in place.chain.posts
        ]

    def _holders(
        self, place: _Place, last: dict[int, FoundName], holder: FoundName | None
    ) -> list[tuple[FoundName, str]]:
        """Who holds the chain, each with the rule that says so."""
        beside = self._beside(place)
        if beside is not None:
            return beside
        told = self._told_of(place)
        if told is not None:
            return [(told, "post-told-of")]
        chain = place.chain
        carried = last.get(chain.i - 1)
        if carried is not None and self._tokens.keys[chain.i - 1] == "làm":
            return [(carried, "post-after-lam")]
        if _is_cv_line(place.lead):
            subject = next((name for name in place.names if name.j <= chain.i), holder)
            return [(subject, "post-in-cv")] if subject is not None else []
        return []

    # -- a name beside the posts -----------------------------------------------------------------------

    def _beside(self, place: _Place) -> list[tuple[FoundName, str]] | None:
        """The holders that the words around the chain name; None where they name nobody."""
        bracket = self._before_bracket(place)
        if bracket is not None:
            return [(bracket, "post-in-bracket")]
        right = self._right_name(place)
        if right is not None and right[0].text == HO_CHI_MINH:
            return []  # "Chủ tịch Hồ Chí Minh" is how he is called; which presidency is not said
        if place.chain.is_plural and (listed := self._listed(place)):
            return [(name, "post-of-list") for name in listed]
        if right is not None and right[1] == "post-before-name":
            return [right]
        left = self._left_name(place)
        if left is not None:
            return [] if self._is_hoped(place, left[0]) else [left]
        return [right] if right is not None else None

    def _before_bracket(self, place: _Place) -> FoundName | None:
        """The name before the bracket that the post stands in: "ông Hoàn (em trai ông Khánh, Giám đốc …)"."""
        keys, at = self._tokens.keys, place.chain.i
        opened = next((k for k in range(at - 1, max(at - 16, -1), -1) if keys[k] in ("(", ")")), None)
        if opened is None or keys[opened] != "(":
            return None
        return next((name for name in place.names if name.j == opened), None)

    def _right_name(self, place: _Place) -> tuple[FoundName, str] | None:
        chain = place.chain
        name = next((name for name in place.names if name.i >= chain.j), None)
        if name is None:
            return None
        gap = self._without_honorifics(chain.j, name.i)
        if gap == []:
            return name, "post-before-name"
        if gap in ([","], [":"]) and chain.j + 1 < name.i:
            return name, "post-before-name-comma"
        return None

    def _without_honorifics(self, i: int, j: int) -> list[str]:
        kept: list[str] = []
        while i < j:
            hit = self._hits.longest(i, "honorific")
            if hit is not None and hit.j <= j:
                i = hit.j
                continue
            kept.append(self._tokens.keys[i])
            i += 1
        return kept

    def _left_name(self, place: _Place) -> tuple[FoundName, str] | None:
        chain = place.chain
        before = [name for name in place.names if name.j <= chain.i]
        if not before:
            return None
        name = before[-1]
        gap = " ".join(self._tokens.keys[name.j : chain.i])
        if not name.is_full and gap == ",":
            return None  # "vợ chồng anh Thanh, chủ tịch UBND xã đã …": two people
        if gap and _pattern("copula").fullmatch(gap):
            return name, "post-after-name"
        if _pattern("copula-at-end").search(gap) and len(gap.split()) < 14 and "." not in gap:
            between_chains = any(name.j <= other.i < chain.i for other in self._chains)
            return None if between_chains or " cho " in gap else (name, "post-after-copula")
        return None

    def _is_hoped(self, place: _Place, name: FoundName) -> bool:
        """ "sẽ phân công N giữ chức", "giới thiệu N để bầu giữ chức": nobody holds the post yet."""
        tokens = self._tokens
        gap = " ".join(tokens.keys[name.j : place.chain.i])
        lead = tokens.text[tokens.starts[place.i] : tokens.starts[name.i]]
        return _pattern("takes").search(gap) is not None and bool(_pattern("hoped").search(f"{lead} {gap}"))

    def _listed(self, place: _Place) -> list[FoundName]:
        """The names of a list that a plural title opens: "các đồng chí Phó Bí thư Tỉnh ủy: A – …; B, C"."""
        chain = place.chain
        following = [name for name in place.names if chain.j <= name.i < place.j]
        if not following:
            return []
        gap = self._without_honorifics(chain.j, following[0].i)
        is_open = gap == [":"] or (gap != [] and gap[0] in _words("list-opens"))
        if gap and not is_open:
            return []
        kept = [following[0]]
        for name in following[1:]:
            between = self._tokens.keys[kept[-1].j : name.i]
            if not _words("list-breaks").isdisjoint(between):
                break
            if not is_open and between not in ([","], ["và"], [",", "và"]):
                break
            kept.append(name)
        return kept if is_open or len(kept) > 1 else []

    # -- a name told of before --------------------------------------------------------------------------

    def _told_of(self, place: _Place) -> FoundName | None:
        """ "có sai phạm khi làm Giám đốc Sở", "ông lần lượt được bổ nhiệm làm …", "Trong thời gian giữ …,
        bà đã".
        """
        chain = place.chain
        before = [name for name in place.names if name.j <= chain.i]
        if before:
            return before[-1] if _pattern("during").search(place.lead[-_TAIL:]) else None
        if _pattern("pronoun").search(place.lead[-_TAIL:]):
            return self._most_told(chain.i)
        behind = self._tokens.keys[chain.j : chain.j + 2]
        if behind in ([",", "bà"], [",", "ông"]) and _pattern("during").search(place.lead[-_TAIL:]):
            return self._last_full(chain.i)
        return None

    def _most_told(self, at: int) -> FoundName | None:
        """The person that "ông" means: the one named last, where the article also names nobody more often."""
        last = self._last_full(at)
        if last is None:
            return None
        counts: dict[str, int] = {}
        for name in self._named:
            counts[given_name(name.text)] = counts.get(given_name(name.text), 0) + 1
        return last if counts[given_name(last.text)] == max(counts.values()) else None

    def _last_full(self, at: int) -> FoundName | None:
        """The full name told last before token `at`."""
        return next((name for name in reversed(self._named) if name.j <= at and name.is_full), None)


def _is_cv_line(lead: str) -> bool:
    """Whether a stretch begins with a period of years: "Từ 2005 đến 2010: …"."""
    return _YEAR.search(lead) is not None and _CV_RANGE.match(lead) is not None


def _status(lead: str) -> TenureStatus:
    """Whether the text before a post tells of it as held now or earlier."""
    if _is_cv_line(lead) or _is_cv_line(lead[-90:]):
        return TenureStatus.CURRENT if _TO_NOW.search(lead) else TenureStatus.FORMER
    if _pattern("held").search(lead[-_TAIL:]) and _pattern("former-lead").search(lead):
        return TenureStatus.FORMER
    return TenureStatus.FORMER if _pattern("former-context").search(lead[-60:]) else TenureStatus.CURRENT
