"""What happened: the rows of a book document, read, judged one by one, and joined. docs/rules.md 1."""
from . import balance, components, days, money, timeline
from .registry import CHOICES, COLUMNS, FACTS

DISPUTES = ("dispute_opened", "dispute_settled", "dispute_lost")
OF_A_BUYER = ("limits", "invoices", "receipts", "events", "conditions", "deductions")


class Row(dict):
    """A row with absent columns as None, its place, and what is wrong with it: [(column, status)]."""

    def __init__(self, table, ix, values):
        super().__init__({column: None for column in COLUMNS[table]})
        self.update(values)
        self.table, self.ix, self.faults = table, ix, []
        self.listed = []                    # wrong, but the row is used

    def refuse(self, column, status):
        self.faults.append((column, status))

    @property
    def usable(self):
        return not self.faults


class Book:
    def __init__(self, document):
        self.currency = document["currency"]
        self.tables = {table: [self._read(table, ix, values) for ix, values in enumerate(document.get(table, []))]
                       for table in FACTS}
        self.__dict__.update(self.tables)
        self._judge()

    @property
    def problems(self):
        return [(table, row.ix, row.faults + row.listed) for table in FACTS for row in self.tables[table]
                if row.faults + row.listed]

    def _read(self, table, ix, values):
        row = Row(table, ix, {})
        row.stated = {column for column, value in values.items() if value is not None}
        currency = values.get("currency") or self.currency
        if table in ("receipts", "events", "deductions") and values.get("currency") is None:
            named = next((i for i in self._raw_invoices if i.get("invoice") == values.get("invoice")), None)
            if values.get("invoice") and named is not None:
                currency = named.get("currency") or self.currency
        if "rate" in values:  # a rate as one number in place of a fraction
            values = {key: value for key, value in values.items() if key != "rate"} | dict(
                zip(("numerator", "denominator"), money.ratio(values["rate"]).as_integer_ratio()))
        for column, value in values.items():
            kind, group = COLUMNS[table][column]
            if value is None:
                continue
            if kind == "MONEY":
                value = money.minor(value, currency)
            elif kind == "DAY":
                value = days.day(value)
            elif kind == "RATIO":
                value = money.ratio(value)
            elif kind == "NUMBER":
                value = int(value)
            elif kind == "CODE":
                assert value in CHOICES[group], (table, column, value)
            row[column] = value
        if "currency" in COLUMNS[table]:
            row["currency"] = currency
        return row

    _raw_invoices = ()

    def __new__(cls, document):
        self = super().__new__(cls)
        self._raw_invoices = document.get("invoices", [])
        return self

    # ---- judging, table by table, in the order of docs/rules.md 1 -----------------------------------------

    def _judge(self):
        self._judge_buyers()
        for table in OF_A_BUYER:
            for row in self.tables.get(table, []):
                row.buyer = self._buyer(row)
        self._judge_limits()
        self._judge_invoices()
        self._judge_receipts()
        self._judge_events()
        self._judge_rates()
        self._judge_counters()
        self._judge_conditions()
        self._judge_deductions()
        self._judge_balances()
        self._judge_groups()

    def _judge_groups(self):
        """docs/rules/groups-and-countries.md"""
        for buyer in self.buyers:
            name = buyer["group"]
            if buyer.usable and name and name != buyer["buyer"]:
                head = next((one for one in self.buyers if one["buyer"] == name), None)
                if head is None or head.faults or (head["group"] and head["group"] != head["buyer"]):
                    self._refuse_buyer(buyer, "group", "BUYER_UNKNOWN")
            if buyer.usable and buyer["own_limit"] is not None and buyer["own_limit"] < 0:
                self._refuse_buyer(buyer, "own_limit", "AMOUNT_SIGN")

    def _refuse_buyer(self, buyer, column, status):
        buyer.refuse(column, status)
        for table in OF_A_BUYER:
            for row in self.tables.get(table, []):
                if row.buyer == buyer.ix:
                    row.refuse("buyer", status)

    def _judge_balances(self):
        """A balance that cannot be spread refuses the buyer, and with him his documents."""
        balance.spread(self)
        for buyer in self.buyers:
            if any(column == "balance" for column, _ in buyer.faults):
                buyer.faults, status = [], buyer.faults[0][1]
                self._refuse_buyer(buyer, "balance", status)

    def _judge_conditions(self):
        """docs/rules/conditions.md"""
        for row in self.tables.get("conditions", []):
            self._name_invoice(row)
            if row["condition"] is None or row["answer"] is None:
                row.refuse("condition" if row["condition"] is None else "answer", "CODE")

    def _judge_deductions(self):
        """docs/rules/deductions.md"""
        for row in self.tables.get("deductions", []):
            named = self._name_invoice(row)
            if named is not None and named["document"] == "credit_note":
                row.refuse("invoice", "INVOICE_UNKNOWN")
            if row["deduction"] is None:
                row.refuse("deduction", "CODE")
            if row["deduction_day"] is None:
                row.refuse("deduction_day", "DATE")
            if row["amount"] is None:
                row.refuse("amount", "FACT_ABSENT")
            elif row["amount"] <= 0:
                row.refuse("amount", "AMOUNT_SIGN")

    def _name_invoice(self, row):
        """The usable invoice that a row names, kept in row.named; a name that fits none refuses the row."""
        row.named = None
        if not row["invoice"] and row["invoice_ix"] is None:
            return None
        named = self._invoice(row)
        if named is None:
            row.refuse("invoice", "INVOICE_UNKNOWN")
        else:
            row.named = named.ix
        return named

    def _buyer(self, row):
        if row["buyer_ix"] is not None:
            ix = row["buyer_ix"]
        else:
            ix = next((b.ix for b in self.buyers if b["buyer"] == row["buyer"] and b["buyer"]), None)
        if ix is None or ix >= len(self.buyers):
            row.refuse("buyer", "BUYER_UNKNOWN")
            return None
        if self.buyers[ix].faults:
            row.refuse("buyer", self.buyers[ix].faults[0][1])
        return ix

    def _judge_buyers(self):
        seen = set()
        for row in self.buyers:
            if not row["buyer"] or row["buyer"] in seen:
                row.refuse("buyer", "DUPLICATE")
            seen.add(row["buyer"])
            row["kind"] = row["kind"] or "company"

    def _judge_limits(self):
        above = []
        for row in self.limits:
            row["decision"] = row["decision"] or "approved"
            row["kind"] = row["kind"] or "named"
            if row["kind"] in ("discretionary", "unnamed", "first_sale"):
                row.refuse("kind", "CODE")
            if row["from_day"] is None:
                row.refuse("from_day", "DATE")
            if row["amount"] is None or row["amount"] < 0:
                row.refuse("amount", "AMOUNT_SIGN")
            if row["until_day"] is not None and row["from_day"] and row["until_day"] <= row["from_day"]:
                row.refuse("until_day", "DATE_ORDER")
            share = row["insured_percentage"]
            if share is not None and not 0 <= share <= 1:
                row.refuse("insured_percentage", "AMOUNT")
            for column in ("requested_amount", "maximum_payment_terms_days", "extension_days"):
                if row[column] is not None and row[column] < 0:
                    row.refuse(column, "AMOUNT_SIGN")
                elif column != "requested_amount" and row[column] is not None and row[column] > 36500:
                    row.refuse(column, "AMOUNT")
            if row["kind"] == "group" and row.buyer is not None and self.buyers[row.buyer]["group"] \
                    and self.buyers[row.buyer]["group"] != self.buyers[row.buyer]["buyer"]:
                row.refuse("buyer", "BUYER_UNKNOWN")
            chain = timeline.chain_of(row)
            if not row.usable or row["decision"] == "pending" or chain in ("temporary", "top_up"):
                continue
            content = [row[column] for column in timeline.CONTENT]
            if any(other[:3] == (row.buyer, row["from_day"], chain) and other[3] != content for other in above):
                row.refuse("from_day", "OVERLAP")
            else:
                above.append((row.buyer, row["from_day"], chain, content))

    def _judge_invoices(self):
        seen = set()
        for row in self.invoices:
            row["document"] = row["document"] or "invoice"
            credit = row["document"] == "credit_note"
            row["payment_method"] = row["payment_method"] or "open_account"
            if row["invoice"] and row["invoice"] in seen:
                row.refuse("invoice", "DUPLICATE")
            seen.add(row["invoice"])
            if row["invoice_day"] is None:
                row.refuse("invoice_day", "DATE")
            if row["due_day"] is None and not credit:
                row.refuse("due_day", "DATE")
            first, due, extended = row["invoice_day"], row["due_day"], row["extended_due_day"]
            if first and due and due < first:
                row.refuse("due_day", "DATE_ORDER")
            if extended and ((first and extended < first) or (due and extended < due)):
                row.refuse("extended_due_day", "DATE_ORDER")
            amount = row["amount"]
            if amount is None or (amount >= 0 if credit else amount <= 0):
                row.refuse("amount", "AMOUNT_SIGN")
            else:
                low, high = (amount, 0) if credit else (0, amount)
                if row["paid"] is not None and not low <= row["paid"] <= high:
                    row.refuse("paid", "AMOUNT")
                components.judge(row)
        for row in self.invoices:
            row.credits = None
            if row["document"] == "credit_note" and row["applies_to"]:
                named = self._invoice(row, "applies_to")
                if named is None:
                    row.listed.append(("applies_to", "INVOICE_UNKNOWN"))   # it stays a credit, for the oldest debt
                else:
                    row.credits = named.ix

    def _invoice(self, row, column="invoice"):
        """The invoice that a row names, if it is one of the same buyer."""
        if column == "invoice" and row["invoice_ix"] is not None:
            named = self.invoices[row["invoice_ix"]] if row["invoice_ix"] < len(self.invoices) else None
        else:
            named = next((i for i in self.invoices if i["invoice"] == row[column]), None)
        return named if named is not None and named.buyer == row.buyer and named.usable else None

    def _judge_receipts(self):
        for row in self.receipts:
            row.named = None
            if row["receipt_day"] is None:
                row.refuse("receipt_day", "DATE")
            if row["amount"] is None or row["amount"] <= 0:
                row.refuse("amount", "AMOUNT_SIGN")
            if row["invoice"] or row["invoice_ix"] is not None:
                named = self._invoice(row)
                if named is None:
                    row.refuse("invoice", "INVOICE_UNKNOWN")
                else:
                    row.named = named.ix
                    if row["currency"] != named["currency"]:
                        row.refuse("currency", "CURRENCY_MIX")

    def _judge_events(self):
        for row in self.events:
            row.named = None
            if row["event_day"] is None:
                row.refuse("event_day", "DATE")
            dispute = row["event"] in DISPUTES
            if row["invoice"] or row["invoice_ix"] is not None:
                named = self._invoice(row)
                if named is None:
                    row.refuse("invoice", "INVOICE_UNKNOWN")
                else:
                    row.named = named.ix
                    if row["amount"] is not None and not 0 < row["amount"] <= named["amount"]:
                        row.refuse("amount", "AMOUNT")
            elif dispute:
                row.refuse("invoice", "INVOICE_UNKNOWN")

    def _judge_rates(self):
        above = {}
        for row in self.rates:
            if row["rate_day"] is None:
                row.refuse("rate_day", "DATE")
            if row["numerator"] <= 0 or row["denominator"] <= 0:
                row.refuse("numerator" if row["numerator"] <= 0 else "denominator", "AMOUNT_SIGN")
            if not row.usable:
                continue
            key = (row["from_currency"], row["to_currency"], row["rate_day"])
            rate = row["numerator"] * 1, row["denominator"] * 1
            if key in above and above[key] != rate:
                row.refuse("rate_day", "OVERLAP")
            above.setdefault(key, rate)

    def _judge_counters(self):
        seen = set()
        for row in self.counters:
            for column in ("first_loss_used", "liability_used", "premium_paid"):
                if row[column] is not None and row[column] < 0:
                    row.refuse(column, "AMOUNT_SIGN")
            about = row["year_from_day"], row["limit_kind"], row["country"]
            if about in seen:
                row.refuse("year_from_day", "DUPLICATE")
            if row.usable:
                seen.add(about)

    # ---- what is seen on a day ---------------------------------------------------------------------------

    def documents(self, buyer_ix, as_of):
        """Usable invoices and credit notes of a buyer, dated up to the day."""
        return [i for i in self.invoices if i.usable and i.buyer == buyer_ix and i["invoice_day"] <= as_of]

    def events_seen(self, buyer_ix, as_of, kinds):
        rows = [e for e in self.events
                if e.usable and e.buyer == buyer_ix and e["event_day"] <= as_of and e["event"] in kinds]
        return sorted(rows, key=lambda e: (e["event_day"], e.ix))

    def usable_rates(self):
        return [r for r in self.rates if r.usable]
