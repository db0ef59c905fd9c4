"""What pure functions of short strings gave before: words come again in every article."""

from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

_MOST: Final = 1 << 15


class Memo(dict[str, T]):
    """The values of `compute` by its argument. Asked as a dict, it costs a look-up and no call.

    Bounded, because texts come without end: a full one starts anew.
    """

    def __init__(self, compute: Callable[[str], T], most: int = _MOST) -> None:
        super().__init__()
        self._compute = compute
        self._most = most

    def __missing__(self, word: str) -> T:
        value = self._compute(word)
        if len(self) >= self._most:
            self.clear()
        self[word] = value
        return value
