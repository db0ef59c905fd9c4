"""Two told in one sentence: a father and a daughter, who gets which post, who hosts and who is only asked."""

import pytest

from extract.acted import acted
from extract.notation import read_text
from extract.test_posts import held
from extract.told import told
from partygraph.model.mention import BodyName

HEAD = "Lê Văn Hòa: giam-doc so:Y tế"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "Con gái ông Lê Văn Hòa, nguyên Giám đốc Sở Y tế, là bà Lê Thị Hoa, Phó Bí thư Huyện ủy.",
            ["Lê Thị Hoa: pho-bi-thu huyen-uy"],
        ),
        ("Vợ ông Lê Văn Hòa là Giám đốc Sở Y tế.", []),
        (
            "UBND giao Giám đốc Sở Y tế Lê Văn Hòa làm Tổ trưởng Tổ công tác, Phó Giám đốc Trần Văn Nam.",
            [HEAD, "Lê Văn Hòa: to-truong to-cong-tac", "Trần Văn Nam: pho-giam-doc"],
        ),
        (
            "Ban Chỉ đạo do ông Lê Văn Hòa làm Trưởng ban, Trưởng Công an huyện Trần Văn Nam.",
            ["Lê Văn Hòa: truong-ban", "Trần Văn Nam: truong-cong-an cong-an @huyện"],
        ),
        # for whom he acts, whose wife she is, and what is only believed
        ("Thừa ủy quyền Thủ tướng, Giám đốc Sở Y tế Lê Văn Hòa trao quyết định.", [HEAD]),
        ("Phu nhân Chủ tịch nước, bà Trần Thị Hoa, thăm trường.", []),
        ("Nhiều người lầm tưởng ông Lê Văn Hòa là Giám đốc Sở Y tế.", []),
        # an association of those who have left their offices he leads today
        (
            "Ông Lê Văn Hòa, nguyên Giám đốc Sở Y tế, Chủ tịch Hội Khuyến học tỉnh, dự.",
            [f"{HEAD} Former", "Lê Văn Hòa: chu-tich hoi:Khuyến học @tỉnh"],
        ),
        (
            "Ông Lê Văn Hòa, nguyên Giám đốc Sở Y tế, nguyên Chủ tịch Hội Khuyến học tỉnh, dự.",
            [f"{HEAD} Former", "Lê Văn Hòa: chu-tich hoi:Khuyến học @tỉnh Former"],
        ),
        (
            "Ông Lê Văn Hòa, nguyên Giám đốc Sở Y tế, Chủ tịch Hội Nông dân tỉnh, dự.",
            [f"{HEAD} Former", "Lê Văn Hòa: chu-tich hoi:Nông dân @tỉnh Former"],
        ),
        # who stands for a seat has it not
        ("Cử tri gặp ứng cử viên đại biểu Quốc hội Lê Văn Hòa, Giám đốc Sở Y tế.", [HEAD]),
        ("Ông Lê Văn Hòa được đề cử làm Giám đốc Sở Y tế nhưng từ chối.", []),
        # whose absence dates it
        ("Ông Lê Văn Hòa phụ trách Phòng khám trong thời gian Giám đốc Sở Y tế đi học.", []),
        ("Ông Lê Văn Hòa có sai phạm trong thời gian làm Giám đốc Sở Y tế.", [f"{HEAD} Former"]),
    ],
)
def test_each_has_his_own_post(text: str, posts: list[str]) -> None:
    assert held(read_text(text)) == posts


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        # each body disciplines its own
        (
            "Ban Bí thư cảnh cáo Đảng ủy Sở Y tế; Ban Thường vụ Tỉnh ủy khiển trách Đảng ủy Sở Nội vụ.",
            [
                "Ban Bí thư cảnh cáo → Đảng ủy Sở Y tế",
                "Ban Thường vụ Tỉnh ủy khiển trách → Đảng ủy Sở Nội vụ",
            ],
        ),
        (
            "Bộ Chính trị cảnh cáo ông Lê Văn Hòa, Bí thư Tỉnh ủy và Ban Bí thư cảnh cáo ông Trần Văn Nam.",
            ["Bộ Chính trị cảnh cáo → Lê Văn Hòa", "Ban Bí thư cảnh cáo → Trần Văn Nam"],
        ),
        # asked for, and decided
        (
            "Đảng ủy xã Tân Lập đề nghị, Huyện ủy Tứ Kỳ quyết định khai trừ ông Lê Văn Hòa.",
            ["Huyện ủy Tứ Kỳ khai trừ → Lê Văn Hòa"],
        ),
        (
            "Đảng ủy xã Tân Lập đề nghị Huyện ủy Tứ Kỳ quyết định khai trừ ông Lê Văn Hòa.",
            ["Huyện ủy Tứ Kỳ khai trừ → Lê Văn Hòa Requested by Đảng ủy xã Tân Lập"],
        ),
        # it is still to be decided
        (
            "Hình thức kỷ luật đối với ông Lê Văn Hòa sẽ do Huyện ủy quyết định.",
            ["Huyện ủy Discipline → Lê Văn Hòa Planned"],
        ),
        # what he is today he is not presented for
        (
            "Ông Lê Văn Hòa, người được giới thiệu bầu Phó Chủ tịch UBND tỉnh, hiện là Giám đốc Sở Y tế.",
            ["? Election → Lê Văn Hòa pho-chu-tich ubnd @tỉnh Requested"],
        ),
        (
            "Ban Bí thư cảnh cáo Đảng ủy Sở Y tế; Đảng ủy Sở Nội vụ.",
            ["Ban Bí thư cảnh cáo → Đảng ủy Sở Y tế", "Ban Bí thư cảnh cáo → Đảng ủy Sở Nội vụ"],
        ),
    ],
)
def test_each_disciplines_its_own(text: str, actions: list[str]) -> None:
    assert acted(text) == actions


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Hội nghị tổng kết do UBND tỉnh đăng cai, Bộ Nội vụ tổ chức ngày 15/8.", ["Bộ Nội vụ organizes"]),
        (
            "Huyện ủy Tứ Kỳ tổ chức Hội nghị tổng kết năm 2018. Ông Lê Văn Hòa kể tại hội nghị trước, "
            "đồng chí Tổng Bí thư đã phát biểu.",
            ["Huyện ủy Tứ Kỳ organizes"],
        ),
        # none of whom it is denied, none who is to do it, none at another sitting
        (
            "Chủ trì hội nghị là ông Lê Văn Hòa chứ không phải ông Trần Văn Nam.",
            ["Lê Văn Hòa chairs"],
        ),
        ("Ông Lê Văn Hòa giao cho ông Trần Văn Nam chủ trì hội nghị tổng kết năm 2018.", []),
        (
            "Ông Lê Văn Hòa chủ trì hội nghị giao ban; trước đó, ông dự lễ tổng kết năm học 2018.",
            [],
        ),
        (
            "Nghị quyết được thông qua tại kỳ họp thứ 9 HĐND tỉnh, không có sự tham dự của ông Lê Văn Hòa.",
            [],
        ),
        (
            "Nghị quyết được thông qua tại kỳ họp thứ 9 HĐND tỉnh, có sự tham dự của ông Lê Văn Hòa.",
            ["Lê Văn Hòa attends"],
        ),
    ],
)
def test_who_holds_it_and_who_speaks(text: str, claims: list[str]) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Đảng ủy phường Đông Hải 1 đã họp.", "Đông Hải 1"),
        ("Đảng ủy phường Đông Hải 2, quận Hải An họp.", "Đông Hải 2"),
        ("Chủ tịch UBND phường Đông Hải 2 Lê Văn Hòa họp.", "Đông Hải 2"),
        # a count, and a day
        ("Đảng ủy phường Đông Hải 3 năm liền dẫn đầu.", "Đông Hải"),
        ("Đảng ủy phường Đông Hải 1/5 họp.", "Đông Hải"),
    ],
)
def test_a_commune_may_have_a_number(text: str, place: str) -> None:
    values = [mention.value for mention in read_text(text).mentions]
    assert [value.place for value in values if isinstance(value, BodyName)][:1] == [place]
