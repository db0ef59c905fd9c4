"""Changes of post and discipline as sentences of the press tell them: what is done, by whom, to whom."""

import pytest

from extract.acted import acted
from extract.notation import read_text

APPROVED = [
    # who asks for it, and whose election it was, gets no post and decides nothing
    (
        "Quốc hội đã phê chuẩn đề nghị của Thủ tướng Chính phủ về việc bổ nhiệm ông Trần Văn Lâm và ông Lê "
        "Hòa "
        "giữ chức vụ Phó Thủ tướng.",
        [
            "Quốc hội Appointment → Trần Văn Lâm pho-thu-tuong chinh-phu",
            "Quốc hội Appointment → Lê Hòa pho-thu-tuong chinh-phu",
        ],
    ),
    (
        "Thủ tướng phê chuẩn kết quả bầu Chủ tịch UBND tỉnh Sơn La nhiệm kỳ 2016 - 2021 đối với ông Trần "
        "Văn Lâm, "
        "Phó Bí thư Tỉnh ủy.",
        ["Thủ tướng Appointment → Trần Văn Lâm chu-tich ubnd @tỉnh Sơn La"],
    ),
    # a list behind a colon, over semicolons
    (
        "Thủ tướng cũng phê chuẩn kết quả bầu Phó Chủ tịch UBND tỉnh Sơn La đối với: bà Lê Thị Hạnh, Giám "
        "đốc Sở "
        "Y tế; ông Trần Văn Lâm, ông Lê Đình Hòa, Tỉnh ủy viên.",
        [
            "Thủ tướng Appointment → Lê Thị Hạnh pho-chu-tich ubnd @tỉnh Sơn La",
            "Thủ tướng Appointment → Trần Văn Lâm pho-chu-tich ubnd @tỉnh Sơn La",
            "Thủ tướng Appointment → Lê Đình Hòa pho-chu-tich ubnd @tỉnh Sơn La",
        ],
    ),
    (
        "Thủ tướng phê chuẩn kết quả miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Sơn La với ông Trần Văn Lâm.",
        ["Thủ tướng Dismissal → Trần Văn Lâm pho-chu-tich ubnd @tỉnh Sơn La"],
    ),
    (
        "Ban Bí thư chuẩn y kết quả bầu cử đồng chí Trần Văn Lâm giữ chức Phó Bí thư Tỉnh ủy Sơn La.",
        ["Ban Bí thư Appointment → Trần Văn Lâm pho-bi-thu tinh-uy @tỉnh Sơn La"],
    ),
]

