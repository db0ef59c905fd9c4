"""Awards, admissions, training, numbers, changes of post and discipline."""

import pytest

from extract.acted import acted
from extract.notation import read_text

AWARDS = [
    (
        "Tỉnh ủy tặng cờ cho 1 tổ chức cơ sở Đảng đạt “Trong sạch, vững mạnh”.",
        ["Tỉnh ủy Award → 1 tổ chức cơ sở Đảng “cờ Trong sạch, vững mạnh”"],
    ),
    (
        "Chi bộ Văn phòng được Đảng ủy Khối công nhận là “Trong sạch, vững mạnh”.",
        ["Đảng ủy Khối Award → Chi bộ Văn phòng “Trong sạch, vững mạnh”"],
    ),
    ("Đảng ủy Khối tặng giấy khen cho 16 cá nhân xuất sắc.", ["Đảng ủy Khối Award → 16 cá nhân “giấy khen”"]),
    # the badge is not called by whom it is given to
    (
        "Huyện ủy Tứ Kỳ tặng Huy hiệu Đảng cho 45 đồng chí.",
        ["Huyện ủy Tứ Kỳ Award → 45 đồng chí “Huy hiệu Đảng”"],
    ),
    # a merit that is the title of those counted next, not what is given to those before
    (
        "Tỉnh ủy Nghệ An tặng cờ cho 2 tập thể đạt “Trong sạch” và 16 cá nhân có thành tích hoàn thành tốt "
        "nhiệm vụ được giao.",
        [
            "Tỉnh ủy Nghệ An Award → 2 tập thể “cờ Trong sạch”",
            "Tỉnh ủy Nghệ An Award → 16 cá nhân “hoàn thành tốt nhiệm vụ được giao”",
        ],
    ),
    # the thing, not the merit
    (
        "Đảng ủy Khối tặng giấy khen cho 8 tập thể và 12 cá nhân có thành tích xuất sắc.",
        ["Đảng ủy Khối Award → 8 tập thể “giấy khen”", "Đảng ủy Khối Award → 12 cá nhân “giấy khen”"],
    ),
    # so many were given it: each number with its own badge
    (
        "Huyện ủy Tứ Kỳ tổ chức lễ. Trong đó có 5 đảng viên được trao Huy hiệu 60 năm tuổi Đảng và 40 đảng "
        "viên được trao Huy hiệu 50 năm tuổi Đảng.",
        [
            "Huyện ủy Tứ Kỳ Award → 5 đảng viên “Huy hiệu 60 năm tuổi Đảng”",
            "Huyện ủy Tứ Kỳ Award → 40 đảng viên “Huy hiệu 50 năm tuổi Đảng”",
        ],
    ),
    (
        "5 tập thể được Tỉnh ủy tặng bằng khen.",
        ["Tỉnh ủy Award → 5 tập thể “bằng khen”"],
    ),
    # to whom by name, several things in one sentence
    (
        "Bộ Tư lệnh Quân khu 4 tặng Bằng khen cho Đảng ủy xã Tân Lập, Đảng ủy xã Mỹ Lộc.",
        [
            "Bộ Tư lệnh Quân khu 4 Award → Đảng ủy xã Tân Lập “Bằng khen”",
            "Bộ Tư lệnh Quân khu 4 Award → Đảng ủy xã Mỹ Lộc “Bằng khen”",
        ],
    ),
    (
        "Đề nghị Tỉnh ủy tặng Cờ cho Đảng bộ Sở Y tế (năm 2019) và Bằng khen cho Đảng bộ Sở Tư pháp.",
        [
            "Tỉnh ủy Award → Đảng bộ Sở Y tế “Cờ năm 2019” (2019) Requested",
            "Tỉnh ủy Award → Đảng bộ Sở Tư pháp “Bằng khen” (2019) Requested",
        ],
    ),
    # asked for, not given
    (
        "Sở Y tế đã trình Bộ Y tế xét tặng danh hiệu Thầy thuốc Ưu tú cho 02 bác sĩ.",
        ["Bộ Y tế Award → 02 bác sĩ “danh hiệu Thầy thuốc Ưu tú” Requested"],
    ),
    # who hands over for somebody gives nothing
    (
        "Thừa ủy nhiệm Ban Thường vụ Tỉnh ủy, đồng chí Lê Văn Hòa, Phó Bí thư Huyện ủy Tứ Kỳ trao Huy hiệu "
        "40 năm tuổi Đảng cho đồng chí Phạm Thị Lan.",
        ["Ban Thường vụ Tỉnh ủy Award → Phạm Thị Lan “Huy hiệu 40 năm tuổi Đảng”"],
    ),
    (
        "Đồng chí Lê Văn Hòa, Phó Bí thư Huyện ủy Tứ Kỳ trao Giấy khen cho Đảng ủy xã Tân Lập.",
        ["? Award → Đảng ủy xã Tân Lập “Giấy khen”"],
    ),
    # whose award it is stands behind it
    (
        "12 tập thể và 30 cá nhân được nhận Bằng khen của Chủ tịch UBND tỉnh Thái Bình.",
        [
            "UBND tỉnh Thái Bình Award → 12 tập thể “Bằng khen”",
            "UBND tỉnh Thái Bình Award → 30 cá nhân “Bằng khen”",
        ],
    ),
    (
        "4 đảng viên thuộc Đảng bộ Sở Y tế được trao Huy hiệu 30 năm tuổi Đảng theo Quyết định của Tỉnh ủy, "
        "trong đó 1 đồng chí nhận sớm.",
        ["Tỉnh ủy Award → 4 đảng viên “Huy hiệu 30 năm tuổi Đảng”"],
    ),
    # a title without quotation marks
    (
        "Đảng ủy Khối công nhận Đảng bộ Sở Y tế đạt trong sạch, vững mạnh.",
        ["Đảng ủy Khối Award → Đảng bộ Sở Y tế “trong sạch, vững mạnh”"],
    ),
    # praise with a giver of its own
    (
        "Tỉnh đoàn tặng Bằng khen cho Huyện đoàn Tứ Kỳ; Hội Nông dân tỉnh tuyên dương 12 hội viên.",
        ["Tỉnh đoàn Award → Huyện đoàn Tứ Kỳ “Bằng khen”", "Hội Nông dân tỉnh Award → 12 hội viên"],
    ),
    # a list's head says who gives
    (
        "Căn cứ kết quả bình xét, Đảng ủy Khối quyết định:\n1. Tặng Giấy khen cho 9 chi bộ.",
        ["Đảng ủy Khối Award → 9 chi bộ “Giấy khen”"],
    ),
    ("Đảng ủy Khối trao quyết định cho Chi bộ Văn phòng.", []),
    ("Đảng ủy Khối tặng quà cho Đảng ủy xã Tân Lập.", []),
    # for what they are honoured is no title
    (
        "Đảng ủy Khối tặng Giấy khen cho 8 tập thể có thành tích xuất sắc trong việc tuyên truyền.",
        ["Đảng ủy Khối Award → 8 tập thể “Giấy khen”"],
    ),
    ("Hình thức khen thưởng do Đảng ủy Khối quy định.", []),  # rules, no award
]

