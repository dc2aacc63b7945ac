"""Put an answer of the library beside one of the oracle. Everything that the oracle says must be there and equal."""
from fractions import Fraction

from . import days, money
from .registry import CHOICES, COLUMNS, STATUS

TABLE_OF = {"totals": "cover_totals", "buyers": "cover_buyers", "invoices": "cover_invoices",
            "reasons": "cover_reasons", "parts": "cover_parts"}
ABOVE_LIMITS = ("L06", "L07", "L08", "L10", "L11", "L12", "D03", "D06")
CLAIM_TABLE_OF = {"totals": "claim_totals", "sheet": "claim_sheet", "ladder": "claim_ladder"}


def value(table, column, found, currency):
    """A value of an answer document as the oracle writes it."""
    kind, group = COLUMNS[table][column]
    if found is None:
        return None
    if kind == "MONEY":
        return money.minor(str(found), currency)
    if kind == "DAY":
        return days.day(found)
    if kind == "RATIO":
        return money.ratio(found)
    if kind == "SET":
        return set(found)
    if kind == "FLAG":
        return bool(found)
    if kind in ("INDEX", "NUMBER"):
        return int(found)
    if kind == "CODE" and group == "STATE":
        names = [found] if isinstance(found, str) else found
        return found if isinstance(found, int) else sum(CHOICES["STATE"][name] for name in names)
    if kind == "CODE" and group == "STATUS":
        text = {number: name for name, number in STATUS.items()}.get(found, found)
        return text.removeprefix("DCR_").removeprefix("E_")
    return found


def row(table, document, currency):
    return {column: value(table, column, document.get(column), currency) for column in COLUMNS[table]}


def differences(place, expected, found):
    """(place, oracle, library) for each column that the oracle states."""
    for column, wanted in expected.items():
        got = found.get(column)
        if isinstance(wanted, bool):
            got = bool(got)
        if isinstance(wanted, Fraction) or column == "coverage":
            got = Fraction(got) if got is not None else None
        if wanted != got:
            yield f"{place}.{column}", wanted, got


def cover(expected, document, currency):
    def rows(name, documents):
        return [row(TABLE_OF[name], one, currency) for one in documents]

    found = []
    found += differences("totals", expected["totals"], row("cover_totals", document["totals"], currency))
    for ix, (wanted, one) in enumerate(zip(expected["buyers"], rows("buyers", document["buyers"]))):
        found += differences(f"buyers[{ix}]", wanted, one)
    for ix, (wanted, one) in enumerate(zip(expected["invoices"], document["invoices"])):
        wanted = dict(wanted)
        parts = wanted.pop("parts", None)
        found += differences(f"invoices[{ix}]", wanted, row("cover_invoices", one, currency))
        if parts is not None:
            got = by_reason(rows("parts", one.get("parts", [])))
            found += same_parts(f"invoices[{ix}].parts", parts, got)
    if expected["deadlines"]:
        got = [row("cover_deadlines", one, currency) for one in document.get("deadlines", [])]
        for ix, wanted in enumerate(expected["deadlines"]):
            found += differences(f"deadlines[{ix}]", wanted, got[ix] if ix < len(got) else {})
        if len(got) != len(expected["deadlines"]):
            found.append(("deadlines", len(expected["deadlines"]), len(got)))
    reasons = {one["reason"]: one for one in rows("reasons", document["reasons"])}
    for code in sorted(set(expected["reasons"]) | {c for c, one in reasons.items() if one["amount"]}):
        wanted = expected["reasons"].get(code, {"amount": 0, "num_invoices": 0})
        found += differences(f"reasons[{code}]", wanted, reasons.get(code, {"amount": 0, "num_invoices": 0}))
    for name in ("buyers", "invoices"):
        if len(expected[name]) != len(document[name]):
            found.append((name, len(expected[name]), len(document[name])))
    return found


def by_reason(parts):
    """A reason may stand twice: goods returned beside a credit note."""
    found = {}
    for part in parts:
        if part["reason"] in found:
            part = {**part, "amount": part["amount"] + found[part["reason"]]["amount"]}
        found[part["reason"]] = part
    return found


def same_parts(place, expected, got):
    for code in sorted(set(expected) | set(got)):
        nothing = {"amount": 0}
        wanted, one = expected.get(code, nothing), got.get(code, nothing)
        if wanted["amount"] != one["amount"]:
            yield f"{place}[{code}]", wanted["amount"], one["amount"]
        elif "is_curable" in wanted and "is_curable" in one and wanted["is_curable"] != bool(one["is_curable"]):
            yield f"{place}[{code}].is_curable", wanted["is_curable"], one["is_curable"]


def claim(expected, document, currency):
    found = list(differences("totals", expected["totals"], row("claim_totals", document["totals"], currency)))
    sheet = {one["invoice_ix"]: one for one in (row("claim_sheet", r, currency) for r in document["sheet"])}
    sheet = {ix: one for ix, one in sheet.items() if one["open"]}
    for ix in sorted(set(sheet) | set(expected["sheet"])):
        if ix in sheet and ix in expected["sheet"]:
            found += differences(f"sheet[{ix}]", expected["sheet"][ix], sheet[ix])
        else:
            found.append((f"sheet[{ix}]", ix in expected["sheet"], ix in sheet))

    for name, table in (("first_losses", "claim_first_losses"), ("payments", "claim_payments"), ("causes", "claim_causes")):
        if name not in expected:
            continue
        got = [row(table, one, currency) for one in document.get(name, [])]
        if len(got) != len(expected[name]):
            found.append((name, expected[name], got))
        for ix, (wanted, one) in enumerate(zip(expected[name], got)):
            found += differences(f"{name}[{ix}]", wanted, one)

    def rungs(ladder):
        """Rungs that take something; those of one limit, whose order no page states, by reason."""
        found = []
        for rung in ladder:
            if not rung["taken"]:
                continue
            if rung["reason"] in ABOVE_LIMITS:
                found.append(("limit", rung["reason"], rung["taken"]))
                found[-len(above):] = sorted(found[-len(above):]) if (above := [
                    one for one in found if one[0] == "limit"]) else []
            else:
                found.append((rung["reason"], rung["before"], rung["taken"], rung["after"]))
        return found

    wanted = rungs(expected["ladder"])
    got = rungs(row("claim_ladder", rung, currency) for rung in document["ladder"])
    if wanted != got:
        found.append(("ladder", wanted, got))
    return found
