"""Who decided, over items, signatures and paragraphs, and whom one act concerns together."""

import pytest

from extract.acted import acted

DECIDED = [
    # no agency chooses who leads it; an assembly, a bank and a school do
    *(
        (f"{body} tổ chức trao quyết định bổ nhiệm bà Lê Thị Hạnh giữ chức {post}.", [f"? {said}"])
        for body, post, said in (
            ("Sở Y tế", "Giám đốc Sở", "Appointment → Lê Thị Hạnh giam-doc so"),
            ("Sở Y tế", "Phó Giám đốc Sở Y tế", "Appointment → Lê Thị Hạnh pho-giam-doc so:Y tế"),
            (
                "UBND huyện Mai Sơn",
                "Phó Chủ tịch UBND huyện",
                "Appointment → Lê Thị Hạnh pho-chu-tich ubnd @huyện",
            ),
        )
    ),
    (
        "HĐND huyện Mai Sơn bầu bà Lê Thị Hạnh giữ chức Chủ tịch HĐND huyện.",
        ["HĐND huyện Mai Sơn Election → Lê Thị Hạnh chu-tich hdnd @huyện"],
    ),
    (
        "Sở Y tế bổ nhiệm bà Lê Thị Hạnh giữ chức Giám đốc Bệnh viện Đa khoa tỉnh.",
        ["Sở Y tế Appointment → Lê Thị Hạnh giam-doc benh-vien:Đa khoa @tỉnh"],
    ),
    # each item of a list that opens with the verb is decided as the one before
    (
        "Chủ tịch UBND huyện Mai Sơn, tỉnh Sơn La đã ban hành quyết định cách chức Chủ tịch UBND "
        "xã Cò Nòi đối với ông Trần Văn Lâm; cách chức Chủ tịch UBND xã Chiềng Ban đối với ông Lê "
        "Đình Hòa.",
        [
            "UBND huyện Mai Sơn cách chức → Trần Văn Lâm chu-tich ubnd @xã Cò Nòi",
            "UBND huyện Mai Sơn cách chức → Lê Đình Hòa chu-tich ubnd @xã Chiềng Ban",
        ],
    ),
    (
        "Quốc hội thông qua Nghị quyết phê chuẩn việc miễn nhiệm một số Bộ trưởng. Cụ thể, miễn "
        "nhiệm chức vụ Bộ trưởng Bộ Y tế đối với ông Trần Văn Lâm; miễn nhiệm chức vụ Bộ trưởng Bộ "
        "Nội vụ đối với bà Lê Thị Hạnh.",
        [
            "Quốc hội Dismissal → Trần Văn Lâm bo-truong bo:Y tế",
            "Quốc hội Dismissal → Lê Thị Hạnh bo-truong bo:Nội vụ",
        ],
    ),
    # an election goes by what another body says, and is not its own; an appointment by decision is
    (
        "Căn cứ văn bản của Ban Bí thư, đại biểu nhất trí bầu ông Trần Văn Lâm giữ chức Chủ tịch Hội Nông "
        "dân tỉnh Sơn La.",
        ["? Election → Trần Văn Lâm chu-tich hoi:Nông dân @tỉnh Sơn La"],
    ),
    (
        "Căn cứ quyết định của Ban Bí thư, ông Trần Văn Lâm được bổ nhiệm giữ chức Phó Trưởng ban Tổ chức "
        "Trung ương.",
        ["Ban Bí thư Appointment → Trần Văn Lâm pho-truong-ban ban-to-chuc @trung ương"],
    ),
    # nor the body that somebody is sent to
    (
        "UBND tỉnh Sơn La quyết định điều động ông Trần Văn Lâm, Phó Giám đốc Sở Xây dựng, đến Sở Tư pháp "
        "để bổ nhiệm giữ chức Phó Giám đốc Sở Tư pháp.",
        ["UBND tỉnh Sơn La Appointment → Trần Văn Lâm pho-giam-doc so:Tư pháp"],
    ),
    (
        "UBND tỉnh điều động ông Trần Văn Lâm về Sở Tư pháp và bổ nhiệm giữ chức Phó Giám đốc Sở Tư pháp.",
        ["UBND tỉnh Appointment → Trần Văn Lâm pho-giam-doc so:Tư pháp"],
    ),
    # whoever hands over in another's stead decides nothing
    (
        "Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Nội vụ Lê Đình Hòa trao quyết định bổ nhiệm ông "
        "Trần Văn Lâm giữ chức Thứ trưởng Bộ Nội vụ.",
        ["Chính phủ Appointment → Trần Văn Lâm thu-truong bo:Nội vụ"],
    ),
    (
        "Ủy quyền của Ban Thường vụ Tỉnh ủy, ông Lê Đình Hòa, Giám đốc Sở Nội vụ, công bố quyết định bổ "
        "nhiệm ông Trần Văn Lâm giữ chức Giám đốc Sở Y tế.",
        ["Ban Thường vụ Tỉnh ủy Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    # who signs decides in the name of the body, whatever he says of it and whenever it was
    (
        "Ngày 26/8, ông Lê Đình Hòa, Chủ tịch UBND huyện Mai Sơn, cho biết vừa ký quyết định kỷ "
        "luật cảnh cáo đối với ông Trần Văn Lâm.",
        ["UBND huyện Mai Sơn cảnh cáo → Trần Văn Lâm"],
    ),
    (
        "Phó Thủ tướng Lê Đình Hòa ký Quyết định số 1167/QĐ-TTg phê chuẩn kết quả miễn nhiệm chức "
        "vụ Chủ tịch UBND tỉnh Sơn La đối với ông Trần Văn Lâm.",
        ["Phó Thủ tướng Dismissal → Trần Văn Lâm chu-tich ubnd @tỉnh Sơn La"],
    ),
    (
        "Phó Chủ tịch UBND tỉnh Sơn La Lê Đình Hòa đã lần lượt ký các quyết định số 14/QĐ-UBND, "
        "15/QĐ-UBND về việc điều động và bổ nhiệm cán bộ. Cụ thể: Ông Trần Văn Lâm được bổ nhiệm "
        "giữ chức Giám đốc Sở Y tế.",
        ["UBND tỉnh Sơn La Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    # … but not where the decisions are said to be another's
    (
        "Phó Thủ tướng Lê Đình Hòa ký các quyết định 1034, 1035/QĐ-TTg ngày 8/9/2023 của Thủ tướng "
        "Chính phủ thi hành kỷ luật đối với ông Trần Văn Lâm.",
        ["Chính phủ Discipline → Trần Văn Lâm"],
    ),
    (
        "Tại Quyết định số 1881, Thủ tướng tiếp nhận, bổ nhiệm ông Trần Văn Lâm giữ chức Thứ trưởng Bộ Y tế.",
        ["Thủ tướng Appointment → Trần Văn Lâm thu-truong bo:Y tế"],
    ),
    # the committee that was elected elects nobody: the one that elected it does
    (
        "Ban Chấp hành Đảng bộ tỉnh Sơn La đã bầu Ban Thường vụ Tỉnh ủy gồm 13 đồng chí. Hội nghị "
        "cũng đã bầu Ủy ban Kiểm tra Tỉnh ủy gồm 11 đồng chí, trong đó đồng chí Trần Văn Lâm được "
        "bầu giữ chức Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy.",
        ["Ban Chấp hành Đảng bộ tỉnh Sơn La Election → Trần Văn Lâm chu-nhiem uy-ban-kiem-tra < tinh-uy"],
    ),
    # whoever met and took decisions is what "cơ quan này" means
    (
        "Huyện ủy Mai Sơn, Sơn La, họp và thống nhất ra các quyết định xử lý kỷ luật đối với 4 cán "
        "bộ xã. Cụ thể, cơ quan này quyết định khiển trách ông Trần Văn Lâm.",
        ["Huyện ủy Mai Sơn Discipline → 4 cán bộ", "Huyện ủy Mai Sơn khiển trách → Trần Văn Lâm"],
    ),
    # a further decision is read out in the next paragraph
    (
        "Đồng chí Lê Đình Hòa đã trao quyết định của Bộ Chính trị phân công ông Trần Văn Lâm giữ "
        "chức Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương.\nĐồng thời, trao quyết định chuẩn y chức "
        "danh Bí thư Tỉnh ủy Sơn La cho ông Phạm Văn Sơn.",
        [
            "Bộ Chính trị Appointment → Trần Văn Lâm pho-chu-nhiem uy-ban-kiem-tra @trung ương",
            "Bộ Chính trị Appointment → Phạm Văn Sơn bi-thu tinh-uy @tỉnh Sơn La",
        ],
    ),
    # a ministry gives the posts of its own office
    (
        "Bộ Nội vụ tổ chức hội nghị công bố quyết định về công tác cán bộ. Theo quyết định, ông "
        "Trần Văn Lâm được bổ nhiệm giữ chức Chánh Văn phòng Bộ Nội vụ.",
        ["Bộ Nội vụ Appointment → Trần Văn Lâm chanh-van-phong van-phong < bo:Nội vụ"],
    ),
    # a Party committee takes no office of the State, and who hands a decision over takes none
    (
        "Huyện ủy Mai Sơn khiển trách ông Lê Đình Hòa. Còn ông Trần Văn Lâm bị cách chức Giám đốc Sở Y tế.",
        ["Huyện ủy Mai Sơn khiển trách → Lê Đình Hòa", "? cách chức → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    (
        "Bộ trưởng Bộ Y tế Lê Đình Hòa trao quyết định. Đồng thời, ông Trần Văn Lâm được bổ nhiệm "
        "giữ chức Vụ trưởng Vụ Tổ chức cán bộ.",
        ["? Appointment → Trần Văn Lâm vu-truong vu:Tổ chức cán bộ"],
    ),
    # grounds stand for the body that the sentence before tells of; not where something is asked for
    (
        "Ủy ban Kiểm tra Tỉnh ủy xét tính chất, mức độ vi phạm. Căn cứ quy định của Đảng về xử lý "
        "kỷ luật đảng viên, đã quyết định thi hành kỷ luật cảnh cáo ông Trần Văn Lâm.",
        ["Ủy ban Kiểm tra Tỉnh ủy cảnh cáo → Trần Văn Lâm"],
    ),
    (
        "Ông Lê Đình Hòa xét lại tính chất vi phạm. Căn cứ quy định của Đảng, đã quyết định thi "
        "hành kỷ luật cảnh cáo ông Trần Văn Lâm.",
        ["? cảnh cáo → Trần Văn Lâm"],
    ),
    # "Theo quyết định của B, ông N, P, giữ chức Q"
    (
        "Theo Quyết định của Chủ tịch UBND tỉnh, đồng chí Trần Văn Lâm, Ủy viên Ban Chấp hành Đảng "
        "bộ tỉnh, Chánh Thanh tra tỉnh giữ chức vụ Giám đốc Sở Y tế.",
        ["UBND tỉnh Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    (
        "Theo quy hoạch của UBND tỉnh, đồng chí Trần Văn Lâm, Chánh Thanh tra tỉnh, giữ chức Giám "
        "đốc Sở Y tế.",
        [],
    ),
    # who signed the decision that is the subject
    (
        "Quyết định kỷ luật ông Trần Văn Lâm được Thủ tướng ký ngày 6/9.",
        ["Thủ tướng Discipline → Trần Văn Lâm"],
    ),
    (
        "Quyết định kỷ luật ông Trần Văn Lâm được Chủ tịch UBND tỉnh công bố ngày 6/9.",
        ["? Discipline → Trần Văn Lâm"],
    ),
    # what was before it is told, or what was on the table: nothing is done
    (
        "Trước khi được bầu giữ chức Phó Chủ tịch UBND tỉnh, ông Trần Văn Lâm là Giám đốc Sở Y tế.",
        [],
    ),
    (
        "Ủy ban Kiểm tra Trung ương kết luận một số nội dung sau: 1- Xem xét, thi hành kỷ luật đối "
        "với ông Trần Văn Lâm, Phó Bí thư Tỉnh ủy.",
        [],
    ),
    (
        "Ủy ban Kiểm tra Trung ương thông báo kết luận việc xem xét thi hành kỷ luật ông Trần Văn "
        "Lâm, Phó Bí thư Tỉnh ủy.",
        [],
    ),
    (
        "Ủy ban Kiểm tra Trung ương đã xem xét, thi hành kỷ luật ông Trần Văn Lâm, Phó Bí thư Tỉnh ủy.",
        ["Ủy ban Kiểm tra Trung ương Discipline → Trần Văn Lâm"],
    ),
]

TOGETHER = [
    # the staff of a committee is only told of
    (
        "UBKT Tỉnh ủy họp bàn biên chế Cơ quan UBKT Tỉnh ủy và thi hành kỷ luật đối với ông Trần Văn Lâm.",
        ["UBKT Tỉnh ủy Discipline → Trần Văn Lâm"],
    ),
    # who comes after gets what is told of him alone
    *(
        (
            f"Ông Trần Văn Lâm thôi giữ chức Bí thư Huyện ủy Mai Sơn{then} Phó Bí thư Lê Đình Hòa.",
            ["? Dismissal → Trần Văn Lâm bi-thu huyen-uy @huyện Mai Sơn"],
        )
        for then in (", người thay thế là", "; người thay ông là", ", người kế nhiệm ông Lâm là")
    ),
    (
        "Ông Trần Văn Lâm được bổ nhiệm làm Giám đốc Sở Y tế; người thay ông là Phó Bí thư Huyện ủy Mai Sơn "
        "Lê Đình Hòa.",
        ["? Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    (
        "HĐND tỉnh bầu người thay thế ông Lâm là ông Lê Đình Hòa làm Chủ tịch HĐND tỉnh.",
        ["HĐND tỉnh Election → Lê Đình Hòa chu-tich hdnd @tỉnh"],
    ),
    # over commas, where the first opens the clause
    *(
        (f"{names} bị cảnh cáo.", ["? cảnh cáo → Trần Văn Lâm", "? cảnh cáo → Lê Đình Hòa"])
        for names in (
            "Ông Trần Văn Lâm, ông Lê Đình Hòa",
            "Ngày 5/6, ông Trần Văn Lâm, Bí thư Huyện ủy Mai Sơn, ông Lê Đình Hòa, Chủ tịch UBND huyện",
            "Bí thư Huyện ủy Mai Sơn Trần Văn Lâm, Chủ tịch UBND huyện Lê Đình Hòa",
            "Hai ông Trần Văn Lâm, Lê Đình Hòa",
        )
    ),
    *(
        (f"{lead} ông Trần Văn Lâm, ông Lê Đình Hòa bị cảnh cáo.", ["? cảnh cáo → Lê Đình Hòa"])
        for lead in ("Liên quan", "Trước", "Người tố cáo", "Giúp việc cho", "Theo", "Ngoài")
    ),
    (
        "UBND huyện Mai Sơn ra Quyết định thi hành kỷ luật với công chức Lê Thị Hạnh.",
        ["UBND huyện Mai Sơn Discipline → Lê Thị Hạnh"],
    ),
    (
        "Ủy ban Kiểm tra Trung ương đề nghị Ban Bí thư thi hành kỷ luật theo thẩm quyền đối với "
        "ông Trần Văn Lâm.",
        ["Ban Bí thư Discipline → Trần Văn Lâm Requested by Ủy ban Kiểm tra Trung ương"],
    ),
    # names of three words joined by "và" are whole
    (
        "Đảng ủy đã khai trừ các đảng viên: Lê Đình Hòa, Trần Văn Lâm và Lê Thị Hạnh.",
        [
            "Đảng ủy khai trừ → Lê Đình Hòa",
            "Đảng ủy khai trừ → Trần Văn Lâm",
            "Đảng ủy khai trừ → Lê Thị Hạnh",
        ],
    ),
    # what stands in brackets, and why each is concerned, parts nobody from the list
    (
        "HĐND tỉnh Sơn La đã miễn nhiệm chức danh Ủy viên UBND tỉnh đối với ông Trần Văn Lâm, Giám "
        "đốc Sở Y tế (nghỉ hưu theo chế độ) và ông Lê Đình Hòa, nguyên Phó Giám đốc Công an tỉnh.",
        [
            "HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm uy-vien ubnd @tỉnh",
            "HĐND tỉnh Sơn La Dismissal → Lê Đình Hòa uy-vien ubnd @tỉnh",
        ],
    ),
    (
        "Tỉnh ủy Sơn La đề nghị Ban Bí thư kỷ luật ông Trần Văn Lâm (Bí thư Huyện ủy Mai Sơn) do "
        "để xảy ra nhiều sai phạm trong quản lý đất đai trên địa bàn huyện và ông Lê Đình Hòa "
        "(Giám đốc Sở Y tế) do thiếu gương mẫu.",
        [
            "Ban Bí thư Discipline → Trần Văn Lâm Requested by Tỉnh ủy Sơn La",
            "Ban Bí thư Discipline → Lê Đình Hòa Requested by Tỉnh ủy Sơn La",
        ],
    ),
    # who asks to go is not let go by the decision that he was given
    (
        "Sau khi nhận quyết định kỷ luật, ông Trần Văn Lâm đã xin từ chức Phó Chủ tịch HĐND huyện Mai Sơn.",
        [],
    ),
    # one seat behind the list is everybody's; each told his own has that one
    (
        "Ban Bí thư chỉ định Đại tá Trần Văn Lâm, Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh; Lê Đình "
        "Hòa, Bí thư Huyện ủy Mai Sơn tham gia Ban Chấp hành Đảng bộ tỉnh.",
        [
            "Ban Bí thư Appointment → Trần Văn Lâm uy-vien ban-chap-hanh < dang-bo @tỉnh",
            "Ban Bí thư Appointment → Lê Đình Hòa uy-vien ban-chap-hanh < dang-bo @tỉnh",
        ],
    ),
    (
        "Ban Bí thư chỉ định ông Trần Văn Lâm tham gia Ban Chấp hành Đảng bộ tỉnh; ông Lê Đình Hòa "
        "tham gia Ban Thường vụ Tỉnh ủy Sơn La.",
        [
            "Ban Bí thư Appointment → Trần Văn Lâm uy-vien ban-chap-hanh < dang-bo @tỉnh",
            "Ban Bí thư Appointment → Lê Đình Hòa uy-vien ban-thuong-vu < tinh-uy @tỉnh Sơn La",
        ],
    ),
    # posts stand before both names
    (
        "Bí thư Tỉnh ủy Trần Văn Lâm và Phó Bí thư, Chủ tịch UBND tỉnh Lê Đình Hòa bị kỷ luật cảnh cáo.",
        ["? cảnh cáo → Trần Văn Lâm", "? cảnh cáo → Lê Đình Hòa"],
    ),
    # who is disciplined leaves his post with it
    (
        "Ông Trần Văn Lâm - Bí thư Đảng ủy, Chủ tịch HĐND bị khiển trách, thôi giữ chức Bí thư Đảng ủy xã.",
        ["? khiển trách → Trần Văn Lâm", "? Dismissal → Trần Văn Lâm bi-thu dang-uy @xã"],
    ),
    (
        "Ông Trần Văn Lâm, Giám đốc Sở Y tế, thôi chức để chờ nghỉ hưu.",
        ["? Dismissal → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    (
        "Ông Trần Văn Lâm, Giám đốc Sở Y tế, thôi giữ chức Ủy viên UBND tỉnh.",
        ["? Dismissal → Trần Văn Lâm uy-vien ubnd @tỉnh"],
    ),
    # a ballot for a post elects, the ballot alone does not
    (
        "Đại biểu HĐND tỉnh đã tiến hành bầu cử bổ sung chức vụ Ủy viên UBND tỉnh đối với ông Trần "
        "Văn Lâm, Giám đốc Công an tỉnh.",
        ["Đại biểu HĐND tỉnh Election → Trần Văn Lâm uy-vien ubnd @tỉnh"],
    ),
    (
        "Ủy ban bầu cử công bố kết quả bầu cử đối với ông Trần Văn Lâm, Chủ tịch UBND tỉnh.",
        [],
    ),
    # with the discipline somebody is moved
    (
        "UBND huyện Mai Sơn kỷ luật khiển trách và điều chuyển bà Lê Thị Hạnh, Phó Hiệu trưởng "
        "Trường Mầm non Hoa Ban.",
        ["UBND huyện Mai Sơn khiển trách → Lê Thị Hạnh"],
    ),
    # a rank before a name behind a comma
    (
        "HĐND tỉnh bầu Ủy viên UBND tỉnh đối với ông Trần Văn Lâm, Giám đốc Sở Du lịch, Đại tá Lê "
        "Đình Hòa, Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh.",
        [
            "HĐND tỉnh Election → Trần Văn Lâm uy-vien ubnd @tỉnh",
            "HĐND tỉnh Election → Lê Đình Hòa uy-vien ubnd @tỉnh",
        ],
    ),
    # "vào" before the post
    (
        "HĐND thị xã Dĩ An thông qua Nghị quyết bầu bổ sung bà Lê Thị Hòa - Trưởng phòng Y tế thị xã vào Ủy "
        "viên UBND thị xã.",
        ["HĐND thị xã Dĩ An Election → Lê Thị Hòa uy-vien ubnd @thị xã"],
    ),
    (
        "Ông Trần Văn Lâm được bổ sung vào Bộ Chính trị.",
        ["? Election → Trần Văn Lâm uy-vien bo-chinh-tri"],
    ),
    ("Ông Trần Văn Lâm được bổ sung vào quy hoạch Ban Chấp hành Đảng bộ tỉnh Lào Cai.", []),
    # those who were only proposed are elected
    (
        "Chủ tịch UBND tỉnh đã đọc tờ trình giới thiệu để HĐND tỉnh bầu chức danh Ủy viên UBND "
        "tỉnh đối với ông Trần Văn Lâm, Giám đốc Sở Y tế và ông Lê Đình Hòa, Giám đốc Sở Xây dựng. "
        "Các đại biểu HĐND tỉnh đã bỏ phiếu bầu các chức danh trên.",
        [
            "HĐND tỉnh Election → Trần Văn Lâm uy-vien ubnd @tỉnh Requested by UBND tỉnh",
            "HĐND tỉnh Election → Lê Đình Hòa uy-vien ubnd @tỉnh Requested by UBND tỉnh",
            "đại biểu HĐND tỉnh Election → Trần Văn Lâm uy-vien ubnd @tỉnh",
            "đại biểu HĐND tỉnh Election → Lê Đình Hòa uy-vien ubnd @tỉnh",
        ],
    ),
    # honours of those named before the verb
    (
        "Ông Trần Văn Lâm, nguyên Bí thư Huyện ủy và ông Lê Đình Hòa được UBND tỉnh tặng Bằng khen.",
        ["UBND tỉnh Award → Trần Văn Lâm “Bằng khen”", "UBND tỉnh Award → Lê Đình Hòa “Bằng khen”"],
    ),
    (
        "Ông Trần Văn Lâm vinh dự được nhận Huân chương Lao động hạng Nhì.",
        ["? Award → Trần Văn Lâm “Huân chương Lao động hạng Nhì”"],
    ),
    (
        "Đồng chí Trần Văn Lâm, Bí thư Huyện ủy, chúc mừng các đồng chí được nhận Huy hiệu Đảng.",
        [],
    ),
    (
        "Ông Trần Văn Lâm nhận hoa và quà của lãnh đạo tỉnh.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "said"), DECIDED)
def test_who_decided(text: str, said: list[str]) -> None:
    assert acted(text) == said


@pytest.mark.parametrize(("text", "said"), TOGETHER)
def test_whom_one_act_concerns(text: str, said: list[str]) -> None:
    assert acted(text) == said
