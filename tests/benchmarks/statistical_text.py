"""Text for training a tagger that may be shipped: seeds, examples, tests, and sentences made from them.

A sentence that shares seven words in a row with an article judged is left out: tests were written with such
articles in view.
"""

import ast
import csv
import random
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Final

from statistical_titles import untitled

from partygraph.evaluate.gold import load_gold_folder
from partygraph.extract.lexis.tokens import Tokens, fold, tokenize
from partygraph.extract.pipeline import read
from partygraph.model.article import Article, Source
from partygraph.model.mention import Mention, MentionKind
from partygraph.model.span import Span
from partygraph.text.article import read_article

ROOT: Final = Path(__file__).parents[2]
LABELS: Final = {MentionKind.PERSON: "PER", MentionKind.BODY: "ORG"}
# What our tables lack: heads of bodies to learn from, and others, with surnames, kept for the judgement.
HEADS_LEARNT: Final = (
    "Hợp tác xã", "Quỹ", "Nhà máy", "Tổng kho", "Trạm", "Câu lạc bộ", "Lâm trường", "Nhà văn hóa",
)  # fmt: skip
HEADS_KEPT: Final = (
    "Xí nghiệp", "Nghiệp đoàn", "Nông trường", "Thư viện", "Nhà hát", "Tạp chí", "Cụm", "Xưởng",
)  # fmt: skip
SURNAMES_KEPT: Final = ("Ấu", "Mầu", "Dã", "Hề", "Sằn", "Thập", "Ty", "Nhiều", "Lều", "Cái", "Tiếp", "Xà")
_GIVEN: Final = (
    "An", "Anh", "Ánh", "Ân", "Bảo", "Bích", "Bình", "Châu", "Chi", "Chiến", "Công", "Cường", "Dung",
    "Dũng", "Duy", "Dương", "Đạt", "Điệp", "Đông", "Đức", "Giang", "Hà", "Hải", "Hằng", "Hạnh", "Hiền",
    "Hiếu", "Hòa", "Hoa", "Hùng", "Hưng", "Hương", "Huy", "Khánh", "Khoa", "Kiên", "Lan", "Linh", "Loan",
    "Long", "Mai", "Mạnh", "Minh", "My", "Nam", "Nga", "Nghĩa", "Ngọc", "Nhung", "Oanh", "Phong", "Phú",
    "Phúc", "Phương", "Quân", "Quang", "Quốc", "Quý", "Quyền", "Sơn", "Tâm", "Tân", "Thái", "Thanh",
    "Thành", "Thảo", "Thắng", "Thiện", "Thịnh", "Thủy", "Tiến", "Toàn", "Trang", "Trung", "Tú", "Tuấn",
    "Tùng", "Tuyết", "Uyên", "Vân", "Việt", "Vinh", "Xuân", "Yến",
)  # fmt: skip
_MIDDLE: Final = (
    "Văn", "Thị", "Hữu", "Đức", "Minh", "Thanh", "Ngọc", "Quang", "Xuân", "Quốc", "Công", "Đình", "Hồng",
    "Kim", "Bá", "Thế", "Trọng", "Duy", "Anh", "Phương",
)  # fmt: skip
_MARKED = re.compile(r"\[([^\[\]]*)\]\{[^{}]*\}")
_VIETNAMESE = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]")
_LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"@vi')
_WINDOW = 7

