"""Persons and the posts the text gives them."""

import pytest

from extract.notation import body, mentions, read_text
from partygraph.model.mention import BodyName, MentionKind, PersonName, Reading

PERSONS = [
    "Đồng chí [Nguyễn Thành Tô]{full} – Phó Bí thư Đảng ủy Khối phát biểu.",
    "CN. [Nguyễn Thành Tô]{full} - Phó Bí thư Thường trực Đảng ủy Khối dự.",  # a degree before
    "Tiến sỹ [Phạm Quốc Chính]{full} phát biểu.",
    "Đ/c [Lê Thị Tố Uyên]{full} dự.",
    "ông [Thăng]{short} cho biết.",  # a given name alone
    "Bí thư Tỉnh ủy [Lê Tiến Châu]{full} phát biểu.",  # behind a post
    "Ông [Đinh La Thăng]{full} dự. Theo Bí thư [Thăng]{short}, phải đổi mới.",  # … again, by his given name
    "Đồng chí Phó Bí thư Tỉnh ủy [Phạm Bạch Đằng]{full} báo cáo.",
    "[Nguyễn Phú Trọng]{full}, Tổng Bí thư, phát biểu.",  # before a post
    "Đại tá [Nguyễn Văn A]{full}, Giám đốc Công an tỉnh.",  # a rank
    "ông [NGUYỄN VĂN BÌNH]{full} dự.",
    "ÔNG [NGUYỄN VĂN BÌNH]{full} LÀM BÍ THƯ TỈNH ỦY",  # a line in capitals
    "PHƯỜNG CẦU ÔNG LÃNH QUÁN TRIỆT NGHỊ QUYẾT",
    "Đồng chí\u00a0[Đỗ\u00a0Khoa\u00a0Văn]{full} dự.",  # no-break spaces
    "các đồng chí: [Nguyễn Văn Bình]{full}, [Trần Thị Hoa]{full}; [Lê Văn Nam]{full} dự.",
    "ông [Trương Đạt]{full} (Chủ tịch UBND xã Diễn An).",
    "HĐND bầu ông [Trịnh Xuân Lễ]{full} giữ chức Chủ tịch.",  # a given name that also opens a meeting's name
    # no commune, but a man whom the text also calls by his honorific
    "Ông [Vũ Quốc Toàn]{full} dự. Bí thư Đảng ủy xã [Vũ Quốc Toàn]{full} cho biết.",
    "các ông [Trịnh Xuân Lễ]{full} và [Trần Văn Nam]{full} dự.",  # … also in a list
    "do ông [Trịnh Huy Sáng]{full} trình bày.",  # … or that begins phrases
    "Theo lời ông [Trịnh Huy Lâm]{full} Sáng nay trình bày.",
    "Chị [H’Hen Niê]{full}, Phó Bí thư Tỉnh đoàn; chị [H’Hen]{short} nói.",  # an apostrophe within
    "đồng chí [Thongloun Sisoulith]{full} được bầu.",  # a foreign name behind an honorific
    "Chủ tịch [Hồ Chí Minh]{full} đã dạy.",
    "Giải Nhì thuộc về [Nghê Thị Hạnh]{full}.",  # no title: by a rare surname
    "Tham gia có [Zơrâm Thị Lý]{full} và [Đổng Văn Hòa]{full}.",
]

