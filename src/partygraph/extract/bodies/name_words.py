"""How far the words of a name go: capitals, small words among them, and signs that join them.

"Sàn Giao dịch | đã", "Tư vấn Pháp luật |", "Ngoại - Chuyên khoa |".
"""

from partygraph.extract.bodies.counted_names import CountedReader
from partygraph.extract.lexis.lexicon import Hits, lexicon
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, mapping, words

CONNECTORS = frozenset({"và", "&", "-", "–"})


class WordReader(CountedReader):
    """Reads runs of words at a given token of one text; every method is anchored."""

    def __init__(self, tokens: Tokens, hits: Hits) -> None:
        super().__init__(tokens, hits)
        self._ending = hits.starts_of("level", "province", "post", "central", "doctype")
        self._bodies, self._nations = hits.at_all("body"), hits.at_all("nation")

    def is_in_line(self, k: int) -> bool:
        """Whether token `k` stands in the line of the one before."""
        return not self._tokens.begins_line(k)

    def _capital(self, k: int) -> bool:
        """Whether token `k` is capitalised and in the line of the one before: a name does not cross lines,
        nor go on with a word that is stuck to its last one ("Thanh HóaMô hình").
        """
        tokens = self._tokens
        if not 0 <= k < self._size or not tokens.caps[k] or not self.is_in_line(k):
            return False
        return k == 0 or tokens.starts[k] > tokens.ends[k - 1] or not tokens.words[k - 1][-1].islower()

    def _caps(self, k: int, own: int | None = None) -> int:
        """The token after the capitals at token `k`; the words of the name begin at token `own`, or there."""
        end, own = k, k if own is None else own
        while self._capital(end) and not self._ends_caps(end) and not self._breaks(end):
            if end > own and (self._is_person_behind_letters(end) or self._ends_before_man(end, k, own)):
                break
            end += 1
            if self.key(end) in ("-", "&") and self._capital(end + 1) and not self._breaks(end + 1):
                end += 1
        return end

    def _free(self, k: int, own: int | None = None) -> int:
        """The same over small words that end compounds, and over signs that join words."""
        end, own = k, k if own is None else own
        run = 0
        while self._capital(end) and not self._breaks(end) and not self._ends_caps(end):
            if end > own and self._ends_before_man(end, k, own):
                break
            run += 1
            whole = self._hits.longest(end, "field")
            end = end + 1 if whole is None else whole.j  # "Tư vấn | Pháp luật"
            # "Nấm dược liệu", "Sàn Giao dịch", but not "Bạch Mai chú trọng": of more capitals only the last
            # begins a compound.
            begun = end
            end = self._small_words(end, 2 if run == 1 else 1 - self._is_small_word(end + 1))
            run = run if end == begun else 0
            if self._is_joined(end):
                run = 0
                country = self._hits.longest(end + 1, "country")
                if country is not None and country.j - country.i > 2:
                    break
                end += 1
        return end

    def _ends_before_man(self, k: int, start: int, own: int) -> bool:
        """Whether a man's name begins at token `k`, behind words that begin at `own`, of which those before
        `start` are a field.
        """
        return self._is_man_behind_field(k) if k == start else self._is_holder_behind(k, own)

    def _small_words(self, k: int, most: int) -> int:
        """The token after at most so many small words and the compounds that names are made of."""
        end = k
        while True:
            whole = self._compounds(end)
            if whole == end and not (most > 0 and self._is_small_word(end)):
                return end
            end, most = (whole, 0) if whole > end else (end + 1, most - 1)

    def _compounds(self, k: int) -> int:
        """The token after the compounds in small letters that go on with a name: "quốc phòng", "khu vực"."""
        tokens = self._tokens
        end = k
        while 0 < end < len(tokens) and not tokens.caps[end] and self.is_in_line(end):
            hit = lexicon().compound_at(tokens, end)
            if hit is None:
                return end
            end = hit
        return end

    def _is_joined(self, k: int) -> bool:
        """Whether a connector at token `k` goes on with another capitalised word of the same name: no man is
        part of it ("Tổng công ty Hòa An và | Đại tá Lê Văn Hòa").
        """
        if self.key(k) not in CONNECTORS or not self._capital(k + 1) or self._breaks(k + 1):
            return False
        title = self._hits.longest(k + 1, "honorific")
        return title is None or not self._is_person(title.j, 2)

    def _is_small_word(self, k: int) -> bool:
        tokens = self._tokens
        return (
            k < self._size
            and not tokens.caps[k]
            and tokens.words[k].isalpha()
            and tokens.keys[k] not in CONNECTORS
            and not self._is_rank(k)
            and lexicon().stop_at(tokens, k) is None
            and not self._breaks(k)
        )

    def _is_rank(self, k: int) -> bool:
        """ "Viện trưởng VKS | cấp huyện": of which level, and no part of a name."""
        return self.key(k) == "cấp" and k + 1 in self._levels

    def _breaks(self, k: int) -> bool:
        return (
            (k in self._ending and not self._is_numbered_seat(k))
            or (k in self._bodies and not self._ends_compound(k))
            or (k in self._nations and self.key(k - 1) not in CONNECTORS)
            or self.opens_day(k)
            or self.closes_name(k)
            or self._is_degree(k)
        )

    def _is_degree(self, k: int) -> bool:
        """ "Giám đốc Bệnh viện | PGS.TS. Lê Văn Hòa": what somebody is called, and no part of a name."""
        if self.key(k) not in words("cues.toml", "degrees-in-short"):
            return False
        return self.key(k + 1) == "." or self._is_person(k + 1, 2)

    def _is_numbered_seat(self, k: int) -> bool:
        """ "Trường Đại học Sư phạm | Hà Nội 2": a province with a number behind it is a part of the name."""
        province = self._hits.longest(k, "province")
        if province is None or len(self.key(province.j)) != 1:
            return False
        end = self._not_counting(province.j)
        return end == province.j + 1 and self.key(end) not in ("/", "-")

    def _not_counting(self, k: int) -> int:
        """The token after the number at token `k` ("3", "vùng II"), `k` where it counts what stands behind
        it: "chánh văn phòng | 24 tòa".
        """
        is_marked = self.key(k) in words("cues.toml", "numbering")
        start = k + is_marked
        end = self.number(start)
        return k if end == start or (not is_marked and self._is_small_word(end)) else end

    def _ends_compound(self, k: int) -> bool:
        """ "Chi bộ Ngoại - Chuyên | Khoa", "Tổng công ty | Điện lực": the word of a body that is the end of
        another one.
        """
        head = self._bodies[k].entry.id
        if head in mapping("cues.toml", "heads-in-short") and self.key(k - 1) in ("-", "–"):
            return True  # "Công ty Than Nam Mẫu - TKV"
        if head in ids("cues.toml", "heads-in-names"):
            return self.key(k - 1) not in CONNECTORS
        return f"{self.key(k - 1)} {self.key(k)}" in words("cues.toml", "compounds-like-heads")

    def _before_joint(self, k: int, own: int) -> int:
        """ "Ủy ban An toàn giao thông Quốc gia | - Lê Văn Hòa": the token after the words from token `own` to
        `k` without a sign that joins no more of them.
        """
        return k - 1 if k > own and self.key(k - 1) in CONNECTORS else k

    def _is_person_behind_letters(self, k: int) -> bool:
        """ "Bí thư Đảng ủy TKM Lê Văn Hòa": behind letters in short a person's name begins."""
        before, word = self._tokens.words[k - 1], self._tokens.words[k]
        return len(before) > 1 and before.isupper() and not word.isupper() and self._is_person(k, 2)

    def _ends_caps(self, k: int) -> bool:
        """ "ĐẢNG ỦY VÀ …" in capitals goes on with another clause; "Đ/c" is no name, nor "QĐ/TW"."""
        is_comrade = self.key(k) == "đồng" and self.key(k + 1) == "chí"
        return self.key(k) == "và" or is_comrade or self.key(k + 1) == "/" or self._goes_on_in_capitals(k)

    def _goes_on_in_capitals(self, k: int) -> bool:
        """ "CÁC CHI BỘ THUỘC ĐẢNG BỘ …": in a line of capitals a word that no name takes in ends the name."""
        tokens = self._tokens
        is_loud = k > 0 and all(len(word) > 1 and word.isupper() for word in tokens.words[k - 1 : k + 1])
        return is_loud and lexicon().stop_at(tokens, k) is not None
