"""Citations of guiding documents, in every form that was seen in print."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.notation import mentions, read_text
from partygraph.model.mention import Citation, MentionKind

SYMBOLS = [
    "thực hiện [Nghị quyết số 22-NQ/TW]{nghi-quyet 22-NQ/TW}",
    "thực hiện [Nghị quyết 22-NQ/TW]{nghi-quyet 22-NQ/TW}",  # without "số"
    "[Nghị quyết số 41 - NQ/TW]{nghi-quyet 41-NQ/TW}",  # spaces
    "[Kết luận số 59- KL/TW]{ket-luan 59-KL/TW}",
    "[Nghị quyết số 11–NQ/TW]{nghi-quyet 11-NQ/TW}",  # an en dash
    "[Nghị quyết số 21 – NQ/TW]{nghi-quyet 21-NQ/TW}",
    "[Nghị quyết\u00a0số\u00a022-NQ/TW]{nghi-quyet 22-NQ/TW}",  # no-break spaces
    "[Nghị quyết số 24/NQ-TW]{nghi-quyet 24/NQ-TW}",  # swapped: kept as printed
    "[Chỉ thị số: 35-CT/TW]{chi-thi 35-CT/TW}",  # a colon
    "[Chỉ thị số 03-CT/TƯ]{chi-thi 03-CT/TƯ}",
    "[Thông báo số 234-TB/T.Ư]{thong-bao 234-TB/T.Ư}",
    "[Thông báo số 159-TB]{thong-bao 159-TB}",  # no issuer
    "ban hành [hướng dẫn số 94-HD/BPGV]{huong-dan 94-HD/BPGV}",  # seed 002: lower case inside the sentence
    "theo [22-NQ/TW]{nghi-quyet 22-NQ/TW}",  # no type: only one has the code
    "[Kết luận số 12-KL/ĐU]{ket-luan 12-KL/ĐU}",
    "[Quy định số 08-QĐi/TW]{quy-dinh 08-QĐi/TW}",  # QĐ is two types: the noun decides
    "[Quy định 101-QĐ/TW]{quy-dinh 101-QĐ/TW}",
    "[Quyết định 286-QĐ/TW]{quyet-dinh 286-QĐ/TW}",
    "[Nghị quyết 144-QĐ/TW]{nghi-quyet 144-QĐ/TW}",  # a slip in print is kept
    "[Công văn số 1234-CV/TU]{cong-van 1234-CV/TU}",
    "[Nghị quyết số 08/2013/NQ-HĐND]{nghi-quyet 08/2013/NQ-HĐND (2013)}",  # the State's form
    "[Nghị định 30/2020/NĐ-CP]{nghi-dinh 30/2020/NĐ-CP (2020)}",
    "[Nghị quyết 30a/2008/NQ-CP]{nghi-quyet 30a/2008/NQ-CP (2008)}",  # a letter in the number
    "[Luật số 43/2022/QH15]{luat 43/2022/QH15 (2022)}",  # no type letters
    "[Thông tư liên tịch số 55/2005/TTLT-BNV]{thong-tu-lien-tich 55/2005/TTLT-BNV (2005)}",
    "[Quyết định số 911/QĐ-UBND]{quyet-dinh 911/QĐ-UBND} về việc tạm đình chỉ",
    # the issuer spelled out
    "[Nghị quyết số 15/NQ-Hội đồng nhân dân]{nghi-quyet 15/NQ-HĐND < hdnd} có hiệu lực",
    "[Nghị quyết số 15/NQ-Hội đồng Nhân dân của Hội đồng Nhân dân tỉnh]{nghi-quyet 15/NQ-HĐND < hdnd}",
    # the number in a bracket
    "[Kết luận thanh tra (số 6 ngày 24/10/2022) của UBND huyện Tứ Kỳ]{ket-luan 6 2022-10-24 < ubnd}",
    "[Quyết định của UBND huyện Tứ Kỳ (số 12/QĐ-UBND ngày 24/10/2022)]"
    "{quyet-dinh 12/QĐ-UBND 2022-10-24 < ubnd} cho thôi việc",
    # words of the name before the number
    "[Thông tri triệu tập số 06/TT-MTTW-BTT]{thong-tri 06/TT-MTTW-BTT}",
    "[Quyết định bổ nhiệm cán bộ số 12-QĐ/TU]{quyet-dinh 12-QĐ/TU}",
    "[Nghị quyết của Huyện ủy số 12-NQ/HU]{nghi-quyet 12-NQ/HU < huyen-uy}",
    "[Nghị quyết của Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh số 12-NQ/ĐUK]"
    "{nghi-quyet 12-NQ/ĐUK < dang-uy}",
    "[Quyết định của Ban Chỉ đạo 35 tỉnh số 03-QĐ/BCĐ]{quyet-dinh 03-QĐ/BCĐ < ban-chi-dao}",
    "[Nghị quyết của Huyện ủy số 12 ngày 5/6/2018]{nghi-quyet 12 2018-06-05 < huyen-uy}",
    "theo Quyết định của Đoàn kiểm tra số 2 thì",  # the team's own number
    # no sign before the letters, or behind them
    "[Quyết định 1762QĐ-NSTW]{quyet-dinh 1762QĐ-NSTW} về việc chỉ định",
    "[Nghị quyết 04NQ/TW]{nghi-quyet 04NQ/TW}",
    "[Công văn số 123CV/TU]{cong-van 123CV/TU}",
    "[Chỉ thị số 05 CT/TW]{chi-thi 05CT/TW}",
    "[Quyết định số 437/QĐUBND]{quyet-dinh 437/QĐUBND} về",
    "[Quyết định số 437/QĐSGDĐT ngày 3/4/2018]{quyet-dinh 437/QĐSGDĐT 2018-04-03}",
    "[Nghị quyết 35]{nghi-quyet 35} Đảng bộ",
    # another type's number
    "Báo cáo thực hiện [Chỉ thị số 05-CT/TW]{chi-thi 05-CT/TW}",
    "Nghị quyết Đại hội và [kế hoạch số 5]{ke-hoach 5}",  # no symbol of the first
]

PLENUMS = [
    "[Nghị quyết Trung ương 4 (khóa XII)]{nghi-quyet TW4 #XII}",
    "[Nghị quyết TW4]{nghi-quyet TW4}",
    "[NQ TW 4]{nghi-quyet TW4}",
    "[Nghị quyết T.Ư 4, khóa XI]{nghi-quyet TW4 #XI}",
    "[Nghị quyết Hội nghị Trung ương 6 khoá X]{nghi-quyet TW6 #X}",
    "[Nghị quyết Hội nghị lần thứ V]{nghi-quyet TW5}",  # Roman
    "[Nghị quyết 26 của Hội nghị Trung ương 7 khoá X]{nghi-quyet 26 TW7 #X}",
    "[Nghị quyết 26 Trung ương 7 khoá X]{nghi-quyet 26 TW7 #X}",
    # an ordinal in words, the committee behind
    "[Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII]"
    "{nghi-quyet TW4 #XII < ban-chap-hanh-trung-uong}",
    # an Arabic term
    "[Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương khóa 13]"
    "{nghi-quyet TW5 #XIII < ban-chap-hanh-trung-uong}",
    pytest.param("[NQTW4]{nghi-quyet TW4}"),
    # a list of them in short, whose term stands at its end
    "các [NQTW 7]{nghi-quyet TW7 #XII}, [8]{nghi-quyet TW8 #XII}, [9 (khóa XII)]{nghi-quyet TW9 #XII}",
    # the plenum in a bracket of its own
    "[Nghị quyết số 12-NQ/TW (Hội nghị Trung ương 5 khóa XII)]{nghi-quyet 12-NQ/TW TW5 #XII}",
    # a list of full numbers has one plenum and term
    "[Nghị quyết số 26-NQ/TW]{nghi-quyet 26-NQ/TW TW7 #XII}, [Nghị quyết số 27-NQ/TW của Hội nghị Trung ương "
    "7 (khóa XII)]{nghi-quyet 27-NQ/TW TW7 #XII}",
    # the committee behind a plenum that stands behind the number
    pytest.param(
        "[Nghị quyết số 20-NQ/TW của Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng khóa XI]"
        "{nghi-quyet 20-NQ/TW TW6 #XI < ban-chap-hanh-trung-uong}"
    ),
]

TAILS = [
    "[Chỉ thị số 03-CT/TW ngày 14/5/2011 của Bộ Chính trị khóa XI]"
    "{chi-thi 03-CT/TW #XI 2011-05-14 < bo-chinh-tri}",
    "[Chỉ thị 05-CT/TW, ngày 15-5-2016 của Bộ Chính trị]{chi-thi 05-CT/TW 2016-05-15 < bo-chinh-tri}",
    # swapped
    "[Chỉ thị 05-CT/TW của Bộ Chính trị ngày 15/5/2016]{chi-thi 05-CT/TW 2016-05-15 < bo-chinh-tri}",
    "[Nghị quyết số 04-NQ/TW (khóa XII) ngày 30/10/2016]{nghi-quyet 04-NQ/TW #XII 2016-10-30}",
    "[Nghị quyết số 04-NQ/TW ngày 30/10/2016 (khóa XII)]{nghi-quyet 04-NQ/TW #XII 2016-10-30}",
    "[Nghị quyết số 20-NQ/TW ngày 01 tháng 11 năm 2012]{nghi-quyet 20-NQ/TW 2012-11-01}",
    "[Kế hoạch số 24-KH/TU ngày 29/9/2012 của Ban Thường vụ Tỉnh ủy]"
    "{ke-hoach 24-KH/TU 2012-09-29 < ban-thuong-vu}",
    "[Hướng dẫn 36-HD/VPTW của Văn phòng Trung ương Đảng]{huong-dan 36-HD/VPTW < van-phong-tw}",
    "[Chỉ thị 05 của Bộ Chính trị]{chi-thi 05 < bo-chinh-tri}",
    # past an office, which issues nothing itself
    "[Quyết định số 35/QĐ-TTg của Thủ tướng Chính phủ ngày 15/5/2016]{quyet-dinh 35/QĐ-TTg 2016-05-15}",
    "[Quyết định số 35/QĐ-UBND của Chủ tịch UBND tỉnh, ngày 15/5/2016]{quyet-dinh 35/QĐ-UBND 2016-05-15}",
    "[Quyết định số 35/QĐ-UBND]{quyet-dinh 35/QĐ-UBND} của Chủ tịch UBND tỉnh về ngày 15/5/2016",
    # the letters of its symbol are nobody before whom it is of
    "[Chương trình số 35/CTr/BCĐ của Ban Chỉ đạo 35 tỉnh ngày 15/5/2016]"
    "{chuong-trinh 35/CTr/BCĐ 2016-05-15 < ban-chi-dao}",
    "[Quyết định 35-QĐ/ BPGV của Bộ phận giúp việc]{quyet-dinh 35-QĐ/BPGV < bo-phan-giup-viec}",
]

SHORT = [
    "[Nghị quyết 22]{nghi-quyet 22}",
    "[Nghị quyết số 22]{nghi-quyet 22}",
    "quán triệt [Chỉ thị 03]{chi-thi 03}",
    "[Kế hoạch 35]{ke-hoach 35}",
    # a day behind it counts nothing
    "thực hiện [NQ 11 ngày 7/12/2018]{nghi-quyet 11 2018-12-07}",
    # in small letters: only with whose it is, or its day
    "thực hiện [chỉ thị 35 của Bộ Chính trị]{chi-thi 35 < bo-chinh-tri}",
    "thực hiện chỉ thị 35 về đại hội",
]

LISTS = [
    # issuer and term are shared: seed 001
    "[Nghị quyết số 18-NQ/TW]{nghi-quyet 18-NQ/TW #XII < ban-chap-hanh-trung-uong} và "
    "[Nghị quyết số 26-NQ/TW của Ban Chấp hành Trung ương khóa XII]"
    "{nghi-quyet 26-NQ/TW #XII < ban-chap-hanh-trung-uong}",
    # the type is not said again: seed 004
    "[Nghị quyết Trung ương 6]{nghi-quyet TW6 #XII}, [Trung ương 7 (khóa XII)]{nghi-quyet TW7 #XII}",
    "[Nghị quyết số 18-NQ/TW]{nghi-quyet 18-NQ/TW}, [19-NQ/TW ngày 25/10/2017]"
    "{nghi-quyet 19-NQ/TW 2017-10-25}",
    "[Nghị quyết số 18]{nghi-quyet 18-NQ/TW}, [19-NQ/TW]{nghi-quyet 19-NQ/TW}",  # one symbol for both numbers
    # two symbols tell by whom each is
    "[Nghị quyết số 18-NQ/TW]{nghi-quyet 18-NQ/TW} và [Nghị quyết số 07-NQ/TU của Tỉnh ủy Kon Tum]"
    "{nghi-quyet 07-NQ/TU < tinh-uy}",
    "[Kế hoạch số 12-KH/HU]{ke-hoach 12-KH/HU}, [Kế hoạch 13-KH/TU của Tỉnh ủy]{ke-hoach 13-KH/TU < tinh-uy}",
    # nobody else numbers as the centre does
    "việc thực hiện [Nghị quyết số 18-NQ/TW]{nghi-quyet 18-NQ/TW} của Huyện ủy đạt kết quả",
    "[Hướng dẫn số 12-HD/TW của Ban Tuyên giáo Trung ương]{huong-dan 12-HD/TW < ban-tuyen-giao}",
    # nor does an assembly's committee number as the assembly does
    "giám sát việc thực hiện [Nghị quyết số 12/NQ-HĐND]{nghi-quyet 12/NQ-HĐND} của UBND tỉnh",
    "[Nghị quyết số 12/NQ-HĐND của HĐND tỉnh]{nghi-quyet 12/NQ-HĐND < hdnd}",
    # a plenum is its own issuer
    "[Nghị quyết Trung ương 5 (khóa X)]{nghi-quyet TW5 #X} và [Nghị quyết 26 của Quốc hội]"
    "{nghi-quyet 26 < quoc-hoi}",
    "theo [quy định 102]{quy-dinh 102 < bo-chinh-tri}, "
    "[quy định 07 của Bộ Chính trị]{quy-dinh 07 < bo-chinh-tri}",
    "đã có nghị quyết 12, nghị quyết 14 trong năm",
    "[Quyết định số 217]{quyet-dinh 217-QĐ/TW} và [218-QĐ/TW]{quyet-dinh 218-QĐ/TW}",
    "[Nghị quyết số 18]{nghi-quyet 18-NQ/TW}, [19]{nghi-quyet 19-NQ/TW}, [20]{nghi-quyet 20-NQ/TW} và "
    "[21-NQ/TW]{nghi-quyet 21-NQ/TW}",
    "[Nghị quyết số 18]{nghi-quyet 18} và 19 đồng chí dự",
    # a plenum's term is its own, and so is that behind another one's issuer
    "[Nghị quyết số 57-NQ/TW]{nghi-quyet 57-NQ/TW}, [Nghị quyết Trung ương 5 (khóa VIII)]"
    "{nghi-quyet TW5 #VIII}",
    "[Nghị quyết 57 của Bộ Chính trị]{nghi-quyet 57 < bo-chinh-tri}, [Nghị quyết số 18-NQ/TW khóa XII]"
    "{nghi-quyet 18-NQ/TW #XII}",
    "[Nghị quyết số 18-NQ/TW]{nghi-quyet 18-NQ/TW #XII} và [Nghị quyết số 19-NQ/TW khóa XII]"
    "{nghi-quyet 19-NQ/TW #XII}",
    "[Nghị quyết Trung ương 4 các khóa XI]{nghi-quyet TW4 #XI}, [XII]{nghi-quyet TW4 #XII}.",
    # one mention, two issuers: linking makes two documents of it
    "[Nghị quyết số 08 của Thành ủy và Hội đồng nhân dân thành phố]{nghi-quyet 08 < thanh-uy + hdnd}",
    # several terms: each document is a citation of its own
    "[Nghị quyết Trung ương 4 (khóa XII]{nghi-quyet TW4 #XII}; [XIII]{nghi-quyet TW4 #XIII})",
    "[Nghị quyết Trung ương 4 khóa XI]{nghi-quyet TW4 #XI}, [XII]{nghi-quyet TW4 #XII} và "
    "[XIII]{nghi-quyet TW4 #XIII}.",
    "[Nghị quyết Trung ương 4 khóa XI]{nghi-quyet TW4 #XI}, [Kết luận 21 khóa XIII]{ket-luan 21 #XIII}",
    "[Nghị quyết Trung ương 4 khóa XI]{nghi-quyet TW4 #XI}; IV. Tổ chức thực hiện",  # no later term
    # the day in brackets
    "[Chỉ thị 05-CT/TW (15/5/2016)]{chi-thi 05-CT/TW 2016-05-15}",
    "[Chỉ thị 05-CT/TW]{chi-thi 05-CT/TW} (15/5) có hiệu lực",  # no year: not known to be its own
    # the type's letters alone
    "[NQ21]{nghi-quyet 21} và [CT 05]{chi-thi 05}",
    "[NQ 21-NQ/TW]{nghi-quyet 21-NQ/TW} và [NQ35-NQ/TW]{nghi-quyet 35-NQ/TW}",
    "tòa nhà CT12, lô NQ2",
]

HEADS = [
    # the head of a list names the issuer once for all
    "quán triệt các chỉ thị của Ban Bí thư gồm: [Chỉ thị số 41-CT/TW]{chi-thi 41-CT/TW < ban-bi-thu} về an "
    "toàn; [Chỉ thị số 42-CT/TW]{chi-thi 42-CT/TW < ban-bi-thu}",
    "2 kết luận của Bộ Chính trị: [Kết luận số 70-KL/TW]{ket-luan 70-KL/TW < bo-chinh-tri}",
    # its own issuer outranks the head's
    "các chỉ thị của Ban Bí thư gồm: [Chỉ thị số 35-CT/TW của Bộ Chính trị]{chi-thi 35-CT/TW < bo-chinh-tri}",
    # one document cites the head's only up to the end of the sentence
    "các chỉ thị của Ban Bí thư: [Chỉ thị số 41-CT/TW]{chi-thi 41-CT/TW < ban-bi-thu}. Sau đó; "
    "[Chỉ thị số 42-CT/TW]{chi-thi 42-CT/TW}",
    # two issuers: nobody knows whose each is
    "các chỉ thị của Bộ Chính trị, Ban Bí thư gồm: [Chỉ thị số 41-CT/TW]{chi-thi 41-CT/TW}",
    # one directive, and what follows is not its list
    "thực hiện chỉ thị của Ban Bí thư: [Kế hoạch số 24-KH/TU]{ke-hoach 24-KH/TU}",
]

NUMBERS = [
    "[Quyết định số 1970 của Bộ Chính trị]{quyet-dinh 1970 < bo-chinh-tri}",  # four digits behind "số"
    "Quyết định 1970 nội dung",  # but not without it
    "[Nghị quyết số 22⁄NQ⁄TU ngày 5⁄6⁄2014]{nghi-quyet 22/NQ/TU 2014-06-05}",  # a fraction's slash
    "[Nghị quyết Hội nghị lần thứ 12]{nghi-quyet TW12 #XI < ban-chap-hanh-trung-uong}, "
    "[13 của Ban Chấp hành Trung ương Đảng khóa XI]{nghi-quyet TW13 #XI < ban-chap-hanh-trung-uong}",
    "[Nghị quyết Trung ương 4]{nghi-quyet TW4 #XI}, [5]{nghi-quyet TW5 #XI} và "
    "[6 khóa XI]{nghi-quyet TW6 #XI}",
    "[Nghị quyết Trung ương 4]{nghi-quyet TW4}, 15 đồng chí dự",  # a count
    "Nghị quyết Hội nghị lần thứ 12, 13 của Ban Chấp hành Đảng bộ tỉnh",  # no plenums of the centre
]

NOT_CITATIONS = [
    "Kế hoạch 5 năm 2010-2015",  # a count of years
    "Kế hoạch 10 năm",
    "Điều 3 của Điều lệ",  # an article of a law
    "Nghị quyết năm 2020",  # a year is no number
    "theo Nghị quyết của Thành ủy",  # no number
    "Nghị quyết Đại hội Đảng bộ lần thứ XIII",
    "Điện thoại 0220. 3892436 - Fax: 0220.3893912",
    "BPGV Chỉ thị 03 huyện Tứ Kỳ",  # inside a body's name
    "Ban Chỉ đạo 35 của Tỉnh ủy",
    "Nghị quyết của Trung ương nhất là về văn hóa",  # "above all", no plenum
    "nghị quyết 10 ngày sau",
    "Báo cáo 3 nội dung",  # a count
    "Quyết định 10 nội dung",
    "Chương trình 135",  # a type that is as often an undertaking
    "chỉ thị 5 đơn vị",
    "tỷ lệ 9/10 chi bộ",
    "ngày 22/5/2018",
]


@pytest.mark.parametrize(
    "row", [*SYMBOLS, *PLENUMS, *TAILS, *SHORT, *LISTS, *HEADS, *NUMBERS, *NOT_CITATIONS]
)
def test_citations(row: str) -> None:
    found, gold = mentions(row, MentionKind.CITATION)
    assert found == gold


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Nghị quyết số 12-NQ/TW “Một số vấn đề cấp bách về xây dựng Đảng”",
            "Một số vấn đề cấp bách về xây dựng Đảng",
        ),
        ('Nghị quyết 12-NQ/TW "Một số vấn đề cấp bách"', "Một số vấn đề cấp bách"),  # straight marks
        ("Nghị quyết số 22-NQ/TW về nâng cao năng lực lãnh đạo, sức chiến đấu", "nâng cao năng lực lãnh đạo"),
        ("Nghị quyết số 22-NQ/TW. Hội nghị bế mạc.", None),  # the next sentence is no title
    ],
)
def test_a_title_is_kept_but_is_no_part_of_the_mention(text: str, title: str | None) -> None:
    citation = read_text(text).mentions[0]
    assert isinstance(citation.value, Citation)
    assert citation.value.title == title
    assert title is None or title not in citation.span.of(text)


@given(
    serial=st.integers(1, 999),
    code=st.sampled_from([("Nghị quyết", "NQ"), ("Chỉ thị", "CT"), ("Kết luận", "KL"), ("Kế hoạch", "KH")]),
    issuer=st.sampled_from(["TW", "TU", "HU", "ĐU", "BTCTW"]),
    dash=st.sampled_from(["-", " - ", "- ", " –", "–"]),
)
def test_a_printed_symbol_is_read_back(serial: int, code: tuple[str, str], issuer: str, dash: str) -> None:
    type_, letters = code
    text = f"thực hiện {type_} số {serial:02d}{dash}{letters}/{issuer} đạt kết quả"
    citation = read_text(text).mentions[0]
    assert isinstance(citation.value, Citation)
    assert citation.value.number == f"{serial:02d}-{letters}/{issuer}"
    assert citation.span.of(text) == text.removeprefix("thực hiện ").removesuffix(" đạt kết quả")
