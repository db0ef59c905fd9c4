"""Places that act, and those that only tell where somebody else is."""

import pytest

from extract.test_relations import claimed

DID = "đã tổng kết Chỉ thị số 05-CT/TW."


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"Huyện Tứ Kỳ {DID}", "Huyện Tứ Kỳ"),
        (f"Những năm qua, huyện Tứ Kỳ {DID}", "huyện Tứ Kỳ"),
        # where the one that acts lies
        (f"Xã Tân Lập, huyện Tứ Kỳ, tỉnh Hải Dương {DID}", "Xã Tân Lập"),
        (f"Huyện Tứ Kỳ, tỉnh Hải Dương {DID}", "Huyện Tứ Kỳ"),
        # a district beside one of the same size
        (f"Thành phố Việt Trì, huyện Tứ Kỳ {DID}", "huyện Tứ Kỳ"),
    ],
)
def test_places_that_act(text: str, place: str) -> None:
    assert claimed(text) == [f"{place} reviews 05-CT/TW"]


@pytest.mark.parametrize(
    "who",
    [
        "Tổ hợp tác trồng rau xã Tân Lập, huyện Tứ Kỳ",
        "Bà con huyện Tứ Kỳ, tỉnh Hải Dương",
        "Khu phố 3, phường Núi Voi",
        "Khu phố 3, phường Núi Voi, thị xã Tịnh Biên",
        "Tại xã Tân Lập, huyện Tứ Kỳ",
    ],
)
def test_the_end_of_an_address_does_nothing(who: str) -> None:
    assert claimed(f"{who} {DID}") == []
