"""Acts whose decider, person or post is told behind the verb, before it, or by a word that points."""

import pytest

from extract.acted import acted

BEHIND = [
    # "ông" is whom the verb before has told of, and nobody who is named behind
    (
        "HĐND huyện Mai Sơn đã miễn nhiệm chức danh Chủ tịch UBND huyện đối với ông Trần Văn Lâm, đồng thời "
        "bầu ông làm Chủ tịch HĐND huyện, bầu bà Lê Thị Mai giữ chức Chủ tịch UBND huyện.",
        [
            "HĐND huyện Mai Sơn Dismissal → Trần Văn Lâm chu-tich ubnd @huyện",
            "HĐND huyện Mai Sơn Election → Trần Văn Lâm chu-tich hdnd @huyện",
            "HĐND huyện Mai Sơn Election → Lê Thị Mai chu-tich ubnd @huyện",
        ],
    ),
    # a personnel office makes known what others have decided
    (
        "Ban Tổ chức Trung ương vừa công bố quyết định điều động ông Trần Văn Lâm làm Bí thư Tỉnh ủy Sơn La.",
        ["? Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La"],
    ),
    (
        "Ban Thường vụ Tỉnh ủy công bố quyết định điều động ông Trần Văn Lâm làm Bí thư Huyện ủy Mai Sơn.",
        ["Ban Thường vụ Tỉnh ủy Appointment → Trần Văn Lâm bi-thu huyen-uy @huyện Mai Sơn"],
    ),
    # the decision is the subject: who took it stands behind whom it concerns
    (
        "Quyết định bổ nhiệm ông Trần Văn Lâm làm Thứ trưởng Bộ Y tế được Thủ tướng Chính phủ ký ngày 20/10.",
        ["Chính phủ Appointment → Trần Văn Lâm thu-truong bo:Y tế"],
    ),
    (
        "Việc bổ nhiệm ông Trần Văn Lâm giữ chức Cục trưởng Cục Thuế tỉnh Sơn La do Bộ Tài chính quyết định.",
        ["Bộ Tài chính Appointment → Trần Văn Lâm cuc-truong cuc:Thuế @tỉnh Sơn La"],
    ),
    (
        "Hình thức kỷ luật cảnh cáo được Ủy ban Kiểm tra Huyện ủy Mai Sơn áp dụng đối với ông Trần Văn Lâm.",
        ["Ủy ban Kiểm tra Huyện ủy Mai Sơn cảnh cáo → Trần Văn Lâm"],
    ),
    (
        "Cảnh cáo ông Trần Văn Lâm là quyết định vừa được Ban Thường vụ Huyện ủy Mai Sơn đưa ra.",
        ["Ban Thường vụ Huyện ủy Mai Sơn cảnh cáo → Trần Văn Lâm"],
    ),
    # by whose decision or charge, behind the post
    (
        "Ông Trần Văn Lâm về làm Bí thư Thị ủy Sa Pa theo quyết định của Ban Thường vụ Tỉnh ủy Lào Cai.",
        ["Ban Thường vụ Tỉnh ủy Lào Cai Appointment → Trần Văn Lâm bi-thu thi-uy @thị xã Sa Pa"],
    ),
    (
        "Ông Trần Văn Lâm thôi giữ chức Bí thư Huyện ủy Mai Sơn theo phân công của Ban Thường vụ Tỉnh ủy.",
        ["Ban Thường vụ Tỉnh ủy Dismissal → Trần Văn Lâm bi-thu huyen-uy @huyện Mai Sơn"],
    ),
    (
        "Ông Trần Văn Lâm thôi giữ chức Giám đốc Sở Y tế từ 1/9 theo Quyết định 1001 của Chủ tịch UBND tỉnh.",
        ["UBND tỉnh Dismissal → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    ("Ông Trần Văn Lâm làm Giám đốc Sở Y tế theo đề nghị của bạn bè.", []),
    (
        "Theo sự phân công của Bộ Chính trị, ông Trần Văn Lâm về giữ chức Bí thư Tỉnh ủy Sơn La.",
        ["Bộ Chính trị Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La"],
    ),
    (
        "Việc cho ông Trần Văn Lâm thôi giữ chức Chủ tịch UBND tỉnh Sơn La đã được HĐND tỉnh thông qua.",
        ["HĐND tỉnh Dismissal → Trần Văn Lâm chu-tich ubnd @tỉnh Sơn La"],
    ),
    # whoever receives the decision, or is handed it, gets the post
    (
        "Đồng chí Trần Văn Lâm nhận quyết định của Ban Bí thư về việc điều động làm Bí thư Tỉnh ủy Sơn La.",
        ["Ban Bí thư Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La"],
    ),
    (
        "Huyện ủy trao quyết định của Ban Thường vụ Tỉnh ủy cho ông Trần Văn Lâm, Bí thư Thành ủy Sơn La, về "
        "việc giữ chức Giám đốc Sở Y tế.",
        ["Ban Thường vụ Tỉnh ủy Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    # a body that is founded, or that makes known who won, decides nothing
    (
        "Đảng ủy Khối trao quyết định thành lập Chi bộ Công ty Điện lực và chỉ định ông Trần Văn Lâm làm Bí "
        "thư Chi bộ.",
        ["Đảng ủy Khối Appointment → Trần Văn Lâm bi-thu chi-bo"],
    ),
    (
        "Ủy ban Bầu cử đã công bố ông Trần Văn Lâm trúng cử Chủ tịch HĐND tỉnh Sơn La.",
        ["? Election → Trần Văn Lâm chu-tich hdnd @tỉnh Sơn La"],
    ),
]

BEFORE = [
    # whom the sentence opens with
    (
        "Đối với ông Trần Văn Lâm, Ủy ban Kiểm tra Tỉnh ủy quyết định cách chức Bí thư Huyện ủy Mai Sơn.",
        ["Ủy ban Kiểm tra Tỉnh ủy cách chức → Trần Văn Lâm bi-thu huyen-uy @huyện Mai Sơn"],
    ),
    (
        "Riêng đối với bà Lê Thị Hạnh, Giám đốc Sở Y tế, Tỉnh ủy Sơn La quyết định khiển trách.",
        ["Tỉnh ủy Sơn La khiển trách → Lê Thị Hạnh"],
    ),
    ("Đối với ông Trần Văn Lâm, ông Lê Đình Hòa đề nghị Tỉnh ủy Sơn La làm rõ.", []),
    # the decision that the sentence before tells of
    (
        "Ngày 15/7, Ban Bí thư ban hành Quyết định số 1458-QĐNS/TW. Theo quyết định này, ông Trần Văn Lâm "
        "thôi giữ chức Bí thư Tỉnh ủy Sơn La.",
        ["Ban Bí thư Dismissal → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La"],
    ),
    (
        "Ban Thường vụ Huyện ủy Mai Sơn vừa có quyết định về công tác cán bộ. Cụ thể, ông Trần Văn Lâm được "
        "phân công giữ chức Trưởng Ban Dân vận Huyện ủy.",
        ["Ban Thường vụ Huyện ủy Mai Sơn Appointment → Trần Văn Lâm truong-ban ban-dan-van < huyen-uy"],
    ),
    # the body whose sitting the sentence tells of lets go whom its members vote out
    (
        "Tại Kỳ họp thứ 8 của HĐND tỉnh Sơn La, 100% đại biểu có mặt đã biểu quyết miễn nhiệm chức vụ Phó "
        "Chủ tịch UBND tỉnh đối với ông Trần Văn Lâm.",
        ["HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm pho-chu-tich ubnd @tỉnh"],
    ),
    # who let somebody go for a post that he gave him
    (
        "Bí thư Tỉnh ủy Lê Đình Hòa triển khai các quyết định của Bộ Chính trị về nhân sự. Ông Trần Văn Lâm "
        "thôi giữ chức Phó Trưởng Ban Dân vận Trung ương để giữ chức Bí thư Tỉnh ủy Sơn La.",
        [
            "Bộ Chính trị Dismissal → Trần Văn Lâm pho-truong-ban ban-dan-van @trung ương",
            "Bộ Chính trị Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
        ],
    ),
    # whom a sentence goes on with that names nobody
    (
        "Theo quyết định của Bộ Chính trị, Đại tướng Trần Văn Lâm thôi tham gia Quân ủy Trung ương. Đồng "
        "thời được điều động, bổ nhiệm giữ chức Bí thư Tỉnh ủy Sơn La.",
        [
            "Bộ Chính trị Dismissal → Trần Văn Lâm uy-vien quan-uy-tw",
            "Bộ Chính trị Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
        ],
    ),
    # a body that somebody is kept out of keeps nobody out
    (
        "Bộ Chính trị quyết định đình chỉ sinh hoạt Ban Chấp hành Đảng bộ, Ban Thường vụ Thành ủy Hà Nội và "
        "đình chỉ chức vụ Phó Bí thư Thành ủy Hà Nội đối với ông Trần Văn Lâm.",
        ["Bộ Chính trị Suspension → Trần Văn Lâm pho-bi-thu thanh-uy @thành phố Hà Nội"],
    ),
    # a motion that is laid before an assembly is none of the body's named before it
    (
        "Các đại biểu đã nghe thông báo của Ban Thường vụ Tỉnh ủy về việc chuẩn y Phó Bí thư Huyện ủy Mai "
        "Sơn đối với ông Trần Văn Lâm; Tờ trình của HĐND huyện về việc bầu Chủ tịch UBND huyện đối với ông "
        "Trần Văn Lâm.",
        [
            "Ban Thường vụ Tỉnh ủy Appointment → Trần Văn Lâm pho-bi-thu huyen-uy @huyện Mai Sơn",
            "? Election → Trần Văn Lâm chu-tich ubnd @huyện Requested",
        ],
    ),
]

POINTED_TO = [
    # each the post that stands before him, or all the one that stands before the verb
    (
        "HĐND huyện Mai Sơn bầu các chức danh: Chủ tịch HĐND huyện là ông Trần Văn Lâm; Chủ tịch UBND huyện "
        "là bà Lê Thị Hạnh.",
        [
            "HĐND huyện Mai Sơn Election → Trần Văn Lâm chu-tich hdnd @huyện",
            "HĐND huyện Mai Sơn Election → Lê Thị Hạnh chu-tich ubnd @huyện",
        ],
    ),
    (
        "Hai tân Phó Giám đốc Sở Y tế vừa được bổ nhiệm là ông Trần Văn Lâm và bà Lê Thị Hạnh.",
        [
            "? Appointment → Trần Văn Lâm pho-giam-doc so:Y tế",
            "? Appointment → Lê Thị Hạnh pho-giam-doc so:Y tế",
        ],
    ),
    (
        "HĐND thị xã Hồng Lĩnh bầu ông Trần Văn Lâm vào ghế Chủ tịch UBND thị xã.",
        ["HĐND thị xã Hồng Lĩnh Election → Trần Văn Lâm chu-tich ubnd @thị xã"],
    ),
    (
        "HĐND tỉnh Sơn La đã miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông Trần Văn Lâm và bầu ông Lê "
        "Đình Hòa thay thế.",
        [
            "HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm chu-tich ubnd @tỉnh",
            "HĐND tỉnh Sơn La Election → Lê Đình Hòa chu-tich ubnd @tỉnh",
        ],
    ),
    (
        "HĐND tỉnh Sơn La miễn nhiệm Chủ tịch UBND tỉnh đối với ông Trần Văn Lâm. HĐND tỉnh bầu ông Lê Đình "
        "Hòa giữ chức vụ này.",
        [
            "HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm chu-tich ubnd @tỉnh",
            "HĐND tỉnh Election → Lê Đình Hòa chu-tich ubnd @tỉnh",
        ],
    ),
    (
        "Ông Trần Văn Lâm được UBND tỉnh Sơn La bổ nhiệm làm Giám đốc Sở Y tế; ông Lê Đình Hòa thôi giữ chức "
        "vụ này.",
        [
            "UBND tỉnh Sơn La Appointment → Trần Văn Lâm giam-doc so:Y tế",
            "UBND tỉnh Sơn La Dismissal → Lê Đình Hòa giam-doc so:Y tế",
        ],
    ),
    ("Với việc điều động này, ông Trần Văn Lâm là người trẻ nhất trong tỉnh.", []),
    ("HĐND tỉnh Sơn La bầu ông Lê Đình Hòa thay thế.", []),
]

SUFFERED = [
    # bodies and persons that suffer an act in other words than "bị"
    (
        "Ban Thường vụ Đảng ủy Sở Y tế nhiệm kỳ 2015-2020 phải nhận hình thức kỷ luật khiển trách.",
        ["? khiển trách → Ban Thường vụ Đảng ủy Sở Y tế"],
    ),
    (
        "Cùng bị kỷ luật khiển trách còn có ông Trần Văn Lâm, Chánh Văn phòng Huyện ủy.",
        ["? khiển trách → Trần Văn Lâm"],
    ),
    (
        "Đảng ủy Quân sự tỉnh kỷ luật khiển trách Thượng tá Trần Văn Lâm.",
        ["Đảng ủy Quân sự tỉnh khiển trách → Trần Văn Lâm"],
    ),
    (
        "Huyện ủy Mai Sơn quyết định kỷ luật ông Trần Văn Lâm mức cảnh cáo.",
        ["Huyện ủy Mai Sơn cảnh cáo → Trần Văn Lâm"],
    ),
    (
        "Bà Lê Thị Hạnh, Trưởng phòng, đã bị Ban Thường vụ Thị ủy Nghi Sơn đình chỉ sinh hoạt đảng 90 ngày.",
        ["Ban Thường vụ Thị ủy Nghi Sơn Suspension → Lê Thị Hạnh"],
    ),
    (
        "Chủ tịch UBND huyện Mai Sơn có văn bản tạm đình chỉ chức vụ Chủ tịch UBND xã Cò Nòi của ông Trần "
        "Văn Lâm.",
        ["UBND huyện Mai Sơn Suspension → Trần Văn Lâm chu-tich ubnd @xã Cò Nòi"],
    ),
    (
        "Quyết định về việc thôi giữ chức Giám đốc Sở Y tế của ông Trần Văn Lâm đã được công bố.",
        ["? Dismissal → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    (
        "Vinh dự là em Trần Văn Lâm, học sinh lớp 12, được Chi bộ Trường THPT Mai Sơn kết nạp ngày 19/5.",
        ["Chi bộ Trường THPT Mai Sơn Admission → Trần Văn Lâm"],
    ),
    # whose posts stand before their names
    (
        "UBND tỉnh Sơn La khiển trách Chủ tịch UBND huyện Mai Sơn Trần Văn Lâm và Phó Chủ tịch UBND huyện "
        "Mai Sơn Lê Đình Hòa.",
        [
            "UBND tỉnh Sơn La khiển trách → Trần Văn Lâm",
            "UBND tỉnh Sơn La khiển trách → Lê Đình Hòa",
        ],
    ),
    (
        "Hai trường hợp bị kỷ luật cảnh cáo có Bí thư Đảng ủy xã Cò Nòi Trần Văn Lâm, Bí thư Đảng ủy xã "
        "Chiềng Ban Lê Đình Hòa.",
        ["? cảnh cáo → Trần Văn Lâm", "? cảnh cáo → Lê Đình Hòa"],
    ),
    (
        "Trước đó, bà Lê Thị Hạnh cũng đã bị UBND huyện Mai Sơn ra quyết định đình chỉ công tác.",
        ["UBND huyện Mai Sơn Suspension → Lê Thị Hạnh"],
    ),
    # "công tác cán bộ" is no post
    ("Quyết định của Bộ Chính trị về việc phân công công tác cán bộ đối với bà Lê Thị Hạnh.", []),
    # forms in brackets, each of whom it stands behind
    (
        "Huyện ủy Mai Sơn kỷ luật các đảng viên: ông Trần Văn Lâm (khai trừ), bà Lê Thị Hạnh, Chánh Văn "
        "phòng (khiển trách).",
        ["Huyện ủy Mai Sơn khai trừ → Trần Văn Lâm", "Huyện ủy Mai Sơn khiển trách → Lê Thị Hạnh"],
    ),
    (
        "Huyện ủy Mai Sơn kỷ luật ông Trần Văn Lâm, Bí thư Đảng ủy thị trấn, hình thức khiển trách.",
        ["Huyện ủy Mai Sơn khiển trách → Trần Văn Lâm"],
    ),
    (
        "Huyện ủy Mai Sơn kỷ luật cảnh cáo tập thể Ban Thường vụ Đảng ủy xã Cò Nòi.",
        ["Huyện ủy Mai Sơn cảnh cáo → Ban Thường vụ Đảng ủy xã Cò Nòi"],
    ),
    (
        "Ban Bí thư quyết định cách tất cả chức vụ trong Đảng của ông Trần Văn Lâm.",
        ["Ban Bí thư cách chức → Trần Văn Lâm"],
    ),
    (
        "Từ 1/5, ông Trần Văn Lâm nghỉ hưu theo chế độ và thôi giữ chức Giám đốc Sở Y tế.",
        ["? Dismissal → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    (
        "Trung ương đồng ý cho ông Trần Văn Lâm thôi các chức vụ Bí thư Tỉnh ủy Sơn La, Chủ tịch nước.",
        [
            "? Dismissal → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
            "? Dismissal → Trần Văn Lâm chu-tich-nuoc",
        ],
    ),
    (
        "Ban Bí thư quyết định cách chức Bí thư Tỉnh ủy Sơn La của ông Trần Văn Lâm.",
        ["Ban Bí thư cách chức → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La"],
    ),
    # one of a list and those who are counted with him
    (
        "Ban Bí thư cảnh cáo ông Trần Văn Lâm và hai nguyên Phó Chủ tịch UBND tỉnh Sơn La là ông Lê Đình Hòa "
        "và bà Lê Thị Hạnh.",
        [
            "Ban Bí thư cảnh cáo → Trần Văn Lâm",
            "Ban Bí thư cảnh cáo → Lê Đình Hòa",
            "Ban Bí thư cảnh cáo → Lê Thị Hạnh",
        ],
    ),
    (
        "Ban Bí thư cảnh cáo ông Trần Văn Lâm cùng bà Lê Thị Hạnh.",
        ["Ban Bí thư cảnh cáo → Trần Văn Lâm", "Ban Bí thư cảnh cáo → Lê Thị Hạnh"],
    ),
    # who decided is told with the full name
    (
        "Sau khi xem xét các tình tiết giảm nhẹ, ông Lâm bị khiển trách.\nHuyện ủy Mai Sơn khiển trách ông "
        "Trần Văn Lâm.",
        ["Huyện ủy Mai Sơn khiển trách → Lâm", "Huyện ủy Mai Sơn khiển trách → Trần Văn Lâm"],
    ),
    # each behind what he is, with a colon before what he suffers
    (
        "Đối với tập thể Ban Thường vụ Huyện ủy Mai Sơn: kỷ luật cảnh cáo; đối với Bí thư Huyện ủy Trần Văn "
        "Lâm: kỷ luật khiển trách.",
        ["? cảnh cáo → Ban Thường vụ Huyện ủy Mai Sơn", "? khiển trách → Trần Văn Lâm"],
    ),
    # the post that stands before a name is what he is, behind "đối với" nothing that is taken away
    (
        "Thành ủy Hải Phòng cách chức Huyện ủy viên đối với Chủ tịch UBND huyện Mai Sơn Trần Văn Lâm.",
        ["Thành ủy Hải Phòng cách chức → Trần Văn Lâm huyen-uy-vien huyen-uy"],
    ),
    (
        "Thành ủy Hải Phòng cảnh cáo Bí thư Huyện ủy Mai Sơn Trần Văn Lâm, 2 Ủy viên là Trưởng Công an huyện "
        "Lê Đình Hòa và Chỉ huy trưởng Ban Chỉ huy Quân sự huyện Đỗ Văn Nam.",
        [
            "Thành ủy Hải Phòng cảnh cáo → Trần Văn Lâm",
            "Thành ủy Hải Phòng cảnh cáo → Lê Đình Hòa",
            "Thành ủy Hải Phòng cảnh cáo → Đỗ Văn Nam",
        ],
    ),
    # whom another verb gives something is not elected
    (
        "Trong thời gian bầu Chủ tịch UBND tỉnh, Ban Thường vụ Tỉnh ủy phân công ông Trần Văn Lâm phụ trách "
        "UBND tỉnh đến khi bầu bổ sung Chủ tịch UBND tỉnh.",
        [],
    ),
    # people of a body are not the body
    ("Hàng loạt lãnh đạo Huyện ủy Mai Sơn bị cảnh cáo trong năm 2018.", []),
    # … and what is said not to be done
    ("Ông Trần Văn Lâm chưa bao giờ được bổ nhiệm làm Giám đốc Sở Y tế.", []),
    ("Các đại biểu nghe báo cáo về việc ông Trần Văn Lâm thôi làm nhiệm vụ đại biểu HĐND tỉnh.", []),
    ("Ông Trần Văn Lâm không được giới thiệu tái cử chức Chủ tịch UBND huyện.", []),
    ("Ủy ban Kiểm tra Tỉnh ủy kết luận không thi hành kỷ luật đối với ông Trần Văn Lâm.", []),
    ("Ủy ban Kiểm tra Tỉnh ủy chưa xem xét, xử lý kỷ luật khiển trách ông Trần Văn Lâm.", []),
]


@pytest.mark.parametrize(("text", "acts"), [*BEHIND, *BEFORE, *POINTED_TO, *SUFFERED])
def test_acts_told_otherwise(text: str, acts: list[str]) -> None:
    assert acted(text) == acts
