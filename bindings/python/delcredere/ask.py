"""Questions that are documents themselves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from . import _native
from .book import Book
from .owned import document_bytes
from .policy import Policy


def ask(policy: Policy | None, book: Book | None, question: Mapping[str, Any] | str | bytes) -> dict[str, Any]:
    """The answer to {"verb": "cover", "as_of_day": "2025-03-31"} or another verb, as a dict with amounts as text. Policy and
    book are None for verbs that need none."""
    answer: dict[str, Any] = json.loads(ask_text(policy, book, question))
    return answer


def ask_text(policy: Policy | None, book: Book | None, question: Mapping[str, Any] | str | bytes) -> str:
    """The same answer as the text of a document."""
    text: str = _native.dcr_ask_json(policy and policy._handle, book and book._handle, document_bytes(question))
    return text
