"""Lists of limits, limits that end and requests, held against covers of documents that are changed as their pages say:
docs/readers/limits-diff.md, limit-expiring.md, limit-request.md. Each function returns how many rows it held."""
import copy
from datetime import date, timedelta
from decimal import Decimal

from ..gate import text_of, unit_of
from ..library import ask, open_world
from ..strategies import FIRST, iso

CHAINS = {"named": 0, "automatic": 0, "temporary": 1, "top_up": 2, "issuing_bank": 3, "group": 4}
OWN = ("automatic", "discretionary", "unnamed")
REST = ("cause", "unknown_as")


def some(chance, low=20, high=300):
    return iso(FIRST + timedelta(days=chance.randint(low, high)))


def buyers_of(policy, book, question, day):
    got = ask(*open_world(policy, book), {"verb": "cover", "as_of_day": day, **{key: question[key] for key in REST if key in question}})
    return None if isinstance(got, tuple) else got["buyers"]


def amount(text):
    return None if text is None else Decimal(text)


def named(book, row):
    """The buyer of a row, by his place."""
    if row.get("buyer_ix") is not None:
        return row["buyer_ix"]
    return next(ix for ix, buyer in enumerate(book["buyers"]) if buyer.get("buyer") == row["buyer"])


def place(book, row):
    return named(book, row), CHAINS[row.get("kind") or "named"]


def is_whole(policy, book):
    """Whether every limit of the book can be used: one that cannot is no entry."""
    return not any(row["table"] == "limits" for row in ask(*open_world(policy, book), {"verb": "problems"})["problems"])


def is_pending(row):
    return row.get("decision") == "pending"


def entries(book, rows):
    """{(buyer, chain): the last row by day, then row, that is not pending}"""
    found = {}
    for row in sorted((row for row in rows if not is_pending(row)), key=lambda row: row["from_day"]):
        found[place(book, row)] = row
    return found


# ---- two lists -----------------------------------------------------------------------------------------------------


def granted(row):
    return (row.get("decision") or "approved") == "approved" and Decimal(row["amount"]) > 0


def difference(was, now, today, own):
    def ended(row):
        return bool(row.get("until_day")) and row["until_day"] <= today

    def stands(row):
        return row is not None and granted(row) and not ended(row)

    def kind(row):
        return None if row is None else "withdrawn" if row.get("decision") == "withdrawn" else "granted" if granted(row) else "nothing"

    if now is None:
        return "expired" if ended(was) else "withdrawn"
    if kind(now) == "withdrawn":
        return "unchanged" if kind(was) == "withdrawn" else "withdrawn"
    if kind(now) == "nothing":
        return "unchanged" if kind(was) == "nothing" else "refused"
    if ended(now):
        return "unchanged" if kind(was) == "granted" and ended(was) else "expired"
    if not stands(was):
        return "added"
    if (was.get("currency") or own) != (now.get("currency") or own):
        return "other_currency"
    old, new = Decimal(was["amount"]), Decimal(now["amount"])
    return "raised" if new > old else "cut" if new < old else "unchanged"