# Names of the peoples of the mountains and of the Khmer; degrees and titles of the clergy before a name.
NAMES = [
    "hai nguyên Phó Chủ tịch tỉnh [Đỗ Thế Nhữ]{full} [Nguyễn Đức Luyện]{full} bị kỷ luật.",  # no comma
    "Ông [Nguyễn Đức Chung]{full} Căn cứ quy định của Đảng, hội nghị kết luận.",  # a caption, then a sentence
    "Đồng chí [K'sor Phước]{full}, Chủ tịch Hội đồng Dân tộc; đồng chí [K'Mák]{full} dự.",
    "Phó Bí thư Tỉnh ủy [Y Biêr Niê]{full} phát biểu.",
    "Phó Chủ tịch HĐND tỉnh [A Tiếng]{full} phát biểu.",
    "Chủ tịch UBND tỉnh [Điểu K'Ré]{full} phát biểu.",
    "Các đồng chí: [Tráng A Dao]{full}, [Cháng Văn Lử]{full}, [Ksor H'Bơ Khăp]{full}.",
    "Chủ tịch UBND huyện [Thào A Mua]{full}, Bí thư Huyện ủy [Sùng A Páo]{full} dự.",
    "Chủ tịch UBND xã [Giàng Seo Lử]{full} dự.",
    "Chủ nhiệm Ủy ban [Sơn Minh Lợi]{full} phát biểu.",
    "Chủ nhiệm Ủy ban Dân tộc [Giàng Seo Lử]{full} phát biểu.",
    "Thượng tọa [Thích Minh Đạo]{full} dự.",
    "ThS.BS. [Trần Thị Hoa]{full}, Phó Giám đốc Bệnh viện.",
    "NGND [Lê Văn Hòa]{full} dự.",
    # behind a title that has its body in it, and behind the body's name
    "Hiệu trưởng [Lê Văn Hòa]{full} phát biểu.",
    "Viện trưởng VKSND tối cao [Lê Minh Trung]{full} dự.",
    "Giám đốc Bệnh viện Chợ Rẫy [Lê Văn Hòa]{full} phát biểu.",
    "Hiệu trưởng Trường THPT Trần Phú [Lê Văn Hòa]{full} dự.",
]

IN_LISTS = [
    "Tiến sĩ [Hòa]{short} cho biết.",
    "bầu bảy đồng chí gồm: [Lê Văn Hòa]{full}, [Trần Nam]{full} và [Phạm Lan]{full}.",
    "Các Phó Bí thư Tỉnh ủy: [Đỗ Hòa]{full}, [Trần Văn Nam]{full}.",
    "các đồng chí: [Đỗ Hòa]{full}, Hà Nội.",  # a province is none
]

NOT_PERSONS = [
    "Khu di tích cụ Phó bảng [Nguyễn Văn Bình]{full}.",  # a title that a small word goes on with
    "Phó Đô đốc Hải quân [Nguyễn Văn Bình]{full} dự.",
    "Ông [Bình]{short} cũng dự. Ông [Bình]{short} và [Nguyễn Văn Nam]{full}.",
    "Huyện Anh Sơn đã khen 19 tập thể. Anh Sơn có 43 điển hình.",  # a district, and nobody's brother
    "Đoàn TN TKM trao quà.",  # letters in short
    "Hội Nhà báo Việt Nam tổ chức.",  # a title before a country
    "trường THCS Nguyễn Văn Linh tổ chức.",
    "thăm trường tiểu học Nguyễn Bá Ngọc.",
    "Nhà máy Nguyễn Đức Cảnh dự.",
    "Ông có trình độ Thạc sỹ Sinh học.",  # what a degree is in
    "là Kỹ sư Nông nghiệp tại huyện.",
    "đi qua Đỗ Hòa, Trần Nam.",  # two syllables, no list of persons
    "tại đường Nguyễn Lương Bằng.",  # a road
    "trường Trần Hưng Đạo tổ chức.",  # a school
    "trú tại số 12 Lê Văn Hòa; số nhà 8A Trần Văn Nam; ở số 5/3 Nguyễn Văn Bình.",  # houses
    "Bí thư Chi bộ số 3 [Nguyễn Văn Bình]{full} dự.",  # … and no house
    "Trường THPT Lê Quý Đôn.",
    "Chi bộ trường Đoàn Lý Tự Trọng họp.",
    "chi bộ TH Nguyễn Đình Chiểu họp.",
    "phường Trần Phú, quận Hà Đông.",
    "Ảnh: Nguyễn Văn Bình",  # a photo credit
    "thành phố Hồ Chí Minh.",  # a city
    "tấm gương đạo đức Hồ Chí Minh.",  # a campaign
    "Đoàn TNCS Hồ Chí Minh.",
    "Sông Hương chảy qua.",
    "Trung ương Đảng ban hành.",
    "Đảng bộ Sở Khoa học và Công nghệ.",
    "một đồng chí đã phát biểu.",  # nobody by name
    "HÀNH TRÌNH BẤT TẬN",  # a slogan
    "BỔ NHIỆM GIÁM ĐỐC CÔNG TY CỔ PHẦN HOA TIÊU HÀNG HẢI.",
    "Hiệu trưởng THPT Trần Phú dự.",
    "Giám đốc Bệnh viện Đa khoa Nguyễn Tri Phương dự.",
    "Đại sứ Hàn Quốc dự.",
    "UBND huyện Trần Văn Thời họp.",  # a district called after a man
    "Hoàng Thành Thăng Long mở cửa.",
    "Anh Hùng lao động trẻ.",
    "tại Khu di tích Nguyễn Sinh Sắc.",
    "Chi đoàn Võ Thị Sáu và Câu lạc bộ Lý Tự Trọng tổ chức.",
    "Học bổng Vừ A Dính trao quà; ấp Võ Văn Ngân.",
    "Đảng ủy xã Lê Minh Xuân tổ chức.",  # a commune named after a man
    "lễ hội tại Ngũ Hành Sơn, Đà Nẵng.",  # a district that begins with a surname
    pytest.param("giải thưởng Tạ Quang Bửu trao."),
    pytest.param("Bí thư Đoàn Thanh niên."),
]


