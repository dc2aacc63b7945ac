"""What was agreed: the terms of a policy document, its defaults, scopes and plan. wordings.md 26, 29."""
from . import causes, days, money
from .registry import CHOICES, TERMS


class Refused(Exception):
    """The question cannot be answered: a status, and the term where one is at fault."""

    def __init__(self, status, term=None):
        super().__init__(status, term)
        self.status, self.term = status, term


# Terms that are needed once their clause is agreed, and the clause.
NEEDED_WITH = [
    ("stop_boundary", "stop_of_cover"), ("resume_of_cover", "stop_of_cover"),
    ("disputed_stops_cover", "stop_of_cover"), ("discretionary_after_expiry", "discretionary_limit"),
    ("waiting_anchor", "waiting_period"), ("overdue_notice_anchor", "overdue_notice_period"),
    ("overdue_notice_missed", "overdue_notice_period"), ("claim_window_anchor", "claim_window"),
    ("indemnity_anchor", "indemnity_period"), ("threshold_mode", "claim_threshold"),
    ("threshold_compare", "claim_threshold"),
]
# Pairs of days of the month: each needs the other, and its period. docs/rules/payment-terms.md
CUT_OFFS = [("payment_terms", "maximum_payment_terms"), ("extension", "maximum_extension_period"),
            ("notice", "overdue_notice_period")]
# A kind of stop and the term that says how much. docs/rules/stop-of-cover.md
STOP_MEASURES = [("overdue_amount", "stop_amount"), ("overdue_share", "stop_share")]
STOP_ANCHORS = ("due_date", "extended_due_date", "invoice_date", "extension_end")
CLOCKS = [("waiting_anchor", "waiting_period"), ("overdue_notice_anchor", "overdue_notice_period"),
          ("claim_window_anchor", "claim_window")]
RETENTIONS = [
    ("threshold", ("claim_threshold",)), ("each_loss", ("each_loss_deductible",)),
    ("minimum_retention", ("minimum_retention",)), ("first_loss", ("aggregate_first_loss",)),
    ("maximum_liability", ("maximum_liability", "maximum_liability_multiple")),
    ("country_cap", ("country_maximum",)), ("regulatory_cap", ("regulatory_maximum_percentage",)),
    ("kind_first_loss", ("aggregate_first_loss",)),
]


