"""What every answer gains: its picture, drawn or as numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .chart import Chart

MOST = 12


class Plotted:
    """An answer that has a picture."""

    def chart(self, *, most: int = MOST, names: Mapping[str, str] | None = None, **only: Any) -> Chart:
        """The picture as exact numbers: labels, series, notes. `most` bars are shown, the rest is summed in one. `names` has texts
        for the identifiers of buyers. `only` keeps the rows of a table that have a value: `cause="insolvency"`, `buyer="A"`."""
        from .build import chart_of

        return chart_of(self, most=most, names=names or {}, only=only)

    def plot(self, ax: Any = None, *, most: int = MOST, names: Mapping[str, str] | None = None, **only: Any) -> Any:
        """Draws `chart` on axes of matplotlib (its own without `ax`) and gives them back. Needs `pip install delcredere[plot]`."""
        from .draw import draw

        return draw(self.chart(most=most, names=names, **only), ax)
