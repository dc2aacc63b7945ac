"""From a source's columns to the arrays that the library takes: exact, or an error that names row and column."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import IntEnum
from itertools import chain
from typing import Any

import numpy as np

from . import _native
from ._registry import COLUMNS, Column, ColumnInfo, Status, Table
from .errors import DcrError, refuse
from .numbers import rate_fraction
from .sources import Source, Values, is_absent
from .tables import Array
from .values import (NO_AMOUNT, NO_DAY, NO_INDEX, choice, country_number, currency_exponent, currency_number, day_number,
                     ratio_ppb, scaled)

_INT64 = np.iinfo(np.int64)
_FLAG_TEXTS = {"yes": True, "no": False}  # as documents write them
_WHOLE = re.compile(r"-?[0-9]{1,19}")
_SUFFIX = {"money": "_minor", "ratio": "_ppb"}


def _is_whole(value: Any) -> bool:
    """A whole number, also as text: a CSV read as text has money exact, and its numbers as text too."""
    if isinstance(value, str):
        return _WHOLE.fullmatch(value) is not None
    return isinstance(value, (int, np.integer)) and not isinstance(value, bool)


class Facts:
    """The columns of one table of facts, ready to be bound."""

    def __init__(self, kind: Table, source: Source) -> None:
        self.kind = kind
        self.source = source
        self.arrays: dict[Column, Any] = {}
        self._infos = {info.name: info for info in COLUMNS[kind]}

    @property
    def names_invoices(self) -> bool:
        """Whether rows name an invoice, whose currency then is that of an amount without its own."""
        return self.kind is not Table.INVOICES and "invoice" in self._infos

    def check_names(self) -> None:
        """Refuses columns that are not facts: a misspelt name must not be a fact left out."""
        known = set(self._infos) | {name + _SUFFIX[i.type] for name, i in self._infos.items() if i.type in _SUFFIX}
        if self.kind is Table.RATES:
            known.add("rate")
        unknown = [name for name in self.source.names if name not in known]
        if unknown:
            raise refuse(Status.UNKNOWN, f"{self.source.table} has no column {', '.join(map(repr, unknown))}; known are "
                                         f"{', '.join(sorted(known))}; extra='ignore' leaves others out", table=self.kind)

    def read(self, exponents: Callable[[], Array | int]) -> None:
        """Fills `arrays`; `exponents` is asked for the decimals of each row's currency where amounts are not minor units."""
        for info in self._infos.values():
            plain, raw = info.name, info.name + _SUFFIX.get(info.type, "")
            if raw != plain and plain in self.source and raw in self.source:
                raise refuse(Status.TYPE, f"{self.source.table} has both {plain} and {raw}; give one", table=self.kind,
                             column=info.column)
            if raw != plain and raw in self.source:
                self.arrays[info.column] = self.integers(info, raw, np.int64, NO_AMOUNT)
            elif plain in self.source and info.column not in self.arrays:
                self.arrays[info.column] = self._read(info, exponents)
        if self.kind is Table.RATES and "rate" in self.source:
            self._read_rates()

    def currencies(self, book_currency: int) -> Array | None:
        """The currency of each row, or None where the table has no such column or nothing is said."""
        info = self._infos.get("currency")
        if info is None:
            return None
        if info.name in self.source:
            found = self._lookup(info, info.name, currency_number)
            if book_currency and self.kind is not Table.RECEIPTS:
                found = np.where(found == 0, np.uint32(book_currency), found)
        elif book_currency and self.kind is not Table.RECEIPTS and self.rows() is not None:
            found = np.full(self.rows() or 0, book_currency, dtype=np.uint32)
        else:
            return None
        self.arrays[info.column] = found
        return found

    def rows(self) -> int | None:
        """The number of rows; None without a column."""
        return len(self.source[self.source.names[0]]) if self.source.names else None

    def bind(self, handle: Any) -> None:
        """Lends the arrays to a table of the library."""
        for info in self._infos.values():
            held = self.arrays.get(info.column)
            if held is not None:
                getattr(_native, _BIND[info.type])(handle, int(info.column), held)

    def _read(self, info: ColumnInfo, exponents: Callable[[], Array | int]) -> Any:
        name = info.name
        if info.type == "text":
            return text_column(self.texts(info))
        if info.type == "money":
            return self._money(info, exponents())
        if info.type == "ratio":
            return self._each(info, name, ratio_ppb, NO_AMOUNT, np.int64)
        if info.type == "day":
            return self._days(info)
        if info.type == "flag":
            return self._flags(info)
        if info.type == "currency":
            return self._lookup(info, name, currency_number)
        if info.type == "country":
            return self._lookup(info, name, country_number)
        if info.type == "code":
            assert info.group is not None and issubclass(info.group, IntEnum)
            group: type[IntEnum] = info.group
            return self._lookup(info, name, lambda value: int(choice(group, value)))
        if info.type == "index":
            return self.integers(info, name, np.uint32, NO_INDEX)
        return self.integers(info, name, np.int64, NO_AMOUNT)

    def fault(self, info: ColumnInfo, name: str, row: int, error: DcrError | str, code: Status = Status.TYPE) -> DcrError:
        """An error that says where."""
        text, code = (error.text, error.code) if isinstance(error, DcrError) else (error, code)
        return refuse(code, f"{self.source.table}.{name}, row {row}: {text}", table=self.kind, column=info.column, row=row)

    def _each(self, info: ColumnInfo, name: str, convert: Callable[[Any], int], absent: int, dtype: Any) -> Array:
        values = self.source[name]
        made = np.full(len(values), absent, dtype=dtype)
        for row, value in enumerate(_objects(values)):
            if is_absent(value):
                continue
            try:
                made[row] = convert(value)
            except DcrError as error:
                raise self.fault(info, name, row, error) from None
        return made

    def _lookup(self, info: ColumnInfo, name: str, convert: Callable[[Any], int]) -> Array:
        """Names to numbers, each different name once; numbers stay as they are, and the library judges them."""
        values = self.source[name]
        if values.array is not None and values.array.dtype.kind in "iu":
            return self.integers(info, name, np.uint32, 0)
        known: dict[Any, int] = {}
        objects = _objects(values)
        for row, value in enumerate(objects):
            if value.__hash__ is None or value in known:
                continue
            try:
                known[value] = 0 if is_absent(value) or value == "" else value if type(value) is int else convert(value)
            except (DcrError, TypeError, AttributeError) as error:
                text = error if isinstance(error, DcrError) else f"{value!r} is not a name or number"
                raise self.fault(info, name, row, text) from None
        try:
            return np.fromiter((known[value] for value in objects), dtype=np.uint32, count=len(objects))
        except (OverflowError, KeyError, TypeError) as error:
            raise refuse(Status.CODE, f"{self.source.table}.{name}: a value is neither a name nor a number above zero",
                         table=self.kind, column=info.column) from error

    def integers(self, info: ColumnInfo, name: str, dtype: Any, absent: int) -> Array:
        values = self.source[name]
        array, gaps = values.array, values.absent
        if array is None:
            gaps = np.fromiter(map(is_absent, values.objects), dtype=bool, count=len(values))
            for row, value in enumerate(values.objects):
                if not (gaps[row] or _is_whole(value)):
                    raise self.fault(info, name, row, f"a whole number is needed, not {value!r}")
            array = np.array([0 if gap else int(v) for v, gap in zip(values.objects, gaps)], dtype=object)
        elif array.dtype.kind not in "iu":
            raise refuse(Status.TYPE, f"{self.source.table}.{name} holds {array.dtype}; whole numbers are needed: where gaps "
                                      "made it float, use a nullable integer type", table=self.kind, column=info.column)
        if array.dtype != dtype:
            limits = np.iinfo(dtype)
            wrong = (array < limits.min) | (array > limits.max)
            if len(array) and wrong.any():
                row = int(np.argmax(wrong))
                raise self.fault(info, name, row, f"{array[row]} is outside {limits.min} to {limits.max}", Status.RANGE)
            array = array.astype(dtype)
        if gaps is not None and gaps.any():
            array = array.copy()
            array[gaps] = absent
        return np.ascontiguousarray(array)

    def _money(self, info: ColumnInfo, exponents: Array | int) -> Array:
        name = info.name
        values = self.source[name]
        if values.array is not None and values.array.dtype.kind not in "iu":
            raise refuse(Status.TYPE, f"{self.source.table}.{name} holds {values.array.dtype}, which cannot hold money exactly; "
                         f"give Decimal or decimal text, or minor units as int64 in {name}_minor",
                         table=self.kind, column=info.column)
        each = np.broadcast_to(np.asarray(exponents, dtype=np.int32), (len(values),))
        if values.array is not None:
            return self._whole_money(info, values, each)
        made = np.full(len(values), NO_AMOUNT, dtype=np.int64)
        for row, (value, exponent) in enumerate(zip(values.objects, each.tolist())):
            if is_absent(value):
                continue
            if exponent < 0:
                raise self.fault(info, name, row, _NO_CURRENCY, Status.CURRENCY)
            try:
                made[row] = scaled(value, exponent)
            except DcrError as error:
                raise self.fault(info, name, row, error) from None
        return made

    def _whole_money(self, info: ColumnInfo, values: Values, exponents: Array) -> Array:
        array = self.integers(info, info.name, np.int64, 0)
        if (exponents < 0).any():
            raise self.fault(info, info.name, int(np.argmax(exponents < 0)), _NO_CURRENCY, Status.CURRENCY)
        scale = np.power(np.int64(10), exponents.astype(np.int64))
        wrong = (array > _INT64.max // scale) | (array < -(_INT64.max // scale))
        if wrong.any():
            raise self.fault(info, info.name, int(np.argmax(wrong)), "the amount does not fit 64 bits", Status.OVERFLOW)
        made: Array = array * scale
        if values.absent is not None:
            made[values.absent] = NO_AMOUNT
        return made

    def _days(self, info: ColumnInfo) -> Array:
        values = self.source[info.name]
        if values.array is None:
            return self._each(info, info.name, day_number, NO_DAY, np.int32)
        if values.array.dtype.kind != "M":
            return self.integers(info, info.name, np.int32, NO_DAY)
        days = values.array.astype("datetime64[D]")
        broken = (days != values.array) & ~np.isnat(days)
        if broken.any():
            raise self.fault(info, info.name, int(np.argmax(broken)), "has a time of day; give a date", Status.DATE)
        numbers = days.astype(np.int64)
        if values.absent is not None:
            numbers[values.absent] = NO_DAY
        wrong = (numbers > 2932896) | ((numbers < -719162) & (numbers != NO_DAY))
        if wrong.any():
            raise self.fault(info, info.name, int(np.argmax(wrong)), "the date is outside the years 1 to 9999", Status.DATE)
        return numbers.astype(np.int32)

    def _flags(self, info: ColumnInfo) -> Array:
        values = self.source[info.name]
        if values.array is not None and values.array.dtype.kind == "b":
            if values.absent is None:
                return np.ascontiguousarray(values.array)
            return values.array & ~values.absent
        if values.array is not None:
            return self.integers(info, info.name, np.uint8, 0)
        made = np.zeros(len(values), dtype=np.uint8)
        for row, value in enumerate(values.objects):
            if is_absent(value):
                continue
            if isinstance(value, str) and value in _FLAG_TEXTS:
                made[row] = _FLAG_TEXTS[value]
            elif isinstance(value, (bool, np.bool_)):
                made[row] = bool(value)
            else:
                raise self.fault(info, info.name, row, f'True or False is needed, or "yes" or "no", not {value!r}')
        return made

    def texts(self, info: ColumnInfo) -> list[str]:
        values = self.source[info.name]
        objects = _objects(values)
        if all(type(value) is str for value in objects):
            return objects
        texts = []
        for row, value in enumerate(objects):
            if is_absent(value):
                texts.append("")
            elif isinstance(value, (str, int)) and not isinstance(value, bool):
                texts.append(str(value))
            else:
                raise self.fault(info, info.name, row, f"text is needed, not {value!r}")
        return texts

    def _read_rates(self) -> None:
        numerator, denominator = self._infos["numerator"], self._infos["denominator"]
        if numerator.column in self.arrays or denominator.column in self.arrays:
            raise refuse(Status.TYPE, "rates has both rate and numerator or denominator; give one", table=self.kind)
        pairs = []
        for row, value in enumerate(_objects(self.source["rate"])):
            try:
                pairs.append(rate_fraction(value))
            except DcrError as error:
                raise self.fault(numerator, "rate", row, error) from None
        self.arrays[numerator.column] = np.array([p[0] for p in pairs], dtype=np.int64)
        self.arrays[denominator.column] = np.array([p[1] for p in pairs], dtype=np.int64)


_NO_CURRENCY = "an amount in major units needs a currency: give a column currency, or currency= for the book"
_BIND = {
    "text": "dcr_table_bind_text", "money": "dcr_table_bind_int64", "ratio": "dcr_table_bind_int64",
    "number": "dcr_table_bind_int64", "day": "dcr_table_bind_int32", "code": "dcr_table_bind_uint32",
    "index": "dcr_table_bind_uint32", "currency": "dcr_table_bind_uint32", "country": "dcr_table_bind_uint32",
    "flag": "dcr_table_bind_uint8",
}


def _objects(values: Values) -> list[Any]:
    if values.array is None:
        return values.objects
    objects: list[Any] = values.array.tolist()
    if values.absent is not None:
        return [None if gap else value for value, gap in zip(objects, values.absent.tolist())]
    return objects


def text_column(texts: list[str]) -> tuple[bytes, Array]:
    """The bytes of all texts and where each begins and ends."""
    joined = "".join(texts)
    data = joined.encode()
    lengths = map(len, texts) if len(data) == len(joined) else (len(text.encode()) for text in texts)
    offsets = np.fromiter(chain((0,), lengths), dtype=np.int64, count=len(texts) + 1)
    return data, np.cumsum(offsets)


def exponents_of(currencies: Array) -> Array:
    """The number of decimals of each row's currency, -1 where there is none."""
    made = np.full(len(currencies), -1, dtype=np.int32)
    for number in np.unique(currencies).tolist():
        if number:
            made[currencies == number] = currency_exponent(number)
    return made
