"""Made-up pages in the manner of portals and newspapers: the frame around an article."""

import time
import unicodedata
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from partygraph.errors import InputError
from partygraph.model.article import Article, Source
from partygraph.text.article import LONGEST_ARTICLE, read_article

ONE = (
    "Ngày 22/5, Đảng ủy Khối các cơ quan tỉnh tổ chức Hội nghị tổng kết 10 năm thực hiện "
    "Nghị quyết số 22-NQ/TW của Ban Chấp hành Trung ương."
)
TWO = (
    "Phát biểu tại Hội nghị, đồng chí Nguyễn Thị Lệ Hà đề nghị các chi bộ tiếp tục "
    "thực hiện Nghị quyết trong thời gian tới, bảo đảm hiệu quả."
)
TITLE = "Đảng ủy Khối tổng kết 10 năm thực hiện Nghị quyết số 22"
MAY = date(2017, 5, 22)


def read(text: str) -> Article:
    return read_article(Source("a", "a.txt", text))


def body(article: Article) -> list[str]:
    return [span.of(article.text) for span in article.body]


@pytest.mark.parametrize(
    ("page", "published", "byline"),
    [
        (
            f"Trang chủ > Tin tức\n{TITLE}\nThứ Hai, 22/05/2017, 10:30 (GMT+7)\n{ONE}\n{TWO}\n"
            "Theo TTXVN\nCác tin khác:\nĐại hội Chi bộ (12/3/2020)",
            MAY,
            None,
        ),
        (
            "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH QUẢNG TRỊ\nTin tức\nCập nhật: 22-05-2017 10:30:12 | Lượt xem: 1204\n"
            f"{TITLE}\n{ONE}\n{TWO}\nTin, ảnh: Lê Hoa\nIn trang",
            MAY,
            "Lê Hoa",
        ),
        (
            f"{TITLE}\nThứ hai, ngày 22 tháng 5 năm 2017\nThu Hà\n{ONE}\n{TWO}\n(Nguồn: baohaiduong.vn)",
            MAY,
            "Thu Hà",
        ),
        (
            f"{TITLE} (22/05/2017)\n{ONE}\n{TWO}\nHoàng Anh\n"
            f"Tin khác\nĐại hội Đảng bộ Sở\n{ONE}\nHội nghị Tỉnh ủy\n{TWO}",
            MAY,
            "Hoàng Anh",
        ),
        (f"{TITLE}\nNgày đăng: 22.5.2017\n{TITLE}\n{ONE}\n{TWO} Hồng Nhung", MAY, "Hồng Nhung"),
        (
            f"{TITLE}\nNgày đăng: 22/5/2017\nTác giả: Lê Hoa\n{ONE}\n{TWO}\nNguồn: Báo Hậu Giang",
            MAY,
            "Lê Hoa",
        ),
        # an office that wrote
        (f"{TITLE}\nNgày đăng: 22/5/2017 | Tác giả: Phòng Chính trị\n{ONE}\n{TWO}", MAY, "Phòng Chính trị"),
        (f"{TITLE}\nNguồn: Sở Y tế | 22/5/2017 10:30\n{ONE}\n{TWO}", MAY, None),
        (f"{TITLE}\nHBO | 22/5/2017 10:30\n{ONE}\n{TWO}", MAY, None),  # how the paper is called
        (f"{TITLE}\n{ONE}\n{TWO}\nLê Thị Hoa\nCập nhật: 22/05/2017", MAY, "Lê Thị Hoa"),
        (f"{TITLE}\nHậu Giang, ngày 22 tháng 5 năm 2017\n{ONE}\n{TWO}", MAY, None),
        (f"# {TITLE}\n\n2017-05-22\n\n{ONE}\n\n{TWO}\n", MAY, None),
        (f"{TITLE}\n{ONE}\n{TWO} Trần Tĩnh (TTXVN) ", None, "Trần Tĩnh"),  # the press: three lines, no date
        (f"{TITLE}\r\n{ONE}\r\n{TWO}\r\nPV/VOV.VN", None, None),
    ],
)
def test_a_page_s_frame_is_taken_off(page: str, published: date | None, byline: str | None) -> None:
    article = read(page)
    assert (article.title, article.published, article.byline) == (TITLE, published, byline)
    assert body(article) == [ONE, TWO]


