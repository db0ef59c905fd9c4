"""Files, folders, records, pages and archives as one stream; each bad input by name."""

import gzip
import json
import zipfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from partygraph.errors import InputError
from partygraph.model.article import Source
from partygraph.text import html
from partygraph.text.html import read_page
from partygraph.text.readers import read_sources

TEXT = "Chiều 22/5, Đảng bộ Sở Khoa học và Công nghệ tổ chức Hội nghị tổng kết."


def sources(paths: Iterable[str | Path]) -> list[Source]:
    return [found for found in read_sources(paths) if isinstance(found, Source)]


def problems(paths: Iterable[str | Path]) -> list[str]:
    return [str(found) for found in read_sources(paths) if isinstance(found, InputError)]


def write(path: Path, text: str = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def lines(*records: object) -> str:
    return "\n".join(json.dumps(record, ensure_ascii=False) for record in records)


def test_a_folder_is_read_in_order_and_hidden_files_are_left(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.txt", ".git/d.txt", ".e.txt", "f.png"):
        write(tmp_path / name, f"{TEXT} {name}")
    assert [source.id for source in sources([tmp_path])] == ["a", "b", "c"]


def test_the_order_of_the_arguments_does_not_matter(tmp_path: Path) -> None:
    one, two = write(tmp_path / "1" / "a.txt", "Một."), write(tmp_path / "2" / "a.txt", "Hai.")
    assert sources([one, two]) == sources([two, one, one])


def test_an_id_that_comes_twice_gets_a_suffix_of_its_text(tmp_path: Path) -> None:
    write(tmp_path / "1" / "a.txt", "Một.")
    write(tmp_path / "2" / "a.txt", "Hai.")
    first, second = sources([tmp_path])
    assert (first.id, second.id[:2], len(second.id)) == ("a", "a-", 10)


def test_the_same_article_twice_is_read_once_and_named(tmp_path: Path) -> None:
    write(tmp_path / "1" / "a.txt")
    write(tmp_path / "2" / "a.txt")
    assert len(sources([tmp_path])) == 1
    assert "same id and text" in problems([tmp_path])[0]


def test_a_glob_is_expanded(tmp_path: Path) -> None:
    write(tmp_path / "x" / "a.txt")
    write(tmp_path / "x" / "b.md")
    assert [source.id for source in sources([str(tmp_path / "*" / "*.txt")])] == ["a"]


@pytest.mark.parametrize(
    ("name", "raw", "problem"),
    [
        ("a.txt", b"", "the file is empty"),
        ("a.txt", b"\x89PNG\x00", "binary file"),
        ("a.txt", "Đảng bộ".encode() + b"\xff", "not UTF-8"),
        ("a.txt", b"a" * 16_000_001, "no single article"),
        ("a.html", b"<html><body><script>x</script></body></html>", "no text"),
        ("a.jsonl", b"\n\n", "holds no record"),
        ("a.jsonl", b"{bad\n", "a.jsonl:1: is not JSON"),
        ("a.jsonl", b"[" * 100_000, "is not JSON"),
        ("a.jsonl", b"[1]\n", "is a JSON list"),
        ("a.jsonl", b'{"heading": "x"}\n', "no text; expected a field text"),
        ("a.jsonl", b'{"text": "\\ud800"}\n', r"U+D800"),
        ("a.jsonl.gz", b"no gzip", "damaged"),
        ("a.zip", b"no zip", "is not a ZIP file"),
        ("a.doc", b"x", "unknown kind of file '.doc'; expected"),
    ],
    ids=lambda value: value if isinstance(value, str) else "bytes",
)
def test_a_bad_input_is_named_and_the_good_one_is_read(
    tmp_path: Path, name: str, raw: bytes, problem: str
) -> None:
    (tmp_path / name).write_bytes(raw)
    good = write(tmp_path / "z" / "good.txt")
    found = problems([tmp_path / name, good])
    assert len(found) == 1
    assert str(tmp_path / name) in found[0]
    assert problem in found[0]
    assert [source.id for source in sources([tmp_path / name, good])] == ["good"]


def test_missing_paths_and_empty_folders_are_named(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    found = problems([tmp_path / "empty", tmp_path / "nowhere.txt", str(tmp_path / "*.txt")])
    assert [text.rsplit(": ", 1)[1].split(";")[0] for text in found] == [
        "the folder holds no article",
        "no such file or folder",
        "matches no article",
    ]


def test_records_bring_their_own_fields(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.jsonl",
        lines(
            {
                "id": 7,
                "content": TEXT,
                "date": "2018-05-23T11:16:00",
                "author": "Lê Hoa",
                "title": "Đảng bộ Sở họp",
                "url": "http://x/7",
            },
            {"url": "http://x/8", "body": TEXT},
            {"text": TEXT, "published": "23/05/2018"},
            {"id": "p", "html": f"<p>{TEXT}</p>"},
        ),
    )
    first, second, third, page = sources([path])
    assert (first.id, first.title, first.published, first.byline) == (
        "7",
        "Đảng bộ Sở họp",
        date(2018, 5, 23),
        "Lê Hoa",
    )
    assert (first.url, second.id, second.url) == ("http://x/7", "http://x/8", "http://x/8")
    assert (third.id, third.published, third.uri) == ("a-3", date(2018, 5, 23), f"{path}:3")
    assert page.text == TEXT


def test_a_bad_record_does_not_stop_the_stream(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as stream:
        stream.write(lines({"id": "1", "text": TEXT}) + "\n{bad\n" + lines({"id": "2", "text": TEXT}))
    assert [found.id if isinstance(found, Source) else "bad" for found in read_sources([path])] == [
        "1",
        "bad",
        "2",
    ]


def test_a_zip_is_read_without_unpacking_and_paths_in_it_lead_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../b.txt", TEXT)
        archive.writestr("c.html", f"<p>{TEXT} c</p>")
        archive.writestr("d.png", "x")
        archive.writestr("inner.zip", "x")
    assert [(source.id, source.uri) for source in sources([path])] == [
        ("b", f"{path}!/../../b.txt"),
        ("c", f"{path}!/c.html"),
    ]
    assert not (tmp_path.parent / "b.txt").exists()


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partygraph.text.readers.MOST_UNPACKED", 1_000)
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("b.txt", "a" * 100_000)
    assert "unpacks to 100,000 bytes" in problems([path])[0]


def test_parquet_rows_are_records(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    parquet.write_table(
        pyarrow.table({"id": [1, 2], "text": [TEXT, ""], "date": [date(2018, 5, 23), None]}), path
    )
    assert [(source.id, source.published) for source in sources([path])] == [("1", date(2018, 5, 23))]
    assert "no text" in problems([path])[0]


def test_warc_responses_are_pages(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    page = f"<html><body><p>{TEXT}</p></body></html>".encode()
    http = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(page)
        + page
    )
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        "WARC-Record-ID: <urn:uuid:11111111-1111-1111-1111-111111111111>\r\n"
        f"WARC-Date: 2018-05-23T00:00:00Z\r\nWARC-Target-URI: http://example.vn/a\r\n"
        f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(head.encode() + http + b"\r\n\r\n"))
    (source,) = sources([path])
    assert (source.id, source.text, source.url) == ("http://example.vn/a", TEXT, "http://example.vn/a")


@pytest.mark.parametrize(
    ("name", "extra"), [("a.parquet", "partygraph[parquet]"), ("a.warc", "partygraph[warc]")]
)
def test_a_missing_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, extra: str
) -> None:
    monkeypatch.setattr("partygraph.text.archives.find_spec", lambda _name: None)
    (tmp_path / name).write_bytes(b"x")
    assert extra in problems([tmp_path / name])[0]


PAGE = f"""<!doctype html><html><head><title>Đảng ủy Khối tổng kết công tác năm 2017 - Cổng thông tin</title>
<meta property="article:published_time" content="2018-05-23T11:00:00+07:00">
<meta name="author" content="Lê Hoa"><style>p{{}}</style>
<body><ul><li><a href="/">Trang chủ</a><li>Liên hệ</ul><div>
<h1>Đảng ủy Khối <b>tổng kết</b> công tác năm 2017</h1><p>{TEXT}<br>Quang&nbsp;cảnh &amp; hội nghị
<script>var x = "Tin khác";</script></div></body></html>"""
LINES = [
    "Trang chủ",
    "Liên hệ",
    "Đảng ủy Khối tổng kết công tác năm 2017",
    TEXT,
    "Quang\u00a0cảnh & hội nghị",
]


@pytest.mark.parametrize("is_fast", [True, False], ids=["selectolax", "standard library"])
def test_both_parsers_give_the_same_lines_and_metadata(
    is_fast: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if is_fast:
        pytest.importorskip("selectolax")
    else:
        monkeypatch.setattr(html, "find_spec", lambda _name: None)
    page = read_page(PAGE)
    assert page.text.split("\n") == LINES
    assert (page.title, page.published, page.byline) == (
        "Đảng ủy Khối tổng kết công tác năm 2017",
        date(2018, 5, 23),
        "Lê Hoa",
    )


@pytest.mark.parametrize(
    ("head", "title", "byline"),
    [
        (
            "<title>Sở Khoa học và Công nghệ tỉnh</title>"
            '<meta name="author" content="Cổng thông tin điện tử">',
            None,
            None,
        ),  # the portal's own name
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", '
            '"headline": "Đảng ủy Khối họp", "author": [{"name": "Thu Nga"}]}]}</script>',
            "Đảng ủy Khối họp",
            "Thu Nga",
        ),
        ('<script type="application/ld+json">{bad</script>', None, None),
    ],
)
def test_metadata_count_only_where_they_read_as_such(
    head: str, title: str | None, byline: str | None
) -> None:
    page = read_page(f"<html><head>{head}</head><body><p>{TEXT}</p></body></html>")
    assert (page.title, page.byline) == (title, byline)
