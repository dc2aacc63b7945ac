"""Exceptions: one class per group of the status registry, each also of the built-in kind that fits."""

from __future__ import annotations

from ._registry import STATUS_GROUP, STATUS_NAME, Column, Status, Table, Term


class DcrError(Exception):
    """A call that failed. `term`, `table`, `column` and `row` (from 0) say where, `position` the byte of a document;
    each is None where it does not apply."""

    def __init__(
        self,
        code: Status,
        text: str,
        *,
        term: Term | None = None,
        table: Table | None = None,
        column: Column | None = None,
        row: int | None = None,
        position: int | None = None,
    ) -> None:
        super().__init__(code, text)
        self.code = code
        self.text = text
        self.term = term
        self.table = table
        self.column = column
        self.row = row
        self.position = position

    def __str__(self) -> str:
        return f"{STATUS_NAME[self.code]}: {self.text}"


class ArgumentError(DcrError, ValueError):
    """A call was made with something that it does not take."""


class KindError(ArgumentError, TypeError):
    """A value or column is of another type than its table states."""


class TermError(DcrError, ValueError):
    """The terms of a policy do not work together."""


class TermAbsentError(TermError, LookupError):
    """A term on which the answer turns is not given; `term` names it."""


class DataError(DcrError, ValueError):
    """Facts that cannot be used."""


class DocumentError(DcrError, ValueError):
    """A JSON document that cannot be read; `position` is the byte."""


class ResultOverflowError(DcrError, OverflowError):
    """A result does not fit 64 bits."""


class OutOfMemoryError(DcrError, MemoryError):
    """There was no memory."""


class VersionError(DcrError, RuntimeError):
    """The library is older than the caller needs."""


class InternalError(DcrError, RuntimeError):
    """The library broke a promise of its own; please report it."""


_BY_GROUP: dict[str, type[DcrError]] = {
    "argument": ArgumentError,
    "term": TermError,
    "data": DataError,
    "document": DocumentError,
    "overflow": ResultOverflowError,
    "memory": OutOfMemoryError,
    "version": VersionError,
    "internal": InternalError,
}
_BY_STATUS: dict[Status, type[DcrError]] = {
    Status.TYPE: KindError,
    Status.JSON_TYPE: DocumentError,
    Status.TERM_ABSENT: TermAbsentError,
}


def error_class(code: Status) -> type[DcrError]:
    """The class of the exception for a status."""
    return _BY_STATUS.get(code) or _BY_GROUP[STATUS_GROUP[code]]


def refuse(
    code: Status,
    text: str,
    *,
    term: Term | None = None,
    table: Table | None = None,
    column: Column | None = None,
    row: int | None = None,
    position: int | None = None,
) -> DcrError:
    """The exception for a status, to be raised."""
    return error_class(code)(code, text, term=term, table=table, column=column, row=row, position=position)


def from_native(code: int, term: int, table: int, column: int, row: int, position: int, text: str) -> DcrError:
    """Called by the native layer with the fields of a dcr_error."""
    return refuse(
        Status(code),
        text or STATUS_NAME[Status(code)],
        term=Term(term) if term else None,
        table=Table(table) if table else None,
        column=Column(column) if column else None,
        row=row if row >= 0 else None,
        position=position if position >= 0 else None,
    )
