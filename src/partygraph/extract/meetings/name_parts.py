"""What a meeting's name holds that looks like its end: quotations, brackets, and commas between its words."""

from dataclasses import dataclass
from functools import cache

from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import first_words, listed, pattern, words

_WORDS = "gatherings.toml"
# Tokens of a quotation and of a remark in brackets; words on either side of a comma.
_MAX_QUOTED, _MAX_REMARK, _BESIDE = 60, 12, 4


@dataclass(frozen=True, slots=True)
class NameParts:
    """Reads the names of one text."""

    tokens: Tokens

    def past_quotation(self, k: int) -> int | None:
        """The token after the quotation that opens at token `k`, and its year; None where none does or none
        closes before its line does.
        """
        keys = self.tokens.keys
        if self.tokens.key(k) not in ("“", '"'):
            return None
        for end in range(k + 1, min(k + _MAX_QUOTED, len(keys))):
            if self.tokens.begins_line(end):
                is_left_open = keys[k] == "“" and keys[end - 1] == "."
                return end - 1 if is_left_open else None  # "về “Chiến lược bảo vệ Tổ quốc."
            if keys[end] in ("”", '"'):
                year = keys[end + 1 : end + 3]
                return end + 3 if year[:1] == ["năm"] and year[-1].isdigit() else end + 1
        return None

    def past_remark(self, k: int) -> int | None:
        """The token after brackets at token `k` that say how it was held, or how a word before them is
        shortened: "hội nghị | (trực tuyến) |", "công nhân, lao động | (CNLĐ) | tiêu biểu".
        """
        keys = self.tokens.keys
        if self.tokens.key(k) != "(" or ")" not in keys[k + 2 : k + _MAX_REMARK]:
            return None
        end = keys.index(")", k + 2)
        if pattern(_WORDS, "held-how").match(" ".join(keys[k + 1 : end])):
            return end + 1
        inside = [word for word in self.tokens.words[k + 1 : end] if word[0].isalnum()]
        is_short = all(word.isupper() and word.isalpha() and len(word) > 1 for word in inside)
        goes_on = not self.tokens.begins_line(end + 1) and self.tokens.words[end + 1][0].isalnum()
        return end + 1 if is_short and inside and goes_on else None

    def is_inner_comma(self, k: int) -> bool:
        """Whether the comma at token `k` is inside a name: "phương hướng, nhiệm vụ năm 2021", "cán bộ, đảng
        viên", "tổng kết, đánh giá", "lần thứ I, nhiệm kỳ …".
        """
        keys = self.tokens.keys
        following = keys[k + 1 : k + 3]
        if "".join(following[:1]).isdigit() and self._is_numbered(k) and following[1:] != ["%"]:
            return True  # "lễ trao Huy hiệu 65, 50 và 40 năm tuổi Đảng"
        if following[:1] == ["khóa"] or " ".join(following) in words(_WORDS, "goes-on"):
            return True
        return self._are_beside(k) or self.are_purposes(k)

    def ends_with_purpose(self, j: int) -> bool:
        """Whether a kind that ends before token `j` says what it is for: "lễ kết nạp |"."""
        return " ".join(self.tokens.keys[j - 2 : j]) in words(_WORDS, "purposes")

    def _is_numbered(self, k: int) -> bool:
        """Whether a number, or one of years, ends right before token `k`."""
        before = self.tokens.key(k - 1)
        return before.isdigit() or (before == "năm" and self.tokens.key(k - 2).isdigit())

    def _are_beside(self, k: int) -> bool:
        """ "cán bộ, | đảng viên": words that stand beside each other in names."""
        keys, pairs = self.tokens.keys, words(_WORDS, "beside-in-names")
        if self.tokens.key(k + 1) not in _seconds():
            return False
        lefts = [" ".join(keys[k - width : k]) for width in range(1, _BESIDE)]
        rights = [" ".join(keys[k + 1 : k + 1 + width]) for width in range(1, _BESIDE)]
        return any(f"{left} , {right}" in pairs for left in lefts for right in rights)

    def are_purposes(self, k: int) -> bool:
        """Whether token `k` joins two verbs of what the meeting was for: "tổng kết, | đánh giá công tác"."""
        keys, verbs = self.tokens.keys, words(_WORDS, "purposes")
        if self.tokens.key(k + 1) not in first_words(_WORDS, "purposes"):
            return False
        is_verb = " ".join(keys[k - 2 : k]) in verbs or keys[k - 1] in verbs
        return is_verb and (" ".join(keys[k + 1 : k + 3]) in verbs or keys[k + 1] in verbs)


@cache
def _seconds() -> frozenset[str]:
    """The first word of each right side of such a pair."""
    rights = (pair.partition(" , ")[2] for pair in listed(_WORDS, "beside-in-names"))
    return frozenset(right.partition(" ")[0] for right in rights)
