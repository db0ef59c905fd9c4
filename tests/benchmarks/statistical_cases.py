"""The articles judged, as they are and made harder, and how findings are counted against their gold."""

import re
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from statistical_text import HEADS_KEPT, LABELS, SURNAMES_KEPT, bare_article, places_of
from statistical_titles import untitled

from partygraph.api.building import build
from partygraph.evaluate.compare import entity
from partygraph.evaluate.facts import facts_of
from partygraph.evaluate.fold import fold
from partygraph.evaluate.gold import GoldArticle, GoldEntity, load_gold_folder
from partygraph.evaluate.match import assign
from partygraph.evaluate.values import EntityFact
from partygraph.extract.pipeline import read
from partygraph.model.article import Article, Source
from partygraph.model.mention import Reading
from partygraph.text.article import read_article

# Heads that the tables hold, which the harder texts replace with HEADS_KEPT.
_COMMON_HEADS: Final = (
    "Công ty", "Trung tâm", "Bệnh viện", "Hội", "Viện", "Trường", "Sở", "Phòng", "Ban Chỉ đạo", "Liên đoàn",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """An article with its gold, its reading, and the persons and bodies that we find without a tagger."""

    article: Article
    gold: GoldArticle
    reading: Reading
    found: dict[str, tuple[EntityFact, ...]]

    def rows(self, label: str) -> tuple[GoldEntity, ...]:
        return self.gold.persons if label == "PER" else self.gold.organisations


def cases(articles: Path, gold: Path) -> list[Case]:
    """The articles of a folder that have gold, read, linked and built as the command does it."""
    with tempfile.TemporaryDirectory() as out:
        graph = build(articles, out)
        made = []
        for row in load_gold_folder(gold):
            told = facts_of(graph._rows, row.article)
            if told is None:
                raise SystemExit(f"{articles}: no {row.article}.txt, which {gold} has gold for")
            text = (articles / f"{row.article}.txt").read_text(encoding="utf-8")
            article = read_article(Source(row.article, row.article, text))
            made.append(Case(article, row, read(article), {"PER": told.persons, "ORG": told.organisations}))
        return made


def without_titles(case: Case) -> Case:
    """No honorific and no post next to a name; only persons that the body names in full are asked for."""
    text, gold = _titles_dropped(case)
    return _harder(case, text, gold)


def with_rare_surnames(case: Case) -> Case:
    """No titles, and every person has a surname that our tables lack."""
    text, gold = _titles_dropped(case)
    rows = []
    for n, row in enumerate(gold.persons):
        surname = SURNAMES_KEPT[n % len(SURNAMES_KEPT)]
        full = {name: f"{surname} {name.split(' ', 1)[1]}" for name in row.names if " " in name}
        for name, other in full.items():
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", other, text)
        rows.append(replace(row, names=tuple(full.get(name, name) for name in row.names)))
    return _harder(case, text, replace(gold, persons=tuple(rows)))


def with_rare_heads(case: Case) -> Case:
    """Common heads of bodies replaced by such as neither tables nor training hold; only those are asked."""
    pairs = {head: HEADS_KEPT[n % len(HEADS_KEPT)] for n, head in enumerate(_COMMON_HEADS)}
    pattern = re.compile(r"(?<!\w)(" + "|".join(pairs) + r")(?= [A-ZĐÀ-Ỹ])")

    def swap(told: str) -> str:
        return pattern.sub(lambda match: pairs[match.group()], told)

    rows = []
    for row in case.gold.organisations:
        names = tuple(map(swap, row.names))
        rows.append(GoldEntity(names, row.optional or names == row.names))
    return _harder(case, swap(_body(case)), replace(case.gold, organisations=tuple(rows)))


def _titles_dropped(case: Case) -> tuple[str, GoldArticle]:
    text = _body(case)
    full = {name for row in case.gold.persons for name in row.names if " " in name}
    rows = tuple(
        replace(row, optional=row.optional or not any(n in text for n in row.names if " " in n))
        for row in case.gold.persons
    )
    return untitled(text, places_of(full, text)), replace(case.gold, persons=rows)


def _body(case: Case) -> str:
    return "\n".join(case.article.text[span.start : span.end] for span in case.article.body)


def _harder(case: Case, text: str, gold: GoldArticle) -> Case:
    """The case with another text; found is what the mentions say, unlinked."""
    article = bare_article(text)
    reading = read(article)
    names: dict[str, list[str]] = {"PER": [], "ORG": []}
    for one in reading.mentions:
        if one.kind in LABELS:
            names[LABELS[one.kind]].append(text[one.span.start : one.span.end])
    return Case(article, gold, reading, {label: tuple(entities(found)) for label, found in names.items()})


def entities(names: Iterable[str]) -> list[EntityFact]:
    """One entity for each name; a name that begins or ends a longer one is the same entity."""
    groups: list[list[str]] = []
    for name in sorted(dict.fromkeys(names), key=lambda one: (-len(one), one)):
        key = fold(name)
        for group in groups:
            longest = fold(group[0])
            if longest == key or longest.endswith(f" {key}") or longest.startswith(f"{key} "):
                group.append(name)
                break
        else:
            groups.append([name])
    return [EntityFact(tuple(group)) for group in groups]


@dataclass(slots=True)
class Count:
    """Rows of gold found and missed, entities that nothing answers to, entities told twice."""

    right: int = 0
    missed: int = 0
    invented: int = 0
    twice: int = 0

    def add(self, rows: Sequence[GoldEntity], found: Sequence[EntityFact]) -> None:
        """Counts the entities of one article."""
        required = [row for row in rows if not row.optional]
        told = assign(required, [row for row in rows if row.optional], found, entity)
        self.right += len(told.pairs)
        self.missed += len(told.missed)
        self.invented += len(told.invented)
        self.twice += len(told.repeated)

    def __str__(self) -> str:
        precision = self.right / max(1, self.right + self.invented)
        recall = self.right / max(1, self.right + self.missed)
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return (
            f"{precision:9.3f} {recall:7.3f} {f1:7.3f} {self.right:6d} {self.missed:7d} "
            f"{self.invented:9d} {self.twice:6d}"
        )
