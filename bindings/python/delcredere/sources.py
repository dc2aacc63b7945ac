"""Facts as they come: data frames of any kind that narwhals reads, or dicts of sequences and NumPy arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import narwhals as nw
import numpy as np

from ._registry import Status
from .errors import refuse
from .frames import Kind
from .tables import Array


@dataclass
class Values:
    """A column: an array with a mask of gaps where the values are numbers, dates or flags, else a list."""

    array: Array | None
    absent: Array | None
    objects: list[Any]

    def __len__(self) -> int:
        return len(self.objects) if self.array is None else len(self.array)


class Source:
    """One table of facts, whatever holds it."""

    def __init__(self, given: Any, table: str) -> None:
        self.table = table
        self.kind: Kind | None = None
        self._frame: Any = None
        self._columns: Mapping[str, Any] = {}
        if isinstance(given, Mapping):
            self._columns = given
            self.names = [str(name) for name in given]
            return
        try:
            self._frame = nw.from_native(given, eager_only=True)
        except TypeError:
            raise refuse(Status.TYPE, f"{table}: a data frame (pandas, Polars, PyArrow) or a dict of columns is needed, "
                                      f"not {type(given).__name__}") from None
        self.names = list(self._frame.columns)
        self.kind = _kind_of(self._frame)

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def __getitem__(self, name: str) -> Values:
        if self._frame is not None:
            return _from_series(self._frame[name])
        return _from_any(self._columns[name], f"{self.table}.{name}")

    def native(self, name: str) -> Any:
        """The column as the frame holds it, without an index."""
        series = self._frame[name].to_native()
        return series.array if self.kind == "pandas" else series


def _kind_of(frame: Any) -> Kind | None:
    implementation = frame.implementation
    if implementation.is_pandas():
        return "pandas"
    if implementation.is_polars():
        return "polars"
    return "pyarrow" if implementation.is_pyarrow() else None


def _from_series(series: Any) -> Values:
    dtype = series.dtype
    if isinstance(dtype, nw.Datetime) and dtype.time_zone is not None:
        raise refuse(Status.TYPE, f"{series.name} has a time zone; a date is needed, so say in which place it is meant")
    if dtype.is_integer() or dtype == nw.Boolean:
        if series.null_count() == 0:
            return Values(np.asarray(series.to_numpy()), None, [])
        filled = series.fill_null(False if dtype == nw.Boolean else 0)
        return Values(np.asarray(filled.to_numpy()), np.asarray(series.is_null().to_numpy(), dtype=bool), [])
    if dtype in (nw.Date, nw.Datetime):
        array = np.asarray(series.to_numpy())
        return _from_array(array) if array.dtype.kind == "M" else Values(None, None, series.to_list())
    if dtype.is_float():
        return _from_array(np.asarray(series.to_numpy()))
    return Values(None, None, series.to_list())


def _from_any(given: Any, name: str) -> Values:
    if isinstance(given, np.ndarray):
        if given.ndim != 1:
            raise refuse(Status.TYPE, f"{name} has {given.ndim} dimensions; a column has one")
        return _from_array(given)
    if isinstance(given, (list, tuple)):
        return Values(None, None, list(given))
    try:
        return _from_series(nw.from_native(given, series_only=True))
    except TypeError:
        pass
    if isinstance(given, Sequence) and not isinstance(given, (str, bytes)):
        return Values(None, None, list(given))
    try:
        return _from_array(np.asarray(memoryview(given)))
    except TypeError:
        raise refuse(Status.TYPE, f"{name}: a column is needed, not {type(given).__name__}") from None


def _from_array(array: Array) -> Values:
    if array.dtype.kind == "M":
        return Values(array, np.isnat(array), [])
    if array.dtype.kind in "iub":
        return Values(array, None, [])
    if array.dtype.kind == "f":
        return Values(array, np.isnan(array), [])
    return Values(None, None, array.tolist())


def is_absent(value: Any) -> bool:
    """None, NaN, NaT and the missing values of data frame libraries."""
    if value is None:
        return True
    if isinstance(value, float):
        return value != value
    return type(value).__name__ in ("NAType", "NaTType")
