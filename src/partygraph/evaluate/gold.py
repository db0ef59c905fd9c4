"""Gold: what a careful reader finds in an article, loaded from YAML and checked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import yaml

from partygraph.errors import DataError


@dataclass(frozen=True, slots=True)
class Choice:
    """The acceptable answers to one question; no values means that it is not checked.

    `may_be_absent` is set where null stands among the answers.
    """

    values: tuple[str, ...] = ()
    may_be_absent: bool = True

    @property
    def is_checked(self) -> bool:
        """Whether any answer is given."""
        return bool(self.values)


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """A person or a body with all the names it goes by."""

    names: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldPost:
    """A person in a post of a body; `former` lists the right answers, `new` marks one just taken up."""

    person: Choice
    post: Choice
    body: Choice
    former: frozenset[bool]
    new: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldDirective:
    """A guiding document with the forms of its number; `joint` where one citation names several documents."""

    names: tuple[str, ...]
    types: Choice
    numbers: tuple[str, ...] = ()
    issued_on: frozenset[str] = frozenset()
    issuers: Choice = Choice()
    terms: Choice = Choice()
    plenum: int | None = None
    joint: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldMeeting:
    """A meeting that the article reports; `dates` are ISO days, none where not checked."""

    names: tuple[str, ...]
    organiser: Choice = Choice()
    dates: frozenset[str] = frozenset()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldRelation:
    """A relation between two rows named above; `extras` are the further questions (role, form, post …)."""

    kinds: tuple[str, ...]
    subject: Choice
    object: Choice
    statuses: tuple[str, ...]
    extras: tuple[tuple[str, Choice], ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldQuantity:
    """A count of a body or meeting."""

    subject: Choice
    measure: str
    values: tuple[int, ...]
    year: int | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """Everything that the gold file of one article says; `optional_*` rows are among the others, marked.

    `ignored` names the keys that no question is asked of.
    """

    article: str
    title: Choice
    published: Choice
    author: Choice
    province: Choice
    persons: tuple[GoldEntity, ...]
    organisations: tuple[GoldEntity, ...]
    posts: tuple[GoldPost, ...]
    directives: tuple[GoldDirective, ...]
    meetings: tuple[GoldMeeting, ...]
    relations: tuple[GoldRelation, ...]
    quantities: tuple[GoldQuantity, ...]
    years: tuple[int, ...]
    ignored: tuple[str, ...] = ()


STATUSES: Final = frozenset({"asserted", "planned", "requested", "criticised"})
_EXTRAS: Final = ("role", "form", "post", "body", "recipient", "year", "date")
_KEYS: Final[dict[str, frozenset[str]]] = {
    "persons": frozenset({"names", "optional"}),
    "organisations": frozenset({"names", "optional"}),
    "posts": frozenset({"person", "post", "body", "former", "new", "optional"}),
    "directives": frozenset(
        {"names", "type", "number", "date", "issuer", "term", "plenum", "joint", "optional"}
    ),
    "meetings": frozenset({"names", "organiser", "date", "place", "optional"}),
    "relations": frozenset({"subject", "relation", "object", "status", "optional", *_EXTRAS}),
    "quantities": frozenset({"subject", "measure", "value", "year", "from", "optional"}),
}
_LISTS: Final = tuple(_KEYS)
_TOP: Final = frozenset(
    {"article", "source", "title", "published", "author", "province", "years", *_LISTS}
    | {f"optional_{kind}" for kind in _LISTS}
)

Row = Mapping[str, object]


def load_gold_folder(folder: Path) -> tuple[GoldArticle, ...]:
    """The gold of every ``.yaml`` file in `folder`, sorted by name.

    Raises DataError for a folder without gold, a file that is no YAML, rows that are none, an unknown status.
    """
    paths = sorted(folder.glob("*.yaml")) if folder.is_dir() else []
    if not paths:
        raise DataError(folder, None, "no gold here; expected a folder of .yaml files, one for each article")
    return tuple(load_gold(path) for path in paths)


def load_gold(path: Path) -> GoldArticle:
    """The gold of one article; see `load_gold_folder` for what raises."""
    try:
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.MarkedYAMLError as error:
        line = None if error.problem_mark is None else error.problem_mark.line + 1
        raise DataError(path, line, f"is not YAML: {error.problem}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise DataError(path, None, f"is not YAML: {error}") from error
    if not isinstance(told, dict) or not isinstance(told.get("article"), str):
        raise DataError(path, None, "expected a mapping with the key 'article', a text")
    return _article(path, told)


def _article(path: Path, told: Row) -> GoldArticle:
    return GoldArticle(
        article=str(told["article"]),
        title=_choice(told.get("title")),
        published=_choice(told.get("published")),
        author=_choice(told.get("author")),
        province=_choice(told.get("province")),
        persons=tuple(_entity(row, optional) for row, optional in _rows(path, told, "persons")),
        organisations=tuple(_entity(row, optional) for row, optional in _rows(path, told, "organisations")),
        posts=tuple(_post(row, optional) for row, optional in _rows(path, told, "posts")),
        directives=tuple(_directive(row, optional) for row, optional in _rows(path, told, "directives")),
        meetings=tuple(_meeting(row, optional) for row, optional in _rows(path, told, "meetings")),
        relations=tuple(_relation(path, row, optional) for row, optional in _rows(path, told, "relations")),
        quantities=tuple(_quantity(row, optional) for row, optional in _rows(path, told, "quantities")),
        years=tuple(_integers(told.get("years"))),
        ignored=tuple(_ignored(path, told)),
    )


def _rows(path: Path, told: Row, kind: str) -> Iterator[tuple[Row, bool]]:
    """The rows of one kind, each with whether it is optional; a bare name is a row with that one name."""
    for key, optional in ((kind, False), (f"optional_{kind}", True)):
        rows = told.get(key) or []
        if not isinstance(rows, list):
            raise DataError(path, None, f"'{key}' is {type(rows).__name__}; expected a list of rows")
        for number, row in enumerate(rows, start=1):
            if isinstance(row, str) and optional:
                yield {"names": [row]}, True
            elif isinstance(row, dict):
                yield row, optional or row.get("optional") is True
            else:
                raise DataError(path, None, f"{key}, row {number}: expected a row of keys, found {row!r}")


def _ignored(path: Path, told: Row) -> Iterator[str]:
    """The keys that nothing here reads: somebody else's remarks, or a slip of the pen."""
    for key in told.keys() - _TOP:
        yield f"{path}: key '{key}' is not read; known are {', '.join(sorted(_TOP))}"
    for kind in _LISTS:
        unknown = {key for row, _ in _rows(path, told, kind) for key in row} - _KEYS[kind]
        for key in sorted(unknown):
            yield f"{path}: {kind}: key '{key}' is not read; known are {', '.join(sorted(_KEYS[kind]))}"