@pytest.mark.parametrize(
    ("page", "title", "published"),
    [
        # links above the headline
        (
            f"> Hà Nam có Bí thư mới\n>> Cho thôi chức Chủ tịch huyện Kim Bảng\n{TITLE}\n{ONE}\n{TWO}",
            TITLE,
            None,
        ),
        # a headline closed by a full stop
        (f"{TITLE}.\nNgày đưa:  22/05/2017 01:44:30 PM In bài\n{ONE}\n{TWO}", f"{TITLE}.", MAY),
        (f"{TITLE}.\n22/05/2017\n{ONE}\n{TWO}", f"{TITLE}.", MAY),
        # a slogan beside the date
        (f" date 2017-05-22 HOME GIA ĐÌNH HẠNH PHÚC BỀN LÂU\n{TITLE}\nLê Hoa |\n{ONE}\n{TWO}", TITLE, MAY),
        # a stamp before the first words
        (f" date 2017-05-22 {TITLE}\n{ONE}\n{TWO}", TITLE, MAY),
        (f"date 2017-05 {TITLE}\n{ONE}\n{TWO}", TITLE, None),
        # menus and captions glued into one line
        (
            f"Trang chủGiới thiệuTin tức{ONE}\n{TITLE}\nĐăng lúc: 09:51:17 22/05/2017 (GMT+7)\n{ONE}\n{TWO}",
            TITLE,
            MAY,
        ),
        # the day of the visit above the headline: the news are of another season
        (f"Thứ hai, 26/12/2022\n{TITLE}\n{ONE}\n{TWO}", TITLE, None),
        (f"Thứ hai, 19/06/2017\n{TITLE}\n{ONE}\n{TWO}", TITLE, date(2017, 6, 19)),
        (f"26/12/2022 10:30\n{TITLE}\n{ONE}\n{TWO}", TITLE, date(2022, 12, 26)),  # marked as the page's own
    ],
)
def test_furniture_around_an_article_is_none_of_it(page: str, title: str, published: date | None) -> None:
    article = read(page)
    assert (article.title, article.published, body(article)) == (title, published, [ONE, TWO])


@pytest.mark.parametrize(
    "caption",
    [
        "Toàn cảnh hội nghị. Ảnh: Lê Hòa",
        "Các đại biểu biểu quyết thông qua nghị quyết - Ảnh: Trần Minh",
        "Đại biểu Đảng bộ Khối dự hội nghị sáng 22/5 (Ảnh: Báo Hải Dương)",
        "Ông Lê Văn An tại kỳ họp (ảnh Thanh Sơn)",
    ],
)
def test_a_caption_below_the_headline_is_no_headline(caption: str) -> None:
    article = read(f"{TITLE}\n22/05/2017\n{caption}\n{ONE}\n{TWO}")
    assert (article.title, body(article)) == (TITLE, [caption, ONE, TWO])


def test_a_headline_with_pictures_is_one() -> None:
    title = "Chùm ảnh: Khai mạc Đại hội Đảng bộ tỉnh Hải Dương"
    assert read(f"{title}\n22/05/2017\n{ONE}\n{TWO}").title == title


def test_an_invitation_below_the_article_is_cut() -> None:
    assert body(read(f"{TITLE}\n{ONE}\n{TWO}\nMời quý vị theo dõi các bản tin của Đài Truyền hình")) == [
        ONE,
        TWO,
    ]


def test_a_list_inside_the_article_is_cut_and_the_article_goes_on() -> None:
    article = read(
        f"{TITLE}\n{ONE}\nTin liên quan\nHội nghị Tỉnh ủy lần thứ 5\n{TWO}\n{ONE}\nLê Hoa\nBình luận (0)"
    )
    assert body(article) == [ONE, TWO, ONE]
    assert "Hội nghị Tỉnh ủy lần thứ 5" in [cut.span.of(article.text) for cut in article.cuts]


@pytest.mark.parametrize("signature", ["", "\nLê Hoa"])
def test_a_list_that_ends_the_article_is_body(signature: str) -> None:
    rows = ["Các tập thể được khen thưởng gồm:", "- Chi bộ Văn phòng", "- Chi bộ Thanh tra"]
    page = "\n".join((TITLE, ONE, TWO, *rows)) + signature
    assert body(read(f"{page}\nTin khác\n- Đại hội Chi bộ Thanh tra (1/2/2020)")) == [ONE, TWO, *rows]


def test_a_short_caption_above_the_signature_is_body() -> None:
    article = read(
        f"{TITLE}\n{ONE}\n{TWO}\nĐồng chí Lê Tiến Châu\nHữu Phước\nXem nhiều\nĐại hội Chi bộ Thanh tra"
    )
    assert body(article) == [ONE, TWO, "Đồng chí Lê Tiến Châu"]
    assert article.byline == "Hữu Phước"


