"""Mapping documents, in TOML or JSON: read and checked whole before any file is opened. See docs/mapping.md."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from ..refusal import WrongInput
from . import json_once
from .dates import OURS
from .numbers import NumberStyle
from .rules import Cell, Constant, DayPlusPeriod, MatchOn, ReceiptsRule, RowNumber, Rule, SignOf, Skip, TableRules
from .schema import TABLES, column_names
from .source import FORMATS

TABLE_KEYS = ("format", "encoding", "delimiter", "sheet", "decimal", "thousands", "dates", "skip", "columns")
LEDGER_KEYS = (*TABLE_KEYS, "receipts", "buyers")
CELL_KEYS = ("column", "decimal", "thousands", "negate", "dates", "values", "otherwise", "less")


class Place:
    """A spot in the map, for messages: the file and the dotted path of the value."""

    def __init__(self, file: str, path: str = "") -> None:
        self.file, self.path = file, path

    def at(self, key: str) -> Place:
        return Place(self.file, f"{self.path}.{key}" if self.path else key)

    def wrong(self, reason: str, remedy: str) -> WrongInput:
        return WrongInput(f"{self.path}: {reason}" if self.path else reason, file=self.file, remedy=remedy)


def read_map(path: Path) -> dict[str, TableRules]:
    """The rules of every table that the map speaks of, by our name of the table ("ledger" for invoices)."""
    place = Place(str(path))
    document = load(path, place)
    check_keys(document, tuple(TABLES), place)
    return {name: table_rules(name, section, place.at(name)) for name, section in document.items()}


def load(path: Path, place: Place) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        found = json_once.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except FileNotFoundError:
        raise place.wrong("there is no such file", "check the path of the map") from None
    except OSError as error:
        raise place.wrong(f"the map cannot be read ({error.strerror})", "check the path of the map") from None
    except (json.JSONDecodeError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise place.wrong(f"not a {path.suffix.lstrip('.').upper() or 'TOML'} document: {getattr(error, 'msg', error)}", "mend the map") from None
    if not isinstance(found, dict):
        raise place.wrong("the map is not an object", "write one object with a member for each table")
    return found


def check_keys(section: Any, known: tuple[str, ...], place: Place) -> None:
    if not isinstance(section, dict):
        raise place.wrong("this is not a table of keys", f"known keys: {', '.join(known)}")
    for key in section:
        if key not in known:
            raise place.at(key).wrong("unknown key", f"known keys here: {', '.join(known)}")


def table_rules(name: str, section: Any, place: Place) -> TableRules:
    check_keys(section, LEDGER_KEYS if name == "ledger" else TABLE_KEYS, place)
    if section.get("format") not in (None, *FORMATS):
        raise place.at("format").wrong("unknown format", f"known: {', '.join(FORMATS)}")
    columns = section.get("columns")
    known = column_names(TABLES[name])
    if columns is not None:
        check_keys(columns, known, place.at("columns"))
        columns = {key: rule(value, section, place.at(f"columns.{key}")) for key, value in columns.items()}
    buyers = section.get("buyers", {})
    check_keys(buyers, tuple(key for key in column_names("buyers") if key != "buyer"), place.at("buyers"))
    return TableRules(
        format=section.get("format"),
        encoding=text_of(section, "encoding", "utf-8", place),
        delimiter=text_of(section, "delimiter", ",", place),
        sheet=section.get("sheet"),
        skips=tuple(skip(value, place.at("skip")) for value in section.get("skip", [])),
        columns=columns,
        receipts=receipts_rule(section["receipts"], section, place.at("receipts")) if "receipts" in section else None,
        buyers={key: rule(value, section, place.at(f"buyers.{key}")) for key, value in buyers.items()},
    )


def text_of(section: dict[str, Any], key: str, default: str, place: Place) -> str:
    value = section.get(key, default)
    if not isinstance(value, str):
        raise place.at(key).wrong("not a text", "write it in quotation marks")
    return value


def rule(value: Any, section: dict[str, Any], place: Place) -> Rule:
    """A rule from its short form (the name of a column) or its long one."""
    if isinstance(value, str):
        return cell({"column": value}, section, place)
    if not isinstance(value, dict):
        raise place.wrong("neither a column's name nor a rule", "write \"Their Column\" or { column = \"...\" }")
    if "constant" in value:
        check_keys(value, ("constant",), place)
        return Constant(plain(value["constant"]))
    if "row_number" in value:
        check_keys(value, ("row_number",), place)
        return RowNumber(plain(value["row_number"]))
    if "from" in value:
        check_keys(value, ("from", "plus"), place)
        return DayPlusPeriod(text_of(value, "from", "", place), period_rule(value.get("plus"), section, place.at("plus")))
    if "sign_of" in value:
        check_keys(value, ("sign_of",), place)
        return SignOf(text_of(value, "sign_of", "", place))
    if "match" in value:
        check_keys(value, ("match", "unmatched"), place)
        unmatched = text_of(value, "unmatched", "refuse", place)
        if unmatched not in ("refuse", "oldest"):
            raise place.at("unmatched").wrong(f"unknown choice {unmatched!r}", "known: refuse, oldest")
        return MatchOn(text_of(value, "match", "", place), unmatched)
    return cell(value, section, place)


def period_rule(value: Any, section: dict[str, Any], place: Place) -> Cell | Constant:
    if isinstance(value, str):
        return Constant(value)
    if isinstance(value, dict):
        return cell(value, section, place)
    raise place.wrong("no period", 'write plus = "30 days", or plus = { column = "Terms", values = { Z001 = "30 days" } }')


def cell(value: dict[str, Any], section: dict[str, Any], place: Place) -> Cell:
    check_keys(value, CELL_KEYS, place)
    if not isinstance(value.get("column"), str):
        raise place.wrong("no column is named", 'write column = "Their Column", or a constant')
    values, otherwise = value.get("values"), value.get("otherwise")
    if values is not None and not isinstance(values, dict):
        raise place.at("values").wrong("not a table", "write values = { Theirs = \"ours\" }")
    return Cell(
        value["column"], style(value, section, place), date_formats(value, section, place),
        None if values is None else {key: plain(item) for key, item in values.items()},
        None if otherwise is None else plain(otherwise), value.get("less"),
    )


def style(value: dict[str, Any], section: dict[str, Any], place: Place) -> NumberStyle:
    """The number style of a column; what it leaves open is that of the table."""
    given = {key: value.get(key, section.get(key)) for key in ("decimal", "thousands")}
    try:
        return NumberStyle(**{key: item for key, item in given.items() if item is not None},
                           negate=bool(value.get("negate", False)))
    except ValueError as error:
        raise place.wrong(str(error), "state both signs of the column") from None


def date_formats(value: dict[str, Any], section: dict[str, Any], place: Place) -> tuple[str, ...]:
    formats = value.get("dates", section.get("dates", list(OURS)))
    formats = [formats] if isinstance(formats, str) else formats
    if not isinstance(formats, list) or not formats or not all(isinstance(form, str) and "%" in form for form in formats):
        raise place.at("dates").wrong("not a list of date formats", 'write dates = ["%d.%m.%Y"]')
    return tuple(formats)


def skip(value: Any, place: Place) -> Skip:
    check_keys(value, ("column", "equals", "one_of", "not_one_of", "blank"), place)
    tests = [key for key in ("equals", "one_of", "not_one_of", "blank") if key in value]
    if len(tests) != 1 or not isinstance(value.get("column"), str):
        raise place.wrong("a condition has a column and one test", "tests: equals, one_of, not_one_of, blank")
    test = tests[0]
    if test == "blank":
        return Skip(value["column"], frozenset([""]), bool(value["blank"]))
    among = [value[test]] if test == "equals" else value[test]
    return Skip(value["column"], frozenset(plain(item) for item in among), test != "not_one_of")


def receipts_rule(value: Any, section: dict[str, Any], place: Place) -> ReceiptsRule:
    check_keys(value, ("receipt_day", "amount"), place)
    day = rule(value.get("receipt_day"), section, place.at("receipt_day"))
    amount = value.get("amount", "full")
    if not isinstance(day, Cell):
        raise place.at("receipt_day").wrong("not a column", 'write receipt_day = "SettledDate"')
    if amount in ("full", "remaining"):
        return ReceiptsRule(day, amount)
    if not isinstance(amount, dict):
        raise place.at("amount").wrong("not known", 'write "full", "remaining" or { column = "..." }')
    return ReceiptsRule(day, cell(amount, section, place.at("amount")))


def plain(value: Any) -> str:
    """A value of the map as the text that a cell would have."""
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
