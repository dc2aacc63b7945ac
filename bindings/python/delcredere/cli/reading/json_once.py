"""JSON in which no object has the same key twice: the second value would silently replace the first."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any


def loads(text: str) -> Any:
    """The value of a JSON text, with decimals kept exact. Raises json.JSONDecodeError."""
    return json.loads(text, parse_float=Decimal, object_pairs_hook=without_repeats)


def without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        repeated = next(key for key in keys if keys.count(key) > 1)
        raise json.JSONDecodeError(f"the key {repeated!r} stands twice", "", 0)
    return found
