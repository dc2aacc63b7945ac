"""The layer below: complete, and strict about what it is given."""

import importlib.util
from dataclasses import fields
from pathlib import Path

import delcredere as dcr
import numpy as np
import pytest
from delcredere import _native
from delcredere._registry import COLUMNS, STATUS_GROUP
from delcredere.errors import error_class
from delcredere.rows import ROW_TABLES

ROOT = Path(__file__).resolve().parents[3]


def test_every_public_function_is_carried() -> None:
    spec = importlib.util.spec_from_file_location("meta_bindings", ROOT / "tests" / "meta" / "bindings.py")
    assert spec is not None and spec.loader is not None
    meta = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(meta)
    assert meta.faults("python", Path(_native.__file__).read_text()) == []


@pytest.mark.parametrize(("row_class", "kind"), ROW_TABLES.items())
def test_rows_have_the_columns_of_their_tables(row_class: type, kind: dcr.Table) -> None:
    assert [f.name for f in fields(row_class)] == [info.name for info in COLUMNS[kind]]


def test_every_group_of_errors_has_a_class() -> None:
    built_in = {"argument": ValueError, "overflow": OverflowError, "memory": MemoryError, "term": ValueError}
    for status, group in STATUS_GROUP.items():
        if status is not dcr.Status.OK:
            assert issubclass(error_class(status), built_in.get(group, dcr.DcrError))
    assert issubclass(error_class(dcr.Status.TERM_ABSENT), LookupError)
    assert issubclass(error_class(dcr.Status.TYPE), TypeError)


def test_buffers_of_another_type_are_refused() -> None:
    table = _native.dcr_table_new(int(dcr.Table.INVOICES))
    column = int(dcr.Column.INVOICES_AMOUNT)
    for wrong in (np.zeros(3, np.int32), np.zeros(3), np.zeros((2, 2), np.int64), np.zeros(6, np.int64)[::2], [1, 2, 3]):
        with pytest.raises((TypeError, ValueError, BufferError)):
            _native.dcr_table_bind_int64(table, column, wrong)
    with pytest.raises(dcr.KindError):
        _native.dcr_table_bind_int32(table, column, np.zeros(3, np.int32))


def test_offsets_may_not_leave_the_bytes() -> None:
    table = _native.dcr_table_new(int(dcr.Table.BUYERS))
    for offsets in ([], [0, 5], [0, 3, 2, 99]):
        with pytest.raises(ValueError):
            _native.dcr_table_bind_text(table, int(dcr.Column.BUYERS_BUYER), (b"abc", np.array(offsets, np.int64)))
    with pytest.raises(dcr.DcrError):
        _native.dcr_table_bind_text(table, int(dcr.Column.BUYERS_BUYER), (b"abc", np.array([0, 3, 2, 3], np.int64)))


def test_handles_of_another_kind_are_refused(policy: dcr.Policy, book: dcr.Book) -> None:
    with pytest.raises(TypeError):
        _native.dcr_book_digest(policy._handle)
    with pytest.raises(dcr.DcrError):
        _native.dcr_policy_to_json(None)


def test_integers_that_do_not_fit() -> None:
    with pytest.raises(OverflowError):
        _native.dcr_share_of(2**63, 1, 1)


def test_versions_agree() -> None:
    assert _native.dcr_version_number() == _native.DCR_VERSION_NUMBER
    assert dcr.version() == dcr.__version__ and dcr.version() in dcr.build_info()
