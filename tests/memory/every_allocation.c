/* Every allocation fails once: nothing stays alive, nothing is half made, and what was there can still be used. */
#include "support/world.h"

#include "support/counting_heap.h"

static const char *const terms[] = {
    "form=whole_turnover", "period_from=2025-01-01", "period_until=2026-01-01", "attachment_basis=delivery",
    "currency=EUR", "rounding=half_even", "insured_percentage=90%", "insured_percentage/named=95%",
    "limit_order_key=posting", "limit_filled_by=qualifying_debt", "invoice_limit_rule=grandfathered",
    "payment_allocation=oldest_due", "conversion_date=invoice_date", "maximum_payment_terms=90 days",
    "maximum_payment_terms/IT=120 days", "maximum_extension_period=30 business days", "stop_of_cover=any_invoice",
    "stop_boundary=after_date", "resume_of_cover=on_payment", "disputed_stops_cover=no", "stop_scope=group", "discretionary_limit=50.00",
    "discretionary_after_expiry=yes", "cause_insured=yes", "waiting_period=1 months", "waiting_anchor=extension_end",
    "overdue_notice_period=20 days", "overdue_notice_anchor=due_date", "overdue_notice_missed=warn",
    "claim_window=12 months", "claim_window_anchor=date_of_loss", "each_loss_deductible=1.00",
    "condition_required/licence=yes", "maximum_payment_terms/IT@2025-03-01=60 days", "aggregate_first_loss=2.00", "maximum_liability_multiple=30", "move_up=no",
    "recovery_split=by_loss_share", "recovery_costs_first=yes", "recovery_cost_share=insured", "dividend_recomputes=yes",
    "premium_base=limit", "premium_rate=1%", "premium_rate_per=year", "premium_charged_by=calendar_month",
    "premium_minimum_months=3", "premium_minimum=5.00", "premium_instalments=2", "premium_instalment_interval=3 months",
    "premium_rebate_share=20%", "premium_adjustable=both", "limit_fee=1.00", "declaration_due=20 days",
    "plan=receipts limit each_loss percentage first_loss maximum_liability",
};

