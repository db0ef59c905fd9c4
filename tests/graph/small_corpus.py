"""A small linked corpus written by hand from seeds 001 to 004: what extraction and linking would give."""

from datetime import date
from decimal import Decimal

from partygraph.model.article import Article, Cut
from partygraph.model.mention import MentionKind, Modality, TenureStatus
from partygraph.model.span import Span
from partygraph.model.statement import (
    Action,
    ArticleStatements,
    BodyEntity,
    Candidate,
    Claim,
    Corpus,
    DocumentEntity,
    DocumentSetEntity,
    LinkedMention,
    Measure,
    MeetingEntity,
    PersonEntity,
    Tenure,
)

HA_TINH = "ee808077f751d889"
HAI_PHONG = "1bdb5eda9c232a70"
HAU_GIANG = "24183069d18118e3"

DANG_BO_SO = f"body/{HA_TINH}_dang-bo-so-khoa-hoc-va-cong-nghe"
DANG_UY_SO = f"body/{HA_TINH}_dang-uy-so-khoa-hoc-va-cong-nghe"
SO = f"body/{HA_TINH}_so-khoa-hoc-va-cong-nghe"
KHOI_HAI_PHONG = "body/hai-phong_dang-uy-khoi-cac-co-quan"
KHOI_HAU_GIANG = "body/hau-giang_dang-uy-khoi-cac-co-quan"
THANH_UY = "body/hai-phong_thanh-uy"
TRUNG_UONG = "body/tw_ban-chap-hanh-trung-uong-dang"

KHOA_VAN = f"person/{HA_TINH}_do-khoa-van-1a2b"
LE_HA = f"person/{HA_TINH}_nguyen-thi-le-ha-3c4d"
THANH_TO = "person/hai-phong_nguyen-thanh-to-5e6f"
TIEN_CHAU = "person/hau-giang_le-tien-chau-7a8b"

NQ22 = "doc/tw_x_22-nq-tw"
NQ18 = "doc/tw_xii_18-nq-tw"
KH35 = "doc/hai-phong_x_35-kh-tu"
TW6 = "docset/tw_xii_hoi-nghi-6"
TONG_KET = f"meeting/{HA_TINH}_2018-05-22_tong-ket-22-nq-tw"

TEXT_HA_TINH = (
    "Đảng bộ Sở KH&CN: Tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW (23/05/2018)\n"
    "Ngày 22/5, Đảng bộ Sở KH&CN tổ chức Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW. "
    "Tham dự có đồng chí Nguyễn Thị Lệ Hà – Phó Bí thư Đảng ủy Khối các cơ quan tỉnh.\n"
    "Đảng ủy Sở đã thực hiện nghiêm túc Nghị quyết số 22-NQ/TW, kết nạp 30 đảng viên.\n"
    "Đồng chí Nguyễn Thị Lệ Hà đề nghị Đảng ủy Sở thực hiện Nghị quyết Trung ương 6 (khóa XII). "
    "Đồng chí Đỗ Khoa Văn – Bí thư Đảng ủy, Giám đốc Sở kết luận Hội nghị. "
    "Tuy nhiên, Đảng bộ Sở còn chậm thực hiện Nghị quyết số 22-NQ/TW.\n"
    "Lượt truy cập: 57,998"
)
TEXT_HAI_PHONG = (
    "Hội nghị tổng kết công tác năm 2017 (02/02/2018)\n"
    "Đồng chí Nguyễn Thành Tô – Phó Bí thư Thường trực Đảng ủy Khối dự Hội nghị. "
    "Đảng ủy Khối ban hành Kế hoạch số 35-KH/TU cụ thể hóa Nghị quyết số 18-NQ/TW. "
    "Đảng ủy Khối có 85 đảng viên; Đảng ủy Khối khen thưởng 06 đảng viên. "
    "Các cơ quan thực hiện Nghị quyết 22."
)
TEXT_HAU_GIANG = (
    "Đảng ủy Khối các cơ quan tỉnh tổng kết năm 2020\n"
    "Đồng chí Lê Tiến Châu yêu cầu Đảng ủy Khối thực hiện Nghị quyết số 18-NQ/TW. "
    "Đảng ủy Khối đã thực hiện Nghị quyết số 22-NQ/TW."
)