NUMBERS = [
    ("Đảng bộ Sở Y tế đã kết nạp được 30 đảng viên.", ["Đảng bộ Sở Y tế Admission 30 đảng viên"]),
    ("Năm 2017, Đảng bộ Sở Y tế kết nạp 30 đảng viên.", ["Đảng bộ Sở Y tế Admission 30 đảng viên (2017)"]),
    ("Đảng bộ Sở Y tế kết nạp 1.300 đảng viên.", ["Đảng bộ Sở Y tế Admission 1300 đảng viên"]),  # thousands
    ("Đảng ủy Khối bồi dưỡng cho 120 lượt người.", ["Đảng ủy Khối Training 120 lượt người"]),
    # a target is planned, what is asked for is not told at all
    # the source of a number is not who admitted
    ("Văn phòng Huyện ủy Tứ Kỳ thông tin, đã kết nạp 30 đảng viên.", ["? Admission 30 đảng viên"]),
    (
        "Văn phòng Huyện ủy Tứ Kỳ cho biết, Đảng bộ Sở Y tế kết nạp 30 đảng viên.",
        ["Đảng bộ Sở Y tế Admission 30 đảng viên"],
    ),
    ("Đảng bộ Sở Y tế phấn đấu kết nạp 30 đảng viên.", ["Đảng bộ Sở Y tế Admission 30 đảng viên Planned"]),
    ("Đảng bộ Sở Y tế sẽ kết nạp 30 đảng viên.", ["Đảng bộ Sở Y tế Admission 30 đảng viên Planned"]),
    ("Tỉnh ủy yêu cầu Đảng bộ Sở Y tế kết nạp 30 đảng viên.", []),
    ("Vượt chỉ tiêu, Đảng bộ Sở Y tế đã kết nạp 30 đảng viên.", ["Đảng bộ Sở Y tế Admission 30 đảng viên"]),
    # a period is no year, nor is the year of a comparison
    (
        "Từ năm 2008 đến nay, Đảng bộ Sở Y tế kết nạp 30 đảng viên.",
        ["Đảng bộ Sở Y tế Admission 30 đảng viên"],
    ),
    (
        "Giai đoạn 2015 - 2020, Đảng bộ Sở Y tế kết nạp 30 đảng viên.",
        ["Đảng bộ Sở Y tế Admission 30 đảng viên"],
    ),
    (
        "Đảng bộ Sở Y tế kết nạp 30 đảng viên, tăng 5 đảng viên so với năm 2019.",
        ["Đảng bộ Sở Y tế Admission 30 đảng viên"],
    ),
    (
        "Đảng bộ Sở Y tế kết nạp mới được gần 1.300 quần chúng ưu tú trong năm 2019.",
        ["Đảng bộ Sở Y tế Admission 1300 quần chúng ưu tú (2019)"],
    ),
    # the courses are not who was trained
    (
        "Đảng ủy Khối mở 12 lớp lý luận chính trị cho 840 lượt người.",
        ["Đảng ủy Khối Training 840 lượt người"],
    ),
    ("Đảng ủy Khối mở 2 lớp bồi dưỡng cho 120 quần chúng.", ["Đảng ủy Khối Training 120 quần chúng"]),
    ("Đảng ủy Khối mở 12 lớp lý luận chính trị.", []),
    # who holds them, behind what they are held for; with several partners it stays open
    (
        "Thực hiện Kế hoạch của Tỉnh ủy về tổ chức nghiên cứu Nghị quyết, Đảng ủy Khối đã mở 2 lớp cho 120 "
        "đảng viên.",
        ["Đảng ủy Khối Training 120 đảng viên"],
    ),
    (
        "Trường Chính trị tỉnh phối hợp với Đảng ủy phường An Hòa, Đảng ủy phường An Bình mở 2 lớp bồi dưỡng "
        "cho 120 quần chúng.",
        ["? Training 120 quần chúng"],
    ),
    # those who are only taught before they are admitted
    (
        "Đảng ủy Khối mở 1 lớp bồi dưỡng đối tượng kết nạp Đảng cho 103 quần chúng ưu tú.",
        ["Đảng ủy Khối Training 103 quần chúng ưu tú"],
    ),
    ("Đảng bộ Sở Y tế có 132 đảng viên.", []),  # a measure, below
]