static const char *const rows[] = {
    "buyers buyer=A country=IT", "buyers buyer=B group=A", "buyers buyer=B kind=public",
    "limits buyer=A amount=80.00 from_day=2025-01-01 until_day=2025-06-01 insured_percentage=70%",
    "limits buyer=A amount=90.00 from_day=2025-03-01", "limits buyer=B amount=70.00 from_day=2025-02-01 currency=USD",
    "invoices invoice=1 buyer=A invoice_day=2025-02-01 due_day=2025-03-01 amount=60.00 vat=10.00",
    "invoices invoice=2 buyer=A invoice_day=2025-01-20 due_day=2025-03-20 amount=50.00 currency=USD",
    "invoices invoice=3 buyer=A invoice_day=2025-03-10 due_day=2025-01-01 amount=50.00",
    "invoices invoice=4 buyer=A document=credit_note applies_to=1 invoice_day=2025-03-02 due_day=- amount=-3.00",
    "invoices invoice=5 buyer=B invoice_day=2025-03-10 delivery_day=2025-03-01 due_day=2025-04-01 amount=40.00",
    "buyers buyer=C", "limits buyer=C amount=10.00 from_day=2025-01-01",
    "limits buyer=C decision=pending amount=0.00 requested_amount=90.00 from_day=2025-02-01 known_day=2025-02-03",
    "invoices invoice=6 buyer=C invoice_day=2025-03-10 due_day=2025-04-01 amount=40.00 paid=5.00",
    "receipts buyer=A invoice=2 receipt_day=2025-08-01 amount=7.00", "receipts buyer=B receipt_day=2025-03-20 amount=4.00",
    "events buyer=A invoice=1 event=dispute_opened event_day=2025-03-15 amount=2.00",
    "events buyer=A event=insolvency event_day=2025-06-30",
    "conditions buyer=A condition=licence answer=yes", "conditions buyer=A invoice=1 condition=licence answer=no condition_day=2025-03-01",
    "deductions buyer=A invoice=1 deduction=set_off amount=1.00 deduction_day=2025-03-01",
    "deductions buyer=B deduction=security amount=2.00 deduction_day=2025-03-01",
    "deductions buyer=B invoice=9 deduction=security amount=2.00 deduction_day=2025-03-01",
    "rates from_currency=USD to_currency=EUR rate_day=2025-01-01 numerator=9 denominator=10",
    "recoveries buyer=A invoice=1 recovery_day=2025-08-05 amount=2.00 costs=1.00",
    "counters year_from_day=2025-01-01 first_loss_used=1.00 liability_used=0.00 premium_paid=10.00",
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* A step that fails leaves `out` as it was. */
#define STEP(call, out)                                        \
    do {                                                       \
        if (status == DCR_OK) {                                \
            status = (call);                                   \
            if (status != DCR_OK) assert_null(out);            \
        }                                                      \
    } while (0)

static dcr_status fill_policy(dcr_policy_builder *builder, const dcr_allocator *allocator)
{
    const int32_t holidays[] = {day("2025-05-01"), day("2025-01-01")};
    dcr_calendar *calendar = NULL;
    dcr_status status = DCR_OK;
    STEP(dcr_calendar_new(holidays, 2, 0x60, allocator, &calendar, NULL), calendar);
    if (status == DCR_OK) status = dcr_policy_builder_set_calendar(builder, calendar, NULL);
    for (size_t i = 0; status == DCR_OK && i < COUNT(terms); i++) status = set_line(builder, terms[i], NULL);
    dcr_calendar_unref(calendar);
    return status;
}

/* The tables of facts are made on the usual heap; what is judged here is the book. */
static dcr_status fill_book(dcr_book_builder *builder)
{
    dcr_status status = DCR_OK;
    for (size_t i = 0; status == DCR_OK && i < COUNT(rows); i++) status = append_line(builder, rows[i], NULL);
    return status;
}

static dcr_status make_table(const dcr_allocator *allocator)
{
    dcr_table *table = NULL;
    dcr_status status = DCR_OK;
    STEP(dcr_table_new(DCR_TABLE_BUYERS, allocator, &table, NULL), table);
    dcr_table_free(table);
    return status;
}

static dcr_status answer(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    dcr_cover_options cover_options = DCR_COVER_OPTIONS_INIT;
    dcr_claim_options claim_options = DCR_CLAIM_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    dcr_table *parts = NULL;
    dcr_claim *claim = NULL;
    dcr_status status = DCR_OK;
    cover_options.as_of_day = claim_options.as_of_day = day("2025-08-31");
    cover_options.num_shards = 2;
    claim_options.buyer_ix = 0;
    claim_options.cause = DCR_CAUSE_INSOLVENCY;
    STEP(dcr_cover_compute(policy, book, &cover_options, allocator, &cover, NULL), cover);
    STEP(dcr_cover_explain(cover, 0, 5, &parts, NULL), parts);
    STEP(dcr_claim_compute(policy, book, &claim_options, allocator, &claim, NULL), claim);
    dcr_table_free(parts);
    dcr_cover_free(cover);
    dcr_claim_free(claim);
    return status;
}

/* Two claims in turn. */
static dcr_status answer_claims(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    const dcr_claim_options *const both[] = {&options, &options};
    dcr_claim *claims[2] = {NULL, NULL};
    dcr_status status = DCR_OK;
    options.as_of_day = day("2025-08-31");
    options.buyer_ix = 0;
    options.cause = DCR_CAUSE_INSOLVENCY;
    STEP(dcr_claims_compute(policy, book, both, 2, allocator, claims, NULL, NULL), claims[0]);
    dcr_claim_free(claims[0]);
    dcr_claim_free(claims[1]);
    return status;
}

/* The same questions to the book as it was known, between bounds, and of two policies. */
static dcr_status answer_views(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    const dcr_policy *const policies[] = {policy, policy};
    dcr_cover_options cover_options = DCR_COVER_OPTIONS_INIT;
    dcr_claim_options claim_options = DCR_CLAIM_OPTIONS_INIT;
    dcr_book *known = NULL;
    dcr_bounds *bounds = NULL;
    dcr_bounds *claim_bounds = NULL;
    dcr_table *governed = NULL;
    dcr_cover *cover = NULL;
    dcr_status status = DCR_OK;
    cover_options.as_of_day = claim_options.as_of_day = day("2025-08-31");
    claim_options.buyer_ix = 0;
    claim_options.cause = DCR_CAUSE_INSOLVENCY;
    STEP(dcr_book_known_on(book, day("2025-08-01"), allocator, &known, NULL), known);
    STEP(dcr_cover_bounds(policy, known, &cover_options, allocator, &bounds, NULL), bounds);
    STEP(dcr_claim_bounds(policy, known, &claim_options, allocator, &claim_bounds, NULL), claim_bounds);
    STEP(dcr_govern(policies, 2, known, DCR_GOVERNING_RULE_LATEST_PERIOD, allocator, &governed, NULL), governed);
    if (status == DCR_OK) cover_options.governed = dcr_table_uint32(governed, DCR_GOVERNED_POLICY_IX);
    cover_options.unknown_as = DCR_UNKNOWN_AS_MET;
    STEP(dcr_cover_compute(policy, known, &cover_options, allocator, &cover, NULL), cover);
    dcr_cover_free(cover);
    dcr_table_free(governed);
    dcr_bounds_free(bounds);
    dcr_bounds_free(claim_bounds);
    dcr_book_unref(known);
    return status;
}

/* The views of a cover. */
static dcr_status answer_cover_views(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    dcr_view_options options = DCR_VIEW_OPTIONS_INIT;
    dcr_result *answers[3] = {NULL, NULL, NULL};
    dcr_status status = DCR_OK;
    options.as_of_day = day("2025-04-10");
    STEP(dcr_buckets_compute(policy, book, &options, allocator, &answers[0], NULL), answers[0]);
    STEP(dcr_gaps_compute(policy, book, &options, allocator, &answers[1], NULL), answers[1]);
    STEP(dcr_worklist_compute(policy, book, &options, allocator, &answers[2], NULL), answers[2]);
    for (size_t i = 0; i < COUNT(answers); i++) dcr_result_free(answers[i]);
    return status;
}

/* The views of the ledger. */
static dcr_status answer_ledger(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    const int64_t lengths[] = {30, 30};
    dcr_ageing_options ageing = DCR_AGEING_OPTIONS_INIT;
    dcr_dso_options dso = DCR_DSO_OPTIONS_INIT;
    dcr_payment_profile_options profile = DCR_PAYMENT_PROFILE_OPTIONS_INIT;
    dcr_concentration_options concentration = DCR_CONCENTRATION_OPTIONS_INIT;
    dcr_consolidation_options consolidation = DCR_CONSOLIDATION_OPTIONS_INIT;
    dcr_late_interest_options interest = DCR_LATE_INTEREST_OPTIONS_INIT;
    const int32_t from_day = day("2025-01-01");
    const int64_t rate = DCR_SHARE_ONE / 10;
    dcr_result *answers[7] = {NULL, NULL, NULL, NULL, NULL, NULL, NULL};
    dcr_table *rates = NULL;
    dcr_status status = DCR_OK;
    ageing.as_of_day = dso.as_of_day = profile.as_of_day = concentration.as_of_day = day("2025-08-31");
    consolidation.as_of_day = ageing.as_of_day;
    consolidation.currency = dcr_currency_find("EUR");
    consolidation.rounding = DCR_ROUNDING_HALF_EVEN;
    ageing.currency = dso.currency = profile.currency = concentration.currency = dcr_currency_find("EUR");
    ageing.rounding = dso.rounding = profile.rounding = concentration.rounding = DCR_ROUNDING_HALF_EVEN;
    dso.period_days = lengths;
    dso.num_period_days = COUNT(lengths);
    STEP(dcr_ageing_compute(book, &ageing, allocator, &answers[0], NULL), answers[0]);
    STEP(dcr_dso_compute(book, &dso, allocator, &answers[1], NULL), answers[1]);
    STEP(dcr_payment_profile_compute(book, &profile, allocator, &answers[2], NULL), answers[2]);
    STEP(dcr_concentration_compute(NULL, book, &concentration, allocator, &answers[3], NULL), answers[3]);
    STEP(dcr_concentration_compute(policy, book, &concentration, allocator, &answers[4], NULL), answers[4]);
    STEP(dcr_consolidation_compute(book, &consolidation, allocator, &answers[5], NULL), answers[5]);
    STEP(dcr_table_new(DCR_TABLE_INTEREST_RATES, allocator, &rates, NULL), rates);
    if (status == DCR_OK) status = dcr_table_bind_int32(rates, DCR_INTEREST_RATES_FROM_DAY, &from_day, 1, NULL);
    if (status == DCR_OK) status = dcr_table_bind_int64(rates, DCR_INTEREST_RATES_RATE, &rate, 1, NULL);
    interest.as_of_day = ageing.as_of_day;
    interest.currency = ageing.currency;
    interest.rounding = ageing.rounding;
    interest.day_count = DCR_DAY_COUNT_ACT_365;
    interest.rates = rates;
    STEP(dcr_late_interest_compute(book, &interest, allocator, &answers[6], NULL), answers[6]);
    dcr_table_free(rates);
    for (size_t i = 0; i < COUNT(answers); i++) dcr_result_free(answers[i]);
    return status;
}

/* Recoveries of a claim, which is computed again with them; layers; loss before delivery. */
static dcr_status answer_losses(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    const int64_t losses[] = {100, 200};
    const int64_t attachment[] = {0, 150};
    const dcr_layers_question layers_question = DCR_LAYERS_QUESTION_INIT;
    dcr_pre_delivery_question costs = DCR_PRE_DELIVERY_QUESTION_INIT;
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    dcr_table *table = NULL;
    dcr_claim *claim = NULL;
    dcr_result *answers[3] = {NULL, NULL, NULL};
    dcr_status status = DCR_OK;
    options.as_of_day = day("2025-08-31");
    options.buyer_ix = 0;
    options.cause = DCR_CAUSE_INSOLVENCY;
    costs.percentage = DCR_SHARE_ONE;
    assert_int_equal(dcr_table_new(DCR_TABLE_LAYERS, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_LAYERS_ATTACHMENT, attachment, 1, NULL), DCR_OK);
    STEP(dcr_claim_compute(policy, book, &options, allocator, &claim, NULL), claim);
    STEP(dcr_claim_recoveries(claim, allocator, &answers[0], NULL), answers[0]);
    STEP(dcr_layers_compute(table, &layers_question, losses, 2, allocator, &answers[1], NULL), answers[1]);
    STEP(dcr_pre_delivery_loss(&costs, allocator, &answers[2], NULL), answers[2]);
    for (size_t i = 0; i < COUNT(answers); i++) dcr_result_free(answers[i]);
    dcr_claim_free(claim);
    dcr_table_free(table);
    return status;
}

/* Rehearsal and claim file, and the claims that they ask. */
static dcr_status answer_claim_readers(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    const char names[] = "CA";
    const int64_t claim_at[] = {0, 1};
    const int64_t buyer_at[] = {1, 2};
    const int64_t claimed[] = {100};
    const int32_t days[] = {day("2025-08-01")};
    dcr_rehearsal_options rehearsal = DCR_REHEARSAL_OPTIONS_INIT;
    dcr_claims_due_options due = DCR_CLAIMS_DUE_OPTIONS_INIT;
    dcr_claim_file_options file = DCR_CLAIM_FILE_OPTIONS_INIT;
    dcr_overdue_report_options report = DCR_OVERDUE_REPORT_OPTIONS_INIT;
    dcr_claim_state_options stand = DCR_CLAIM_STATE_OPTIONS_INIT;
    dcr_buyer_position_options position = DCR_BUYER_POSITION_OPTIONS_INIT;
    dcr_result *answers[6] = {NULL};
    dcr_table *claims = NULL;
    dcr_status status = DCR_OK;
    rehearsal.as_of_day = due.as_of_day = file.as_of_day = report.as_of_day = day("2025-08-31");
    stand.as_of_day = position.as_of_day = day("2025-08-31");
    rehearsal.unknown_as = DCR_UNKNOWN_AS_MET;
    file.buyer_ix = 0;
    file.cause = DCR_CAUSE_INSOLVENCY;
    assert_int_equal(dcr_table_new(DCR_TABLE_CLAIM_VERSIONS, NULL, &claims, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(claims, DCR_CLAIM_VERSIONS_CLAIM, names, claim_at, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(claims, DCR_CLAIM_VERSIONS_BUYER, names, buyer_at, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(claims, DCR_CLAIM_VERSIONS_VERSION_DAY, days, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(claims, DCR_CLAIM_VERSIONS_CLAIMED, claimed, 1, NULL), DCR_OK);
    stand.claims = position.claims = claims;
    STEP(dcr_rehearsal_compute(policy, book, &rehearsal, allocator, &answers[0], NULL), answers[0]);
    STEP(dcr_claims_due_compute(policy, book, &due, allocator, &answers[1], NULL), answers[1]);
    STEP(dcr_claim_file_compute(policy, book, &file, allocator, &answers[2], NULL), answers[2]);
    STEP(dcr_overdue_report_compute(policy, book, &report, allocator, &answers[3], NULL), answers[3]);
    STEP(dcr_claim_state_compute(&stand, allocator, &answers[4], NULL), answers[4]);
    STEP(dcr_buyer_position_compute(policy, book, &position, allocator, &answers[5], NULL), answers[5]);
    dcr_table_free(claims);
    for (size_t i = 0; i < COUNT(answers); i++) dcr_result_free(answers[i]);
    return status;
}

/* What was paid is looked for among disputes, other terms and plans, and invoices that are left out: a few of each. */
static dcr_status answer_decoder(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    dcr_result *answers[3] = {NULL, NULL, NULL};
    dcr_status status = DCR_OK;
    for (int i = 0; i < 3 && status == DCR_OK; i++) {
        dcr_decode_options options = DCR_DECODE_OPTIONS_INIT;
        options.claim.buyer_ix = 0;
        options.claim.cause = DCR_CAUSE_INSOLVENCY;
        options.claim.as_of_day = options.claim.cause_day = day("2025-08-31");
        options.try_disputed = i == 0;
        options.try_plan = i == 1;
        options.try_terms = 0;
        options.try_left_out = i == 2;
        options.max_changes = 1;
        options.max_claims = 2;
        options.paid = 0;
        STEP(dcr_decode_compute(policy, book, &options, allocator, &answers[i], NULL), answers[i]);
    }
    for (size_t i = 0; i < COUNT(answers); i++) dcr_result_free(answers[i]);
    return status;
}

/* Policies side by side, buyers that fail together, and questions without a policy. */
static dcr_status answer_comparison(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    static const uint32_t buyers[] = {0};
    const dcr_policy *const policies[] = {policy, policy};
    const int32_t days[] = {day("2025-04-10"), day("2025-08-31")};
    const int64_t premiums[] = {100, 200};
    const int32_t cause_day[] = {days[1]};
    dcr_break_even_options break_even = DCR_BREAK_EVEN_OPTIONS_INIT;
    dcr_factoring_options factoring = DCR_FACTORING_OPTIONS_INIT;
    dcr_stress_options stress = DCR_STRESS_OPTIONS_INIT;
    dcr_compare_options compare = DCR_COMPARE_OPTIONS_INIT;
    dcr_allocate_limits_options allocate = DCR_ALLOCATE_LIMITS_OPTIONS_INIT;
    dcr_table *scenarios = NULL;
    dcr_table *choices = NULL;
    dcr_result *answers[5] = {NULL, NULL, NULL, NULL, NULL};
    dcr_status status = DCR_OK;
    break_even.margin = DCR_SHARE_ONE;
    factoring.turnover = 100;
    stress.as_of_day = days[1];
    stress.buyers = buyers;
    stress.num_buyers = COUNT(buyers);
    assert_int_equal(dcr_table_new(DCR_TABLE_SCENARIOS, NULL, &scenarios, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(scenarios, DCR_SCENARIOS_BUYER_IX, buyers, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(scenarios, DCR_SCENARIOS_CAUSE_DAY, cause_day, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_new(DCR_TABLE_LIMIT_CHOICES, NULL, &choices, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(choices, DCR_LIMIT_CHOICES_BUYER_IX, buyers, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(choices, DCR_LIMIT_CHOICES_COST, premiums, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(choices, DCR_LIMIT_CHOICES_VALUE, premiums, 1, NULL), DCR_OK);
    allocate.budget = 100;
    compare.days = days;
    compare.num_days = COUNT(days);
    compare.scenarios = scenarios;
    compare.premiums = premiums;
    compare.num_premiums = COUNT(premiums);
    STEP(dcr_break_even_compute(&break_even, allocator, &answers[0], NULL), answers[0]);
    STEP(dcr_factoring_compute(&factoring, allocator, &answers[1], NULL), answers[1]);
    STEP(dcr_stress_compute(policy, book, &stress, allocator, &answers[2], NULL), answers[2]);
    STEP(dcr_compare_compute(policies, 2, book, &compare, allocator, &answers[3], NULL), answers[3]);
    STEP(dcr_allocate_limits_compute(book, choices, &allocate, allocator, &answers[4], NULL), answers[4]);
    for (size_t i = 0; i < COUNT(answers); i++) dcr_result_free(answers[i]);
    dcr_table_free(scenarios);
    dcr_table_free(choices);
    return status;
}

/* The agenda with its money, alerts about it, and reminders. */
static dcr_status answer_agenda(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    const int64_t lead_days[] = {30};
    const int64_t level[] = {1};
    const uint32_t anchor[] = {DCR_DUNNING_ANCHOR_DUE_DATE};
    dcr_agenda_options agenda = DCR_AGENDA_OPTIONS_INIT;
    dcr_alerts_options alerts = DCR_ALERTS_OPTIONS_INIT;
    dcr_dunning_options dunning = DCR_DUNNING_OPTIONS_INIT;
    dcr_table *rules = NULL;
    dcr_table *levels = NULL;
    dcr_result *answers[3] = {NULL, NULL, NULL};
    dcr_status status = DCR_OK;
    agenda.as_of_day = alerts.as_of_day = dunning.as_of_day = day("2025-08-31");
    agenda.order = DCR_AGENDA_ORDER_BY_MONEY;
    agenda.with_done = 1;
    assert_int_equal(dcr_table_new(DCR_TABLE_ALERT_RULES, NULL, &rules, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(rules, DCR_ALERT_RULES_LEAD_DAYS, lead_days, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_new(DCR_TABLE_DUNNING_LEVELS, NULL, &levels, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(levels, DCR_DUNNING_LEVELS_LEVEL, level, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(levels, DCR_DUNNING_LEVELS_ANCHOR, anchor, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(levels, DCR_DUNNING_LEVELS_DAYS, lead_days, 1, NULL), DCR_OK);
    alerts.rules = rules;
    dunning.levels = levels;
    STEP(dcr_agenda_compute(policy, book, &agenda, allocator, &answers[0], NULL), answers[0]);
    STEP(dcr_alerts_compute(policy, book, &alerts, allocator, &answers[1], NULL), answers[1]);
    STEP(dcr_dunning_compute(policy, book, &dunning, allocator, &answers[2], NULL), answers[2]);
    for (size_t i = 0; i < COUNT(answers); i++) dcr_result_free(answers[i]);
    dcr_table_free(rules);
    dcr_table_free(levels);
    return status;
}

/* What a host asks beside cover: the proof of effort, parties, days of cash. */
static dcr_status answer_host(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    const int64_t level[] = {1};
    const int64_t days[] = {5};
    const uint32_t anchor[] = {DCR_DUNNING_ANCHOR_DUE_DATE};
    dcr_effort_log_check_options effort = DCR_EFFORT_LOG_CHECK_OPTIONS_INIT;
    dcr_table *levels = NULL;
    dcr_policy_parties_options parties = DCR_POLICY_PARTIES_OPTIONS_INIT;
    dcr_stress_cash_options cash = DCR_STRESS_CASH_OPTIONS_INIT;
    const uint32_t buyers[] = {0};
    dcr_rules_options rules = DCR_RULES_OPTIONS_INIT;
    const uint32_t comparison[] = {DCR_RULE_COMPARISON_NOT_IN};
    const int64_t rule_ends[] = {0, 1}, column_ends[] = {0, 7}, value_ends[] = {0, 5};
    dcr_table *predicates = NULL, *outcomes = NULL;
    dcr_result *answers[5] = {NULL, NULL, NULL, NULL, NULL};
    dcr_status status = DCR_OK;
    assert_int_equal(dcr_table_new(DCR_TABLE_RULE_PREDICATES, NULL, &predicates, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(predicates, DCR_RULE_PREDICATES_RULE, "r", rule_ends, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(predicates, DCR_RULE_PREDICATES_COLUMN, "country", column_ends, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(predicates, DCR_RULE_PREDICATES_VALUES, "DE,FR", value_ends, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(predicates, DCR_RULE_PREDICATES_COMPARISON, comparison, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_new(DCR_TABLE_RULE_OUTCOMES, NULL, &outcomes, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(outcomes, DCR_RULE_OUTCOMES_RULE, "r", rule_ends, 1, NULL), DCR_OK);
    rules.table = DCR_TABLE_BUYERS;
    rules.as_of_day = day("2025-08-31");
    rules.predicates = predicates;
    rules.outcomes = outcomes;
    cash.cash = 1000;
    cash.buyers = buyers;
    cash.num_buyers = 1;
    effort.as_of_day = cash.as_of_day = parties.as_of_day = parties.cause_day = day("2025-08-31");
    parties.buyer_ix = 0;
    parties.cause = DCR_CAUSE_INSOLVENCY;
    assert_int_equal(dcr_table_new(DCR_TABLE_DUNNING_LEVELS, NULL, &levels, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(levels, DCR_DUNNING_LEVELS_LEVEL, level, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(levels, DCR_DUNNING_LEVELS_ANCHOR, anchor, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(levels, DCR_DUNNING_LEVELS_DAYS, days, 1, NULL), DCR_OK);
    effort.levels = levels;
    STEP(dcr_effort_log_check_compute(policy, book, &effort, allocator, &answers[0], NULL), answers[0]);
    STEP(dcr_policy_parties_compute(policy, book, &parties, allocator, &answers[1], NULL), answers[1]);
    STEP(dcr_stress_cash_compute(policy, book, &cash, allocator, &answers[2], NULL), answers[2]);
    STEP(dcr_rule_eval_compute(policy, book, &rules, allocator, &answers[3], NULL), answers[3]);
    STEP(dcr_rule_assign_compute(policy, book, &rules, allocator, &answers[4], NULL), answers[4]);
    dcr_table_free(predicates);
    dcr_table_free(outcomes);
    for (size_t i = 0; i < COUNT(answers); i++) dcr_result_free(answers[i]);
    dcr_table_free(levels);
    return status;
}

/* Flags of everything that is looked at: payments, decisions, events, the stop of cover. */
static dcr_status answer_risk(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    dcr_risk_flags_options options = DCR_RISK_FLAGS_OPTIONS_INIT;
    dcr_result *out = NULL;
    options.as_of_day = day("2025-08-31");
    options.rounding = DCR_ROUNDING_HALF_EVEN;
    options.most_grade_age_days = options.most_overdue_days = 0;
    options.adverse_days = options.decision_days = 1000;
    options.most_days_late = -1000;
    options.flags_in_force = 1;
    const dcr_status status = dcr_risk_flags_compute(policy, book, &options, allocator, &out, NULL);
    assert_true((status == DCR_OK) == (out != NULL));
    dcr_result_free(out);
    return status;
}

/* Premium on limits with fees, and declarations of each kind. */
static dcr_status answer_premium(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    dcr_premium_options premium = DCR_PREMIUM_OPTIONS_INIT;
    dcr_declare_options declare = DCR_DECLARE_OPTIONS_INIT;
    dcr_result *answers[3] = {NULL, NULL, NULL};
    dcr_status status = DCR_OK;
    premium.claims = 100;
    premium.from_day = declare.from_day = day("2025-02-27");
    premium.until_day = declare.until_day = day("2025-03-02");
    STEP(dcr_premium_compute(policy, book, &premium, allocator, &answers[0], NULL), answers[0]);
    declare.kind = DCR_DECLARATION_KIND_TURNOVER;
    STEP(dcr_declare_compute(policy, book, &declare, allocator, &answers[1], NULL), answers[1]);
    declare.kind = DCR_DECLARATION_KIND_MONTH_END_BALANCE;
    STEP(dcr_declare_compute(policy, book, &declare, allocator, &answers[2], NULL), answers[2]);
    for (size_t i = 0; i < COUNT(answers); i++) dcr_result_free(answers[i]);
    return status;
}

/* Orders, by themselves and in a list with the inverse questions. */
static dcr_status answer_gate(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    const uint32_t buyers[] = {0, 0};
    const int64_t amounts[] = {1000, 20000};
    const int32_t due_days[] = {day("2025-10-01"), day("2025-10-15")};
    dcr_gate_options options = DCR_GATE_OPTIONS_INIT;
    dcr_table *orders = NULL;
    dcr_result *answers[1] = {NULL};
    dcr_status status = DCR_OK;
    options.as_of_day = day("2025-08-31");
    options.unknown_as = DCR_UNKNOWN_AS_MET;
    options.inverses = 1;
    options.horizon_days = 2;
    assert_int_equal(dcr_table_new(DCR_TABLE_ORDERS, NULL, &orders, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(orders, DCR_ORDERS_BUYER_IX, buyers, COUNT(buyers), NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(orders, DCR_ORDERS_AMOUNT, amounts, COUNT(amounts), NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(orders, DCR_ORDERS_DUE_DAY, due_days, COUNT(due_days), NULL), DCR_OK);
    STEP(dcr_gate_compute(policy, book, orders, &options, allocator, &answers[0], NULL), answers[0]);
    dcr_result_free(answers[0]);
    dcr_table_free(orders);
    return status;
}

/* A change rehearsed, on a book with more rows; how limits are used. */
static dcr_status answer_change(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    const uint32_t buyer[] = {0};
    const int64_t amount[] = {1};
    const int32_t from[] = {day("2025-04-01")};
    dcr_change_options options = DCR_CHANGE_OPTIONS_INIT;
    dcr_table *limits = NULL;
    dcr_book *known = NULL;
    dcr_book *after = NULL;
    dcr_result *answer = NULL;
    dcr_limit_usage_options usage = DCR_LIMIT_USAGE_OPTIONS_INIT;
    dcr_result *used = NULL;
    dcr_status status = DCR_OK;
    options.as_of_day = usage.as_of_day = day("2025-08-31");
    usage.from_day = day("2025-08-30");
    assert_int_equal(dcr_table_new(DCR_TABLE_LIMITS, NULL, &limits, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(limits, DCR_LIMITS_BUYER_IX, buyer, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(limits, DCR_LIMITS_AMOUNT, amount, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(limits, DCR_LIMITS_FROM_DAY, from, 1, NULL), DCR_OK);
    const dcr_table *const tables[] = {limits};
    STEP(dcr_book_known_on(book, day("2025-08-01"), allocator, &known, NULL), known);
    STEP(dcr_book_extend(known, tables, 1, allocator, &after, NULL), after);
    STEP(dcr_change_compute(policy, known, after, &options, allocator, &answer, NULL), answer);
    STEP(dcr_limit_usage_compute(policy, known, &usage, allocator, &used, NULL), used);
    dcr_result_free(answer);
    dcr_result_free(used);
    dcr_book_unref(after);
    dcr_book_unref(known);
    dcr_table_free(limits);
    return status;
}

/* Extensions and payment plans before they are agreed. */
static dcr_status answer_extensions(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    const int32_t days[] = {day("2025-09-05"), day("2027-01-01")};
    const int64_t amounts[] = {100, 1000000};
    dcr_extension_check_options one = DCR_EXTENSION_CHECK_OPTIONS_INIT;
    dcr_plan_check_options many = DCR_PLAN_CHECK_OPTIONS_INIT;
    dcr_table *instalments = NULL;
    dcr_result *extension = NULL;
    dcr_result *plan = NULL;
    dcr_status status = DCR_OK;
    one.as_of_day = many.as_of_day = day("2025-08-31");
    one.invoice_ix = many.buyer_ix = 0;
    one.new_due_day = day("2027-01-01");
    assert_int_equal(dcr_table_new(DCR_TABLE_PLAN_INSTALMENTS, NULL, &instalments, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(instalments, DCR_PLAN_INSTALMENTS_DUE_DAY, days, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(instalments, DCR_PLAN_INSTALMENTS_AMOUNT, amounts, 2, NULL), DCR_OK);
    many.instalments = instalments;
    STEP(dcr_extension_check_compute(policy, book, &one, allocator, &extension, NULL), extension);
    STEP(dcr_plan_check_compute(policy, book, &many, allocator, &plan, NULL), plan);
    dcr_result_free(extension);
    dcr_result_free(plan);
    dcr_table_free(instalments);
    return status;
}

/* Limits that end, two lists of limits, requests for limits. */
static dcr_status answer_limits(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator)
{
    const uint32_t buyer[] = {0};
    const int64_t amount[] = {1};
    const int32_t from[] = {day("2025-04-01")};
    dcr_limit_expiring_options ending = DCR_LIMIT_EXPIRING_OPTIONS_INIT;
    dcr_limits_diff_options lists = DCR_LIMITS_DIFF_OPTIONS_INIT;
    dcr_limit_request_options asked = DCR_LIMIT_REQUEST_OPTIONS_INIT;
    dcr_table *limits = NULL;
    dcr_table *needs = NULL;
    dcr_result *results[3] = {NULL, NULL, NULL};
    dcr_status status = DCR_OK;
    ending.as_of_day = lists.as_of_day = asked.as_of_day = day("2025-08-31");
    ending.within_days = 400;
    lists.is_complete = 1;
    assert_int_equal(dcr_table_new(DCR_TABLE_LIMITS, NULL, &limits, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(limits, DCR_LIMITS_BUYER_IX, buyer, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(limits, DCR_LIMITS_AMOUNT, amount, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(limits, DCR_LIMITS_FROM_DAY, from, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_new(DCR_TABLE_LIMIT_NEEDS, NULL, &needs, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(needs, DCR_LIMIT_NEEDS_BUYER_IX, buyer, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(needs, DCR_LIMIT_NEEDS_PLANNED, amount, 1, NULL), DCR_OK);
    lists.limits = limits;
    asked.needs = needs;
    STEP(dcr_limit_expiring_compute(policy, book, &ending, allocator, &results[0], NULL), results[0]);
    STEP(dcr_limits_diff_compute(policy, book, &lists, allocator, &results[1], NULL), results[1]);
    STEP(dcr_limit_request_compute(policy, book, &asked, allocator, &results[2], NULL), results[2]);
    for (size_t i = 0; i < 3; i++) dcr_result_free(results[i]);
    dcr_table_free(limits);
    dcr_table_free(needs);
    return status;
}

static dcr_status everything(const dcr_allocator *allocator)
{
    dcr_policy_builder *policy_builder = NULL;
    dcr_book_builder *book_builder = NULL;
    dcr_policy *policy = NULL;
    dcr_book *book = NULL;
    dcr_status status = make_table(allocator);
    STEP(dcr_policy_builder_new(allocator, &policy_builder, NULL), policy_builder);
    if (status == DCR_OK) status = fill_policy(policy_builder, allocator);
    STEP(dcr_policy_builder_finish(policy_builder, &policy, NULL), policy);
    STEP(dcr_book_builder_new(allocator, &book_builder, NULL), book_builder);
    if (status == DCR_OK) status = fill_book(book_builder);
    STEP(dcr_book_builder_finish(book_builder, &book, NULL), book);
    if (status == DCR_OK) status = answer(policy, book, allocator);
    if (status == DCR_OK) status = answer_claims(policy, book, allocator);
    if (status == DCR_OK) status = answer_views(policy, book, allocator);
    if (status == DCR_OK) status = answer_premium(policy, book, allocator);
    if (status == DCR_OK) status = answer_losses(policy, book, allocator);
    if (status == DCR_OK) status = answer_ledger(policy, book, allocator);
    if (status == DCR_OK) status = answer_claim_readers(policy, book, allocator);
    if (status == DCR_OK) status = answer_decoder(policy, book, allocator);
    if (status == DCR_OK) status = answer_cover_views(policy, book, allocator);
    if (status == DCR_OK) status = answer_agenda(policy, book, allocator);
    if (status == DCR_OK) status = answer_comparison(policy, book, allocator);
    if (status == DCR_OK) status = answer_gate(policy, book, allocator);
    if (status == DCR_OK) status = answer_host(policy, book, allocator);
    if (status == DCR_OK) status = answer_risk(policy, book, allocator);
    if (status == DCR_OK) status = answer_change(policy, book, allocator);
    if (status == DCR_OK) status = answer_extensions(policy, book, allocator);
    if (status == DCR_OK) status = answer_limits(policy, book, allocator);
    dcr_policy_builder_free(policy_builder);
    dcr_book_builder_free(book_builder);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
    return status;
}

static void nothing_stays_alive_whichever_allocation_fails(void **state)
{
    (void)state;
    size_t fail_at = 1;
    for (;; fail_at++) {
        counting_heap heap = counting_heap_failing_at(fail_at);
        const dcr_allocator allocator = counting_heap_allocator(&heap);
        const dcr_status status = everything(&allocator);
        assert_int_equal(heap.live, 0);
        if (status == DCR_OK) break;
        assert_int_equal(status, DCR_E_NOMEM);
    }
    assert_true(fail_at > 100);
}

/* Refused once for want of memory, then again with memory: the same policy, the same book. */
static void builders_are_usable_after_a_failure(void **state)
{
    (void)state;
    uint64_t digest = 0;
    for (size_t fail_at = 1;; fail_at++) {
        counting_heap heap = counting_heap_failing_at(0);
        const dcr_allocator allocator = counting_heap_allocator(&heap);
        dcr_policy_builder *policy_builder = NULL;
        dcr_book_builder *book_builder = NULL;
        dcr_policy *policy = NULL;
        dcr_book *book = NULL;
        assert_int_equal(dcr_policy_builder_new(&allocator, &policy_builder, NULL), DCR_OK);
        assert_int_equal(dcr_book_builder_new(&allocator, &book_builder, NULL), DCR_OK);
        assert_int_equal(fill_policy(policy_builder, &allocator), DCR_OK);
        assert_int_equal(fill_book(book_builder), DCR_OK);
        heap.fail_at = heap.calls + fail_at;
        dcr_status status = dcr_policy_builder_finish(policy_builder, &policy, NULL);
        const dcr_status of_book = dcr_book_builder_finish(book_builder, &book, NULL);
        if (status == DCR_OK) status = of_book;
        const bool is_last = heap.calls < heap.fail_at;
        assert_int_equal(status, is_last ? DCR_OK : DCR_E_NOMEM);
        heap.fail_at = 0;
        if (policy == NULL) assert_int_equal(dcr_policy_builder_finish(policy_builder, &policy, NULL), DCR_OK);
        if (book == NULL) assert_int_equal(dcr_book_builder_finish(book_builder, &book, NULL), DCR_OK);
        if (fail_at == 1) digest = dcr_book_digest(book);
        assert_true(dcr_book_digest(book) == digest);
        assert_int_equal(answer(policy, book, &allocator), DCR_OK);
        dcr_policy_builder_free(policy_builder);
        dcr_book_builder_free(book_builder);
        dcr_policy_unref(policy);
        dcr_book_unref(book);
        assert_int_equal(heap.live, 0);
        if (is_last) break;
    }
}

/* A row whose appending failed is not there; the rows before it are. */
static void a_failed_append_changes_nothing(void **state)
{
    (void)state;
    for (size_t fail_at = 1;; fail_at++) {
        counting_heap heap = counting_heap_failing_at(0);
        const dcr_allocator allocator = counting_heap_allocator(&heap);
        dcr_book_builder *builder = NULL;
        dcr_book *book = NULL;
        assert_int_equal(dcr_book_builder_new(&allocator, &builder, NULL), DCR_OK);
        assert_int_equal(append_line(builder, "buyers buyer=A", NULL), DCR_OK);
        heap.fail_at = heap.calls + fail_at;
        /* Longer than what was reserved for one row. */
        const dcr_status status = append_line(
            builder, "buyers buyer=a_long_identifier_that_does_not_fit_what_was_reserved_for_the_first country=DE", NULL);
        const bool is_last = heap.calls < heap.fail_at;
        heap.fail_at = 0;
        assert_int_equal(status, is_last ? DCR_OK : DCR_E_NOMEM);
        assert_int_equal(append_line(builder, "buyers buyer=C kind=public", NULL), DCR_OK);
        assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
        assert_int_equal(dcr_book_rows(book, DCR_TABLE_BUYERS), is_last ? 3 : 2);
        assert_int_equal(dcr_book_find_buyer(book, "A", 1), 0);
        assert_int_equal(dcr_book_find_buyer(book, "C", 1), is_last ? 2 : 1);
        dcr_book_builder_free(builder);
        dcr_book_unref(book);
        assert_int_equal(heap.live, 0);
        if (is_last) break;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_stays_alive_whichever_allocation_fails),
        cmocka_unit_test(builders_are_usable_after_a_failure),
        cmocka_unit_test(a_failed_append_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
