"""An answer as a JSON document for other programs: amounts and dates as text, nothing rounded."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum
from typing import Any


def as_json(answer: Any) -> str:
    return json.dumps(plain(answer), indent=2, ensure_ascii=False)


def plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {item.name: plain(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, IntEnum):
        return value.name if value.name.isupper() and len(value.name) <= 3 else value.name.lower()
    return value
