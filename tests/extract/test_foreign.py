"""Bodies of other countries' parties, and Vietnam's beside them."""

import pytest

from extract.notation import article_of, parse, shown
from partygraph.extract.pipeline import read
from partygraph.model.mention import MentionKind

NAMED = [
    "[Quốc hội]{quoc-hoi @nước Vương quốc Campuchia} Vương quốc Campuchia",
    "Ủy viên [Bộ Chính trị]{bo-chinh-tri @nước Lào} Đảng Nhân dân Cách mạng Lào",
    "[Ban Bí thư]{ban-bi-thu @nước Cuba} của Đảng Cộng sản Cuba đã họp",
    "[Ban Thường vụ Bộ Chính trị]{ban-thuong-vu < bo-chinh-tri @nước Trung Quốc} Đảng Cộng sản Trung Quốc",
    # a country right behind
    "Ủy viên [Quốc hội]{quoc-hoi @nước Lào} Lào đã đến",
    "[Ủy ban Pháp luật Quốc hội]{uy-ban:Pháp luật < quoc-hoi @nước Cuba} Cuba họp",
    "[Bộ Quốc phòng]{bo:Quốc phòng} Anh hùng",  # no country
    "[Ban Tổ chức Trung ương Đảng]{ban-to-chuc @nước Lào} Nhân dân Cách mạng Lào",
    "[Đoàn đại biểu Quốc hội]{doan-dbqh @nước Cuba} Cuba",
    # a province of theirs, before its country
    "[Tỉnh ủy]{tinh-uy:Hủa Phăn @nước Lào} Hủa Phăn (Lào)",
    "[Tỉnh ủy]{tinh-uy:Quảng Tây @nước Trung Quốc} Quảng Tây, Trung Quốc",
    "[Tỉnh ủy Lạng Sơn]{tinh-uy @tỉnh Lạng Sơn}, Trung Quốc và Lào",
    "[Quốc hội]{quoc-hoi}, Lào và Cuba",
    # of a province of theirs, which the text or the table says
    "[Sở Tư pháp tỉnh]{so:Tư pháp tỉnh Savannakhet @nước Lào} Savannakhet và "
    "[Sở Tư pháp tỉnh Quảng Trị]{so:Tư pháp @tỉnh Quảng Trị} họp",
    "[Bộ Chỉ huy Quân sự tỉnh]{bo-chi-huy-quan-su:tỉnh Hoa Ban @nước Lào} Hoa Ban (nước CHDCND Lào) đón",
    "[Công an tỉnh]{cong-an:tỉnh Mundulkiri @nước Campuchia} Mundulkiri đón",
    "[Công an tỉnh]{cong-an @tỉnh} Hoa Ban đón",
    # beside a foreign party Vietnam's own stay
    "[Bộ Chính trị]{bo-chinh-tri} đã gửi điện mừng tới Đảng Cộng sản Cuba",
    "[Bộ Chính trị Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam]{bo-chinh-tri} và Đảng Cộng sản Cuba",
]

IN_AN_ARTICLE_ABOUT_CUBA = [
    "Đảng Cộng sản Cuba họp. [Bộ Chính trị khóa VII]{bo-chinh-tri @nước Cuba #VII} đã báo cáo.",
    "Đảng Cộng sản Cuba họp. [Bộ Chính trị]{bo-chinh-tri @nước Cuba} tiếp tục giao việc.",  # no greeting
    # who greets is ours, who is greeted theirs
    "Đảng Cộng sản Cuba họp. [Bộ Chính trị]{bo-chinh-tri} gửi điện mừng tới "
    "[Bộ Chính trị]{bo-chinh-tri @nước Cuba}.",
    "Đảng Cộng sản Cuba họp. [Bộ Chính trị]{bo-chinh-tri} cử đoàn đại biểu Việt Nam dự.",
]


def bodies(marked: str, title: str | None) -> tuple[list[object], list[object]]:
    text, gold = parse(marked)
    reading = read(article_of(text, title=title))
    found = [
        (mention.span, shown(mention.value, reading.mentions))
        for mention in reading.mentions
        if mention.kind is MentionKind.BODY
    ]
    return sorted(found), list(gold)


@pytest.mark.parametrize("row", NAMED)
def test_the_party_behind_the_name_tells_whose_it_is(row: str) -> None:
    found, gold = bodies(row, None)
    assert found == gold


@pytest.mark.parametrize("row", IN_AN_ARTICLE_ABOUT_CUBA)
def test_a_headline_about_a_foreign_party_makes_central_names_foreign(row: str) -> None:
    found, gold = bodies(row, "Bế mạc Đại hội Đảng Cộng sản Cuba")
    assert found == gold
