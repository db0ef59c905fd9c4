"""The right answers of what ``test_seeds`` leaves out, read against the five articles by hand."""

from pathlib import Path

import pytest

from partygraph.api.graph import Graph, open_build

HAI_PHONG_2012, HAU_GIANG, HAI_DUONG = (
    "000_cc049312380e556f",
    "001_1bdb5eda9c232a70",
    "002_a969f393d4512552",
)
HAI_PHONG_2018, HA_TINH = "003_24183069d18118e3", "004_ee808077f751d889"
CT03, KH24, KH35 = "Chỉ thị 03-CT/TW khóa XI", "Kế hoạch 24-KH/TU", "Kế hoạch 35-KH/TU"
NQ04, NQ12, NQ22 = (
    f"Nghị quyết {one}" for one in ("04-NQ/TW khóa XII", "12-NQ/TW khóa XI", "22-NQ/TW khóa X")
)
NQ18, NQ26 = "Nghị quyết 18-NQ/TW khóa XII", "Nghị quyết 26-NQ/TW khóa XII"
KL12, HD94, QD101 = "Kết luận 12-KL/ĐU", "Hướng dẫn 94-HD/BPGV", "Quy định 101-QĐ/TW khóa XI"
TW6, TW7 = (f"Các văn bản Hội nghị Trung ương {number} khóa XII" for number in (6, 7))
PROGRAMME = "Chương trình hành động thực hiện "
OF_04 = PROGRAMME + "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII"
OF_12 = PROGRAMME + "Kết luận số 12-KL/ĐU"
TRUNG_UONG, BO_CHINH_TRI, BAN_BI_THU = "Ban Chấp hành Trung ương Đảng", "Bộ Chính trị", "Ban Bí thư"
BPGV = "Bộ phận giúp việc Chỉ thị 03 Ban Thường vụ Tỉnh ủy Hải Dương"
THUONG_VU, THANH_UY = "Ban Thường vụ Tỉnh ủy Hải Dương", "Thành ủy Hải Phòng"
HOI_DONG = "Hội đồng nhân dân thành phố Hải Phòng"
KHOI = "Ban Chấp hành Đảng bộ Khối các cơ quan thành phố Hải Phòng"
DANG_BO, DANG_UY = (f"{kind} Sở Khoa học và Công nghệ" for kind in ("Đảng bộ", "Đảng ủy"))
DANG_BO_HAI_PHONG = f"{DANG_BO} thành phố Hải Phòng"
TU_KY, PHU_NU, TINH_DOAN = "Huyện ủy Tứ Kỳ", "Hội Liên hiệp Phụ nữ tỉnh Hải Dương", "Tỉnh đoàn Hải Dương"
TONG_KET = "Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW"
DANG_BO_TINH = "Đảng bộ tỉnh Hải Dương"

