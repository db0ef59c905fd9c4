"""Short forms that a text gives an enterprise, and districts named without the word of their level."""

import pytest

from extract.notation import mentions
from partygraph.extract.lexis.called_after import is_called_after
from partygraph.extract.lexis.tokens import tokenize
from partygraph.model.mention import MentionKind

CALLED_IN_SHORT = [
    # letters that are not those of its name
    "[Tập đoàn Sao Mai]{tap-doan:Tập đoàn Sao Mai} (SMG) họp. "
    "[Đảng ủy SMG]{dang-uy < tap-doan:Tập đoàn Sao Mai}",
    # a word
    "[Ngân hàng TMCP Sao Mai]{ngan-hang-khac:Ngân hàng TMCP Sao Mai} (SaoMaiBank) và "
    "[Đảng ủy SaoMaiBank]{dang-uy < ngan-hang-khac:Ngân hàng TMCP Sao Mai}",
    # before the name that tells what they stand for
    "[SMG]{tap-doan:Tập đoàn Sao Mai} phát động. [Tập đoàn Sao Mai]{tap-doan:Tập đoàn Sao Mai} (SMG) họp.",
    # where it lies is no short form, nor is any word behind another body
    "[Công ty Sao Mai]{cong-ty:Công ty Sao Mai} (Huế) họp. Huế đón khách.",
    "[Sở Y tế]{so:Y tế} (Covid) họp. Covid lan rộng.",
    # the letters of its words alone, wherever it lies
    "[Hội Khuyến học (KH) tỉnh Nghệ An]{hoi:Khuyến học @tỉnh Nghệ An} mời [Hội KH]{hoi:Khuyến học} dự. "
    "[Hội KH huyện Tứ Kỳ]{hoi:Khuyến học @huyện Tứ Kỳ} họp.",
    "[Hội Khuyến học tỉnh Nghệ An]{hoi:Khuyến học @tỉnh Nghệ An} họp. Hội KH mới.",  # never told
    # a branch of it is another body
    "[Tập đoàn Bưu chính Viễn thông Việt Nam]{tap-doan:Tập đoàn Bưu chính Viễn thông @Việt Nam} (VNPT) và "
    "[VNPT Hà Tĩnh]{chi-nhanh:VNPT @Hà Tĩnh}",
    # known to everybody
    "[Hội đồng thành viên EVN]"
    "{hoi-dong-thanh-vien:Hội đồng thành viên < tap-doan:Tập đoàn Điện lực Việt Nam}",
    "[Công ty Than Hòa An - TKV]{cong-ty:Công ty Than Hòa An - TKV}",
]

DISTRICTS = [
    "[UBND Yên Thành]{ubnd @huyện Yên Thành} họp",
    "[Công an Hóc Môn]{cong-an @huyện Hóc Môn} đã bắt",
    "Chủ tịch [UBND Yên Thành]{ubnd @huyện Yên Thành} Nguyễn Văn Hòa phát biểu",
    "[HĐND Cai Lậy]{hdnd @Cai Lậy} họp",  # a town and a district
    "[Hội Nông dân Yên Thành]{hoi:Nông dân @huyện Yên Thành} họp",
    # a man, or a longer name
    "Chủ tịch [UBND]{ubnd} Hà Trung Kiên cho biết",
    "Bí thư [Đảng bộ]{dang-bo} Trần Văn Thời phát biểu",
    # provinces first, and cities whose name is one word are left
    "[UBND Quảng Ninh]{ubnd @Quảng Ninh} họp",
    "[UBND]{ubnd} Vinh họp",
]

PLACED = [
    "[Mặt trận Tổ quốc huyện Yên Thành]{mttq @huyện Yên Thành} phát động",
    "MTTQ Việt Nam và MTTQ các cấp phát động",
    "[Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Kon Tum]{ngan-hang:Ngân hàng Nhà nước @tỉnh Kon Tum} họp",
    "[Ngân hàng Nhà nước Việt Nam]{ngan-hang-nha-nuoc} họp",
    "[Thành ủy Hồ Chí Minh]{thanh-uy @thành phố Hồ Chí Minh} họp",
]


@pytest.mark.parametrize("row", [*CALLED_IN_SHORT, *DISTRICTS, *PLACED])
def test_a_body_in_short(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold


@pytest.mark.parametrize(
    ("before", "is_called"),
    [
        ("đường", True),
        ("Nhà máy", True),
        ("Phát triển nông thôn", False),
        ("thôn", True),
        ("xuất bản", False),
    ],
)
def test_what_is_called_after_a_man(before: str, is_called: bool) -> None:
    tokens = tokenize(f"{before} Lê Văn Hòa")
    assert is_called_after(tokens.keys, len(tokens) - 3) is is_called
