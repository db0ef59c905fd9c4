"""Names of bodies put into sentences of different build: the name must be read whole in each."""

import pytest

from extract.notation import read_text
from partygraph.model.mention import MentionKind, PersonName

FRAMES = [
    "Sáng 12/5, {} tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2018.",
    "Hội nghị do {} tổ chức sáng 3/4 tại thành phố Vinh.",
    "Tham dự có lãnh đạo Sở Tư pháp, {}, Công an tỉnh Nghệ An.",
    "Năm 2015, {} được tặng Huân chương Lao động hạng Ba.",
    "Đoàn công tác đã đến thăm và làm việc với {}. Cùng đi có đồng chí Lê Văn Hòa.",
]

NAMES = [
    # the owner's kind in small letters
    "Đảng bộ trường chính trị tỉnh Bình Phước",
    "Chi bộ trường mầm non Sơn Ca",
    "Đảng bộ công an huyện Nghi Lộc",
    "Đảng ủy bệnh viện Đa khoa tỉnh Phú Thọ",
    # a school that has no name but its place
    "Trường Đại học Hà Tĩnh",
    "Đảng ủy Trường Đại học Trà Vinh",
    # numbers at the end, or alone
    "Trường Đại học Sư phạm Hà Nội 2",
    "Tổng Công ty Phát điện 3",
    "Công ty 74",
    "Đảng ủy Lữ đoàn Tàu pháo 172",
    "Chi cục Kiểm lâm vùng II",
    "Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng 3",
    "Ban Chỉ đạo 389 quốc gia",
    # fields that a comma joins, the last in small letters
    "Phòng Doanh nghiệp, Kinh tế tập thể và tư nhân",
    "Phòng Kinh tế, Hạ tầng và đô thị",
    "Cục Khám, chữa bệnh",
    # brackets and dashes inside
    "Viện Hàn lâm (KH&CN) Việt Nam",
    "Viện (KH&CN) Việt Nam",
    "Phòng Cảnh sát hình sự (PC45) Công an TP Hà Nội",
    "Công ty CP CS Dầu Tiếng – Lào Cai",
    # a dot inside
    "UB.MTTQ Việt Nam tỉnh Tây Ninh",
    # the whole country's
    "Quỹ Bảo trợ trẻ em Việt Nam",
    "Bảo tàng Phụ nữ Việt Nam",
    "Công ty Apatit Việt Nam",
    # words that other bodies are called by
    "Tổng công ty Điện lực miền Bắc",
    "Tổng Công ty Viễn thông MobiFone",
    "Học viện Công nghệ Bưu chính Viễn thông",
    "Hội Kiến trúc sư Việt Nam",
    # owners behind
    "Trường Quân sự Quân khu 4",
    "Đảng bộ Viễn thông Quảng Bình",
    "Đảng bộ Agribank chi nhánh tỉnh Quảng Trị",
    "Đảng ủy đặc khu Phú Quốc",
    "Đảng ủy Khối Dân vận tỉnh",
    "Đảng ủy các Khu công nghiệp Hải Phòng",
    "Ban Đại diện Hội Người cao tuổi tỉnh",
    # associations in free words, of the whole country
    "Hội Khoa học Kinh tế Việt Nam",
    "Hội Nữ trí thức tỉnh Thanh Hóa",
    # the kind in small letters
    "sở Nội vụ tỉnh Hòa Bình",
    "trường THCS Nguyễn Trãi",
    "hội Cựu chiến binh tỉnh Quảng Bình",
]


def bodies_of(text: str) -> list[str]:
    """The names of bodies as `text` writes them."""
    bodies = [each for each in read_text(text).mentions if each.kind is MentionKind.BODY]
    return [each.span.of(text) for each in bodies]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_read_whole_in_every_frame(name: str) -> None:
    for frame in FRAMES:
        assert name in bodies_of(frame.format(name)), frame


OTHERS = [
    # a count behind a name
    ("Trung tâm Y tế 3 năm liền dẫn đầu", "Trung tâm Y tế"),
    ("Công ty Hòa An 5 năm liền dẫn đầu", "Công ty Hòa An"),
    # a list of bodies
    ("Phòng Nội vụ, Sở Tư pháp và nhân dân dự", "Phòng Nội vụ"),
    ("Phòng Văn hóa và tuyên truyền cho người dân", "Phòng Văn hóa"),
    # a body's letters in short, and what it does
    ("Sở Khoa học và Công nghệ (KH&CN) đã họp", "Sở Khoa học và Công nghệ"),
    ("Trung tâm Khuyến nông bảo vệ cây trồng", "Trung tâm Khuyến nông"),
    # other words than the kind of a body
    ("tại trụ sở Tỉnh ủy Quảng Ngãi", "Tỉnh ủy Quảng Ngãi"),
    ("tại hội trường Huyện ủy Tứ Kỳ", "Huyện ủy Tứ Kỳ"),
    ("ra trường Sa cùng Sở Y tế", "Sở Y tế"),
    ("Hội Nông dân vận động quần chúng thi đua yêu nước cùng Sở Y tế", "Hội Nông dân"),
    # of several that are not named
    ("ủy viên ban chấp hành của các chi, đảng bộ cơ sở dự cùng Sở Y tế", "Sở Y tế"),
    # who holds the post
    ("Bí thư Chi bộ thôn Đông Hòa Nguyễn Văn Bình dự", "Chi bộ thôn Đông Hòa"),
    ("Bí thư Đảng ủy Học viện Hậu cần Nguyễn Văn Bình dự", "Đảng ủy Học viện Hậu cần"),
]


@pytest.mark.parametrize(("text", "name"), OTHERS)
def test_what_stands_behind_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert bodies_of(text)[0] == name


@pytest.mark.parametrize(
    "title",
    [
        "Tổng Giám đốc công ty",
        "Phó Giám đốc bệnh viện",
        "Giám đốc trung tâm",
        "Phó Hiệu trưởng nhà trường",
        "Trưởng phòng",
        "Bí thư chi bộ",
    ],
)
@pytest.mark.parametrize("name", ["Lê Văn Hòa", "Trần Thị Kim Ngọc"])
def test_a_man_behind_a_kind_in_small_letters(title: str, name: str) -> None:
    reading = read_text(f"Đồng chí {title} {name} phát biểu tại hội nghị.")
    people = [mention.value.text for mention in reading.mentions if isinstance(mention.value, PersonName)]
    assert people == [name]
