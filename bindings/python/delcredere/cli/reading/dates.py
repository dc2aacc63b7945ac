"""Dates as ledgers write them: the formats of a column are stated by the map, never guessed."""

from __future__ import annotations

from datetime import date, datetime

from ..refusal import Unreadable, WrongInput

OURS = ("%Y-%m-%d",)
SUSPECTS = ("%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y", "%m-%d-%Y", "%Y/%m/%d", "%Y%m%d", "%d-%b-%y",
            "%d-%b-%Y", "%d/%m/%y", "%m/%d/%y", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S.%fZ")


class DateColumn:
    """Reads the dates of one column in the formats stated for it. Remembers what it has read: dates repeat."""

    def __init__(self, formats: tuple[str, ...], file: str, column: str) -> None:
        self.formats, self.file, self.column = formats, file, column
        self.known: dict[str, date] = {}

    def read(self, text: str, line: int) -> date:
        found = self.known.get(text)
        if found is None:
            found = self.known[text] = self.read_new(text.strip(), line)
        return found

    def read_new(self, text: str, line: int) -> date:
        readings = {day: form for form in self.formats if (day := read_as(text, form)) is not None}
        if not readings:
            raise Unreadable(f"{text!r} is not a date of the form {' or '.join(self.formats)}",
                             "correct the date, or add its format to `dates` in the map")
        if len(readings) > 1:
            ways = " and ".join(f"{day.isoformat()} by {form}" for day, form in readings.items())
            raise WrongInput(f"{text!r} is {ways}", file=self.file, line=line, column=self.column,
                             remedy="keep one of these formats in `dates` of the map")
        return next(iter(readings))


def read_as(text: str, form: str) -> date | None:
    if form == "%Y-%m-%d" and len(text) != 10:
        return None
    try:
        return datetime.strptime(text, form).date()
    except ValueError:
        return None


def refuse_foreign_dates(texts: list[tuple[int, str]], formats: tuple[str, ...], file: str, column: str) -> None:
    """Called when not one date of a column could be read: says which formats would do, and does not choose."""
    line, text = texts[0]
    fitting = [form for form in SUSPECTS if form not in formats
               and all(read_as(cell.strip(), form) is not None for _, cell in texts)]
    reason = f"{text!r} is not a date of the form {' or '.join(formats)}"
    if len(fitting) > 1:
        reason += f", and the column is ambiguous: {', '.join(fitting)} would all read it"
    choice = " or ".join(f'dates = ["{form}"]' for form in fitting) or 'dates = ["..."]'
    raise WrongInput(reason, file=file, line=line, column=column, remedy=f"state {choice} in the map")
