"""What a body is called in full: its own name as its owner writes it, not as a rule would."""

import pytest

from link.linking import article, corpus
from partygraph.model.statement import BodyEntity, DocumentEntity

LABELS = [
    # State and Party bodies have their level before the province, written or not
    ("Sở Y tế Quảng Bình họp.", "Sở Y tế tỉnh Quảng Bình"),
    ("Cục Thuế Quảng Bình họp.", "Cục Thuế tỉnh Quảng Bình"),
    ("Bệnh viện Đa khoa Quảng Bình họp.", "Bệnh viện Đa khoa tỉnh Quảng Bình"),
    ("Trường Chính trị Quảng Bình họp.", "Trường Chính trị tỉnh Quảng Bình"),
    # schools, enterprises and the press bear the province's name alone
    ("Trường Cao đẳng Y tế Quảng Bình họp.", "Trường Cao đẳng Y tế Quảng Bình"),
    ("Trường THPT Chuyên Quảng Bình họp.", "Trường THPT Chuyên Quảng Bình"),
    ("Đại học Bách khoa Hà Nội họp.", "Đại học Bách khoa Hà Nội"),
    ("Công ty Điện lực Quảng Bình họp.", "Công ty Điện lực Quảng Bình"),
    ("Công đoàn Công ty Điện lực Quảng Bình họp.", "Công đoàn Công ty Điện lực Quảng Bình"),
    ("Viễn thông Quảng Bình họp.", "Viễn thông Quảng Bình"),
    ("Tổng Biên tập Báo Quảng Bình Lê Văn Hòa dự họp.", "Báo Quảng Bình"),
    # a heading in capitals is written as the text writes it, else as such names are
    ("ĐẢNG BỘ XÃ HÒA AN TỔ CHỨC ĐẠI HỘI\nĐảng bộ xã Hòa An họp.", "Đảng bộ xã Hòa An"),
    ("ĐẢNG BỘ XÃ HÒA AN TỔ CHỨC ĐẠI HỘI\nĐảng bộ xã họp.", "Đảng bộ xã Hòa An"),
    (
        "ĐẠI HỘI ĐẢNG BỘ BỆNH VIỆN PHỤ SẢN - NHI LẦN THỨ V\nĐảng bộ Bệnh viện Phụ sản - Nhi họp.",
        "Đảng bộ Bệnh viện Phụ sản - Nhi",
    ),
    ("Ngày 5/6, Cục CHÍNH SÁCH họp.", "Cục Chính sách"),
    ("Công ty Than Nam Mẫu - TKV họp.", "Công ty Than Nam Mẫu - TKV"),
    ("CÔNG TY HÒA AN họp.", "CÔNG TY HÒA AN"),
    # but the city that keeps its word for city
    ("Công ty Điện lực TP.HCM họp.", "Công ty Điện lực Thành phố Hồ Chí Minh"),
    # "V/v" ("về việc") is no number of it
    ("Công văn số 4/KL-VP của Cục Kiểm lâm V/v thông báo kế hoạch.", "Cục Kiểm lâm"),
    ("Chi cục Kiểm lâm vùng V họp.", "Chi cục Kiểm lâm vùng V"),
    # an abbreviation of the trade is written out
    ("Giám đốc CDC Quảng Bình Lê Văn Hòa dự họp.", "Trung tâm Kiểm soát bệnh tật tỉnh Quảng Bình"),
    ("Đảng ủy CDC Quảng Bình họp.", "Đảng ủy Trung tâm Kiểm soát bệnh tật tỉnh Quảng Bình"),
]


def _labels(text: str) -> set[str]:
    entities = corpus(article(text)).entities
    return {entity.label for entity in entities if isinstance(entity, BodyEntity)}


@pytest.mark.parametrize(("text", "label"), LABELS)
def test_a_body_is_called_by_its_own_name(text: str, label: str) -> None:
    assert label in _labels(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ban Tổ chức Đại hội Đảng bộ huyện Tam Nông họp.",
        "Ban Tổ chức Hội nghị, Ban Tổ chức Lễ hội thông báo.",
    ],
)
def test_those_who_run_an_event_are_no_department(text: str) -> None:
    assert not any(label.startswith("Ban Tổ chức") for label in _labels(text))


def test_a_document_that_no_citation_means_is_no_entity() -> None:
    entities = corpus(article("Sở Y tế tỉnh Hà Tĩnh sơ kết Nghị quyết số 10.")).entities
    assert not [entity for entity in entities if isinstance(entity, DocumentEntity)]


@pytest.mark.parametrize("text", ["Theo CDC, dịch đã giảm.", "CDC Mỹ khuyến cáo.", "CDC một số tỉnh đã mua."])
def test_a_disease_centre_of_nowhere_or_abroad_is_no_province_s(text: str) -> None:
    assert not any("tỉnh" in label for label in _labels(text))
