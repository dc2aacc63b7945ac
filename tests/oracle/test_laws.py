"""Laws that any answer must obey, whatever the terms. wordings.md 29.1. On the library when it is installed here, else
on the oracle."""
import copy
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from . import compare, money, strategies
from .ask import answer
from .registry import NOT_QUALIFYING, REASONS
from .settings import examples
from .terms import Refused

try:
    from . import library
except ImportError:
    library = None


def ask(policy, book, question):
    """The answer in plain values, of the library or of the oracle; None where it is refused."""
    if library is None:
        try:
            return answer(policy, book, question)
        except Refused:
            return None
    got = library.ask(*library.open_world(policy, book), question)
    if isinstance(got, tuple):
        return None
    currency = policy["terms"]["currency"]
    table_of = compare.TABLE_OF if question["verb"] == "cover" else compare.CLAIM_TABLE_OF
    found = {"totals": compare.row(table_of["totals"], got["totals"], currency)}
    for name in set(table_of) - {"totals", "parts"}:
        found[name] = [compare.row(table_of[name], one, currency) for one in got[name]]
    for one, document in zip(found.get("invoices", []), got.get("invoices", [])):
        if one["status"] == "OK" and document.get("parts"):
            parts = [compare.row("cover_parts", part, currency) for part in document["parts"]]
            one["parts"] = compare.by_reason(parts)
    if "sheet" in found:
        found["sheet"] = {one["invoice_ix"]: one for one in found["sheet"]}
    return found


def covers(world):
    policy, book, asks = world
    for question in asks:
        if question["verb"] == "cover":
            found = ask(policy, book, question)
            if found is not None:
                yield question, found


def claims(world):
    policy, book, asks = world
    for question in asks:
        if question["verb"] == "claim":
            found = ask(policy, book, question)
            if found is not None:
                yield question, found


def good(rows):
    return [row for row in rows if row["status"] == "OK"]


def used(rows):
    """Rows with amounts: not refused, and dated by the day."""
    return [row for row in good(rows) if row.get("gross") is not None and row["state"] != 1]


MONEY_OF_TOTALS = ("gross", "settled", "exposure", "overdue", "covered", "insured", "uncovered", "unallocated")


@examples(0.25)
@given(strategies.worlds())
def test_parts_add_up(world):
    """Every unit has a reason: parts add up to gross, invoices to buyers, buyers to the book."""
    for _, found in covers(world):
        for row in used(found["invoices"]):
            if "parts" in row:
                assert sum(part["amount"] for part in row["parts"].values()) == row["gross"]
            assert row["settled"] + row["open"] == row["gross"]
            assert row["covered"] + row["uncovered"] == row["open"]
            assert 0 <= row["insured"] <= row["covered"] <= row["open"]
            assert 0 <= row["covered_top_up"] <= row["covered"]
            if "parts" in row and row["gross"] > 0:
                amounts = {code: part["amount"] for code, part in row["parts"].items()}
                assert all(amount >= 0 for amount in amounts.values())
                excluded = sum(amount for code, amount in amounts.items()
                               if code in NOT_QUALIFYING and code != "A08" or REASONS[code].part == "WHOLE")
                assert row["covered"] <= row["open"] - excluded         # covered <= qualifying
        totals = found["totals"]
        assert totals["settled"] + totals["exposure"] == totals["gross"]
        assert totals["covered"] + totals["uncovered"] == totals["exposure"]
        if all(row["status"] == "OK" for row in found["buyers"]):
            for name in ("exposure", "overdue", "covered", "insured", "uncovered", "unallocated"):
                assert sum(row[name] or 0 for row in found["buyers"]) == totals[name], name
            for name in ("gross", "settled", "covered", "insured", "uncovered"):
                assert sum(row[name] for row in used(found["invoices"])) == totals[name], name
            reasons = found["reasons"]
            reasons = reasons.values() if isinstance(reasons, dict) else reasons
            assert sum(row["amount"] for row in reasons) == totals["gross"]


