"""What policies, books and answers have in common: a handle that can be closed, and documents."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Mapping
from decimal import Decimal
from enum import IntEnum
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from ._registry import Status
from .errors import refuse
from .values import choice_name

Document = str | bytes | os.PathLike[str] | Mapping[str, Any]
O = TypeVar("O", bound="Owned")


class Owned:
    """An object of the library. `close()` gives it back early; without it the garbage collector does. Arrays and other
    objects made from it stay valid: the memory goes when the last of them does."""

    def __init__(self, handle: Any) -> None:
        self._held: Any = handle

    @property
    def closed(self) -> bool:
        """Whether `close()` was called."""
        return self._held is None

    @property
    def _handle(self) -> Any:
        held = self._held
        if held is None:
            raise refuse(Status.STATE, f"this {type(self).__name__} is closed")
        return held

    def close(self) -> None:
        """Gives the object back; a second call does nothing."""
        self._held = None

    def __enter__(self: O) -> O:
        self._handle  # noqa: B018 - a closed object may not be entered
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def document_bytes(document: Document) -> bytes:
    """The bytes of a JSON document given as text, bytes, path of a file, or dict."""
    if isinstance(document, bytes):
        return document
    if isinstance(document, str):
        return document.encode()
    if isinstance(document, os.PathLike):
        return Path(document).read_bytes()
    if isinstance(document, Mapping):
        return json.dumps(document, default=_json_value, ensure_ascii=False).encode()
    raise refuse(Status.TYPE, f"a document is text, bytes, a path or a dict, not {type(document).__name__}")


def _json_value(value: object) -> object:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    raise refuse(Status.JSON_TYPE, f"{value!r} has no form in a document")


def plain(value: Any) -> Any:
    """An enumeration as the name that documents use; anything else as it is."""
    return choice_name(value) if isinstance(value, IntEnum) else value
