"""The question of a subcommand: options read, rows of files added, put to the library."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from ... import _native
from ...agenda import Agenda
from ...ask import ask
from ...errors import DcrError
from ...owned import document_bytes
from ...results import Result, as_value
from ..reading.document import read_map
from ..reading.table import TableReader
from ..refusal import WrongInput, wrong_question
from ..running import read_amount, read_day, read_ratio
from ..verbs import ICS, Option, Verb
from .receipts import write_receipt
from .session import Session, read_policy
from .sheet import Field, Names, Sheet, names_of, sheets_of


@dataclass(frozen=True)
class Asked:
    """The answer: its tables as rows, and the question, so that the document can be had too."""

    session: Session
    question: dict[str, Any]
    currency: str | None
    sheets: dict[str, Sheet]
    about: str = field(default="")
    written: list[Path] = field(default_factory=list)

    def document(self) -> dict[str, Any]:
        """The document of the answer, as the library writes it; where it is put together of several, its tables."""
        if not self.question:
            return {sheet.name: sheet.records() for sheet in self.sheets.values()}
        try:
            return ask(self.session.policy, self.session.book, self.question)
        except DcrError as error:
            raise wrong_question(error) from None

    def write_receipt(self, path: Path) -> Path:
        """Writes inputs, result and digests as one document, for `delcredere replay`."""
        if not self.question:
            raise WrongInput("--receipt: this answer is put together of several questions",
                             remedy="ask for the receipt of one of them, such as `delcredere gate --receipt FILE`")
        return write_receipt(self.session, self.question, path)


def ask_verb(verb: Verb, session: Session, given: Mapping[Option, Any], map_path: Path | None, tables: bool) -> Asked:
    """Puts the verb with the options that were given. Without `tables` only its document is wanted."""
    rows = rows_reader(session, map_path)
    refuse_two_ways(given)
    stated = {option.key: read_option(option, value, rows) for option, value in given.items() if value not in (None, False, [])}
    calendar = stated.pop(ICS, None)
    refuse_unknown(session, [*stated.get("buyers", []), *([stated["buyer"]] if "buyer" in stated else [])])
    question = PREPARE[verb.name](session, stated) if verb.name in PREPARE else stated
    question = {"verb": verb.name, **{key: as_written(value) for key, value in question.items()}}
    if not tables and calendar is None:
        return Asked(session, question, None, {})
    try:
        handle = _native.dcr_ask(session.policy._handle, session.book._handle, document_bytes(question))
    except DcrError as error:
        raise wrong_question(error) from None
    kind = Agenda if verb.name == "agenda" else type("Answer", (Result,), {"verb": verb.name})
    result = kind(handle, session.book)
    sheets = sheets_of(result, names_for(verb.name, session, question), {shown.table: shown.title for shown in verb.shown})
    sheets = ARRANGE[verb.name](sheets) if verb.name in ARRANGE else sheets
    for shown in verb.shown:
        if shown.order and shown.table in sheets:
            sheets[shown.table] = sheets[shown.table].sorted_by(*shown.order)
    day = question.get("as_of_day")
    written = [write_calendar(result, Path(calendar))] if calendar is not None else []
    return Asked(session, question, result.currency, sheets, f" as of {day}" if day else "", written)


def as_written(value: Any) -> Any:
    """A value as questions write it; rows are dicts here."""
    if isinstance(value, dict):
        return {key: as_written(one) for key, one in value.items()}
    return [as_written(one) for one in value] if isinstance(value, list) else as_value(value)


def refuse_unknown(session: Session, buyers: Sequence[str]) -> None:
    for buyer in buyers:
        if buyer not in session.buyers:
            near = ", ".join(session.buyers[:5])
            raise WrongInput(f"buyer {buyer!r} is not in the books", remedy=f"name one of their buyers, such as {near}")


# ---- Options ----

def read_option(option: Option, value: Any, rows: Callable[[Option, str], Any]) -> Any:
    if option.kind == "rows":
        return rows(option, value)
    if option.kind == "yes":
        return option.value
    return [READ[option.kind](option, text) for text in value] if option.many else READ[option.kind](option, value)


def read_choice(option: Option, text: str) -> str:
    names = [one.name.lower() for one in option.choices or () if one]
    name = text.lower().replace("-", "_")
    if name not in names:
        raise WrongInput(f"{option.flag}: {text!r} is not known", remedy=f"write one of {', '.join(names)}")
    return name


def read_count(option: Option, text: str) -> int:
    if not text.isdecimal():
        raise WrongInput(f"{option.flag}: {text!r} is not a whole number", remedy="write it as 30")
    return int(text)


READ: dict[str, Callable[[Option, str], Any]] = {
    "day": lambda option, text: read_day(text, option.flag),
    "amount": lambda option, text: read_amount(text, option.flag.lstrip("-")),
    "ratio": lambda option, text: read_ratio(text, option.flag),
    "number": read_count, "choice": read_choice, "text": lambda option, text: text,
}


def rows_reader(session: Session, map_path: Path | None) -> Callable[[Option, str], list[dict[str, Any]]]:
    """Reads the file of an option; every row of it must be usable, since the question is about them."""

    def read(option: Option, path: str) -> list[dict[str, Any]]:
        rules = read_map(map_path) if map_path is not None else {}
        facts = TableReader(option.key, Path(path), rules.get(option.key), session.policy.currency).read()
        for row in facts.refused:
            raise WrongInput(row.reason, file=row.file, line=row.line, column=row.column, remedy=row.remedy)
        if not facts.rows:
            raise WrongInput("there is no row", file=path, remedy="add one below the names of the columns")
        return [{name: value for name, value in row.items() if value is not None} for row in facts.rows]

    return read


# ---- What is special of a verb ----

def refuse_two_ways(given: Mapping[Option, Any]) -> None:
    """An order by options and a file of them do not go together."""
    keys = {option.key for option, value in given.items() if value}
    if "orders" in keys and any(key.startswith("order.") for key in keys):
        raise WrongInput("a file of orders (--orders) and an order by options", remedy="give --orders alone, or --buyer, --amount and --due-day")


def one_order(session: Session, stated: dict[str, Any]) -> dict[str, Any]:
    """Orders come as a file, or one by options."""
    order = {key.partition(".")[2]: value for key, value in stated.items() if key.startswith("order.")}
    rest = {key: value for key, value in stated.items() if not key.startswith("order.")}
    missing = [name for name in ("buyer", "amount", "due_day") if name not in order]
    if "orders" not in rest and missing:
        raise WrongInput(f"no order: --{missing[0].replace('_', '-')} is missing",
                         remedy="give --orders FILE, or --buyer, --amount and --due-day of one order")
    orders = rest.get("orders", [order])
    refuse_unknown(session, [row["buyer"] for row in orders])
    return {**rest, "orders": orders}


def line_up(session: Session, stated: dict[str, Any]) -> dict[str, Any]:
    """Policies by their files, changed terms by their text, and the day of the question among the days."""
    stated = dict(stated)
    first = stated.pop("as_of_day")
    stated["days"] = sorted({first, *stated.get("days", [])})
    if "policies" in stated:
        stated["policies"] = [titled_policy(Path(path)) for path in stated["policies"]]
    if "changes" in stated:
        stated["changes"] = [{"terms": changed_term(text)} for text in stated["changes"]]
    return stated


def titled_policy(path: Path) -> dict[str, Any]:
    policy, title = read_policy(path)
    return {**as_value(policy), "title": title}


def changed_term(text: str) -> dict[str, Any]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        raise WrongInput(f"--change: {text!r} names no term and value", remedy='write TERM=VALUE, such as insured_percentage="80%"')
    try:
        read = json.loads(value, parse_float=str, parse_int=str)
    except ValueError:
        read = value
    return {name.strip().replace("-", "_"): read}


PREPARE: dict[str, Callable[[Session, dict[str, Any]], dict[str, Any]]] = {"gate": one_order, "compare": line_up}


def names_for(verb: str, session: Session, question: dict[str, Any]) -> Names:
    more: dict[str, Sequence[Any]] = {}
    if verb == "gate":
        more["order_ix"] = [row.get("order") or f"{row['buyer']} {row['amount']}" for row in question["orders"]]
    if verb == "compare":
        listed = [str(policy.get("title") or f"policy {place}") for place, policy in enumerate(question.get("policies", []), 2)]
        changed = [", ".join(f"{name}={value if isinstance(value, str) else json.dumps(value)}" for name, value in one["terms"].items())
                   for one in question.get("changes", [])]
        more["policy_ix"] = more["base_ix"] = [session.title, *listed, *changed]
    return names_of(session, **more)


INVERSES = ("largest_order", "latest_delivery_day", "smallest_limit", "smallest_payment", "payment_invoice")


def with_changes(sheets: dict[str, Sheet]) -> dict[str, Sheet]:
    """The inverse questions stand in a table of their own, where they were asked."""
    orders = sheets["orders"]
    places = [orders.place(name) for name in INVERSES]
    if not any(row[place] is not None for row in orders.rows for place in places):
        return sheets
    kept = [orders.place("order"), orders.place("buyer"), *places]
    fields = [orders.fields[place] for place in kept]
    return {**sheets, "changes": Sheet("changes", "What would change the answer", fields,
                                       [[row[place] for place in kept] for row in orders.rows])}


def summed(sheets: dict[str, Sheet]) -> dict[str, Sheet]:
    """The agenda in a few rows before its many: by item and state."""
    agenda = sheets["agenda"]
    item, state, day, amount, stake = (agenda.place(name) for name in ("item", "state", "by_day", "amount", "at_stake"))
    groups: dict[tuple[str, str], list[list[Any]]] = {}
    for row in agenda.rows:
        groups.setdefault((row[item], row[state]), []).append(row)
    rows = [[*key, len(found), min((row[day] for row in found if row[day]), default=None),
             sum_of(found, amount), sum_of(found, stake)]
            for key, found in sorted(groups.items())]
    return {**sheets, "summary": Sheet("summary", "In all", [
        Field("item", "text"), Field("state", "text"), Field("num_rows", "number"), Field("first_day", "day"), Field("amount", "money"),
        Field("at_stake", "money")], rows)}


def sum_of(rows: list[list[Any]], place: int) -> Decimal | None:
    """The sum of a column; None where no row has an amount."""
    amounts = [row[place] for row in rows if row[place] is not None]
    return sum(amounts[1:], amounts[0]) if amounts else None


def write_calendar(result: Result, path: Path) -> Path:
    assert isinstance(result, Agenda)
    try:
        path.write_bytes(result.to_icalendar())
    except DcrError as error:
        raise WrongInput(error.text) from None
    except OSError as error:
        raise WrongInput(f"this cannot be written ({error.strerror})", file=str(path), remedy="name a place that is there") from None
    return path


def declared(sheets: dict[str, Sheet]) -> dict[str, Sheet]:
    """What no reason keeps out is declared; the reason's own text speaks of cover."""
    lines = sheets["lines"]
    code, text = lines.place("reason"), lines.place("reason_text")
    for row in lines.rows:
        row[text] = "declared" if row[code] == "OK" else row[text]
    return sheets


ARRANGE: dict[str, Callable[[dict[str, Sheet]], dict[str, Sheet]]] = {"gate": with_changes, "declare": declared, "agenda": summed}