@examples(0.25)
@given(strategies.worlds(plain=True))
def test_bounds_of_a_claim(world):
    """0 <= payment <= p * covered <= covered <= qualifying <= gross debt, and the ladder leads from debt to payment."""
    for _, found in claims(world):
        totals = found["totals"]
        assert 0 <= totals["indemnity"] <= totals["covered"] <= totals["qualifying"] <= totals["gross_debt"]
        sheet = found["sheet"].values()
        assert sum(row["indemnity"] for row in sheet) == totals["indemnity"]
        for row in sheet:
            assert 0 <= row["indemnity"]
            assert 0 <= row["covered"] <= row["qualifying"] <= row["open"]
        shares = [row["insured_percentage"] for row in sheet if row["covered"]]
        if shares:
            # Each group of one percentage is rounded at most to the next unit, or each invoice is.
            assert totals["indemnity"] <= max(shares) * totals["covered"] + len(found["sheet"])
        ladder = found["ladder"]
        assert ladder[0]["before"] == totals["gross_debt"]
        assert ladder[-1]["after"] == max(0, totals["indemnity"] - (totals["already_paid"] or 0))
        for rung, following in zip(ladder, ladder[1:]):
            assert rung["after"] == following["before"]
        for rung in ladder:
            assert rung["taken"] >= 0 and rung["before"] - rung["taken"] == rung["after"]
        if totals["maximum_liability"] is not None:
            assert totals["indemnity"] <= max(0, totals["maximum_liability"] - totals["liability_used_before"])
        assert totals["retained"] == totals["gross_debt"] - totals["received_after"] - totals["indemnity"]


@examples(0.1)
@given(strategies.worlds(with_bad_rows=False), st.randoms(use_true_random=False))
def test_order_of_rows(world, random):
    """The order of invoices, where no key ties, and of limits and buyers changes no total."""
    policy, book, _ = world
    terms = policy["terms"]
    assume(terms["limit_order_key"] != "posting")
    keys = [(row["buyer"], row["invoice_day"], row.get("due_day")) for row in book.get("invoices", [])]
    assume(len(set(keys)) == len(keys))
    assume(all(row.get("document") != "credit_note" for row in book.get("invoices", [])))
    shuffled = copy.deepcopy(book)
    for name in ("invoices", "limits", "buyers"):
        random.shuffle(shuffled.get(name, []))
    for question, found in covers(world):
        other = ask(policy, shuffled, question)
        assert {n: found["totals"][n] for n in MONEY_OF_TOTALS} == {n: other["totals"][n] for n in MONEY_OF_TOTALS}


@examples(0.1)
@given(strategies.worlds(with_bad_rows=False))
def test_buyers_are_apart(world):
    """A book is the sum of its buyers, where they share nothing."""
    policy, book, _ = world
    assume("country_limit" not in policy["terms"] and not any(row.get("group") for row in book["buyers"]))
    for question, found in covers(world):
        parts = []
        for buyer in book["buyers"]:
            own = {name: [row for row in rows if row.get("buyer", buyer["buyer"]) == buyer["buyer"]]
                   if isinstance(rows, list) else rows for name, rows in book.items()}
            parts.append(ask(policy, own, question)["totals"])
        for name in (*MONEY_OF_TOTALS, "num_invoices", "num_not_yet", "num_refused", "num_stopped"):
            assert sum(part[name] for part in parts) == found["totals"][name], name


# What a wording may say of each invoice by itself, so that two halves are not one whole.
OF_ONE_INVOICE = {
    "stop_tolerance": "small invoices do not stop cover", "discretionary_justification": "payments on time are counted",
    "experience_minimum_payments": "likewise", "payment_allocation_after_cover": "pro rata rounds per invoice",
    "payment_allocation_after_filing": "likewise", "payment_allocation_after_loss": "likewise",
    "limit_basis": "the percentage rounds per invoice", "regulatory_maximum_percentage": "likewise",
    "deduction_treatment": "shares of deductions round per invoice",
}
COMPONENTS = ("other_tax", "freight", "contract_interest", "overdue_interest", "ancillary", "exchange_loss")


def split_matters(policy, book):
    """Leaves out what OF_ONE_INVOICE says, and facts of one invoice: its components, conditions and deductions."""
    for name in OF_ONE_INVOICE:
        policy["terms"].pop(name, None)
    for table in ("deadlines", "delay_reductions"):         # an amount from which a deadline is needed
        policy.pop(table, None)
    for table in ("conditions", "deductions"):
        book[table] = [{k: v for k, v in row.items() if k != "invoice"} for row in book.get(table, [])]
    for row in book["invoices"]:
        for name in COMPONENTS:
            row.pop(name, None)
    for row in book.get("limits", []):
        row.pop("kind", None)                               # two layers round apart


