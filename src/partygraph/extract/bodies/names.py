"""Parts of names that several grammars share: larger places, units, words of a body's own."""

from partygraph.extract.bodies.counted_names import CountedReader
from partygraph.extract.lexis.lexicon import BodyHead, Hits, lexicon
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import first_words, mapping, words

_CONNECTORS = frozenset({"và", "&", "-", "–"})


class NameReader(CountedReader):
    """Reads the parts of names at a given token of one text; every method is anchored."""

    def __init__(self, tokens: Tokens, hits: Hits) -> None:
        super().__init__(tokens, hits)
        self._ending = hits.starts_of("level", "province", "post", "central", "doctype")
        self._bodies, self._nations = hits.at_all("body"), hits.at_all("nation")

    def outer(self, k: int) -> tuple[str, str] | None:
        """The larger place named right behind, outside the name: ", tỉnh Nghệ An", "(Thanh Hóa)", ", Trà
        Vinh".
        """
        if self.key(k) not in (",", "(", "-"):
            return None
        level, place, _ = self.place(k + 1, None)
        if level in words("cues.toml", "communes"):
            return None  # "Đảng ủy phường An Hòa, xã Diễn An": no commune is in another
        return (level or "", place) if place is not None and (level or self._is_province(k + 1)) else None

    def _is_province(self, k: int) -> bool:
        return self._hits.longest(k, "province") is not None

    def unit(self, k: int, slots: frozenset[str]) -> int:
        """The token after the number or sign of a unit within an agency: "Phòng | 1-2", "Phòng | PC06"; `k`
        where there is none.
        """
        if "unit" not in slots:
            return self._not_counting(k) if "unit-told" in slots else k
        end = self.number(k)
        if end > k and self.key(end) == "-" and self._is_stuck(end) and self.number(end + 1) > end + 1:
            return end + 2 if self._is_stuck(end + 1) else end
        if end > k or not self._capital(k):
            return end
        word = self._tokens.words[k]
        return k + 1 if word.isupper() and word[:2].isalpha() and word[-1:].isdigit() else k

    def _is_stuck(self, k: int) -> bool:
        return self._tokens.starts[k] == self._tokens.ends[k - 1]

    def own_name(self, k: int, head: BodyHead) -> int:
        """The token after the words that a body has for itself, `k` where it has none.

        A field of the table counts whole; beyond it only capitalised words, over "và", "&" and "-" (and a
        comma, between fields). Small words go on only as the end of a compound ("Da liễu") or as a compound
        that names are made of ("Thông tin liên lạc").
        """
        end, slots = k, head.slots
        if self._is_holder(k, slots):
            return k
        if "field" in slots and not self._acts(k, head.id) and self._may_begin(k, slots):
            end = self.fields(k)
            if "own" in slots and end > k and self._is_joined(end):
                end += 1
            if end > k and self.key(end) == "ngành":
                return self._branch(end)
            if end > k and (self._is_holder(end, slots, k) or self._is_of_two_men(end)):
                return self._before_joint(end, k)  # "Giám đốc Trung tâm Y tế | Lê Văn Hòa"
        if "tại" in slots and (nation := self._hits.longest(k, "nation")) is not None:
            return nation.j  # "Đại sứ quán Việt Nam tại Lào"
        if "person-behind" in slots and self._is_person(end, 2 if "own-caps" in slots else 3):
            return self._before_joint(end, k)  # "Đảng ủy | Lê Văn Hòa", "Ủy ban Dân tộc | Giàng Seo Lử"
        if "own-caps" in slots:
            end = self._caps(end)
        elif "own" in slots or ("own-of-post" in slots and self._is_of_post(k)):
            end = self._free(end) if end > k else self._of_kind(k, slots)
        end = self._before_joint(end, k)
        # "Chi bộ Hành chính 2"
        return self._numbered(end, slots) if {"num", "own-num"} & slots and end > k else end

    def _numbered(self, k: int, slots: frozenset[str]) -> int:
        """The token after the number that the name ends with, `k` where it has none: "Công ty Sông Đà | 3 năm
        liền" counts years.
        """
        is_marked = "as-written" not in slots or self.key(k - 1) == "số"
        return self.number(k) if is_marked else self._not_counting(k)

    def _not_counting(self, k: int) -> int:
        """The token after the number at token `k`, `k` where it counts what stands behind it: "chánh văn
        phòng | 24 tòa".
        """
        end = self.number(k)
        return k if self.key(k) != "số" and self._is_small_word(end) else end

    def _of_kind(self, k: int, slots: frozenset[str]) -> int:
        """The token after a name whose kind comes first, in small letters too: "Trường | mầm non Măng Non";
        `k` where no name follows.
        """
        start = self.kind(k) if "kind" in slots else k
        end = self._free(start)
        told = (self._hits.longest(start, kind) for kind in ("level", "province"))
        return end if end > start or any(hit is not None for hit in told) else k

    def _may_begin(self, k: int, slots: frozenset[str]) -> bool:
        """Whether a field at token `k` may be the head's: "Vụ xây dựng trái phép" is no department."""
        return "field-marked" not in slots or self._capital(k) or self._is_of_post(k)

    def is_written_again(self, i: int, k: int) -> bool:
        """ "Chi bộ Viện | Viện Dầu khí": whether the words from token `i` to `k` stand there once more."""
        keys = self._tokens.keys
        return keys[i:k] == keys[k : k + k - i] and self.is_in_line(k) and self._tokens.caps[i]

    def hamlet(self, k: int) -> int:
        """The token after "thôn Đông Hòa", "tổ dân phố số 5" behind "Chi bộ", `k` where there is none."""
        if self.key(k) not in first_words("cues.toml", "hamlets"):
            return k
        start = self._tokens.past(k, words("cues.toml", "hamlets"), 3)
        if start == k:
            return k
        end = self.number(start)
        if end > start:
            return end
        end = self._caps(start)
        # "chi bộ khối Hồi sức - Cấp cứu" is of no hamlet
        return k if end == start or (end == start + 1 and self._is_small_word(end)) else end

    def _acts(self, k: int, head: str) -> bool:
        """ "Đảng ủy | kiểm tra 4 chi bộ", "Bệnh viện | tổ chức hội nghị": a field written small that is a
        verb, behind a head that has none of that field.
        """
        field = self._hits.longest(k, "field")
        if field is None or self._tokens.caps[k]:
            return False
        verb = lexicon().stop_at(self._tokens, k)
        if verb is None or verb.length != field.entry.length:
            return False
        bearing = mapping("cues.toml", "fields-like-verbs").get(self._tokens.phrase(k, field.j), "")
        return head not in bearing.split()

    def is_over(self, k: int) -> bool:
        """Whether no words of a name stand at token `k`: a sign, a verb or another mention follows."""
        if k >= len(self._tokens) or not self.is_in_line(k) or not self._tokens.words[k].isalnum():
            return True
        if self._breaks(k) or self._is_person(k, 2):
            return True
        if self.key(k) == "và":
            return not self._capital(k + 1) or self._breaks(k + 1)
        return not self._tokens.caps[k] and lexicon().stop_at(self._tokens, k) is not None

    def _branch(self, k: int) -> int:
        """Past "ngành kiểm sát": the branch that a council or board is of."""
        end = k + 1
        while end - k < 4 and self._is_small_word(end):
            end += 1
        return end if end > k + 1 else k

    def fields(self, k: int) -> int:
        """The token after the fields of the table that a body works in, `k` where there is none."""
        end = k
        hit = self._hits.longest(k, "field")
        while hit is not None:
            end = self._compounds(hit.j)
            if self.key(end) not in _CONNECTORS:
                break
            is_other = not self._capital(end + 1) or self._is_placed_body(end + 1)
            hit = None if is_other else self._hits.longest(end + 1, "field")
        return end

    def _is_placed_body(self, k: int) -> bool:
        """ "Sở Nội vụ và | Công an tỉnh": a field that is a body of its own where a place follows."""
        head = self._hits.longest(k, "body")
        return head is not None and self._hits.longest(head.j, "level") is not None

    def _capital(self, k: int) -> bool:
        """Whether token `k` is capitalised and in the line of the one before: a name does not cross lines,
        nor go on with a word that is stuck to its last one ("Thanh HóaMô hình").
        """
        tokens = self._tokens
        if not 0 <= k < self._size or not tokens.caps[k] or not self.is_in_line(k):
            return False
        return k == 0 or tokens.starts[k] > tokens.ends[k - 1] or not tokens.words[k - 1][-1].islower()

    def is_in_line(self, k: int) -> bool:
        """Whether token `k` stands in the line of the one before."""
        return not self._tokens.begins_line(k)

    def _breaks(self, k: int) -> bool:
        return (
            k in self._ending
            or (k in self._bodies and not self._ends_compound(k))
            or (k in self._nations and self.key(k - 1) not in _CONNECTORS)
            or self.opens_day(k)
            or self.closes_name(k)
        )

    def _caps(self, k: int) -> int:
        end = k
        while self._capital(end) and not self._ends_caps(end) and not self._breaks(end):
            if end > k and self._is_person_behind_letters(end):
                break
            end += 1
            if self.key(end) in ("-", "&") and self._capital(end + 1) and not self._breaks(end + 1):
                end += 1
        return end

    def _before_joint(self, k: int, own: int) -> int:
        """ "Ủy ban An toàn giao thông Quốc gia | - Lê Văn Hòa": the token after the words from token `own` to
        `k` without a sign that joins no more of them.
        """
        return k - 1 if k > own and self.key(k - 1) in _CONNECTORS else k

    def _is_person_behind_letters(self, k: int) -> bool:
        """ "Bí thư Đảng ủy TKM Lê Văn Hòa": behind letters in short a person's name begins."""
        before, word = self._tokens.words[k - 1], self._tokens.words[k]
        return len(before) > 1 and before.isupper() and not word.isupper() and self._is_person(k, 2)

    def _ends_caps(self, k: int) -> bool:
        """ "ĐẢNG ỦY VÀ …" in capitals goes on with another clause; "Đ/c" is no name."""
        return self.key(k) == "và" or self.key(k + 1) == "/" or self._goes_on_in_capitals(k)

    def _goes_on_in_capitals(self, k: int) -> bool:
        """ "CÁC CHI BỘ THUỘC ĐẢNG BỘ …": in a line of capitals a word that no name takes in ends the name."""
        tokens = self._tokens
        is_loud = k > 0 and all(len(word) > 1 and word.isupper() for word in tokens.words[k - 1 : k + 1])
        return is_loud and lexicon().stop_at(tokens, k) is not None

    def _free(self, k: int) -> int:
        end = k
        run = 0
        while self._capital(end) and not self._breaks(end) and not self._ends_caps(end):
            if end > k and self._is_holder_behind(end, k):
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
        """Whether a connector at token `k` goes on with another capitalised word of the same name."""
        return self.key(k) in _CONNECTORS and self._capital(k + 1) and not self._breaks(k + 1)

    def abroad(self, k: int) -> int:
        """Past "tại Lào", "tại Cộng hòa Dân chủ Đức" behind an embassy's name."""
        if self.key(k) != "tại":
            return k
        end = self._caps(k + 1) if self._hits.longest(k + 1, "country") is None else k + 1
        country = self._hits.longest(k + 1, "country")
        if country is not None:
            end = country.j
        elif self._tokens.keys[k + 1 : k + 3] == ["việt", "nam"]:
            end = k + 3
        return end if end > k + 1 else k

    def _is_small_word(self, k: int) -> bool:
        tokens = self._tokens
        return (
            k < self._size
            and not tokens.caps[k]
            and tokens.words[k].isalpha()
            and tokens.keys[k] not in _CONNECTORS
            and lexicon().stop_at(tokens, k) is None
            and not self._breaks(k)
        )
