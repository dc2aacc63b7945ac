"""docs/readers/identity.md: numbers of firms, and the ledger by legal identity."""
import re

from .open_items import Ledger
from .tables import need

LEFT_OUT = " \t.-/,'_:"
NINETY_SEVEN = {letter: 10 + place for place, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


def bare(text):
    return "".join(chr(ord(sign) - 32) if "a" <= sign <= "z" else sign for sign in text if sign not in LEFT_OUT)


def normalized(text, kind, country):
    found = bare(text)
    if kind != "vat" or not found:
        return found
    if not re.match("[A-Z][A-Z]", found):
        found = ({"GR": "EL"}.get(country, country) or "") + found
    if found.startswith("GR"):
        found = "EL" + found[2:]
    if re.fullmatch("BE[0-9]{9}", found):
        found = "BE0" + found[2:]
    return found


def whole_number(text):
    """Letters as A = 10 ... Z = 35."""
    return int("".join(str(NINETY_SEVEN.get(sign, sign)) for sign in text))


def luhn_sum(digits):
    """The last digit counts once, the one before it twice, and so on."""
    found = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        found += value - 9 if value > 9 else value
    return found


def luhn(digits):
    return luhn_sum(digits) % 10 == 0


def german(number):
    p = 10
    for digit in number[:8]:
        s = (int(digit) + p) % 10 or 10
        p = 2 * s % 11
    return int(number[8]) == (11 - p) % 10


def french(number):
    if not number[:2].isdigit():
        return None
    return int(number[:2]) == (12 + 3 * (int(number[2:]) % 97)) % 97


def spanish(number):
    first, last = number[0], number[8]
    if first.isdigit() or first in "XYZKLM":
        digits = {"X": "0", "Y": "1", "Z": "2"}.get(first, "" if first in "KLM" else first) + number[1:8]
        return last == "TRWAGMYFPDXBNJZSQVHLCKE"[int(digits) % 23]
    c = (10 - luhn_sum(number[1:8] + "0") % 10) % 10
    return last in (str(c), "JABCDEFGHI"[c])


def british(number):
    found = sum(int(digit) * weight for digit, weight in zip(number, range(8, 1, -1))) + int(number[7:9])
    return found % 97 == 0 or (found + 55) % 97 == 0


def belgian(number):
    return int(number[8:]) == 97 - int(number[:8]) % 97


def dutch(number):
    found = sum(int(digit) * weight for digit, weight in zip(number, range(9, 1, -1))) % 11
    return found == int(number[8]) or whole_number("NL" + number) % 97 == 1


SPANISH_FORM = "[0-9][0-9]{7}[A-Z]|[A-HJ-NP-SU-Z][0-9]{7}[0-9A-Z]"
VAT = {"DE": ("[1-9][0-9]{8}", german), "FR": ("[0-9A-HJ-NP-Z]{2}[0-9]{9}", french), "IT": ("[0-9]{11}", luhn),
       "ES": (SPANISH_FORM, spanish), "GB": ("[0-9]{9}|[0-9]{12}", british), "BE": ("[01][0-9]{9}", belgian),
       "NL": ("[0-9]{9}B[0-9]{2}", dutch)}
OTHERS = {"lei": ("[0-9A-Z]{18}[0-9]{2}", lambda number: whole_number(number) % 97 == 1), "duns": ("[0-9]{9}", lambda number: None),
          "siren": ("[0-9]{9}", luhn), "siret": ("[0-9]{14}", lambda number: None if number.startswith("356000000") else luhn(number))}


def judged(form, check, number):
    if not re.fullmatch(form, number):
        return "wrong_form"
    return {None: "not_checked", True: "valid", False: "wrong_check"}[check(number)]


def state_of(number, kind):
    if not number:
        return "absent"
    if kind == "vat":
        if number[:2] in VAT:
            return judged(*VAT[number[:2]], number[2:])
        return "not_checked" if re.fullmatch("[A-Z]{2}[0-9A-Z]{2,13}", number) else "wrong_form"
    return judged(*OTHERS[kind], number) if kind in OTHERS else "not_checked"


def root_of(number, kind, state):
    if state == "absent":
        return None
    if state != "wrong_form":
        if kind == "vat" and number.startswith("FR"):
            return "FR" + number[4:]
        if kind in ("siren", "siret"):
            return "FR" + number[:9]
        if kind == "vat" and number.startswith("GB"):
            return "vat:" + number[:11]
    return f"{kind}:{number}"


def read(text, kind, country):
    """(normalised, kind, state, root)"""
    kind = kind or "other"
    number = normalized(text or "", kind, country)
    need(len(number.encode()) <= 64, "RANGE")
    state = state_of(number, kind)
    return number or None, kind, state, root_of(number, kind, state)


def id_normalize(ask):
    number, kind, state, root = read(ask.get("id"), ask.get("id_kind"), ask.get("country"))
    return {"id_normalize_totals": {"id": number, "root": root, "id_kind": kind, "state": state}}


def id_match(ask):
    _, _, state, root = read(ask.get("id"), ask.get("id_kind"), ask.get("country"))
    _, _, other_state, other_root = read(ask.get("other_id"), ask.get("other_id_kind"), ask.get("other_country"))
    return {"id_match_totals": {"is_match": root is not None and root == other_root, "root": root, "other_root": other_root,
                                "state": state, "other_state": other_state}}


def consolidation(policy, book, ask):
    ledger = Ledger(policy, book, ask)
    found = []                                      # [(root, [part])]
    for ix in ledger.buyers:
        buyer = ledger.book.buyers[ix]
        number, kind, state, root = read(buyer["legal_id"], buyer["legal_id_kind"], buyer["country"])
        part = {"buyer_ix": ix, "entity": buyer["entity"], "id": number, "id_kind": kind if number else None, "state": state,
                "balance": ledger.balance(ix), "overdue": ledger.overdue(ix)}
        same = next((parts for other, parts in found if root is not None and other == root), None)
        if same is None:
            found.append((root, [part]))
        else:
            same.append(part)
    identities = [{
        "identity": place, "buyer_ix": parts[0]["buyer_ix"], "root": root, "num_buyers": len(parts),
        "balance": sum(part["balance"] for part in parts), "overdue": sum(part["overdue"] for part in parts),
        "unallocated": sum(ledger.unallocated[part["buyer_ix"]] for part in parts),
        "num_open": sum(item.is_open for part in parts for item in ledger.of(part["buyer_ix"]))}
        for place, (root, parts) in enumerate(found)]
    return ledger.currency, {"consolidation_identities": identities, "consolidation_parts": [
        {"identity": place, **part} for place, (_, parts) in enumerate(found) for part in parts]}
