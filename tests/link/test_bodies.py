"""Which body a name means, and in which scope."""

import pytest

from link.linking import article, corpus, decision, keys
from partygraph.model.statement import BodyEntity

WRITTEN = [
    ("Bộ Chính trị họp.", "Bộ Chính trị", "tw_bo-chinh-tri"),
    (
        "BCH TƯ Đảng họp.",
        "BCH TƯ Đảng",
        "tw_ban-chap-hanh-trung-uong-dang",
    ),  # an abbreviation is the same body
    ("Ban Chấp hành Trung ương họp.", "Ban Chấp hành Trung ương", "tw_ban-chap-hanh-trung-uong-dang"),
    ("Theo VKSNDTC, bị can đã nhận tội.", "VKSNDTC", "tw_vien-kiem-sat-nhan-dan-toi-cao"),
    ("TANDTC ban hành Chỉ thị.", "TANDTC", "tw_toa-an-nhan-dan-toi-cao"),
    (
        "Chủ tịch Hội đồng NVQS huyện Tứ Kỳ dự.",
        "Hội đồng NVQS huyện Tứ Kỳ",
        "hai-duong_hoi-dong-nghia-vu-quan-su-huyen-tu-ky",
    ),
    ("Ban Dân vận T.Ư họp.", "Ban Dân vận T.Ư", "tw_ban-dan-van-trung-uong"),
    ("Tỉnh ủy Hải Dương họp.", "Tỉnh ủy Hải Dương", "hai-duong_tinh-uy"),
    # the city that has its province's name is below the province
    # the city of before 2025, and not the province called after it today
    (
        "UBND thành phố Huế họp.",
        "UBND thành phố Huế",
        "thua-thien-hue_uy-ban-nhan-dan-thanh-pho-hue",
    ),
    ("Thành ủy Huế họp.", "Thành ủy Huế", "thua-thien-hue_thanh-uy-hue"),
    ("UBND tỉnh TT-Huế họp.", "UBND tỉnh TT-Huế", "thua-thien-hue_uy-ban-nhan-dan-tinh"),
    ("Thành ủy Hải Dương họp.", "Thành ủy Hải Dương", "hai-duong_thanh-uy-hai-duong"),
    # a city that is a province is not
    ("Thành ủy Hải Phòng họp.", "Thành ủy Hải Phòng", "hai-phong_thanh-uy"),
    ("UBND TP. Hồ Chí Minh họp.", "UBND TP. Hồ Chí Minh", "ho-chi-minh_uy-ban-nhan-dan-thanh-pho"),
    # an abbreviated field is written out
    ("Sở KH&CN tỉnh Hà Tĩnh họp.", "Sở KH&CN tỉnh Hà Tĩnh", "ha-tinh_so-khoa-hoc-va-cong-nghe-tinh"),
    ("Sở KHCN tỉnh Hà Tĩnh họp.", "Sở KHCN tỉnh Hà Tĩnh", "ha-tinh_so-khoa-hoc-va-cong-nghe-tinh"),
    ("Sở LĐ-TB-XH Hà Tĩnh họp.", "Sở LĐ-TB-XH Hà Tĩnh", "ha-tinh_so-lao-dong-thuong-binh-va-xa-hoi-tinh"),
    ("Sở KH&CN Hà Tĩnh họp.", "Sở KH&CN Hà Tĩnh", "ha-tinh_so-khoa-hoc-va-cong-nghe-tinh"),
    # a city that is a province lies in no other
    (
        "Chủ tịch UBND Tp.HCM, Hà Nam và Bắc Giang tái cử.",
        "UBND Tp.HCM",
        "ho-chi-minh_uy-ban-nhan-dan-thanh-pho",
    ),
    (
        "UBND TP. Hải Dương, Hải Dương họp.",
        "UBND TP. Hải Dương",
        "hai-duong_uy-ban-nhan-dan-thanh-pho-hai-duong",
    ),
    # a district that only one province has
    ("UBND huyện Diễn Châu họp.", "UBND huyện Diễn Châu", "nghe-an_uy-ban-nhan-dan-huyen-dien-chau"),
    # a town or commune that bears a province's name is not the province
    (
        "Tỉnh ủy Hà Tĩnh họp. UBND thị trấn Thái Bình và Đảng ủy thị trấn Thái Bình dự.",
        "UBND thị trấn Thái Bình",
        "ha-tinh_uy-ban-nhan-dan-thi-tran-thai-binh",
    ),
    # several provinces have a Châu Thành: the province beside it decides
    (
        "UBND huyện Châu Thành, tỉnh Trà Vinh họp.",
        "UBND huyện Châu Thành",
        "tra-vinh_uy-ban-nhan-dan-huyen-chau-thanh",
    ),
    # so does the district in which a commune lies that bears a province's name
    ("UBND xã Yên Bái, huyện Ba Vì họp.", "UBND xã Yên Bái", "ha-noi_uy-ban-nhan-dan-xa-yen-bai"),
    (
        "Đảng ủy các xã Hòa Bình, Tân Lập, huyện Thường Tín họp.",
        "Đảng ủy các xã Hòa Bình",
        "ha-noi_dang-uy-xa-hoa-binh",
    ),
    # nothing decides: known in this article only
    ("UBND huyện Châu Thành họp.", "UBND huyện Châu Thành", "bai_uy-ban-nhan-dan-huyen-chau-thanh"),
]