@pytest.mark.parametrize("row", [*PERSONS, *NAMES, *IN_LISTS, *NOT_PERSONS])
def test_persons(row: str) -> None:
    found, gold = mentions(row, MentionKind.PERSON)
    assert found == gold


def test_a_name_in_capitals_is_written_in_small_letters() -> None:
    person = next(mention.value for mention in read_text("ông NGUYỄN VĂN BÌNH dự.").mentions)
    assert person == PersonName("Nguyễn Văn Bình", is_full=True)


def held(reading: Reading) -> list[str]:
    """Every tenure in one line: holder, post, body, and the status where it is not Current."""
    lines = []
    for tenure in reading.tenures:
        holder = reading.mentions[tenure.holder].value
        of = reading.mentions[tenure.body].value if tenure.body is not None else None
        assert isinstance(holder, PersonName)
        where = f" {body(of)}" if isinstance(of, BodyName) else ""
        status = "" if tenure.status == "Current" else f" {tenure.status}"
        lines.append(f"{holder.text}: {tenure.post}{where}{status}")
    return lines


SINGLE = [
    # his degree is no part of its name
    (
        "Ông Trần Văn Nam, Giám đốc Bệnh viện Mắt PGS.TS. Lê Văn Hòa dự.",
        ["Trần Văn Nam: giam-doc benh-vien:Mắt"],
    ),
    # a chief's title with two capitals is no body's name
    (
        "Ông Lê Văn Hòa, Viện Trưởng Viện Kiểm sát nhân dân tỉnh Hà Nam, phát biểu.",
        ["Lê Văn Hòa: vien-truong vien-kiem-sat @tỉnh Hà Nam"],
    ),
    (
        "Ông Lê Văn Hòa, Chi cục Trưởng Chi cục Kiểm lâm, phát biểu.",
        ["Lê Văn Hòa: chi-cuc-truong chi-cuc:Kiểm lâm"],
    ),
    (
        "Bà Lê Thị Hoa, Trưởng phòng Thanh tra, giải quyết khiếu nại, tố cáo 1, phát biểu.",
        ["Lê Thị Hoa: truong-phong phong:Thanh tra, giải quyết khiếu nại, tố cáo 1"],
    ),
    ("Bí thư Tỉnh ủy Lê Tiến Châu phát biểu.", ["Lê Tiến Châu: bi-thu tinh-uy"]),
    ("đồng chí Lê Tiến Châu, Bí thư Tỉnh ủy, phát biểu.", ["Lê Tiến Châu: bi-thu tinh-uy"]),
    ("đồng chí Lê Tiến Châu - Bí thư Tỉnh ủy phát biểu.", ["Lê Tiến Châu: bi-thu tinh-uy"]),
    ("đồng chí Lê Tiến Châu – Bí thư Tỉnh ủy phát biểu.", ["Lê Tiến Châu: bi-thu tinh-uy"]),
    ("đồng chí Lê Tiến Châu là Bí thư Tỉnh ủy.", ["Lê Tiến Châu: bi-thu tinh-uy"]),
    ("ông Trương Đạt (Chủ tịch UBND xã Diễn An).", ["Trương Đạt: chu-tich ubnd @xã Diễn An"]),
    (
        "CN. Nguyễn Thành Tô - Phó Bí thư Thường trực Đảng ủy Khối dự.",
        ["Nguyễn Thành Tô: pho-bi-thu-thuong-truc dang-uy:Khối"],
    ),
    ("Ủy viên Ban Thường vụ Tỉnh ủy Trần Thị Hoa.", ["Trần Thị Hoa: uy-vien ban-thuong-vu < tinh-uy"]),
    # a place stands for its committee
    ("Bí thư Hà Nội Vương Đình Huệ phát biểu.", ["Vương Đình Huệ: bi-thu thanh-uy @thành phố Hà Nội"]),
    ("Bí thư Bến Cát Lê Văn Hải phát biểu.", ["Lê Văn Hải: bi-thu thi-uy @thị xã Bến Cát"]),
    ("Chủ tịch Vân Đồn Lê Văn Hải phát biểu.", ["Lê Văn Hải: chu-tich ubnd @huyện Vân Đồn"]),
    ("Bí thư Cai Lậy Lê Văn Hải phát biểu.", []),  # a town or a district
    ("Ông Lê Văn Hải, Chủ tịch Mặt trận xã Tân Lập.", ["Lê Văn Hải: chu-tich mttq @xã Tân Lập"]),
    (
        "Ông Lê Văn Hải, Trưởng ban Dân tộc – Tôn giáo Ủy ban MTTQ tỉnh.",
        ["Lê Văn Hải: truong-ban ban-khac:Dân tộc - Tôn giáo < mttq @tỉnh"],
    ),
    # the post says whose it is
    ("Thủ tướng Nguyễn Xuân Phúc chủ trì.", ["Nguyễn Xuân Phúc: thu-tuong chinh-phu"]),
    ("Thành ủy viên Trần Thị Hoa.", ["Trần Thị Hoa: thanh-uy-vien thanh-uy"]),
    # the post has swallowed the head of its body
    (
        "Trưởng ban Tuyên giáo Tỉnh ủy Nguyễn Văn Bình dự.",
        ["Nguyễn Văn Bình: truong-ban ban-tuyen-giao < tinh-uy"],
    ),
    (
        "Trưởng Ban Tổ chức Trung ương Phạm Minh Chính.",
        ["Phạm Minh Chính: truong-ban ban-to-chuc @trung ương"],
    ),
    ("Chánh Văn phòng Tỉnh ủy Lê Văn Hòa.", ["Lê Văn Hòa: chanh-van-phong van-phong < tinh-uy"]),
    ("quyền Giám đốc Sở Y tế Trần Văn Nam.", ["Trần Văn Nam: quyen-giam-doc so:Y tế"]),
]