@examples(0.1)
@given(strategies.worlds(plain=True, foreign=False, with_bad_rows=False, most_buyers=1))
def test_one_invoice_split_in_two(world):
    """Two invoices of the same dates that add up to one change no amount of the cover but by rounding."""
    policy, book, _ = world
    assume(not {"limit_basis", "regulatory_maximum_percentage"} & set(policy["terms"]))     # such plans have steps of their own
    policy = copy.deepcopy(policy)
    # Whole currency units and a percentage that leaves no rest, so that nothing is rounded.
    policy["terms"]["insured_percentage"] = "100%"
    policy["terms"]["vat_insured"] = policy["terms"]["disputed_insured"] = True
    policy["terms"]["payment_allocation"] = "oldest_due"
    policy["terms"]["limit_order_key"] = "due_date"
    book = copy.deepcopy(book)
    for row in book.get("limits", []):
        row.pop("insured_percentage", None)
    rows = [row for row in book.get("invoices", []) if row.get("document") != "credit_note"]
    book["invoices"] = rows
    for name in ("receipts", "events"):
        book[name] = [{k: v for k, v in row.items() if k != "invoice"} for row in book.get(name, [])
                      if row.get("event", "") not in ("dispute_opened", "dispute_settled", "overdue_notice")]
    split_matters(policy, book)
    currency = policy["terms"]["currency"]
    keys = [(row["due_day"], row["invoice_day"]) for row in rows]
    assume(rows and len(set(keys)) == len(keys))
    for row in rows:
        row.pop("paid", None)
        row.pop("vat", None)
    halves = copy.deepcopy(book)
    first = halves["invoices"][0]
    whole = money.minor(first["amount"], currency)
    assume(whole > 1)
    other = {**first, "invoice": "other half", "amount": money.decimal(whole // 2, currency)}
    first["amount"] = money.decimal(whole - whole // 2, currency)
    halves["invoices"].insert(1, other)
    for question, found in covers((policy, book, world[2])):
        again = ask(policy, halves, question)
        assert {n: found["totals"][n] for n in MONEY_OF_TOTALS} == {n: again["totals"][n] for n in MONEY_OF_TOTALS}


@examples(0.1)
@given(strategies.worlds(plain=True, foreign=False, with_bad_rows=False, most_buyers=1), strategies.days(),
       st.integers(1, 20000))
def test_one_more_receipt(world, day, amount):
    """A receipt never adds exposure, and never adds insured debt where debt does not move up."""
    policy, book, _ = world
    policy = copy.deepcopy(policy)
    policy["terms"]["payment_allocation"] = "oldest_due"
    currency = policy["terms"]["currency"]
    more = copy.deepcopy(book)
    more.setdefault("receipts", []).append({
        "buyer": "B0", "receipt_day": day.isoformat(), "amount": money.decimal(amount, currency)})
    for question, found in covers((policy, book, world[2])):
        again = ask(policy, more, question)
        if len(good(again["buyers"])) < len(book["buyers"]):
            continue
        assert again["totals"]["exposure"] <= found["totals"]["exposure"]
        gained = again["totals"]["unallocated"] - found["totals"]["unallocated"]
        paid = found["totals"]["exposure"] - again["totals"]["exposure"]
        assert gained + paid == (amount if question["as_of_day"] >= day.isoformat() else 0)


@examples(0.1)
@given(strategies.worlds(plain=True, foreign=False, with_bad_rows=False, usual=True))
def test_a_snapshot_is_its_history(world):
    """What was paid by the day, as `paid` of each invoice and no receipts, gives the same cover, where no term asks
    when it was paid."""
    policy, book, asks = copy.deepcopy(world)
    terms = policy["terms"]
    for name in ("overdue_at_inception", "overdue_notice_period", "overdue_notice_anchor", "overdue_notice_missed"):
        terms.pop(name, None)
    terms["move_up"], terms["payment_allocation"] = True, "as_designated"
    if terms["stop_of_cover"] != "none":
        terms["resume_of_cover"] = "on_payment_retroactive"
    for question, found in covers((policy, book, asks)):
        snapshot = copy.deepcopy(book)
        snapshot.pop("receipts", None)
        snapshot["invoices"] = []
        for row, answered in zip(book.get("invoices", []), found["invoices"]):
            if row.get("document") == "credit_note" or answered["status"] != "OK" or answered["state"] == 1:
                continue
            snapshot["invoices"].append({**row, "paid": money.decimal(answered["settled"], terms["currency"])})
        named = {row["invoice"] for row in snapshot["invoices"]}
        for table in ("events", "conditions", "deductions"):
            snapshot[table] = [row for row in book.get(table, []) if row.get("invoice") in named | {None}]
        again = ask(policy, snapshot, question)
        if len(good(found["buyers"])) == len(good(again["buyers"])):
            for name in ("exposure", "overdue", "covered", "insured", "uncovered"):
                assert found["totals"][name] == again["totals"][name], name


ONE = st.integers(1, 10 ** 12)


@examples(0.1)
@given(strategies.policies(plain=True, foreign=False, usual=True), ONE, st.integers(0, 10 ** 6))
def test_one_invoice_under_the_limit_is_paid_whole(policy, amount, room):
    """With p = 1 and no retention every variant pays the same: all of it."""
    retentions = {"claim_threshold", "threshold_mode", "threshold_compare", "threshold_measured_on",
                  "each_loss_deductible", "minimum_retention", "aggregate_first_loss", "maximum_liability",
                  "maximum_liability_multiple", "claim_window", "claim_window_anchor"}
    terms = {name: value for name, value in policy["terms"].items() if name not in retentions}
    terms["insured_percentage"], terms["attachment_basis"] = "100%", "invoice_date"
    keep = ("receipts", "limit", "percentage")
    plan = [step for step in policy["plan"] if (step if isinstance(step, str) else step["step"]) in keep]
    currency = terms["currency"]
    book = {"delcredere": "book", "version": 1, "currency": currency, "buyers": [{"buyer": "B"}],
            "limits": [{"buyer": "B", "amount": money.decimal(amount + room, currency), "from_day": "2024-01-01"}],
            "invoices": [{"buyer": "B", "invoice": "1", "invoice_day": "2025-02-01", "due_day": "2025-03-03",
                          "amount": money.decimal(amount, currency)}]}
    question = {"verb": "claim", "buyer": "B", "cause": "insolvency", "cause_day": "2025-04-01",
                "as_of_day": "2025-05-01"}
    found = ask({**policy, "terms": terms, "plan": plan}, book, question)
    assert found["totals"]["indemnity"] == amount
    assert found["totals"]["retained"] == 0


@examples(0.1)
@given(strategies.worlds(plain=True, foreign=False, with_bad_rows=False, most_buyers=1), st.integers(1, 10000))
def test_a_higher_limit_and_a_lower_percentage(world, more):
    """More limit never covers less; half the percentage pays at most half, and a unit for each rounding."""
    policy, book, _ = world
    currency = policy["terms"]["currency"]
    wider = copy.deepcopy(book)
    for row in wider["limits"]:
        row["amount"] = money.decimal(money.minor(row["amount"], row["currency"]) + more, row["currency"])
    assume(currency and all(row["amount"].strip("0.") for row in book["limits"]))
    for question, found in covers(world):
        again = ask(policy, wider, question)
        if policy["terms"]["limit_filled_by"] != "covered_debt":
            assert again["totals"]["covered"] >= found["totals"]["covered"]
        for row in found["buyers"]:
            if row["status"] == "OK" and row["exposure"]:
                assert Fraction(row["coverage"]) <= Fraction(row["insured"], row["exposure"])


@examples(0.15)
@given(strategies.worlds(plain=True, with_bad_rows=False, usual=True))
def test_a_claim_without_retentions_pays_what_is_insured(world):
    """Filed in time, with nothing but limit and percentage, insolvency pays what cover calls insured on that day."""
    policy, book, asks = copy.deepcopy(world)
    terms = policy["terms"]
    for name in ("claim_threshold", "each_loss_deductible", "aggregate_first_loss", "minimum_retention",
                 "maximum_liability", "maximum_liability_multiple", "claim_window"):
        terms.pop(name, None)
    policy["plan"] = ["limit", "percentage"]
    terms["rounding_moment"] = "per_invoice"
    for question, found in claims((policy, book, asks)):
        if question.get("cause") != "insolvency" or found["totals"]["reason"] != "OK":
            continue
        day = found["totals"]["loss_day"].isoformat()
        row = next(n for n, buyer in enumerate(book["buyers"]) if buyer["buyer"] == question["buyer"])
        as_cover = ask(policy, book, {"verb": "cover", "as_of_day": day, "cause": "insolvency"})["buyers"][row]
        assert found["totals"]["indemnity"] == as_cover["insured"]
        assert found["totals"]["covered"] == as_cover["covered"]
        assert found["totals"]["gross_debt"] == as_cover["exposure"]