def draw_list(chance, book):
    """Some of the book's own rows, as they are or changed, and some rows of buyers without one."""
    found = []
    for row in book.get("limits", []):
        if chance.random() < 0.3:
            continue
        row = dict(row)
        if chance.random() < 0.5:
            row["from_day"] = some(chance)
            row.pop("until_day", None)
            for key in ("decided_day", "notified_day", "known_day"):
                row.pop(key, None)
        if chance.random() < 0.5 and not is_pending(row):
            row["amount"] = str(int(Decimal(row["amount"])) * chance.choice((0, 1, 2)) // chance.choice((1, 2)))
        found.append(row)
    return found


def hold_diff(policy, book, question, chance):
    if not is_whole(policy, book):
        return 0
    own, today = policy["terms"]["currency"], question["as_of_day"]
    new, complete = draw_list(chance, book), chance.random() < 0.5
    got = ask(*open_world(policy, book), {"verb": "limits_diff", "as_of_day": today, "limits": new, "is_complete": complete,
                                          **{key: question[key] for key in REST if key in question}})
    if isinstance(got, tuple):
        return 0
    was, now = entries(book, book.get("limits", [])), entries(book, new)
    shown = sorted(key for key in {*was, *now} if key in now or (complete and granted(was[key])))
    assert [(row["buyer_ix"], row["difference"]) for row in got["limits_diff"]] == [
        (key[0], difference(was.get(key), now.get(key), today, own)) for key in shown]
    decided = {(*place(book, row), row["from_day"]) for row in new if not is_pending(row)}
    gone = [key for key in shown if key not in now and difference(was[key], None, today, own) == "withdrawn"]
    after = copy.deepcopy(book)
    after["limits"] = [row for row in book.get("limits", []) if is_pending(row) or ((*place(book, row), row["from_day"]) not in decided and not (
        place(book, row) in gone and row["from_day"] == today))]
    after["limits"] += new
    for key in gone:
        after["limits"].append({"buyer_ix": key[0], "kind": was[key].get("kind") or "named", "decision": "withdrawn", "amount": "0", "from_day": today})
    bare = dict(book, limits=[])
    before, then, without = (buyers_of(policy, one, question, today) for one in (book, after, bare))
    for row in got["limits_diff"]:
        ix = row["buyer_ix"]
        for name, side in (("before", before), ("after", then)):
            assert side[ix]["status"] != "DCR_OK" or row[f"covered_{name}"] == side[ix]["covered"], (name, row, side[ix])
        is_own = without[ix]["limit_basis"] in OWN and without[ix]["status"] == "DCR_OK"
        if CHAINS[row["limit_kind"]] == 0:
            assert amount(row["discretionary_amount"]) == (amount(without[ix]["limit"]) if is_own else None), (row, without[ix])
    assert Decimal(got["totals"]["covered_change"]) == sum(
        Decimal(side["covered"]) * sign for rows, sign in ((before, -1), (then, 1)) for side in rows if side["status"] == "DCR_OK")
    return len(shown)


# ---- limits that end -----------------------------------------------------------------------------------------------


def hold_ending(policy, book, question, chance):
    today, ahead = question["as_of_day"], chance.choice((30, 90, 365))
    got = ask(*open_world(policy, book), {"verb": "limit_expiring", "as_of_day": today, "within_days": ahead, "lead_days": 20,
                                          **{key: question[key] for key in REST if key in question}})
    if isinstance(got, tuple):
        return 0
    ending = [row for row in got["limit_expiring"] if row["expiry"] in ("limit_end", "top_up_end")]
    on = copy.deepcopy(book)
    for row in ending:
        on["limits"][row["limit_ix"]]["until_day"] = iso(date.fromisoformat(today) + timedelta(days=ahead + 2))
    for row in ending:
        end = date.fromisoformat(book["limits"][row["limit_ix"]]["until_day"])
        assert row["by_day"] == iso(end - timedelta(days=1)) and row["days_left"] == (end - date.fromisoformat(today)).days - 1
        assert 0 <= row["days_left"] <= ahead and row["is_late"] == (row["days_left"] < 20)
        for name, one in (("with", on), ("without", book)):
            side = buyers_of(policy, one, question, iso(end))[row["buyer_ix"]]
            assert row[f"covered_{name}"] == (side["covered"] if side["status"] == "DCR_OK" else None), (name, row, side)
    return len(got["limit_expiring"])


# ---- requests ------------------------------------------------------------------------------------------------------


def under(policy, book, question, buyer, limit):
    """Covered under a limit from the day on, in place of his decision of that day."""
    more = copy.deepcopy(book)
    more.setdefault("limits", []).append({"buyer_ix": buyer, "amount": text_of(limit), "currency": policy["terms"]["currency"],
                                          "from_day": question["as_of_day"]})
    return Decimal(buyers_of(policy, more, question, question["as_of_day"])[buyer]["covered"])


def hold_request(policy, book, question, chance):
    """No larger limit covers more, one unit less covers less."""
    own, today, buyer = policy["terms"]["currency"], question["as_of_day"], chance.randrange(len(book["buyers"]))
    planned = text_of(chance.randint(0, 20000) * unit_of(own))
    if not is_whole(policy, book) or any(row["from_day"] >= today or place(book, row)[1] == 4 for row in book.get("limits", [])):
        return 0
    got = ask(*open_world(policy, book), {"verb": "limit_request", "as_of_day": today, "needs": [{"buyer_ix": buyer, "planned": planned}],
                                          **{key: question[key] for key in REST if key in question}})
    if isinstance(got, tuple):
        return 0
    row = got["limit_request"][0]
    more = copy.deepcopy(book)
    if Decimal(planned):
        more.setdefault("invoices", []).append({"buyer_ix": buyer, "amount": planned, "currency": own, "invoice_day": today, "delivery_day": today,
                                                "due_day": iso(date.fromisoformat(today) + timedelta(days=30))})
    side = buyers_of(policy, more, question, today)[buyer]
    assert (row["limit"], row["exposure"], row["covered"]) == (side["limit"], side["exposure"], side["covered"]), (row, side)
    if any(policy["terms"].get(name) for name in ("limit_increase_from", "limit_cut_notice", "limits_cancellable", "limit_lapse_period")) or \
            policy["terms"].get("limits_cancellable") is False or any(one.get("is_non_cancellable") for one in book.get("limits", [])):
        return 1
    least = Decimal(row["smallest_limit"])
    most = under(policy, more, question, buyer, 10 ** 12)
    assert under(policy, more, question, buyer, least) == most, (row, most)
    if least:
        assert under(policy, more, question, buyer, least - Decimal(str(float(unit_of(own))))) < most, (row, most)
    return 1


# ---- extensions ----------------------------------------------------------------------------------------------------


def hold_extension(policy, book, question, chance):
    """The last day is allowed, one day later needs consent."""
    if not book.get("invoices"):
        return 0
    world, ix = open_world(policy, book), chance.randrange(len(book["invoices"]))
    asked = {"verb": "extension_check", "as_of_day": question["as_of_day"], "invoice_ix": ix, "new_due_day": "2060-01-01",
             **{key: question[key] for key in REST if key in question}}
    got = ask(*world, asked)
    if isinstance(got, tuple) or got["totals"]["last_day"] is None or got["totals"]["verdict"] == "refused":
        return 0
    last = date.fromisoformat(got["totals"]["last_day"])
    if iso(last) > got["totals"]["due_day"] and got["totals"]["because"] != "plan":
        assert ask(*world, dict(asked, new_due_day=iso(last)))["totals"]["verdict"] == "allowed"
        assert ask(*world, dict(asked, new_due_day=iso(last + timedelta(days=1))))["totals"]["because"] == "beyond_period"
        return 1
    return 0


HOLDS = {"limits_diff": hold_diff, "limit_expiring": hold_ending, "limit_request": hold_request, "extension_check": hold_extension}