def span(text: str, part: str, nth: int = 1) -> Span:
    """Where `part` stands in `text` for the `nth` time."""
    start = -1
    for _ in range(nth):
        start = text.index(part, start + 1)
    return Span(start, start + len(part))


def sentence(text: str, part: str) -> Span:
    """The sentence or line of `text` that holds `part`."""
    at = text.index(part)
    start = max(text.rfind("\n", 0, at), text.rfind(". ", 0, at) + 1) + 1
    ends = [found for found in (text.find("\n", at), text.find(". ", at) + 1) if found > 0]
    return Span(start, min(ends, default=len(text)))


def claim(
    relation: str,
    subject: str,
    object_: str,
    where: Span,
    modality: Modality = Modality.DONE,
    *,
    said_by: str | None = None,
    confidence: str = "0.90",
) -> Claim:
    """A claim; a deficient one is negative."""
    positive = modality is not Modality.DEFICIENT
    rule = f"{relation}-1"
    return Claim(relation, subject, object_, modality, positive, said_by, Decimal(confidence), rule, where)


def mention(
    text: str,
    part: str,
    kind: MentionKind,
    *entities: str,
    nth: int = 1,
    candidates: tuple[Candidate, ...] = (),
) -> LinkedMention:
    """A mention of `entities`."""
    score = Decimal("0.95") if entities else Decimal("0.40")
    reason = "tên đầy đủ" if entities else "nhiều nhiệm kỳ dùng số này"
    return LinkedMention(span(text, part, nth), kind, f"{kind.value}-1", entities, candidates, reason, score)


def tenure(holder: str, post: str, title: str, body: str, day: date, where: Span) -> Tenure:
    """A post held on a day."""
    status, sure = TenureStatus.CURRENT, Decimal("0.95")
    return Tenure(holder, post, title, body, status, day, None, None, sure, "tenure-1", where)


def action(kind: str, actor: str, where: Span, *, count: int, unit: str, title: str | None = None) -> Action:
    """An action with a count and no named recipient."""
    return Action(
        kind=kind, actors=(actor,), recipients=(), recipient_text=f"{count:02d} {unit}", award_title=title,
        form=None, change=None, post=None, post_title=None, post_body=None, count=count, unit=unit, year=2017,
        on=None, modality=Modality.DONE, positive=True, attributed_to=None, confidence=Decimal("0.90"),
        method="action-1", sentence=where,
    )  # fmt: skip


def ha_tinh() -> ArticleStatements:
    """Seed 004, shortened: bodies stay in the article's own scope."""
    text, day = TEXT_HA_TINH, date(2018, 5, 22)
    report, request = sentence(text, "đã thực hiện"), sentence(text, "đề nghị")
    opening, closing = sentence(text, "tổ chức Hội"), sentence(text, "kết luận")
    present, slow = sentence(text, "Tham dự"), sentence(text, "còn chậm")
    article = Article(
        id="004_ee808077f751d889", uri="seeds/004_ee808077f751d889.txt", text=text,
        title="Đảng bộ Sở KH&CN: Tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW", headline=None,
        published=date(2018, 5, 23), byline="PC", body=(Span(82, len(text)),),
        cuts=(Cut(span(text, "Lượt truy cập: 57,998"), "counter"),),
    )  # fmt: skip
    return ArticleStatements(
        article=article, digest=HA_TINH, province=None, province_reason="bài không nêu tỉnh", publisher=None,
        mentions=(
            mention(text, "Nghị quyết số 22-NQ/TW", MentionKind.CITATION, NQ22, nth=2),
            mention(text, "Nghị quyết Trung ương 6 (khóa XII)", MentionKind.CITATION, TW6),
            mention(text, "Đỗ Khoa Văn", MentionKind.PERSON, KHOA_VAN),
            mention(text, "Đảng ủy Sở", MentionKind.BODY, DANG_UY_SO),
            mention(text, "Hội nghị tổng kết", MentionKind.MEETING, TONG_KET),
        ),
        claims=(
            claim("organizes", DANG_BO_SO, TONG_KET, opening),
            claim("reviews", DANG_BO_SO, NQ22, opening),
            claim("implements", DANG_UY_SO, NQ22, report),
            claim("implements", DANG_UY_SO, TW6, request, Modality.REQUESTED, said_by=LE_HA),
            claim("implements", DANG_BO_SO, NQ22, slow, Modality.DEFICIENT),
            claim("attends", LE_HA, TONG_KET, present),
            claim("directs", KHOA_VAN, TONG_KET, closing),
        ),
        tenures=(
            tenure(KHOA_VAN, "bi-thu", "Bí thư Đảng ủy", DANG_UY_SO, day, closing),
            tenure(KHOA_VAN, "giam-doc", "Giám đốc Sở", SO, day, closing),
        ),
        actions=(action("Admission", DANG_UY_SO, report, count=30, unit="đảng viên"),),
        measures=(), years=(2008, 2018),
    )  # fmt: skip


