"""Bodies' names: heads, the words of their own, owners, places, lists, and what only looks like a body."""

import pytest

from extract.notation import mentions, read_text
from partygraph.model.mention import BodyName, MentionKind

CENTRAL = [
    "[Bộ Chính trị khóa XI]{bo-chinh-tri #XI}",
    "[Ban Bí thư Trung ương Đảng]{ban-bi-thu} kết luận",
    "[Ban Bí thư Trung ương Đoàn]{ban-bi-thu-doan} kết luận",  # the youth's
    "[Ban Chấp hành Trung ương Đảng khóa XII]{ban-chap-hanh-trung-uong #XII} ban hành",
    "[BCH TƯ Đảng]{ban-chap-hanh-trung-uong}",  # an abbreviation of both words
    # the word for "central" as it is written in short, in every name
    "[Ban Bí thư T.Ư Đảng]{ban-bi-thu} quyết định",
    "[Ban Bí thư TƯ Đảng khóa XII]{ban-bi-thu #XII} quyết định",
    "[Văn phòng TW Đảng]{van-phong-tw}",
    # letters of a field, however they are joined; none of its own stands for two
    "[Bộ TT-TT]{bo:TT-TT}",
    "[Sở LĐ-TB-XH tỉnh]{so:LĐ-TB-XH @tỉnh}",
    "[Sở VH-TT]{so:VH-TT} họp",
    "[Ban Dân vận T.Ư]{ban-dan-van @trung ương}",
    "[Ban Tổ chức Trung ương]{ban-to-chuc @trung ương}",
    "[Ủy ban Kiểm tra Trung ương]{uy-ban-kiem-tra @trung ương}",
    "[Quốc hội khóa XIV]{quoc-hoi #XIV}",
    "[Chính phủ]{chinh-phu} ban hành nghị định",
    "[Bộ Giáo dục và Đào tạo]{bo:Giáo dục và Đào tạo}",  # a field over "và"
    "[Đảng ủy Ngoài nước]{dang-uy:Ngoài nước} họp",
    "[Hội đồng Đội Trung ương]{hoi-dong-doi @trung ương} họp",
    # bodies of associations are none of the Party's
    "[Ủy ban Kiểm tra Trung ương Đoàn]{uy-ban-kiem-tra < doan-tncs:Trung ương Đoàn} họp",
    "[Ban Tổ chức Trung ương Hội Nông dân Việt Nam]{ban-to-chuc < hoi:Nông dân @Việt Nam} họp",
    "[BCH Trung ương Hội Nông dân Việt Nam]{ban-chap-hanh < hoi:Nông dân @Việt Nam} họp",
    "[Ban Tổ chức Trung ương Đảng]{ban-to-chuc @trung ương} họp",
    "lãnh đạo cấp Vụ của [Bộ Nội vụ]{bo:Nội vụ}",  # a rank, and no department
    "[Ban Tư tưởng – Văn hóa Trung ương]{ban-khac:Tư tưởng - Văn hóa @trung ương}",
    "[Đại sứ quán Việt Nam tại Lào]{dai-su-quan:Việt Nam tại Lào}",
]

