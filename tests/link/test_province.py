"""Which province an article is about, and what only names one by the way."""

import pytest

from extract.notation import article_of
from partygraph.extract.pipeline import read
from partygraph.link.places import province_of

NAMED = [
    ("Tỉnh ủy Phú Thọ tổ chức hội nghị.", None, "Phú Thọ"),
    ("UBND huyện Tứ Kỳ họp.", None, "Hải Dương"),  # a district that one province has
    ("Hội Nông dân xã Cẩm Đàn (huyện Sơn Động) họp.", None, "Bắc Giang"),  # … in which a commune lies
    ("Đảng ủy xã Hòa Bình, huyện Thường Tín, Hà Nội họp.", None, "Hà Nội"),  # a commune called like another
    # a person's post beside the province's own bodies
    ("Ban Thường vụ Tỉnh ủy họp. Dự có ông Lê Văn Hòa, Bí thư Tỉnh ủy Phú Thọ.", None, "Phú Thọ"),
    # guests from another province, of whose two posts the body is told once
    (
        "Cục Thuế tỉnh Phú Thọ họp. Dự có ông Lê Văn Hòa, Bí thư Chi bộ, Cục trưởng Cục Thuế tỉnh Hà Nam; "
        "ông Vũ Văn Tám, Phó Bí thư Chi bộ, Phó Cục trưởng Cục Thuế tỉnh Hà Nam. Cục Thuế tỉnh Phú Thọ mừng.",
        None,
        "Phú Thọ",
    ),
    # the provincial bodies of a text are of none of the centre's cities
    ("Tỉnh ủy gặp mặt đoàn đại biểu. UBND tỉnh dự. Tại Hà Nội, đoàn Phú Thọ ngồi đầu.", None, "Phú Thọ"),
    ("Học sinh Phú Thọ đạt giải. Chủ tịch UBND tỉnh dự.", None, "Phú Thọ"),  # "sinh" of another word
    ("Thành ủy họp. Tỉnh ủy bạn dự. Các quận của Hà Nội báo cáo.", None, "Hà Nội"),
    # central bodies act, and the headline tells where
    ("Ban Bí thư kỷ luật ông Lê Văn Hòa, Bí thư Tỉnh ủy.", "Phó Chủ tịch Phú Thọ bị kỷ luật", "Phú Thọ"),
]

BY_THE_WAY: list[tuple[str, str | None]] = [
    ("HĐND xã họp. Cử tri nói về ngã ba chợ Hòa Bình và đường Hà Nội.", None),  # called after provinces
    ("UBND xã Hòa Bình họp. Dân phường Hưng Yên dự.", None),
    # where somebody was born
    ("Ông Lê Văn Hòa, quê Hà Tĩnh, là Phó Chủ tịch UBND tỉnh.", None),
    ("Ông Lê Văn Hòa, sinh năm 1976 tại Hà Tĩnh, là Phó Chủ tịch UBND tỉnh.", None),
    ("Ông Lê Văn Hòa, quê quán: xã Vũ Hội, huyện Vũ Thư, tỉnh Thái Bình, là Phó Chủ tịch UBND tỉnh.", None),
    ("Bộ Chính trị họp. Dự có ông Nguyễn Hòa Bình, Phó Thủ tướng.", None),  # a person's name
    # three men's posts, and nothing else
    (
        "Thủ tướng phê chuẩn ông Lê Văn Hòa, Chủ tịch UBND tỉnh Hà Nam, "
        "ông Vũ Văn Tám, Phó Chủ tịch UBND tỉnh Hà Nam, ông Đỗ Văn Kiên, Chủ tịch UBND tỉnh Lào Cai, và "
        "ông Bùi Văn An, Chủ tịch UBND tỉnh Yên Bái. Sở Y tế dự.",
        None,
    ),
    ("Tỉnh ủy họp vì hòa bình ở châu Á - Thái Bình Dương.", None),  # a word, and an ocean
    ("Tỉnh ủy họp. Đồng chí Nguyễn Hòa Bình dự.", None),
    ("Quốc hội họp. Ông Lê Văn Hòa, Chánh án Tòa án nhân dân tỉnh Phú Thọ, dự.", None),  # one man's post
    ("Tỉnh ủy gặp mặt đoàn đại biểu dự đại hội tại thủ đô Hà Nội.", None),
    ("Ngày 4/5, tại Hà Nội, Ban Tuyên giáo Trung ương tổ chức hội nghị.", None),  # where a meeting sat
]


@pytest.mark.parametrize(("text", "title", "province"), NAMED)
def test_an_article_is_about_a_province(text: str, title: str | None, province: str) -> None:
    article = article_of(text, title=title)
    decision = province_of(article, read(article))
    assert decision.province is not None
    assert decision.province.name == province


@pytest.mark.parametrize(("text", "title"), BY_THE_WAY)
def test_a_place_named_by_the_way_is_no_province_of_the_article(text: str, title: str | None) -> None:
    article = article_of(text, title=title)
    assert province_of(article, read(article)).province is None
