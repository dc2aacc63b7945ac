"""Names as the languages and the documents write them."""

REGISTRY_GROUPS = {"REASON": "Reason", "TERM": "Term", "STATUS": "Status", "TABLE": "Table", "COLUMN": "Column"}
SCOPES = {"LK": "limit_kind", "CA": "cause", "CO": "country", "CN": "condition", "DE": "deduction"}
BITMASK_GROUPS = {"STATE"}


def camel(name):
    """PAYMENT_TERMS_ANCHOR as PaymentTermsAnchor."""
    return "".join(word.capitalize() for word in name.split("_"))


def status_short(row):
    """The name of a status without its prefix: TERM_ABSENT for DCR_E_TERM_ABSENT."""
    return row.name.removeprefix("E_")


def groups(registries):
    """Choice rows by group, in the order of the file."""
    found = {}
    for row in registries.choices:
        found.setdefault(row.group, []).append(row)
    return found


def scopes_of(term):
    """Names of what a term may be given for beside the whole policy."""
    if not term.scopes:
        return []
    given = str(term.scopes).split("|")
    return [name for short, name in SCOPES.items() if short in given]


def default_text(registries, term):
    """The default of a term as a policy document would write it, or None."""
    if term.need != "DEFAULT":
        return None
    if term.type == "FLAG":
        return "yes" if term.default else "no"
    if term.type == "NUMBER":
        return str(term.default)
    if term.type == "RATIO":
        return f"{term.default / 1e7:g}%"
    prefix = f"DCR_{term.group}_"
    assert str(term.default).startswith(prefix), term.name
    return str(term.default).removeprefix(prefix).lower()