PLACED = [
    # of a province, and of its city
    "[Tỉnh ủy]{tinh-uy}, [Thành ủy Vinh]{thanh-uy @thành phố Vinh} đã họp",
    # a plural counts all of a list that bear no place
    "[Tỉnh ủy]{tinh-uy} yêu cầu các Huyện ủy, Thị ủy, Thành ủy thực hiện",
    "[Tỉnh ủy]{tinh-uy} yêu cầu các huyện ủy, [Thành ủy Vinh]{thanh-uy @thành phố Vinh} thực hiện",
    "[Tỉnh ủy Yên Bái]{tinh-uy @tỉnh Yên Bái} tổ chức",  # the head says the level
    "[Thành uỷ Hải Phòng]{thanh-uy @thành phố Hải Phòng}",  # old tone placement
    "[ĐẢNG BỘ TỈNH HẢI DƯƠNG]{dang-bo @tỉnh Hải Dương}",  # a heading in capitals
    "[Ðảng bộ tỉnh Hậu Giang]{dang-bo @tỉnh Hậu Giang}",  # U+00D0 for Đ
    "[Tỉnh\u00a0ủy\u00a0Hà\u00a0Tĩnh]{tinh-uy @tỉnh Hà Tĩnh}",  # no-break spaces inside the name
    "[Thành ủy Hải Dương]{thanh-uy @thành phố Hải Dương}",  # the city, not the province of its name
    "[Sở KH&CN Hậu Giang]{so:KH&CN @Hậu Giang}",  # a place without its level
    "[Sở Khoa học và Công nghệ tỉnh Hải Dương]{so:Khoa học và Công nghệ @tỉnh Hải Dương}",
    # the larger place is kept beside
    "[UBND huyện Diễn Châu]{ubnd @huyện Diễn Châu (Nghệ An)}, tỉnh Nghệ An",
    "[UBND xã Diễn An]{ubnd @xã Diễn An}",  # a commune is in no table
    "[Đảng ủy phường 5]{dang-uy @phường 5}",  # a ward by number
    "[Quận ủy 12]{quan-uy @quận 12} đã họp",  # a district by number, and none that is only counted
    "[Quận ủy]{quan-uy} 3 năm liền được khen",
    "[HĐND tỉnh khóa XVI]{hdnd @tỉnh #XVI}",
    "[Ủy ban MTTQ Việt Nam tỉnh]{mttq @tỉnh}",
    "[UBMT xã Diễn An]{mttq @xã Diễn An}",
    "[Trường Chính trị tỉnh]{truong-chinh-tri @tỉnh}",
    "[Đảng bộ huyện Tứ Kỳ]{dang-bo @huyện Tứ Kỳ}",
    # a name from another language, as it is also written
    "[Huyện ủy Đắk GLong]{huyen-uy @huyện Đăk Glong} họp",
    "[Huyện ủy Đa Krông]{huyen-uy @huyện Đakrông} họp",
    # newspapers shorten the level to a letter
    "[UBND H.Hiệp Đức]{ubnd @huyện Hiệp Đức} yêu cầu [Phòng GD-ĐT H.Núi Thành]{phong:GD-ĐT @huyện Núi Thành}",
    "[Quận ủy Q.1]{quan-uy @quận 1} và [UBND P.Bến Nghé]{ubnd @phường Bến Nghé} họp",
    "[Đảng ủy TT.Tân An]{dang-uy @thị trấn Tân An (Hiệp Đức)}, H.Hiệp Đức",
    "tài liệu của [HĐND thị xã]{hdnd @thị xã} TXCT trước kỳ họp",  # initials are no place
    "[UBND]{ubnd} P.Chủ tịch",  # "P." is "Phó" here
    "[UBND tỉnh]{ubnd @tỉnh} trả lời ông Nguyễn Văn H. Bà Lan không dự",
]