ELIDED = [
    # a board by its subject alone, or by its level alone, is the one that the article names in full
    (
        "Tỉnh Bến Tre lập Ban Chỉ đạo 35 tỉnh. Ban Chỉ đạo 35 họp.",
        "Ban Chỉ đạo 35",
        "ben-tre_ban-chi-dao-35-tinh",
    ),
    (
        "Tỉnh Bến Tre lập Ban Chỉ đạo 35 tỉnh. Ban Chỉ đạo tỉnh họp.",
        "Ban Chỉ đạo tỉnh",
        "ben-tre_ban-chi-dao-35-tinh",
    ),
    (
        "Tỉnh Bến Tre lập Ban Chỉ đạo 35 tỉnh, Ban Chỉ đạo 389 tỉnh. Ban Chỉ đạo tỉnh họp.",
        "Ban Chỉ đạo tỉnh",
        "ben-tre_ban-chi-dao-tinh",
    ),
    # of the central city that the article names, whichever city below it stands nearer; else the one named
    (
        "Thành ủy TP.HCM họp. Thành ủy Thủ Đức dự. Ban Tổ chức Thành ủy nghe.",
        "Ban Tổ chức Thành ủy",
        "ho-chi-minh_ban-to-chuc-thanh-uy",
    ),
    (
        "Thành ủy Thủ Đức, TP.HCM họp. Ban Tổ chức Thành ủy dự.",
        "Ban Tổ chức Thành ủy",
        "ho-chi-minh_ban-to-chuc-thanh-uy-thu-duc",
    ),
    (
        "Tỉnh ủy Hải Dương họp. Thành ủy Chí Linh dự. Ban Tổ chức Thành ủy nghe.",
        "Ban Tổ chức Thành ủy",
        "hai-duong_ban-to-chuc-thanh-uy-chi-linh",
    ),
    ("Tỉnh ủy Hà Tĩnh họp. UBND tỉnh dự.", "UBND tỉnh", "ha-tinh_uy-ban-nhan-dan-tinh"),
    ("Tỉnh ủy Hà Tĩnh họp. Sở KH&CN dự.", "Sở KH&CN", "ha-tinh_so-khoa-hoc-va-cong-nghe-tinh"),
    ("Tỉnh ủy Hà Tĩnh họp. UBND xã Diễn An dự.", "UBND xã Diễn An", "ha-tinh_uy-ban-nhan-dan-xa-dien-an"),
    # no province anywhere: the article's own scope
    ("Tỉnh ủy họp.", "Tỉnh ủy", "bai_tinh-uy"),
    ("Sở KH&CN họp.", "Sở KH&CN", "bai_so-khoa-hoc-va-cong-nghe"),
    # a Party board is of a body of the State, never of the committee named nearest
    (
        "Bộ Y tế họp với Tỉnh ủy Hà Tĩnh. Ban cán sự đảng kết luận.",
        "Ban cán sự đảng",
        "tw_ban-can-su-dang-bo-y-te",
    ),
    (
        "Đảng bộ Viện kiểm sát tỉnh Hà Tĩnh họp. Ban cán sự đảng kết luận.",
        "Ban cán sự đảng",
        "ha-tinh_ban-can-su-dang-vien-kiem-sat-nhan-dan-tinh",
    ),
    # a council alone is that of the level of all that the article names
    (
        "Tỉnh đoàn Hà Tĩnh dự. UBND xã Diễn An họp với HĐND.\nHĐND nhất trí.",
        "HĐND",
        "ha-tinh_hoi-dong-nhan-dan-xa-dien-an",
    ),
    # a hospital in short, without the word of the level, told as the owner of another body
    (
        "Đảng ủy Bệnh viện Đa khoa Thạch Hà, Hà Tĩnh họp. Đảng ủy BVĐK huyện Thạch Hà kết luận.",
        "Đảng ủy Bệnh viện Đa khoa Thạch Hà",
        "ha-tinh_dang-uy-benh-vien-da-khoa-huyen-thach-ha",
    ),
    # a union of a place is its federation, where the article names that too
    (
        "LĐLĐ huyện Thạch Hà, Hà Tĩnh họp. Công đoàn huyện kết luận.",
        "Công đoàn huyện",
        "ha-tinh_lien-doan-lao-dong-huyen-thach-ha",
    ),
    (
        "LĐLĐ tỉnh Hà Tĩnh họp. Công đoàn huyện Thạch Hà dự.",
        "Công đoàn huyện Thạch Hà",
        "ha-tinh_cong-doan-huyen-thach-ha",
    ),
    # the block that the article names in full
    (
        "Đảng ủy Khối các cơ quan tỉnh Hà Tĩnh họp. Đảng ủy Khối kết luận.",
        "Đảng ủy Khối",
        "ha-tinh_dang-uy-khoi-cac-co-quan-tinh",
    ),
    # "Ban Thường vụ" is of a Youth Union's committee too
    (
        "Quận đoàn Ba Đình họp. Ban Thường vụ đã kết luận.",
        "Ban Thường vụ",
        "ha-noi_ban-thuong-vu-quan-doan-ba-dinh",
    ),
    (
        "Thị đoàn Nghi Sơn họp. Ban Thường vụ đã kết luận.",
        "Ban Thường vụ",
        "thanh-hoa_ban-thuong-vu-thi-doan-nghi-son",
    ),
    # "Đảng ủy" right behind a full name in the sentence is that one: seed 004
    (
        "Đảng bộ Sở Y tế tỉnh Hà Tĩnh họp. Về phía Đảng ủy Khối các cơ quan tỉnh có đồng chí Lê Văn Hòa, "
        "Phó Bí thư Đảng ủy.",
        "Đảng ủy",
        "ha-tinh_dang-uy-khoi-cac-co-quan-tinh",
    ),
    # else it is that of the article's agency
    ("Đảng bộ Sở Y tế tỉnh Hà Tĩnh họp. Đảng ủy đã kết luận.", "Đảng ủy", "ha-tinh_dang-uy-so-y-te-tinh"),
]

