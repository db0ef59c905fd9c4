"""Names of men where words of a body's name are looked for."""

from collections.abc import Iterator

from partygraph.extract.bodies.place_names import PlaceReader
from partygraph.extract.lexis.called_after import is_called_after
from partygraph.extract.lexis.words import words

# So many tokens at most has a post's title or the head of a name.
_MAX_HEAD = 7
# … and so many capitals a name of three syllables and a man's of four.
_MOST_CAPITALS = 7


class HolderReader(PlaceReader):
    """Tells at a given token of one text whether the name of a post's holder begins there."""

    def _is_holder(self, k: int, slots: frozenset[str], own: int | None = None) -> bool:
        """ "Bí thư Chi bộ | Lê Văn Bình": behind a post and a head alone the name is that of a man; where a
        body of that head may bear a man's name, only a name that is plainly his.

        The words that the body has for itself begin at token `own`, at `k` where it has none.
        """
        if not self._is_person(k) or not self.is_of_post(k if own is None else own):
            return False
        is_namesake = " ".join(self._tokens.keys[k : k + 3]) in words("people.toml", "namesakes")
        is_of_man = self.key(k + 1) in words("cues.toml", "middle-names") and not is_namesake
        is_plain = is_of_man or self._is_called(k) or ("man-behind" in slots and self._is_of_three(k))
        return is_plain or "holder-behind" in slots

    def _is_of_three(self, k: int) -> bool:
        """ "Bí thư Đảng ủy Tổng công ty | Đặng Hoàng An phát biểu": three words and no place, as few firms
        are called.
        """
        is_place = any(self._hits.longest(i, "province") is not None for i in (k, k + 1))
        return not is_place and self._tokens.caps[k : k + 4] == [True, True, True, False]

    def _is_of_two_men(self, k: int) -> bool:
        """ "Học viện Chính trị quốc gia Hồ Chí Minh | Lê Văn Hòa": what is called after one man is called
        after no second one.
        """
        return self._is_person(k) and self._is_person(k - 3)

    def is_of_post(self, k: int) -> bool:
        """Whether the head that ends at token `k` stands right behind a post's title, or is a part of it; a
        unit of that body may stand between: "Bí thư Đảng ủy Công ty |".
        """
        posts = self._hits.at_all("post")
        for start in self._heads_before(k):
            for title in range(start - 1, max(start - _MAX_HEAD, -1), -1):
                if title in posts and start <= posts[title].j <= k:
                    return True
        return False

    def _heads_before(self, k: int) -> Iterator[int]:
        """The tokens at which the heads begin that end at token `k`, and those of which these are units."""
        heads = [self._hits.at_all(category) for category in ("body", "named-head")]
        for i in range(k - 1, max(k - _MAX_HEAD, -1), -1):
            if any(i in found and found[i].j == k for found in heads):
                start = i - (self.key(i - 1) in words("cues.toml", "noun-before-head"))
                yield start
                yield from self._heads_before(start)

    def _is_man_behind_field(self, k: int) -> bool:
        """ "Học viện Hậu cần | Nguyễn Văn Hòa": behind a field only a name that is plainly a man's, for
        hospitals and schools are called after others: "Bệnh viện Đa khoa Nguyễn Tri Phương". A region is a
        name already: "Trường Đại học Tây Bắc | Đinh Thanh Hòa".
        """
        is_plain = self.key(k + 1) in words(
            "cues.toml", "middle-names"
        ) or f"{self.key(k - 2)} {self.key(k - 1)}" in words("cues.toml", "regions")
        if not is_plain or not self.is_holder(k) or self._is_before_man(k):
            return False
        return " ".join(self._tokens.keys[k : k + 3]) not in words("people.toml", "namesakes")

    def _is_holder_behind(self, k: int, own: int) -> bool:
        """ "Giám đốc Bệnh viện Chợ Rẫy | Nguyễn Văn Nam": behind a name in capitals a person's begins, behind
        small letters ("Cục Trẻ em") one that is plainly a man's; not behind "THPT", which schools called
        after men have before their name. Where no post stands before the words from token `own` on, a
        province closes the name: "Công ty Sao Mai Hà Tĩnh".
        """
        is_plain = (
            self._tokens.caps[k - 1]
            or self.key(k + 1) in words("cues.toml", "middle-names")
            or (self.is_of_post(own) and self._tokens.caps[k : k + 4] == [True, True, True, False])
        )
        if not is_plain or not self.is_holder(k) or self._is_before_name(k, own) or self._is_before_man(k):
            return False
        if self._hits.longest(k + 1, "province") is not None and not self.is_of_post(own):
            return False
        return not is_called_after(self._keys, k)

    def _is_before_man(self, k: int) -> bool:
        """ "Giám đốc Công ty Than | Hà Lầm Vũ Ngọc Hòa": whether the capitals at token `k` are too many for
        one man, and his surname stands behind the first of them.
        """
        end = k
        while end - k < _MOST_CAPITALS and self._is_capital_in_line(end):
            end += 1
        first = k + 2 if self.key(k) in words("people.toml", "first-of-two-surnames") else k + 1
        return any(start in self._surnames for start in range(max(first, end - 4), end - 2))

    def _is_capital_in_line(self, k: int) -> bool:
        """Whether token `k` is capitalised, in the line of the one before."""
        return k < self._size and self._tokens.caps[k] and not self._tokens.begins_line(k)

    def _is_before_name(self, k: int, own: int) -> bool:
        """ "Bệnh viện Bạch Mai | Đào Xuân Nam": whether token `k`, though a surname, ends the name of a body
        that has but one syllable before it; few surnames come before another.
        """
        is_begun = self._tokens.caps[k - 1] and (k - 1 == own or not self._tokens.caps[k - 2])
        is_named = k + 1 in self._surnames and self._is_person(k + 1)
        return is_begun and is_named and self.key(k) not in words("people.toml", "first-of-two-surnames")
