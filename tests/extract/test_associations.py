"""Associations in free words, bodies of several places, lists of committees without a place."""

import pytest

from extract.notation import mentions, read_text
from partygraph.model.mention import MentionKind

ASSOCIATIONS = [
    "[Hội Tù yêu nước tỉnh Nghệ An]{hoi:Tù yêu nước @tỉnh Nghệ An} họp",
    "[Hội Chiến sĩ cách mạng bị địch bắt tù đày tỉnh Nghệ An]"
    "{hoi:Chiến sĩ cách mạng bị địch bắt tù đày @tỉnh Nghệ An} họp",
    "[Hội truyền thống Trường Sơn - đường Hồ Chí Minh xã Thống Nhất]"
    "{hoi:truyền thống Trường Sơn - đường Hồ Chí Minh @xã Thống Nhất} họp",
    # meetings, shows and fairs are none, nor what does something before its place
    "Hội thi Dân vận khéo tỉnh Nghệ An đã mở",
    "Hội khỏe Phù Đổng tỉnh Nghệ An đã mở",
    "Hội Vườn đã tặng cây cho tỉnh Nghệ An",
]

SEVERAL_PLACES = [
    "[Công an các huyện Cẩm Xuyên]{cong-an @huyện Cẩm Xuyên}, [Thạch Hà]{cong-an @huyện Thạch Hà} ra quân",
    # nobody by name
    "Công an các huyện, thị xã ra quân",
    "ở một số Chi bộ, Đảng bộ, Huyện ủy, Thành ủy trong tỉnh",
    "tham mưu cho các Huyện ủy, Thành ủy, Ban Thường vụ Huyện ủy, Thành ủy thi hành kỷ luật",
]

CELLS = [
    "sáp nhập [chi bộ 6]{chi-bo:6} và [chi bộ 7]{chi-bo:7} trực thuộc [Đảng bộ phường Khuê Trung]"
    "{dang-bo @phường Khuê Trung}",
    # a time, a count, and what it is called
    "sinh hoạt chi bộ 3 tháng một lần",
    "có chi bộ 5 năm liền trong sạch",
    "tổ chức đảng đây là chi bộ 62 được thành lập",
]

NAMES = [
    "[Bệnh viện hữu nghị Việt Nam Cuba]{benh-vien:hữu nghị Việt Nam Cuba} họp",
    "[Hội Hữu nghị Việt Nam - Lào tỉnh Nghệ An]{hoi:Hữu nghị Việt Nam - Lào @tỉnh Nghệ An} họp",
    "[Đoàn Kinh tế - Quốc phòng 4]{doan-kinh-te-quoc-phong:4} giúp dân",
    "[Công ty CP Tập đoàn FLC]{tap-doan:Công ty CP Tập đoàn FLC} tài trợ",
    "[Tổng công ty Điện lực miền Nam]{tap-doan:Tổng công ty Điện lực miền Nam} tài trợ",
    "[Hội đồng thi đua, khen thưởng tỉnh Nghệ An]{hoi-dong:thi đua, khen thưởng @tỉnh Nghệ An} họp",
    "[Văn phòng Điều phối nông thôn mới tỉnh]{van-phong-dieu-phoi @tỉnh} họp",
    "[Chi bộ Quản lý ngân sách]{chi-bo:Quản lý ngân sách} được biểu dương",
    "[Phòng PX03 Công an tỉnh Nghệ An]{phong:PX03 < cong-an @tỉnh Nghệ An} họp",
    "[Trung tâm Y tế T.X Phổ Yên]{trung-tam:Y tế @thị xã Phổ Yên} họp",
]


@pytest.mark.parametrize("row", ASSOCIATIONS + SEVERAL_PLACES + CELLS + NAMES)
def test_a_name_ends_where_its_place_or_a_verb_says_so(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold


@pytest.mark.parametrize(
    ("text", "own", "place"),
    [
        (
            "Ban Chỉ đạo tổng kết 10 năm thực hiện Nghị quyết 29-NQ/TW tỉnh Gia Lai họp.",
            "tổng kết 10 năm thực hiện Nghị quyết 29-NQ/TW",
            "Gia Lai",
        ),
        ("Ban Chỉ đạo thực hiện Đề án 61 họp.", "thực hiện Đề án 61", None),
        ("Ban Chỉ đạo Tổng kết Nghị quyết 26-NQ/TW họp.", "Tổng kết Nghị quyết 26-NQ/TW", None),
    ],
)
def test_a_committee_is_called_by_the_document_that_it_carries_out(
    text: str, own: str, place: str | None
) -> None:
    names = [one.value for one in read_text(text).mentions if one.kind is MentionKind.BODY]
    assert [(name.own, name.place) for name in names if name.head == "ban-chi-dao"] == [(own, place)]