CHAINS = [
    (
        "Ủy viên Bộ Chính trị, Bí thư Thành ủy Đinh La Thăng nói.",
        ["Đinh La Thăng: uy-vien bo-chinh-tri", "Đinh La Thăng: bi-thu thanh-uy"],
    ),
    # a bare Đảng ủy is that of the agency told next: seed 004
    (
        "đồng chí Đỗ Khoa Văn, Bí thư Đảng ủy, Giám đốc Sở KH&CN chủ trì.",
        ["Đỗ Khoa Văn: bi-thu dang-uy < so:KH&CN", "Đỗ Khoa Văn: giam-doc so:KH&CN"],
    ),
    # a bare Party post is of the same place
    (
        "đồng chí Trần Thị Hoa, Bí thư, Chủ tịch UBND tỉnh Hậu Giang.",
        ["Trần Thị Hoa: bi-thu tinh-uy @tỉnh Hậu Giang", "Trần Thị Hoa: chu-tich ubnd @tỉnh Hậu Giang"],
    ),
    (
        "Bí thư kiêm Chủ tịch UBND huyện Diễn Châu Lê Văn Hòa.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Diễn Châu", "Lê Văn Hòa: chu-tich ubnd @huyện Diễn Châu"],
    ),
    # the body that somebody leads
    (
        "Đảng ủy Khối các cơ quan tỉnh do đồng chí Lê Văn Hòa làm Bí thư đã họp.",
        ["Lê Văn Hòa: bi-thu dang-uy:Khối các cơ quan @tỉnh"],
    ),
    (
        "Ban Chỉ đạo 35 tỉnh do đồng chí Lê Văn Hòa, Phó Bí thư Tỉnh ủy làm Trưởng ban.",
        ["Lê Văn Hòa: pho-bi-thu tinh-uy", "Lê Văn Hòa: truong-ban ban-chi-dao:35 @tỉnh"],
    ),
    ("Sở Y tế do đồng chí Lê Văn Hòa làm Bí thư đã họp.", ["Lê Văn Hòa: bi-thu"]),  # a Sở has no secretary
    # two persons, each with a post
    (
        "ông Lê Văn Hòa, Giám đốc Sở Y tế; ông Trần Văn Nam, Phó Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: giam-doc so:Y tế", "Trần Văn Nam: pho-giam-doc so:Y tế"],
    ),
    # one title for several
    (
        "các đồng chí Phó Bí thư Tỉnh ủy: Lê Văn Hòa, Trần Thị Hoa.",
        ["Lê Văn Hòa: pho-bi-thu tinh-uy", "Trần Thị Hoa: pho-bi-thu tinh-uy"],
    ),
    (
        "các Phó Chủ tịch UBND tỉnh Lê Văn Hòa, Trần Thị Hoa dự.",
        ["Lê Văn Hòa: pho-chu-tich ubnd @tỉnh", "Trần Thị Hoa: pho-chu-tich ubnd @tỉnh"],
    ),
]

