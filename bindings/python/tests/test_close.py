"""Closing: early, twice, out of order, and what is left afterwards."""

import gc
from datetime import date
from typing import Any

import delcredere as dcr
import pytest

DAY = date(2025, 3, 31)


def use(thing: Any) -> Any:
    if isinstance(thing, dcr.Cover):
        return thing.totals
    if isinstance(thing, dcr.Claim):
        return thing.ladder
    return thing.to_json()


@pytest.fixture(params=["policy", "book", "cover", "claim"])
def thing(request: pytest.FixtureRequest, policy: dcr.Policy, book: dcr.Book) -> Any:
    if request.param == "policy":
        return policy
    if request.param == "book":
        return book
    if request.param == "cover":
        return dcr.cover(policy, book, as_of=DAY)
    return dcr.claim(policy, book, buyer="A", cause="insolvency", cause_day=DAY, as_of=DAY)


def test_use_after_close_raises(thing: Any) -> None:
    use(thing)
    with thing as same:
        assert same is thing
    assert thing.closed and "closed" in repr(thing)
    for _ in range(2):
        with pytest.raises(dcr.ArgumentError, match="closed") as caught:
            use(thing)
        assert caught.value.code is dcr.Status.STATE
    thing.close()
    with pytest.raises(ValueError), thing:
        pass


def test_results_keep_what_they_need(policy: dcr.Policy, book: dcr.Book) -> None:
    cover = dcr.cover(policy, book, as_of=DAY)
    claim = dcr.claim(policy, book, buyer="A", cause="insolvency", cause_day=DAY, as_of=DAY)
    before = (cover.totals, cover.to_json(), str(cover.explain("INV-2")), claim.ladder, claim.to_json())
    policy.close()
    book.close()
    gc.collect()
    assert before == (cover.totals, cover.to_json(), str(cover.explain("INV-2")), claim.ladder, claim.to_json())
    assert list(cover.invoices["invoice"]) == ["INV-1", "INV-2", "INV-3"]


def test_closed_parents_make_nothing(policy: dcr.Policy, book: dcr.Book) -> None:
    book.close()
    with pytest.raises(dcr.ArgumentError, match="Book is closed"):
        dcr.cover(policy, book, as_of=DAY)
    policy.close()
    with pytest.raises(dcr.ArgumentError, match="Policy is closed"):
        dcr.ask(policy, book, {"verb": "cover", "as_of_day": DAY})


def test_an_error_leaves_the_block(policy: dcr.Policy) -> None:
    with pytest.raises(KeyError), policy:
        raise KeyError
    assert policy.closed
