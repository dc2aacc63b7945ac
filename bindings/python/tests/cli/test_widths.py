"""Tables on narrow screens: columns are left out and named, an amount is never cut."""

from decimal import Decimal

import pytest
from delcredere.cli.asking.sheet import Field, Sheet
from delcredere.cli.showing.sheets import show_sheet
from rich.console import Console

SHEET = Sheet("t", "A table", [Field("buyer", "text"), Field("reason_text", "text"), Field("gross", "money"), Field("not_paid", "money")],
              [["1007", "the waiting period has not ended: no loss yet", Decimal("1266557.15"), Decimal("7654321.15")]])


@pytest.mark.parametrize("width", range(20, 120, 7))
def test_an_amount_stands_whole_or_not_at_all(width):
    console = Console(width=width, record=True, highlight=False, file=open("/dev/null", "w"))
    show_sheet(console, SHEET, (), 10)
    text = " ".join(console.export_text().split())
    for name, amount in (("gross", "1,266,557.15"), ("not paid", "7,654,321.15")):
        assert amount in text or (amount[:5] not in text and name in text.split("no room for")[1])
