"""Who is insured on a day, and who is paid. docs/readers/policy-parties.md"""
from datetime import timedelta

from .. import days, money
from ..facts import Book
from ..strategies import iso
from ..views import answer

INSURED, PAID = ("policyholder", "joint_insured"), ("assignee", "loss_payee")
OF_CLAIM = ("buyer", "cause", "cause_day", "filed_day", "unknown_as", "first_loss_used", "liability_used", "premium_paid")
CLAIM_TOTALS = ("buyer_ix", "reason", "indemnity", "assigned", "rest")


class Party:
    def __init__(self, ix, row, currency):
        self.ix, self.name, self.role = ix, row["party"], row["role"]
        self.first, self.end = days.day(row.get("from_day")), days.day(row.get("until_day"))
        self.share = money.ratio(row.get("share", "100%"))
        self.most = None if row.get("amount") is None else money.minor(row["amount"], currency)
        self.buyer, self.invoice = row.get("buyer"), row.get("invoice")

    def is_in_force(self, day):
        return (self.first is None or self.first <= day) and (self.end is None or day < self.end)

    def is_about(self, buyer, invoice):
        return self.buyer in (None, buyer["buyer"]) and self.invoice in (None, invoice["invoice"])


class Parties:
    def __init__(self, policy, book, ask):
        self.policy, self.book_document, self.ask, self.book = policy, book, ask, Book(book)
        self.today, self.currency = days.day(ask["as_of_day"]), policy["terms"]["currency"]
        self.parties = [Party(ix, row, self.currency) for ix, row in enumerate(policy.get("parties", []))]

    def in_force(self, roles, day):
        return [party for party in self.parties if party.role in roles and party.is_in_force(day)]

    def policyholder(self):
        return next(iter(self.in_force(("policyholder",), self.today)), None)

    # ---- who is insured --------------------------------------------------------------------------------------------

    def insured(self, seller, day):
        """(is insured, by which row)"""
        if not any(party.role in INSURED for party in self.parties):
            return True, None
        rows = self.in_force(INSURED, day) if seller else self.in_force(("policyholder",), day)
        found = next((party.ix for party in rows if not seller or party.name == seller), None)
        return found is not None, found

    def invoices(self):
        """[(row, seller, is outside)] of the sellers that are looked at."""
        for row in self.book.invoices:
            if row.usable and row["invoice_day"] <= self.today:
                seller = self.book.buyers[row.buyer]["entity"] or None
                if self.ask.get("seller") in (None, seller):
                    yield row, seller, not self.insured(seller, row["invoice_day"])[0]

    def sellers(self):
        names = [self.ask["seller"]] if "seller" in self.ask else dict.fromkeys(row["entity"] or None for row in self.book.buyers)
        for name in names:
            is_insured, ix = self.insured(name, self.today)
            own = [is_outside for _, seller, is_outside in self.invoices() if seller == name]
            yield {"seller": name, "is_insured": is_insured, "party_ix": ix, "num_invoices": len(own), "num_outside": sum(own)}

    # ---- who is paid -----------------------------------------------------------------------------------------------

    def claim(self):
        keys = {name: self.ask[name] for name in OF_CLAIM if name in self.ask}
        return answer(self.policy, self.book_document, {"verb": "claim", "as_of_day": self.ask["as_of_day"], **keys})

    def paid(self, claim):
        """[(party, base, {invoice: amount})], the policyholder last."""
        buyer = self.book.buyers[claim["totals"]["buyer_ix"]]
        left = {ix: row["indemnity"] for ix, row in claim["sheet"].items()}
        for party in self.in_force(PAID, self.today):
            about = [ix for ix in left if party.is_about(buyer, self.book.invoices[ix])]
            base, most, given = sum(left[ix] for ix in about), party.most, {}
            for ix in about:
                part = min(money.rounded(left[ix] * party.share, self.policy["terms"]["rounding"]), left[ix])
                if most is not None:
                    part = min(part, most)
                    most -= part
                left[ix] -= part
                given[ix] = part
            yield party, base, given
        yield self.policyholder(), sum(left.values()), left

    def payees(self):
        if "buyer" not in self.ask:
            return [], [], dict.fromkeys(CLAIM_TOTALS)
        claim, payees, payments = self.claim(), [], []
        for party, base, given in self.paid(claim):
            head = {"party_ix": party and party.ix}
            payees.append({**head, "party": party and party.name, "role": party.role if party else "policyholder", "base": base,
                           "amount": sum(given.values())})
            payments += [{**head, "invoice_ix": ix, "amount": part} for ix, part in given.items() if part]
        totals = claim["totals"]
        return payees, payments, {"buyer_ix": totals["buyer_ix"], "reason": totals["reason"], "indemnity": totals["indemnity"],
                                  "assigned": sum(row["amount"] for row in payees[:-1]), "rest": payees[-1]["amount"]}

    def answer(self):
        sellers, (payees, payments, totals) = list(self.sellers()), self.payees()
        outside = [{"invoice_ix": row.ix, "buyer_ix": row.buyer, "seller": seller, "invoice_day": row["invoice_day"]}
                   for row, seller, is_outside in self.invoices() if is_outside]
        return self.currency, {
            "policy_parties_list": [{"party_ix": party.ix, "party": party.name, "role": party.role,
                                     "is_in_force": party.is_in_force(self.today)} for party in self.parties],
            "policy_parties_sellers": sellers, "policy_parties_outside": outside, "policy_parties_payees": payees,
            "policy_parties_payments": payments,
            "policy_parties_totals": {**totals, "num_sellers": len(sellers), "num_outside": len(outside),
                                      "num_not_insured": sum(not row["is_insured"] for row in sellers)}}


