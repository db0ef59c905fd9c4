"""Parts of names that several grammars share: fields ("Sở | Y tế"), words of a body's own, units, hamlets."""

from unicodedata import normalize

from partygraph.extract.bodies.name_words import CONNECTORS, WordReader
from partygraph.extract.lexis.lexicon import BodyHead, Hit, lexicon
from partygraph.extract.lexis.words import first_words, mapping, words


class NameReader(WordReader):
    """Reads the parts of names at a given token of one text; every method is anchored."""

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
        if "tại" in slots and (nation := self.country_at(k)) is not None:
            return nation.j  # "Đại sứ quán Việt Nam tại Lào"
        if "person-behind" in slots and self._is_person(end, 2 if "own-caps" in slots else 3):
            return self._before_joint(end, k)  # "Đảng ủy | Lê Văn Hòa", "Ủy ban Dân tộc | Giàng Seo Lử"
        if "own-caps" in slots or ("field-caps" in slots and end > k):
            end = self._caps(end, k)
        elif "own" in slots or ("own-of-post" in slots and self.is_of_post(k)):
            end = self._free(end, k) if end > k else self._of_kind(k, slots)
        end = self._before_joint(end, k)
        if end > k and "kind" in slots:
            end = self._past_numbered_place(end)
        if end > k and "as-written" in slots:
            end = self._past_seat(end)
        # "Chi bộ Hành chính 2"
        return self._numbered(end, slots) if {"num", "own-num"} & slots and end > k else end

    def _numbered(self, k: int, slots: frozenset[str]) -> int:
        """The token after the number that the name ends with, `k` where it has none: "Công ty Sông Đà | 3 năm
        liền" counts years.
        """
        if "as-written" in slots or self.key(k) in words("cues.toml", "numbering"):
            return self._not_counting(k)
        end = self.number(k)
        return k if self.key(end) in words("cues.toml", "counted-behind-names") else end

    def whole_number(self, k: int, slots: frozenset[str]) -> int:
        """The token after the number that alone is the name of a body: "Sư đoàn | 324", "Công ty | 74", "Ban
        Chỉ đạo | 389 quốc gia"; `k` where there is none.
        """
        if "num" in slots:
            end = self.number(k)
        else:
            end = self._not_counting(k) if {"own-num", "as-written"} <= slots else k
        return end + 2 * (end > k and self._keys[end : end + 2] == ["quốc", "gia"])

    def country_at(self, k: int) -> Hit | None:
        """The country, or Việt Nam, that is named at token `k`."""
        named = (self._hits.longest(k, kind) for kind in ("nation", "country"))
        return next(filter(None, named), None)

    def _past_numbered_place(self, k: int) -> int:
        """Past "thị trấn Kiên Lương 1" behind the kind of a school: one of several that a commune has; `k`
        where no number follows the place.
        """
        _, place, end = self.place(k, None)
        if place is None or not self.key(end).isdigit() or len(self.key(end)) > 1:
            return k
        is_apart = self.key(end + 1) in words("cues.toml", "behind-district-number")
        is_name = is_apart or self._not_counting(end) == end + 1
        return end + 1 if is_name and self.key(end + 1) not in ("/", "-", "%") else k

    def _past_seat(self, k: int) -> int:
        """Past "– Lào Cai" behind a company's own words, which another one of the same words has elsewhere;
        `k` where the sentence goes on behind it.
        """
        seat = self._hits.longest(k + 1, "province") if self.key(k) == "-" else None
        return seat.j if seat is not None and self.is_over(seat.j) else k

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
        return "field-marked" not in slots or self._capital(k) or self.is_of_post(k)

    def is_written_again(self, i: int, k: int) -> bool:
        """ "Chi bộ Viện | Viện Dầu khí", "Ủy ban | UBND tỉnh": whether the words from token `i` to `k`, or
        their first letters, stand there once more.
        """
        keys = self._tokens.keys
        if not self.is_in_line(k) or not self._tokens.caps[i] or k >= len(keys):
            return False
        if keys[i:k] == keys[k : k + k - i]:
            return True
        word = self._tokens.words[k]
        if k - i < 2 or not word.isupper():
            return False
        return word.startswith("".join(normalize("NFD", key)[0] for key in keys[i:k]).upper())

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
        if self.is_holder(start) and self.key(start + 1) in words("cues.toml", "middle-names"):
            return start  # "Bí thư Chi bộ thôn | Lê Văn Hòa"
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
            # "Công ty Dược phẩm Hòa An": the field's word may be the first of a compound
            end = self._compounds(max(hit.j, lexicon().compound_at(self._tokens, hit.i) or 0))
            if self.key(end) not in CONNECTORS:
                break
            is_other = not self._capital(end + 1) or self._is_placed_body(end + 1)
            hit = None if is_other else self._hits.longest(end + 1, "field")
        return self._past_listed_field(end) if end > k else k

    def joined_fields(self, k: int) -> int:
        """The same over words that no table holds, joined to a field: "Dược | - Cận lâm sàng"."""
        end = self.fields(k)
        return self._free(end + 1) if end > k and self._is_joined(end) else end

    def _past_listed_field(self, k: int) -> int:
        """ "Phòng Doanh nghiệp | , Kinh tế tập thể và tư nhân": past the further fields of one name, of which
        the last is in small letters, as no body's name is; else `k`.
        """
        field = self._hits.longest(k + 1, "field") if self.key(k) == "," else None
        joint = k if field is None else self._compounds(field.j)
        if self.key(joint) != "và" or not self._is_small_word(joint + 1):
            return k
        if self._tokens.past(joint + 1, words("cues.toml", "no-further-field"), 2) > joint + 1:
            return k
        last = self._hits.longest(joint + 1, "field")
        end = self._compounds(joint + 1) if last is None else last.j
        is_closed = not self.key(end)[:1].isalnum() or self._hits.longest(end, "level") is not None
        return end if end > joint + 1 and (is_closed or (field is not None and self.is_over(end))) else k

    def _is_placed_body(self, k: int) -> bool:
        """ "Sở Nội vụ và | Công an tỉnh": a field that is a body of its own where a place follows."""
        head = self._hits.longest(k, "body")
        return head is not None and self._hits.longest(head.j, "level") is not None

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