OWNED = [
    "[Đảng bộ Sở KH&CN]{dang-bo < so:KH&CN}",
    "[BCH Trung ương Hội NDVN]{ban-chap-hanh < hoi:NDVN}",
    "[Ban Tổ chức kiểm tra Tỉnh đoàn]{ban-to-chuc-kiem-tra < tinh-doan}",
    # written once more in letters
    "tân Ủy viên [Ủy ban UBND tỉnh]{ubnd @tỉnh}",
    "[Ủy ban UBMTTQ tỉnh]{mttq @tỉnh}",
    "[Ban Tuyên giáo Tỉnh ủy]{ban-tuyen-giao < tinh-uy}",
    "[UBKT Tỉnh ủy]{uy-ban-kiem-tra < tinh-uy}",
    "[Văn phòng Tỉnh ủy]{van-phong < tinh-uy}",
    "[Ban cán sự đảng UBND tỉnh]{ban-can-su < ubnd @tỉnh}",
    # three deep
    "[BPGV Chỉ thị 03 Ban Thường vụ Tỉnh ủy]{bo-phan-giup-viec:Chỉ thị 03 < ban-thuong-vu < tinh-uy}",
    "[BCH Đảng bộ Khối các cơ quan tỉnh]{ban-chap-hanh < dang-bo:Khối các cơ quan @tỉnh}",
    "[Đảng uỷ khối các cơ quan tỉnh]{dang-uy:Khối các cơ quan @tỉnh}",  # "khối" in small letters
    "[Đảng ủy Khối]{dang-uy:Khối} phát động",  # which block: linking decides
    # a team is of the body that sends it, and that body is spoken of too
    "[Đoàn kiểm tra của [Bộ Chính trị]{bo-chinh-tri}]{doan-kiem-tra < bo-chinh-tri}",
    "[Tổ giám sát số 3 của [Tỉnh ủy]{tinh-uy}]{to-giam-sat:số 3 < tinh-uy} họp",
    "[Ban Chỉ đạo 35 cấp tỉnh]{ban-chi-dao:35 @tỉnh} và cấp trên họp",
    # a team that assists a board, by its number or by whose it is
    "[Tổ Giúp việc 04 tỉnh Hà Tĩnh]{to-giup-viec:04 @tỉnh Hà Tĩnh} họp",
    # a school is called after somebody, its kind in two letters
    "[Trường TH Nguyễn Đình Chiểu]{truong:TH Nguyễn Đình Chiểu} họp",
    "[Ban Kinh tế Ngân sách HĐND tỉnh]{ban-khac:Kinh tế Ngân sách < hdnd @tỉnh} họp",
    "các tổ giám sát cộng đồng ở thôn",  # no team that anybody sends
    # fields and stations of districts
    "[Phòng Văn hóa, Khoa học và Thông tin huyện Tứ Kỳ]{phong:Văn hóa, Khoa học và Thông tin @huyện Tứ Kỳ}",
    "[Phòng Văn hóa huyện Tứ Kỳ]{phong:Văn hóa @huyện Tứ Kỳ}, khoa học và thông tin được quan tâm",
    "[Ủy ban Mặt trận TQVN huyện Tứ Kỳ]{mttq @huyện Tứ Kỳ} phát động",
]

OWN_WORDS = [
    "[Ban Chỉ đạo 35 của Tỉnh ủy]{ban-chi-dao:35 < tinh-uy}",  # a number of its own
    "[Ban Chỉ đạo 35 Tỉnh ủy]{ban-chi-dao:35 < tinh-uy} họp",
    # a document in the name
    "[Bộ phận giúp việc (BPGV) Chỉ thị 03 tỉnh]{bo-phan-giup-viec:Chỉ thị 03 @tỉnh}",
    # the short form in brackets is passed over
    "[Sở Khoa học và Công nghệ (KH&CN) thành phố Hải Phòng]{so:Khoa học và Công nghệ @thành phố Hải Phòng}",
    "[Chi bộ Thông tin - Sàn Giao dịch]{chi-bo:Thông tin - Sàn Giao dịch} được khen",  # over a dash
    "[Trung tâm Phát triển Nấm ăn và Nấm dược liệu]{trung-tam:Phát triển Nấm ăn và Nấm dược liệu} tổ chức",
    "[Công ty TNHH Cường Hưng]{cong-ty:Công ty TNHH Cường Hưng}",
    "[Chi cục Tiêu chuẩn Đo lường Chất lượng]{chi-cuc:Tiêu chuẩn Đo lường Chất lượng}",
    # the kind of a school comes before its name, in small letters too
    "[Trường mầm non Măng Non]{truong:mầm non Măng Non} bị phạt",
    "[Trường tiểu học và trung học cơ sở Lê Văn Tám]{truong:tiểu học và trung học cơ sở Lê Văn Tám}",
    "[Trường trung học phổ thông chuyên Hà Giang]{truong:trung học phổ thông chuyên @Hà Giang}",
    "[Trường mầm non xã Tân Phú]{truong:mầm non @xã Tân Phú}",
    "Trường mầm non bị phạt, Trường tiểu học và các đơn vị",  # no name
    "điều động về [Trường Mầm non Sơn Hàm]{truong:Mầm non Sơn Hàm} đối với bà Hoa",
    "thăm [Giáo xứ Kẻ Sặt]{giao-xu:Giáo xứ Kẻ Sặt}, các giáo xứ và giáo dân",
]

