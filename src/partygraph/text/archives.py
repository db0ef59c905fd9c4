"""Parquet tables and WARC archives: formats that need an extra."""

from collections.abc import Iterator
from importlib.util import find_spec
from typing import BinaryIO, Final

from partygraph.errors import InputError
from partygraph.model.article import Source
from partygraph.text.decode import decode, settle
from partygraph.text.html import read_page
from partygraph.text.records import FIELDS, read_record

LONGEST_PAGE: Final = 16_000_000
_ROWS: Final = 256


def read_parquet(stream: BinaryIO, name: str, stem: str) -> Iterator[Source | InputError]:
    """The rows of a Parquet table, in order, a batch at a time."""
    if find_spec("pyarrow") is None:
        yield InputError(name, "reading .parquet needs pyarrow; install partygraph[parquet]")
        return
    from pyarrow import ArrowException
    from pyarrow.parquet import ParquetFile

    number = 0
    try:
        table = ParquetFile(stream)
        columns = [column for column in table.schema_arrow.names if column in FIELDS]
        for batch in table.iter_batches(batch_size=_ROWS, columns=columns):
            for row in batch.to_pylist():
                number += 1
                yield _row(row, f"{name}:{number}", f"{stem}-{number}")
    except (ArrowException, OSError) as error:
        yield InputError(name, f"is not a readable Parquet table ({str(error)[:80]})")
        return
    if number == 0:
        yield InputError(name, "the table has no rows")


def _row(row: dict[str, object], where: str, fallback_id: str) -> Source | InputError:
    try:
        return read_record(row, where, fallback_id)
    except InputError as error:
        return error


def read_warc(stream: BinaryIO, name: str, stem: str) -> Iterator[Source | InputError]:
    """The HTML pages among the responses of a web archive; other records are passed over."""
    if find_spec("fastwarc") is None:
        yield InputError(name, "reading .warc needs fastwarc; install partygraph[warc]")
        return
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    pages = 0
    try:
        for record in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True):
            kind = record.http_content_type or ""
            status = record.http_headers.status_code if record.http_headers is not None else None
            if status != 200 or "html" not in kind:
                continue
            pages += 1
            url = record.headers.get("WARC-Target-URI") or f"{name}:{pages}"
            raw = record.reader.read(LONGEST_PAGE + 1)
            yield read_page_bytes(raw, url, url)
    except (OSError, ValueError) as error:
        yield InputError(name, f"is not a readable web archive ({str(error)[:80]})")
        return
    if pages == 0:
        yield InputError(name, "holds no HTML page; expected responses with status 200")


def read_page_bytes(
    raw: bytes, where: str, identifier: str, *, url: str | None = None
) -> Source | InputError:
    """The source that an HTML page of bytes holds, or why it holds none."""
    if len(raw) > LONGEST_PAGE:
        return InputError(where, f"the page is longer than {LONGEST_PAGE:,} bytes")
    try:
        page = read_page(decode(raw, where))
        text = settle(page.text, where)
    except InputError as error:
        return error
    address = url or (where if where.startswith(("http://", "https://")) else page.url)
    return Source(identifier, where, text, page.title, page.published, page.byline, address)
