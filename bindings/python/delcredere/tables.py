"""Tables of the library seen from Python: columns are NumPy arrays over the library's own memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from enum import IntEnum, IntFlag
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import _native
from ._registry import COLUMNS, ColumnInfo, Reason, Status, Table
from .errors import refuse
from .values import NO_AMOUNT, NO_INDEX, RATIO_EXPONENT, country_code, currency_code, date_of, reasons_of, unscaled

Array = NDArray[Any]
Scalar = Decimal | dt.date | str | int | bool | IntEnum | IntFlag | tuple[Reason, ...] | None

# What each type of column is in C: the function that gives its address, and the items.
_STORED: dict[str, tuple[str, str]] = {
    "money": ("dcr_table_int64", "<i8"),
    "ratio": ("dcr_table_int64", "<i8"),
    "decimal": ("dcr_table_int64", "<i8"),
    "number": ("dcr_table_int64", "<i8"),
    "day": ("dcr_table_int32", "<i4"),
    "code": ("dcr_table_uint32", "<u4"),
    "index": ("dcr_table_uint32", "<u4"),
    "currency": ("dcr_table_uint32", "<u4"),
    "country": ("dcr_table_uint32", "<u4"),
    "flag": ("dcr_table_uint8", "|b1"),
    "set": ("dcr_table_uint64", "<u8"),
}


class Block:
    """A piece of the library's memory. NumPy keeps the block as the base of its array, and the block its owner: the
    memory lives as long as any array over it, also after `close()`."""

    def __init__(self, address: int, items: int, dtype: str, owner: object) -> None:
        self.owner = owner
        self.__array_interface__ = {"version": 3, "data": (address, True), "shape": (items,), "typestr": dtype}


def array_at(address: int | None, items: int, dtype: str, owner: object) -> Array | None:
    """A read-only array over memory of the library, without a copy."""
    if address is None and items > 0:
        return None
    if items == 0:
        return np.empty(0, dtype=dtype)
    assert address is not None
    array: Array = np.asarray(Block(address, items, dtype, owner))
    return array


def column_info(kind: Table, name: str) -> ColumnInfo:
    """The description of a column by its name."""
    for info in COLUMNS[kind]:
        if info.name == name:
            return info
    known = ", ".join(info.name for info in COLUMNS[kind])
    raise refuse(Status.UNKNOWN, f"{name!r} is not a column of {kind.name.lower()}; known are {known}", table=kind)


class Columns:
    """A table of results or facts. `table["covered"]` is an array without a copy (a list for text), in the library's own
    units: minor units, parts per billion, days since 1970-01-01, numbers of the registries."""

    def __init__(self, handle: Any, owner: object, exponent: int) -> None:
        self._handle = handle
        self._owner = owner
        self.exponent = exponent
        self.kind = Table(_native.dcr_table_kind_of(handle))
        self.rows: int = _native.dcr_table_rows(handle)

    def __len__(self) -> int:
        return self.rows

    def __getitem__(self, name: str) -> Array | list[str]:
        info = column_info(self.kind, name)
        found = self.get(info)
        if found is None:
            raise refuse(Status.COLUMN_ABSENT, f"the column {name} was not bound or not computed",
                         table=self.kind, column=info.column)
        return found

    def __iter__(self) -> Iterator[str]:
        return (info.name for info in self.infos())

    def infos(self) -> list[ColumnInfo]:
        """The columns that are there."""
        return [info for info in COLUMNS[self.kind] if self._address(info) is not None or self.rows == 0]

    def array(self, name: str) -> Array:
        """A column that is not text, as an array without a copy."""
        found = self[name]
        if isinstance(found, list):
            raise refuse(Status.TYPE, f"the column {name} is text", table=self.kind)
        return found

    def get(self, info: ColumnInfo) -> Array | list[str] | None:
        """The values of a column; None when it was not bound or not computed."""
        if info.type == "text":
            return self._text(info)
        return array_at(self._address(info), self.rows, _STORED[info.type][1], self._owner)

    def value(self, info: ColumnInfo, row: int) -> Scalar:
        """One value as people write it: Decimal, date, enumeration, text."""
        found = self.get(info)
        if found is None:
            return None
        if isinstance(found, list):
            return found[row]
        return scalar(info, int(found[row]), self.exponent)

    def _address(self, info: ColumnInfo) -> int | None:
        name = "dcr_table_text_offsets" if info.type == "text" else _STORED[info.type][0]
        address: int | None = getattr(_native, name)(self._handle, int(info.column))
        return address

    def _text(self, info: ColumnInfo) -> list[str] | None:
        offsets = array_at(self._address(info), self.rows + 1, "<i8", self._owner)
        if offsets is None or self.rows == 0:
            return None if self.rows else []
        start, end = int(offsets[0]), int(offsets[-1])
        held = array_at(_native.dcr_table_text_bytes(self._handle, int(info.column)), end, "|u1", self._owner)
        data = b"" if held is None else held.tobytes()
        places = offsets.tolist()
        if data.isascii():
            text = data.decode("ascii")
            return [text[a:b] for a, b in zip(places, places[1:])]
        assert start >= 0
        return [data[a:b].decode() for a, b in zip(places, places[1:])]


def scalar(info: ColumnInfo, number: int, exponent: int) -> Scalar:
    """One stored number as people write it."""
    if info.type == "money":
        return unscaled(number, exponent)
    if info.type in ("ratio", "decimal"):
        return unscaled(number, RATIO_EXPONENT)
    if info.type == "number":
        return None if number == NO_AMOUNT else number
    if info.type == "day":
        return date_of(number)
    if info.type == "index":
        return None if number == NO_INDEX else number
    if info.type == "currency":
        return currency_code(number)
    if info.type == "country":
        return country_code(number)
    if info.type == "flag":
        return bool(number)
    if info.type == "set":
        return reasons_of(number)
    if info.type == "code":
        return code_member(info, number)
    return number


def code_member(info: ColumnInfo, number: int) -> IntEnum | IntFlag | None:
    """The member of a code column's enumeration; None for 0 where that means absent."""
    group = info.group
    assert group is not None
    if number == 0 and group is not Status and not issubclass(group, IntFlag):
        return None
    return group(number)
