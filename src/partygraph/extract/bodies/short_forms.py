"""Short forms that a text gives to the names of bodies: "Quân ủy Trung ương (QUTW)"."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import BodyHead, Hits, body_heads
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, mapping
from partygraph.model.mention import BodyName

# A short form of an own has at most so many tokens: "(KH&CN)".
_LONGEST = 6
_PLACES = ("province", "district", "country", "level")


class ShortForms:
    """Reads past the short forms of one text, and keeps those that stand for a whole name: `known`."""

    def __init__(self, tokens: Tokens, hits: Hits) -> None:
        self._tokens = tokens
        self._hits = hits
        self.known: dict[str, BodyName] = {}
        self._owns: dict[str, BodyName] = {}
        self._fields: dict[tuple[str, str], str] = {}
        self._told: dict[str, int] = {}
        self._cut = mapping("cues.toml", "cut-short")

    def past(self, k: int) -> int:
        """The token after the short form in brackets at token `k`, `k` where there is none."""
        tokens = self._tokens
        if tokens.keys[k : k + 1] != ["("]:
            return k
        for end in range(k + 1, min(k + 1 + _LONGEST, len(tokens))):
            if tokens.keys[end] == ")":
                return end + 1 if end > k + 1 else k
            joins = tokens.words[end] in "&-,." or (tokens.keys[end] == "và" and end > k + 1)
            if not (tokens.words[end].isupper() or joins):  # "(NN và PTNT)"
                return k
        return k

    def remember(self, body: FoundBody, opened: Iterable[int]) -> None:
        """Keeps the letters in the brackets at the tokens `opened`, which stand for `body` from there on.

        Letters that the table knows, and those of a field only ("Sở Giáo dục và Đào tạo (GDĐT)"), are not
        kept.
        """
        keys = self._tokens.keys
        for k in opened:
            # Most names have no brackets behind them.
            if k >= len(keys) or keys[k] != "(":
                continue
            letters = self._letters(k, body)
            if len(letters) > 1 and letters == _initials(body.value.own).upper():
                self._fields[body.value.head, letters] = body.value.own
            if len(letters) > 2 and letters == _initials(f"{body.value.own} {body.value.place or ''}"):
                self._owns[letters] = body.value
            is_its_own = letters[:1] == self._tokens.words[body.i][0] or self._is_enterprise(body)
            if len(letters) > 2 and is_its_own and not body.is_bare and not self._is_known(k + 1):
                self.known[letters] = body.value
                self._told.setdefault(letters, k)
        self._cut_short(body)

    def _letters(self, k: int, body: FoundBody) -> str:
        """The one word in the brackets at token `k`: letters, or how an enterprise calls itself
        ("Petrolimex"); empty where more or another word stands there.
        """
        if self.past(k) == k + 3:
            return self._tokens.words[k + 1]
        if self._tokens.keys[k + 2 : k + 3] != [")"] or not self._is_enterprise(body):
            return ""
        word = self._tokens.words[k + 1]
        return "" if self._is_placed(k + 1) or not (word[0].isupper() and word.isalnum()) else word

    def _is_enterprise(self, body: FoundBody) -> bool:
        return body.value.head in ids("cues.toml", "called-in-short")

    def are_used_before(self) -> bool:
        """Whether letters stand in the text before the name that they stand for: in its headline. They are
        kept for another reading of it.
        """
        words = self._tokens.words
        early = {letters for letters, k in self._told.items() if words.index(letters) < k}
        if early:
            self.known = {letters: self.known[letters] for letters in early}
        return bool(early)

    def _cut_short(self, body: FoundBody) -> None:
        """ "UB Kiểm tra Trung ương … UB đã xem xét": the first letters stand for the only body of the text
        that is called so.
        """
        first = self._tokens.words[body.i]
        whole = self._cut.get(first)
        if whole is None or body.is_bare or body.value == self.known.get(first):
            return
        heads = body_heads()
        called = {hit.entry.id for hit in self._hits.at_all("body").values()}
        if first in self.known or {id_ for id_ in called if heads[id_].label.startswith(whole)} != {
            body.value.head
        }:
            self.known.pop(first, None)
            return
        self.known[first] = body.value

    def _is_known(self, k: int) -> bool:
        """Whether the table knows the letters at token `k`, and no text says more of what they stand for."""
        hit = self._hits.longest(k, "body")
        if hit is None or hit.entry.id in mapping("cues.toml", "heads-in-short"):
            return False
        return "chi-nhánh" not in body_heads()[hit.entry.id].slots

    def at(self, i: int) -> FoundBody | None:
        """The body that the short form at token `i` stands for, None where there is none."""
        value = self.known.get(self._tokens.words[i])
        hit = None if value is None else self._hits.longest(i, "body")
        if hit is not None and (hit.j > i + 1 or self._is_placed(i + 1)):
            return None  # "UB | Kiểm tra Trung ương", "VNPT | Hà Tĩnh": more than the short form is written
        return None if value is None else FoundBody(i, i + 1, value, "body-short-form")

    def is_of(self, body: FoundBody, named: FoundBody) -> bool:
        """ "Tập đoàn Điện lực Việt Nam | (EVN)": whether `body` stands alone in the brackets behind `named`,
        and is written as one word; it is the same body, in short.
        """
        keys = self._tokens.keys
        is_bracketed = keys[named.j : named.j + 1] == ["("] and keys[body.j : body.j + 1] == [")"]
        return is_bracketed and body.i == named.j + 1 and body.j == body.i + 1

    def _is_placed(self, k: int) -> bool:
        return any(self._hits.longest(k, kind) is not None for kind in _PLACES)

    def names_at(self, k: int) -> BodyName | None:
        """The name whose words and place the letters at token `k` stand for: "Đảng ủy | TQN" behind "Than
        Quảng Ninh (TQN)".
        """
        return self._owns.get(self._tokens.words[k]) if self._owns and k < len(self._tokens) else None

    def field_at(self, k: int, head: str) -> str | None:
        """The words that the letters at token `k` stand for behind `head`: "Hội | KH" behind "Hội Khuyến học
        (KH)".
        """
        if not self._fields or k >= len(self._tokens) or self._tokens.words[k + 1 : k + 2] in (["&"], ["-"]):
            return None
        return self._fields.get((head, self._tokens.words[k]))

    def written(self, found: list[FoundBody]) -> Iterator[FoundBody]:
        """The places outside the bodies `found` where only a short form is written."""
        if not self.known:
            return
        tokens = self._tokens
        taken = {k for body in found for k in range(body.i, body.j)}
        for k, word in enumerate(tokens.words):
            if word in self.known and k not in taken and tokens.keys[k - 1] not in ("(", "-", "/"):
                yield FoundBody(k, k + 1, self.known[word], "body-short-form")


def with_owners(
    found: list[FoundBody], short: list[FoundBody], heads: Mapping[str, BodyHead]
) -> list[FoundBody]:
    """All of them; a short form right behind a bare name says whose that is: "BTV ĐUK", "UBKT ĐUK"."""
    owners = {body.i: body for body in short}
    joined: list[FoundBody] = []
    for body in found:
        owner = owners.get(body.j) if body.is_bare and "of" in heads[body.value.head].slots else None
        if owner is None:
            joined.append(body)
            continue
        del owners[owner.i]
        value = replace(body.value, of=owner.value)
        joined.append(FoundBody(body.i, owner.j, value, body.rule, owner))
    return [*joined, *owners.values()]


def _initials(words: str) -> str:
    return "".join(word[0] for word in words.split())
