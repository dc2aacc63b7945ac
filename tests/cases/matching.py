"""Laying what a case expects over an answer. The rules are those of docs/cases.md."""
import re
from decimal import Decimal

NUMBER = re.compile(r"[+-]?\d+(\.\d+)?%?")
SETS = ("reasons", "state")


class Difference(Exception):
    def __init__(self, path, expected, got):
        super().__init__(f"{path}: expected {shown(expected)}, got {shown(got)}")


def shown(value):
    import json
    return value if isinstance(value, str) else "nothing" if value is None else json.dumps(value)


def number(value):
    """The exact number that a value stands for, else None."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        value = repr(value)
    if not isinstance(value, str) or not NUMBER.fullmatch(value):
        return None
    return Decimal(value[:-1]) / 100 if value.endswith("%") else Decimal(value)


def match(expected, got, tolerance=None, path="", key=""):
    """Raises Difference at the first place where the answer is not what is expected."""
    if expected is None:
        if got is not None:
            raise Difference(path, None, got)
    elif isinstance(expected, dict) and isinstance(got, list):
        _places(expected, got, tolerance, path, key)
    elif isinstance(expected, dict):
        if not isinstance(got, dict):
            raise Difference(path, expected, got)
        for name, value in expected.items():
            match(value, got.get(name), tolerance, f"{path}.{name}" if path else name, name)
    elif isinstance(expected, list):
        _list(expected, got, tolerance, path, key)
    else:
        _scalar(expected, got, tolerance, path, key)


def _scalar(expected, got, tolerance, path, key):
    a, b = number(expected), number(got)
    if a is not None and b is not None:
        allowed = tolerance.get(key) if isinstance(tolerance, dict) else tolerance
        equal = abs(a - b) <= (number(allowed) or 0)
    elif path == "error.text":
        equal = isinstance(got, str) and expected in got
    else:
        equal = type(expected) is type(got) and expected == got
    if not equal:
        raise Difference(path, expected, got)


def _places(expected, got, tolerance, path, key):
    for name, value in expected.items():
        if name == "count":
            _scalar(value, len(got), None, f"{path}.count", name)
        elif name.isdigit():
            at = int(name)
            match(value, got[at] if at < len(got) else None, tolerance, f"{path}.{name}", key)
        else:
            raise Difference(f"{path}.{name}", value, None)


def matches(expected, got, tolerance=None):
    try:
        match(expected, got, tolerance)
    except Difference:
        return False
    return True


def _list(expected, got, tolerance, path, key):
    if not isinstance(got, list) or (not expected and got):
        raise Difference(path, expected, got)
    if expected and isinstance(expected[0], dict):
        for row in expected:
            _row(row, got, tolerance, path)
        return
    if key in SETS and all(isinstance(value, str) for value in expected):
        if len(expected) != len(got) or any(value not in got for value in expected):
            raise Difference(path, expected, got)
        return
    if len(expected) != len(got):
        raise Difference(path, expected, got)
    for one, other in zip(expected, got):
        match(one, other, tolerance, path, key)


def _row(row, got, tolerance, path):
    if any(matches(row, candidate, tolerance) for candidate in got):
        return
    name, value = next(iter(row.items()))
    for candidate in got:
        if isinstance(candidate, dict) and name in candidate and matches(value, candidate[name]):
            match(row, candidate, tolerance, f"{path}[{name}={shown(value)}]")
    raise Difference(path, row, f"no such row among {len(got)}")
