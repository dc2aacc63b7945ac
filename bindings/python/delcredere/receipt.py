"""Receipts: what belongs together, so that anyone can check later that a result follows from its inputs."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import _native
from ._registry import Status
from .errors import refuse
from .owned import Document, document_bytes

if TYPE_CHECKING:
    from .book import Book
    from .policy import Policy


@dataclass(frozen=True)
class Receipt:
    """A document of inputs, result and their digests (SHA-256, hexadecimal). Equal inputs give equal `text`."""

    text: str
    library: str
    policy: str | None
    book: str | None
    question: str
    result: str

    @classmethod
    def of_document(cls, text: str) -> Receipt:
        """A receipt that was written before."""
        return cls(text=text, **json.loads(text)["receipt"])

    @property
    def document(self) -> dict[str, Any]:
        """The document as a dict: `inputs`, `result` and `receipt`."""
        document: dict[str, Any] = json.loads(self.text)
        return document

    def write(self, path: str | os.PathLike[str]) -> None:
        """Writes the document byte for byte."""
        Path(path).write_bytes(self.text.encode())

    def __str__(self) -> str:
        return "\n".join(f"{name:8}  {getattr(self, name)}" for name in ("library", "policy", "book", "question", "result"))

    def __repr__(self) -> str:
        return f"<Receipt {self.result}>"


@dataclass(frozen=True)
class Difference:
    """What a replay found at a place of the document: what stands there, and what it is."""

    path: str
    was: Any
    now: Any

    def __str__(self) -> str:
        return f"{self.path}: was {self.was}, is {self.now}"


@dataclass(frozen=True)
class Replay:
    """What asking again says of a receipt. True where everything is the same but, where it differs, the version."""

    same: bool
    same_bytes: bool
    library: str
    library_was: str | None
    differences: tuple[Difference, ...]

    @property
    def difference(self) -> Difference | None:
        """The first difference."""
        return self.differences[0] if self.differences else None

    def __bool__(self) -> bool:
        return self.same

    def __str__(self) -> str:
        if self.same:
            said = "the same to the byte" if self.same_bytes else "the same; the document was written otherwise"
        else:
            said = "\n".join(str(one) for one in self.differences)
        return said if self.library == self.library_was else f"{said}\n(by version {self.library}; the receipt is of {self.library_was})"


def receipt(policy: Policy | None, book: Book | None, question: Mapping[str, Any] | str | bytes) -> Receipt:
    """The receipt of a question as `delcredere.ask` takes it. It is asked of the policy and book as the document states them."""
    return Receipt.of_document(
        _native.dcr_receipt_json(policy and policy._handle, book and book._handle, document_bytes(question)))


def replay(document: Receipt | Document) -> Replay:
    """Asks again what a receipt was given for, and compares: the digests of its inputs, every value of its result."""
    given = document.text.encode() if isinstance(document, Receipt) else document_bytes(document)
    found = json.loads(_native.dcr_replay_json(given))
    differences = tuple(Difference(one["path"], one["was"], one["is"]) for one in found["differences"])
    return Replay(found["same"], found["same_bytes"], found["library"], found["library_was"], differences)


@dataclass(frozen=True)
class Asked:
    """What an answer was asked for, kept for its receipt: handles, not objects that may be closed."""

    policy: Any
    book: Any
    question: Mapping[str, Any]

    def receipt(self) -> Receipt:
        return Receipt.of_document(_native.dcr_receipt_json(self.policy, self.book, document_bytes(self.question)))


class Receipted:
    """An answer that knows its question."""

    _asked: Asked | None = None

    @property
    def receipt(self) -> Receipt:
        """Inputs, result and their digests as one document. The question is asked again for it."""
        if self._asked is None:
            raise refuse(Status.STATE, f"this {type(self).__name__} knows no question of its own; use delcredere.receipt")
        return self._asked.receipt()
