"""The forms of documents as JSON Schemas in docs/generated."""
import json

from .words import default_text, groups, scopes_of

SCHEMA = "https://json-schema.org/draft/2020-12/schema"
COUNT = r"(-?[0-9]+ (day|days|business day|business days|month|months)|end of month \+ [0-9]+ days?)"

DEFINITIONS = {
    "money": {"type": "string", "pattern": r"^[+-]?[0-9]+(\.[0-9]+)?$", "description": "decimal text"},
    "ratio": {"type": "string", "pattern": r"^[+-]?[0-9]+(\.[0-9]+)?%?$", "description": "90% or 0.9"},
    "period": {"type": "string", "pattern": f"^{COUNT}( including anchor)?$", "description": "60 days"},
    "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "2025-01-31"},
    "flag": {"enum": [True, False, "yes", "no"]},
    "currency": {"type": "string", "pattern": "^[A-Z]{3}$", "description": "ISO 4217"},
    "country": {"type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166, two letters"},
    "country_from": {"type": "string", "pattern": "^[A-Z]{2}(@[0-9]{4}-[0-9]{2}-[0-9]{2})?$",
                     "description": "ISO 3166, two letters; with a day: the terms from that day on"},
    "number": {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": "^-?[0-9]+$"}], "description": "a count"},
    "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$", "description": "64 hexadecimal digits"},
    "weekday": {"enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]},
}


def reference(name):
    return {"$ref": f"#/$defs/{name}"}


def code_names(r, group):
    return [x.code for x in r.reasons] if group == "REASON" else choice_names(r, group)


def choice_names(r, group):
    return [m.name.lower() for m in groups(r)[group]]


def definitions(body):
    """The shared forms that a schema refers to."""
    text = json.dumps(body)
    return {name: form for name, form in DEFINITIONS.items() if f'"#/$defs/{name}"' in text}


def document(name, title, properties, required):
    body = {"type": "object", "additionalProperties": False, "required": required, "properties": properties}
    return {"$schema": SCHEMA, "title": title,
            "$comment": "Written by src/generate.py from the registries in src; do not edit.",
            **body, "$defs": definitions(body)}


def term_value(r, term):
    if term.type == "CHOICE":
        return {"enum": choice_names(r, term.group)}
    return reference(term.type.lower())


def term_form(r, term):
    value = term_value(r, term)
    scopes = {"policy": value}
    for scope in scopes_of(term):
        if scope == "country":
            form = {"propertyNames": reference("country_from")}
        else:
            form = {"propertyNames": {"enum": choice_names(r, scope.upper())}}
        scopes[scope] = {"type": "object", **form, "additionalProperties": value}
    by_scope = {"type": "object", "additionalProperties": False, "properties": scopes}
    form = {"description": term.text, "anyOf": [value, by_scope]} if len(scopes) > 1 else \
        {"description": term.text, **value}
    default = default_text(r, term)
    return {**form, "default": default} if default else form


def policy_schema(r):
    steps = {"enum": choice_names(r, "STEP")}
    step = {"anyOf": [steps, {"type": "object", "additionalProperties": False, "required": ["step"],
                              "properties": {"step": steps, "clause": {"type": "string"}}}]}
    terms = {"type": "object", "additionalProperties": False,
             "required": [t.name.lower() for t in r.terms if t.need == "MUST"],
             "properties": {t.name.lower(): term_form(r, t) for t in r.terms}}
    calendar = {"type": "object", "additionalProperties": False, "properties": {
        "weekend": {"type": "array", "items": reference("weekday"), "uniqueItems": True, "maxItems": 6},
        "holidays": {"type": "array", "items": reference("day")}}}
    return document("policy", "A policy: terms and plan", {
        "delcredere": {"const": "policy"}, "version": {"const": 1}, "title": {"type": "string"},
        "terms": terms, "plan": {"type": "array", "items": step}, "calendar": calendar,
        **{t.name.lower(): {"type": "array", "items": row_form(r, t)} for t in r.tables if t.kind == "POLICY"},
    }, ["delcredere", "version", "terms"])


COLUMN_FORMS = {"TEXT": {"type": "string"}, "MONEY": reference("money"), "RATIO": reference("ratio"),
                "NUMBER": {"type": "integer"}, "DAY": reference("day"), "INDEX": {"type": "integer", "minimum": 0},
                "CURRENCY": reference("currency"), "COUNTRY": reference("country"), "FLAG": {"type": "boolean"}}


def column_form(r, column):
    value = {"enum": code_names(r, column.group)} if column.type == "CODE" else COLUMN_FORMS[column.type]
    if column.need != "MUST":
        value = {"anyOf": [value, {"type": "null"}]}
    return {"description": column.text, **value}


def row_form(r, table):
    columns = [c for c in r.columns if c.table == table.name]
    properties = {c.name.lower(): column_form(r, c) for c in columns}
    required = [c.name.lower() for c in columns if c.need == "MUST"]
    form = {"description": table.text, "type": "object", "additionalProperties": False,
            "required": required, "properties": properties}
    one_of = [c.name.lower() for c in columns if c.need == "ONE"]
    if one_of:
        form["anyOf"] = [{"required": [name]} for name in one_of]
    if table.name == "RATES":
        properties["rate"] = {"description": "decimal text in place of numerator and denominator", **reference("money")}
        form["required"] = [name for name in required if name not in ("numerator", "denominator")]
        form["oneOf"] = [{"required": ["rate"]}, {"required": ["numerator", "denominator"]}]
    if table.name == "INVOICES":
        form["required"] = [name for name in required if name != "due_day"]
        properties["due_day"] = {"description": properties["due_day"]["description"],
                                 "anyOf": [reference("day"), {"type": "null"}]}
    return form


def book_schema(r):
    properties = {"delcredere": {"const": "book"}, "version": {"const": 1}, "title": {"type": "string"},
                  "currency": {"description": "of amounts whose row names none", **reference("currency")}}
    for table in r.tables:
        if table.kind == "FACTS" and table.name != "HOLIDAYS":
            properties[table.name.lower()] = {"type": "array", "items": row_form(r, table)}
    return document("book", "A book: facts by table", properties, ["delcredere", "version"])


def claim_form(r):
    return {"buyer": {"type": "string"}, "buyer_ix": {"type": "integer", "minimum": 0},
            "cause": {"enum": choice_names(r, "CAUSE")}, "cause_day": reference("day"),
            "as_of_day": reference("day"), "filed_day": reference("day"), "first_loss_used": reference("money"),
            "liability_used": reference("money"), "premium_paid": reference("money"),
            **{name: reference("money") for name in (
                "each_loss_used", "kind_first_loss_used", "buyer_paid", "country_paid", "costs", "already_paid",
                "premium_earned", "premium_minimum")}}


def verb(name, properties, required=()):
    return {"type": "object", "additionalProperties": False, "required": ["verb", *required],
            "properties": {"verb": {"const": name}, **properties}}


def loss_verbs(r, claim):
    """Questions about recoveries, layers and loss before delivery. Currency and rounding may be those of the policy."""
    def money(*names):
        return {name: reference("money") for name in names}

    def choices(**groups_of):
        return {name: {"enum": choice_names(r, group)} for name, group in groups_of.items()}

    common = {"currency": reference("currency"), **choices(rounding="ROUNDING")}
    recovery = {"type": "object", "additionalProperties": False, "required": ["amount"], "properties": money("amount", "costs")}
    split = {**common, **money("debt", "covered", "indemnity", "insurer_before", "insured_before"),
             "percentage": reference("ratio"), "recovery_costs_first": reference("flag"),
             **choices(recovery_split="RECOVERY_SPLIT", recovery_cost_share="RECOVERY_COST_SHARE", recovery_remainder="PARTY"),
             "recoveries": {"type": "array", "items": recovery}}
    rows = next(row_form(r, table) for table in r.tables if table.name == "LAYERS")
    layers = {**common, "as_of_day": reference("day"), "losses": {"type": "array", "items": reference("money")},
              "layers": {"type": "array", "items": rows},
              **money("primary_limit", "account_deductible", "account_deductible_minimum", "account_deductible_maximum",
                      "account_limit"),
              "account_deductible_ratio": reference("ratio"), "account_limit_ratio": reference("ratio")}
    flags = ("is_contract_binding", "pre_delivery_insured", "pre_delivery_fills_limit")
    before = {**common, **money("direct_costs", "indirect_costs", "advance_payments", "resale_proceeds", "order_value",
                                "credit_limit_left", "pre_delivery_limit"),
              "contract_day": reference("day"), "pre_delivery_percentage": reference("ratio"),
              **{name: reference("flag") for name in flags},
              **choices(pre_delivery_cost_basis="PRE_DELIVERY_COST_BASIS", pre_delivery_cap_on="PRE_DELIVERY_CAP_ON")}
    return [verb("recoveries", claim, ["as_of_day"]),
            verb("recovery_split", split, ["debt", "indemnity", "recovery_split", "recovery_costs_first", "recoveries"]),
            verb("layers", layers, ["losses"]), verb("pre_delivery", before, ["direct_costs"])]


def premium_verbs(r):
    """Questions about premium and declarations; a premium of an amount needs no book."""
    period = {"from_day": reference("day"), "until_day": reference("day"), "known_on_day": reference("day")}
    number = {"type": "integer", "minimum": 0}
    premium = {**period, "invoice": {"type": "string"}, "invoice_ix": number, "currency": reference("currency"),
               **{name: reference("money") for name in ("amount", "earned", "claims", "paid", "rebate_paid")},
               "segment": {"type": "string"}, "country": reference("country"), "limit_kind": {"enum": choice_names(r, "LIMIT_KIND")},
               "grade": number, "terms_days": number, "months": number, "insured_percentage": reference("ratio"),
               "day": reference("day")}
    return [verb("premium", premium), verb("declare", {**period, "kind": {"enum": choice_names(r, "DECLARATION_KIND")}})]


def gate_verb(r):
    """A question about orders."""
    orders = next(t for t in r.tables if t.name == "ORDERS")
    return verb("gate", {
        "as_of_day": reference("day"), "known_on_day": reference("day"), "cause": {"enum": choice_names(r, "CAUSE")},
        "unknown_as": {"enum": choice_names(r, "UNKNOWN_AS")}, "currency": reference("currency"),
        "orders": {"type": "array", "items": row_form(r, orders)}, "inverses": reference("flag"),
        "min_share": reference("ratio"), "horizon_days": {"type": "integer", "minimum": 1, "maximum": 3660},
    }, ["as_of_day", "orders"])


def decode_verb(claim):
    """A question about what an insurer paid."""
    return verb("decode", {
        **claim, "currency": reference("currency"), "paid": reference("money"),
        "max_changes": {"type": "integer", "minimum": 0, "maximum": 4}, "max_claims": {"type": "integer", "minimum": 1},
        "max_decodings": {"type": "integer", "minimum": 1, "maximum": 1000},
        **{name: reference("flag") for name in ("try_plan", "try_terms", "try_left_out", "try_disputed")},
    }, ["as_of_day", "paid"])


def rule_verbs(r):
    """Questions about rules of the host."""
    def rows(table):
        return {"type": "array", "items": next(row_form(r, one) for one in r.tables if one.name == table)}

    keys = {"as_of_day": reference("day"), "known_on_day": reference("day"), "currency": reference("currency"),
            "table": {"enum": [one.name.lower() for one in r.tables if one.kind == "FACTS"]}, "predicates": rows("RULE_PREDICATES")}
    return [verb("rule_eval", keys, ["table", "predicates"]),
            verb("rule_assign", {**keys, "outcomes": rows("RULE_OUTCOMES")}, ["table", "predicates", "outcomes"])]


def risk_verb(r):
    """A question about buyers that are to be looked at."""
    def rows(table):
        return {"type": "array", "items": next(row_form(r, one) for one in r.tables if one.name == table)}

    number = {"type": "integer", "minimum": 0, "maximum": 1000000}
    numbers = ("most_rank", "most_rank_fall", "most_grade_age_days", "most_country_rank", "most_segment_rank", "most_overdue_days",
               "adverse_days", "decision_days")
    return verb("risk_flags", {
        "as_of_day": reference("day"), "known_on_day": reference("day"), "from_day": reference("day"), "currency": reference("currency"),
        "rounding": {"enum": choice_names(r, "ROUNDING")}, "grade_source": {"enum": choice_names(r, "RISK_GRADE_SOURCE")},
        "scale": rows("GRADE_SCALE"), "grades": rows("RISK_GRADES"), **dict.fromkeys(numbers, number),
        "most_days_late": {**number, "minimum": -1000000}, "most_share_late": reference("ratio"),
        **{name: reference("flag") for name in ("counts_extended", "flags_in_force")},
    }, ["as_of_day"])


def party_verb(r, claim):
    """A question about who is insured and who is paid."""
    keys = ("cause_day", "filed_day", "first_loss_used", "liability_used", "premium_paid", "buyer", "buyer_ix", "cause")
    return verb("policy_parties", {
        "as_of_day": reference("day"), "known_on_day": reference("day"), "currency": reference("currency"),
        "seller": {"type": "string"}, **{name: claim[name] for name in keys},
        "unknown_as": {"enum": choice_names(r, "UNKNOWN_AS")}}, ["as_of_day"])


def agenda_verbs(r):
    """Questions about the agenda, alerts and reminders: their rows are tables of a question."""
    def rows(table):
        return {"type": "array", "items": next(row_form(r, one) for one in r.tables if one.name == table)}

    buyer = {"as_of_day": reference("day"), "known_on_day": reference("day"), "currency": reference("currency"),
             "buyer": {"type": "string"}, "buyer_ix": {"type": "integer", "minimum": 0}}
    money = {**buyer, "with_money": reference("flag"), "utilisation": reference("ratio"), "duties_done": rows("DUTIES_DONE"),
             "cause": {"enum": ["insolvency", "protracted_default", "public_buyer_default"]}}
    agenda = {**money, "until_day": reference("day"), "with_done": reference("flag"),
              "order": {"enum": choice_names(r, "AGENDA_ORDER")}}
    return [verb("agenda", agenda, ["as_of_day"]),
            verb("alerts", {**money, "last_run_day": reference("day"), "rules": rows("ALERT_RULES")}, ["as_of_day", "rules"]),
            verb("dunning", {**buyer, "levels": rows("DUNNING_LEVELS"), "sent": rows("DUNNING_SENT")}, ["as_of_day", "levels"]),
            verb("effort_log_check", {**buyer, "levels": rows("DUNNING_LEVELS"), "sent": rows("DUNNING_SENT")}, ["as_of_day", "levels"])]


def limit_verbs(r):
    """Questions about limits, and about what is asked before it is agreed."""
    def rows(table):
        return {"type": "array", "items": next(row_form(r, one) for one in r.tables if one.name == table)}

    number = {"type": "integer", "minimum": 0}
    of_cover = {"as_of_day": reference("day"), "known_on_day": reference("day"), "currency": reference("currency"),
                "cause": {"enum": choice_names(r, "CAUSE")}, "unknown_as": {"enum": choice_names(r, "UNKNOWN_AS")}}
    extension = {**of_cover, "invoice": {"type": "string"}, "invoice_ix": number, "new_due_day": reference("day")}
    plan = {**of_cover, "buyer": {"type": "string"}, "buyer_ix": number, "instalments": rows("PLAN_INSTALMENTS"),
            "category": {"enum": choice_names(r, "OVERDUE_CATEGORY")}}
    expiring = {**of_cover, "from_day": reference("day"), "within_days": number, "lead_days": number}
    return [verb("limits_diff", {**of_cover, "limits": rows("LIMITS"), "is_complete": reference("flag")}, ["as_of_day", "limits"]),
            verb("limit_expiring", expiring, ["as_of_day"]),
            verb("limit_request", {**of_cover, "needs": rows("LIMIT_NEEDS"), "orders": rows("ORDERS")}, ["as_of_day", "needs"]),
            verb("extension_check", extension, ["as_of_day", "new_due_day"]),
            verb("plan_check", plan, ["as_of_day", "instalments"])]


def comparison_verbs(r):
    """Questions of what would be."""
    def rows(table):
        return {"type": "array", "items": next(row_form(r, one) for one in r.tables if one.name == table)}

    def each(form, *names):
        return {name: form for name in names}

    number, ratio, money = {"type": "integer", "minimum": 0}, reference("ratio"), reference("money")
    causes = {"cause": {"enum": choice_names(r, "CAUSE")}, "unknown_as": {"enum": choice_names(r, "UNKNOWN_AS")},
              "known_on_day": reference("day"), "currency": reference("currency")}
    alone = {"currency": reference("currency"), "rounding": {"enum": choice_names(r, "ROUNDING")}}
    change = {"type": "object", "additionalProperties": False, "required": ["terms"],
              "properties": {"of": number, "terms": {"type": "object"}}}
    compare = {**causes, "policies": {"type": "array", "items": {"type": "object"}}, "changes": {"type": "array", "items": change},
               "days": {"type": "array", "items": reference("day")}, "scenarios": rows("SCENARIOS"),
               "premiums": {"type": "array", "items": money}}
    stress = {**causes, "as_of_day": reference("day"), "buyers": {"type": "array", "minItems": 1, "items": {"type": "string"}},
              "recovery_rate": ratio, **each(money, "equity", "first_loss_used", "liability_used", "premium_paid")}
    cash = {**{name: form for name, form in stress.items() if name not in ("recovery_rate", "equity")},
            "until_day": reference("day"), "filed_day": reference("day"), "dues": rows("CASH_DUES"), "cash": money,
            "delay_days": {"type": "integer"}, **each(number, "overdue_days", "payout_days")}
    break_even = {**alone, **each(ratio, "margin", "loss_share", "turns"), **each(money, "loss", "recovered", "sales", "limit")}
    factoring = {
        **alone, **each(number, "horizon_days", "year_days", "average_days"),
        **each(money, "turnover", "premium", "insurance_fees", "factoring_fees", "bad_debt"),
        **each(ratio, "premium_rate", "loan_rate", "insured_percentage", "commission_rate", "discount_rate", "interest_rate",
               "protected_percentage", "advance_rate")}
    allocate = {"currency": reference("currency"), "budget": money, "choices": rows("LIMIT_CHOICES"), "max_nodes": number}
    return [verb("compare", compare), verb("stress", stress, ["as_of_day", "buyers"]),
            verb("stress_cash", cash, ["as_of_day", "cash"]), verb("break_even", break_even, ["margin"]),
            verb("factoring", factoring, ["turnover"]), verb("allocate_limits", allocate, ["budget", "choices"])]


def ask_schema(r):
    unknown = {"unknown_as": {"enum": choice_names(r, "UNKNOWN_AS")}}
    known = {"known_on_day": reference("day")}
    views = {**known, **unknown, "bounds": {"type": "boolean"}}
    cover = {"as_of_day": reference("day"), "cause": {"enum": choice_names(r, "CAUSE")}, **views}
    claim = {**claim_form(r), **unknown}
    govern = {"policies": {"type": "array", "minItems": 1, "items": {"type": "object"}},
              "rule": {"enum": choice_names(r, "GOVERNING_RULE")}, "as_of_day": reference("day"), **known}
    claims = {"type": "array", "minItems": 1,
              "items": {"type": "object", "additionalProperties": False, "properties": claim}}
    verbs = [verb("cover", cover, ["as_of_day"]), verb("claim", {**claim, **views}, ["as_of_day"]),
             verb("claims", {"as_of_day": reference("day"), **known, "claims": claims}, ["as_of_day", "claims"]),
             verb("govern", govern, ["policies", "rule"]),
             verb("terms", {}), verb("problems", {}), *loss_verbs(r, {**claim, **known}), *premium_verbs(r),
             *agenda_verbs(r), gate_verb(r), *comparison_verbs(r), *limit_verbs(r), decode_verb({**claim, **known}),
             party_verb(r, claim), *rule_verbs(r), risk_verb(r)]
    body = {"oneOf": verbs}
    return {"$schema": SCHEMA, "title": "A question",
            "$comment": "Written by src/generate.py from the registries in src; do not edit.",
            **body, "$defs": definitions(body)}


def receipt_schema():
    """Policy, book and question follow their own schemas; the result is an answer without its receipt."""
    def below(kind):
        return {"type": "object", "required": ["delcredere"], "properties": {"delcredere": {"const": kind}},
                "description": f"see {kind}.schema.json"}

    digest = {"anyOf": [reference("sha256"), {"type": "null"}]}
    inputs = {"policy": below("policy"), "book": below("book"), "known_on_day": reference("day"),
              "question": {"type": "object", "required": ["verb"], "properties": {"verb": {"type": "string"}},
                           "description": "see ask.schema.json"}}
    receipt = {"library": {"type": "string"}, "policy": digest, "book": digest, "question": reference("sha256"),
               "result": reference("sha256")}
    return document("receipt", "A receipt: inputs, result and their digests", {
        "delcredere": {"const": "receipt"}, "version": {"const": 1},
        "inputs": {"type": "object", "additionalProperties": False, "required": ["question"], "properties": inputs},
        "result": {"type": "object"},
        "receipt": {"type": "object", "additionalProperties": False, "required": [*receipt], "properties": receipt},
    }, ["delcredere", "version", "inputs", "result", "receipt"])


def schemas(r):
    made = {"policy": policy_schema(r), "book": book_schema(r), "ask": ask_schema(r), "receipt": receipt_schema()}
    return {f"docs/generated/{name}.schema.json": json.dumps(schema, indent=2) + "\n"
            for name, schema in made.items()}
