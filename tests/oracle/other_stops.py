"""Other ends of cover. wordings.md 4.2, 4.3, 10.2; docs/rules/other-stops.md."""

CAUSES = [
    ("C02", "cover_withdrawn", None), ("C03", "insolvency", "insolvency_stops_cover"),
    ("C03", "adverse_information", "adverse_information_stops_cover"), ("C04", "claim_filed", "claim_stops_cover"),
    ("C04", "collection_started", "collection_stops_cover"),
]


def reasons(policy, events, attachment):
    """events(kinds): days up to the day of the question."""
    resumed = events(("cover_resumed",))
    return {reason for reason, event, term in CAUSES if term is None or policy(term)
            for day in events((event,))
            if day < attachment and not any(day <= back <= attachment for back in resumed)}