LISTS = [
    "các [Tỉnh ủy Nam Định]{tinh-uy @tỉnh Nam Định}, [Thanh Hóa]{tinh-uy @tỉnh Thanh Hóa} họp",
    "[Tỉnh ủy Nam Định]{tinh-uy @tỉnh Nam Định}, Thanh Hóa có mưa",
    # the head is shared
    "[BPGV Chỉ thị 03 huyện Tứ Kỳ]{bo-phan-giup-viec:Chỉ thị 03 @huyện Tứ Kỳ}, "
    "[Thanh Miện]{bo-phan-giup-viec:Chỉ thị 03 @huyện Thanh Miện}",
    "các [sở Xây dựng]{so:Xây dựng}, [Tài chính]{so:Tài chính}",
    # it stands before a colon
    "các chi bộ: Khoa học Tự nhiên và [Văn phòng]{chi-bo < van-phong} đã họp",
    "các đảng bộ: [Sở Y tế]{dang-bo < so:Y tế}, [Đảng ủy xã Tân Lập]{dang-uy @xã Tân Lập}",
    "Có các chi bộ: phần lớn đều khá. [Sở Y tế]{so:Y tế} đã họp",  # a sentence further
    "các đơn vị: [Sở Y tế]{so:Y tế}",
    # the tail is shared
    "[Thành ủy]{thanh-uy @thành phố Hà Nội}, [HĐND]{hdnd @thành phố Hà Nội}, "
    "[UBND thành phố Hà Nội]{ubnd @thành phố Hà Nội}",
    # councils of one list are of one place, whoever of them is told
    "[Thường trực HĐND]{thuong-truc < hdnd @thị xã}, lãnh đạo [UBND]{ubnd @thị xã}, "
    "[Ban Thường trực UBMTTQ thị xã]{ban-thuong-truc < mttq @thị xã}",
    "[Thường trực HĐND]{thuong-truc < hdnd @thị xã}, [UBND thị xã]{ubnd @thị xã}",
    "[HĐND]{hdnd}, đại diện [UBND thị xã]{ubnd @thị xã}",  # of whom more is told between
    "[HĐND]{hdnd}, [Ban Chấp hành Hội Nông dân xã]{ban-chap-hanh < hoi:Nông dân @xã}",
    # what the tail is of may be the one beside it
    "bổ sung [Đảng ủy]{dang-uy:Khối}, [Ban Thường vụ Đảng ủy Khối]{ban-thuong-vu < dang-uy:Khối}",
    # a head that says its level takes no bare level
    "[Thành ủy]{thanh-uy} và [Hội đồng nhân dân thành phố]{hdnd @thành phố}",
    "[Ban Thường vụ Tỉnh ủy]{ban-thuong-vu < tinh-uy}, [UBND tỉnh]{ubnd @tỉnh}",  # full names share nothing
    "[Đảng bộ tỉnh]{dang-bo @tỉnh}, [Đảng ủy Khối]{dang-uy:Khối}",
]

