"""Plots of answers: what each picture shows stands in `pictures`, how rows become a chart in `build`, how a chart is drawn in `draw`.

    rehearsal = delcredere.rehearse(policy, book, as_of=day)
    rehearsal.plot()                            # axes of matplotlib
    rehearsal.chart(cause="insolvency")         # the same as exact numbers

Drawing needs matplotlib: `pip install delcredere[plot]`. Amounts are exact until they are drawn.
"""
