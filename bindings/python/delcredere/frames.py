"""Results as data frames: of pandas, Polars, PyArrow, or plain columns where none of them is installed.

Money is int64 minor units in `<name>_minor`, ratios are parts per billion in `<name>_ppb`, exact and without a copy;
with money="decimal" both are Decimal in `<name>`. Days become dates, codes categories, absent values nulls.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum, IntFlag
from typing import Any, Literal

import numpy as np

from ._registry import ColumnInfo, Status
from .errors import refuse
from .tables import Array, Columns
from .values import NO_AMOUNT, NO_DAY, NO_INDEX, RATIO_EXPONENT, choice_name, country_code, currency_code, unscaled

Kind = Literal["pandas", "polars", "pyarrow", "columns"]
Money = Literal["minor", "decimal"]
KINDS: tuple[Kind, ...] = ("pandas", "polars", "pyarrow")
_ABSENT = {"money": NO_AMOUNT, "ratio": NO_AMOUNT, "number": NO_AMOUNT, "day": NO_DAY, "index": NO_INDEX}


@dataclass
class Series:
    """A column on its way into a frame: numbers with their gaps, dates, categories, or ready objects."""

    form: Literal["number", "day", "category", "object", "native"]
    values: Any
    absent: Array | None = None
    categories: tuple[str, ...] = ()


def default_kind() -> Kind:
    """The kind of frame for facts that came in without one."""
    return next((kind for kind in KINDS if importlib.util.find_spec(kind)), "columns")


def frame(table: Columns, kind: Kind, money: Money = "minor", first: Mapping[str, Any] | None = None) -> Any:
    """The table as a frame of `kind`; `first` are ready columns of that kind to put in front."""
    if money not in ("minor", "decimal"):
        raise refuse(Status.UNKNOWN, f"money is 'minor' or 'decimal', not {money!r}")
    columns: dict[str, Series] = {name: Series("native", values) for name, values in (first or {}).items()}
    for info in table.infos():
        name, series = _series(table, info, money)
        columns[name] = series
    return build_frame(columns, kind)


def build_frame(columns: dict[str, Series], kind: Kind) -> Any:
    """A frame of `kind` of ready columns."""
    if kind not in _BUILDERS:
        raise refuse(Status.UNKNOWN, f"{kind!r} is not a kind of frame; known are {', '.join(_BUILDERS)}")
    return _BUILDERS[kind](columns)


def _series(table: Columns, info: ColumnInfo, money: Money) -> tuple[str, Series]:
    found = table.get(info)
    if found is None:
        found = []
    if isinstance(found, list):
        return info.name, Series("object", found)
    absent = found == _ABSENT[info.type] if info.type in _ABSENT else None
    if absent is not None and not absent.any():
        absent = None
    if info.type in ("money", "ratio"):
        exponent = table.exponent if info.type == "money" else RATIO_EXPONENT
        if money == "decimal":
            return info.name, Series("object", _decimals(found, exponent))
        return info.name + ("_minor" if info.type == "money" else "_ppb"), Series("number", found, absent)
    if info.type == "decimal":
        return info.name, Series("object", _decimals(found, RATIO_EXPONENT))
    if info.type == "day":
        return info.name, Series("day", found, absent)
    if info.type == "code" and info.group is not None and not issubclass(info.group, IntFlag):
        return info.name, _category(found, info.group)
    if info.type in ("currency", "country"):
        name_of = currency_code if info.type == "currency" else country_code
        return info.name, Series("object", _by_unique(found, name_of))
    return info.name, Series("number", found, absent)


def _decimals(numbers: Array, exponent: int) -> list[Decimal | None]:
    return [unscaled(number, exponent) for number in numbers.tolist()]


def _by_unique(numbers: Array, name_of: Callable[[int], str | None]) -> list[str | None]:
    names = {int(n): name_of(int(n)) for n in np.unique(numbers)}
    return [names[n] for n in numbers.tolist()]


def _category(numbers: Array, group: type[IntEnum] | type[IntFlag]) -> Series:
    members = [m for m in group if m or group is Status]
    lookup = np.full(max(int(m) for m in members) + 2, -1, dtype=np.int32)
    for place, member in enumerate(members):
        lookup[int(member)] = place
    codes = lookup[np.minimum(numbers, len(lookup) - 1)]
    return Series("category", codes, None, tuple(choice_name(m) for m in members))


def _to_columns(columns: dict[str, Series]) -> PlainFrame:
    return PlainFrame({name: _plain(s) for name, s in columns.items()})


def _plain(series: Series) -> Any:
    if series.form == "day":
        return _datetime64(series)
    if series.form == "category":
        return np.array([None if c < 0 else series.categories[c] for c in series.values.tolist()], dtype=object)
    if series.form == "object":
        return np.array(series.values, dtype=object)
    return series.values


def _datetime64(series: Series) -> Array:
    days = series.values.astype("datetime64[D]")
    if series.absent is not None:
        days[series.absent] = np.datetime64("NaT")
    return days  # type: ignore[no-any-return]


def _to_pandas(columns: dict[str, Series]) -> Any:
    import pandas as pd

    def column(series: Series) -> Any:
        if series.form == "day":
            return _datetime64(series).astype("datetime64[s]")
        if series.form == "category":
            return pd.Categorical.from_codes(series.values, categories=pd.Index(series.categories))
        if series.form == "number" and series.absent is not None:
            return pd.arrays.IntegerArray(series.values.copy(), series.absent)
        return series.values

    return pd.DataFrame({name: column(s) for name, s in columns.items()}, copy=False)


def _to_polars(columns: dict[str, Series]) -> Any:
    import polars as pl

    def column(name: str, series: Series) -> Any:
        if series.form == "native":
            return pl.Series(name, series.values)
        if series.form == "category":
            codes = pl.Series(name, series.values)
            names = pl.Series([*series.categories], dtype=pl.Enum([*series.categories]))
            return names.gather(codes.set(codes < 0, None)).alias(name)
        if series.form == "object":
            return pl.Series(name, series.values, dtype=None if any(v is not None for v in series.values) else pl.String)
        made = pl.Series(name, series.values)
        if series.absent is not None:
            made = made.set(pl.Series(series.absent), None)
        return made.cast(pl.Date) if series.form == "day" else made

    return pl.DataFrame([column(name, s) for name, s in columns.items()])


def _to_pyarrow(columns: dict[str, Series]) -> Any:
    import pyarrow as pa

    def column(series: Series) -> Any:
        if series.form == "category":
            codes = pa.array(series.values, mask=series.values < 0)
            return pa.DictionaryArray.from_arrays(codes, pa.array(series.categories))
        if series.form == "object":
            kind = None if any(v is not None for v in series.values) else pa.string()
            return pa.array(series.values, type=kind)
        if series.form == "native":
            return series.values
        kind = pa.date32() if series.form == "day" else None
        made = pa.array(series.values, mask=series.absent)
        return made if kind is None else made.cast(kind)

    return pa.table({name: column(s) for name, s in columns.items()})


class PlainFrame(Mapping[str, Any]):
    """Columns by name, where no data frame library is installed."""

    def __init__(self, columns: dict[str, Any]) -> None:
        self._columns = columns

    def __getitem__(self, name: str) -> Any:
        return self._columns[name]

    def __iter__(self) -> Any:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)

    def __repr__(self) -> str:
        rows = len(next(iter(self._columns.values()), ()))
        return f"<{rows} rows of {', '.join(self._columns)}>"


_BUILDERS: dict[str, Callable[[dict[str, Series]], Any]] = {
    "pandas": _to_pandas,
    "polars": _to_polars,
    "pyarrow": _to_pyarrow,
    "columns": _to_columns,
}


