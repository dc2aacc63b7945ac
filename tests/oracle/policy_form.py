"""What the policy takes in by its form. wordings.md 1; docs/rules/policy-form.md."""


def is_outside(policy, buyer, invoice, open_of_buyer):
    """I05. open_of_buyer: what all his invoices have open in policy currency."""
    form, offer = policy("form"), policy("obligation_to_offer")
    return bool(
        (form in ("key_accounts", "single_buyer") and not buyer["is_insured_buyer"])
        or (form == "transactional" and not invoice["is_insured_transaction"])
        or (offer == "segment" and not invoice["is_insured_transaction"])
        or (offer == "above_datum_line" and open_of_buyer < policy("datum_line")))
