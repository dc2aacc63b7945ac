"""A world that shows a difference, made small: rows, terms and columns are left out as long as it still shows one of
the same kind. python -m oracle.small NUMBER [COLUMN] prints the world of that number of many.py, small, as
documents; COLUMN (buyers.headroom) picks one of several differences."""
import copy
import json
import re
import sys

from . import fast
from .ask import answer
from .test_agreement import differences, library

MUST_STAY = {"delcredere", "version", "currency"}


def found_in(policy, book, ask, wish=None):
    """What differs, by the column alone, the wished one if it does; None when nothing does."""
    try:
        worlds = library.open_world(policy, book)
    except Exception as error:  # a document that the library does not take
        return f"opening: {error}"[:60]
    got = library.ask(*worlds, ask)
    try:
        wanted = library.ask_oracle(answer, policy, book, ask)
    except Exception as error:
        return f"oracle fails: {type(error).__name__}"
    found = [re.sub(r"\[\d+\]", "", place) for place, *_ in differences(ask, wanted, got, policy["terms"]["currency"])]
    return next((one for one in found if wish in (None, one)), None)


def smaller(policy, book, ask):
    """Every world that is one piece smaller."""
    for table, rows in book.items():
        if isinstance(rows, list):
            for n in range(len(rows)):
                less = {**book, table: rows[:n] + rows[n + 1:]}
                yield policy, {k: v for k, v in less.items() if v != []}, ask
    for table in [name for name, rows in policy.items() if isinstance(rows, list)]:
        for n in range(len(policy[table])):
            yield {**policy, table: policy[table][:n] + policy[table][n + 1:]}, book, ask
        yield {k: v for k, v in policy.items() if k != table}, book, ask
    if "calendar" in policy:
        yield {k: v for k, v in policy.items() if k != "calendar"}, book, ask
    for name, value in policy["terms"].items():
        terms = policy["terms"]
        if name not in MUST_STAY:
            yield {**policy, "terms": {k: v for k, v in terms.items() if k != name}}, book, ask
        if isinstance(value, dict):
            if "policy" in value:
                yield {**policy, "terms": {**terms, name: value["policy"]}}, book, ask
            for scope, parts in value.items():
                if isinstance(parts, dict):
                    for of in parts:
                        rest = {k: v for k, v in parts.items() if k != of}
                        whole = {**value, scope: rest} if rest else {k: v for k, v in value.items() if k != scope}
                        yield {**policy, "terms": {**terms, name: whole}}, book, ask
    for table, rows in book.items():
        if isinstance(rows, list):
            for n, row in enumerate(rows):
                for column in set(row) - ({"buyer"} if table == "buyers" else set()):
                    less = {k: v for k, v in row.items() if k != column}
                    yield policy, {**book, table: rows[:n] + [less] + rows[n + 1:]}, ask
    for key in ask:
        if key != "verb":
            yield policy, book, {k: v for k, v in ask.items() if k != key}


def shrink(policy, book, ask, wish=None):
    kind = found_in(policy, book, ask, wish)
    if kind is None:
        return None
    again = True
    while again:
        again = False
        for one in smaller(policy, book, ask):
            try:
                same = found_in(*one, wish) == kind
            except Exception:
                same = False
            if same:
                policy, book, ask = copy.deepcopy(one)
                again = True
                break
    return policy, book, ask


def show(policy, book, ask):
    wanted = library.ask_oracle(answer, policy, book, ask)
    got = library.ask(*library.open_world(policy, book), ask)
    lines = [f"{place}: oracle {one!r}, library {other!r}"
             for place, one, other in differences(ask, wanted, got, policy["terms"]["currency"])]
    for table, rows in book.items():
        if isinstance(rows, list):
            lines += [f"  {table}: " + json.dumps(row) for row in rows]
    return "\n".join(lines[:4] + ["policy " + json.dumps(policy)] + lines[4:] + ["ask " + json.dumps(ask)])


def main(number, wish=None):
    from .many import world_of
    policy, book, asks = world_of(fast.load(), number)
    for ask in asks:
        small = shrink(policy, book, ask, wish)
        if small:
            try:
                print(show(*small))
            except Exception as error:
                print(f"{type(error).__name__} {error}", *map(json.dumps, small), sep="\n")
            return


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:])