WHOLE_NAMES = [
    # a name goes on over compounds in small letters, not over any small word
    "[Bệnh viện Da liễu tỉnh Phú Thọ]{benh-vien:Da liễu @tỉnh Phú Thọ}",
    "[Bệnh viện Phục hồi chức năng tỉnh Phú Thọ]{benh-vien:Phục hồi chức năng @tỉnh Phú Thọ}",
    "[Bệnh viện Sản - Nhi Phú Thọ]{benh-vien:Sản - Nhi @Phú Thọ}",
    "[Bệnh viện Đa khoa khu vực Củ Chi]{benh-vien:Đa khoa khu vực Củ Chi}",
    "[Bệnh viện đa khoa Trung ương Quảng Nam]{benh-vien:đa khoa Trung ương @Quảng Nam}",
    "[Bệnh viện Mắt Trung ương]{benh-vien:Mắt @trung ương}",
    "[Bệnh viện Quân y 103]{benh-vien:Quân y 103}",
    "[Bệnh viện Bạch Mai]{benh-vien:Bạch Mai} chú trọng nâng cao chất lượng",
    "[Học viện Kỹ thuật quân sự]{dai-hoc:Học viện Kỹ thuật quân sự}",
    "[Trường Phổ thông dân tộc nội trú tỉnh]{truong:Phổ thông dân tộc nội trú @tỉnh}",
    "[Tổng cục Công nghiệp quốc phòng]{tong-cuc:Công nghiệp quốc phòng}",
    "[Bộ Y tế]{bo:Y tế} thông tin về dịch bệnh",
    "[Công ty Hòa Phát]{cong-ty:Công ty Hòa Phát} lãi lớn",
    "trong Bệnh viện Nghị quyết Đại hội đã được phổ biến",  # a document's type begins
    # "Trung ương", "T.Ư", "Việt Nam" close a name
    "[Đảng ủy Quân sự T.Ư]{dang-uy:Quân sự @trung ương}",
    "[Ban Thi đua - Khen thưởng Trung ương]{ban-khac:Thi đua - Khen thưởng @trung ương}",
    "[Hội Nhà văn Việt Nam]{hoi:Nhà văn @Việt Nam}",
    "[Hội Nông dân Việt Nam huyện Tứ Kỳ]{hoi:Nông dân @huyện Tứ Kỳ}",  # unless a place follows
    "[Hội Sinh viên Đại học Vinh]{hoi:Sinh viên < dai-hoc:Đại học Vinh}",
    "[Đại sứ quán Việt Nam tại Cuba]{dai-su-quan:Việt Nam tại Cuba}",
    # what it is about
    "[Ủy ban Quốc gia về chuyển đổi số]{uy-ban:Quốc gia về chuyển đổi số}",
    "[Ban Chỉ đạo Trung ương về phòng, chống tham nhũng]{ban-chi-dao:về phòng, chống tham nhũng @trung ương}",
    "[Ban Chỉ đạo]{ban-chi-dao} về việc này",  # no field of the table
    # the short form within a name
    "[Ủy ban Kiểm tra (UBKT) Tỉnh ủy]{uy-ban-kiem-tra < tinh-uy}",
    "[Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh]{mttq @tỉnh}",
    "[Ban Quản lý Khu kinh tế (BQLKKT) tỉnh]{ban-quan-ly:Khu kinh tế @tỉnh} họp; "
    "[BQLKKT]{ban-quan-ly:Khu kinh tế @tỉnh} giao việc",
    "[Sở Giáo dục và Đào tạo (GDĐT) tỉnh]{so:Giáo dục và Đào tạo @tỉnh}; ngành GDĐT",  # of the field only
    # numbers and seats
    "[Đoàn kiểm tra số 12 của [Bộ Chính trị]{bo-chinh-tri}]{doan-kiem-tra:số 12 < bo-chinh-tri}",
    "[Sư đoàn 324]{su-doan:324} và [Lữ đoàn 215]{lu-doan:215}",
    "[Tòa án nhân dân cấp cao tại Đà Nẵng]{toa-an-cap-cao:tại Đà Nẵng}",
    "[Đoàn phường 5]{doan-phuong @phường 5}",
    # the army's and the police's
    "[Tổng cục Chính trị QĐND Việt Nam]{tong-cuc:Chính trị < quan-doi}",
    "[Tổng cục Chính trị Công an nhân dân]{tong-cuc:Chính trị < cong-an-nhan-dan}",
    "chiến sĩ Quân đội nhân dân Việt Nam",  # not somebody who acts
    "theo Báo Nhân Dân",
    "Phó Tổng Biên tập [Báo Nhân Dân]{bao:Báo Nhân Dân}",  # but somebody's place
]

