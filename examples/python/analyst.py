"""An analyst's session: what a year of credit insurance was worth on a ledger, and which policy to buy next.

    examples/python/analyst.py [FOLDER [PICTURES]]

Cells begin with `# %%`: editors run them one by one, as a notebook; the file runs whole as well. FOLDER has the tables of
examples/data, which is the default. Amounts stay exact: they are read as text, and come back as Decimal. Pictures are saved in the folder
PICTURES, where one is named and matplotlib is there.
"""

# %% The facts and the policies
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import delcredere as dcr
import pandas as pd

FOLDER = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "data"
PICTURES = Path(sys.argv[2]) if len(sys.argv) > 2 else None
TODAY = date(2025, 12, 31)


def table(name: str) -> pd.DataFrame:
    return pd.read_csv(FOLDER / f"{name}.csv", dtype=str)


policy = dcr.Policy.from_json((FOLDER / "policy.json").read_text())
offer = dcr.Policy.from_json((FOLDER / "offer.json").read_text())
book = dcr.Book.from_frames(
    buyers=table("buyers").drop(columns="name"), limits=table("limits"), invoices=table("ledger"), receipts=table("receipts"),
    events=table("events"), rates=table("rates"), counters=table("counters"), currency="EUR")
assert len(book.problems) == 0, book.problems

# %% What is covered today, and what not and why
cover = dcr.cover(policy, book, as_of=TODAY)
gaps = dcr.gaps(policy, book, as_of=TODAY).frame("rows", money="decimal")
print(f"exposure {cover.totals.exposure}, covered {cover.totals.covered}, insured {cover.totals.insured}")
print(gaps.groupby("reason")["amount"].sum().sort_values(ascending=False).head(5))

# %% The same, month by month: is the cover keeping up with the sales?
month_ends = [day.date() for day in pd.date_range("2025-01-31", TODAY, freq="ME")]
totals = [dcr.cover(policy, book, as_of=day).totals for day in month_ends]
history = pd.DataFrame({"day": month_ends, "exposure": [t.exposure for t in totals], "insured": [t.insured for t in totals]})
history["share"] = (history["insured"] / history["exposure"]).astype(float).round(3)
print(history)

# %% What must be done in the next month, and the money that each item is worth
agenda = dcr.agenda(policy, book, as_of=TODAY, until=date(2026, 1, 31), order="by_money", with_money=True)
saved = agenda.frame(money="decimal").dropna(subset="at_stake")
print(saved[["by_day", "buyer", "invoice", "item", "at_stake"]].head(5))

# %% If the three buyers with the most cover failed together
buyers = cover.buyers.sort_values("covered_minor", ascending=False)["buyer"].head(3).tolist()
stress = dcr.stress(policy, book, as_of=TODAY, buyers=buyers, cause="insolvency", recovery_rate="10%")
print(", ".join(buyers))
print(stress.frame("totals", money="decimal")[["open", "indemnity", "loss_without", "loss_with", "saved"]].T)

# %% Which policy: the one in force, the offer, or the one in force at another percentage?
scenarios = {"scenario": ["three buyers fail"] * 3, "buyer": buyers, "cause": ["insolvency"] * 3, "cause_day": [TODAY] * 3}
compared = dcr.compare([policy, offer], book, days=month_ends, scenarios=scenarios, premiums=["38400.00", "27900.00"],
                       changes=[{"insured_percentage": "80%"}])
print(compared.frame("policies", money="decimal")[["premium", "indemnity", "worst_retained", "net_cost"]])

# %% Which limits are larger than the sales need, and which are too small?
usage = dcr.limit_usage(policy, book, as_of=TODAY).frame(money="decimal")
print(usage.head(5).T)

# %% What would change if the insurer halved the limits of those three buyers?
listed = table("limits")
of_three = listed["buyer"].isin(buyers)
listed.loc[of_three, "amount"] = [str(Decimal(amount) / 2) for amount in listed.loc[of_three, "amount"]]
lists = dcr.limits_diff(policy, book, as_of=TODAY, limits=listed)
print(lists.frame("kinds", money="decimal").head(2))
print(f"covered {lists.totals['covered_before']}, then {lists.totals['covered_after']}")

# %% Pictures of the cover by buyer, of the agenda, and of the policies
if PICTURES is not None:
    try:
        import matplotlib
    except ModuleNotFoundError:
        print("no pictures: pip install 'delcredere[plot]'")
    else:
        matplotlib.use("Agg")
        PICTURES.mkdir(parents=True, exist_ok=True)
        names = dict(zip(table("buyers")["buyer"], table("buyers")["name"]))
        for name, answer in {"cover": cover, "agenda": agenda, "policies": compared}.items():
            answer.plot(names=names).figure.savefig(PICTURES / f"{name}.png", dpi=120)
            print(f"saved {PICTURES / name}.png")
