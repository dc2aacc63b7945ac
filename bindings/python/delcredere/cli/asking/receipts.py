"""Receipts of the command: a question with its files as one document, and what a replay of one says."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...errors import DcrError
from ...receipt import Replay, receipt, replay
from ..refusal import WrongInput, wrong_question
from .session import Session


def write_receipt(session: Session, question: Mapping[str, Any], path: Path) -> Path:
    """Inputs, result and digests as one document."""
    try:
        made = receipt(session.policy, session.book, question)
    except DcrError as error:
        raise wrong_question(error) from None
    try:
        made.write(path)
    except OSError as error:
        raise WrongInput(error.strerror or "cannot be written", file=str(path), remedy="name another file") from None
    return path


def replay_of(path: Path) -> Replay:
    """What asking again says of the document."""
    try:
        return replay(path)
    except OSError as error:
        raise WrongInput(error.strerror or "cannot be read", file=str(path), remedy="name a file that `--receipt` wrote") from None
    except DcrError as error:
        raise WrongInput(error.text, file=str(path), remedy="name a file that `--receipt` wrote") from None
