/* The frozen policy, and its terms as the fields that rules read. */
#ifndef DCR_TERMS_POLICY_H
#define DCR_TERMS_POLICY_H

#include "base/ref.h"
#include "delcredere/policy.h"
#include "terms/builder.h"
#include "terms/table.h"

enum {
    DCR__NUM_LIMIT_KINDS = 10, /* kinds are 1 to 9 */
    DCR__NUM_CAUSES = 13,      /* causes are 1 to 12 */
    DCR__TERM_SLOTS = 480      /* terms are numbered below */
};

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
    int32_t from_day; /* for what attaches from then on; DCR_NO_DAY: from ever */
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
    int64_t percentage_by_limit_kind[DCR__NUM_LIMIT_KINDS]; /* DCR_NO_RATIO where not given */
    int64_t percentage_by_cause[DCR__NUM_CAUSES];
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
    bool cause_insured[DCR__NUM_CAUSES];
    dcr__clock overdue_notice;
    int32_t overdue_notice_missed;
    dcr__clock claim_window, indemnity;
    int64_t claim_threshold;
    int32_t threshold_mode, threshold_compare, threshold_measured_on;
    int64_t each_loss_deductible, minimum_retention, aggregate_first_loss, maximum_liability;
    int64_t maximum_liability_multiple; /* DCR_NO_RATIO where not given */
    int32_t receipts_after_limit;
    /* Every term for the whole policy by its number: its value, else its default, else DCR_NO_AMOUNT. */
    int64_t number[DCR__TERM_SLOTS];
    dcr_period period[DCR__TERM_SLOTS]; /* unit 0 where not given */
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
    dcr__value *values; /* as given, with their scopes */
    size_t num_values;
    dcr__facts tables[DCR__NUM_POLICY_TABLES];
    dcr_table shown[DCR__NUM_POLICY_TABLES];
    bool is_usual; /* only terms that the fast pass of cover knows */
    void *columns[12]; /* memory of the two tables */
};

/* A term for the whole policy. */
static inline int64_t dcr__term_number(const dcr__terms *terms, dcr_term term)
{
    return terms->number[term];
}

static inline bool dcr__term_flag(const dcr__terms *terms, dcr_term term)
{
    return terms->number[term] == 1;
}

/* 0 where a choice is not given. */
static inline int32_t dcr__term_choice(const dcr__terms *terms, dcr_term term)
{
    return terms->number[term] != DCR_NO_AMOUNT ? (int32_t)terms->number[term] : 0;
}

static inline bool dcr__term_period(const dcr__terms *terms, dcr_term term, dcr_period *out)
{
    *out = terms->period[term];
    return out->unit != 0;
}

static inline dcr__clock dcr__term_clock(const dcr__terms *terms, dcr_term period_term, dcr_term anchor_term)
{
    const dcr__clock clock = {terms->period[period_term], dcr__term_choice(terms, anchor_term)};
    return clock;
}

/* A term for one value of a scope: given for it, else for the policy, else the default, else DCR_NO_AMOUNT. */
int64_t dcr__term_scoped(const dcr_policy *policy, dcr_term term, dcr_scope kind, uint32_t value);

/* A term for debt of a country that attached on a day: the latest dated entry of the country up to the day, else the
 * undated one, else for the policy, else the default, else DCR_NO_AMOUNT. */
int64_t dcr__term_of_country(const dcr_policy *policy, dcr_term term, uint32_t country, int32_t day);

/* The same for a period; unit 0 where it is given for neither. */
dcr_period dcr__term_scoped_period(const dcr_policy *policy, dcr_term term, dcr_scope kind, uint32_t value);

/* The rows of a table of the policy; without rows when none were given. */
static inline const dcr__facts *dcr__policy_facts(const dcr_policy *policy, dcr_table_kind kind)
{
    return &policy->tables[dcr__policy_slot(kind)];
}

/* The terms for buyers of a country, on a day of attachment where it has terms from a day on. */
const dcr__country_terms *dcr__policy_country_on(const dcr_policy *policy, uint32_t country, int32_t day);
bool dcr__policy_country_is_dated(const dcr_policy *policy, uint32_t country);

/* The terms for buyers of a country. */
const dcr__country_terms *dcr__policy_country(const dcr_policy *policy, uint32_t country);

/* The percentage by limit kind, cause, policy, in this order. `limit_percentage` of the limit itself goes first. */
int64_t dcr__policy_percentage(const dcr__terms *terms, int64_t limit_percentage, int32_t limit_kind, int32_t cause);

/* Fills the two result tables of a policy from the values of its builder. */
dcr_status dcr__policy_fill_tables(dcr_policy *policy, const dcr_policy_builder *builder);

#endif
