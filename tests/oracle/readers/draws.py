"""Questions for the readers, drawn by `random` beside a world of strategies.py."""
import copy
import string
from datetime import timedelta

from .. import money
from ..strategies import FIRST, iso

ROUNDINGS = ("half_even", "half_up", "down", "up", "floor", "ceiling")
KINDS = ("vat", "lei", "duns", "siren", "siret", "national", "other")
COUNTRIES = ("DE", "FR", "IT", "ES", "GB", "BE", "NL", "GR", "AT", "US", None)
NUMBERS = ("DE136695976", "de 136 695 978", "FR 83 404 833 048", "FRK7399859412", "404833048", "40483304800022", "35600000000048",
           "IT00743110157", "ESB58378431", "ES J-99216582", "54362315-K", "ES X-2482300W", "ESM1234567L", "GB980780684", "BE0428759497",
           "428759497", "NL004495445B01", "NL002455799B11", "GR094259216", "5493001KJTIIGC8Y1R12", "213800KUD8LAJWSQ9D15", "C-100", "", " .-")


def day(chance, low=-60, high=460):
    found = chance.randint(low // 10, high // 10) * 10
    return FIRST + timedelta(days=found + (chance.randint(0, 9) if chance.random() < 0.5 else 0))


def maybe(chance, odds, keys):
    """The keys, once in so many."""
    return keys() if chance.randrange(odds) == 0 else {}


def amount(chance, currency, most=30000):
    return money.decimal(chance.randint(1, most), currency)


def with_rates(chance, book):
    """The book, and now and then rates by which small amounts are worth nothing, and a running balance."""
    if chance.random() < 0.3:
        for row in book.get("rates", []):
            row["denominator" if chance.random() < 0.5 else "numerator"] *= chance.choice((1, 1000, 10000))
    if chance.random() < 0.15:
        with_balance(chance, book, chance.choice(book["buyers"]))
    return book


def with_balance(chance, book, buyer):
    """A balance in place of his payments; one in a few contradicts them, or is too large."""
    own = [row for row in book.get("invoices", []) if row.get("buyer") == buyer["buyer"]]
    currency = own[0].get("currency") if own else None
    if currency is None:
        return
    if chance.random() < 0.85:
        book["receipts"] = [row for row in book.get("receipts", []) if row.get("buyer") != buyer["buyer"]]
        for row in own:
            row.pop("paid", None)
    whole = sum(int(row["amount"].replace(".", "")) for row in own if row.get("document") != "credit_note" and row.get("currency") == currency)
    # a balance is in the currency of the documents: as many decimals as the book's own currency has, read in theirs
    if money.EXPONENT[currency] == money.EXPONENT[book["currency"]]:
        buyer["balance"] = money.decimal(chance.randint(0, max(1, whole + (whole // 5 if chance.random() < 0.2 else 0))), currency)
        if chance.random() < 0.5:
            buyer["balance_day"] = iso(day(chance))


# ---- the ledger ------------------------------------------------------------------------------------------------------


def of_ledger(chance, currency):
    found = {"as_of_day": iso(day(chance)), **maybe(chance, 3, lambda: {"counts_extended": chance.random() < 0.8}),
             **maybe(chance, 5, lambda: {"known_on_day": iso(day(chance))})}
    if chance.random() < 0.9:
        found["currency"] = currency if chance.random() < 0.85 else chance.choice(("EUR", "USD", "JPY", "KWD"))
    if chance.random() < 0.92:
        found["rounding"] = chance.choice(ROUNDINGS)
    return found


def ageing(chance, currency):
    found = of_ledger(chance, currency)
    if chance.random() < 0.6:
        edges = sorted(chance.sample(range(1, 200), chance.randint(0, 5)))
        if chance.random() < 0.06:
            edges = chance.choice(([0, 30], [30, 30], [30, 20], list(range(1, 34)), list(range(1, 33)), [-1]))
        found["edges"] = edges
    return {"verb": "ageing", **found}


def dso(chance, currency):
    found = of_ledger(chance, currency)
    lengths = [chance.choice((1, 7, 28, 30, 31, 90)) for _ in range(chance.randint(1, 5))]
    if chance.random() < 0.05:
        lengths = chance.choice(([], [0, 30], [30] * 121, [-1]))
    found["period_days"] = lengths
    if chance.random() < 0.3:
        num = len(lengths) if chance.random() < 0.9 else chance.randint(0, 4)
        found["period_sales"] = [money.decimal(chance.choice((0, chance.randint(-3000, 40000))), found.get("currency", currency))
                                 for _ in range(num)]
        found.setdefault("currency", currency)
    return {"verb": "dso", **found}


def payment_profile(chance, currency):
    found = of_ledger(chance, currency)
    found.update(maybe(chance, 2, lambda: {"from_day": iso(day(chance))}))
    found.update(maybe(chance, 2, lambda: {"recent_from_day": iso(day(chance))}))
    if chance.random() < 0.5:
        at = sorted(chance.sample(range(-60, 120), chance.randint(1, 6)))
        worth = [chance.choice((0, 100, chance.randint(-1000, 1000))) for _ in at]
        if chance.random() < 0.1:
            at, worth = chance.choice(((at, worth[1:]), (at + at[-1:], worth + [1]), (at, [1_000_001] * len(at)), ([], []),
                                       (list(range(64)), [3] * 64), (list(range(65)), [3] * 65)))
        found.update(score_days=at, score_points=worth)
    return {"verb": "payment_profile", **found}


def concentration(chance, currency):
    found = of_ledger(chance, currency)
    found.update(maybe(chance, 1, lambda: {"by": chance.choice(("balance", "overdue", "sales"))}))
    found.update(maybe(chance, 3, lambda: {"from_day": iso(day(chance))}))
    found.update(maybe(chance, 3, lambda: {"top": chance.choice((1, 2, 3, 0))}))
    found.update(maybe(chance, 3, lambda: {"by_group": True}))
    return {"verb": "concentration", **found}


def concentration_of_cover(chance, currency):
    return {"verb": "concentration", "as_of_day": iso(day(chance)), **maybe(chance, 8, lambda: {"by": "overdue"}),
            **maybe(chance, 3, lambda: {"top": chance.choice((1, 2))}), **maybe(chance, 3, lambda: {"by_group": True}),
            **maybe(chance, 8, lambda: {"currency": chance.choice(("USD", "EUR"))}), **maybe(chance, 8, lambda: {"rounding": "up"}),
            **maybe(chance, 4, lambda: {"known_on_day": iso(day(chance))})}


def consolidation(chance, currency):
    return {"verb": "consolidation", **of_ledger(chance, currency)}


def late_interest(chance, currency):
    found = of_ledger(chance, currency)
    rows = []
    for _ in range(chance.randint(1, 5)):
        rate = chance.choice(("10%", "12.27%", "0%", "0.083333333", f"{chance.randint(0, 300) / 10:.1f}%"))
        rows.append({"from_day": iso(day(chance, -90, 300)), "rate": rate,
                     **maybe(chance, 3, lambda: {"country": chance.choice(("DE", "FR"))})})
    if chance.random() < 0.05:
        rows = chance.choice(([], [{**rows[0], "rate": "-1%"}]))
    found["rates"], found["day_count"] = rows, chance.choice(("act_365", "act_360", "thirty_360"))
    found.update(maybe(chance, 3, lambda: {"fee": amount(chance, found.get("currency", currency), 5000)}))
    if "fee" in found:
        found.setdefault("currency", currency)
    return {"verb": "late_interest", **found}


SEGMENTS = ("steel", "food", "Bau")


def with_risks(chance, book):
    """The book with what is known of its buyers: segments, grades, reports, adverse information, decisions that follow one another."""
    book = with_rates(chance, book)
    names = [row["buyer"] for row in book["buyers"]]
    for row in book["buyers"]:
        row.update(maybe(chance, 2, lambda: {"segment": chance.choice(SEGMENTS)}))
    for row in book.get("limits", []):
        row.update(maybe(chance, 2, lambda: {"grade": chance.randint(-5, 105)}))
        row.update(maybe(chance, 3, lambda: {"decided_day": iso(day(chance, -30, 300))}))
    for _ in range(chance.randint(0, 4)):
        row = {"buyer": chance.choice(names), "amount": amount(chance, book["currency"]), "from_day": iso(day(chance, -60, 300)),
               "decision": chance.choice(("approved", "approved", "refused", "withdrawn", "pending"))}
        row.update(maybe(chance, 2, lambda: {"grade": chance.randint(1, 100)}))
        row.update(maybe(chance, 3, lambda: {"currency": book["currency"]}))
        row.update(maybe(chance, 4, lambda: {"until_day": iso(day(chance, 310, 400))}))
        book.setdefault("limits", []).append(row)
    kinds = ("credit_report",) * 7 + ("adverse_information", "cover_withdrawn", "cover_resumed", "insolvency")
    for _ in range(chance.randint(0, 16)):
        row = {"buyer": chance.choice(names), "event": chance.choice(kinds), "event_day": iso(day(chance, -60, 300))}
        if row["event"] == "credit_report":
            row.update(maybe(chance, 1 if chance.random() < 0.8 else 2, lambda: {"grade": chance.choice((0, chance.randint(1, 100)))}))
        row.update(maybe(chance, 6, lambda: {"known_day": iso(day(chance, 0, 300))}))
        book.setdefault("events", []).append(row)
    return book


def scale(chance):
    """Ranges that may overlap, and leave values out."""
    rows = []
    for name in ("A", "B", "C", "D")[:chance.randint(1, 4)]:
        first = chance.randint(-10, 90)
        row = {"grade": name, **maybe(chance, 1 if chance.random() < 0.9 else 2, lambda: {"rank": chance.randint(1, 6)})}
        row.update(maybe(chance, 1 if chance.random() < 0.8 else 2, lambda: {"from_value": first}))
        row.update(maybe(chance, 2, lambda: {"until_value": first + chance.randint(-1 if chance.random() < 0.05 else 0, 60)}))
        rows.append(row)
    return rows


def grades(chance):
    rows, seen = [], set()
    for _ in range(chance.randint(0, 8)):
        row = {"country": chance.choice(("DE", "FR", "IT"))} if chance.random() < 0.5 else {"segment": chance.choice(SEGMENTS)}
        row.update(maybe(chance, 2, lambda: {"from_day": iso(day(chance))}))
        key = tuple(sorted(row.items()))
        if key in seen and chance.random() < 0.9:
            continue
        seen.add(key)
        rows.append({**row, "rank": chance.randint(1, 6), **maybe(chance, 2, lambda: {"grade": chance.choice("ABC")})})
    return rows


def risk_flags(chance, currency):
    found = of_ledger(chance, currency)
    draws = {"most_rank": lambda: chance.randint(1, 5), "most_rank_fall": lambda: chance.choice((0, 0, 1, 2)),
             "most_grade_age_days": lambda: chance.choice((0, 30, 90, 365)), "most_country_rank": lambda: chance.randint(1, 5),
             "most_segment_rank": lambda: chance.randint(1, 5), "most_days_late": lambda: chance.randint(-20, 40),
             "most_share_late": lambda: chance.choice(("0%", "50%", "0.333333333", "100%")),
             "most_overdue_days": lambda: chance.choice((0, 1, 10, 30, 60)), "adverse_days": lambda: chance.choice((0, 30, 100, 365)),
             "decision_days": lambda: chance.choice((0, 30, 100, 365))}
    for key, draw in draws.items():
        found.update(maybe(chance, 2, lambda: {key: draw()}))
    if chance.random() < 0.04:
        found.update(chance.choice(({"most_rank": -1}, {"adverse_days": 1_000_001}, {"most_days_late": -1_000_001}, {"most_share_late": "101%"})))
    if {"most_rank", "most_rank_fall"} & set(found) and chance.random() < 0.95 or chance.random() < 0.2:
        found["scale"] = scale(chance)
    if {"most_country_rank", "most_segment_rank"} & set(found) and chance.random() < 0.95 or chance.random() < 0.2:
        found["grades"] = grades(chance)
    found.update(maybe(chance, 2, lambda: {"flags_in_force": chance.random() < 0.9}))
    found.update(maybe(chance, 2, lambda: {"grade_source": chance.choice(("credit_report", "decision"))}))
    found.update(maybe(chance, 4, lambda: {"from_day": iso(day(chance))}))
    return {"verb": "risk_flags", **found}


def with_identities(chance, book):
    """The book with numbers of firms, and now and then one number twice."""
    numbers = [one(chance) for one in [any_number] * 2]
    for row in book["buyers"]:
        if chance.random() < 0.8:
            number, kind, _ = chance.choice(numbers) if chance.random() < 0.5 else any_number(chance)
            row.update(legal_id=number, **({"legal_id_kind": kind} if kind else {}))
            if not number:
                del row["legal_id"]
        if chance.random() < 0.3:
            row["entity"] = chance.choice(("Host GmbH", "Host SA"))
    return book


# ---- numbers of firms --------------------------------------------------------------------------------------------------


def any_number(chance):
    """(number, kind, country)"""
    text, kind, country = chance.choice(NUMBERS), chance.choice(KINDS), chance.choice(COUNTRIES)
    way = chance.randrange(7)
    if way == 0:
        text = "".join(chance.choice(string.digits) for _ in range(chance.choice((8, 9, 9, 10, 11, 12, 14))))
    elif way == 1:
        text = "".join(chance.choice(string.digits + string.ascii_uppercase) for _ in range(chance.choice((3, 9, 20, 63, 64, 65, 66))))
    elif way == 2 and text:
        place = chance.randrange(len(text))
        text = text[:place] + chance.choice(string.digits + string.ascii_letters + " .-/,'_:é") + text[place + 1:]
    elif way == 3:
        text = (country or "") + "".join(chance.choice(string.digits) for _ in range(chance.choice((8, 9, 9, 9, 10, 11, 12))))
        kind = "vat"
    elif way == 4:
        text = " .".join(text.lower())
    elif way == 5:
        text, kind = formed(chance), "vat"
    return text, kind if chance.random() < 0.9 else None, country


def formed(chance):
    """Of the right form, its check right now and then."""
    digits = "".join(chance.choice(string.digits) for _ in range(12))
    letter = chance.choice(string.ascii_uppercase)
    return chance.choice((
        f"DE{digits[:9]}", f"FR{digits[:11]}", f"IT{digits[:11]}", f"ES{letter}{digits[:7]}{chance.choice(string.digits + 'ABCDEFGHIJ')}",
        f"ES{digits[:8]}{letter}", f"GB{digits[:9]}", f"GB{digits}", f"BE0{digits[:9]}", f"BE{digits[:9]}", f"NL{digits[:9]}B{digits[9:11]}"))


def id_normalize(chance):
    number, kind, country = any_number(chance)
    found = {"id": number, "id_kind": kind, "country": country}
    return {"verb": "id_normalize", **{key: value for key, value in found.items() if value is not None}}


def id_match(chance):
    one = any_number(chance)
    other = chance.choice((any_number(chance), (one[0].lower(), one[1], one[2]), (one[0], chance.choice(KINDS), one[2]),
                           (one[0][4:], "siren", None), (one[0] + "00013", "siret", None), (one[0] + "001", "vat", one[2])))
    found = dict(zip(("id", "id_kind", "country", "other_id", "other_id_kind", "other_country"), (*one, *other)))
    return {"verb": "id_match", **{key: value for key, value in found.items() if value is not None}}


def grade_map(chance):
    rows = []
    for n in range(chance.randint(0, 6)):
        low, wide = chance.randint(-10, 30), chance.choice((-1, 0, 3, 10, 10, 10))
        row = {"grade": chance.choice(("A", "B", "CCC")) + str(n)}
        row.update({"from_value": low} if chance.random() < 0.8 else {})
        row.update({"until_value": low + wide} if chance.random() < 0.8 else {})
        row.update({"rank": n + 1} if chance.random() < 0.5 else {})
        rows.append(row)
    return {"verb": "grade_map", "scale": rows, "values": [chance.randint(-15, 45) for _ in range(chance.randint(0, 5))]}


# ---- cover -----------------------------------------------------------------------------------------------------------


def of_cover(verb):
    def draw(chance, currency):
        found = {"verb": verb, "as_of_day": iso(day(chance)), **maybe(chance, 4, lambda: {"known_on_day": iso(day(chance))})}
        if verb == "worklist":
            found.update(maybe(chance, 3, lambda: {"horizon_days": chance.choice((0, 10, 30, 90, -1))}))
            found.update(maybe(chance, 3, lambda: {"top": chance.choice((1, 2, 5, 0))}))
        return found
    return draw


def limit_usage(chance, currency):
    last = day(chance)
    found = {"verb": "limit_usage", "as_of_day": iso(last)}
    if chance.random() < 0.9:
        found["from_day"] = iso(last - timedelta(days=chance.choice((0, 1, 3, 5, 8, -1))))
    found.update(maybe(chance, 4, lambda: {"cause": chance.choice(("insolvency", "protracted_default"))}))
    found.update(maybe(chance, 4, lambda: {"unknown_as": chance.choice(("met", "not_met"))}))
    found.update(maybe(chance, 5, lambda: {"known_on_day": iso(day(chance))}))
    return found


def rows_of_change(chance, book, currency):
    """Some more rows of a book, as a question gives them."""
    buyer = chance.choice(book["buyers"])["buyer"]
    own = [row for row in book.get("invoices", []) if row.get("buyer") == buyer and row.get("document") != "credit_note"]
    when = iso(day(chance, 0, 400))

    def named():
        row = chance.choice(own)
        return {"invoice": row["invoice"]}, row.get("currency", currency), row["amount"]

    def receipt():
        if own and chance.random() < 0.6:
            name, unit, whole = named()
            return {"receipts": [{"buyer": buyer, "receipt_day": when, "amount": chance.choice((whole, amount(chance, unit))), **name}]}
        return {"receipts": [{"buyer": buyer, "receipt_day": when, "amount": amount(chance, currency)}]}

    def event():
        kind = chance.choice(("insolvency", "overdue_notice", "claim_filed", "cover_withdrawn", "dispute_opened", "payment_plan"))
        row = {"buyer": buyer, "event": kind, "event_day": when}
        if own and (kind == "dispute_opened" or chance.random() < 0.3):
            row.update(named()[0])
        return {"events": [row]} if kind != "dispute_opened" or "invoice" in row else {}

    def limit():
        row = {"buyer": buyer, "from_day": when, "amount": amount(chance, currency, 40000)}
        if chance.random() < 0.3:
            row.update(decision=chance.choice(("refused", "withdrawn", "pending")), amount="0")
        return {"limits": [row]}

    def invoice():
        first = day(chance, -30, 400)
        row = {"buyer": buyer, "invoice": chance.choice(("N1", "N2")), "invoice_day": iso(first), "amount": amount(chance, currency),
               "due_day": iso(first + timedelta(days=chance.choice((0, 30, 60))))}
        if chance.random() < 0.2:
            row.update(document="credit_note", amount="-" + row["amount"])
        return {"invoices": [row]}

    def deduction():
        row = {"buyer": buyer, "deduction": chance.choice(("set_off", "return", "security", "advance_payment")), "deduction_day": when}
        name, unit, _ = named() if own and chance.random() < 0.6 else ({}, currency, None)
        return {"deductions": [{**row, **name, "amount": amount(chance, unit, 5000)}]}

    def condition():
        name = named()[0] if own and chance.random() < 0.5 else {}
        return {"conditions": [{"buyer": buyer, "condition": chance.choice(("declared", "premium_paid", "documents_complete", "licence")),
                                "answer": chance.choice(("yes", "no", "unknown")), "condition_day": when, **name}]}

    def rate():
        return {"rates": [{"from_currency": chance.choice(("USD", "JPY", "EUR")), "to_currency": currency, "rate_day": when,
                           "rate": chance.choice(("0.9", "1.25", "150"))}]}

    def counter():
        return {"counters": [{"year_from_day": "2025-01-01", "first_loss_used": amount(chance, currency, 3000)}]}

    def bad():
        return chance.choice(({"limits": [{"buyer": "nobody", "from_day": when, "amount": "1"}]},
                              {"receipts": [{"buyer": buyer, "receipt_day": when, "amount": "0"}]},
                              {"events": [{"buyer": buyer, "event": "overdue_notice", "event_day": when, "invoice": "nothing"}]}))

    return chance.choice((receipt, receipt, event, event, limit, limit, limit, invoice, deduction, condition, rate, counter, *([bad] if chance.random() < 0.2 else [])))()


def order(chance, book, currency):
    first = day(chance, -30, 400)
    return {"buyer": chance.choice(book["buyers"])["buyer"], "amount": amount(chance, currency), "due_day": iso(first + timedelta(days=30)),
            "delivery_day": iso(first), **({"order": "O1"} if chance.random() < 0.5 else {})}


def change(chance, policy, book, other_policy):
    currency = policy["terms"]["currency"]
    found = {"verb": "change", "as_of_day": iso(day(chance, 0, 460))}
    found.update(maybe(chance, 4, lambda: {"cause": chance.choice(("insolvency", "protracted_default"))}))
    found.update(maybe(chance, 5, lambda: {"unknown_as": "met"}))
    found.update(maybe(chance, 5, lambda: {"known_on_day": iso(day(chance))}))
    found.update(maybe(chance, 3, lambda: {"all_rows": True}))
    found.update(maybe(chance, 4, lambda: {"without_claims": True}))
    found.update(maybe(chance, 4, lambda: {"orders": [order(chance, book, currency)]}))
    for _ in range(chance.choice((0, 1, 1, 1, 2, 3))):
        for table, rows in rows_of_change(chance, book, currency).items():
            found.setdefault(table, []).extend(rows)
    if chance.random() < 0.2:
        found["policy"] = other_policy
    elif chance.random() < 0.4:
        name = chance.choice(("insured_percentage", "payment_allocation", "invoice_limit_rule", "discretionary_limit", "vat_insured"))
        value = {"insured_percentage": "75%", "payment_allocation": chance.choice(("oldest_due", "as_designated", "pro_rata")),
                 "invoice_limit_rule": chance.choice(("at_attachment", "at_evaluation")),
                 "discretionary_limit": chance.choice((amount(chance, currency), None)), "vat_insured": True}[name]
        found["terms"] = {name: value}
    return found


# ---- claims that pay -------------------------------------------------------------------------------------------------


def plain_invoice(chance, buyer, number, today, currency):
    first = iso(today - timedelta(days=chance.randint(5, 50)))
    return {"buyer": buyer, "invoice": f"plain {number}", "invoice_day": first, "order_day": first, "delivery_day": first, "dispatch_day": first,
            "due_day": iso(today + timedelta(days=chance.randint(-20, 20))), "currency": currency, "amount": amount(chance, currency, 300000)}


def with_indemnities(chance, policy, book):
    """Policy and book of which more claims pay, and the day: plain invoices are open, limits stand, nothing is filed too early."""
    policy, book, currency = copy.deepcopy(policy), copy.deepcopy(book), policy["terms"]["currency"]
    today = day(chance, 60, 350)
    if chance.random() < 0.2:
        return policy, book, today
    policy["terms"]["form"] = "whole_turnover"
    if "maximum_liability_base" in policy["terms"]:
        policy["terms"]["maximum_liability_base"] = "premium_paid"
    book["events"] = [row for row in book.get("events", []) if row["event"] not in ("claim_filed", "cover_withdrawn")]
    if chance.random() < 0.7:
        book["limits"] = [{"buyer": row["buyer"], "from_day": iso(FIRST - timedelta(days=100)), "amount": amount(chance, currency, 900000),
                           "currency": currency} for row in book["buyers"]]
    book["invoices"] = book.get("invoices", []) + [
        plain_invoice(chance, row["buyer"], f"{ix}.{number}", today, currency)
        for ix, row in enumerate(book["buyers"]) for number in range(chance.choice((0, 1, 2, 4)))]
    return policy, book, today
