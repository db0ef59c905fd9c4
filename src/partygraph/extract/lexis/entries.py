"""The phrases of the lexicon, each with what it triggers: rows of the tables, the schemes and the rules."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from partygraph.authority.fields import fields
from partygraph.authority.provinces import capital_province, provinces
from partygraph.authority.schemes import document_types, meeting_kinds, post_types
from partygraph.extract.lexis.tokens import fold
from partygraph.extract.lexis.words import mapping, tables
from partygraph.resources import ontology_path


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase of the lexicon: `category` says what it triggers, `id` which row it comes from."""

    category: str
    id: str
    phrase: str
    length: int
    needs_capital: bool = False
    not_next: tuple[str, ...] = ()


def all_entries() -> list[Entry]:
    """The entries of all tables, schemes and rules."""
    return [*_table_entries(), *_scheme_entries(), *_rule_entries()]


def authority_rows(name: str) -> list[dict[str, str]]:
    """The rows of a table of ``ontology/authority``."""
    with ontology_path("authority", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _entries(
    category: str, id_: str, phrases: Iterable[str], *, capital: bool = False, not_next: str = ""
) -> list[Entry]:
    barred = tuple(fold(phrase) for phrase in not_next.split("|") if phrase)
    return [
        Entry(category, id_, phrase, len(phrase.split()), capital and not phrase[:1].islower(), barred)
        for phrase in dict.fromkeys(phrases)
    ]


def _spelled(phrases: Iterable[str], central: str) -> Iterator[str]:
    """`phrases` and their other spellings of the first word of the row `central`: "Ban Bí thư T.Ư Đảng"."""
    written, *short = [word for word in central.split("|") if not word.endswith(" Đảng")]
    for phrase in phrases:
        yield phrase
        yield from (phrase.replace(written, word) for word in short if written in phrase)


def _place_spellings(name: str) -> Iterator[str]:
    """`name` and how else the words in it are written: "Đắk Glong" for "Đăk Glong", "Đăk Rlấp" for
    "Đắk R'Lấp".
    """
    spellings = [name]
    for written, others in mapping("cues.toml", "place-spellings").items():
        if written in name:
            spellings += [known.replace(written, other) for known in spellings for other in others.split("|")]
    yield from spellings


def _table_entries() -> list[Entry]:
    entries: list[Entry] = []
    words = authority_rows("lexicon.csv")
    [central] = [row["phrases"] for row in words if row["id"] == "tw"]
    for row in authority_rows("body-heads.csv"):
        entries += _entries(
            "body",
            row["id"],
            _spelled(row["phrases"].split("|"), central),
            capital=row["case"] == "upper",
            not_next=row["not_next"],
        )
    for spelling in fields():
        entries += _entries("field", spelling, [spelling])
    for row in authority_rows("surnames.csv"):
        entries += _entries("surname", row["surname"], [row["surname"]], capital=True)
    for row in authority_rows("districts.csv"):
        entries += _entries("district", row["name"], _place_spellings(row["name"]), capital=True)
    for row in words:
        entries += _entries(
            row["category"], row["id"], row["phrases"].split("|"), capital=row["case"] == "upper"
        )
    return entries


def _scheme_entries() -> list[Entry]:
    entries: list[Entry] = []
    for kind in document_types():
        entries += _entries("doctype", kind.notation, [kind.label_vi, *kind.spellings])
    for post in post_types():
        entries += _entries("post", post.notation, [post.label_vi, *post.spellings])
    for meeting in meeting_kinds():
        entries += _entries("meeting", meeting.notation, [meeting.label_vi, *meeting.spellings])
    for province in provinces():
        # "tấm gương đạo đức Hồ Chí Minh" names no city: the bare name counts only behind the word for city;
        # "UBND thành phố Huế" was of the city below the province that is called Huế today.
        bare = ("Hồ Chí Minh", "HCM")
        others = list(province.variants)
        if province.capital != province.name:
            others = [word for word in others if capital_province(word) is not province]
        spellings = [word for word in (province.name, *others) if word not in bare]
        entries += _entries("province", province.name, spellings, capital=True)
    return entries


def _rule_entries() -> list[Entry]:
    entries: list[Entry] = []
    for name in ("relations.toml", "stance.toml", "actions.toml"):
        for category, rules in tables(name).items():
            for id_, table in rules.items():
                entries += _entries(category, id_, table["triggers"], capital=table.get("case") == "upper")
    return entries