IN_SHORT = [
    "[Đảng ủy KCQ Dân chính Đảng]{dang-uy:Khối Dân chính Đảng} họp",
    "[Đảng ủy Khối Doanh nghiệp Công nghiệp Trung ương]{dang-uy:Khối Doanh nghiệp Công nghiệp Trung ương}",
    "[Đảng bộ Khối CQ-DN tỉnh]{dang-bo:Khối các cơ quan và doanh nghiệp @tỉnh} họp",
    "[Đảng bộ KCQ&DN tỉnh]{dang-bo:Khối các cơ quan và doanh nghiệp @tỉnh} họp",
    # what the table writes out
    "[ĐUK]{dang-uy:Khối} phát động; [BTV ĐUK]{ban-thuong-vu < dang-uy:Khối} tặng Giấy khen",
    "[ĐUQS tỉnh]{dang-uy:Quân sự @tỉnh} họp",
    "[Thường vụ Đảng ủy Quân khu 4]{ban-thuong-vu < dang-uy < quan-khu:4} kết luận",
    "Thường vụ họp",  # whose, nothing says
    "[Ban Chấp hành T.Ư]{ban-chap-hanh-trung-uong} ban hành",
    "[Đảng ủy CATW]{dang-uy-cong-an} giao việc",
    # what the text itself writes out, also inside of another name
    "[Tập đoàn Cao su Đại Nam]{tap-doan:Tập đoàn Cao su Đại Nam} (TCN) họp; "
    "[HĐTV TCN]{hoi-dong-thanh-vien:Hội đồng thành viên < tap-doan:Tập đoàn Cao su Đại Nam} dự",
    "[Đảng ủy Thép Thái Nguyên]{dang-uy:Thép @Thái Nguyên} (TTN) họp; "
    "[Đảng bộ TTN]{dang-bo:Thép @Thái Nguyên} dự",
    # a person's name behind letters is no part of the body's
    "Bí thư [Đảng ủy TKM]{dang-uy:TKM} Lê Văn Hòa dự",
    # a dash before a post is none either
    "Bí thư [Đảng ủy Khe Sim]{dang-uy:Khe Sim} - Trưởng đoàn dự",
    # a field written small that is a verb
    "[Đảng ủy]{dang-uy} kiểm tra 03 chi bộ",
    "[Chi bộ]{chi-bo} tổ chức sinh hoạt",
    # an owner told by its kind alone
    "[Đảng ủy Tập đoàn]{dang-uy < tap-doan} và các đơn vị",
    "[Công đoàn Bệnh viện]{cong-doan < benh-vien} trao quà",
    "[Đảng ủy]{dang-uy} Công ty cà phê 15 dự",  # … but not where a name follows
    "Phó Chủ tịch Công đoàn ngành",  # … nor of a branch
    "Trưởng [Phòng Nghiệp vụ 2]{phong:Nghiệp vụ 2}",
]