class Policy:
    def __init__(self, document):
        given = dict(document["terms"])
        self.terms = set(given)
        self.tables = {name: rows for name, rows in document.items() if isinstance(rows, list) and name != "plan"}
        self.currency = given.get("currency")
        self.given = {}
        for name, value in given.items():
            scoped = value if isinstance(value, dict) else {"policy": value}
            for scope, part in scoped.items():
                if scope == "policy":
                    self.given[name, None, None] = self._read(name, part)
                else:
                    for of, text in part.items():
                        if "@" in of:
                            country, from_day = of.split("@")
                            of = country, days.day(from_day)
                        self.given[name, scope, of] = self._read(name, text)
        self.plan = [(step, None) if isinstance(step, str) else (step["step"], step.get("clause"))
                     for step in document.get("plan", [])]
        calendar = document.get("calendar")
        self.has_calendar = calendar is not None
        self.calendar = days.Calendar() if calendar is None else days.Calendar(
            weekend=[WEEKDAYS.index(name) for name in calendar.get("weekend", ("saturday", "sunday"))],
            holidays=[days.day(text) for text in calendar.get("holidays", [])])
        self._check()

    def _read(self, name, value):
        kind = TERMS[name].type
        if kind == "MONEY":
            return money.minor(value, self.currency)
        if kind == "RATIO":
            return money.ratio(value)
        if kind == "NUMBER":
            return int(value)
        if kind == "PERIOD":
            return days.period(value)
        if kind == "DAY":
            return days.day(value)
        if kind == "FLAG":
            return value if isinstance(value, bool) else {"yes": True, "no": False}[value]
        if kind == "CHOICE":
            assert value in CHOICES[TERMS[name].group], (name, value)
        return value

    def __call__(self, name, limit_kind=None, cause=None, country=None, on=None, condition=None, deduction=None):
        """A term as it is in force: the limit kind goes before the cause, this before the country, this before the
        policy (26)."""
        for scope in ({"limit_kind": limit_kind}, {"cause": cause}, {"condition": condition},
                      {"deduction": deduction}, {"country": country, "on": on}):
            found = self.of(name, **scope) if any(of is not None for of in scope.values()) else None
            if found is not None:
                return found
        return self.given.get((name, None, None), TERMS[name].default)

    def of(self, name, country=None, on=None, **scope):
        """What is given for one scope alone, or for the policy alone; else None. Of the values for a country that of
        the latest day up to `on` goes before the one without a day (8; docs/rules/country-terms.md)."""
        if country is not None:
            begun = [key[2][1] for key in self.given if on is not None and key[:2] == (name, "country")
                     and isinstance(key[2], tuple) and key[2][0] == country and key[2][1] <= on]
            return self.given.get((name, "country", (country, max(begun)) if begun else country))
        for kind, of in scope.items():
            if of is None:
                return None
            if of == "public_buyer_default" and self.given.get(("public_buyer_as", None, None)) != "political" \
                    and (name, kind, of) not in self.given:
                of = "protracted_default"       # docs/rules/causes.md
            return self.given.get((name, kind, of))
        return None if on is not None else self.given.get((name, None, None))

    @staticmethod
    def lacks(name):
        """There is no such term."""
        return name not in TERMS

    def differs(self, name):
        """Given with another value than its default."""
        return any(key[0] == name and value != TERMS[name].default for key, value in self.given.items())

    def has(self, name):
        return any(key[0] == name for key in self.given)

    def _check(self):
        for term in TERMS.values():
            if term.need == "MUST" and self(term.name) is None:
                raise Refused("TERM_ABSENT", term.name)
        for needed, clause in NEEDED_WITH:
            agreed = self(clause) != "none" if clause == "stop_of_cover" else self.has(clause)
            if needed == "threshold_compare" and self("threshold_mode") == "deduct":
                continue  # in deduct mode nothing is compared
            if needed == "waiting_anchor" and not any(causes.is_insured(self, cause) for cause in causes.DEFAULTS):
                continue  # other causes count from their event. docs/rules/causes.md
            if agreed and self(needed) is None:
                raise Refused("TERM_ABSENT", needed)
        extension = self.has("maximum_extension_period")
        if self("stop_of_cover") != "none" and not (self.has("stop_age") or extension):
            raise Refused("TERM_ABSENT", "stop_age")
        for anchor, clause in CLOCKS:
            if self.has(clause) and self(anchor) == "extension_end" and not extension:
                raise Refused("TERM_ABSENT", "maximum_extension_period")
        self._check_time()
        self._check_stop()
        self._check_claim()
        self._check_plan([step for step, _ in self.plan])

    def _check_time(self):
        if self("obligation_to_offer") == "above_datum_line" and not self.has("datum_line"):
            raise Refused("TERM_ABSENT", "datum_line")
        if self.has("cancelled_from") and self("cancelled_from") < self("period_from"):
            raise Refused("TERM_CONFLICT")
        if self.has("run_off_period") and self("loss_basis") != "risks_attaching":
            raise Refused("TERM_CONFLICT")
        for name, period in CUT_OFFS:
            pair = [name + "_cutoff_day", name + "_substitute_day"]
            given = [term for term in pair if term in TERMS and self.has(term)]
            if len(given) == 1:
                raise Refused("TERM_ABSENT", (set(pair) - set(given)).pop())
            if given and not self.has(period):
                raise Refused("TERM_ABSENT", period)

    def _check_stop(self):
        """docs/rules/stop-of-cover.md"""
        for kind, measure in STOP_MEASURES:
            if self("stop_of_cover") == kind and not self.has(measure):
                raise Refused("TERM_ABSENT", measure)
            if self("stop_of_cover") != kind and self.has(measure):
                raise Refused("TERM_CONFLICT")
        if self.has("resume_grace") and self("resume_of_cover") != "on_payment":
            raise Refused("TERM_CONFLICT")
        if self("stop_anchor") not in STOP_ANCHORS:
            raise Refused("TERM_CONFLICT")
        if self.has("stop_anchor") and self("stop_anchor") == "extension_end" \
                and not self.has("maximum_extension_period"):
            raise Refused("TERM_ABSENT", "maximum_extension_period")

    def _check_claim(self):
        """docs/rules/causes.md, retentions.md, indemnity-payment.md"""
        for cause in ("protracted_default", "public_buyer_default"):
            own = self.given.get(("cause_insured", "cause", cause))
            insured = own if own is not None else cause == "protracted_default" and self("cause_insured")
            given = [key for key in self.given if key[0] == "waiting_period" and (
                key[1] is None or (key[1] == "cause" and key[2] in (cause, "protracted_default")))]
            if insured and not given:
                raise Refused("TERM_ABSENT", "waiting_period")
        for one, other in (("waiting_period_small", "waiting_small_below"),
                           ("indemnity_second_period", "indemnity_second_anchor"),
                           ("provisional_percentage", "provisional_period"),
                           ("provisional_percentage", "provisional_anchor")):
            for needed, clause in ((one, other), (other, one)):
                if self.has(clause) and not self.has(needed):
                    raise Refused("TERM_ABSENT", needed)
        if self.has("indemnity_second_period") and not self.has("indemnity_period"):
            raise Refused("TERM_ABSENT", "indemnity_period")
        floor, ceiling = self("maximum_liability_floor"), self("maximum_liability_ceiling")
        if (floor is not None or ceiling is not None) and not self.has("maximum_liability_multiple"):
            raise Refused("TERM_ABSENT", "maximum_liability_multiple")
        if floor is not None and ceiling is not None and floor > ceiling:
            raise Refused("TERM_CONFLICT")

    def _check_plan(self, steps):
        """Every step once; limit, then percentage; a step for every retention, a retention for every step."""
        if not steps:
            return
        net = self("limit_basis") == "net_indemnity"
        if len(set(steps)) < len(steps) or "percentage" not in steps:
            raise Refused("PLAN")
        if ("limit" in steps) == net or ("buyer_cap" in steps) != net:
            raise Refused("PLAN")
        for step, terms in RETENTIONS:
            given = any(self.has(term) for term in terms)
            if step == "first_loss":
                given = ("aggregate_first_loss", None, None) in self.given
            if step == "kind_first_loss":
                given = any(key[:2] == ("aggregate_first_loss", "limit_kind") for key in self.given)
            if step in steps and not given:
                raise Refused("TERM_ABSENT", terms[0])
            if given and step not in steps:
                raise Refused("PLAN")
        after = [("percentage", "limit")] + [(step, "percentage") for step in (
            "minimum_retention", "maximum_liability", "buyer_cap", "country_cap", "regulatory_cap")]
        after += [("percentage", "receipts"), ("percentage", "deductions"), ("kind_first_loss", "limit"),
                  ("first_loss", "kind_first_loss")]
        for late, early in after:
            if late in steps and early in steps and steps.index(late) < steps.index(early):
                raise Refused("PLAN")
        if self("threshold_measured_on") == "covered_debt" and "threshold" in steps and "limit" in steps \
                and steps.index("threshold") < steps.index("limit"):
            raise Refused("PLAN")
        for step, term in (("receipts", "receipts_after_limit"), ("deductions", "deductions_after_limit")):
            if step in steps and "limit" in steps and steps.index(step) > steps.index("limit") and self(term) is None:
                raise Refused("TERM_ABSENT", term)


WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
