"""The layer that SWIG writes at build time; untyped."""

from typing import Any

def __getattr__(name: str) -> Any: ...
