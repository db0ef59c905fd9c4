"""Records of a corpus (JSON Lines, Parquet rows) as sources."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import BinaryIO, Final

from partygraph.errors import InputError
from partygraph.model.article import Source
from partygraph.text.decode import decode, settle
from partygraph.text.html import read_page
from partygraph.text.pagedate import first_day

LONGEST_RECORD: Final = 16_000_000
_TEXT_FIELDS: Final = ("text", "content", "body")
_HTML_FIELD: Final = "html"
_DATE_FIELDS: Final = ("published", "date", "published_at", "publish_date", "date_published")
_AUTHOR_FIELDS: Final = ("author", "byline")
_ID_FIELDS: Final = ("id", "identifier")
FIELDS: Final = (*_ID_FIELDS, "url", "title", *_TEXT_FIELDS, _HTML_FIELD, *_DATE_FIELDS, *_AUTHOR_FIELDS)


def read_json_lines(stream: BinaryIO, name: str, stem: str) -> Iterator[Source | InputError]:
    """The records of `stream`, one JSON object a line; a bad line is given as its error and passed over."""
    number = 0
    is_empty = True
    while line := stream.readline(LONGEST_RECORD + 1):
        number += 1
        where = f"{name}:{number}"
        if len(line) > LONGEST_RECORD:
            yield InputError(where, f"the record is longer than {LONGEST_RECORD:,} bytes; split it")
            _skip_line(stream, line)
            continue
        if line.strip():
            is_empty = False
            yield _json_record(line, where, f"{stem}-{number}")
    if is_empty:
        yield InputError(name, "holds no record; expected one JSON object a line")


def read_record(record: Mapping[str, object], where: str, fallback_id: str) -> Source:
    """The source that a record's fields describe.

    The id is the record's own, else its URL, else `fallback_id`. A record with `html` and no text is a page.

    Raises InputError where no field holds a text.
    """
    text = _long_text(record, _TEXT_FIELDS)
    markup = _long_text(record, (_HTML_FIELD,))
    if text is None and markup is None:
        found = ", ".join(sorted(map(str, record))[:12]) or "none"
        raise InputError(
            where, f"no text; expected a field {', '.join((*_TEXT_FIELDS, _HTML_FIELD))}; found {found}"
        )
    page = read_page(settle(markup, where)) if text is None and markup is not None else None
    url = _short_text(record, ("url",), where) or (page.url if page is not None else None)
    return Source(
        id=_identifier(record, where) or url or fallback_id,
        uri=where,
        text=settle(page.text if page is not None else text or "", where),
        title=_short_text(record, ("title",), where) or (page.title if page is not None else None),
        published=_day(record) or (page.published if page is not None else None),
        byline=_short_text(record, _AUTHOR_FIELDS, where) or (page.byline if page is not None else None),
        url=url,
    )


def _json_record(line: bytes, where: str, fallback_id: str) -> Source | InputError:
    try:
        record = json.loads(decode(line, where))
    except InputError as error:
        return error
    except (ValueError, RecursionError) as error:
        return InputError(where, f"is not JSON ({str(error)[:80]})")
    if not isinstance(record, dict):
        return InputError(where, f"is a JSON {type(record).__name__}; expected an object with a text")
    try:
        return read_record(record, where, fallback_id)
    except InputError as error:
        return error


def _skip_line(stream: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(LONGEST_RECORD)


def _long_text(record: Mapping[str, object], fields: tuple[str, ...]) -> str | None:
    return next((v for field in fields if isinstance(v := record.get(field), str) and v.strip()), None)


def _short_text(record: Mapping[str, object], fields: tuple[str, ...], where: str) -> str | None:
    found = _long_text(record, fields)
    return None if found is None else " ".join(settle(found, where).split())


def _identifier(record: Mapping[str, object], where: str) -> str | None:
    for field in _ID_FIELDS:
        value = record.get(field)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return _short_text(record, _ID_FIELDS, where)


def _day(record: Mapping[str, object]) -> date | None:
    for field in _DATE_FIELDS:
        value = record.get(field)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        if isinstance(value, str) and (day := first_day(value[:60])) is not None:
            return day
    return None