# One body told with its place and without, be it only as an owner.
IN_SHORT = [
    (
        "Đảng ủy Cục Thuế Hà Tĩnh chỉ đạo. Đảng bộ Cục Thuế họp.",
        "Đảng bộ Cục Thuế",
        "ha-tinh_dang-bo-cuc-thue-tinh",
    ),
    (
        "Đảng bộ Bệnh viện Mắt tỉnh Hà Tĩnh họp. Bệnh viện Mắt đã báo cáo.",
        "Bệnh viện Mắt",
        "ha-tinh_benh-vien-mat-tinh",
    ),
    # the lowest unit that the article names, also of a body whose level is all that is told
    ("Chi bộ Tỉnh đoàn họp. Ông Lê Văn Hòa, Bí thư Chi bộ, kết luận.", "Chi bộ", "bai_chi-bo-tinh-doan"),
    # the one agency of an article that never says which
    (
        "Ban Chấp hành Đảng bộ bệnh viện họp. Đảng bộ Bệnh viện tổ chức học tập.",
        "Đảng bộ Bệnh viện",
        "bai_dang-bo-benh-vien",
    ),
]

OF_THE_CENTRE = [
    # the country's by its own words, whatever the article is about
    (
        "Tỉnh ủy Hà Tĩnh họp. Ủy ban An toàn giao thông Quốc gia dự.",
        "Ủy ban An toàn giao thông Quốc gia",
        "tw_uy-ban-an-toan-giao-thong-quoc-gia",
    ),
    # one in the country, with or without its ministry, whatever province the article is about
    (
        "Tỉnh ủy Hà Tĩnh họp. Cục Cảnh sát giao thông dự.",
        "Cục Cảnh sát giao thông",
        "tw_cuc-canh-sat-giao-thong",
    ),
    (
        "Cục Cảnh sát giao thông Bộ Công an họp.",
        "Cục Cảnh sát giao thông Bộ Công an",
        "tw_cuc-canh-sat-giao-thong",
    ),
    # a name that several have
    (
        "Cục Công nghệ thông tin Bộ Y tế họp.",
        "Cục Công nghệ thông tin Bộ Y tế",
        "tw_cuc-cong-nghe-thong-tin-bo-y-te",
    ),
    ("Tỉnh ủy Hà Tĩnh họp. Cục Thuế tỉnh dự.", "Cục Thuế tỉnh", "ha-tinh_cuc-thue-tinh"),
    # a force of which provinces have their part
    ("Ông Lê Văn Hòa, Phó Tư lệnh Bộ đội Biên phòng, dự.", "Bộ đội Biên phòng", "tw_bo-doi-bien-phong"),
    (
        "Bộ đội Biên phòng tỉnh Hà Giang họp. Ông Lê Văn Hòa, Chính ủy Bộ đội Biên phòng, dự.",
        "Bộ đội Biên phòng",
        "ha-giang_bo-doi-bien-phong-tinh",
    ),
]


