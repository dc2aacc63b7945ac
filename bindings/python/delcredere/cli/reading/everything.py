"""All files of a question, read in the order in which they need one another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ..refusal import RefusedRow, Unreadable, WrongInput
from .document import read_map
from .facts import Facts
from .money import check_precision
from .rules import Cell, Constant, TableRules
from .schema import columns_of
from .settled import settled_receipts
from .table import TableReader
from .values import read_value, translated

ORDER = ("ledger", "limits", "buyers", "receipts", "events", "rates", "counters")


@dataclass
class Reading:
    """The facts by the command's name of their table, and what the reader should know about them."""

    facts: dict[str, Facts] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def refused(self) -> list[RefusedRow]:
        return [row for facts in self.facts.values() for row in facts.refused]


def read_everything(
    files: dict[str, Path | None], map_path: Path | None, policy_currency: str,
    progress: Callable[[str], None] = lambda name: None,
) -> Reading:
    """Reads every file that is given; buyers and receipts may come out of the ledger."""
    rules = read_map(map_path) if map_path is not None else {}
    reading = Reading()
    for name in ORDER:
        path = files.get(name)
        if path is not None:
            progress(name)
            reader = TableReader(name, path, rules.get(name), policy_currency)
            reading.facts[name] = reader.read()
            note(reading, reading.facts[name])
            if name == "ledger":
                ledger_reader = reader
        elif name in rules and map_path is not None:
            raise WrongInput(f"the map speaks of {name}, but no such file is given", file=str(map_path),
                             remedy=f"give --{name}, or take [{name}] out of the map")
    ledger = reading.facts["ledger"]
    add_settled_receipts(reading, ledger, ledger_reader, policy_currency)
    if "buyers" not in reading.facts:
        reading.facts["buyers"] = buyers_of(reading, ledger, ledger_reader, rules.get("ledger") or TableRules())
    refuse_fine_money(reading, policy_currency)
    return reading


def note(reading: Reading, facts: Facts) -> None:
    if facts.num_skipped:
        reading.notes.append(f"{facts.file}: {facts.num_skipped} rows skipped, as the map says")
    if facts.unused_columns:
        reading.notes.append(f"{facts.file}: columns not used: {', '.join(facts.unused_columns)}")


def add_settled_receipts(reading: Reading, ledger: Facts, reader: TableReader, policy_currency: str) -> None:
    rule = reader.given.receipts
    if rule is None:
        return
    settled = settled_receipts(ledger, rule, reader.dates[rule.day.column].read, policy_currency)
    given = reading.facts.get("receipts")
    reading.facts["receipts"] = given.joined(settled) if given is not None else settled


def buyers_of(reading: Reading, ledger: Facts, reader: TableReader, rules: TableRules) -> Facts:
    """Without a file of buyers: everyone whom the ledger bills or the insurer has decided on."""
    found = Facts("buyers", ledger.file)
    seen: set[str] = set()
    for facts in (ledger, reading.facts.get("limits")):
        for ix, row in enumerate(facts.rows if facts is not None else ()):
            if facts is not None and row["buyer"] not in seen:
                seen.add(row["buyer"])
                about = {}
                if facts is ledger:
                    try:
                        about = about_buyer(rules, reader, facts.cells[ix])
                    except Unreadable as error:
                        reading.notes.append(f"{facts.file}, line {facts.lines[ix]}: buyer {row['buyer']}: {error}; "
                                             "it is left open")
                found.rows.append({"buyer": row["buyer"], **about})
                found.lines.append(facts.lines[ix])
                found.files.append(facts.file)
    return found


def about_buyer(rules: TableRules, reader: TableReader, cells: dict[str, str]) -> dict[str, object]:
    """What the ledger says of a buyer, by the map."""
    about: dict[str, object] = {}
    for name, rule in rules.buyers.items():
        info = columns_of("buyers")[name]
        if isinstance(rule, Constant):
            about[name] = read_value(rule.value, info, Cell(name).style)
        elif isinstance(rule, Cell):
            text = translated(cells[rule.column], rule)
            about[name] = read_value(text, info, rule.style) if text else None
    return about


def refuse_fine_money(reading: Reading, policy_currency: str) -> None:
    """Receipts and disputed amounts may take the currency of their invoice; then their decimals are judged."""
    currency = {row.get("invoice"): row.get("currency") for row in reading.facts["ledger"].rows}
    for name in ("receipts", "events"):
        facts = reading.facts.get(name)
        if facts is None:
            continue
        keep = []
        for ix, row in enumerate(facts.rows):
            own = row.get("currency") or currency.get(row.get("invoice")) or policy_currency
            if name == "receipts":
                row["currency"] = own
            try:
                if row.get("amount") is not None:
                    check_precision(row["amount"], own, "amount")
                keep.append(ix)
            except Unreadable as error:
                file, line = facts.place(ix)
                facts.refused.append(RefusedRow(name, file, line, "amount", str(row["amount"]), str(error), error.remedy))
        facts.rows, facts.files = [facts.rows[ix] for ix in keep], [facts.files[ix] for ix in keep] if facts.files else []
        facts.lines = [facts.lines[ix] for ix in keep]
