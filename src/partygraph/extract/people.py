"""Persons and the posts that the text gives them: names after honorifics and posts, lists, appositions."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from partygraph.extract.lexicon import Hits
from partygraph.extract.names import NameReader
from partygraph.extract.posts import Chain, FoundPost
from partygraph.extract.tokens import Tokens, key_of
from partygraph.model.mention import TenureStatus

_UNVIETNAMESE = re.compile(
    r"[fjwz]|(?!ngh)[bcdgklmnpqrstvx]{3}|(?<=[aeiouy])[bdgklrsv]\b|[aeiouy][a-z]*[bdgklrsv][aeiouy]"
)
_MAX_NAME = 5
# Words before a capitalised run that make it a street, a school, a prize … and not a person.
_NOT_BEFORE = frozenset(
    [
        "thưởng",
        "đường",
        "phố",
        "quận",
        "huyện",
        "xã",
        "phường",
        "tỉnh",
        "trường",
        "chợ",
        "cầu",
        "ngõ",
        "hẻm",
        "thôn",
        "bản",
        "làng",
        "xóm",
        "sông",
        "núi",
        "đảo",
        "quỹ",
        "giải",
        "tượng",
        "lăng",
        "bảo",
        "cảng",
        "sân",
        "hồ",
        "tp",
        "thành",
    ]
)
# A run never goes on with these: they begin the next phrase or sentence.
_NOT_IN_NAME = frozenset(
    [
        "ảnh",
        "theo",
        "tại",
        "sau",
        "trước",
        "khi",
        "ông",
        "bà",
        "đồng",
        "đ",
        "ngày",
        "sáng",
        "chiều",
        "tối",
        "tổng",
        "phó",
        "và",
        "cùng",
        "với",
        "để",
        "trong",
    ]
)
_COPULA = re.compile(
    r"(?:[,(:-]|là|làm|giữ chức|giữ chức vụ|với cương vị|trên cương vị|hiện|nay|từng|vốn|được|"
    r"bổ nhiệm|nguyên|có|lần lượt|giữ các chức vụ|giữ các chức|các|chức vụ|cũng|đang|khi đó| )*"
)
_FORMER_CONTEXT = re.compile(
    r"(?:trong thời gian|thời điểm|\blúc|(?<!sau )(?<!trước )\bkhi (?:còn|làm|giữ|đang)|"
    r"\btừng|trước đó|\bnguyên|\bkhi đó|lần lượt)\b[^.;:,]{0,45}$",
    re.IGNORECASE,
)
_FORMER_LEAD = re.compile(r"^(?:trước đó|trước đây)\b|\b(?:ông|bà) từng\b", re.IGNORECASE)
_HELD = re.compile(r"(?:làm|giữ chức|giữ chức vụ|các chức vụ|là)\s*$")
_TAKES = re.compile(r"(?:giữ chức|giữ chức vụ|làm)$")
_HOPED = re.compile(r"\b(?:sẽ|dự kiến|giới thiệu|đề nghị|kiến nghị|đề xuất)\b", re.IGNORECASE)
_DURING = re.compile(
    r"(?:trong thời gian|thời điểm|lúc|khi)(?: còn| đang)?(?: làm| giữ)?"
    r"(?: các)?(?: cương vị| chức vụ| chức| vị trí)?\s*$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"\b(?:[Ôô]ng|[Bb]à)\s+(?=[a-zà-ỹ])[^.;]{0,45}(?:làm|giữ chức|giữ chức vụ|giữ các chức vụ|là)\s*$"
)
_CV_RANGE = re.compile(
    r"^[\s*+•-]*(?:(?:Từ|từ|Tháng|tháng|Năm|năm)\s+){0,3}"
    r"(?:\d{1,2}[./]){0,2}\d{4}\s*(?:-|đến(?: (?:tháng|năm))?)\s*"
    r"(?:tháng |năm |Tháng )?(?:(?:\d{1,2}[./]){0,2}\d{4}|nay)"
)
_TO_NOW = re.compile(r"(?:đến|tới|-)\s*nay\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundName:
    """A person's name at tokens ``i`` to ``j``; `rule` says what introduced it."""

    i: int
    j: int
    text: str
    is_full: bool
    rule: str


