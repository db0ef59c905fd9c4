"""Whose a chain of posts is: the names around it, and the words that keep it from a neighbour."""

import pytest

from extract.notation import read_text
from extract.test_posts import held

# The post stands before one name and behind another: a list says whose it is.
LISTS = [
    (
        "Có Bí thư Tỉnh ủy Lê Văn Hòa, Chủ tịch UBND tỉnh Trần Thị Hoa, Giám đốc Sở Y tế Phạm Văn Nam.",
        ["Lê Văn Hòa: bi-thu tinh-uy", "Trần Thị Hoa: chu-tich ubnd @tỉnh", "Phạm Văn Nam: giam-doc so:Y tế"],
    ),
    # whose body is not understood, before a name of its own
    (
        "Dự có Bí thư Tỉnh ủy Lê Văn Hòa, Phó Ban công tác phụ nữ phía Nam Trần Thị Hoa, cùng các sở.",
        ["Lê Văn Hòa: bi-thu tinh-uy"],
    ),
    # the second post is of a name that is not known for one: nobody's, and not the first one's
    (
        "Đón đoàn có Bí thư Tỉnh ủy Lê Văn Hòa, Chủ tịch UBND tỉnh Mờ Rô, Giám đốc Sở Y tế Phạm Văn Nam.",
        ["Lê Văn Hòa: bi-thu tinh-uy", "Phạm Văn Nam: giam-doc so:Y tế"],
    ),
    (
        "Bí thư Tỉnh ủy Lê Văn Hòa, Trưởng Đoàn đại biểu Quốc hội tỉnh, phát biểu.",
        ["Lê Văn Hòa: bi-thu tinh-uy", "Lê Văn Hòa: truong-doan doan-dbqh @tỉnh"],
    ),
    # "ông …, bà …": a post behind a comma is of the person before it, never of the next
    (
        "Ông Lê Văn Hòa - Tỉnh ủy viên - Phó Chủ tịch UBND tỉnh, bà Trần Thị Hoa - Giám đốc Sở Y tế.",
        [
            "Lê Văn Hòa: tinh-uy-vien tinh-uy",
            "Lê Văn Hòa: pho-chu-tich ubnd @tỉnh",
            "Trần Thị Hoa: giam-doc so:Y tế",
        ],
    ),
    ("Dự có Bí thư Huyện ủy, đồng chí Lê Văn Hòa.", ["Lê Văn Hòa: bi-thu huyen-uy"]),
    # … nor of whom somebody speaks of
    ("Theo Bí thư Huyện ủy, đồng chí Lê Văn Hòa là cán bộ giỏi.", []),
    # … nor of one who comes with many
    ("Cùng cán bộ, chuyên viên Sở Y tế, đồng chí Lê Văn Hòa phát biểu.", []),
    ("Cùng các Phó Bí thư Huyện ủy, đồng chí Lê Văn Hòa phát biểu.", []),
]

SERVING = [
    # the office served is another person's
    (
        "Dự lễ có Chủ nhiệm Văn phòng Thủ tướng Lê Văn Hòa.",
        ["Lê Văn Hòa: chu-nhiem van-phong-thu-tuong"],
    ),
    ("Trợ lý Phó Thủ tướng Lê Văn Hòa dự.", []),  # the aide, or whom he aids?
    (
        "Trợ lý đồng chí Lê Văn Hòa, Ủy viên Bộ Chính trị, Thủ tướng Chính phủ.",
        ["Lê Văn Hòa: uy-vien bo-chinh-tri", "Lê Văn Hòa: thu-tuong chinh-phu"],
    ),
    (
        "Ông Trần Văn Nam, Vụ trưởng, Thư ký đồng chí Lê Văn Hòa, Bí thư Tỉnh ủy.",
        ["Trần Văn Nam: vu-truong", "Trần Văn Nam: thu-ky", "Lê Văn Hòa: bi-thu tinh-uy"],
    ),
]

