"""Groups of buyers and country limits. wordings.md 7, 8; docs/rules/groups-and-countries.md."""
from .filling import order


def head_of(book, ix):
    """The row of the buyer that heads the group: himself, or the one that he names."""
    row = book.buyers[ix]
    if not row["group"] or row["group"] == row["buyer"]:
        return ix
    return next((one.ix for one in book.buyers if one["buyer"] == row["group"]), ix)


def members(book, ix):
    head = head_of(book, ix)
    return [row.ix for row in book.buyers if row.ix == ix or (row.usable and head_of(book, row.ix) == head)]


def country_limit(policy, country, on):
    return policy("country_limit", country=country, on=on)


def pool(policy, lines, most):
    """What is left of each line's cover where lines share an amount; most(line) is None without one."""
    place, used, kept = order(policy, with_reentry=False), 0, {}

    def in_turn(line):
        return place(line)

    for line in sorted(lines, key=in_turn):
        amount = most(line)
        line.is_pooled = amount is not None
        kept[line] = line.kept if amount is None else min(line.kept, max(0, amount - used))
        used += kept[line]
    return kept
