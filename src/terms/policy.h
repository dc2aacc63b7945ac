/* The frozen policy, and its terms as the fields that rules read. */
#ifndef DCR_TERMS_POLICY_H
#define DCR_TERMS_POLICY_H

#include "base/ref.h"
#include "delcredere/policy.h"
#include "terms/builder.h"
#include "terms/table.h"

/* A period from an anchor. unit 0: the wording has no such clause. */
typedef struct dcr__clock {
    dcr_period period;
    int32_t anchor; /* dcr_clock_anchor, or the anchor of payment terms */
} dcr__clock;

static inline bool dcr__clock_given(const dcr__clock *clock)
{
    return clock->period.unit != 0;
}

/* The terms that may differ by country. */
typedef struct dcr__country_terms {
    uint32_t country; /* 0: all others */
    bool on_cover;
    dcr__clock payment_terms;
    dcr__clock extension;
    dcr__clock stop;
    dcr__clock waiting;
} dcr__country_terms;

/* Amounts that are not given are DCR_NO_AMOUNT. */
typedef struct dcr__terms {
    int32_t form, period_from, period_until, attachment_basis;
    dcr_currency currency;
    dcr_rounding rounding;
    int32_t rounding_moment, conversion_date;
    int64_t percentage;
    int64_t percentage_by_limit_kind[3]; /* DCR_NO_RATIO where not given */
    int64_t percentage_by_cause[3];
    int32_t stop_of_cover, stop_boundary, resume_of_cover;
    bool disputed_stops_cover;
    int64_t discretionary_limit;
    bool discretionary_after_expiry;
    int32_t limit_order_key, limit_filled_by, invoice_limit_rule;
    bool move_up;
    bool affiliates_insured, public_buyers_insured, private_individuals_insured;
    bool vat_insured, disputed_insured, letter_of_credit_insured, prepayment_insured;
    dcr__clock overdue_at_inception;
    int32_t payment_allocation;
    bool cause_insured[3];
    dcr__clock overdue_notice;
    int32_t overdue_notice_missed;
    dcr__clock claim_window, indemnity;
    int64_t claim_threshold;
    int32_t threshold_mode, threshold_compare, threshold_measured_on;
    int64_t each_loss_deductible, minimum_retention, aggregate_first_loss, maximum_liability;
    int64_t maximum_liability_multiple; /* DCR_NO_RATIO where not given */
    int32_t receipts_after_limit;
} dcr__terms;

struct dcr_policy {
    dcr__ref ref;
    dcr__heap heap;
    dcr_calendar *calendar;
    dcr__terms terms;
    dcr__country_terms *countries; /* the first for all others, then by country */
    size_t num_countries;
    dcr__step plan[DCR__MAX_STEPS];
    size_t num_steps;
    dcr_table terms_table;
    dcr_table plan_table;
    void *columns[12]; /* memory of the two tables */
};

/* The terms for buyers of a country. */
const dcr__country_terms *dcr__policy_country(const dcr_policy *policy, uint32_t country);

/* The percentage by limit kind, cause, policy, in this order. `limit_percentage` of the limit itself goes first. */
int64_t dcr__policy_percentage(const dcr__terms *terms, int64_t limit_percentage, int32_t limit_kind, int32_t cause);

/* Fills the two result tables of a policy from the values of its builder. */
dcr_status dcr__policy_fill_tables(dcr_policy *policy, const dcr_policy_builder *builder);

#endif