def hai_phong() -> ArticleStatements:
    """Seed 001, shortened, with one citation left open."""
    text, day = TEXT_HAI_PHONG, date(2018, 2, 2)
    first, plan, size = sentence(text, "dự Hội"), sentence(text, "ban hành"), sentence(text, "có 85")
    article = Article(
        id="001_1bdb5eda9c232a70", uri="seeds/001_1bdb5eda9c232a70.txt", text=text,
        title="Hội nghị tổng kết công tác năm 2017", headline=None, published=day, byline=None,
        body=(Span(49, len(text)),),
    )  # fmt: skip
    open_reading = (
        Candidate(NQ22, Decimal("0.40"), "mới nhất trước ngày bài đăng"),
        Candidate("doc/tw_xii_22-nq-tw", Decimal("0.30"), "cùng số, khóa XII"),
    )
    return ArticleStatements(
        article=article, digest=HAI_PHONG, province="hai-phong", province_reason="tiêu đề trang: Hải Phòng",
        publisher=None,
        mentions=(
            mention(text, "Nguyễn Thành Tô", MentionKind.PERSON, THANH_TO),
            mention(text, "Đảng ủy Khối", MentionKind.BODY, KHOI_HAI_PHONG),
            mention(text, "Kế hoạch số 35-KH/TU", MentionKind.CITATION, KH35),
            mention(text, "Nghị quyết số 18-NQ/TW", MentionKind.CITATION, NQ18),
            mention(text, "Nghị quyết 22", MentionKind.CITATION, candidates=open_reading),
        ),
        claims=(
            claim("concretizes", KH35, NQ18, plan),
            claim("issuedBy", KH35, KHOI_HAI_PHONG, plan),
            claim("implements", KHOI_HAI_PHONG, NQ18, plan, confidence="0.40"),
        ),
        tenures=(
            tenure(THANH_TO, "pho-bi-thu-thuong-truc", "Phó Bí thư Thường trực", KHOI_HAI_PHONG, day, first),
        ),
        actions=(action("Award", KHOI_HAI_PHONG, size, count=6, unit="đảng viên", title="Giấy khen"),),
        measures=(
            Measure(KHOI_HAI_PHONG, "đảng viên", 85, 2018, Decimal("0.90"), "measure-1", size),
        ),
        years=(2017, 2018),
    )  # fmt: skip