Labelled = tuple[Span, str]
Gram = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as tokens; each span is (first token, token after the last, PER or ORG)."""

    tokens: Tokens
    spans: tuple[tuple[int, int, str], ...]


def bare_article(text: str) -> Article:
    """An article that is all body."""
    return Article("bai", "bai", text, None, None, None, None, (Span(0, len(text)),))


def grams(text: str) -> set[Gram]:
    """Every run of seven folded tokens."""
    words = fold(text).split()
    return {tuple(words[i : i + _WINDOW]) for i in range(len(words) - _WINDOW + 1)}


def apart(span: Span, others: Iterable[Span]) -> bool:
    """Whether `span` overlaps none of `others`."""
    return all(span.end <= other.start or other.end <= span.start for other in others)


def shippable(barred: set[Gram]) -> tuple[list[Sentence], int]:
    """The labelled sentences, and how many more were left out because an article judged has their words."""
    found = [one for text in dict.fromkeys(_texts()) for one in _read(text)] + list(_seeds())
    kept = [one for one in found if not grams(" ".join(one.tokens.words)) & barred]
    return kept, len(found) - len(kept)


def _read(text: str) -> Iterator[Sentence]:
    """The sentences of `text` with the labels that our own grammar gives."""
    reading = read(bare_article(text))
    yield from cut(text, reading.sentences, _outermost(reading.mentions))


def _outermost(mentions: Iterable[Mention]) -> list[Labelled]:
    """The persons and bodies, the longer of two that overlap."""
    kept: list[Labelled] = []
    for one in sorted(mentions, key=lambda m: (m.span.start - m.span.end, m.span.start)):
        if one.kind in LABELS and apart(one.span, (span for span, _ in kept)):
            kept.append((one.span, LABELS[one.kind]))
    return sorted(kept)


def cut(text: str, sentences: Iterable[Span], spans: Iterable[Labelled]) -> Iterator[Sentence]:
    """Each of `sentences` as tokens, with those of `spans` that lie in it."""
    spans = list(spans)
    for one in sentences:
        tokens = tokenize(text, [(one.start, one.end)])
        first = {at: i for i, at in enumerate(tokens.starts)}
        last = {at: i + 1 for i, at in enumerate(tokens.ends)}
        inside = (
            (first[s.start], last[s.end], label) for s, label in spans if s.start in first and s.end in last
        )
        yield Sentence(tokens, tuple(sorted(inside)))


# -- where the text comes from ------------------------------------------------------------------------------


def _texts() -> Iterator[str]:
    for path in sorted((ROOT / "ontology").rglob("*.csv")):
        yield from (row["example"] for row in _rows(path) if row.get("example"))
    for path in sorted((ROOT / "ontology" / "rules").glob("*.toml")):
        yield from _examples(tomllib.loads(path.read_text(encoding="utf-8")))
    for path in sorted((ROOT / "ontology").rglob("*.ttl")):
        yield from map(_unmarked, _LITERAL.findall(path.read_text(encoding="utf-8")))
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                text = _unmarked(node.value)
                if _VIETNAMESE.search(text) and text.count(" ") >= 3 and len(text) < 2000:
                    yield text


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _examples(table: Mapping[str, object]) -> Iterator[str]:
    for key, value in table.items():
        if key == "example" and isinstance(value, str):
            yield _unmarked(value.partition(": ")[2] or value)
        elif isinstance(value, dict):
            yield from _examples(value)


def _unmarked(text: str) -> str:
    """`text` without the notation of our tables."""
    while (plain := _MARKED.sub(r"\1", text)) != text:
        text = plain
    return text


def _seeds() -> Iterator[Sentence]:
    """The seeds, labelled by the grammar and, where it says nothing, by the names that gold gives."""
    for row in load_gold_folder(ROOT / "tests" / "gold"):
        source = (ROOT / "seeds" / f"{row.article}.txt").read_text(encoding="utf-8")
        article = read_article(Source(row.article, row.article, source))
        reading = read(article)
        spans = _outermost(reading.mentions)
        for label, entities in (("PER", row.persons), ("ORG", row.organisations)):
            names = {name for one in entities if not one.optional for name in one.names}
            spans += [(span, label) for span in places_of(names, article.text, [s for s, _ in spans])]
        yield from cut(article.text, reading.sentences, spans)


def places_of(names: Iterable[str], text: str, taken: Iterable[Span] = ()) -> list[Span]:
    """Where any of `names` stands in `text` outside `taken`, the longest name first."""
    taken, found = list(taken), []
    for name in sorted(names, key=lambda one: (-len(one), one)):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            span = Span(*match.span())
            if apart(span, chain(taken, found)):
                found.append(span)
    return sorted(found)


# -- sentences made from them -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Maker:
    """Makes sentences from labelled ones: other names, bodies of other heads, titles dropped."""

    dice: random.Random
    sentences: list[Sentence]

    @cached_property
    def _surnames(self) -> list[str]:
        return [row["surname"] for row in _rows(ROOT / "ontology/authority/surnames.csv")]

    @cached_property
    def _districts(self) -> list[str]:
        return [row["name"] for row in _rows(ROOT / "ontology/authority/districts.csv")]

    @cached_property
    def _syllables(self) -> list[str]:
        """Every short word of the text, as a name would be written."""
        words = chain.from_iterable(one.tokens.words for one in self.sentences)
        return sorted({w.capitalize() for w in words if w.isalpha() and 1 < len(w) < 7} - {*SURNAMES_KEPT})

    def made(self, rounds: int) -> Iterator[Sentence]:
        """`rounds` new sentences from each that names a person or a body."""
        for sentence in (one for one in self.sentences * rounds if one.spans):
            text, spans = self._renamed(sentence)
            if self.dice.random() < 0.6:
                text, spans = _without_titles(text, spans)
            yield from cut(text, [Span(0, len(text))], spans)

    def _renamed(self, sentence: Sentence) -> tuple[str, list[Labelled]]:
        tokens = sentence.tokens
        text, spans, at = "", [], tokens.starts[0]
        for i, j, label in sentence.spans:
            name = tokens.between(i, j)
            if label == "PER":
                name = self._person()
            elif self.dice.random() < 0.25:
                name = self._body(name)
            text += tokens.text[at : tokens.starts[i]]
            spans.append((Span(len(text), len(text) + len(name)), label))
            text, at = text + name, tokens.ends[j - 1]
        return text + tokens.text[at : tokens.ends[-1]], spans

    def _person(self) -> str:
        """A name; three in ten begin with any syllable, and one syllable in five is unusual in names."""
        middle = [self._part(_MIDDLE, 0.8) for _ in range(self.dice.choice((0, 1, 1, 1, 2)))]
        return " ".join((self._part(self._surnames, 0.7), *middle, self._part(_GIVEN, 0.8)))

    def _part(self, usual: Sequence[str], share: float) -> str:
        return self.dice.choice(usual if self.dice.random() < share else self._syllables)

    def _body(self, name: str) -> str:
        """A head that the tables lack, over what `name` has behind its own or over a district."""
        own = " ".join(name.split()[2:])
        district = self.dice.choice(self._districts)
        return f"{self.dice.choice(HEADS_LEARNT)} {own if own and self.dice.random() < 0.5 else district}"


def _without_titles(text: str, spans: list[Labelled]) -> tuple[str, list[Labelled]]:
    """The same without titles; unchanged where a person's name went with them."""
    shorter = untitled(text, [span for span, label in spans if label == "PER"])
    kept: list[Labelled] = []
    at = 0
    for span, label in spans:
        start = shorter.find(text[span.start : span.end], at)
        if start >= 0:
            at = start + span.end - span.start
            kept.append((Span(start, at), label))
        elif label == "PER":
            return text, spans
    return shorter, kept
