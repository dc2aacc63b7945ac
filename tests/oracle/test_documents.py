"""A policy or a book that was read and written is the same: its document does not change a second time, and every answer
from it is the answer from what was drawn, to the byte, with the digest of terms and facts that stands in it."""
import json

import pytest
from hypothesis import given

from . import strategies
from .settings import examples

dcr = pytest.importorskip("delcredere", reason="the library is not installed here")


def written(kind, document):
    """What was drawn as an object, and what a document of that object makes: with equal bytes."""
    drawn = kind.from_json(json.dumps(document))
    text = drawn.to_json()
    again = kind.from_json(text)
    assert again.to_json() == text
    return drawn, again, json.loads(text)


def rows_of(document):
    return {name: [set(row) for row in rows] for name, rows in document.items()
            if isinstance(rows, list) and rows and isinstance(rows[0], dict) and name != "plan"}


@examples(0.1)
@given(world=strategies.worlds())
def test_documents_go_round(world):
    policy, book, asks = world
    try:
        drawn, again, document = written(dcr.Policy, policy)
    except dcr.DcrError:
        return                      # what is refused is not written
    assert set(policy["terms"]) <= set(document["terms"])
    for name, rows in rows_of(policy).items():
        for given_row, kept in zip(rows, rows_of(document)[name], strict=True):
            assert given_row <= kept, name
    try:
        facts, facts_again, kept = written(dcr.Book, book)
    except dcr.DcrError:
        return
    assert facts.digest == facts_again.digest
    for name, rows in rows_of(book).items():
        assert len(rows_of(kept)[name]) == len(rows), name
    for ask in asks:
        answers = []
        for one, other in ((drawn, facts), (again, facts_again)):
            try:
                answers.append(dcr.ask_text(one, other, json.dumps(ask)))
            except dcr.DcrError as refused:
                answers.append((refused.code, str(refused)))
        assert answers[0] == answers[1], ask