STATUS = [
    # several have left it, one after another in an item of a list
    (
        "Dự có nguyên Chủ tịch Quốc hội Lê Văn Hòa, Trần Văn Nam; Bí thư Tỉnh ủy Phạm Văn Sơn.",
        [
            "Lê Văn Hòa: chu-tich quoc-hoi Former",
            "Trần Văn Nam: chu-tich quoc-hoi Former",
            "Phạm Văn Sơn: bi-thu tinh-uy",
        ],
    ),
    # whom the sentence tells to have been removed holds the post no longer; who removes him may
    (
        "Sau khi bị miễn nhiệm chức Trưởng Ban Tổ chức Tỉnh ủy, ông Lê Văn Hòa đã nghỉ việc.",
        ["Lê Văn Hòa: truong-ban ban-to-chuc < tinh-uy Former"],
    ),
    (
        "Bị kiểm tra nhiều lần, Trưởng Ban Tổ chức Tỉnh ủy, ông Lê Văn Hòa đã nhận lỗi.",
        ["Lê Văn Hòa: truong-ban ban-to-chuc < tinh-uy"],
    ),
    # a Party board's secretary is the minister: both are told as left
    (
        "Ông Lê Văn Hòa, nguyên Giám đốc Sở Y tế, nguyên Bí thư Ban cán sự đảng, Bộ trưởng Bộ Y tế.",
        [
            "Lê Văn Hòa: giam-doc so:Y tế Former",
            "Lê Văn Hòa: bi-thu ban-can-su < bo:Y tế Former",
            "Lê Văn Hòa: bo-truong bo:Y tế Former",
        ],
    ),
    # said of each that he has left, so not of the last
    (
        "Đồng chí Lê Văn Hòa, nguyên Giám đốc Sở Y tế, nguyên Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh.",
        [
            "Lê Văn Hòa: giam-doc so:Y tế Former",
            "Lê Văn Hòa: bi-thu tinh-uy Former",
            "Lê Văn Hòa: chu-tich hdnd @tỉnh",
        ],
    ),
    (
        "ông Lê Văn Hòa, nguyên Bí thư Huyện ủy Tứ Kỳ.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ Former"],
    ),
    (
        "tân Bí thư Thành ủy Hà Nội Vương Đình Huệ.",
        ["Vương Đình Huệ: bi-thu thanh-uy @thành phố Hà Nội Incoming"],
    ),
    # a line of a CV
    (
        "Từ 2005 đến 2010, đồng chí Lê Văn Hòa là Bí thư Huyện ủy Tứ Kỳ.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ Former"],
    ),
    (
        "Từ 2015 đến nay, đồng chí Lê Văn Hòa là Bí thư Huyện ủy Tứ Kỳ.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    # "nguyên" belongs to the posts behind it only
    (
        "ông Lê Văn Hòa, Giám đốc Sở Y tế, nguyên Bí thư Huyện ủy Tứ Kỳ.",
        ["Lê Văn Hòa: giam-doc so:Y tế", "Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ Former"],
    ),
]

