"""Bodies' names that name nobody: several at once, or one that is not said."""

from collections.abc import Iterator

from partygraph.extract.bodies.body_starts import PLURAL_HEADS
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import Hits, body_heads, lexicon
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import first_words, ids, last_words, listed, words
from partygraph.model.mention import BodyName

# A post that is counted has no more tokens than this: "phó chủ tịch thường trực".
_MAX_POST = 6
# Tokens of "Ban Tổ chức".
_HEAD = 3


def owners_of(name: BodyName) -> Iterator[BodyName]:
    """`name`, its owner, and so on."""
    part: BodyName | None = name
    while part is not None:
        yield part
        part = part.of


class GenericBodies:
    """Tells names that name nobody in one text."""

    def __init__(self, tokens: Tokens, hits: Hits, names: NameReader) -> None:
        self._tokens = tokens
        self._hits = hits
        self._names = names

    def is_generic(self, body: FoundBody) -> bool:
        """Plural and unspecific uses: "các Ban Chỉ đạo", "03 Chi bộ", "các Ban Xây dựng Đảng tỉnh",
        lower-case "đảng ủy".
        """
        if self._is_told_as_a_rank(body) or self._is_of_event(body):
            return True
        if self.is_of_several(body) or self._is_predicate(body):
            return True
        is_plural = self._is_counted(body.i)
        if is_plural and body.value.head in PLURAL_HEADS.values() and not body.value.place:
            return not self._is_same_head_behind(body)
        if is_plural and self._is_one_of_its_owners(body):
            return True
        if self._is_listed_with_several(body) and not _tells_which(body.value):
            return True
        if self._is_small_and_listed(body):
            return True
        if not body.value.place and self._is_of_counted_post(body):
            return True
        if body.is_bare:
            return is_plural or self._is_bare_of_nobody(body)
        is_of_level = body.value.level and not body.value.place
        return bool(is_of_level) and ((is_plural and not body.value.own) or self.is_of_any_level(body))

    def _is_told_as_a_rank(self, body: FoundBody) -> bool:
        """ "Đảng ủy cấp trên", "lãnh đạo cấp Vụ của Bộ Nội vụ", and the letters of "234/UBND-NC"."""
        key = self._names.key
        if key(body.j) in first_words("cues.toml", "any-rank") and self._is_of_any_rank(body.j):
            return True
        if key(body.i - 1) in words("cues.toml", "of-rank"):
            return True
        is_of_many = body.value.level in words("cues.toml", "ranks-of-many") and not body.value.place
        if is_of_many and key(body.j - 2) == "cấp":
            return True  # "Ban Chỉ đạo 35 cấp huyện"
        # Also where nothing says what kind of document has that number.
        return key(body.i - 1) == "/" and key(body.i - 2).isdigit()

    def _is_of_event(self, body: FoundBody) -> bool:
        """ "Ban Tổ chức Đại hội Đảng bộ huyện": those who run an event, and no department."""
        if body.value.head not in ids("cues.toml", "running-an-event"):
            return False
        behind = [self._names.key(body.i + _HEAD + n) for n in range(2)]
        events = words("cues.toml", "events-run")
        return behind[0] in events or " ".join(behind) in events

    def _is_bare_of_nobody(self, body: FoundBody) -> bool:
        """Whether a head alone is of no one body: all of a kind are judged, several stand beside it, or it is
        written small.
        """
        if self._is_after_all(body.i) or self._is_beside_any_rank(body.j) or self._is_of_several(body.j):
            return True
        is_closed = self._names.key(body.j) in words("cues.toml", "behind-generic-head")
        return is_closed or not self._tokens.caps[body.i]

    def _is_beside_any_rank(self, k: int) -> bool:
        """ "Đảng ủy | , Ủy ban Kiểm tra Đảng ủy cơ sở": what stands beside it is of no body in particular."""
        head = self._hits.longest(k + 1, "body") if self._names.key(k) in (",", "và") else None
        if head is None:
            return False
        ranks = words("cues.toml", "any-rank")
        return any(" ".join(self._tokens.keys[n : n + 2]) in ranks for n in (head.j, head.j + 2))

    def _is_of_any_rank(self, k: int) -> bool:
        """ "Đảng ủy | cấp trên": of no body in particular."""
        return " ".join(self._tokens.keys[k : k + 2]) in words("cues.toml", "any-rank")

    def _is_predicate(self, body: FoundBody) -> bool:
        """ "Học viện là Trung tâm quốc gia nghiên cứu …": what a body is, in small words."""
        if self._names.key(body.i - 1) not in words("cues.toml", "predicating"):
            return False
        name = body.value
        is_unnamed = name.own.islower() and not any(part.place or part.level for part in owners_of(name))
        return is_unnamed and name.head in ids("cues.toml", "told-as-a-kind")

    def is_named(self, body: FoundBody, k: int) -> bool:
        """Whether a hamlet, a place or, right at token `k`, an owner says which one `body` is; "sinh hoạt chi
        bộ của Sở Y tế" is of all its cells.
        """
        name, owner = body.value, body.value.of
        if name.head in ids("cues.toml", "named-in-small"):
            is_called = name.own[:1].isupper() or name.own.startswith(self._tokens.phrase(body.i, k))
            is_marked = all(self._tokens.caps[k : k + 1]) and is_called and not self._is_other_word(body.i, k)
            return is_marked and not (self._is_counted(body.i) or self._is_of_nation(k))
        if name.own.isdigit() and not self._is_counted(body.i):
            is_predicate = self._names.key(body.i - 1) in words("cues.toml", "predicating")
            return self._is_unit_number(body.j) and not is_predicate
        if owner is None or body.inner is None:
            return name.place is not None or name.own.partition(" ")[0] in words("cues.toml", "hamlets")
        is_listed = self._names.key(body.i - 1) in words("cues.toml", "plural-of-list")
        return body.inner.i == k and (is_listed or bool(owner.own or owner.place or owner.level))

    def _is_other_word(self, i: int, k: int) -> bool:
        """ "trụ sở", "hội trường", "trường Sa": the small head from token `i` to `k` is a part of another
        word.
        """
        if self._names.key(i - 1) in words("cues.toml", "before-other-words"):
            return True
        return lexicon().after([], self._tokens, i, "body") is None

    def _is_unit_number(self, k: int) -> bool:
        """ "chi bộ 22 | trực thuộc", not "chi bộ 3 | năm liền": the number before `k` counts nothing."""
        key = self._names.key(k)
        return not key.isalnum() or key in words("cues.toml", "behind-number")

    def _is_of_nation(self, k: int) -> bool:
        """ "công ty Nhật Bản": where it is from, and no name."""
        return any(self._hits.longest(k, kind) is not None for kind in ("nation", "country"))

    def is_of_several(self, body: FoundBody) -> bool:
        """Whether `body`, or the one that it shares its places with, is of places that are not named."""
        if body.is_bare and (self._is_beside_several(body) or self._is_of_several(body.j)):
            return True
        return self._is_of_several_places(body)

    def _is_of_several_places(self, body: FoundBody) -> bool:
        """ "Bí thư Đảng ủy các phường, xã", "UBKT Đảng ủy các xã": of several, none of which is named."""
        first = self._names.key(body.j)
        is_number = first.isdigit() and len(first) < 3  # "Đảng ủy 2 phường"
        if not is_number and first not in first_words("cues.toml", "several-places"):
            return False
        several = words("cues.toml", "several-places")
        end = body.j + 1 if is_number or first in several else body.j + 2
        if not is_number and " ".join(self._tokens.keys[body.j : end]) not in several:
            return False
        if self._hits.longest(end, "level") is None:
            return False
        *_, last = owners_of(body.value)
        return not any(part.level or part.place for part in owners_of(body.value)) and (
            body_heads()[last.head].level is None or last.head == body.value.head
        )

    def _is_beside_several(self, body: FoundBody) -> bool:
        """ "HĐND và UBND các xã, phường": the body behind it is of several, and so is this one."""
        if self._names.key(body.j) not in ("và", ",", "-"):
            return False
        start = self._tokens.past(body.j + 1, words("cues.toml", "leaders-of-several"), 3)
        head = self._hits.longest(start, "body")
        several = head is not None and self._names.key(head.j) in words("cues.toml", "plural-of-list")
        return several and head is not None and self._is_level_alone(head.j + 1)

    def _is_level_alone(self, k: int) -> bool:
        """ "xã, phường", but not "xã An Hòa": the word of a level, and no place."""
        level, place, _ = self._names.place(k, None)
        return level is not None and place is None

    def _is_one_of_its_owners(self, body: FoundBody) -> bool:
        """ "một số Ủy ban của Quốc hội", "các Ban của HĐND tỉnh": only whose they are is told."""
        name = body.value
        if body.inner is None or name.own or name.level or name.place:
            return False
        return self._names.key(body.inner.i - 1) == "của"

    def _is_of_counted_post(self, body: FoundBody) -> bool:
        """ "5 chủ tịch UBND xã": who so many of are counted serve bodies that are not named."""
        if body.value.level not in words("cues.toml", "counted-levels"):
            return False
        at = next((k for k in range(body.i - 1, body.i - _MAX_POST, -1) if self._is_post(k, body.i)), None)
        is_listed = self._names.key(body.j) in words("cues.toml", "lists-holders")
        return at is not None and not is_listed and self._names.key(at - 1).isdigit() and self._is_counted(at)

    def _is_post(self, k: int, end: int) -> bool:
        post = self._hits.longest(k, "post")
        return post is not None and post.j == end

    def _is_listed_with_several(self, body: FoundBody) -> bool:
        """ "các Huyện ủy, Thị ủy, | Thành ủy": the plural counts all of the list."""
        k = body.j
        while (before := self._several_before(k)) < k:
            k = before
        return k < body.i and self._names.key(k - 1) in words("cues.toml", "plural")

    def _is_small_and_listed(self, body: FoundBody) -> bool:
        """ "thường trực tỉnh ủy, thành ủy", in small letters: those of all provinces."""
        owner = body.value.of
        if self._tokens.caps[body.i] or owner is None or owner != BodyName(owner.head):
            return False
        behind = self._hits.longest(body.j + 1, "body") if self._names.key(body.j) == "," else None
        return behind is not None and not any(self._tokens.caps[behind.i : behind.j + 1])

    def _several_before(self, k: int) -> int:
        """Where such a committee begins that ends before token `k`, or before the comma there; else `k`."""
        end = k - (self._names.key(k - 1) in (",", "và"))
        if self._names.key(end - 1) not in last_words("cues.toml", "committees-of-several"):
            return k
        several, keys = words("cues.toml", "committees-of-several"), self._tokens.keys
        return next((end - n for n in (4, 3, 2) if " ".join(keys[max(0, end - n) : end]) in several), k)

    def _is_after_all(self, i: int) -> bool:
        """ "đánh giá, phân loại đảng viên, cấp ủy Chi bộ": all of the kind are judged."""
        lead = " ".join(self._tokens.keys[max(0, i - 3) : i])
        return lead.endswith(listed("cues.toml", "judged-kind"))

    def is_of_any_level(self, body: FoundBody) -> bool:
        """ "HĐND huyện/quận", "UBND huyện, xã", "Liên đoàn Lao động huyện, thành, thị": one level behind
        another, and no place named.
        """
        if not body.value.level or body.value.place:
            return False
        if self._names.key(body.j) not in words("cues.toml", "between-levels"):
            return False
        level, place, _ = self._names.place(body.j + 1, None)
        if level is None and self._names.key(body.j + 1) in words("cues.toml", "cities-in-short"):
            behind = self._names.key(body.j + 2) or ""
            return not behind.isalpha() or behind == "và"
        is_told_alone = level is None or place is not None
        is_of_province = body.value.level == "tỉnh" and level != "thành phố"
        return not is_told_alone and not is_of_province

    def _is_same_head_behind(self, body: FoundBody) -> bool:
        """ "các Bộ Y tế, Bộ Nội vụ": the plural counts bodies that are named."""
        if self._names.key(body.j) not in (",", "và"):
            return False
        following = self._hits.longest(body.j + 1, "body")
        return following is not None and following.entry.id == body.value.head

    def _is_counted(self, i: int) -> bool:
        """Whether the word before token `i` makes several of what follows: "các", "03"."""
        before = self._names.key(i - 1)
        if before.isdigit():
            return len(before) < 4 and self._names.key(i - 2) not in words("cues.toml", "numbered")
        return before in words("cues.toml", "plural")

    def _is_of_several(self, k: int) -> bool:
        """ "Ban Chấp hành của 03 Chi bộ": of several that are not named."""
        return self._names.key(k) == "của" and self._is_counted(k + 2)


def _tells_which(name: BodyName) -> bool:
    """Whether the name or one of its owners has a place, a level or words of its own."""
    return any(part.level or part.place or part.own for part in owners_of(name))