def test_documents_with_dates_listed_in_the_article_are_no_links() -> None:
    rows = "- Nghị quyết số 22-NQ/TW của Ban Chấp hành Trung ương, ngày 02/02/2008;"
    assert rows in body(read(f"{TITLE}\n{ONE}\n{rows}\n{TWO}"))


@pytest.mark.parametrize(
    "page",
    [
        f"{ONE}\n{TWO}",
        f"Tổ chức Đảng 22/05/2017 10:30\n{ONE}\n{TWO}",
        f"Chiều 22/5, Đảng bộ Sở họp.\n{ONE}\n{TWO}",
    ],
)
def test_a_page_without_headline_has_no_title_and_loses_no_sentence(page: str) -> None:
    article = read(page)
    assert article.title is None
    assert body(article)[-2:] == [ONE, TWO]


@pytest.mark.parametrize(
    "sentence", ["Đảng ủy Khối họp", "Chiều 22/5, Đảng bộ Sở họp.", "Dự có ông A.\nÔng B phát biểu."]
)
def test_a_text_without_paragraphs_is_all_body(sentence: str) -> None:
    assert body(read(sentence)) == sentence.split("\n")


def test_metadata_win_over_the_page() -> None:
    known = Source(
        "a",
        "a.html",
        f"Sở Nội vụ\n{TITLE}\nThứ Hai, 22/05/2017\n{ONE}\nLê Hoa",
        title=TITLE,
        published=date(2017, 5, 21),
        byline="Thu Hà",
    )
    article = read_article(known)
    assert (article.title, article.published, article.byline) == (TITLE, date(2017, 5, 21), "Thu Hà")
    assert article.headline is not None
    assert article.headline.of(article.text) == TITLE
    assert body(article) == [ONE]


def test_a_decomposed_text_is_read_as_if_composed() -> None:
    page = f"{TITLE}\n{ONE}\n{TWO}"
    assert read(unicodedata.normalize("NFD", page)) == read(page)


@pytest.mark.parametrize("text", ["a" * (LONGEST_ARTICLE + 1), "a\n" * 30_000])
def test_a_text_too_long_for_one_article_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"no single article.*as \.jsonl"):
        read(text)


@pytest.mark.parametrize(
    "text",
    ["đảng " * 390_000, "Tin khác\n" * 19_000, "(22/05/2017)\n" * 19_000, "» " * 900_000, "A B\n" * 19_000],
)
def test_time_grows_with_the_text_only(text: str) -> None:
    began = time.perf_counter()
    read(text)
    assert time.perf_counter() - began < 20


FRAGMENTS = st.sampled_from(
    [
        TITLE,
        ONE,
        TWO,
        "Tin khác",
        "Lê Hoa",
        "Theo TTXVN",
        "22/05/2017 10:30",
        f"{TITLE} (22/05/2017)",
        "- Đại hội (1/2/2020)",
        "Trang chủ",
        "Ý kiến bạn đọc",
        "SỞ NỘI VỤ TỈNH HẢI DƯƠNG",
        "Đồng chí A phát biểu",
        "",
        "\u00a0",
        "Hôm nay: 42",
        f"{TWO} Thu Nga",
        "» Xem thêm tin",
        "# Kết quả",
    ]
)


@given(st.lists(FRAGMENTS, min_size=1, max_size=12).map("\n".join) | st.text(min_size=1, max_size=300))
@example("Đảng bộ làm việc có hiệu quả. Thu Nga\n" * 2)  # a headline said again, with the signature behind it
def test_body_spans_are_ordered_disjoint_and_free_of_cuts(text: str) -> None:
    try:
        article = read(text)
    except InputError:
        return
    others = [cut.span for cut in article.cuts] + ([article.headline] if article.headline is not None else [])
    assert all(one.end <= two.start for one, two in zip(article.body, article.body[1:], strict=False))
    assert all(0 <= span.start < span.end <= len(article.text) for span in article.body)
    assert not any(span.overlaps(other) for span in article.body for other in others)
    covered = {i for span in (*article.body, *others) for i in range(span.start, span.end)}
    left = "".join(c for i, c in enumerate(article.text) if i not in covered)
    assert not left.strip().strip("# \n\t\u00a0\u200b\ufeff"), "every character is body, title or cut"
