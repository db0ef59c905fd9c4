"""How far the name of a meeting goes."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from functools import cache

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import find, first_words, ids, words
from partygraph.extract.meetings.name_parts import NameParts

# Tokens of a name.
MAX_NAME = 45
# From "giữa" to the second of two sides.
_SIDES = 14
# From the verb of showing to the meeting: "trình bày tóm tắt tại".
_TO_SHOWN = 5
# Behind "chính thức", which then belongs to the verb.
_OPENING = (["khai"], ["bế"], ["diễn"])


@dataclass(frozen=True, slots=True)
class MeetingExtents:
    """Finds the ends of names in one text; `body_at` gives the index of the body at a token, `cited` are the
    tokens of its documents.
    """

    tokens: Tokens
    hits: Hits
    names: NameReader
    bodies: list[FoundBody]
    body_at: Mapping[int, int]
    cited: Container[int]
    parts: NameParts

    def of(self, i: int, j: int, kind: str) -> tuple[int, int | None]:
        """The token after the name of a meeting of `kind` that begins with tokens `i` to `j`, and the body
        that the name says it is of.
        """
        tokens = self.tokens
        if tokens.keys[j : j + 1] == ["và"] and not self.parts.are_purposes(j):
            return j, None  # "Dự Lễ và trao Huy hiệu Đảng có đồng chí N", but not "Lễ công bố và trao"
        if kind in ids("gatherings.toml", "meeting-acts") and (
            self._is_act(j) or self._names_person(kind, j)
        ):
            return j, None
        if self._opens_with_act(i, j, kind) or self._is_shown(i, j):
            return j, None
        k, numbered_to = j, 0
        while k < len(tokens) and k - i < MAX_NAME:
            if tokens.begins_line(k) or tokens.is_stuck(k):
                break
            quoted = self.parts.past_quotation(k + 1 if tokens.keys[k] == ":" else k)
            if quoted is not None:
                k = quoted
                break
            if self._is_number_told(k, numbered_to):
                numbered_to = k
            past = self._behind_number(k) or self.parts.past_remark(k)
            if past is not None:
                k, numbered_to = past, past if numbered_to == k else numbered_to
                continue
            if self._ends_name(k) or self._ends_of_kind(kind, k):
                break
            if numbered_to == k and self._is_act_of(kind, k):
                break
            if tokens.keys[k] == "của" and (host := self.body_at.get(k + 1)) is not None:
                return (self.bodies[host].j if kind == "ky-hop" else k), host
            body = self.body_at.get(k)
            following = k + 1 if body is None else self.bodies[body].j
            is_of_term = body is not None or tokens.keys[k] in words("gatherings.toml", "of-term")
            if numbered_to == k and is_of_term:
                numbered_to = following
            k = following
        return self._trimmed(j, k), self.body_at.get(j)

    def _trimmed(self, j: int, k: int) -> int:
        """The token `k` behind a name, or one before it where the last words belong to what follows."""
        keys = self.tokens.keys
        while k > j and keys[k - 1] in (",", "-", "và", "của", "đối", "cho", "còn", "về", "trình", "đợt"):
            k -= 1
        if k - j > 2 and keys[k - 2 : k] == ["chính", "thức"] and keys[k : k + 1] in _OPENING:
            k -= 2  # "phiên khai mạc kỳ họp cuối cùng chính thức khai mạc"
        return k

    def _behind_number(self, k: int) -> int | None:
        """The token after what says which document the bare number before token `k` means: "Nghị quyết số 05
        | của Bộ Chính trị", "Quyết định 217 | , 218-QĐ/TW"; None where a name may end.
        """
        keys = self.tokens.keys
        if k - 1 not in self.cited or not keys[k - 1].isdigit():
            return None
        if keys[k] == "của" and k in self.cited and (body := self.body_at.get(k + 1)) is not None:
            return self.bodies[body].j
        if keys[k] != "," or k + 1 not in self.cited or not keys[k + 1].isdigit():
            return None
        end = k + 1
        while end < len(keys) and end in self.cited and keys[end] not in ("của", "ngày", "(", ",", "khóa"):
            end += 1
        return end

    def _ends_name(self, k: int) -> bool:
        """Whether token `k` no longer belongs to the name before it."""
        tokens, key = self.tokens, self.tokens.keys[k]
        if tokens.begins_line(k):
            return True
        if key in first_words("gatherings.toml", "ends-name-by-three") and self._ends_by_three(k):
            return True
        if key not in _may_end() and tokens.words[k][0].isalnum():
            return False
        if key == ",":
            return not self.parts.is_inner_comma(k)
        if key in ("-", "–") and " ".join(tokens.keys[k + 1 : k + 3]) in words(
            "gatherings.toml", "told-again"
        ):
            return True
        if key == "(":
            return self.names.term(k)[0] is None
        if key in ("tới", "cho") and "".join(tokens.keys[k + 1 : k + 2]).isdigit():
            return True  # "cuộc họp trực tuyến tới 63 tỉnh", "hội nghị quán triệt Nghị quyết cho 350 cán bộ"
        if key == "." and tokens.keys[k - 1 : k + 2] == ["t", ".", "ư"]:
            return False
        if key == "." and tokens.keys[k - 1].isdigit() and "".join(tokens.keys[k + 1 : k + 2]).isdigit():
            return tokens.ends[k] != tokens.starts[k + 1]  # "đợt 2.9"
        two = " ".join(tokens.keys[k : k + 2])
        if two in _never_ending() or f"{tokens.keys[k - 1]} {key}" in _never_ending():
            return False
        if two in words("gatherings.toml", "ends-name-always"):
            return True
        if (key == "ra" and self._is_for_vote(k)) or (key == "với" and self._is_between(k)):
            return False
        if two in words("gatherings.toml", "ends-name-by-two"):
            return tokens.keys[k - 1] not in words("gatherings.toml", "noun-of-meeting")
        if not tokens.words[k][0].isalnum():
            return key not in ("-", "&", "/", ")")
        return key in words("gatherings.toml", "ends-name") and not self._is_of_place(k)

    def _ends_by_three(self, k: int) -> bool:
        """ "Lễ kỷ niệm | và làm việc với", "Hội nghị lần thứ 22 | tổ chức sáng ngày"."""
        return " ".join(self.tokens.keys[k : k + 3]) in words("gatherings.toml", "ends-name-by-three")

    def _is_of_place(self, k: int) -> bool:
        """ "Cao | Bằng", "xã | Thành Long": a capital in a text of small letters, and no verb."""
        is_capital = self.tokens.caps[k] and not self.tokens.words[k].isupper()
        return is_capital and self.tokens.keys[k] in words("gatherings.toml", "in-places")

    def _is_act(self, k: int) -> bool:
        """ "Hội nghị nghe đồng chí N báo cáo": what the meeting does, right behind its kind."""
        acts, keys = words("gatherings.toml", "meeting-acts"), self.tokens.keys
        return " ".join(keys[k : k + 1]) in acts or " ".join(keys[k : k + 2]) in acts

    def _opens_with_act(self, i: int, k: int, kind: str) -> bool:
        """ "Cuộc họp thông qua Kế hoạch": what it does, right behind a kind that opens the sentence."""
        if kind not in ids("gatherings.toml", "sittings") or not self.tokens.caps[i]:
            return False
        before = self.tokens.keys[i - 1] if i else "."
        two = " ".join(self.tokens.keys[k : k + 2])
        return before == "." and two in words("gatherings.toml", "acts-behind-number")

    def _is_shown(self, i: int, k: int) -> bool:
        """ "trình bày trước kỳ họp | Tờ trình về việc": to whom a document is shown, and none of its name."""
        keys = self.tokens.keys
        if keys[k : k + 1] == [] or keys[k] not in first_words("gatherings.toml", "shown"):
            return False
        if not any(" ".join(keys[k : k + n]) in words("gatherings.toml", "shown") for n in (1, 2)):
            return False
        lead = keys[max(0, i - _TO_SHOWN) : i]
        return find("gatherings.toml", "showing-to", lead) is not None

    def _is_number_told(self, k: int, numbered_to: int) -> bool:
        """ "kỳ họp thứ 55 |", "phiên họp thường kỳ |", "lần thứ 8 khóa XI |": whether a number, or the word
        that tells a regular meeting, ends before token `k`; `numbered_to` is where one ended before.
        """
        before = self.tokens.keys[k - 2 : k]
        if before[:1] == ["thứ"] or " ".join(before) in words("gatherings.toml", "regular-session"):
            return True
        return 0 < numbered_to == k - 1 and before[0] in words("gatherings.toml", "counts-terms")

    def _is_act_of(self, kind: str, k: int) -> bool:
        """ "kỳ họp thứ 55 | xem xét": behind its number, what the meeting does."""
        if kind not in ids("gatherings.toml", "meeting-acts"):
            return False
        two = " ".join(self.tokens.keys[k : k + 2])
        return self._is_act(k) or two in words("gatherings.toml", "acts-behind-number")

    def _names_person(self, kind: str, k: int) -> bool:
        """ "Tại hội nghị đồng chí N …", "Tại kỳ họp Chủ tịch UBND tỉnh N …", without a comma: who acts."""
        if self.hits.longest(k, "honorific") is not None:
            return True
        return kind in ids("gatherings.toml", "numbered") and self.hits.longest(k, "post") is not None

    def _is_for_vote(self, k: int) -> bool:
        """ "hội nghị ra nghị quyết thường kỳ": right behind the kind, it is what the meeting was for."""
        following = " ".join(self.tokens.keys[k + 1 : k + 3])
        return self.tokens.keys[k - 1] == "nghị" and following in words("gatherings.toml", "put-to-vote")

    def _is_between(self, k: int) -> bool:
        """ "đối thoại giữa người đứng đầu cấp ủy | với nhân dân": before the second of two sides."""
        return "giữa" in self.tokens.keys[max(0, k - _SIDES) : k]

    def _ends_of_kind(self, kind: str, k: int) -> bool:
        """Whether token `k` ends the name of a congress or of an activity, as it ends no other."""
        if kind in ids("gatherings.toml", "congresses"):
            return self._is_topic(k)
        is_activity = kind in ids("gatherings.toml", "one-activity")
        return is_activity and self.tokens.keys[k] in words("gatherings.toml", "ends-activity")

    def _is_topic(self, k: int) -> bool:
        """ "Đại hội … và chương trình hành động", "…, nhiệm kỳ 2020-2025 và tinh thần chỉ đạo": what stands
        beside a congress is none of its name.
        """
        keys, beside = self.tokens.keys, words("gatherings.toml", "beside-congress")
        if keys[k] == "và" and "nhiệm" in keys[k - 5 : k - 1] and keys[k - 1].isdigit():
            return True
        is_first = keys[k] in first_words("gatherings.toml", "beside-congress")
        return is_first and " ".join(keys[k : k + 2]) in beside


@cache
def _never_ending() -> frozenset[str]:
    """Two words of which neither ends a name: "làm theo", "Ngày thành lập"."""
    return words("gatherings.toml", "not-ending") | words("gatherings.toml", "days-in-name")


@cache
def _may_end() -> frozenset[str]:
    """The words before which a name may end, and those that begin two such."""
    tables = ("ends-name-always", "ends-name-by-two")
    pairs = (first_words("gatherings.toml", table) for table in tables)
    return words("gatherings.toml", "ends-name").union(*pairs)
