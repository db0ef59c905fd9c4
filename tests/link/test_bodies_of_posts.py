"""Posts whose body the text leaves to what it says of their holder beside."""

import pytest

from link.linking import article, corpus

TOLD = [
    # a post of one kind
    (
        "Bà Lê Thị Hoa, Phó Bí thư Tỉnh đoàn Lào Cai được bầu giữ chức Bí thư.",
        {"bi-thu lao-cai_tinh-doan", "pho-bi-thu lao-cai_tinh-doan"},
    ),
    # the head of the agency whose Party organisation he leads
    (
        "Ông Lê Văn Hòa, Bí thư Chi bộ Công ty Thép Lam Sơn, Giám đốc.",
        {"bi-thu bai_chi-bo-cong-ty-thep-lam-son", "giam-doc bai_cong-ty-thep-lam-son"},
    ),
    # with words of the agency's own
    (
        "Đảng ủy Công ty Thép Lam Sơn họp. Ban Thường vụ Đảng ủy Công ty Thép Lam Sơn dự. "
        "Ông Lê Văn Hòa, Bí thư Đảng ủy, Giám đốc Thép Lam Sơn dự.",
        {"bi-thu bai_dang-uy-cong-ty-thep-lam-son", "giam-doc bai_cong-ty-thep-lam-son"},
    ),
    # with other words it may be another's
    (
        "Ông Lê Văn Hòa, Bí thư Chi bộ Công ty Thép Lam Sơn, Giám đốc Gang Sông Mã.",
        {"bi-thu bai_chi-bo-cong-ty-thep-lam-son", "giam-doc ?"},
    ),
    # posts of several kinds lend each other nothing
    (
        "Ông Lê Văn Hòa, Bí thư Huyện ủy Bát Xát, Trưởng đoàn dự.",
        {"bi-thu lao-cai_huyen-uy-bat-xat", "truong-doan ?"},
    ),
    # somebody's cell, though the article does not say whose
    (
        "Ông Lê Văn Hòa, Bí thư Chi bộ, phát biểu.",
        {"bi-thu bai_chi-bo"},
    ),
    # the one ministry that the article names, and of two none
    (
        "Bộ Nội vụ họp. Ông Lê Văn Hòa, Phó Bí thư Đảng ủy Bộ, dự.",
        {"pho-bi-thu tw_dang-uy-bo-noi-vu"},
    ),
    (
        "Bộ Nội vụ và Bộ Y tế họp. Ông Lê Văn Hòa, Phó Bí thư Đảng ủy Bộ, dự.",
        {"pho-bi-thu bai_dang-uy-bo"},
    ),
    # told by its kind in small letters it is nobody's where the article names none
    ("Ông Lê Văn Hòa, giám đốc công ty, bị bắt.", {"giam-doc ?"}),
    (
        "Đảng bộ Công ty Thép Lam Sơn họp. Ông Lê Văn Hòa, giám đốc công ty, dự.",
        {"giam-doc bai_cong-ty-thep-lam-son"},
    ),
    (
        "Ông Lê Văn Hòa, Tổng Giám đốc VTV, dự.",
        {"tong-giam-doc tw_dai-truyen-hinh-viet-nam"},
    ),
    # a deputy in charge is the deputy that another sentence calls him
    (
        "Ông Lê Văn Hòa, Phó Giám đốc phụ trách Sở Y tế Lào Cai dự. Ông Hòa hiện là phó giám đốc.",
        {"pho-giam-doc-phu-trach lao-cai_so-y-te-tinh"},
    ),
]


@pytest.mark.parametrize(("text", "posts"), TOLD)
def test_the_body_of_a_bare_post(text: str, posts: set[str]) -> None:
    (stated,) = corpus(article(text)).articles
    bodies = [
        (tenure.body or "?").removeprefix("body/").replace(stated.digest, "bai") for tenure in stated.tenures
    ]
    assert {f"{one.post} {body}" for one, body in zip(stated.tenures, bodies, strict=True)} == posts
