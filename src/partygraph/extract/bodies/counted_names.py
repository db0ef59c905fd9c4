"""Terms, numbers and kinds in names of bodies."""

import re

from partygraph.authority.terms import roman
from partygraph.extract.bodies.holder_names import HolderReader
from partygraph.extract.lexis.words import words

_ROMAN = re.compile(r"[IVX]+$")
# "khóa 47" is of a school: no congress or council comes near that number.
_MOST_TERMS = 40
_LONGEST_KIND = 5  # in tokens: "phổ thông dân tộc nội trú"


class CountedReader(HolderReader):
    """Reads terms, numbers and kinds at a given token of one text; every method is anchored."""

    def term(self, k: int) -> tuple[str | None, int]:
        """A khóa at token `k` ("khóa XII", "(Khóa X)", ", khóa 12") in Roman numerals, and the token after
        it.
        """
        start = k
        if self.key(k) in (",", "("):
            k += 1
        if self.key(k) != "khóa":
            return None, start
        written = self._tokens.words[k + 1] if k + 1 < self._size else ""
        if _ROMAN.match(written):
            term = written
        elif written.isdecimal() and len(written) < 3 and 0 < int(written) < _MOST_TERMS:
            term = roman(int(written))
        else:
            return None, start
        end = k + 2
        if self.key(start) == "(" and self.key(end) == ")":
            end += 1
        return term, end

    def short_document(self, k: int) -> int | None:
        """The token after a document cited by type and bare number ("Chỉ thị 03"), None where there is
        none.
        """
        hit = self._hits.longest(k, "doctype")
        if hit is None:
            return None
        j = hit.j + 1 if self.key(hit.j) == "số" else hit.j
        if j < self._size and self._tokens.words[j].isdigit() and len(self._tokens.words[j]) < 4:
            return j + 1
        return None

    def number(self, k: int) -> int:
        """The token after the number that a body has for its name ("Sư đoàn 324", "Đoàn kiểm tra số 31"), `k`
        where there is none.
        """
        start = k + 1 if self.key(k) == "số" else k
        written = self._tokens.words[start] if start < self._size else ""
        is_number = written.isdigit() and len(written) < (4 if start == k else 5)
        if not is_number and not _ROMAN.fullmatch(written):
            return k
        if self.key(start + 1) == "." and self._is_decimal(start):  # "Vinaconex số 11.1"
            return start + 3
        if self.key(start + 1) == "/":  # "Ban Chỉ đạo 138/CP", but "Đoàn kiểm tra 12/2019", "Cục X | V/v"
            if self.key(start) == self.key(start + 2) == "v":
                return k
            return start + 1 if self.key(start + 2).isalpha() else k
        return start + 1 if self.key(start + 1) != "%" else k

    def _is_decimal(self, k: int) -> bool:
        """Whether a dot and another figure or two are stuck to the number at token `k`: no day has so few."""
        tokens, behind = self._tokens, self.key(k + 2)
        if not behind.isdigit() or len(behind) > 2 or self.key(k + 3) == ".":
            return False
        return tokens.ends[k] == tokens.starts[k + 1] and tokens.ends[k + 1] == tokens.starts[k + 2]

    def kind(self, k: int) -> int:
        """The token after the kinds that a school is of ("mầm non tư thục", "tiểu học và trung học cơ sở"),
        `k` where there is none.
        """
        kinds = words("cues.toml", "kinds-of-school")
        end = start = k
        while (behind := self._tokens.past(start, kinds, _LONGEST_KIND)) > start:
            end = behind
            start = end + (self.key(end) in ("và", "-", ","))
        return end