CHANGES = [
    (
        "Ban Bí thư quyết định chỉ định ông Đỗ Đức Duy giữ chức Phó Bí thư Tỉnh ủy Yên Bái.",
        ["Ban Bí thư Appointment → Đỗ Đức Duy pho-bi-thu tinh-uy @tỉnh Yên Bái"],
    ),
    (
        "đồng chí Thongloun Sisoulith được bầu làm Ủy viên Bộ Chính trị.",
        ["? Election → Thongloun Sisoulith uy-vien bo-chinh-tri"],  # by whom is not said
    ),
    (
        "UBND huyện Diễn Châu cho thôi chức Phó Chủ tịch UBND xã Diễn An đối với ông Cao Đức Dũng.",
        ["UBND huyện Diễn Châu Dismissal → Cao Đức Dũng pho-chu-tich ubnd @xã Diễn An"],
    ),
    (
        "UBND huyện Diễn Châu tạm đình chỉ công tác 15 ngày đối với ông Cao Đức Dũng.",
        ["UBND huyện Diễn Châu Suspension → Cao Đức Dũng"],  # from work, no post named
    ),
    # who reads a decision out did not take it
    (
        "Đồng chí Trần Văn Nam công bố quyết định của Ban Thường vụ Tỉnh ủy điều động đồng chí Lê Văn Hòa "
        "giữ chức Bí thư Huyện ủy Tứ Kỳ.",
        ["Ban Thường vụ Tỉnh ủy Appointment → Lê Văn Hòa bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    (
        "Bộ Chính trị sẽ phân công đồng chí Lê Văn Hòa giữ chức Bí thư Tỉnh ủy.",
        ["Bộ Chính trị Appointment → Lê Văn Hòa bi-thu tinh-uy Planned"],
    ),
    ("Đồng chí Lê Thị Hoa làm chủ nhiệm đề tài.", []),  # leads a project
    ("Tỉnh ủy phân công nhiệm vụ cho các đơn vị.", []),  # nobody, no post
]

DISCIPLINE = [
    (
        "Ủy ban Kiểm tra Trung ương quyết định thi hành kỷ luật cảnh cáo ông Lê Văn Hòa.",
        ["Ủy ban Kiểm tra Trung ương cảnh cáo → Lê Văn Hòa"],
    ),
    (
        "Ban Thường vụ Tỉnh ủy khai trừ ra khỏi Đảng đối với ông Lê Văn Hòa.",
        ["Ban Thường vụ Tỉnh ủy khai trừ → Lê Văn Hòa"],
    ),
    (
        "Ban Bí thư quyết định cách chức Bí thư Tỉnh ủy Yên Bái đối với ông Lê Văn Hòa.",
        ["Ban Bí thư cách chức → Lê Văn Hòa bi-thu tinh-uy @tỉnh Yên Bái"],
    ),
    # asked for, not done; who asks stands before the asking
    pytest.param(
        "Ủy ban Kiểm tra Trung ương đề nghị Ban Bí thư xem xét, thi hành kỷ luật cảnh cáo ông Lê Văn Hòa.",
        ["Ban Bí thư cảnh cáo → Lê Văn Hòa Requested by Ủy ban Kiểm tra Trung ương"],
    ),
    pytest.param(
        "Ủy ban Kiểm tra Trung ương đề nghị Ban Bí thư kỷ luật ông Lê Văn Hòa bằng hình thức cảnh cáo.",
        ["Ban Bí thư cảnh cáo → Lê Văn Hòa Requested by Ủy ban Kiểm tra Trung ương"],
    ),
    ("Vi phạm của ông Lê Văn Hòa chưa đến mức phải khiển trách.", []),  # denied
    ("Có đảng viên phải xử lý kỷ luật khiển trách.", []),  # nobody by name: seed 003
    ("Quy định về cảnh cáo đối với đảng viên.", []),  # rules
]


COORDINATED = [
    # one verb, several targets, one form
    (
        "Ban Thường vụ Tỉnh ủy thi hành kỷ luật ông Lê Văn Hòa, Bí thư Huyện ủy Tứ Kỳ; ông Trần Văn "
        "Nam, Phó Bí thư "
        "Huyện ủy Tứ Kỳ và bà Đỗ Thị Lan, Chánh Văn phòng Huyện ủy Tứ Kỳ bằng hình thức cảnh cáo.",
        [
            "Ban Thường vụ Tỉnh ủy cảnh cáo → Lê Văn Hòa",
            "Ban Thường vụ Tỉnh ủy cảnh cáo → Trần Văn Nam",
            "Ban Thường vụ Tỉnh ủy cảnh cáo → Đỗ Thị Lan",
        ],
    ),
    (
        "Ủy ban Kiểm tra Trung ương cảnh cáo Ban Thường vụ Đảng ủy Sở Y tế nhiệm kỳ 2015-2020 và ông "
        "Lê Văn Hòa, "
        "Bí thư Đảng ủy.",
        [
            "Ủy ban Kiểm tra Trung ương cảnh cáo → Ban Thường vụ Đảng ủy Sở Y tế",
            "Ủy ban Kiểm tra Trung ương cảnh cáo → Lê Văn Hòa",
        ],
    ),
    # the second is told something else of
    (
        "Ủy ban Kiểm tra Trung ương cảnh cáo ông Lê Văn Hòa, Giám đốc Sở Y tế; ông Trần Văn Nam đã "
        "kiểm điểm.",
        ["Ủy ban Kiểm tra Trung ương cảnh cáo → Lê Văn Hòa"],
    ),
    (
        "Ông Lê Văn Hòa và ông Trần Văn Nam bị Tỉnh ủy khiển trách.",
        [
            "Tỉnh ủy khiển trách → Lê Văn Hòa",
            "Tỉnh ủy khiển trách → Trần Văn Nam",
        ],
    ),
    (
        "Các ông Lê Văn Hòa (nguyên Giám đốc Sở Y tế), Trần Văn Nam (nguyên Bí thư) bị khai trừ Đảng.",
        ["? khai trừ → Lê Văn Hòa", "? khai trừ → Trần Văn Nam"],
    ),
    (
        "Tỉnh ủy cảnh cáo ông Lê Văn Hòa, Giám đốc Sở Y tế; ông Trần Văn Nam nói sẽ rút kinh nghiệm.",
        ["Tỉnh ủy cảnh cáo → Lê Văn Hòa"],
    ),
    # who says so is not who suffers
    ("Theo ông Lê Văn Hòa, ông Trần Văn Nam bị Tỉnh ủy khiển trách.", ["Tỉnh ủy khiển trách → Trần Văn Nam"]),
    # a body's office holder suffers, not the body
    ("Giám đốc Sở Y tế bị Tỉnh ủy khiển trách.", []),
    # the word in a name is no verb
    ("Ủy ban Kiểm tra Kỷ luật Trung ương Đảng đã họp.", []),
]

DECIDERS = [
    # each decision of a list has its own decider
    (
        "Đoàn công bố Quyết định số 12-QĐ/TW ngày 3/5/2018 của Ban Bí thư về việc thi hành kỷ luật "
        "ông Lê Văn Hòa "
        "bằng hình thức cách chức; Quyết định số 34-QĐ/UBKTTW ngày 4/5/2018 của Ủy ban Kiểm tra "
        "Trung ương về việc "
        "thi hành kỷ luật ông Trần Văn Nam bằng hình thức khiển trách.",
        [
            "Ban Bí thư cách chức → Lê Văn Hòa",
            "Ủy ban Kiểm tra Trung ương khiển trách → Trần Văn Nam",
        ],
    ),
    # who holds an office decides by name, else its body
    (
        "Thủ tướng Trần Văn Nam đã ký quyết định bổ nhiệm ông Lê Văn Hòa giữ chức Thứ trưởng Bộ Y tế.",
        ["Trần Văn Nam Appointment → Lê Văn Hòa thu-truong bo:Y tế"],
    ),
    (
        "Bộ trưởng Bộ Y tế bổ nhiệm ông Lê Văn Hòa làm Vụ trưởng Vụ Kế hoạch.",
        ["Bộ Y tế Appointment → Lê Văn Hòa vu-truong vu:Kế hoạch"],
    ),
    # … but not who hands it over, nor who is named with that office
    (
        "Bộ trưởng Bộ Y tế đã trao quyết định bổ nhiệm ông Lê Văn Hòa làm Vụ trưởng Vụ Kế hoạch.",
        ["? Appointment → Lê Văn Hòa vu-truong vu:Kế hoạch"],
    ),
    # a form of its own, and the post it takes
    (
        "Ngoài ông Trần Văn Nam, Thủ tướng cũng thi hành kỷ luật bằng hình thức xóa tư cách chức vụ "
        "Chủ tịch UBND "
        "tỉnh Phú Thọ giai đoạn 2014 - 2015 đối với ông Lê Văn Hòa.",
        ["Thủ tướng xóa tư cách chức vụ → Lê Văn Hòa chu-tich ubnd @tỉnh Phú Thọ"],
    ),
    # whom it concerns was said before
    (
        "Ông Lê Văn Hòa đã có vi phạm và Ban Bí thư đã thi hành kỷ luật về Đảng.",
        ["Ban Bí thư Discipline → Lê Văn Hòa"],
    ),
    # weighed and done; asked for again
    (
        "Ủy ban Kiểm tra Trung ương đã xem xét, thi hành kỷ luật ông Lê Văn Hòa.",
        ["Ủy ban Kiểm tra Trung ương Discipline → Lê Văn Hòa"],
    ),
    (
        "Ủy ban Kiểm tra Trung ương đã xem xét, đề nghị Ban Bí thư thi hành kỷ luật ông Lê Văn Hòa.",
        ["Ban Bí thư Discipline → Lê Văn Hòa Requested by Ủy ban Kiểm tra Trung ương"],
    ),
    # a proposal that is passed
    (
        "HĐND huyện Tứ Kỳ biểu quyết thông qua Tờ trình của UBND huyện về miễn nhiệm chức danh Phó "
        "Chủ tịch UBND huyện "
        "Tứ Kỳ đối với ông Lê Văn Hòa.",
        ["HĐND huyện Tứ Kỳ Dismissal → Lê Văn Hòa pho-chu-tich ubnd @huyện Tứ Kỳ"],
    ),
]

MOVES = [
    # who votes is not dismissed
    ("Phó Thủ tướng Lê Văn Hòa bỏ phiếu miễn nhiệm chức danh Chủ tịch Quốc hội.", []),
    (
        "Quốc hội miễn nhiệm Chủ tịch Quốc hội Lê Văn Hòa.",
        ["Quốc hội Dismissal → Lê Văn Hòa chu-tich quoc-hoi"],
    ),
    # each post with its own name
    (
        "HĐND huyện Tứ Kỳ miễn nhiệm chức danh Chủ tịch UBND huyện Tứ Kỳ đối với ông Lê Văn Hòa và "
        "chức danh Phó "
        "Chủ tịch UBND huyện Tứ Kỳ đối với ông Trần Văn Nam và bà Đỗ Thị Lan.",
        [
            "HĐND huyện Tứ Kỳ Dismissal → Lê Văn Hòa chu-tich ubnd @huyện Tứ Kỳ",
            "HĐND huyện Tứ Kỳ Dismissal → Trần Văn Nam pho-chu-tich ubnd @huyện Tứ Kỳ",
            "HĐND huyện Tứ Kỳ Dismissal → Đỗ Thị Lan pho-chu-tich ubnd @huyện Tứ Kỳ",
        ],
    ),
    # two of one post
    (
        "Ông Lê Văn Hòa, Trưởng phòng Nội vụ và bà Đỗ Thị Lan, Bí thư Huyện đoàn được bầu giữ chức "
        "vụ Phó Chủ tịch "
        "UBND huyện Tứ Kỳ.",
        [
            "? Election → Lê Văn Hòa pho-chu-tich ubnd @huyện Tứ Kỳ",
            "? Election → Đỗ Thị Lan pho-chu-tich ubnd @huyện Tứ Kỳ",
        ],
    ),
    # over what he is
    (
        "Quyết định của Bộ Chính trị về việc điều động ông Lê Văn Hòa - Ủy viên Trung ương Đảng, Bí "
        "thư Tỉnh ủy, Trưởng "
        "Đoàn đại biểu Quốc hội tỉnh Phú Thọ thôi giữ chức Bí thư Tỉnh ủy Phú Thọ.",
        ["Bộ Chính trị Dismissal → Lê Văn Hòa bi-thu tinh-uy @tỉnh Phú Thọ"],
    ),
    # moved, then appointed
    (
        "Ban Thường vụ Tỉnh ủy Phú Thọ quyết định điều động đồng chí Lê Văn Hòa, Phó Bí thư Đảng ủy "
        "xã Hy Cương, đến nhận "
        "công tác tại xã Vân Phú, chỉ định tham gia Ban Chấp hành và giữ chức Bí thư Đảng ủy xã Vân Phú.",
        [
            "Ban Thường vụ Tỉnh ủy Phú Thọ Appointment → Lê Văn Hòa "
            "uy-vien ban-chap-hanh < dang-uy @xã Vân Phú",
            "Ban Thường vụ Tỉnh ủy Phú Thọ Appointment → Lê Văn Hòa bi-thu dang-uy @xã Vân Phú",
        ],
    ),
    # a seat whose committee is said
    (
        "Ban Bí thư chỉ định ông Lê Văn Hòa tham gia Ban Thường vụ Tỉnh ủy Phú Thọ.",
        ["Ban Bí thư Appointment → Lê Văn Hòa uy-vien ban-thuong-vu < tinh-uy @tỉnh Phú Thọ"],
    ),
    # a decision told before, and what it makes of whom
    (
        "Theo quyết định, ông Lê Văn Hòa về nhận nhiệm vụ Giám đốc Sở Y tế.",
        ["? Appointment → Lê Văn Hòa giam-doc so:Y tế"],
    ),
    ("Ông Lê Văn Hòa đã nhận nhiệm vụ mới.", []),
    (
        "Hội nghị đã thống nhất bổ sung ông Lê Văn Hòa, nguyên Bí thư Huyện ủy Tứ Kỳ, giữ chức "
        "vụ Phó Chủ tịch Ủy ban "
        "MTTQ Việt Nam tỉnh Phú Thọ.",
        ["? Election → Lê Văn Hòa pho-chu-tich mttq @tỉnh Phú Thọ"],
    ),
    # leaves two posts at once
    (
        "Ông Lê Văn Hòa thôi tham gia Ban Chấp hành và thôi giữ chức Bí thư Tỉnh ủy Phú Thọ.",
        [
            "? Dismissal → Lê Văn Hòa uy-vien ban-chap-hanh < tinh-uy @tỉnh Phú Thọ",
            "? Dismissal → Lê Văn Hòa bi-thu tinh-uy @tỉnh Phú Thọ",
        ],
    ),
    # presented, not yet elected
    (
        "Bộ Chính trị giới thiệu ông Lê Văn Hòa, nguyên Bí thư Tỉnh ủy Phú Thọ hiệp thương cử giữ "
        "chức vụ Phó Chủ tịch "
        "Hội Nông dân Việt Nam.",
        ["Bộ Chính trị Election → Lê Văn Hòa pho-chu-tich hoi:Nông dân @Việt Nam Requested by Bộ Chính trị"],
    ),
    # "giới thiệu và được bầu": the election is done, and by nobody named
    (
        "Được Bộ Chính trị chỉ định tham gia Ban Thường vụ Tỉnh ủy Phú Thọ, giới thiệu và được bầu "
        "giữ chức Bí thư Tỉnh ủy "
        "Phú Thọ, ông Lê Văn Hòa đã nhận nhiệm vụ.",
        ["? Election → Lê Văn Hòa bi-thu tinh-uy @tỉnh Phú Thọ"],
    ),
    # by the conference of whom
    (
        "Ông Lê Văn Hòa được Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ tỉnh Phú Thọ bầu giữ chức "
        "Bí thư Tỉnh ủy Phú Thọ.",
        ["Ban Chấp hành Đảng bộ tỉnh Phú Thọ Election → Lê Văn Hòa bi-thu tinh-uy @tỉnh Phú Thọ"],
    ),
]


@pytest.mark.parametrize(
    ("text", "actions"), [*AWARDS, *NUMBERS, *CHANGES, *DISCIPLINE, *COORDINATED, *DECIDERS, *MOVES]
)
def test_actions(text: str, actions: list[str]) -> None:
    assert acted(text) == actions


def test_an_election_makes_the_post_new_and_a_dismissal_makes_it_past() -> None:
    elected = read_text("đồng chí Thongloun Sisoulith được bầu làm Ủy viên Bộ Chính trị.")
    assert [str(tenure.status) for tenure in elected.tenures] == ["Incoming"]
    dismissed = read_text(
        "UBND huyện Diễn Châu cho thôi chức Phó Chủ tịch UBND xã Diễn An đối với ông Cao Đức Dũng."
    )
    assert [str(tenure.status) for tenure in dismissed.tenures] == ["Former"]