SEVERAL = [
    # so many are counted, and whose is not told
    "kỷ luật 5 chủ tịch UBND xã, 1 huyện ủy viên, 2 đảng ủy viên",
    # … or told in the plural of a post that each body has one of
    "có 6 Bí thư Tỉnh ủy các địa phương được điều động",
    "4 Phó Bí thư [Tỉnh ủy]{tinh-uy}",
    "dự có các Bí thư chi bộ, các đồng chí Bí thư chi bộ",
    "Các Bí thư, Phó Bí thư chi bộ dự",
    "các Bí thư [Chi bộ thôn Đông]{chi-bo:thôn Đông} và [Chi bộ thôn Hạ]{chi-bo:thôn Hạ}",
    "[HĐND các tỉnh Nghệ An]{hdnd @tỉnh Nghệ An}, [Thanh Hóa]{hdnd @tỉnh Thanh Hóa} và "
    "[Hà Tĩnh]{hdnd @tỉnh Hà Tĩnh} đã họp",
    "Ban cán sự đảng: [Bộ Y tế]{ban-can-su < bo:Y tế}, [Bộ Nội vụ]{ban-can-su < bo:Nội vụ}; "
    "[Tỉnh ủy Lào Cai]{tinh-uy @tỉnh Lào Cai}",
    "bầu 03 Chi bộ",
    "các Ban Xây dựng Đảng tỉnh hướng dẫn",
    "của các Ban Xây dựng Đảng tỉnh, từ đó chuẩn bị nội dung",
    "các [Bộ Y tế]{bo:Y tế}, [Bộ Nội vụ]{bo:Nội vụ} dự",
    "ĐẠI HỘI [ĐẢNG BỘ SỞ Y TẾ]{dang-bo < so:Y TẾ} LẦN THỨ III",
    "Ban Chấp hành của 04 Chi bộ gồm 13 đồng chí",
    "Thay mặt [Chi bộ]{chi-bo} Đ/c Lê Văn Hòa phát biểu",  # a title, no name
    "năm 2020 [Chi bộ]{chi-bo} đã họp",  # a year counts nothing
]

NOT_BODIES = [
    "Thường trực Sở Chỉ huy phòng, chống dịch",  # those who command, and no department
    "cơ sở vật chất",  # "sở" inside a word
    "Bộ phận một cửa",  # "Bộ" without a field
    "Bộ mặt nông thôn mới",
    "bộ Giáo dục",  # small letters: no plural before it
    "Hải Phòng tổ chức lễ hội",  # "Phòng" inside a place's name
    "một số Chi bộ",  # unspecific
    "mỗi Chi bộ",
    "các Ban Chỉ đạo",
    "thành lập Ban Chỉ đạo 35 cấp huyện",
    "các Tổ giúp việc",
    "lập tổ giúp việc 5 người",
    "đảng ủy đã họp",  # small letters and nothing behind
    "Đảng bộ các cấp",
    "Đảng ủy cấp trên",
    "Đảng ủy cơ sở",
    "cấp ủy các cấp",
    "ông Đỗ Khoa Văn phát biểu",  # "Khoa" is a given name
    "phường Trường Thi",  # "Trường" is the ward's name
    "Hội nghị đã thành công",  # "Hội" begins another word
    "Hội trường lớn",
    "Hội An đã đón khách",  # a town
    "Đài Loan đã họp",
    "Báo cáo chính trị",
    "Quỹ đất của tỉnh",
    "Đội bóng đá nam thắng",
    "Liên đoàn đã họp",
    "Nhà máy đã chạy",
    "Công an đã vào cuộc",  # no place
    "Văn bản của cơ quan",
    "",
    pytest.param("Sở hữu trí tuệ"),
    # a symbol's letters name no body of their own
    pytest.param("Quyết định số 911/QĐ-UBND"),
    pytest.param("Tại văn bản số 234/UBND-NC"),
]


@pytest.mark.parametrize(
    "row", [*CENTRAL, *PLACED, *OWNED, *OWN_WORDS, *WHOLE_NAMES, *IN_SHORT, *LISTS, *SEVERAL, *NOT_BODIES]
)
def test_bodies(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold


def test_a_name_in_capitals_is_the_same_name() -> None:
    small, large = (read_text(text).mentions[0].value for text in ("Tỉnh ủy Yên Bái", "TỈNH ỦY YÊN BÁI"))
    assert small == large


def test_every_mention_of_a_body_names_the_rule_that_found_it() -> None:
    reading = read_text("Ban Thường vụ Tỉnh ủy, UBND tỉnh và Bí thư Hà Nội dự.")
    bodies = [mention for mention in reading.mentions if isinstance(mention.value, BodyName)]
    assert bodies
    assert all(mention.rule for mention in bodies)
