"""Files as rows of text: CSV, JSON lines, and (with pandas) XLSX and Parquet. Every row knows its line."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from ..refusal import RefusedRow, WrongInput
from . import json_once

ENDINGS = {".csv": "csv", ".tsv": "csv", ".txt": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".xlsx": "xlsx",
           ".parquet": "parquet"}
FORMATS = ("csv", "jsonl", "xlsx", "parquet")


@dataclass
class Source:
    """The rows of a file: their columns, and for each row its line and its cells as text ("" for none)."""

    file: str
    columns: list[str]
    rows: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)


def read_source(path: Path, table: str, form: str | None, encoding: str, delimiter: str, sheet: str | None) -> Source:
    """Reads a file whole. `form` is by the file's ending when it is not given."""
    form = form or ENDINGS.get(path.suffix.lower())
    if form is None:
        raise WrongInput(f"a file ending in {path.suffix or 'nothing'} is not known", file=str(path),
                         remedy=f"state `format` in the map: {', '.join(FORMATS)}")
    try:
        if form == "csv":
            return read_csv(path, table, encoding, "\t" if path.suffix.lower() == ".tsv" else delimiter)
        if form == "jsonl":
            return read_json_lines(path, encoding)
        return read_frame(path, form, sheet)
    except FileNotFoundError:
        raise WrongInput("there is no such file", file=str(path), remedy="check the path") from None
    except IsADirectoryError:
        raise WrongInput("this is a folder", file=str(path), remedy="name a file") from None
    except PermissionError:
        raise WrongInput("the file may not be read", file=str(path), remedy="check its permissions") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1 if isinstance(error.object, bytes) else None
        raise WrongInput(f"not {encoding} text", file=str(path), line=line,
                         remedy='state `encoding` in the map, such as encoding = "cp1252"') from None


def decoded(path: Path, encoding: str) -> str:
    """The text of a file, decoded at once so that a wrong byte is found with its place."""
    try:
        codecs.lookup(encoding)
    except LookupError:
        raise WrongInput(f"unknown encoding {encoding!r}", file=str(path),
                         remedy="state `encoding` in the map, such as cp1252") from None
    return path.read_bytes().decode("utf-8-sig" if encoding.lower() in ("utf-8", "utf8") else encoding)


def read_csv(path: Path, table: str, encoding: str, delimiter: str) -> Source:
    reader = csv.reader(io.StringIO(decoded(path, encoding), newline=""), delimiter=delimiter, strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
        source = Source(str(path), checked_header(header, path))
        line = reader.line_num + 1
        for cells in reader:
            if len(cells) == len(header):
                source.rows.append((line, dict(zip(header, cells, strict=True))))
            elif cells:
                source.refused.append(RefusedRow(
                    table, str(path), line, "", "", f"the row has {len(cells)} cells, the header {len(header)}",
                    "quote cells that hold the delimiter, or state `delimiter` in the map"))
            line = reader.line_num + 1
        return source
    except csv.Error as error:
        raise WrongInput(f"not CSV: {error}", file=str(path), line=reader.line_num,
                         remedy="close the quotation mark") from None


def checked_header(header: list[str], path: Path) -> list[str]:
    if not any(header):
        raise WrongInput("the file is empty", file=str(path), line=1, remedy="the first line names the columns")
    for name in header:
        if header.count(name) > 1:
            raise WrongInput(f"two columns are named {name!r}", file=str(path), line=1, column=name,
                             remedy="rename one of them")
    return header


def read_json_lines(path: Path, encoding: str) -> Source:
    source = Source(str(path), [])
    names: dict[str, None] = {}
    for line, text in enumerate(decoded(path, encoding).split("\n"), start=1):
        if not text.strip():
            continue
        try:
            record = json_once.loads(text)
        except json.JSONDecodeError as error:
            raise WrongInput(f"not JSON: {error.msg}", file=str(path), line=line,
                             remedy="write one object a line") from None
        if not isinstance(record, dict):
            raise WrongInput("not an object", file=str(path), line=line, remedy="write one object a line")
        names.update(dict.fromkeys(record))
        source.rows.append((line, {name: as_text(value) for name, value in record.items()}))
    source.columns = list(names)
    for _, cells in source.rows:
        for name in names:
            cells.setdefault(name, "")
    return source


def read_frame(path: Path, form: str, sheet: str | None) -> Source:
    try:
        import pandas
    except ImportError:
        raise WrongInput(f"reading {form} needs pandas", file=str(path), remedy="pip install pandas "
                         + ("openpyxl" if form == "xlsx" else "pyarrow")) from None
    if not path.exists():
        raise FileNotFoundError(path)
    try:
        frame = (pandas.read_excel(path, sheet_name=sheet or 0, dtype=object) if form == "xlsx"
                 else pandas.read_parquet(path))
    except (ValueError, OSError, ImportError, KeyError) as error:
        raise WrongInput(f"not {form}: {error}", file=str(path), remedy="check `format` and `sheet` in the map") from None
    header = checked_header([str(name).strip() for name in frame.columns], path)
    first = 2 if form == "xlsx" else 1
    rows = [(first + ix, dict(zip(header, map(as_text, values), strict=True)))
            for ix, values in enumerate(frame_rows(frame))]
    return Source(str(path), header, rows)


def frame_rows(frame: Any) -> Iterator[tuple[Any, ...]]:
    blank = frame.isna()
    for values, absent in zip(frame.itertuples(index=False), blank.itertuples(index=False), strict=True):
        yield tuple(None if gone else value for value, gone in zip(values, absent, strict=True))


def as_text(value: Any) -> str:
    """A cell of a typed file as text: dates without a time as YYYY-MM-DD, numbers with a decimal point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return format(Decimal(repr(value)), "f")
    if isinstance(value, Decimal):
        return format(value, "f")
    if hasattr(value, "isoformat"):
        return str(value.isoformat()).removesuffix("T00:00:00")
    if isinstance(value, (dict, list)):
        return json.dumps(value)
    return str(value)
