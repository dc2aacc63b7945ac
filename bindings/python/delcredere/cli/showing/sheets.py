"""Sheets in the terminal, as CSV files, and as one XLSX file."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from ..asking.sheet import Field, Sheet
from ..refusal import WrongInput
from .form import count, money, words
from .terminal import sums, table

SHORT = 20
BETWEEN = 3
NUMBERS = ("money", "ratio", "number")


def show_sheet(console: Console, sheet: Sheet, columns: tuple[str, ...], most: int, whole: bool = False) -> None:
    """The columns that are named (else all), without those that hold nothing unless the table is `whole`."""
    if not sheet.rows:
        console.print(f"[bold]{escape(sheet.title)}[/bold]: none\n")
        return
    if sheet.name == "totals":
        console.print(sums([(words(field.name), cell(field, value)) for field, value in zip(sheet.fields, sheet.rows[0])
                            if value is not None], sheet.title))
        return
    rows = sheet.rows[:most]
    places = [place for place in places_of(sheet, columns) if whole or any(row[place] not in (None, "") for row in sheet.rows)]
    texts = {place: [cell(sheet.fields[place], row[place]) or ("–" if whole else "") for row in rows] for place in places}
    widths = {place: width_of(sheet.fields[place], texts[place]) for place in places}
    kept = fitting(places, widths, console.width)
    print_table(console, sheet, kept, texts, notes(sheet, places[len(kept):], len(sheet.rows) - most))


def width_of(field: Field, texts: list[str]) -> int:
    """What a column needs: numbers and short texts are never broken, long texts are."""
    needed = max(map(len, [heading(field), *texts]))
    return needed if field.kind in NUMBERS or needed <= SHORT else SHORT


def fitting(places: list[int], widths: dict[int, int], width: int) -> list[int]:
    """As many columns from the left as fit: an amount that is cut off would be a wrong one."""
    kept = list(places)
    while len(kept) > 1 and sum(widths[place] + BETWEEN for place in kept) > width:
        kept.pop()
    return kept


def notes(sheet: Sheet, left_out: list[int], more: int) -> str:
    said = [f"and {count(more)} more; --rows, --csv and --xlsx give them"] if more > 0 else []
    if left_out:
        said.append(f"no room for {', '.join(words(sheet.fields[place].name) for place in left_out)}; a wider terminal or a file has them")
    return "\n".join(said)


def print_table(console: Console, sheet: Sheet, places: list[int], texts: dict[int, list[str]], note: str) -> None:
    fields = [sheet.fields[place] for place in places]
    shown = table(sheet.title, *((">" if field.kind in NUMBERS else "") + heading(field) for field in fields), note=note)
    for column, place in zip(shown.columns, places):
        column.no_wrap = column.no_wrap or max(map(len, texts[place])) <= SHORT
        column.min_width = width_of(sheet.fields[place], texts[place])
    for row in zip(*(texts[place] for place in places)):
        shown.add_row(*row)
    console.print(shown)


def places_of(sheet: Sheet, columns: tuple[str, ...]) -> list[int]:
    return [sheet.place(name) for name in columns] if columns else list(range(len(sheet.fields)))


def heading(field: Field) -> str:
    return "" if field.name.endswith("_text") else words(field.name)


def cell(field: Field, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if field.kind == "money":
        return money(value)
    if field.kind == "ratio":
        return share(value)
    if isinstance(value, date):
        return value.isoformat()
    return count(value) if field.kind == "number" and abs(value) > 9999 else escape(words(value) if is_code(value) else str(value))


def share(value: Decimal) -> str:
    """In percent with two decimals; a small one, such as a rate of premium, with all that it has."""
    percent = value * 100
    return f"{percent.quantize(Decimal('0.01')) if abs(percent) >= 1 else percent.normalize():f} %"


def is_code(value: Any) -> bool:
    """Whether a value is a name of the registry: they are of small letters, digits and underscores."""
    return isinstance(value, str) and "_" in value and value.islower() and value.replace("_", "").isalnum()


# ---- Files ----

def write_csv(path: Path, sheets: list[Sheet]) -> list[Path]:
    """One file a table: in a folder, or the first as the file that is named and the others beside it."""
    is_file = path.suffix.lower() == ".csv"
    stem = path.with_suffix("")
    names = [path if ix == 0 else stem.with_name(f"{stem.name}-{sheet.name}.csv") if is_file else path
             for ix, sheet in enumerate(sheets)] if is_file else [path / f"{sheet.name}.csv" for sheet in sheets]
    try:
        if not is_file:
            path.mkdir(parents=True, exist_ok=True)
        for name, sheet in zip(names, sheets):
            with name.open("w", newline="", encoding="utf-8") as file:
                rows = csv.writer(file, lineterminator="\n")
                rows.writerow([field.name for field in sheet.fields])
                rows.writerows([plain_text(value) for value in row] for row in sheet.rows)
    except OSError as error:
        raise cannot_be_written(path, error) from None
    return names


def plain_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def write_xlsx(path: Path, sheets: list[Sheet]) -> list[Path]:
    """One file with a sheet a table. Amounts, shares and days are cells of their kind, the rest is text."""
    try:
        from openpyxl import Workbook
    except ImportError:
        raise WrongInput("XLSX needs openpyxl", remedy="pip install delcredere[xlsx], or take --csv") from None
    book = Workbook()
    book.remove(book.active)
    for sheet in sheets:
        made = book.create_sheet(sheet.name[:31])
        made.append([field.name for field in sheet.fields])
        for line, row in enumerate(sheet.rows, start=2):
            for column, (field, value) in enumerate(zip(sheet.fields, row), start=1):
                put_cell(made.cell(line, column), field, value)
        made.freeze_panes = "A2"
    try:
        book.save(path)
    except OSError as error:
        raise cannot_be_written(path, error) from None
    return [path]


def put_cell(place: Any, field: Field, value: Any) -> None:
    """Text stays text: one that begins with = is no formula."""
    if value is None:
        return
    if isinstance(value, (Decimal, date, int)) and not isinstance(value, bool):
        place.value = value
        if field.kind in FORMATS:
            place.number_format = FORMATS[field.kind]
    else:
        place.value = "".join(letter for letter in plain_text(value) if letter.isprintable())
        place.data_type = "s"


FORMATS = {"money": "#,##0.00", "ratio": "0.00%", "day": "yyyy-mm-dd"}


def cannot_be_written(path: Path, error: OSError) -> WrongInput:
    return WrongInput(f"this cannot be written ({error.strerror})", file=str(path), remedy="name a place that is there")