def policy_parties(policy, book, ask):
    return Parties(policy, book, ask).answer()


# ---- questions -----------------------------------------------------------------------------------------------------

NAMES = ("Main AG", "Sub Ltd", "Sub SA", "main AG")


def maybe(chance, odds, **draws):
    return {name: draw() for name, draw in draws.items() if chance.random() < odds}


def draw_party(chance, book, today, some_amount):
    role = chance.choice(("policyholder", "joint_insured", "joint_insured", *PAID, *PAID, *PAID))
    first = today + timedelta(days=chance.randint(-200, 20))
    row = {"party": chance.choice(NAMES) if role in INSURED else chance.choice(("Bank", "Factor")), "role": role,
           **maybe(chance, 0.3, from_day=lambda: iso(first)),
           **maybe(chance, 0.2, until_day=lambda: iso(first + timedelta(days=chance.choice((1, 60, 300)))))}
    if role in PAID:
        row.update(maybe(chance, 0.5, share=lambda: chance.choice(("0%", "33.33%", "50%", "0.125", "100%")), amount=some_amount))
        row.update(maybe(chance, 0.2, buyer=lambda: chance.choice([*book["buyers"], {"buyer": "nobody"}])["buyer"]))
        named = [one["invoice"] for one in book.get("invoices", []) if one.get("invoice")]
        row.update(maybe(chance, 0.2 if named else 0, invoice=lambda: chance.choice(named)))
    return row


def draw_policy_parties(chance, policy, book, today, some_amount):
    """The companies are put into policy and book."""
    policy["parties"] = [draw_party(chance, book, today, some_amount) for _ in range(chance.randint(0, 8))]
    for row in book["buyers"]:
        row.update(maybe(chance, 0.7, entity=lambda: chance.choice(NAMES)))
    found = {"verb": "policy_parties", "as_of_day": iso(today), **maybe(chance, 0.2, seller=lambda: chance.choice(NAMES))}
    if chance.random() < 0.9:
        found.update({"buyer": chance.choice(book["buyers"])["buyer"], "premium_paid": some_amount()})
        found.update(maybe(chance, 0.9, cause=lambda: chance.choice(("insolvency",) * 5 + ("protracted_default", "repudiation"))))
        if found.get("cause") == "insolvency":
            found.update(maybe(chance, 0.9, cause_day=lambda: iso(today - timedelta(days=chance.choice((0, 0, 10, 40))))))
        found.update(maybe(chance, 0.2, unknown_as=lambda: chance.choice(("met", "not_met")), first_loss_used=some_amount,
                           liability_used=some_amount, filed_day=lambda: iso(today + timedelta(days=chance.choice((-20, 0, 0, 20))))))
    return found