NOT_DONE = [
    # the way there
    ("UBKT Tỉnh ủy thống nhất thực hiện quy trình xem xét, thi hành kỷ luật đối với Huyện ủy Tứ Kỳ.", []),
    ("UBKT Tỉnh ủy tiến hành quy trình thi hành kỷ luật đối với Huyện ủy Tứ Kỳ.", []),
    # asked of somebody who is to guide others: nobody is removed yet, and each by his own verb
    (
        "Huyện ủy Tứ Kỳ đề nghị HĐND huyện Tứ Kỳ hướng dẫn HĐND xã Tân Lập tiến hành các bước theo quy "
        "định để bãi nhiệm chức danh Chủ tịch HĐND xã Tân Lập với ông Trần Văn Lâm và UBND "
        "huyện Tứ Kỳ tiến hành thủ tục ra quyết định cách chức Phó Chủ tịch UBND xã đối với ông Lê Đình Hòa.",
        [
            "HĐND xã Tân Lập Dismissal → Trần Văn Lâm chu-tich hdnd @xã Tân Lập Requested by Huyện ủy Tứ Kỳ",
            "UBND huyện Tứ Kỳ cách chức → Lê Đình Hòa pho-chu-tich ubnd @xã Requested by Huyện ủy Tứ Kỳ",
        ],
    ),
    # what somebody was after
    ("Ông Trần Văn Lâm đã dùng bằng giả để được bầu vào Đảng ủy, giữ chức Trưởng Công an xã Hưng Công.", []),
    ("Ông Trần Văn Lâm chạy chọt để được bổ nhiệm làm Giám đốc Sở Y tế.", []),
    (
        "Thành ủy điều động ông Trần Văn Lâm đến UBND tỉnh để được bổ nhiệm giữ chức Giám đốc Sở Y tế.",
        ["Thành ủy Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    # who decided has no name, and who only tells of it has one
    (
        "UBND xã Tân Lập cho biết, cơ quan chức năng đã cách chức Chủ tịch Hội Nông dân xã đối với bà Lê Thị "
        "Hạnh.",
        ["? cách chức → Lê Thị Hạnh chu-tich hoi:Nông dân @xã"],
    ),
    # … where it is told as done it is
    (
        "Theo đề nghị của Huyện ủy Tứ Kỳ, HĐND xã Tân Lập đã tiến hành thủ tục bãi nhiệm chức danh Chủ "
        "tịch HĐND xã Tân Lập đối với ông Trần Văn Lâm.",
        ["HĐND xã Tân Lập Dismissal → Trần Văn Lâm chu-tich hdnd @xã Tân Lập"],
    ),
    # a matter that is reported on, discussed or prepared
    (
        "Chủ tịch Quốc hội Lê Văn Bình thay mặt Ủy ban Thường vụ Quốc hội báo cáo kết quả thảo luận về "
        "việc miễn "
        "nhiệm chức vụ Bộ trưởng Bộ Y tế đối với ông Trần Văn Lâm.",
        [],
    ),
    ("Quốc hội thảo luận về việc miễn nhiệm Chủ tịch nước đối với ông Trần Văn Lâm.", []),
    ("Sở Nội vụ chuẩn bị hồ sơ về việc bổ nhiệm ông Trần Văn Lâm giữ chức Giám đốc Sở Y tế.", []),
    ("Ban Bí thư thảo luận về việc thi hành kỷ luật ông Trần Văn Lâm.", []),
    ("Ban Thường vụ báo cáo Tỉnh ủy về việc kỷ luật cảnh cáo ông Trần Văn Lâm.", []),
    # due, and not yet done
    (
        "Theo ông Lê Đình Hòa, việc xử lý kỷ luật bà Phạm Thị Hạnh là phải tiến hành.",
        ["? Discipline → Phạm Thị Hạnh Planned"],
    ),
    (
        "Bộ Chính trị giới thiệu ông Trần Văn Lâm để HĐND tỉnh bầu giữ chức Chủ tịch UBND tỉnh.",
        ["HĐND tỉnh Election → Trần Văn Lâm chu-tich ubnd @tỉnh Requested by Bộ Chính trị"],
    ),
    # submitted, and not yet decided
    (
        "Thủ tướng trình Quốc hội phê chuẩn bổ nhiệm ông Trần Văn Lâm giữ chức Bộ trưởng Bộ Y tế.",
        ["Quốc hội Appointment → Trần Văn Lâm bo-truong bo:Y tế Requested by Thủ tướng"],
    ),
    # … but a request that is passed is done
    (
        "HĐND huyện đã thông qua tờ trình và biểu quyết Nghị quyết về việc miễn nhiệm chức danh Chủ tịch "
        "UBND huyện "
        "đối với ông Trần Văn Lâm.",
        ["HĐND huyện Dismissal → Trần Văn Lâm chu-tich ubnd @huyện"],
    ),
    (
        "UBND tỉnh công bố quyết định về việc bổ nhiệm ông Trần Văn Lâm giữ chức Giám đốc Sở Y tế.",
        ["UBND tỉnh Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    # who leads a team is not made something
    (
        "Đoàn kiểm tra do ông Trần Văn Lâm, Bí thư Huyện ủy, làm Trưởng đoàn được phân công làm việc tại xã.",
        [],
    ),
    (
        "Đoàn gồm 11 đại biểu cử và 2 đại biểu chỉ định do ông Trần Văn Lâm, Bí thư Huyện ủy, làm Trưởng "
        "đoàn.",
        [],
    ),
    # what he was before is not given him, and the sentence tells of no more
    (
        "Trước khi được bổ nhiệm giữ chức Bí thư Tỉnh ủy Sơn La, bà Lê Thị Hạnh là Chủ tịch Hội Liên hiệp "
        "Phụ nữ "
        "Việt Nam.",
        [],
    ),
]

TAKEN_UP = [
    (
        "Bộ Chính trị quyết định đồng chí Trần Văn Lâm thôi giữ chức Bí thư Tỉnh ủy Sơn La để nhận nhiệm "
        "vụ mới là "
        "Phó trưởng Ban Tổ chức Trung ương.",
        [
            "Bộ Chính trị Dismissal → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
            "Bộ Chính trị Appointment → Trần Văn Lâm pho-truong-ban ban-to-chuc @trung ương",
        ],
    ),
    (
        "Ông Trần Văn Lâm thôi giữ chức Giám đốc Sở Y tế để đảm nhiệm cương vị Bí thư Huyện ủy Mộc Châu.",
        [
            "? Dismissal → Trần Văn Lâm giam-doc so:Y tế",
            "? Appointment → Trần Văn Lâm bi-thu huyen-uy @huyện Mộc Châu",
        ],
    ),
    # who votes him out does not give him the other post
    (
        "HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Trần Văn Lâm để đảm nhận chức vụ "
        "Bí thư "
        "Huyện ủy Mộc Châu.",
        [
            "HĐND tỉnh Dismissal → Trần Văn Lâm pho-chu-tich ubnd @tỉnh",
            "? Appointment → Trần Văn Lâm bi-thu huyen-uy @huyện Mộc Châu",
        ],
    ),
    # a new task, and no post
    (
        "Ông Trần Văn Lâm thôi giữ chức Giám đốc Sở Y tế để nhận nhiệm vụ mới.",
        ["? Dismissal → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    # the seats behind "để" are given, not lost
    (
        "Trước đó, Bộ Chính trị điều động ông Trần Văn Lâm thôi tham gia Ban Thường vụ và "
        "thôi giữ chức Bí thư "
        "Tỉnh ủy Sơn La để tham gia Ban Chấp hành Đảng bộ tỉnh Nghệ An, Ban Thường vụ Tỉnh ủy Nghệ An và giữ "
        "chức Bí thư Tỉnh ủy Nghệ An.",
        [
            "Bộ Chính trị Dismissal → Trần Văn Lâm uy-vien ban-thuong-vu < tinh-uy @tỉnh Sơn La",
            "Bộ Chính trị Appointment → Trần Văn Lâm uy-vien ban-chap-hanh < dang-bo @tỉnh Nghệ An",
            "Bộ Chính trị Appointment → Trần Văn Lâm uy-vien ban-thuong-vu < tinh-uy @tỉnh Nghệ An",
            "Bộ Chính trị Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Nghệ An",
            "Bộ Chính trị Dismissal → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
        ],
    ),
    (
        "Ban Bí thư điều động ông Trần Văn Lâm thôi giữ chức Bí thư Tỉnh ủy Sơn La để trở lại "
        "giữ chức vụ Thứ "
        "trưởng Bộ Y tế.",
        [
            "Ban Bí thư Dismissal → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
            "Ban Bí thư Appointment → Trần Văn Lâm thu-truong bo:Y tế",
        ],
    ),
]

DECIDED = [
    (
        "Đồng chí Lê Văn Bình công bố Quyết định đối với đồng chí Trần Văn Lâm, Phó Bí thư Thường trực "
        "Tỉnh ủy, giữ "
        "chức danh Bí thư Tỉnh ủy Sơn La.",
        ["? Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La"],
    ),
    # a further decision of whoever took the first
    (
        "Ông Lê Văn Bình công bố Quyết định của Ban Bí thư đối với ông Phạm Sơn, thôi chức vụ Bí thư Tỉnh "
        "ủy Sơn La. "
        "Đồng thời, công bố Quyết định đối với ông Trần Văn Lâm giữ chức danh Bí thư Tỉnh ủy Sơn La.",
        [
            "Ban Bí thư Dismissal → Phạm Sơn bi-thu tinh-uy @tỉnh Sơn La",
            "Ban Bí thư Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
        ],
    ),
    # one verb for two persons and their posts
    (
        "Đại hội đã bầu đồng chí Trần Văn Lâm giữ chức Bí thư Đảng ủy, đồng chí Lê Hòa giữ chức Phó Bí thư "
        "Đảng ủy.",
        ["? Election → Trần Văn Lâm bi-thu dang-uy", "? Election → Lê Hòa pho-bi-thu dang-uy"],
    ),
]

DISCIPLINE = [
    # the nearest form within its own clause; the decider goes on over the semicolon
    (
        "Thủ tướng kỷ luật bằng hình thức khiển trách với ông Trần Văn Lâm, Chủ tịch UBND tỉnh Sơn La; kỷ "
        "luật bằng "
        "hình thức cảnh cáo với ông Lê Đình Hòa, Phó Chủ tịch UBND tỉnh Sơn La.",
        ["Thủ tướng khiển trách → Trần Văn Lâm", "Thủ tướng cảnh cáo → Lê Đình Hòa"],
    ),
    (
        "Ủy ban Kiểm tra Tỉnh ủy thi hành kỷ luật khiển trách với ông Trần Văn Lâm, cảnh cáo với ông Lê "
        "Đình Hòa.",
        [
            "Ủy ban Kiểm tra Tỉnh ủy khiển trách → Trần Văn Lâm",
            "Ủy ban Kiểm tra Tỉnh ủy cảnh cáo → Lê Đình Hòa",
        ],
    ),
    # the forms of the State's law
    (
        "UBND tỉnh quyết định kỷ luật hạ bậc lương đối với ông Trần Văn Lâm, buộc thôi việc đối với ông Lê "
        "Đình Hòa.",
        ["UBND tỉnh hạ bậc lương → Trần Văn Lâm", "UBND tỉnh buộc thôi việc → Lê Đình Hòa"],
    ),
    # the Party's and the State's: two of one form
    (
        "Ông Trần Văn Lâm bị Ban Thường vụ Tỉnh ủy kỷ luật cảnh cáo về Đảng và bị UBND tỉnh kỷ luật cảnh "
        "cáo.",
        ["Ban Thường vụ Tỉnh ủy cảnh cáo → Trần Văn Lâm", "UBND tỉnh cảnh cáo → Trần Văn Lâm"],
    ),
    (
        "Ban Thường vụ Tỉnh ủy cảnh cáo ông Trần Văn Lâm; yêu cầu Đảng ủy Sở Y tế xử lý kỷ luật ông Lê "
        "Đình Hòa.",
        [
            "Ban Thường vụ Tỉnh ủy cảnh cáo → Trần Văn Lâm",
            "Đảng ủy Sở Y tế Discipline → Lê Đình Hòa Requested by Ban Thường vụ Tỉnh ủy",
        ],
    ),
    # a list, and the entries of the sentences behind it
    (
        "Bốn đảng viên bị khai trừ Đảng, gồm: bà Lê Thị Hạnh, nguyên Chủ tịch UBND xã Hòa Sơn.\n"
        "Ông Trần Văn Lâm, đảng viên Chi bộ thôn Đoài, nguyên Giám đốc Sở Y tế.\n"
        "Ông Phạm Văn Sơn, Chủ tịch UBND xã Hòa Sơn, cho biết sự việc đang được xác minh.\n"
        "Ông Lê Đình Hòa, nguyên Bí thư Đảng ủy xã Hòa Sơn.",
        ["? khai trừ → Lê Thị Hạnh", "? khai trừ → Trần Văn Lâm"],
    ),
    (
        "Ủy ban Kiểm tra Thành ủy quyết định khai trừ ra khỏi Đảng các đồng chí sau:\n- Đồng chí Trần Văn "
        "Lâm, nguyên "
        "Giám đốc Sở Y tế.\n- Đồng chí Lê Đình Hòa, nguyên Bí thư Đảng ủy xã Hòa Sơn.",
        [
            "Ủy ban Kiểm tra Thành ủy khai trừ → Trần Văn Lâm",
            "Ủy ban Kiểm tra Thành ủy khai trừ → Lê Đình Hòa",
        ],
    ),
    # a list of what one body decided
    (
        "Căn cứ quy định của Đảng, Ủy ban Kiểm tra Tỉnh ủy quyết định:\n- Khiển trách ông Trần Văn Lâm.\n"
        "- Cảnh cáo ông Lê Đình Hòa.\nSau đó, ông Phạm Văn Sơn bị khai trừ Đảng.",
        [
            "Ủy ban Kiểm tra Tỉnh ủy khiển trách → Trần Văn Lâm",
            "Ủy ban Kiểm tra Tỉnh ủy cảnh cáo → Lê Đình Hòa",
            "? khai trừ → Phạm Văn Sơn",
        ],
    ),
    # whoever is charged with it has not done so yet
    (
        "Ban Thường vụ Tỉnh ủy giao Huyện ủy Tứ Kỳ lãnh đạo, chỉ đạo việc kỷ luật ông Trần Văn Lâm.",
        ["Huyện ủy Tứ Kỳ Discipline → Trần Văn Lâm Requested by Ban Thường vụ Tỉnh ủy"],
    ),
    # none: not so far, offered only, a prosecution
    ("Vi phạm của ông Trần Văn Lâm chưa đến mức phải thi hành kỷ luật.", []),
    ("Ủy ban Kiểm tra Tỉnh ủy giải quyết khiếu nại về kỷ luật đối với ông Trần Văn Lâm.", []),
    ("Ông Trần Văn Lâm tự nhận hình thức kỷ luật khiển trách.", []),
    ("Cơ quan điều tra khởi tố, bắt tạm giam ông Trần Văn Lâm, nguyên Giám đốc Sở Y tế.", []),
    (
        "Sau khi xem xét báo cáo đề nghị thi hành kỷ luật, Ban Thường vụ Đảng ủy Khối nhận thấy ông Trần "
        "Văn Lâm "
        "thiếu trách nhiệm.",
        [],
    ),
]


ELECTED = [
    (
        "Với số phiếu cao, đồng chí Trần Văn Lâm tái đắc cử chức Bí thư Huyện ủy Mộc Châu nhiệm kỳ "
        "2020-2025.",
        ["? Election → Trần Văn Lâm bi-thu huyen-uy @huyện Mộc Châu"],
    ),
    (
        "Ông Trần Văn Lâm trúng cử chức danh Chủ tịch UBND huyện Mộc Châu.",
        ["? Election → Trần Văn Lâm chu-tich ubnd @huyện Mộc Châu"],
    ),
    # one verb for whom it names and for the pair behind
    (
        "HĐND huyện bầu ông Trần Văn Lâm làm Chủ tịch UBND huyện, các ông Lê Đình Hòa và Phạm Văn Sơn làm "
        "Phó Chủ "
        "tịch UBND huyện.",
        [
            "HĐND huyện Election → Trần Văn Lâm chu-tich ubnd @huyện",
            "HĐND huyện Election → Lê Đình Hòa pho-chu-tich ubnd @huyện",
            "HĐND huyện Election → Phạm Văn Sơn pho-chu-tich ubnd @huyện",
        ],
    ),
    # a board that is elected elects nobody yet
    (
        "Hội nghị đã bầu Ban Thường vụ gồm năm đồng chí; bầu đồng chí Trần Văn Lâm làm Bí thư Đảng ủy.",
        ["? Election → Trần Văn Lâm bi-thu dang-uy"],
    ),
    # who was not elected, and who only may be
    ("Ông Trần Văn Lâm không trúng cử Bí thư Huyện ủy Mộc Châu.", []),
    ("Ông Trần Văn Lâm chưa được bổ nhiệm làm Giám đốc Sở Y tế.", []),
    ("Ông Trần Văn Lâm đủ điều kiện tái cử Bí thư Huyện ủy Mộc Châu.", []),
]

LEAVING = [
    (
        "Bộ Chính trị đồng ý để đồng chí Trần Văn Lâm thôi giữ các chức vụ Phó Bí thư, Bí thư Thành ủy Hải "
        "Phòng.",
        [
            "Bộ Chính trị Dismissal → Trần Văn Lâm pho-bi-thu thanh-uy @thành phố Hải Phòng",
            "Bộ Chính trị Dismissal → Trần Văn Lâm bi-thu thanh-uy @thành phố Hải Phòng",
        ],
    ),
    # what he asks for himself is not done, until somebody lets him go
    ("Ông Trần Văn Lâm có đơn xin thôi giữ chức Giám đốc Sở Y tế.", []),
    # each leaves what he is named for, where no other post is told
    (
        "Ban Bí thư quyết định cho thôi chức vụ đối với ông Trần Văn Lâm, Bí thư Tỉnh ủy Sơn La.",
        ["Ban Bí thư Dismissal → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La"],
    ),
    (
        "Ban Bí thư đồng ý cho thôi giữ chức vụ đối với các ông: Trần Văn Lâm, Bí thư Tỉnh ủy Sơn La; "
        "Lê Đình Hòa, Phó Bí thư Tỉnh ủy Hà Nam.",
        [
            "Ban Bí thư Dismissal → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
            "Ban Bí thư Dismissal → Lê Đình Hòa pho-bi-thu tinh-uy @tỉnh Hà Nam",
        ],
    ),
    (
        "Ban Bí thư cho thôi giữ chức Ủy viên Ủy ban Kiểm tra Trung ương đối với ông Trần Văn Lâm, Bí thư "
        "Tỉnh ủy.",
        ["Ban Bí thư Dismissal → Trần Văn Lâm uy-vien uy-ban-kiem-tra @trung ương"],
    ),
    ("Ông Trần Văn Lâm sẽ đề nghị được thôi chức Bí thư Đảng ủy.", []),
    (
        "Ban Bí thư đồng ý cho ông Trần Văn Lâm xin thôi giữ chức Bí thư Tỉnh ủy Sơn La.",
        ["Ban Bí thư Dismissal → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La"],
    ),
    (
        "Quốc hội miễn nhiệm ông Trần Văn Lâm khỏi chức vụ Bộ trưởng Bộ Y tế.",
        ["Quốc hội Dismissal → Trần Văn Lâm bo-truong bo:Y tế"],
    ),
    # why is said of both
    (
        "HĐND huyện miễn nhiệm chức danh Phó Chủ tịch UBND huyện đối với ông Lê Hòa và bà Phạm Thị Hạnh do "
        "nghỉ chế độ.",
        [
            "HĐND huyện Dismissal → Lê Hòa pho-chu-tich ubnd @huyện",
            "HĐND huyện Dismissal → Phạm Thị Hạnh pho-chu-tich ubnd @huyện",
        ],
    ),
    # whoever votes is not whom the vote is about
    ("Ông Trần Văn Lâm bỏ phiếu miễn nhiệm chức danh Chủ tịch UBND huyện.", []),
    (
        "UBND tỉnh tạm đình chỉ công tác 15 ngày ông Trần Văn Lâm, Giám đốc Sở Y tế.",
        ["UBND tỉnh Suspension → Trần Văn Lâm"],
    ),
]

ADMITTED = [
    (
        "Chi bộ Văn phòng trao Quyết định kết nạp đảng viên cho đồng chí Trần Văn Lâm.",
        ["Chi bộ Văn phòng Admission → Trần Văn Lâm"],
    ),
    (
        "Chi bộ Văn phòng công bố hai quyết định kết nạp đảng viên đối với hai quần chúng: Trần Văn Lâm và "
        "Lê Đình Hòa.",
        ["Chi bộ Văn phòng Admission → Trần Văn Lâm", "Chi bộ Văn phòng Admission → Lê Đình Hòa"],
    ),
    ("Ông Trần Văn Lâm được kết nạp Đảng năm 1985.", ["? Admission → Trần Văn Lâm (1985)"]),
    # asked for; who hands the decision over admits nobody; who only spoke afterwards
    (
        "Đảng ủy Sở Y tế đề nghị kết nạp quần chúng Trần Văn Lâm vào Đảng.",
        ["Đảng ủy Sở Y tế Admission → Trần Văn Lâm Requested by Đảng ủy Sở Y tế"],
    ),
    (
        "Đồng chí Lê Văn Bình, Bí thư Chi bộ, trao quyết định kết nạp Đảng cho đồng chí Trần Văn Lâm.",
        ["? Admission → Trần Văn Lâm"],
    ),
    ("Sau khi được kết nạp vào Đảng, đồng chí Trần Văn Lâm phát biểu.", []),
]

BADGES = [
    # each number its own badge, and no number in a badge's name
    (
        "Huyện ủy Tứ Kỳ trao tặng Huy hiệu 60 năm tuổi Đảng 1 đảng viên, Huy hiệu 55 năm tuổi Đảng 3 đảng "
        "viên và "
        "Huy hiệu 45 năm, 40 năm tuổi Đảng cho 23 đảng viên.",
        [
            "Huyện ủy Tứ Kỳ Award → 1 đảng viên “Huy hiệu 60 năm tuổi Đảng”",
            "Huyện ủy Tứ Kỳ Award → 3 đảng viên “Huy hiệu 55 năm tuổi Đảng”",
            "Huyện ủy Tứ Kỳ Award → 23 đảng viên “Huy hiệu 45 năm, 40 năm tuổi Đảng”",
        ],
    ),
    # the badge is not named again
    (
        "Huyện ủy Tứ Kỳ trao Huy hiệu 55 năm tuổi Đảng cho 02 đồng chí, 50 năm tuổi Đảng cho 06 đồng chí.",
        [
            "Huyện ủy Tứ Kỳ Award → 02 đồng chí “Huy hiệu 55 năm tuổi Đảng”",
            "Huyện ủy Tứ Kỳ Award → 06 đồng chí “Huy hiệu 50 năm tuổi Đảng”",
        ],
    ),
    (
        "UBND tỉnh tặng Cờ thi đua cho 3 tập thể, Bằng khen cho 12 tập thể và 20 cá nhân.",
        [
            "UBND tỉnh Award → 3 tập thể “Cờ thi đua”",
            "UBND tỉnh Award → 12 tập thể “Bằng khen”",
            "UBND tỉnh Award → 20 cá nhân “Bằng khen”",
        ],
    ),
    # a day, and no end of a sentence
    (
        "Huyện ủy Tứ Kỳ tổ chức Lễ trao Huy hiệu Đảng đợt 2.9 cho 37 đảng viên.",
        ["Huyện ủy Tứ Kỳ Award → 37 đảng viên “Huy hiệu Đảng đợt 2.9”"],
    ),
]


@pytest.mark.parametrize(
    ("text", "actions"),
    [*APPROVED, *NOT_DONE, *TAKEN_UP, *DECIDED, *DISCIPLINE, *ELECTED, *LEAVING, *ADMITTED, *BADGES],
)
def test_personnel(text: str, actions: list[str]) -> None:
    assert acted(text) == actions


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        # what the meeting does is new, what a life tells of a meeting is not
        ("Tại kỳ họp, HĐND tỉnh miễn nhiệm Phó Chủ tịch UBND tỉnh đối với ông Trần Văn Lâm.", ["Former"]),
        ("Sau đó, HĐND tỉnh đã bầu ông Trần Văn Lâm giữ chức Phó Chủ tịch UBND tỉnh.", ["Incoming"]),
        ("Tại Đại hội Đảng bộ tỉnh lần thứ X, ông Trần Văn Lâm được bầu làm Phó Bí thư Tỉnh ủy.", []),
        # who is suspended still has his post
        ("Thủ tướng tạm đình chỉ chức vụ Chủ tịch UBND tỉnh Sơn La đối với ông Trần Văn Lâm.", ["Current"]),
        ("Đầu năm 2007, ông Trần Văn Lâm được điều động về làm Bí thư Huyện ủy.", []),
        ("Một năm sau, ông Trần Văn Lâm được bầu làm Bí thư Huyện ủy.", []),
        ("Trước khi được bầu làm Phó Bí thư Tỉnh ủy, ông Trần Văn Lâm công tác tại huyện.", []),
    ],
)
def test_a_change_of_now_makes_a_tenure(text: str, statuses: list[str]) -> None:
    told = [tenure for tenure in read_text(text).tenures if tenure.rule.startswith("personnel")]
    assert [str(tenure.status) for tenure in told] == statuses