def hau_giang() -> ArticleStatements:
    """Seed 003, shortened: a request, and a second body that implements 22-NQ/TW."""
    text = TEXT_HAU_GIANG
    article = Article(
        id="003_24183069d18118e3", uri="seeds/003_24183069d18118e3.txt", text=text,
        title="Đảng ủy Khối các cơ quan tỉnh tổng kết năm 2020", headline=None, published=date(2021, 1, 4),
        byline=None, body=(Span(48, len(text)),),
    )  # fmt: skip
    asked, done = sentence(text, "yêu cầu"), sentence(text, "đã thực hiện")
    return ArticleStatements(
        article=article, digest=HAU_GIANG, province="hau-giang", province_reason="Tỉnh ủy Hậu Giang",
        publisher=None,
        mentions=(
            mention(text, "Lê Tiến Châu", MentionKind.PERSON, TIEN_CHAU),
            mention(text, "Đảng ủy Khối các cơ quan tỉnh", MentionKind.BODY, KHOI_HAU_GIANG),
            mention(text, "Nghị quyết số 22-NQ/TW", MentionKind.CITATION, NQ22),
            mention(text, "Nghị quyết số 18-NQ/TW", MentionKind.CITATION, NQ18),
        ),
        claims=(
            claim("implements", KHOI_HAU_GIANG, NQ18, asked, Modality.REQUESTED, said_by=TIEN_CHAU),
            claim("implements", KHOI_HAU_GIANG, NQ22, done),
        ),
        tenures=(), actions=(), measures=(), years=(2020,),
    )  # fmt: skip


def entities() -> tuple[BodyEntity | PersonEntity | DocumentEntity | DocumentSetEntity | MeetingEntity, ...]:
    """The entities of the three articles, by key."""
    so = "Sở Khoa học và Công nghệ"
    found = (
        BodyEntity(SO, so, ("Sở KH&CN",), "StateBody", HA_TINH),
        BodyEntity(
            DANG_BO_SO, f"Đảng bộ {so}", ("Đảng bộ Sở KH&CN",), "PartyOrganization", HA_TINH,
            party_organization_of=SO, rolls_up_to=SO,
        ),
        BodyEntity(
            DANG_UY_SO, f"Đảng ủy {so}", ("Đảng ủy Sở",), "PartyCommittee", HA_TINH,
            committee_of=DANG_BO_SO, rolls_up_to=SO,
        ),
        BodyEntity(
            KHOI_HAI_PHONG, "Đảng ủy Khối các cơ quan thành phố", ("Đảng ủy Khối",), "PartyCommittee",
            "hai-phong", province="hai-phong", subordinate_to=THANH_UY,
        ),
        BodyEntity(THANH_UY, "Thành ủy Hải Phòng", ("Thành ủy",), "PartyCommittee", "hai-phong"),
        BodyEntity(
            KHOI_HAU_GIANG, "Đảng ủy Khối các cơ quan tỉnh", ("Đảng ủy Khối",), "PartyCommittee", "hau-giang",
            province="hau-giang",
        ),
        PersonEntity(KHOA_VAN, "Đỗ Khoa Văn", (), HA_TINH),
        PersonEntity(LE_HA, "Nguyễn Thị Lệ Hà", ("Lệ Hà",), HA_TINH),
        PersonEntity(THANH_TO, "Nguyễn Thành Tô", (), "hai-phong"),
        PersonEntity(TIEN_CHAU, "Lê Tiến Châu", (), "hau-giang"),
        DocumentEntity(
            NQ22, "Nghị quyết số 22-NQ/TW", ("Nghị quyết 22",), "PartyDocument", "nghi-quyet", "22-NQ/TW",
            date(2008, 2, 2), (TRUNG_UONG,), is_reference=True,
        ),
        DocumentEntity(
            KH35, "Kế hoạch 35-KH/TU", (), "PartyDocument", "ke-hoach", "35-KH/TU",
            issued_by=(THANH_UY,),
        ),
        MeetingEntity(
            TONG_KET, "Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW", (), "Conference",
            date(2018, 5, 22), (NQ22,),
        ),
    )  # fmt: skip
    return tuple(sorted(found, key=lambda entity: entity.key))


def small_corpus() -> Corpus:
    """The three articles and their entities."""
    return Corpus((hai_phong(), hau_giang(), ha_tinh()), entities())