NEIGHBOURS = [
    # a seat beside an office: of the committee that the office serves
    (
        "Đồng chí Lê Văn Hòa, UVBTV, Trưởng ban Dân vận Tỉnh ủy dự.",
        ["Lê Văn Hòa: uy-vien ban-thuong-vu < tinh-uy", "Lê Văn Hòa: truong-ban ban-dan-van < tinh-uy"],
    ),
    (
        "Ông Lê Văn Hòa – khi ấy là Bí thư Huyện ủy Tứ Kỳ – được cử.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ Former"],
    ),
    # … or of the association, but for who chairs it, who may sit in the Party's
    (
        "Bà Lê Thị Hoa, Ủy viên Thường vụ - Phó Chủ tịch Hội Nông dân tỉnh Cà Mau dự.",
        [
            "Lê Thị Hoa: uy-vien ban-thuong-vu < hoi:Nông dân @tỉnh Cà Mau",
            "Lê Thị Hoa: pho-chu-tich hoi:Nông dân @tỉnh Cà Mau",
        ],
    ),
    (
        "Bà Lê Thị Hoa, Ủy viên Ban Thường vụ, Chủ tịch Hội Nông dân tỉnh Cà Mau dự.",
        ["Lê Thị Hoa: uy-vien ban-thuong-vu", "Lê Thị Hoa: chu-tich hoi:Nông dân @tỉnh Cà Mau"],
    ),
    # the people's committee is of a place, and an agency's Party committee of none
    (
        "Đồng chí Lê Văn Hòa, Phó Bí thư Đảng ủy, Chủ tịch Công đoàn dự.",
        ["Lê Văn Hòa: pho-bi-thu dang-uy", "Lê Văn Hòa: chu-tich cong-doan"],
    ),
    (
        "Ông Lê Văn Hòa, Bí thư Đảng ủy, Giám đốc Bệnh viện dự.",
        ["Lê Văn Hòa: bi-thu dang-uy < benh-vien", "Lê Văn Hòa: giam-doc benh-vien"],
    ),
    (
        "Ông Lê Văn Hòa, ủy viên Ban Thường vụ Đảng ủy, Giám đốc Sở Y tế dự.",
        ["Lê Văn Hòa: uy-vien ban-thuong-vu < dang-uy < so:Y tế", "Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    (
        "Ông Lê Văn Hòa, ủy viên Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh, Giám đốc Sở Y tế dự.",
        [
            "Lê Văn Hòa: uy-vien ban-thuong-vu < dang-uy:Khối các cơ quan @tỉnh",
            "Lê Văn Hòa: giam-doc so:Y tế",
        ],
    ),
    # one committee, told twice
    (
        "Ông Lê Văn Hòa, Phó Bí thư Đảng ủy, Chủ nhiệm UBKT Đảng ủy dự.",
        ["Lê Văn Hòa: pho-bi-thu dang-uy", "Lê Văn Hòa: chu-nhiem uy-ban-kiem-tra < dang-uy"],
    ),
    # the command of a place, told by its field
    (
        "Ông Lê Văn Hòa, Chỉ huy trưởng quân sự xã Tân An dự.",
        ["Lê Văn Hòa: chi-huy-truong ban-chi-huy-quan-su @xã Tân An"],
    ),
    ("Ông Lê Văn Hòa, Chỉ huy trưởng công trường xã Tân An dự.", ["Lê Văn Hòa: chi-huy-truong"]),
    # a body called by its short name alone
    ("Giám đốc VNPT Lê Văn Hòa phát biểu.", ["Lê Văn Hòa: giam-doc chi-nhanh:VNPT"]),
    # a rank
    (
        "Ông Lê Văn Hòa, nguyên hàm Vụ trưởng VPCP.",
        ["Lê Văn Hòa: ham-vu-truong van-phong-chinh-phu Former"],
    ),
    ("Bà Phan Thị Hoa, Phó Chủ tịch Hội.", ["Phan Thị Hoa: pho-chu-tich hoi"]),
    (
        "Đồng chí Lê Văn Hòa, UVTƯ Đảng, Bí thư Tỉnh ủy dự.",
        ["Lê Văn Hòa: uy-vien ban-chap-hanh-trung-uong", "Lê Văn Hòa: bi-thu tinh-uy"],
    ),
]

