"""Receipts: digests computed anew from what the page promises, documents that replay, answers that know their question."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import delcredere as dcr
from delcredere import Table

DAY = dt.date(2025, 9, 30)


@pytest.fixture
def question() -> dict[str, Any]:
    return {"verb": "cover", "as_of_day": DAY}


def canonical(value: Any, *, sort: bool = False) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, sort_keys=sort).encode()


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_question_and_result_are_digests_of_the_document(policy: dcr.Policy, book: dcr.Book, question: dict[str, Any]) -> None:
    made = dcr.receipt(policy, book, question)
    document = made.document
    assert made.question == sha256(canonical({"verb": "cover", "as_of_day": "2025-09-30"}, sort=True))
    assert made.result == sha256(canonical(document["result"]))
    assert made.library == dcr.version()
    assert canonical(document) == made.text.encode()
    assert dcr.ask(policy, book, question)["receipt"] == document["receipt"]


def bytes_of_table(book: dcr.Book, kind: Table, currency: int) -> bytes:
    """docs/readers/receipt.md, "The bytes under the digests", read again."""
    facts = book.columns(kind)
    rows = len(facts)
    if not rows:
        return b""
    said = struct.pack("<IQ", int(kind), rows)
    for info in facts.infos():
        number = struct.pack("<I", int(info.column))
        if info.type == "text":
            texts = [text.encode() for text in facts[info.name]]
            if any(texts):
                said += number + b"".join(struct.pack("<Q", len(text)) + text for text in texts)
            continue
        values = np.array(facts.array(info.name))
        if info.name == "currency" and kind is not Table.RATES:
            values = np.where(values == 0, currency, values).astype(values.dtype)
        absent = {"money": np.iinfo(np.int64).min, "ratio": np.iinfo(np.int64).min, "number": np.iinfo(np.int64).min,
                  "decimal": np.iinfo(np.int64).min, "day": np.iinfo(np.int32).min, "index": 0xFFFFFFFF}.get(info.type, 0)
        if (values != absent).any():
            said += number + values.astype(values.dtype.newbyteorder("<")).tobytes()
    return said


def test_the_digest_of_a_book_is_of_the_bytes_that_are_promised(policy: dcr.Policy, book: dcr.Book, question: dict[str, Any]) -> None:
    said = b"delcredere book 1\n"
    for kind in (Table.BUYERS, Table.LIMITS, Table.INVOICES, Table.RECEIPTS, Table.EVENTS, Table.RATES, Table.COUNTERS):
        said += bytes_of_table(book, kind, 978)
    assert book.sha256("EUR") == sha256(said + struct.pack("<Ii", 0, -(2**31)))
    assert dcr.receipt(policy, book, question).book == book.sha256("EUR")
    assert book.known_on(DAY).sha256("EUR") == sha256(said + struct.pack("<Ii", 0, (DAY - dt.date(1970, 1, 1)).days))


def test_the_order_of_terms_does_not_count(policy: dcr.Policy) -> None:
    document = json.loads(policy.to_json())
    document["terms"] = dict(reversed(document["terms"].items()))
    again = dcr.Policy.from_json(document)
    assert again.sha256 == policy.sha256
    document["terms"]["insured_percentage"] = "12%"
    assert dcr.Policy.from_json(document).sha256 != policy.sha256


def test_a_receipt_replays(tmp_path: Path, policy: dcr.Policy, book: dcr.Book, question: dict[str, Any]) -> None:
    made = dcr.receipt(policy, book, question)
    path = tmp_path / "receipt.json"
    made.write(path)
    for given in (made, made.text, path, made.document):
        found = dcr.replay(given)
        assert found and found.same and found.difference is None
    assert dcr.replay(path).same_bytes
    assert str(dcr.replay(path)) == "the same to the byte"
    assert dcr.Receipt.of_document(path.read_text()) == made


def test_a_cent_is_found(policy: dcr.Policy, book: dcr.Book, question: dict[str, Any]) -> None:
    document = dcr.receipt(policy, book, question).document
    exposure = document["result"]["totals"]["exposure"]
    document["result"]["totals"]["exposure"] = "0.01"
    found = dcr.replay(document)
    assert not found
    assert found.difference == dcr.Difference("result.totals.exposure", "0.01", exposure)
    assert [one.path for one in found.differences] == ["result.totals.exposure", "receipt.result"]
    assert str(found).startswith(f"result.totals.exposure: was 0.01, is {exposure}\n")


def test_another_version_is_said(policy: dcr.Policy, book: dcr.Book, question: dict[str, Any]) -> None:
    document = dcr.receipt(policy, book, question).document
    document["receipt"]["library"] = "0.0.1"
    found = dcr.replay(document)
    assert found.same and not found.same_bytes and found.library_was == "0.0.1"
    assert str(found).endswith(f"(by version {dcr.version()}; the receipt is of 0.0.1)")


def test_answers_know_their_question(policy: dcr.Policy, book: dcr.Book) -> None:
    cover = dcr.cover(policy, book, as_of=DAY, cause="insolvency")
    claim = dcr.claim(policy, book, buyer=0, cause="insolvency", cause_day=DAY, as_of=DAY, first_loss_used="100.5", premium_paid=7)
    known = dcr.cover(policy, book, as_of=DAY, known_on=DAY, bounds=True)
    agenda = dcr.agenda(policy, book, as_of=DAY)
    ageing = dcr.ageing(book, as_of=DAY, currency="EUR")
    for answer in (cover, claim, known, agenda, ageing):
        assert dcr.replay(answer.receipt).same_bytes
    assert claim.receipt.document["inputs"]["question"] == {
        "as_of_day": "2025-09-30", "buyer_ix": 0, "cause": "insolvency", "cause_day": "2025-09-30", "first_loss_used": "100.50",
        "premium_paid": "7.00", "verb": "claim"}
    assert claim.receipt.document["result"]["totals"]["indemnity"] == str(claim.totals.indemnity)
    assert known.receipt.document["inputs"]["known_on_day"] == "2025-09-30"
    assert cover.receipt.policy == agenda.receipt.policy == policy.sha256
    assert ageing.receipt.policy is None
    assert str(cover.receipt).splitlines()[1] == f"policy    {policy.sha256}"
    assert repr(cover.receipt) == f"<Receipt {cover.receipt.result}>"


def test_an_answer_without_a_question_of_its_own(policy: dcr.Policy, book: dcr.Book) -> None:
    governed = np.zeros(book.rows("invoices"), dtype=np.uint32)
    with pytest.raises(dcr.DcrError, match="knows no question"):
        dcr.cover(policy, book, as_of=DAY, governed=governed).receipt
    cover = dcr.cover(policy, book, as_of=DAY)
    cover.close()
    with pytest.raises(dcr.DcrError, match="knows no question"):
        cover.receipt


def test_what_is_refused() -> None:
    with pytest.raises(dcr.DcrError, match="policy is NULL"):
        dcr.receipt(None, None, {"verb": "cover", "as_of_day": DAY})
    with pytest.raises(dcr.DcrError, match="missing"):
        dcr.replay("{}")
