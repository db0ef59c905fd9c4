"""Domain values as JSON text and back: for a file that must never be able to run code when it is read.

A dataclass is an array of its fields in order; where several classes may stand, the array begins with the
class's name. The types of the fields decide how a value is read, so a text of another shape raises
ValueError.
"""

import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_json(value: T, kind: type[T]) -> str:
    """`value`, which is of `kind`, as one line of JSON."""
    write, _read = _codec(cast(Any, kind))
    return json.dumps(write(value), ensure_ascii=False, separators=(",", ":"))


def from_json(text: str, kind: type[T]) -> T:
    """The value that `to_json` wrote; ValueError where `text` is not one of `kind`."""
    _write, read = _codec(cast(Any, kind))
    try:
        value = read(json.loads(text))
    except (TypeError, KeyError, InvalidOperation, RecursionError) as error:
        raise ValueError(f"not a {kind.__name__}: {error}") from error
    assert isinstance(value, kind)
    return value


# Any stands for a JSON value on one side of a codec and for a domain value on the other.
_Codec = tuple[Callable[[Any], Any], Callable[[Any], Any]]


@cache
def _codec(kind: Any) -> _Codec:
    """How a value of `kind` is written and read."""
    if get_origin(kind) in (Union, types.UnionType):
        return _union(get_args(kind))
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind))
    if is_dataclass(kind):
        return _dataclass(kind)
    if kind is Decimal:
        return str, Decimal
    if kind is date:
        return date.isoformat, date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return (lambda value: value.value), kind
    if kind in (str, int, float, bool):
        return (lambda value: value), _exactly(kind)
    raise TypeError(f"no codec for {kind!r}")


def _exactly(kind: type) -> Callable[[Any], Any]:
    def read(found: Any) -> Any:
        if type(found) is not kind:
            raise ValueError(f"expected {kind.__name__}, found {found!r:.80}")
        return found

    return read


def _union(kinds: tuple[Any, ...]) -> _Codec:
    """``X | None`` is X or null; a choice of dataclasses is told by name."""
    some = tuple(kind for kind in kinds if kind is not types.NoneType)
    write, read = _codec(some[0]) if len(some) == 1 else _choice(some)
    return (
        lambda value: None if value is None else write(value),
        lambda found: None if found is None else read(found),
    )


def _choice(kinds: tuple[Any, ...]) -> _Codec:
    named = {kind.__name__: kind for kind in kinds}

    def write(value: Any) -> Any:
        name = type(value).__name__
        return [name, _codec(named[name])[0](value)]

    def read(found: Any) -> Any:
        name, content = found
        return _codec(named[name])[1](content)

    return write, read


def _tuple(kinds: tuple[Any, ...]) -> _Codec:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        write, read = _codec(kinds[0])
        return lambda value: [write(one) for one in value], lambda found: tuple(
            read(one) for one in _list(found)
        )
    codecs = [_codec(kind) for kind in kinds]
    return (
        lambda value: [write(one) for (write, _), one in zip(codecs, value, strict=True)],
        lambda found: tuple(read(one) for (_, read), one in zip(codecs, _list(found), strict=True)),
    )


def _list(found: Any) -> list[Any]:
    if not isinstance(found, list):
        raise ValueError(f"expected a list, found {found!r:.80}")
    return found


def _dataclass(kind: Any) -> _Codec:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    # Looked up when used, not when built: BodyName holds a BodyName.
    return (
        lambda value: [_codec(hints[name])[0](getattr(value, name)) for name in names],
        lambda found: kind(
            *(_codec(hints[name])[1](one) for name, one in zip(names, _list(found), strict=True))
        ),
    )