NOT_HELD = [
    ("Tại Phủ Chủ tịch, Thủ tướng Lê Văn Hòa phát biểu.", ["Lê Văn Hòa: thu-tuong chinh-phu"]),  # a house
    ("Quyết định kỷ luật ông Lê Văn Bốn được Thủ tướng ký ngày 6/9.", []),  # who signs it
    ("Bí thư Tỉnh ủy chủ trì hội nghị.", []),  # nobody by name
    # which term's they are is told between the plural title and its names
    (
        "Hai Phó Bí thư Tỉnh ủy Cà Mau ở nhiệm kỳ mới gồm các ông: Lê Văn Hòa và Đỗ Văn Kiên.",
        ["Lê Văn Hòa: pho-bi-thu tinh-uy @tỉnh Cà Mau", "Đỗ Văn Kiên: pho-bi-thu tinh-uy @tỉnh Cà Mau"],
    ),
    # what somebody is told to have begun as
    (
        "Khởi đầu, ông Lê Văn Hòa là giảng viên Trường Đại học Cần Thơ.",
        ["Lê Văn Hòa: giang-vien dai-hoc:Trường Đại học @Cần Thơ Former"],
    ),
    ("Ban đầu, ông Lê Văn Hòa, Giám đốc Sở Y tế, từ chối.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    # each of another place, or of another one of its kind
    ("Các ông Lê Văn Hòa, Đỗ Văn Kiên lần lượt là Bí thư Tỉnh ủy Hà Nam và Cà Mau.", []),
    ("Các Chủ tịch UBND huyện: Lê Văn Hòa, Đỗ Văn Kiên.", []),
    ("Thủ trưởng cơ quan kiêm Bí thư chi bộ đạt 100%.", []),  # a figure: seed 004
    ("Đồng chí Lê Thị Hoa chủ trì đề tài.", []),  # leads a project
    ("Chủ tịch Hồ Chí Minh đã dạy.", []),  # a name for the man, no tenure of today
    # a post that somebody is only put forward for is not held
    pytest.param("Bộ Chính trị sẽ phân công đồng chí Lê Văn Hòa giữ chức Bí thư Tỉnh ủy.", []),
    pytest.param("Tỉnh ủy giới thiệu đồng chí Lê Văn Hòa để bầu giữ chức Chủ tịch UBND tỉnh.", []),
]


@pytest.mark.parametrize(("text", "tenures"), [*SINGLE, *CHAINS, *STATUS, *NEIGHBOURS, *NOT_HELD])
def test_tenures(text: str, tenures: list[str]) -> None:
    assert held(read_text(text)) == tenures
