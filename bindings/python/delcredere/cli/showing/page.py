"""The report as one HTML file that needs nothing else: styles and charts are inside."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from ..asking.answer import Report
from ..asking.page_parts import PagePart
from ..refusal import WrongInput
from . import form
from .charts import age_chart, deadline_chart, exposure_chart, picture, reason_chart
from .refused import by_remedy, short

MOST_BUYERS, MOST_DEADLINES, MOST_REFUSED = 100, 60, 500


def page_of(report: Report, parts: Sequence[PagePart] = ()) -> str:
    """The page as text."""
    room = Environment(loader=PackageLoader("delcredere.cli.showing"), autoescape=True, undefined=StrictUndefined,
                       trim_blocks=True, lstrip_blocks=True)
    room.filters.update(money=form.money, percent=form.percent, day=form.day, count=form.count, words=form.words,
                        short=short, cell=form.cell)
    charts = {
        "exposure": exposure_chart(report.buyers, report.currency),
        "reasons": reason_chart(report.reasons, report.retained, report.currency),
        "ages": age_chart(report.ages, report.currency),
        "deadlines": deadline_chart(report.deadlines, report.as_of, report.currency),
    }
    return room.get_template("report.html").render(
        report=report, charts=charts, parts=[(part, [picture(chart) for chart in part.charts]) for part in parts], refused=by_remedy(report.refused), most_buyers=MOST_BUYERS,
        most_deadlines=MOST_DEADLINES, most_refused=MOST_REFUSED)


def write_page(path: Path, report: Report, parts: Sequence[PagePart] = ()) -> None:
    try:
        path.write_text(page_of(report, parts), encoding="utf-8")
    except OSError as error:
        raise WrongInput(f"the page cannot be written ({error.strerror})", file=str(path),
                         remedy="name a file in a folder that is there") from None
