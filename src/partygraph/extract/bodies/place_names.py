"""Names of places, as bodies' and posts' names hold them."""

import re

from partygraph.authority.districts import districts_called
from partygraph.extract.lexis.initials import is_initials
from partygraph.extract.lexis.lexicon import Hit, Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import first_words, mapping, words

_MAX_PLACE = 4
_MAX_HISTORIC = 6
# "Trường Tiểu học và THCS xã Tân Lập Đông |"
_SCHOOL = 10
# Fewer letters may be a place's: "xã HV" in a text that spares names.
_INITIALS = 3


class PlaceReader:
    """Reads the names of places at a given token of one text; every method is anchored."""

    def __init__(self, tokens: Tokens, hits: Hits) -> None:
        self._tokens = tokens
        self._hits = hits
        self._keys, self._size = tokens.keys, len(tokens.keys)
        # Asked for at almost every token of a name, so the tables are at hand.
        self._levels, self._provinces = hits.at_all("level"), hits.at_all("province")
        self._surnames = hits.at_all("surname")

    def key(self, k: int) -> str:
        """The folded token at `k`, empty past the end."""
        return self._keys[k] if 0 <= k < self._size else ""

    def place(self, k: int, head_level: str | None) -> tuple[str | None, str | None, int]:
        """(level, place, next token) of a place's name at token `k`; (None, None, k) where there is none.

        A place without its level word must be a province, or a district where the head asks for one.
        """
        level_hit, province = self._levels.get(k), self._provinces.get(k)
        if level_hit is None and province is None and not self._may_be_unmarked(k, head_level):
            return None, None, k
        old = self._historic(k if level_hit is None else level_hit.j, level_hit, head_level)
        if old is not None:
            return old
        if province is not None and (level_hit is None or province.j > level_hit.j):
            return head_level, province.entry.id, province.j
        start = level_hit.j if level_hit is not None else k
        if level_hit is not None and self._tokens.begins_line(start):
            return level_hit.entry.id, None, start  # "… làm Chủ tịch UBND quận" is a line of its own
        level = level_hit.entry.id if level_hit is not None else head_level
        named = self._place_name(start, level, has_level=level_hit is not None)
        if named is not None:
            return level, named[0], named[1]
        if level_hit is None:
            return None, None, k
        if self._tokens.begins_line(k):
            return None, None, k  # "… Trường mầm non Hoa Sen", and a line that begins with "TP - "
        if self.key(start) in words("cues.toml", "this-place"):
            start += 1
        return level, None, start

    def _historic(self, k: int, level_hit: Hit | None, head_level: str | None) -> tuple[str, str, int] | None:
        """ "tỉnh | Quảng Nam - Đà Nẵng": a province of before, and the token after it; None where none is."""
        level = head_level if level_hit is None else level_hit.entry.id
        if level != "tỉnh" or self.key(k) not in first_words("cues.toml", "historic-provinces"):
            return None
        end = self._tokens.past(k, words("cues.toml", "historic-provinces"), _MAX_HISTORIC)
        is_name = end > k and self._tokens.caps[k]
        return (level, self._tokens.phrase(k, end), end) if is_name else None

    def _may_be_unmarked(self, k: int, level: str | None) -> bool:
        """Whether a place may be named at token `k` without the word of its level, by a head that says it."""
        is_begun = k < self._size and (self._tokens.caps[k] or self._keys[k].isdigit())
        return is_begun and level is not None

    def district_alone(self, k: int) -> tuple[str | None, str | None, int]:
        """(level, place, next token) of a district that is named at token `k` without the word of its level:
        "UBND | Yên Thành"; no level where districts of several are called so. (None, None, k) where a man may
        be named: "Bí thư Chi bộ | Trần Văn Thời".
        """
        hit = self._hits.longest(k, "district")
        if hit is None or not 2 <= hit.j - k <= (2 if k in self._surnames else _MAX_PLACE):
            return None, None, k
        tokens = self._tokens
        if tokens.begins_line(k) or (
            tokens.caps[hit.j : hit.j + 1] == [True] and not self._may_follow(hit.j)
        ):
            return None, None, k
        kinds = {kind for kind, _ in districts_called(hit.entry.id)}
        return kinds.pop() if len(kinds) == 1 else None, hit.entry.id, hit.j

    def _may_follow(self, k: int) -> bool:
        """Whether the capital at token `k` belongs to no longer name: it begins a line, or a man's name."""
        return self._tokens.begins_line(k) or self._is_person(k)

    def past_link(self, k: int) -> int:
        """Past "của" before a place with its level: "Đoàn ĐBQH khóa XIII của tỉnh Nam Định"; else `k`."""
        if self.key(k) not in first_words("cues.toml", "linking-place"):
            return k
        end = self._tokens.past(k, words("cues.toml", "linking-place"), 2)
        return end if end in self._levels else k

    def seat(self, k: int) -> int:
        """Past "tại Đà Nẵng" behind the name of a court that several provinces share, else `k`."""
        if self.key(k) != "tại":
            return k
        level = self._hits.longest(k + 1, "level")
        start = k + 1 if level is None else level.j
        found = self._hits.longest(k + 1, "province") or self._hits.longest(start, "province")
        if found is None and self._tokens.keys[start : start + 3] == ["hồ", "chí", "minh"]:
            return start + 3
        return k if found is None else found.j

    def _place_name(self, k: int, level: str | None, *, has_level: bool) -> tuple[str, int] | None:
        if level == "thành phố" and self._tokens.keys[k : k + 3] == ["hồ", "chí", "minh"]:
            return "Hồ Chí Minh", k + 3
        if level in words("cues.toml", "rural-and-urban"):
            district = self._hits.longest(k, "district")
            if district is not None:
                return district.entry.id, district.j
        elif level is not None and level not in words("cues.toml", "communes"):
            province = self._hits.longest(k, "province")
            if province is not None:
                return province.entry.id, province.j
            district = self._hits.longest(k, "district")
            if district is not None and level == "thành phố" and not self._is_person(k):
                return district.entry.id, district.j
        if not has_level and level == "quận" and self._is_numbered_district(k):
            return self._tokens.words[k], k + 1
        if level == "tỉnh" or (not has_level and level not in words("cues.toml", "communes")):
            return None
        opens = words("cues.toml", "opens-sentence")  # "HĐND TP. | Ông N tái đắc cử"
        is_apart = self.key(k - 1) == "." and not opens.isdisjoint(
            (self.key(k), " ".join(self._keys[k : k + 2]))
        )
        return None if is_apart or self._is_man(k, level) else self._with_number(self._unlisted_place(k))

    def _with_number(self, named: tuple[str, int] | None) -> tuple[str, int] | None:
        """ "phường Đông Hải | 1 | bị": a commune with its number, one of several of that name; a school's
        number is its own ("Trường Mầm non xã Tân Lập | 2").
        """
        if named is None or named[0].isdigit() or self._tokens.begins_line(named[1]):
            return named
        name, k = named
        is_number = self.key(k) in words("cues.toml", "numbers-of-communes")
        if not is_number or "trường" in self._keys[max(0, k - _SCHOOL) : k]:
            return named
        behind = words("cues.toml", "behind-commune-number") | words("cues.toml", "behind-district-number")
        is_apart = self.key(k + 1) in behind or self._is_person(k + 1)
        return (f"{name} {self.key(k)}", k + 1) if is_apart else named

    def _is_numbered_district(self, k: int) -> bool:
        """ "Quận ủy 3 | đã họp": no count of what follows, as in "Quận ủy 3 năm liền"."""
        following = self.key(k + 1)
        is_apart = not following[:1].isalnum() or following in words("cues.toml", "behind-district-number")
        return self.key(k) in words("cues.toml", "numbered-districts") and is_apart

    def _is_man(self, k: int, level: str | None) -> bool:
        """Whether the run at token `k`, behind a level word, is who holds the post: "Chủ tịch UBND huyện |
        Thào A Mua". Every district is in the table; a commune may be called after a man, but after no Hmong.
        """
        if not self.is_holder(k):
            return False
        is_hmong = self._tokens.keys[k + 1] in words("people.toml", "hmong")
        if is_hmong or level not in words("cues.toml", "communes"):
            return True
        namesake = " ".join(self._tokens.keys[k : k + 3]) in words("people.toml", "namesakes")
        return not namesake and self._is_behind_post(k)

    def _is_behind_post(self, k: int) -> bool:
        """Whether the place named at token `k` is that of a post: "Bí thư Đảng ủy xã | Lê Văn Hòa", "Trưởng
        Công an xã |", "Chủ tịch Hội Nông dân xã |".
        """
        level = next((i for i in (k - 1, k - 2) if i in self._levels), k)
        ends = {hit.j for i in range(max(0, k - 9), k) if (hit := self._hits.longest(i, "post")) is not None}
        ends |= {head.j for i in ends if (head := self._hits.longest(i, "body")) is not None}
        ends |= {self._past_field(i) for i in ends}
        return not ends.isdisjoint((level, k))

    def _past_field(self, k: int) -> int:
        """The token behind the field at token `k`, `k` where none stands there."""
        field = self._hits.longest(k, "field")
        return k if field is None else field.j

    def _unlisted_place(self, k: int) -> tuple[str, int] | None:
        """A capitalised run or a number after a level word: "xã Diễn An", "phường 5", "huyện Ia H'Drai"."""
        tokens = self._tokens
        if k < len(tokens) and tokens.words[k].isdigit() and len(tokens.words[k]) <= 2:
            return tokens.words[k], k + 1
        if self._is_called(k) or self._is_in_short(k):
            return None
        end = k
        while end < len(tokens) and end - k < _MAX_PLACE and (tokens.caps[end] or self._is_joint(end, k)):
            if self.opens_day(end) or self.closes_name(end) or self._opens_clause(end):
                break
            if end - k >= 2 and self._is_person(end, 2):
                break
            if end > k and tokens.begins_line(end):
                break
            end += 1
        return (tokens.phrase(k, end), end) if end > k else None

    def _is_in_short(self, k: int) -> bool:
        """ "đại biểu HĐND thị xã | TXCT trước kỳ họp": initials, of words that are no name."""
        return (
            k < self._size and len(self._tokens.words[k]) >= _INITIALS and is_initials(self._tokens.words[k])
        )

    def opens_day(self, k: int) -> bool:
        """ "xã Việt Hưng | Sáng 21/7/2023": a line joined to the next, which begins with a time of day."""
        if self.key(k) not in words("cues.toml", "opening-day"):
            return False
        behind = self.key(k + 1)
        return behind.isdigit() or behind in words("cues.toml", "opening-day")

    def _opens_clause(self, k: int) -> bool:
        """ "xã Lợi An | Xác định khâu then chốt", "phường | Báo cáo": a clause joined to the name."""
        if self.key(k) not in first_words("cues.toml", "opening-clause"):
            return False
        is_clause = f"{self.key(k)} {self.key(k + 1)}" in words("cues.toml", "opening-clause")
        return is_clause and not self._tokens.caps[k + 1]

    def closes_name(self, k: int) -> bool:
        """ "ĐẢNG BỘ XÃ | NHIỆM KỲ 2020-2025": a line of capitals goes on with which time it is, and no name
        does.
        """
        behind = mapping("cues.toml", "closing-names").get(self.key(k))
        if behind is None:
            return False
        written = self._tokens.words[k + 1] if k + 1 < len(self._tokens) else ""
        return (
            written.lower() == behind if behind.isalpha() else re.fullmatch(behind, written, re.I) is not None
        )

    def _is_called(self, k: int) -> bool:
        """Whether the run at token `k` is a man whom the text elsewhere calls "ông", "đồng chí".

        "Bí thư Đảng ủy xã Phạm Quốc Toản" has no commune's name, "Đảng ủy xã Lê Minh Xuân" has.
        """
        keys = self._tokens.keys
        if k not in self._surnames or k - 1 in self._hits.at_all("honorific"):
            return False
        return any(
            keys[k : k + 3] == keys[hit.j : hit.j + 3] and all(self._tokens.caps[hit.j : hit.j + 3])
            for hit in self._hits.at_all("honorific").values()
        )

    def _is_joint(self, end: int, start: int) -> bool:
        tokens = self._tokens
        return end > start and tokens.words[end] == "'" and tokens.starts[end] == tokens.ends[end - 1]

    def is_holder(self, k: int) -> bool:
        """Whether a person's name in full stands at token `k`: a surname, two syllables more, no place's; in
        capitals any words may be.
        """
        if not self._is_person(k) or self._tokens.words[k].isupper() or self._is_before_person(k):
            return False
        named = [self._hits.longest(k, kind) for kind in ("province", "district", "country", "body")]
        return not any(hit is not None and hit.j > k + 1 for hit in named)

    def _is_before_person(self, k: int) -> bool:
        """ "xã Hà Kỳ | Lê Văn Mười": whether two syllables stand at token `k` before a name in full, and are
        not one name with it.
        """
        in_one = words("people.toml", "middle-names")
        return self._is_person(k + 2) and self.key(k + 1) not in in_one and self.key(k + 3) in in_one

    def _is_person(self, k: int, least: int = 3) -> bool:
        return k in self._surnames and k + least <= self._size and all(self._tokens.caps[k : k + least])