# A post, and whose it is, where commas part more than one name from another.
RUNS = [
    # of two names the last post is the second's
    (
        "Dự có các đồng chí: Lê Văn Hòa, Ủy viên Bộ Chính trị, Phó Thủ tướng, Bộ trưởng Bộ Y tế Đỗ Nam.",
        [
            "Lê Văn Hòa: uy-vien bo-chinh-tri",
            "Lê Văn Hòa: pho-thu-tuong chinh-phu",
            "Đỗ Nam: bo-truong bo:Y tế",
        ],
    ),
    # a body behind the comma that ends what is told of one
    (
        "Dự có ông Lê Văn Hòa - Phó Chính ủy, Bộ Chỉ huy Quân sự tỉnh; bà Trần Thị Hoa.",
        ["Lê Văn Hòa: pho-chinh-uy bo-chi-huy-quan-su @tỉnh"],
    ),
    (
        "Dự có ông Lê Văn Hòa, Phó Chính ủy, Bộ Chỉ huy Quân sự tỉnh và Sở Y tế.",
        ["Lê Văn Hòa: pho-chinh-uy"],
    ),
    # one title of address stands for both of two names
    (
        "Ông Lê Văn Hòa và Đỗ Nam, Phó Chủ tịch UBND huyện Tứ Kỳ, bị bắt.",
        [
            "Lê Văn Hòa: pho-chu-tich ubnd @huyện Tứ Kỳ",
            "Đỗ Nam: pho-chu-tich ubnd @huyện Tứ Kỳ",
        ],
    ),
    (
        "Ông Lê Văn Hòa và ông Đỗ Nam, Phó Chủ tịch UBND huyện Tứ Kỳ, bị bắt.",
        ["Đỗ Nam: pho-chu-tich ubnd @huyện Tứ Kỳ"],
    ),
    (
        "Ông Lê Văn Hòa và Đỗ Nam, Bí thư Huyện ủy Tứ Kỳ, bị bắt.",
        ["Đỗ Nam: bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    # where he lives stands before it
    (
        "Đỗ Hòa Nam, 54 tuổi, trú xã Hòa An, huyện Tứ Kỳ, chủ tịch UBND xã Hòa Minh, bị bắt.",
        ["Đỗ Hòa Nam: chu-tich ubnd @xã Hòa Minh"],
    ),
]

STAFFED = [
    (
        "Bộ Tài nguyên và Môi trường hiện ngoài Bộ trưởng Trần Hồng Lam có 2 Thứ trưởng: Lê Công Định, "
        "Võ Tuấn Hải.",
        [
            "Trần Hồng Lam: bo-truong bo:Tài nguyên và Môi trường",
            "Lê Công Định: thu-truong bo:Tài nguyên và Môi trường",
            "Võ Tuấn Hải: thu-truong bo:Tài nguyên và Môi trường",
        ],
    ),
    # a body has so many deputies; whoever else leads it may stand between
    (
        "Sở Y tế tỉnh Sơn La hiện có 3 Phó Giám đốc: Lê Văn Hòa, Trần Văn Nam.",
        [
            "Lê Văn Hòa: pho-giam-doc so:Y tế @tỉnh Sơn La",
            "Trần Văn Nam: pho-giam-doc so:Y tế @tỉnh Sơn La",
        ],
    ),
    (
        "Bộ Y tế hiện có 2 Thứ trưởng gồm: các ông Lê Văn Hòa và bà Trần Thị Hoa.",
        ["Lê Văn Hòa: thu-truong bo:Y tế", "Trần Thị Hoa: thu-truong bo:Y tế"],
    ),
    (
        "Ủy ban Dân tộc hiện ngoài Bộ trưởng, Chủ nhiệm Ủy ban Giàng Seo Lử có 2 Thứ trưởng, Phó Chủ nhiệm: "
        "Hà Văn Hùng, Sơn Minh Lợi.",
        [
            "Giàng Seo Lử: bo-truong",
            "Giàng Seo Lử: chu-nhiem uy-ban",
            "Hà Văn Hùng: thu-truong",
            "Hà Văn Hùng: pho-chu-nhiem uy-ban:Dân tộc",
            "Sơn Minh Lợi: thu-truong",
            "Sơn Minh Lợi: pho-chu-nhiem uy-ban:Dân tộc",
        ],
    ),
    (
        "Thường trực HĐND tỉnh Sơn La có Chủ tịch Lê Văn Hòa và 2 Phó Chủ tịch: Trần Văn Nam, Phạm Thị Lan.",
        [
            "Lê Văn Hòa: chu-tich hdnd @tỉnh Sơn La",
            "Trần Văn Nam: pho-chu-tich hdnd @tỉnh Sơn La",
            "Phạm Thị Lan: pho-chu-tich hdnd @tỉnh Sơn La",
        ],
    ),
    (
        "Ban Giám hiệu Trường Đại học Tây Bắc gồm Hiệu trưởng Lê Văn Hòa và 2 Phó Hiệu trưởng Trần Văn Nam, "
        "Phạm Thị Lan.",
        [
            "Lê Văn Hòa: hieu-truong dai-hoc:Trường Đại học Tây Bắc",
            "Trần Văn Nam: pho-hieu-truong dai-hoc:Trường Đại học Tây Bắc",
            "Phạm Thị Lan: pho-hieu-truong dai-hoc:Trường Đại học Tây Bắc",
        ],
    ),
    # … but a Party committee's deputies are of no agency, and a new sentence tells of another body
    ("Sở Y tế có 2 Phó Bí thư: Lê Văn Hòa, Đỗ Nam.", ["Lê Văn Hòa: pho-bi-thu", "Đỗ Nam: pho-bi-thu"]),
    (
        "Sở Y tế họp. Có 2 Phó Giám đốc: Lê Văn Hòa, Đỗ Nam.",
        ["Lê Văn Hòa: pho-giam-doc", "Đỗ Nam: pho-giam-doc"],
    ),
    # a province's name, and a field, are no word for an earlier time
    (
        "Thường trực Tỉnh ủy Thái Nguyên và Chủ tịch UBND tỉnh Lê Văn Hòa dự.",
        ["Lê Văn Hòa: chu-tich ubnd @tỉnh"],
    ),
    ("Ban Dân vận Trung ương hiện có nhiều việc, Bộ trưởng Lê Văn Hòa nói.", ["Lê Văn Hòa: bo-truong"]),
]

FRONTED = [
    # of whom the holder speaks; without such a verb the post is his
    ("Đối với đồng chí Lê Văn Hòa, Bí thư Tỉnh ủy Thái Bình nhấn mạnh đây là vinh dự.", []),
    (
        "Đối với ông Lê Văn Hòa, Bí thư Tỉnh ủy Thái Bình có vi phạm.",
        ["Lê Văn Hòa: bi-thu tinh-uy @tỉnh Thái Bình"],
    ),
    ("Ngoài ông Lê Văn Hòa, Thủ tướng cũng kỷ luật ba người khác.", []),
    ("Cùng với bà Trần Thị Hoa, Bí thư Huyện ủy Tứ Kỳ cũng bị nhắc nhở.", []),
    ("Theo bà Trần Thị Hoa, Chủ tịch UBND tỉnh đã ban hành quyết định.", []),
    # a second comma closes the posts too: they are the name's
    (
        "Theo ông Lê Văn Hòa, Phó Giám đốc Sở Y tế, dịch đã được khống chế.",
        ["Lê Văn Hòa: pho-giam-doc so:Y tế"],
    ),
]

VACANT = [
    # "các ông, bà nói trên" are many
    (
        "Hội đồng xét tuyển ông Lê Văn Hòa và bà Trần Thị Hoa. Căn cứ đó, Chủ tịch nước bổ nhiệm các ông, bà"
        " nói trên làm Thẩm phán Tòa án nhân dân tối cao.",
        [],
    ),
    (
        "Trong thời gian chờ kiện toàn chức vụ Bí thư Huyện ủy Tứ Kỳ, đồng chí Lê Văn Hòa, Phó Bí thư"
        " Huyện ủy, điều hành công việc.",
        ["Lê Văn Hòa: pho-bi-thu huyen-uy"],
    ),
    ("Do khuyết chức danh Chủ tịch UBND huyện Tứ Kỳ, ông Lê Văn Hòa phụ trách.", []),
    # whose decision it is, is not whom it is about
    ("Theo Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh, đồng chí Lê Văn Hòa nghỉ hưu.", []),
    ("Theo đề nghị của Bí thư Huyện ủy Tứ Kỳ, bà Trần Thị Hoa nghỉ hưu.", []),
    # "khi" of a day to come
    ("Ông Lê Văn Hòa phụ trách cho tới khi Thủ tướng có quyết định mới.", []),
    # of several there is more than one
    (
        "Theo Chủ tịch UBND tỉnh Lê Văn Hòa, các đại biểu HĐND tỉnh đã bỏ phiếu.",
        ["Lê Văn Hòa: chu-tich ubnd @tỉnh"],
    ),
]

APPOSITIONS = [
    # what he leads, behind his own post and a comma
    (
        "Đoàn kiểm tra của Tỉnh ủy do đồng chí Lê Văn Hòa, Bí thư Huyện ủy Tứ Kỳ, làm Trưởng đoàn đã họp.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ", "Lê Văn Hòa: truong-doan doan-kiem-tra < tinh-uy"],
    ),
    # the post before a dash, and the next one behind a semicolon
    (
        "Dự có Bí thư Huyện ủy Tứ Kỳ - Lê Văn Hòa; Giám đốc Sở Y tế - Trần Thị Hoa.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ", "Trần Thị Hoa: giam-doc so:Y tế"],
    ),
    (
        "Ông Lê Văn Hòa, Bí thư Huyện ủy Tứ Kỳ - Trần Văn Nam cùng dự.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    # of a body with one syllable so far the next is no surname
    (
        "Dự có Giám đốc Bệnh viện Bạch Mai Đào Xuân Nam.",
        ["Đào Xuân Nam: giam-doc benh-vien:Bạch Mai"],
    ),
    # a bracket or a title of honour between the name and the posts
    (
        "ông Lê Văn Hòa (SN 1960, ở phường Bắc Hà), nguyên Bí thư Tỉnh ủy Sơn La.",
        ["Lê Văn Hòa: bi-thu tinh-uy @tỉnh Sơn La Former"],
    ),
    (
        "đồng chí Lê Văn Hòa, Anh hùng Lao động, Bí thư Huyện ủy Tứ Kỳ, dự.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    (
        "ông Lê Văn Hòa, 48 tuổi, quê Nam Định, Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    ("ông Lê Văn Hòa, sinh năm 1960, là Giám đốc Sở Y tế.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    # "ông" is who was named last, be it by his given name
    (
        "Ông Lê Văn Hòa và bà Trần Thị Hoa dự. Ông Hòa quê Nam Định. Ông từng kinh qua các chức vụ Bí thư"
        " Huyện đoàn Tứ Kỳ phụ trách phong trào; Bí thư Huyện ủy Tứ Kỳ.",
        [
            "Lê Văn Hòa: bi-thu huyen-doan @huyện Tứ Kỳ Former",
            "Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ Former",
        ],
    ),
    # so is "đồng chí", but not several
    (
        "Ông Lê Văn Hòa quê Nam Định. Đồng chí từng giữ các chức vụ: Bí thư Huyện đoàn Tứ Kỳ, Giám đốc Sở "
        "Y tế.",
        ["Lê Văn Hòa: bi-thu huyen-doan @huyện Tứ Kỳ Former", "Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    ("Ông Lê Văn Hòa quê Nam Định. Hội nghị bầu 3 đồng chí làm Ủy viên Ban Thường vụ Huyện ủy.", []),
    ("Bí thư Huyện ủy Tứ Kỳ hiện nay là ông Lê Văn Hòa.", ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ"]),
]

CHAINS = [
    # words that are not understood stand for a body: the chain goes on behind them
    (
        "đồng chí Lê Văn Hòa, Ủy viên Tổ Tư vấn, Bí thư Tỉnh ủy, dự.",
        ["Lê Văn Hòa: uy-vien", "Lê Văn Hòa: bi-thu tinh-uy"],
    ),
    (
        "Ông Lê Văn Hòa, Thẩm phán cao cấp - Chánh án Tòa án nhân dân tỉnh Bến Tre.",
        ["Lê Văn Hòa: tham-phan-cao-cap", "Lê Văn Hòa: chanh-an toa-an @tỉnh Bến Tre"],
    ),
    # … but not over a verb or a name, and not to a post that is before a name of its own
    ("đồng chí Lê Văn Hòa, Bí thư phát biểu, Chủ tịch UBND tỉnh kết luận.", ["Lê Văn Hòa: bi-thu"]),
    (
        "đồng chí Lê Văn Hòa, Bí thư Xạ Đội, Chủ tịch UBND tỉnh Trần Thị Hoa dự.",
        ["Lê Văn Hòa: bi-thu", "Trần Thị Hoa: chu-tich ubnd @tỉnh"],
    ),
    (
        "Dự lễ có Chủ nhiệm Văn phòng Chính phủ Somsak Wongsa, Giám đốc Sở Y tế Trần Thị Hoa.",
        ["Somsak Wongsa: chu-nhiem van-phong-chinh-phu", "Trần Thị Hoa: giam-doc so:Y tế"],
    ),
    # a deputy in charge of a field does not act for the head
    (
        "đồng chí Lê Văn Hòa, Phó Giám đốc phụ trách chuyên môn, Bí thư Chi bộ, dự.",
        ["Lê Văn Hòa: pho-giam-doc", "Lê Văn Hòa: bi-thu chi-bo"],
    ),
    (
        "đồng chí Lê Văn Hòa, Phó Giám đốc phụ trách Sở Y tế, dự.",
        ["Lê Văn Hòa: pho-giam-doc-phu-trach so:Y tế"],
    ),
    # "là A, là B, thuộc …, C"
    (
        "Ông Lê Văn Hòa là Chủ tịch UBND tỉnh, là Đại biểu Quốc hội khóa XIV, thuộc Đoàn đại biểu Quốc hội"
        " tỉnh, Phó Bí thư Tỉnh ủy.",
        [
            "Lê Văn Hòa: chu-tich ubnd @tỉnh",
            "Lê Văn Hòa: dai-bieu-quoc-hoi quoc-hoi #XIV",
            "Lê Văn Hòa: pho-bi-thu tinh-uy",
        ],
    ),
]


LEFT = [
    ("Ông Lê Văn Hòa không còn giữ chức Giám đốc Sở Y tế.", ["Lê Văn Hòa: giam-doc so:Y tế Former"]),
    (
        "Sau khi thôi giữ chức Giám đốc Sở Y tế, ông Lê Văn Hòa nghỉ hưu.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    # behind his other posts
    (
        "Ông Lê Văn Hòa, Phó Bí thư Huyện ủy Tứ Kỳ thôi tham gia Ban Chấp hành và thôi giữ chức Giám đốc Sở"
        " Y tế.",
        ["Lê Văn Hòa: pho-bi-thu huyen-uy @huyện Tứ Kỳ", "Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    # only asked for
    (
        "Tỉnh ủy đề nghị để ông Lê Văn Hòa, Phó Bí thư Huyện ủy Tứ Kỳ, thôi giữ chức vụ Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: pho-bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    # a dismissal told of an earlier time ends the post that he is named with
    # news of some days ago gives a new post; somebody's career told so does not
    (
        "Trước đó, HĐND tỉnh đã bầu ông Lê Văn Hòa giữ chức Chủ tịch UBND tỉnh.",
        ["Lê Văn Hòa: chu-tich ubnd @tỉnh", "Lê Văn Hòa: chu-tich ubnd @tỉnh Incoming"],
    ),
    ("Trước đó, ông Lê Văn Hòa được bầu làm Chủ tịch UBND tỉnh.", []),
    # the decision that somebody reads out is about another man
    (
        "Ông Lê Văn Hòa công bố Quyết định của Ban Bí thư về việc thôi giữ chức Giám đốc Sở Y "
        "tế của ông Trần "
        "Văn Nam.",
        ["Trần Văn Nam: giam-doc so:Y tế Former"],
    ),
    (
        "Trước đó, HĐND tỉnh đã miễn nhiệm chức Giám đốc Sở Y tế đối với ông Lê Văn Hòa.\n"
        "Ông Lê Văn Hòa, Giám đốc Sở Y tế, đã nhận quyết định.",
        ["Lê Văn Hòa: giam-doc so:Y tế", "Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    (
        "Trước đó, HĐND tỉnh đã miễn nhiệm chức Giám đốc Sở Y tế đối với ông Lê Văn Hòa.\n"
        "Ông Lê Văn Hòa, Bí thư Huyện ủy Tứ Kỳ, đã nhận quyết định.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
]


# Posts of an earlier time, told as such before the post, in the line, or behind it.
PAST = [
    (
        "Ông Lê Văn Hòa sinh năm 1960, quê Nam Định, từng giữ chức: Giám đốc Sở Y tế; Thứ trưởng Bộ Y tế.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Lê Văn Hòa: thu-truong bo:Y tế Former"],
    ),
    (
        "Ông Lê Văn Hòa đã kinh qua nhiều chức vụ quan trọng như: Giám đốc Sở Y tế, Bí thư Huyện ủy Tứ Kỳ.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ Former"],
    ),
    # … up to what he is today
    (
        "Bà Trần Thị Hoa từng đảm nhiệm các chức vụ: Giám đốc Sở Y tế; hiện là Bí thư Huyện ủy Tứ Kỳ.",
        ["Trần Thị Hoa: giam-doc so:Y tế Former", "Trần Thị Hoa: bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    (
        "Ông Lê Văn Hòa trước là Giám đốc Sở Y tế, nay là Bí thư Huyện ủy Tứ Kỳ.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    (
        "Trước khi làm Bí thư Huyện ủy Tứ Kỳ, ông Lê Văn Hòa là Giám đốc Sở Y tế, Bí thư Đảng ủy Sở Y tế.",
        [
            "Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ",
            "Lê Văn Hòa: giam-doc so:Y tế Former",
            "Lê Văn Hòa: bi-thu dang-uy < so:Y tế Former",
        ],
    ),
    ("Ông Lê Văn Hòa, Giám đốc Sở Y tế vừa nghỉ hưu, dự lễ.", ["Lê Văn Hòa: giam-doc so:Y tế Former"]),
    (
        "Ông Lê Văn Hòa giữ chức Giám đốc Sở Y tế từ năm 2010 đến năm 2015.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    ("Giai đoạn 2010-2015, ông Lê Văn Hòa là Giám đốc Sở Y tế.", ["Lê Văn Hòa: giam-doc so:Y tế Former"]),
    # the time is not that of the post
    (
        "Trước khi vào hội nghị, ông Lê Văn Hòa, Giám đốc Sở Y tế, chào đại biểu.",
        ["Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    (
        "Từ năm 2015 đến năm 2019, toàn tỉnh có 200 xã, ông Lê Văn Hòa, Giám đốc Sở Y tế cho biết.",
        ["Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    # … also behind words that are not understood, and to somebody of a cell
    (
        "Ông Lê Văn Hòa từng giữ các chức vụ: Phó Trưởng phòng Nghiệp vụ y, Sở Y tế; Giám đốc Sở Y tế.",
        [
            "Lê Văn Hòa: pho-truong-phong phong:Nghiệp vụ y < so:Y tế Former",
            "Lê Văn Hòa: giam-doc so:Y tế Former",
        ],
    ),
    (
        "Bà Trần Thị Hoa, đảng viên Chi bộ thôn Đông thuộc Đảng bộ xã Hòa An, nguyên Bí thư Huyện ủy Tứ Kỳ.",
        ["Trần Thị Hoa: bi-thu huyen-uy @huyện Tứ Kỳ Former"],
    ),
    # what is told before the name is what he was to be
    (
        "Trước khi được chỉ định vào Ban Chấp hành, Ban Thường vụ, giữ chức Bí thư Huyện ủy Tứ Kỳ, ông Lê Văn"
        " Hòa dạy học.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    # what follows ";" and "là" may be another's
    (
        "Ông Lê Văn Hòa là Bí thư Tỉnh ủy; Chủ tịch UBND tỉnh là bà Trần Thị Hoa.",
        ["Lê Văn Hòa: bi-thu tinh-uy", "Trần Thị Hoa: chu-tich ubnd @tỉnh"],
    ),
    # to each of several his own
    (
        "Ông Lê Văn Hòa và bà Trần Thị Hoa lần lượt là Chủ tịch, Phó Chủ tịch UBND huyện Tứ Kỳ.",
        [
            "Lê Văn Hòa: chu-tich ubnd @huyện Tứ Kỳ",
            "Trần Thị Hoa: pho-chu-tich ubnd @huyện Tứ Kỳ",
        ],
    ),
]


# Who held the post before the one who is given it.
REPLACED = [
    (
        "Đại tá Lê Văn Hòa giữ chức Giám đốc Công an tỉnh Sơn La, thay cho đại tá Trần Văn Nam nghỉ hưu.",
        [
            "Lê Văn Hòa: giam-doc cong-an @tỉnh Sơn La",
            "Trần Văn Nam: giam-doc cong-an @tỉnh Sơn La Former",
        ],
    ),
    # … whom the text has told of with the post before
    (
        "Đại tá Trần Văn Nam - Giám đốc Công an tỉnh Sơn La - dự.\n"
        "Ông Lê Văn Hòa giữ chức Giám đốc Công an tỉnh Sơn La thay ông Nam.",
        [
            "Trần Văn Nam: giam-doc cong-an @tỉnh Sơn La Former",
            "Lê Văn Hòa: giam-doc cong-an @tỉnh Sơn La",
            "Trần Văn Nam: giam-doc cong-an @tỉnh Sơn La Former",
        ],
    ),
    (
        "Ông Lê Văn Hòa là người kế nhiệm ông Trần Văn Nam ở vị trí Giám đốc Sở Y tế.",
        ["Trần Văn Nam: giam-doc so:Y tế Former", "Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    (
        "Người tiền nhiệm của ông Lê Văn Hòa là ông Trần Văn Nam, Giám đốc Sở Y tế.",
        ["Trần Văn Nam: giam-doc so:Y tế Former"],
    ),
    # one who stands in for a day, or speaks for another
    (
        "Ông Lê Văn Hòa, Phó Giám đốc Sở Y tế, thay ông Trần Văn Nam, Giám đốc Sở Y tế, chủ trì cuộc họp.",
        ["Lê Văn Hòa: pho-giam-doc so:Y tế", "Trần Văn Nam: giam-doc so:Y tế"],
    ),
    (
        "Ông Lê Văn Hòa là Phó Giám đốc Sở Y tế thay ông Trần Văn Nam dự họp.",
        ["Lê Văn Hòa: pho-giam-doc so:Y tế"],
    ),
]

_DEPUTIES = ["Lê Văn Hòa: pho-chu-tich ubnd @tỉnh", "Trần Văn Nam: pho-chu-tich ubnd @tỉnh"]

# Posts told once, behind the last of several names.
SHARED = [
    # each leads one of several teams; two who lead one team are not told apart
    (
        "Hai Đoàn kiểm tra của Ban Bí thư do các ông Lê Văn Hòa và Trần Văn Nam làm Trưởng đoàn.",
        [
            "Lê Văn Hòa: truong-doan",
            "Trần Văn Nam: truong-doan",
        ],
    ),
    (
        "Đoàn kiểm tra của Ban Bí thư do ông Lê Văn Hòa và ông Trần Văn Nam làm Trưởng đoàn.",
        ["Trần Văn Nam: truong-doan doan-kiem-tra < ban-bi-thu"],
    ),
    # which of the deputies he is, told in a bracket
    (
        "2 Phó Bí thư Huyện ủy Tứ Kỳ: ông Lê Văn Hòa (thường trực) và ông Trần Văn Nam.",
        ["Lê Văn Hòa: pho-bi-thu huyen-uy @huyện Tứ Kỳ", "Trần Văn Nam: pho-bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    ("Các ông Lê Văn Hòa, Trần Văn Nam, Phó Chủ tịch UBND tỉnh, dự.", _DEPUTIES),
    ("Hai ông Lê Văn Hòa và Trần Văn Nam, Phó Chủ tịch UBND tỉnh, dự.", _DEPUTIES),
    ("Ông Lê Văn Hòa và ông Trần Văn Nam đều là Phó Chủ tịch UBND tỉnh.", _DEPUTIES),
    ("Dự có đồng chí Lê Văn Hòa, Trần Văn Nam, các Phó Chủ tịch UBND tỉnh.", _DEPUTIES),
    (
        "Phê chuẩn đối với: bà Trần Thị Hoa, Giám đốc Sở Y tế; ông Lê Văn Hòa, ông Trần Văn Nam, Phó Chủ tịch"
        " UBND tỉnh.",
        ["Trần Thị Hoa: giam-doc so:Y tế", *_DEPUTIES],
    ),
    (
        "Các đồng chí Trần Thị Hoa, Bí thư Tỉnh ủy; Lê Văn Hòa, Trần Văn Nam, Phó Chủ tịch UBND tỉnh dự.",
        ["Trần Thị Hoa: bi-thu tinh-uy", *_DEPUTIES],
    ),
    # one post that one man has; one who has a post of his own, or is told of elsewhere; "và" without a plural
    ("Các ông Lê Văn Hòa, Trần Văn Nam, Chủ tịch UBND tỉnh, dự.", ["Trần Văn Nam: chu-tich ubnd @tỉnh"]),
    (
        "Các ông Lê Văn Hòa, Trần Văn Nam, Phó Bí thư Thường trực Tỉnh ủy, dự.",
        ["Trần Văn Nam: pho-bi-thu-thuong-truc tinh-uy"],
    ),
    (
        "Bí thư Tỉnh ủy Lê Văn Hòa, ông Trần Văn Nam, Phó Chủ tịch UBND tỉnh, dự.",
        ["Lê Văn Hòa: bi-thu tinh-uy", "Trần Văn Nam: pho-chu-tich ubnd @tỉnh"],
    ),
    (
        "Ông Lê Văn Hòa họp. Cùng dự có ông Lê Văn Hòa, ông Trần Văn Nam, Phó Chủ tịch UBND tỉnh.",
        ["Trần Văn Nam: pho-chu-tich ubnd @tỉnh"],
    ),
    (
        "Dự có ông Lê Văn Hòa và bà Trần Thị Hoa, Phó Giám đốc Sở Y tế.",
        ["Trần Thị Hoa: pho-giam-doc so:Y tế"],
    ),
]

IN_SHORT = [
    (
        "Đồng chí Lê Văn Hòa, UVTVTU, PCT UBND tỉnh Sơn La.",
        [
            "Lê Văn Hòa: uy-vien ban-thuong-vu < tinh-uy @tỉnh Sơn La",
            "Lê Văn Hòa: pho-chu-tich ubnd @tỉnh Sơn La",
        ],
    ),
    (
        "Đồng chí Lê Văn Hòa, TVTU, Giám đốc Công an tỉnh Sơn La.",
        [
            "Lê Văn Hòa: uy-vien ban-thuong-vu < tinh-uy @tỉnh Sơn La",
            "Lê Văn Hòa: giam-doc cong-an @tỉnh Sơn La",
        ],
    ),
    (
        "Đồng chí Lê Văn Hòa, Ủy viên Ban TVTU, Giám đốc Công an tỉnh Sơn La.",
        [
            "Lê Văn Hòa: uy-vien ban-thuong-vu < tinh-uy @tỉnh Sơn La",
            "Lê Văn Hòa: giam-doc cong-an @tỉnh Sơn La",
        ],
    ),
    (
        "Đồng chí Lê Văn Hòa, Phó Bí thư TTTU, Chủ tịch HĐND tỉnh Sơn La.",
        [
            "Lê Văn Hòa: pho-bi-thu-thuong-truc tinh-uy @tỉnh Sơn La",
            "Lê Văn Hòa: chu-tich hdnd @tỉnh Sơn La",
        ],
    ),
    (
        "Thượng tọa Thích Minh Tâm, Phó Thường trực Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Sơn La.",
        ["Thích Minh Tâm: pho-truong-ban-thuong-truc ban-tri-su < giao-hoi @tỉnh Sơn La"],
    ),
    (
        "Đồng chí Lê Văn Hòa - HUV, Phó CT UBND huyện Tứ Kỳ.",
        ["Lê Văn Hòa: huyen-uy-vien huyen-uy @huyện Tứ Kỳ", "Lê Văn Hòa: pho-chu-tich ubnd @huyện Tứ Kỳ"],
    ),
    ("Đồng chí Lê Văn Hòa, UVBCT.", ["Lê Văn Hòa: uy-vien bo-chinh-tri"]),
    # letters that are not understood are passed by
    ("Đồng chí Lê Văn Hòa, AHLĐ, Phó GĐ Sở Y tế.", ["Lê Văn Hòa: pho-giam-doc so:Y tế"]),
]


# The body of a post that has its head in short, small, or not at all.
BODIES = [
    ("đồng chí Lê Văn Hòa, UVBTV Tỉnh ủy.", ["Lê Văn Hòa: uy-vien ban-thuong-vu < tinh-uy"]),
    ("đồng chí Lê Văn Hòa, UVBCH Đảng bộ tỉnh.", ["Lê Văn Hòa: uy-vien ban-chap-hanh < dang-bo @tỉnh"]),
    (
        "đồng chí Lê Văn Hòa, ủy viên thường vụ Tỉnh ủy Sơn La.",
        ["Lê Văn Hòa: uy-vien ban-thuong-vu < tinh-uy @tỉnh Sơn La"],
    ),
    ("đồng chí Lê Văn Hòa, Ủy viên Thường vụ Quốc hội.", ["Lê Văn Hòa: uy-vien ubtv-quoc-hoi"]),
    ("đồng chí Lê Văn Hòa, bí thư đảng ủy xã Diễn An.", ["Lê Văn Hòa: bi-thu dang-uy @xã Diễn An"]),
    (
        "đồng chí Lê Văn Hòa, Bí thư đảng ủy, Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: bi-thu dang-uy < so:Y tế", "Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    # a board is a body; whose it is, its name says
    (
        "Ông Lê Văn Hòa, Chủ tịch HĐTV Tổng công ty Điện lực Miền Bắc.",
        [
            "Lê Văn Hòa: chu-tich hoi-dong-thanh-vien:Hội đồng thành viên"
            " < tap-doan:Tổng công ty Điện lực Miền Bắc"
        ],
    ),
    # a post and its deputy share the body that is written once
    (
        "Ông Lê Văn Hòa, nguyên Chủ tịch, nguyên Phó Chủ tịch UBND tỉnh Sơn La.",
        [
            "Lê Văn Hòa: chu-tich ubnd @tỉnh Sơn La Former",
            "Lê Văn Hòa: pho-chu-tich ubnd @tỉnh Sơn La Former",
        ],
    ),
    (
        "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy là ông Lê Văn Hòa và 2 Phó Chủ nhiệm gồm Trần Văn Nam,"
        " Phạm Thị Lan.",
        [
            "Lê Văn Hòa: chu-nhiem uy-ban-kiem-tra < tinh-uy",
            "Trần Văn Nam: pho-chu-nhiem uy-ban-kiem-tra < tinh-uy",
            "Phạm Thị Lan: pho-chu-nhiem uy-ban-kiem-tra < tinh-uy",
        ],
    ),
    # … but not with another kind of post, and not over a full stop
    (
        "Bí thư Huyện ủy Tứ Kỳ Lê Văn Hòa và 2 Phó Giám đốc: Trần Văn Nam, Phạm Thị Lan.",
        [
            "Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ",
            "Trần Văn Nam: pho-giam-doc",
            "Phạm Thị Lan: pho-giam-doc",
        ],
    ),
    (
        "Lãnh đạo Sở Y tế gồm Giám đốc Lê Văn Hòa và 2 Phó Giám đốc là Trần Văn Nam và Đỗ Văn Kha.",
        [
            "Lê Văn Hòa: giam-doc so:Y tế",
            "Trần Văn Nam: pho-giam-doc so:Y tế",
            "Đỗ Văn Kha: pho-giam-doc so:Y tế",
        ],
    ),
    # a post given without its body is of the body of the head or deputy told before
    (
        "Bà Trần Thị Hoa, Phó Bí thư Huyện ủy Tứ Kỳ, được bầu giữ chức Bí thư.",
        [
            "Trần Thị Hoa: pho-bi-thu huyen-uy @huyện Tứ Kỳ",
            "Trần Thị Hoa: bi-thu huyen-uy @huyện Tứ Kỳ Incoming",
        ],
    ),
    (
        "Chỉ định ông Lê Văn Hòa giữ chức Bí thư Huyện ủy Tứ Kỳ; bà Trần Thị Hoa giữ chức Phó Bí thư.",
        [
            "Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ",
            "Trần Thị Hoa: pho-bi-thu huyen-uy @huyện Tứ Kỳ",
            "Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ Incoming",
            "Trần Thị Hoa: pho-bi-thu huyen-uy @huyện Tứ Kỳ Incoming",
        ],
    ),
    # a deputy told behind the head; one of a new sentence is nobody's
    (
        "Có Lê Văn Hòa, Bí thư Huyện ủy Tứ Kỳ; Trần Văn Nam, Phó Bí thư Thường trực; Vũ Văn An, Phó Bí thư.",
        [
            "Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ",
            "Trần Văn Nam: pho-bi-thu-thuong-truc huyen-uy @huyện Tứ Kỳ",
            "Vũ Văn An: pho-bi-thu huyen-uy @huyện Tứ Kỳ",
        ],
    ),
    (
        "Dự có Lê Văn Hòa, Bí thư Huyện ủy. Ông Trần Văn Nam, Phó Giám đốc dự.",
        ["Lê Văn Hòa: bi-thu huyen-uy", "Trần Văn Nam: pho-giam-doc"],
    ),
    # a commune has no man's name behind a post, unless communes are called after him
    (
        "Bí thư Đảng ủy xã Lê Văn Hòa, Chủ tịch UBND xã Trần Văn Nam dự.",
        ["Lê Văn Hòa: bi-thu dang-uy @xã", "Trần Văn Nam: chu-tich ubnd @xã"],
    ),
    ("Bí thư Đảng ủy phường Phạm Ngũ Lão, Chủ tịch UBND phường dự.", []),
    # one seat for a list, each with a post of his own
    (
        "Có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy: Lê Văn Hòa, Giám đốc Sở Y tế; Trần Thị Hoa.",
        [
            "Lê Văn Hòa: uy-vien ban-thuong-vu < tinh-uy",
            "Trần Thị Hoa: uy-vien ban-thuong-vu < tinh-uy",
            "Lê Văn Hòa: giam-doc so:Y tế",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "tenures"),
    [
        *LISTS,
        *BODIES,
        *LEFT,
        *PAST,
        *REPLACED,
        *SHARED,
        *IN_SHORT,
        *SERVING,
        *RUNS,
        *STAFFED,
        *FRONTED,
        *VACANT,
        *APPOSITIONS,
        *CHAINS,
    ],
)
def test_whose_post_it_is(text: str, tenures: list[str]) -> None:
    assert held(read_text(text)) == tenures