OF_A_LEVEL = [
    # a district's body, told with and without the word of the level
    (
        "Hạt Kiểm lâm huyện Tứ Kỳ họp, tỉnh Hải Dương. Hạt Kiểm lâm Tứ Kỳ báo cáo.",
        "Hạt Kiểm lâm Tứ Kỳ",
        "hai-duong_hat-kiem-lam-huyen-tu-ky",
    ),
    (
        "Hạt Kiểm lâm huyện Tứ Kỳ họp, tỉnh Hải Dương. Hạt Kiểm lâm Hòa An báo cáo.",
        "Hạt Kiểm lâm Hòa An",
        "hai-duong_hat-kiem-lam-hoa-an",
    ),
    (
        "UBND huyện Tứ Kỳ, tỉnh Hải Dương họp. Hạt Kiểm lâm Tứ Kỳ báo cáo.",
        "Hạt Kiểm lâm Tứ Kỳ",
        "hai-duong_hat-kiem-lam-huyen-tu-ky",
    ),
    # the command of the whole force, in a province's article
    (
        "BĐBP tỉnh Hà Giang họp. Bộ Tư lệnh BĐBP khen thưởng.",
        "Bộ Tư lệnh BĐBP",
        "tw_bo-tu-lenh-bo-doi-bien-phong",
    ),
    (
        "Phòng Văn hóa & Thông tin huyện Tứ Kỳ họp, tỉnh Hải Dương.",
        "Phòng Văn hóa & Thông tin huyện Tứ Kỳ",
        "hai-duong_phong-van-hoa-va-thong-tin-huyen-tu-ky",
    ),
]


@pytest.mark.parametrize(
    ("text", "words", "key"), [*WRITTEN, *ELIDED, *IN_SHORT, *OF_THE_CENTRE, *OF_A_LEVEL]
)
def test_keys(text: str, words: str, key: str) -> None:
    assert keys(text, words) == (f"body/{key}",)


def test_the_site_gives_its_province_to_the_article() -> None:
    found = keys("Tỉnh ủy họp.", "Tỉnh ủy", site="Cổng thông tin điện tử tỉnh Quảng Trị")
    assert found == ("body/quang-tri_tinh-uy",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sở KH&CN tỉnh Hà Tĩnh họp.", "Sở KH&CN tỉnh Hậu Giang họp."),  # two provinces
        ("Tỉnh ủy Hà Tĩnh họp. Sở KH&CN dự.", "Tỉnh ủy Hậu Giang họp. Sở KH&CN dự."),  # elided in both
        ("Tỉnh ủy họp.", "Tỉnh ủy  họp."),  # two articles without a province
        ("Thành ủy Hải Dương họp.", "Tỉnh ủy Hải Dương họp."),  # the city and the province
        ("Đảng bộ Sở Y tế Hà Tĩnh họp.", "Đảng ủy Sở Y tế Hà Tĩnh họp."),  # members and committee
        ("UBND huyện Châu Thành, Trà Vinh họp.", "UBND huyện Châu Thành, tỉnh An Giang họp."),
    ],
)
def test_bodies_that_never_merge(one: str, other: str) -> None:
    whole = corpus(article(one, "a"), article(other, "b"))
    first, second = (
        {key for mention in stated.mentions for key in mention.entities} for stated in whole.articles
    )
    assert first
    assert second
    assert not first & second


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sở KH&CN Hà Tĩnh họp.", "Sở Khoa học và Công nghệ tỉnh Hà Tĩnh họp."),
        ("Đảng uỷ Khối các cơ quan tỉnh Hà Tĩnh họp.", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH HÀ TĨNH họp."),
        (
            "HĐND tỉnh Hà Tĩnh họp.",
            "Hội đồng nhân dân tỉnh Hà Tĩnh khóa XVI họp.",
        ),  # a term makes no other body
        ("Ban Bí thư họp.", "Ban Bí thư Trung ương Đảng họp."),
        ("Công ty Cổ phần Sao Mai Hà Tĩnh họp.", "CÔNG TY CỔ PHẦN SAO MAI HÀ TĨNH họp."),
    ],
)
def test_names_of_one_body(one: str, other: str) -> None:
    whole = corpus(article(one, "a"), article(other, "b"))
    first, second = (
        {key for mention in stated.mentions for key in mention.entities} for stated in whole.articles
    )
    assert first == second != set()