def _choice(value: object) -> Choice:
    if value is None:
        return Choice()
    options = value if isinstance(value, list) else [value]
    return Choice(tuple(_text(option) for option in options if option is not None), None in options)


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _names(row: Row, *more: object) -> tuple[str, ...]:
    names = row.get("names") or []
    listed = names if isinstance(names, list) else [names]
    return tuple(dict.fromkeys(_text(name) for name in (*listed, *more) if name is not None))


def _integers(value: object) -> Iterator[int]:
    options = value if isinstance(value, list) else [value]
    yield from (option for option in options if isinstance(option, int) and not isinstance(option, bool))


def _entity(row: Row, optional: bool) -> GoldEntity:
    return GoldEntity(_names(row), optional)


def _post(row: Row, optional: bool) -> GoldPost:
    former = row.get("former")
    answers = former if isinstance(former, list) else [former is True]
    post = row.get("post") or row.get("names")
    return GoldPost(
        _choice(row.get("person")),
        _choice(post),
        _choice(row.get("body")),
        frozenset(answer is True for answer in answers),
        row.get("new") is True,
        optional,
    )


def _directive(row: Row, optional: bool) -> GoldDirective:
    numbers = _choice(row.get("number")).values
    return GoldDirective(
        names=_names(row, *numbers),
        types=_choice(row.get("type")),
        numbers=numbers,
        issued_on=frozenset(_choice(row.get("date")).values),
        issuers=_choice(row.get("issuer")),
        terms=_choice(row.get("term")),
        plenum=next(_integers(row.get("plenum")), None),
        joint=row.get("joint") is True,
        optional=optional,
    )


def _meeting(row: Row, optional: bool) -> GoldMeeting:
    return GoldMeeting(
        _names(row), _choice(row.get("organiser")), frozenset(_choice(row.get("date")).values), optional
    )


def _relation(path: Path, row: Row, optional: bool) -> GoldRelation:
    """A kind of relation that we cannot tell of ("addressed") is no fault of the gold: the row is missed."""
    kinds, statuses = _choice(row.get("relation")).values, _choice(row.get("status")).values or ("asserted",)
    for one in statuses:
        if one not in STATUSES:
            raise DataError(
                path,
                None,
                f"relations: status '{one}' is unknown; expected one of {', '.join(sorted(STATUSES))}",
            )
    extras = tuple((key, _choice(row[key])) for key in _EXTRAS if row.get(key) is not None)
    return GoldRelation(
        kinds, _choice(row.get("subject")), _choice(row.get("object")), statuses, extras, optional
    )


def _quantity(row: Row, optional: bool) -> GoldQuantity:
    return GoldQuantity(
        _choice(row.get("subject")),
        _text(row.get("measure") or (_names(row) or ("",))[0]),
        tuple(_integers(row.get("value"))),
        next(_integers(row.get("year")), None),
        optional,
    )
