"""The five seed articles: what the page says of itself."""

from datetime import date
from pathlib import Path

import pytest

from partygraph.model.article import Article, Source
from partygraph.text.article import read_article
from partygraph.text.decode import decode

SEEDS = Path(__file__).parents[2] / "seeds"


def seed(number: str) -> Article:
    path = next(SEEDS.glob(f"{number}_*.txt"))
    return read_article(Source(path.stem, str(path), decode(path.read_bytes(), str(path))))


@pytest.mark.parametrize(
    ("number", "title", "published", "byline"),
    [
        (
            "000",
            "7 giải pháp đổi mới, nâng cao chất lượng, hiệu quả công tác tư tưởng "
            "ở Đảng bộ Khối các cơ quan thành phố đến năm 2015, định hướng đến năm 2020",
            date(2012, 12, 20),
            "Thu Nga",
        ),
        (
            "001",
            "Tăng cường đổi mới phương thức lãnh đạo của Đảng đối với toàn hệ thống chính trị",
            date(2021, 1, 5),
            "An Nhiên",
        ),
        ("002", None, date(2015, 1, 28), "Hải Ninh"),
        (
            "003",
            "Sở Khoa học và Công nghệ tổng kết công tác Đảng năm 2017 và triển khai nhiệm vụ năm 2018",
            date(2018, 2, 4),
            "Nguyễn Trường",
        ),
        (
            "004",
            "Đảng bộ Sở KH&CN: Tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW",
            date(2018, 5, 23),
            "PC",
        ),
    ],
)
def test_a_seed_says_its_title_date_and_author(
    number: str, title: str | None, published: date, byline: str
) -> None:
    article = seed(number)
    assert (article.title, article.published, article.byline) == (title, published, byline)


@pytest.mark.parametrize(
    ("number", "first", "last"),
    [
        ("000", "Vừa qua, Sở Khoa học", "công tác tư tưởng."),
        (
            "001",
            "Đó là ý kiến chỉ đạo",
            "5 năm liền 2015-2019",
        ),  # a caption below the last paragraph holds a fact
        ("002", "Trong năm qua, cấp ủy", "xây dựng nông thôn mới."),
        ("003", "Chiều ngày 02/02/2018", "kỷ luật kỷ cương công vụ."),
        ("004", "Chiều 22/5, Đảng bộ", "“đảng viên thời kỳ 4.0”.".replace("“", '"').replace("”", '"')),
    ],
)
def test_a_seed_s_body_runs_from_its_first_to_its_last_sentence(number: str, first: str, last: str) -> None:
    article = seed(number)
    assert article.body[0].of(article.text).startswith(first)
    assert article.body[-1].of(article.text).endswith(last)


@pytest.mark.parametrize(
    ("number", "caption"),
    [
        ("001", "Khen thưởng cho 9 tổ chức cơ sở Đảng"),
        ("003", "Đồng chí Bí thư Đảng ủy Sở KH&CN Lê Thị Tố Uyên trao giấy\u00a0khen"),
    ],
)
def test_captions_inside_the_text_are_body(number: str, caption: str) -> None:
    article = seed(number)
    assert any(span.of(article.text).startswith(caption) for span in article.body)


@pytest.mark.parametrize(
    ("number", "stranger"),
    [
        ("000", "Đại hội nhiệm kỳ 2025-2030"),
        ("002", "Phạm Văn Mạnh"),
        ("002", "Phạm Văn Bình"),
        ("004", "ĐĂNG NHẬP"),
    ],
)
def test_what_the_page_links_to_is_cut(number: str, stranger: str) -> None:
    article = seed(number)
    assert not any(stranger in span.of(article.text) for span in article.body)
    assert any(stranger in cut.span.of(article.text) for cut in article.cuts)


@pytest.mark.parametrize(
    ("number", "line"),
    [
        ("000", "Tin KH & CN Hải Phòng"),
        ("001", "Chi tiet tin tức - Sở Khoa học công nghệ"),
        ("002", "SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH HẢI DƯƠNG"),
        ("003", "Tin KH & CN Hải Phòng"),
    ],
)
def test_the_line_that_names_the_publisher_is_kept_as_a_site_line(number: str, line: str) -> None:
    article = seed(number)
    assert line in [span.of(article.text) for span in article.site_lines]
