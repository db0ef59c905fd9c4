"""How far a person's name goes: "Đinh La Thăng |", "H'Hen Niê |", "Đỗ Thế Nhữ | Nguyễn Đức Luyện"."""

from collections.abc import Container
from functools import partial

from partygraph.extract.lexis.initials import is_initials
from partygraph.extract.lexis.lexicon import Hits, lexicon
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import words
from partygraph.extract.persons.person_words import is_in_capitals

MAX_NAME = 5  # words: "Nguyễn Thị Ngọc Minh Anh"
_FULL = 3  # … of most names in full
_words = partial(words, "people.toml")


class NameRuns:
    """Reads the capitalised runs of one text that may be names; `barred` are the tokens of other mentions."""

    def __init__(self, tokens: Tokens, hits: Hits, barred: Container[int]) -> None:
        self._tokens = tokens
        self._hits = hits
        self._barred = barred

    def end(self, i: int) -> int:
        """The token after the capitalised run from `i`: one line, single spaces, no trigger inside."""
        tokens = self._tokens
        if not self._is_word(i):
            return i
        end = self.past_prefix(i)
        most = end + MAX_NAME - 1
        while end < len(tokens) and end < most and self._goes_on(i, end):
            end = self.past_prefix(end)
        return i if end - i == 1 and len(tokens.words[i]) == 1 else end

    def past_prefix(self, i: int) -> int:
        """Past the word of a name at token `i`, and past what an apostrophe joins to it: "H'Hen Niê"."""
        tokens = self._tokens
        is_joined = (
            tokens.words[i] in _words("prefix-of-name")
            and tokens.words[i + 1 : i + 2] == ["'"]
            and i + 2 < len(tokens)
            and tokens.starts[i + 2] == tokens.ends[i] + 1
        )
        return i + 3 if is_joined else i + 1

    def _is_word(self, k: int) -> bool:
        return self._tokens.words[k].replace("'", "").isalpha()

    def _goes_on(self, i: int, k: int) -> bool:
        """Whether the run from `i` takes in token `k`."""
        tokens, hits = self._tokens, self._hits
        if not tokens.caps[k] or k in self._barred or not self._is_adjacent(k) or not self._is_word(k):
            return False
        if tokens.keys[k] in _words("not-in-name") and not self._ends_name(k, i):
            return False
        if is_in_capitals(tokens.words[k]) and tokens.keys[k] in _words("not-in-capitals"):
            return False
        if hits.longest(k, "doctype") is not None or self._opens_sentence(k) or self._opens_name(i, k):
            return False
        meeting = hits.longest(k, "meeting")
        if meeting is not None and not (k - i == 2 and meeting.j == k + 1 and self._acts_behind(k + 1)):
            return False
        honorific = hits.longest(k, "honorific")
        if honorific is not None and honorific.entry.id != "ong" and not self._ends_run(i, k, honorific.j):
            return False
        word, before = tokens.words[k], tokens.words[k - 1]
        if is_initials(word) and not is_initials(before):
            return False
        return word.isupper() or not is_in_capitals(before)

    def _opens_name(self, i: int, k: int) -> bool:
        """ "Đỗ Thế Nhữ | Nguyễn Đức Luyện": a second name in full behind one, where their comma is lost."""
        return k - i == _FULL and self._has_surname(k) and self._tokens.caps[k : k + _FULL] == [True] * _FULL

    def _opens_sentence(self, k: int) -> bool:
        """ "Ảnh: ông Lê Văn Hòa | Căn cứ quy định": two words of which no name is made, the first with a
        capital.
        """
        if self._tokens.caps[k + 1 : k + 2] != [False]:
            return False
        stop = lexicon().stop_at(self._tokens, k)
        return stop is not None and stop.length > 1

    def _acts_behind(self, k: int) -> bool:
        """ "Đào Xuân Lễ giữ chức": what a person does stands behind the name, and behind no ceremony."""
        if self._tokens.key(k) == "và":  # "các ông Đào Xuân Lễ và Trần Văn Hòa"
            return k + 2 < len(self._tokens) and self._tokens.caps[k + 1] and self._has_surname(k + 1)
        return self._tokens.key(k) in _words("behind-person")

    def _ends_name(self, k: int, i: int) -> bool:
        """ "Ngô Văn Tổng -": a word that also begins phrases is a given name where the run ends with it."""
        behind = _words("behind-person") | _words("said-behind-name")
        return k - i == 2 and self._tokens.key(k + 1) in behind

    def _ends_run(self, i: int, k: int, end: int) -> bool:
        """ "đồng chí Đỗ Tiến Sỹ, Ủy viên": a title that ends a name of three syllables is a part of it."""
        is_whole = (k - i, end - i, self._tokens.caps[k:end]) == (1, _FULL, [True, True])
        return is_whole and self._tokens.key(end) in _words("behind-person")

    def _is_adjacent(self, k: int) -> bool:
        gap = self._tokens.text[self._tokens.ends[k - 1] : self._tokens.starts[k]]
        return gap != "" and "\n" not in gap

    def _has_surname(self, k: int) -> bool:
        return self._hits.longest(k, "surname") is not None