@dataclass(frozen=True, slots=True)
class Holding:
    """A post given to a name."""

    name: FoundName
    post: FoundPost
    status: TenureStatus
    rule: str


class PeopleGrammar:
    """Finds names and ties chains of posts to them, sentence by sentence."""

    def __init__(self, tokens: Tokens, hits: Hits, chains: list[Chain], barred: set[int]) -> None:
        self._tokens = tokens
        self._hits = hits
        self._names = NameReader(tokens, hits)
        self._chains = chains
        self._chain_end = {chain.j: chain for chain in chains}
        self._chain_start = {chain.i for chain in chains}
        self._named: list[FoundName] = []
        self._barred = barred | {i for chain in chains for i in range(chain.i, _last_post(chain))}

    def names(self) -> list[FoundName]:
        """Every name, left to right."""
        found: list[FoundName] = []
        i, n = 0, len(self._tokens)
        while i < n:
            name = self._name_at(i) if self._tokens.caps[i] and i not in self._barred else None
            if name is None:
                i += 1
                continue
            found.append(name)
            i = name.j
        return found

    def _name_at(self, i: int) -> FoundName | None:
        if self._hits.longest(i, "country") is not None:
            return None
        honorific = self._hits.longest(i, "honorific")
        if (
            honorific is not None
            and self._tokens.caps[i]
            and honorific.entry.id != "hoc-vi"
            and i + 1 == honorific.j
        ):
            return None
        if self._tokens.keys[i : i + 3] == ["hồ", "chí", "minh"]:
            is_man = (
                self._tokens.keys[i - 2 : i] == ["chủ", "tịch"] and self._names.key(i - 3) not in _NOT_BEFORE
            )
            return FoundName(i, i + 3, "Hồ Chí Minh", True, "name-after-post") if is_man else None
        end = self._run(i)
        length = end - i
        if self._tokens.keys[i:end] == ["hồ", "chí"]:
            return None
        if length == 0 or self._is_photo_credit(i):
            return None
        introduced = self._introduced(i)
        surname = self._hits.longest(i, "surname") is not None
        if introduced is not None:
            if length == 1 and introduced == "name-after-post" and not self._is_short_after_post(i):
                return None
            if (
                length > 1
                and not surname
                and not self._is_foreign(i, end)
                and introduced == "name-after-post"
            ):
                return None
            return self._found(i, end, introduced, is_full=length > 1)
        if self._is_place(i, end) or length < 2:
            return None
        if surname and self._may_stand_alone(i, end):
            return self._found(i, end, "name-by-surname", is_full=True)
        if end in self._posts_behind(end) and self._starts_item(i):
            return self._found(i, end, "name-before-post", is_full=True)
        return None

    def _posts_behind(self, end: int) -> set[int]:
        """{end} where a joint and a post follow the name ("Souphanh Keomixay, Ủy viên …")."""
        return {end} if self._names.key(end) in (",", "-", "(") and end + 1 in self._chain_start else set()

    def _starts_item(self, i: int) -> bool:
        return self._names.key(i - 1) in (";", ":", "chí", ",", ".", "")

    def _is_foreign(self, i: int, end: int) -> bool:
        return is_foreign(self._tokens.phrase(i, end))

    def _found(self, i: int, end: int, rule: str, *, is_full: bool) -> FoundName:
        words = self._tokens.words[i:end]
        if all(word.isupper() and len(word) > 1 for word in words):
            words = [word.capitalize() for word in words]
        text = self._tokens.phrase(i, end) if words == self._tokens.words[i:end] else " ".join(words)
        return FoundName(i, end, text, is_full, rule)

    def _run(self, i: int) -> int:
        """The token after the capitalised run that begins at `i`: one line, single spaces, no trigger
        inside.
        """
        tokens = self._tokens
        end = i
        while (
            end < len(tokens)
            and end - i < _MAX_NAME
            and tokens.caps[end]
            and end not in self._barred
            and (end == i or self._is_adjacent(end))
            and (end == i or tokens.keys[end] not in _NOT_IN_NAME or self._ends_name(end, i))
            and tokens.words[end].replace("'", "").isalpha()
            and (end == i or self._hits.longest(end, "doctype") is None)
            and (end == i or (hit := self._hits.longest(end, "honorific")) is None or hit.entry.id == "ong")
        ):
            if end > i and self._hits.longest(end, "meeting") is not None:
                break
            if (
                end > i
                and len(tokens.words[end - 1]) > 1
                and tokens.words[end - 1].isupper()
                and not tokens.words[end].isupper()
            ):
                break
            end += 1
        if end - i == 1 and len(tokens.words[i]) == 1:
            return i
        return end

    def _ends_name(self, k: int, i: int) -> bool:
        """ "Ngô Văn Tổng -": a word that also begins phrases is a given name where the run ends with it."""
        return k - i == 2 and self._names.key(k + 1) in (",", "-", ";", "(", ")")

    def _is_adjacent(self, k: int) -> bool:
        gap = self._tokens.text[self._tokens.ends[k - 1] : self._tokens.starts[k]]
        return gap != "" and "\n" not in gap

    def _is_near(self, k: int) -> bool:
        return "\n" not in self._tokens.text[self._tokens.ends[k - 1] : self._tokens.starts[k]]

    def _introduced(self, i: int) -> str | None:
        """The rule by which what stands before token `i` announces a person."""
        for width in (1, 2, 3):
            hit = self._hits.longest(i - width, "honorific") if i >= width else None
            if hit is not None and hit.j == i and self._is_near(i):
                return "name-after-honorific"
        if i in self._chain_end:
            return "name-after-post"
        return None

    def _is_short_after_post(self, i: int) -> bool:
        """A single capitalised word after a post is a name only where it ends the run: "Bí thư Thăng nói"."""
        tokens = self._tokens
        after = i + 1
        return (
            self._hits.longest(i, "province") is None
            and self._hits.longest(i, "district") is None
            and after < len(tokens)
            and not tokens.caps[after]
            and tokens.keys[after]
            in ("cho", "nói", "đề", "yêu", "nhấn", "cũng", "đã", "khẳng", "phát", "chia", "bày")
        )

    def _is_place(self, i: int, end: int) -> bool:
        for category in ("province", "district"):
            hit = self._hits.longest(i, category)
            if hit is not None and hit.j >= end:
                return True
        return self._names.key(i - 1) in _NOT_BEFORE or self._hits.longest(i - 1, "level") is not None

    def _is_photo_credit(self, i: int) -> bool:
        before = self._tokens.keys[max(0, i - 3) : i]
        return "ảnh" in before

    def _may_stand_alone(self, i: int, end: int) -> bool:
        """Whether an unannounced run with a surname is a person: no quotation mark, no campaign, two words
        or more.
        """
        before = self._names.key(i - 1)
        if before in ('"', "“", "'", "mang", "tên", "tưởng", "gương", "đức", "cách", "chủ", "tp", "."):
            return before == "." and end - i >= 3
        if self._tokens.keys[i:end][:3] == ["hồ", "chí", "minh"]:
            return False
        full = 3 <= end - i <= 4
        return full or (end - i == 2 and self._posts_behind(end) != set())

    # -- posts to names ------------------------------------------------------------------------------

    def holdings(
        self, names: list[FoundName], sentence_starts: list[int], holder: FoundName | None
    ) -> list[Holding]:
        """The posts that each name is given; `holder` is the person a CV is about, None where there is
        none.
        """
        self._named = names
        by_sentence: dict[int, list[FoundName]] = {}
        for name in names:
            by_sentence.setdefault(bisect_right(sentence_starts, name.i), []).append(name)
        result: list[Holding] = []
        last: dict[int, FoundName] = {}
        for chain in self._chains:
            sentence = bisect_right(sentence_starts, chain.i)
            start = sentence_starts[sentence - 1] if sentence else 0
            stop = sentence_starts[sentence] if sentence < len(sentence_starts) else len(self._tokens)
            local = by_sentence.get(sentence, [])
            held = self._holders(chain, local, start, stop, last, holder)
            for name, rule in held:
                if len(held) == 1 or not chain.is_plural:
                    last[chain.j] = name
                result += self._held(chain, name, rule, start)
        return result

    def _held(self, chain: Chain, name: FoundName, rule: str, start: int) -> list[Holding]:
        default = self._context_status(chain, name, start)
        lead = self._tokens.text[self._tokens.starts[start] : self._tokens.starts[chain.i]]
        rule = "post-in-cv" if _CV_RANGE.match(lead) else rule
        return [
            Holding(name, post, default if post.status is TenureStatus.CURRENT else post.status, rule)
            for post in chain.posts
        ]

    def _context_status(self, chain: Chain, name: FoundName, start: int) -> TenureStatus:
        tokens = self._tokens
        lead = tokens.text[tokens.starts[start] : tokens.ends[chain.i - 1]] if chain.i > start else ""
        if _CV_RANGE.match(lead) or _CV_RANGE.search(lead[-90:]):
            return TenureStatus.CURRENT if _TO_NOW.search(lead) else TenureStatus.FORMER
        if _FORMER_LEAD.search(lead) and _HELD.search(lead):
            return TenureStatus.FORMER
        near = lead[-60:]
        return TenureStatus.FORMER if _FORMER_CONTEXT.search(near) else TenureStatus.CURRENT

    def _holders(
        self,
        chain: Chain,
        local: list[FoundName],
        start: int,
        stop: int,
        last: dict[int, FoundName],
        holder: FoundName | None,
    ) -> list[tuple[FoundName, str]]:
        bracket = self._before_bracket(chain, local)
        if bracket is not None:
            return [(bracket, "post-in-bracket")]
        right = self._right_name(chain, local)
        if right is not None and right[0].text == "Hồ Chí Minh":
            return []  # "Chủ tịch Hồ Chí Minh" is how he is called; which presidency is not said
        if chain.is_plural and (listed := self._listed(chain, local, stop)):
            return [(name, "post-of-list") for name in listed]
        if right is not None and right[1] == "post-before-name":
            return [right]
        left = self._left_name(chain, local)
        if left is not None:
            return [] if self._is_hoped(chain, left[0], start) else [left]
        if right is not None:
            return [right]
        told = self._told_of(chain, local, start, holder)
        if told is not None:
            return [(told, "post-told-of")]
        carried = last.get(chain.i - 1)
        if carried is not None and self._names.key(chain.i - 1) == "làm":
            return [(carried, "post-after-lam")]
        lead = self._tokens.text[self._tokens.starts[start] : self._tokens.starts[chain.i]]
        if _CV_RANGE.match(lead):
            subject = next((name for name in local if name.j <= chain.i), holder)
            return [(subject, "post-in-cv")] if subject is not None else []
        return []

    def _is_hoped(self, chain: Chain, name: FoundName, start: int) -> bool:
        """ "sẽ phân công N giữ chức", "giới thiệu N để bầu giữ chức": nobody holds the post yet."""
        gap = " ".join(self._tokens.keys[name.j : chain.i])
        lead = self._tokens.text[self._tokens.starts[start] : self._tokens.starts[name.i]]
        return _TAKES.search(gap) is not None and _HOPED.search(f"{lead} {gap}") is not None

    def _before_bracket(self, chain: Chain, local: list[FoundName]) -> FoundName | None:
        """The name before the bracket that the post stands in: "ông Hoàn (em trai ông Khánh, Giám đốc …)"."""
        keys = self._tokens.keys
        opened = next(
            (k for k in range(chain.i - 1, max(chain.i - 16, -1), -1) if keys[k] in ("(", ")")), None
        )
        if opened is None or keys[opened] != "(":
            return None
        return next((name for name in local if name.j == opened), None)

    def _told_of(
        self, chain: Chain, local: list[FoundName], start: int, holder: FoundName | None
    ) -> FoundName | None:
        """ "có sai phạm khi làm Giám đốc Sở", "ông lần lượt được bổ nhiệm làm …", "Trong thời gian giữ …,
        bà đã".
        """
        lead = self._tokens.text[self._tokens.starts[start] : self._tokens.starts[chain.i]]
        before = [name for name in local if name.j <= chain.i]
        if before and _DURING.search(lead):
            return before[-1]
        if not before and _PRONOUN.search(lead):
            return self._most_told(chain.i)
        behind = self._tokens.keys[chain.j : chain.j + 2]
        if not before and behind in ([",", "bà"], [",", "ông"]) and _DURING.search(lead):
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

    def _right_name(self, chain: Chain, local: list[FoundName]) -> tuple[FoundName, str] | None:
        for name in local:
            if name.i < chain.j:
                continue
            gap = self._without_honorifics(chain.j, name.i)
            if gap == []:
                return name, "post-before-name"
            if gap in ([","], [":"]) and chain.j + 1 < name.i:
                return name, "post-before-name-comma"
            return None
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

    def _left_name(self, chain: Chain, local: list[FoundName]) -> tuple[FoundName, str] | None:
        before = [name for name in local if name.j <= chain.i]
        if not before:
            return None
        name = before[-1]
        gap = " ".join(self._tokens.keys[name.j : chain.i])
        if not name.is_full and gap == ",":
            return None  # "vợ chồng anh Thanh, chủ tịch UBND xã đã …": two people
        if _COPULA.fullmatch(gap) and gap:
            return name, "post-after-name"
        if (
            re.search(r"(?:^|[ ,])(?:là|giữ chức|giữ chức vụ|giữ các chức vụ)$", gap)
            and len(gap.split()) < 14
            and "." not in gap
        ):
            between_chains = any(name.j <= other.i < chain.i for other in self._chains)
            return None if between_chains or " cho " in gap else (name, "post-after-copula")
        return None

    def _listed(self, chain: Chain, local: list[FoundName], stop: int) -> list[FoundName]:
        """The names of a list that a plural title opens: "các đồng chí Phó Bí thư Tỉnh ủy: A – …; B, C"."""
        following = [name for name in local if chain.j <= name.i < stop]
        if not following:
            return []
        gap = self._without_honorifics(chain.j, following[0].i)
        if gap and gap[0] in ("gồm", "là", "có"):
            gap = [":"]
        if gap not in ([":"], []):
            return []
        kept = [following[0]]
        for name in following[1:]:
            between = self._tokens.keys[kept[-1].j : name.i]
            if any(word in ("cùng", "đã", "dự", "tại") for word in between):
                break
            if gap == [] and between not in ([","], ["và"], [",", "và"]):
                break
            kept.append(name)
        return kept if gap == [":"] or len(kept) > 1 else []


def _last_post(chain: Chain) -> int:
    return max(max(post.j, post.body.j if post.body is not None else 0) for post in chain.posts)


def is_foreign(name: str) -> bool:
    """Whether a name has a syllable that Vietnamese cannot write: long, or with f, j, w, z, or clusters.

    >>> is_foreign("Thongloun Sisoulith"), is_foreign("Nguyễn Thị Nghiêng")
    (True, False)
    """
    return any(len(word) > 7 or _UNVIETNAMESE.search(word.lower()) is not None for word in name.split())


def given_name(text: str) -> str:
    """The last syllable of a name, folded: how a person is mentioned again ("ông Thăng").

    >>> given_name("Đinh La Thăng")
    'thăng'
    """
    return key_of(text.split()[-1])