RIGHT = {
    # question, parameters, columns, the distinct rows
    "cited by two articles": (
        ("documents-cited-by-several", {}, ("documentName", "articles")),
        {(CT03, "2"), (NQ04, "2"), (TW6, "2")},
    ),
    "plenum nicknames, by default and by set": (
        ("what-does-it-mean", {}, ("meaningName", "confidence", "article")),
        {
            (NQ04, "0.85", HAU_GIANG),  # khóa XII alone: a default
            (TW6, "0.9", HAU_GIANG),
            (NQ12, "0.99", HAI_DUONG),  # its title is quoted
            (CT03, "0.95", HAI_DUONG),
            (KH35, "0.95", HAI_DUONG),
            (NQ04, "0.99", HAI_PHONG_2018),
            ("Nghị quyết số 08 của Hội đồng nhân dân thành phố Hải Phòng", "0.9", HAI_PHONG_2018),
            ("Nghị quyết số 08 của Thành ủy Hải Phòng", "0.9", HAI_PHONG_2018),
            (OF_12, "0.85", HAI_PHONG_2018),
            (OF_04, "0.85", HAI_PHONG_2018),
            (NQ22, "0.95", HA_TINH),
            (TW6, "0.9", HA_TINH),
            (TW7, "0.9", HA_TINH),
        },
    ),
    "adopted at TW6 khóa XII": (
        ("documents-of-a-plenum", {"meeting": "Hội nghị Trung ương 6 khóa XII"}, ("number",)),
        {(f"{number}-NQ/TW",) for number in (18, 19, 20, 21)},
    ),
    "documents of the article on Hải Dương": (
        ("documents-of-an-article", {"source": HAI_DUONG}, ("documentName", "issueDate", "issuerName")),
        {
            (CT03, "2011-05-14", BO_CHINH_TRI),
            (QD101, "2012-06-07", BAN_BI_THU),
            (NQ12, "2012-01-16", TRUNG_UONG),
            (KH24, "2012-09-29", THUONG_VU),
            (HD94, "2013-12-16", BPGV),
            (KH35, "", ""),  # neither day nor issuer is written
        },
    ),
    "one document makes another concrete": (
        ("chain-of-documents", {}, ("lowerName", "relation", "documentName")),
        {(OF_12, "concretizes", KL12), (OF_04, "concretizes", NQ04)},
    ),
    "Hải Dương is part of Hải Phòng since July 2025": (
        ("articles-of-a-province", {"province": "Hải Phòng"}, ("formerName", "article")),
        {("Hải Phòng", HAI_PHONG_2012), ("Hải Dương", HAI_DUONG), ("Hải Phòng", HAI_PHONG_2018)},
    ),
    "20-NQ/TW is the number of five": (
        ("reused-numbers", {"atLeast": "5"}, ("number", "documents")),
        {("20-NQ/TW", "5")},
    ),
    "issuers by documents and articles": (
        ("most-cited-issuers", {}, ("issuerName", "documents", "articles")),
        {
            (TRUNG_UONG, "5", "4"),  # 04, 12, 18, 22, 26
            (BO_CHINH_TRI, "1", "2"),
            *((one, "1", "1") for one in (BAN_BI_THU, THUONG_VU, BPGV, THANH_UY, HOI_DONG, KHOI)),
        },
    ),
    "three implement 35-KH/TU": (
        ("joint-implementers", {"document": "35-KH/TU"}, ("firstName", "secondName")),
        {(TU_KY, TINH_DOAN), (PHU_NU, TU_KY), (PHU_NU, TINH_DOAN)},
    ),
    "years from issue to citation": (
        ("age-when-cited", {}, ("documentName", "years", "article")),
        {
            (CT03, "1", HAI_PHONG_2012),
            (CT03, "4", HAI_DUONG),
            (NQ12, "3", HAI_DUONG),
            (QD101, "3", HAI_DUONG),
            (KH24, "3", HAI_DUONG),
            (HD94, "2", HAI_DUONG),
            (KL12, "2", HAI_PHONG_2018),
            (NQ04, "2", HAI_PHONG_2018),
            (NQ04, "5", HAU_GIANG),
            (NQ18, "4", HAU_GIANG),
            (NQ26, "3", HAU_GIANG),
            (NQ22, "10", HA_TINH),
        },
    ),
    "months from issue to report": (
        ("how-long-after-issue", {}, ("documentName", "bodyName", "relation", "months")),
        {
            (KL12, DANG_BO_HAI_PHONG, "implements", "19"),  # 15/7/2016, told 4/2/2018
            (NQ04, DANG_BO_HAI_PHONG, "implements", "16"),  # 30/10/2016
            (CT03, DANG_BO_TINH, "implements", "44"),  # 14/5/2011, told 28/1/2015
            (NQ22, DANG_UY, "implements", "123"),  # 2/2/2008, told 23/5/2018
            (NQ22, DANG_BO, "implements", "123"),
            (NQ22, DANG_BO, "reviews", "123"),
        },
    ),
    "all but 22-NQ/TW are cited without a review": (
        ("never-reviewed", {}, ("documentName", "articles")),
        {
            (CT03, "2"),
            (NQ04, "2"),
            *((one, "1") for one in (NQ12, NQ18, NQ26, QD101, KH24, HD94, KL12)),
            ("Nghị quyết số 08 của Hội đồng nhân dân thành phố Hải Phòng", "1"),
            ("Nghị quyết số 08 của Thành ủy Hải Phòng", "1"),
        },
    ),
    "in the post at the end of 2018": (
        ("posts-on-a-day", {"body": DANG_UY, "day": "2018-12-31"}, ("personName", "post", "observedOn")),
        {("Đỗ Khoa Văn", "Bí thư", "2018-05-22")},
    ),
    "not yet seen in the post": (
        ("posts-on-a-day", {"body": DANG_UY, "day": "2018-05-21"}, ("personName",)),
        set(),
    ),
    "with Đỗ Khoa Văn": (
        ("who-sat-with-whom", {"person": "Đỗ Khoa Văn"}, ("otherName", "relation", "meetingName")),
        {("Nguyễn Thị Lệ Hà", "attends", TONG_KET), ("Nguyễn Thị Lệ Hà", "speaksAt", TONG_KET)},
    ),
    "with Nguyễn Thành Tô in 2018": (
        ("who-sat-with-whom", {"person": "Nguyễn Thành Tô"}, ("otherName", "heldOn")),
        {("Dương Ngọc Tuấn", "2018-02-02")},
    ),
    "down from the Central Committee": (
        ("documents-down-the-chain", {"issuer": TRUNG_UONG}, ("documentName", "lowerName", "article")),
        {(NQ04, OF_04, HAI_PHONG_2018)},
    ),
    "done and lacking over one directive": (
        ("said-both-ways", {}, ("bodyName", "documentName", "doneArticle", "otherArticle")),
        {(DANG_BO_TINH, CT03, HAI_DUONG, HAI_DUONG)},
    ),
    "the highest resolution of khóa XII": (
        ("numbers-never-seen", {"series": "NQ/TW", "term": "XII"}, ("highest",)),
        {("55",)},
    ),
    "every citation of the seeds is resolved": (
        ("unresolved-citations", {}, ("form", "article")),
        set(),
    ),
    "facts of one committee rest on one article": (
        ("sources-of-facts", {"entity": DANG_UY}, ("direction", "relation", "otherName", "articles")),
        {("subject", "implements", NQ22, "1")},
    ),
}


@pytest.fixture(scope="module")
def graph(seeds_build: Path) -> Graph:
    return open_build(seeds_build)


@pytest.mark.parametrize("told", RIGHT)
def test_a_question_is_right_on_the_seeds(graph: Graph, told: str) -> None:
    (question, parameters, columns), right = RIGHT[told]
    found = graph.answer(question, parameters)
    places = [found.variables.index(column) for column in columns]
    shown = {
        tuple("" if row[at] is None else str(row[at]).removeprefix("pg:") for at in places)
        for row in found.rows
    }
    assert shown == right


def test_what_stands_around_a_party_organisation(graph: Graph) -> None:
    found = graph.answer("around-a-body", {"body": DANG_BO})
    at = [found.variables.index(column) for column in ("relation", "direction", "otherName")]
    assert {tuple(str(row[i]) for i in at) for row in found.rows} >= {
        ("pg:partyOrganizationOf", "up", "Sở Khoa học và Công nghệ"),
        ("pg:rollsUpTo", "up", "Sở Khoa học và Công nghệ"),
    }