def test_an_agency_told_once_by_its_kind_is_not_known() -> None:
    assert keys("Đảng bộ Bệnh viện tổ chức học tập.", "Đảng bộ Bệnh viện") == ()


def test_what_the_article_does_not_settle_stays_open_with_its_reason() -> None:
    whole = corpus(article("Ban Thường vụ họp."))
    found = decision(whole, "Ban Thường vụ")
    assert found.entities == ()
    assert found.reason


def test_a_body_knows_what_it_belongs_to() -> None:
    whole = corpus(article("Đảng bộ Sở Y tế tỉnh Hà Tĩnh họp. Ban Tuyên giáo Tỉnh ủy Hà Tĩnh dự."))
    bodies = {entity.label: entity for entity in whole.entities if isinstance(entity, BodyEntity)}
    party = bodies["Đảng bộ Sở Y tế tỉnh Hà Tĩnh"]
    assert party.party_organization_of == bodies["Sở Y tế tỉnh Hà Tĩnh"].key
    assert bodies["Ban Tuyên giáo Tỉnh ủy Hà Tĩnh"].advises == bodies["Tỉnh ủy Hà Tĩnh"].key
    assert party.province == "ha-tinh"


def test_every_name_that_was_used_is_an_alias() -> None:
    whole = corpus(article("Sở Khoa học và Công nghệ tỉnh Hà Tĩnh họp. Sở KH&CN đã báo cáo."))
    (body,) = (entity for entity in whole.entities if isinstance(entity, BodyEntity))
    assert "Sở KH&CN" in body.aliases
    assert body.label not in body.aliases


def test_a_name_that_leans_on_itself_settles_nothing() -> None:
    text = "Phó Bí thư Đảng ủy Khối Đảng ủy Khối dự. Ban Thường vụ chỉ đạo."
    assert keys(text, "Ban Thường vụ") == ()


def test_the_inspectors_of_a_province_are_not_those_of_the_central_committee() -> None:
    text = "Ủy ban Kiểm tra Tỉnh ủy Hà Tĩnh họp. Cơ quan kiểm tra quyết định cảnh cáo ông Lê Văn Hòa."
    (action,) = corpus(article(text)).articles[0].actions
    assert action.actors == ("body/ha-tinh_uy-ban-kiem-tra-tinh-uy",)


def test_an_association_told_without_a_place_is_the_national_one_that_the_article_names() -> None:
    text = "Đại hội Hội Cựu chiến binh Việt Nam họp. Ông Lê Văn A làm Chủ tịch Hội Cựu chiến binh."
    assert keys(text, "Hội Cựu chiến binh") == keys(text, "Hội Cựu chiến binh Việt Nam")


def test_the_board_elected_at_an_associations_congress_is_its_own() -> None:
    text = (
        "Hội Nông dân huyện Diễn Châu tổ chức đại hội, được Hội Nông dân tỉnh Nghệ An khen thưởng. "
        "Đại hội đã bầu Ban Chấp hành gồm 25 đồng chí."
    )
    assert keys(text, "Ban Chấp hành") == ("body/nghe-an_ban-chap-hanh-hoi-nong-dan-huyen-dien-chau",)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Thường trực HĐND huyện Diễn Châu", "StateBody"),
        ("Văn phòng UBND tỉnh Hà Tĩnh", "StateBody"),
        ("Ban Thường vụ Tỉnh đoàn Hà Tĩnh", "MassOrganization"),
        ("Ban Thường vụ Tỉnh ủy Hà Tĩnh", "StandingCommittee"),
        ("Văn phòng Tỉnh ủy Hà Tĩnh", "PartyAdvisoryBody"),
        ("Ban cán sự đảng UBND tỉnh Hà Tĩnh", "PartyCommittee"),
    ],
)
def test_a_unit_that_all_have_is_of_its_owners_kind(name: str, kind: str) -> None:
    whole = corpus(article(f"{name} tổ chức Hội nghị tổng kết năm 2020."))
    (key,) = decision(whole, name).entities
    assert [one.body_class for one in whole.entities if isinstance(one, BodyEntity) and one.key == key] == [
        kind
    ]
