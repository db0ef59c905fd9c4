"""Where a person is named: "đồng chí | Lê Văn Hòa", "Bí thư | Thăng", in lists, or by a surname alone."""

from dataclasses import dataclass
from functools import partial

from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import pattern, words
from partygraph.extract.persons.name_runs import MAX_NAME, NameRuns
from partygraph.extract.persons.no_persons import NoPersons
from partygraph.extract.persons.person_words import given_name, is_foreign, is_in_capitals
from partygraph.extract.posts.posts import Chain

HO_CHI_MINH = "Hồ Chí Minh"
_LIST_JOINTS = frozenset({",", ";", "và"})
_ENDS_ITEM = frozenset({",", ";", "và", ".", ")", "(", "-", ""})
# The words that open a list of persons are among so many tokens before its first name.
_LIST_LEAD = 20
# Most names in full are of so many words.
_FULL = 3
_words = partial(words, "people.toml")
_pattern = partial(pattern, "people.toml")


@dataclass(frozen=True, slots=True)
class FoundName:
    """A person's name at tokens ``i`` to ``j``; `rule` says what introduced it."""

    i: int
    j: int
    text: str
    is_full: bool
    rule: str


class PeopleGrammar:
    """Finds the names of persons in one text; `barred` are the tokens of other mentions."""

    def __init__(self, tokens: Tokens, hits: Hits, chains: list[Chain], barred: set[int]) -> None:
        self._tokens = tokens
        self._hits = hits
        self._chain_ends = {chain.j for chain in chains}
        self._chain_starts = {chain.i for chain in chains}
        self._behind_countries = {hit.j for hit in hits.all_of("country")} & self._chain_ends
        self._plural_ends = {chain.j for chain in chains if chain.is_plural}
        # Where a name may begin that a post follows: the name, a joint, the post.
        self._before_posts = {k for i in self._chain_starts for k in range(i - MAX_NAME - 1, i - 1)}
        titles = hits.at_all("honorific")
        places = hits.at_all("province").keys() | hits.at_all("district").keys()  # "Bà Rịa", "Anh Sơn"
        self._honorific_ends = {hit.j for i, hit in titles.items() if hit.j - i <= 3 and i not in places}
        degrees = {hit.j for hit in titles.values() if hit.entry.id == "hoc-vi"}
        self._no = NoPersons(tokens, hits, degrees)
        self._barred = barred | {i for chain in chains for i in range(chain.i, _last_post(chain))}
        self._runs = NameRuns(tokens, hits, self._barred)

    def names(self) -> list[FoundName]:
        """Every name, left to right."""
        found: list[FoundName] = []
        end = 0
        listed = -1  # the token after the last name of a list of persons
        openers, keys = _words("opens-persons"), self._tokens.keys
        for i in sorted(self._beginnings() - self._barred):
            if i < end or not self._tokens.caps[i]:
                continue
            before = keys[i - 1] if i else ""
            in_list = (
                (before in openers and self._opens_list(i))
                or (listed == i - 1 and before in _LIST_JOINTS)
                or i in self._plural_ends
            )
            name = self._name_at(i) or (self._short_in_list(i) if in_list else self._again(i, found))
            if name is not None:
                found.append(name)
                end = name.j
                listed = end if in_list else -1
        return found

    def _opens_list(self, i: int) -> bool:
        """Whether the words before token `i` open a list of persons: "bảy đồng chí gồm", "các Phó Bí thư"."""
        lead = " ".join(self._tokens.keys[max(0, i - _LIST_LEAD) : i])
        return i - 1 in self._plural_ends or _pattern("persons-to-come").search(lead) is not None

    def _short_in_list(self, i: int) -> FoundName | None:
        """A name of two syllables, found for one only in a list of persons: "Đỗ Hòa"."""
        end = self._runs.end(i)
        if end - i != 2 or not self._has_surname(i) or self._no.is_place(i, end):
            return None
        if self._tokens.key(end) not in _ENDS_ITEM:
            return None
        return self._found(i, end, "name-in-list")

    def _again(self, i: int, found: list[FoundName]) -> FoundName | None:
        """ "Theo Bí thư Thăng, …", "Ông Đức từng …": the given name of who was named in full before, behind a
        post, or where it is a country's too.
        """
        is_addressed = i in self._honorific_ends and self._hits.longest(i, "country") is not None
        if not (i in self._chain_ends or is_addressed):
            return None
        end = self._runs.end(i)
        if end > i + 1:  # "Chủ tịch Lý Gia Thành", named with his country before
            is_same = any(name.text == self._tokens.phrase(i, end) for name in found)
            return self._found(i, end, "name-after-post") if is_same else None
        if end == i or self._no.is_place(i, end):
            return None
        key = self._tokens.keys[i]
        is_known = any(name.is_full and given_name(name.text) == key for name in found)
        return self._found(i, i + 1, "name-after-post") if is_known else None

    def _beginnings(self) -> set[int]:
        """The tokens where anything announces a name; none is the end of a province, as in "Hải
        Dương", or of a district.
        """
        surnames = self._hits.starts_of("surname")
        announced = self._honorific_ends | self._chain_ends | self._before_posts | surnames
        announced -= {k for hit in self._hits.all_of("province") for k in range(hit.i + 1, hit.j)}
        levels = {hit.j for hit in self._hits.all_of("level")}
        announced -= {
            k for hit in self._hits.all_of("district") if hit.i in levels for k in range(hit.i + 1, hit.j)
        }
        return {i for i in announced if 0 <= i < len(self._tokens.keys)}

    def _name_at(self, i: int) -> FoundName | None:
        if self._hits.longest(i, "country") is not None or self._no.is_honorific(i):
            return None
        if self._no.is_none(i) or (is_in_capitals(self._tokens.words[i]) and not self._has_surname(i)):
            return None
        if self._tokens.keys[i : i + 3] == ["hồ", "chí", "minh"]:
            return self._ho_chi_minh(i)
        end = self._runs.end(i)
        if end == i or self._tokens.keys[i:end] == ["hồ", "chí"] or self._no.is_photo_credit(i):
            return None
        introduced = self._introduced(i)
        if end - i == 1 and self._no.is_no_given_name(i):
            return None
        if introduced == "name-after-honorific" or (
            introduced == "name-after-post" and self._is_named_by_post(i, end)
        ):
            return self._found(i, end, introduced)
        if introduced is not None or self._no.is_place(i, end) or end - i < 2:
            return None
        if self._has_surname(i) and self._may_stand_alone(i, end) and not self._no.is_slogan(i, end):
            return self._found(i, end, "name-by-surname")
        if self._has_post_behind(end) and self._starts_item(i) and not self._no.is_phrase(i, end):
            return self._found(i, end, "name-before-post")
        return None

    def _ho_chi_minh(self, i: int) -> FoundName | None:
        """ "Chủ tịch Hồ Chí Minh" is the man; else his name is that of a city, a campaign, a street."""
        tokens = self._tokens
        is_man = tokens.keys[i - 2 : i] == ["chủ", "tịch"]
        is_man = is_man and self._tokens.key(i - 3) not in _words("not-before")
        return FoundName(i, i + 3, HO_CHI_MINH, True, "name-after-post") if is_man else None

    def _found(self, i: int, end: int, rule: str) -> FoundName:
        written = self._tokens.words[i:end]
        if all(word.isupper() and len(word) > 1 for word in written):
            text = " ".join(word.capitalize() for word in written)
        else:
            text = self._tokens.phrase(i, end)
        is_full = end > self._runs.past_prefix(i) or (end > i + 1 and written[0] in _words("whole-name"))
        return FoundName(i, end, text, is_full, rule)

    # -- what announces a person --------------------------------------------------------------------------

    def _introduced(self, i: int) -> str | None:
        """The rule by which what stands before token `i` announces a person."""
        if i in self._honorific_ends and not self._tokens.begins_line(i):
            return "name-after-honorific"
        return "name-after-post" if i in self._chain_ends else None

    def _is_named_by_post(self, i: int, end: int) -> bool:
        """Whether the run behind a post is a name: with a surname, behind a country, foreign, or a short name
        alone.
        """
        if end - i == 1:
            return self._is_short_after_post(i)
        if self._no.is_province(i, end):
            return False  # "Trường Đại học Tài chính - Kế toán Hà Nội"
        if self._tokens.words[i] in _words("man-of") and not self._tokens.words[i + 1].isupper():
            return True
        if self._has_surname(i) or i in self._behind_countries:
            return True
        if self._tokens.keys[i] in _words("surname-behind-post") and end - i >= _FULL:
            return True
        return is_foreign(self._tokens.phrase(i, end))

    def _is_short_after_post(self, i: int) -> bool:
        """A single capitalised word after a post is a name only where it ends the run: "Bí thư Thăng nói"."""
        tokens = self._tokens
        after = i + 1
        return (
            self._hits.longest(i, "province") is None
            and self._hits.longest(i, "district") is None
            and after < len(tokens)
            and not (tokens.words[i].isupper() and len(tokens.words[i]) > 1)  # "Chủ tịch HĐQT VNPT đã"
            and not tokens.caps[after]
            and tokens.keys[after] in _words("does-after")
        )

    def _has_surname(self, i: int) -> bool:
        return self._hits.longest(i, "surname") is not None

    def _has_post_behind(self, end: int) -> bool:
        """Whether a joint and a post follow the name: "Souphanh Keomixay, Ủy viên …"."""
        return self._tokens.key(end) in (",", "-", "(") and end + 1 in self._chain_starts

    def _starts_item(self, i: int) -> bool:
        return self._tokens.key(i - 1) in (";", ":", "chí", ",", ".", "")

    def _may_stand_alone(self, i: int, end: int) -> bool:
        """Whether an unannounced run with a surname is a person: no quotation mark, no campaign, two words
        or more.
        """
        before = self._tokens.key(i - 1)
        size = end - i - 2 * self._tokens.words[i:end].count("'")  # "Ksor H'Bơ Khăp" is of three
        if before == ".":
            return size >= 3
        if before in _words("called-after"):
            return False
        return 3 <= size <= 4 or (size == 2 and self._has_post_behind(end))


def _last_post(chain: Chain) -> int:
    return max(max(post.j, post.body.j if post.body is not None else 0) for post in chain.posts)
