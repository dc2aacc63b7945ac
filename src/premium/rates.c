/* Which row of the rate table applies. Every key that a row gives must hold; of the rows that match, keys are compared in the
 * order of the columns, and the row that says more goes first. */
#include <string.h>

#include "premium/premium.h"

typedef struct rates {
    const dcr__facts *facts;
    const uint32_t *country, *limit_kind;
    const int64_t *minimum_grade, *maximum_terms, *maximum_months, *percentage, *rate;
    const int32_t *from, *until;
} rates;

static rates rates_of(const dcr_policy *policy)
{
    const dcr__facts *facts = dcr__policy_facts(policy, DCR_TABLE_PREMIUM_RATES);
    return (rates){
        .facts = facts,
        .country = dcr__facts_values(facts, DCR_PREMIUM_RATES_COUNTRY),
        .limit_kind = dcr__facts_values(facts, DCR_PREMIUM_RATES_LIMIT_KIND),
        .minimum_grade = dcr__facts_values(facts, DCR_PREMIUM_RATES_MINIMUM_GRADE),
        .maximum_terms = dcr__facts_values(facts, DCR_PREMIUM_RATES_MAXIMUM_TERMS_DAYS),
        .maximum_months = dcr__facts_values(facts, DCR_PREMIUM_RATES_MAXIMUM_MONTHS),
        .percentage = dcr__facts_values(facts, DCR_PREMIUM_RATES_INSURED_PERCENTAGE),
        .rate = dcr__facts_values(facts, DCR_PREMIUM_RATES_RATE),
        .from = dcr__facts_values(facts, DCR_PREMIUM_RATES_FROM_DAY),
        .until = dcr__facts_values(facts, DCR_PREMIUM_RATES_UNTIL_DAY),
    };
}

static int64_t number_at(const int64_t *values, size_t row)
{
    return values != NULL ? values[row] : DCR_NO_AMOUNT;
}

static int32_t day_at(const int32_t *values, size_t row)
{
    return values != NULL ? values[row] : DCR_NO_DAY;
}

static uint32_t code_at(const uint32_t *values, size_t row)
{
    return values != NULL ? values[row] : 0;
}

static const char *text_at(const rates *r, dcr_column column, size_t row, size_t *length)
{
    *length = 0;
    return dcr__facts_values(r->facts, column) != NULL ? dcr__facts_text(r->facts, column, row, length) : "";
}

/* ---- Whether a row matches ---- */

static bool text_holds(const rates *r, dcr_column column, size_t row, const char *text, size_t length)
{
    size_t wanted = 0;
    const char *key = text_at(r, column, row, &wanted);
    return wanted == 0 || (wanted == length && memcmp(key, text, length) == 0);
}

static bool code_holds(uint32_t key, uint32_t value)
{
    return key == 0 || key == value;
}

static bool at_least(int64_t key, int64_t value)
{
    return key == DCR_NO_AMOUNT || (value != DCR_NO_AMOUNT && value >= key);
}

static bool at_most(int64_t key, int64_t value)
{
    return key == DCR_NO_AMOUNT || (value != DCR_NO_AMOUNT && value <= key);
}

static bool matches(const rates *r, size_t row, const dcr__rated *item, const char *group, size_t group_length)
{
    const int32_t from = day_at(r->from, row);
    const int32_t until = day_at(r->until, row);
    const int64_t percentage = number_at(r->percentage, row);
    return code_holds(code_at(r->country, row), item->country) &&
           text_holds(r, DCR_PREMIUM_RATES_COUNTRY_GROUP, row, group, group_length) &&
           text_holds(r, DCR_PREMIUM_RATES_SEGMENT, row, item->segment, item->segment_length) &&
           code_holds(code_at(r->limit_kind, row), item->limit_kind) &&
           at_least(number_at(r->minimum_grade, row), item->grade != 0 ? item->grade : DCR_NO_AMOUNT) &&
           at_most(number_at(r->maximum_terms, row), item->terms_days) &&
           at_most(number_at(r->maximum_months, row), item->months) &&
           (percentage == DCR_NO_AMOUNT || percentage == item->percentage) &&
           (from == DCR_NO_DAY || item->day >= from) && (until == DCR_NO_DAY || item->day < until);
}

/* ---- Which of two rows goes first ---- */

/* A key of a row as a number that is the smaller the earlier the row goes; INT64_MAX: not given. */
static int64_t key_at(const rates *r, size_t row, int key)
{
    size_t length = 0;
    int64_t value = DCR_NO_AMOUNT;
    switch (key) {
    case 0: return code_at(r->country, row) != 0 ? 0 : INT64_MAX;
    case 1: return text_at(r, DCR_PREMIUM_RATES_COUNTRY_GROUP, row, &length), length > 0 ? 0 : INT64_MAX;
    case 2: return text_at(r, DCR_PREMIUM_RATES_SEGMENT, row, &length), length > 0 ? 0 : INT64_MAX;
    case 3: return code_at(r->limit_kind, row) != 0 ? 0 : INT64_MAX;
    case 4: value = number_at(r->minimum_grade, row); return value != DCR_NO_AMOUNT ? -value : INT64_MAX;
    case 5: value = number_at(r->maximum_terms, row); return value != DCR_NO_AMOUNT ? value : INT64_MAX;
    case 6: value = number_at(r->maximum_months, row); return value != DCR_NO_AMOUNT ? value : INT64_MAX;
    case 7: return number_at(r->percentage, row) != DCR_NO_AMOUNT ? 0 : INT64_MAX;
    case 8: return day_at(r->from, row) != DCR_NO_DAY ? -(int64_t)day_at(r->from, row) : INT64_MAX;
    default: return day_at(r->until, row) != DCR_NO_DAY ? day_at(r->until, row) : INT64_MAX;
    }
}

static bool goes_before(const rates *r, size_t row, size_t other)
{
    enum { NUM_KEYS = 10 };
    for (int key = 0; key < NUM_KEYS; key++) {
        const int64_t a = key_at(r, row, key);
        const int64_t b = key_at(r, other, key);
        if (a != b) return a < b;
    }
    return false;
}

int64_t dcr__rate_row(const dcr_policy *policy, const dcr__rated *item, int64_t *rate)
{
    const rates r = rates_of(policy);
    size_t group_length = 0;
    const char *group = dcr__country_group(policy, item->country, &group_length);
    size_t found = r.facts->rows;
    for (size_t i = 0; i < r.facts->rows; i++)
        if (matches(&r, i, item, group, group_length) && (found == r.facts->rows || goes_before(&r, i, found))) found = i;
    if (found < r.facts->rows) {
        *rate = r.rate[found];
        return (int64_t)found;
    }
    *rate = dcr__term_number(&policy->terms, DCR_TERM_PREMIUM_RATE);
    return *rate != DCR_NO_RATIO ? DCR__RATE_GENERAL : DCR__RATE_NONE;
}

/* ---- Items of the book ---- */

/* Of the last credit report on or before a day. */
static int64_t grade_on(const dcr_book *book, uint32_t buyer, int32_t day)
{
    const int64_t *grades = dcr__facts_values(&book->facts[DCR_TABLE_EVENTS], DCR_EVENTS_GRADE);
    int64_t grade = 0;
    if (grades == NULL || book->events.start == NULL) return 0;
    for (uint32_t i = book->events.start[buyer]; i < book->events.start[buyer + 1]; i++) {
        const dcr__event *event = &book->events.rows[i];
        if (event->event == DCR_EVENT_CREDIT_REPORT && event->day <= day)
            grade = grades[event->row] != DCR_NO_AMOUNT ? grades[event->row] : 0;
    }
    return grade;
}

dcr__rated dcr__rated_buyer(const dcr_policy *policy, const dcr_book *book, uint32_t buyer, int32_t day)
{
    const dcr__facts *buyers = &book->facts[DCR_TABLE_BUYERS];
    dcr__rated item = {.country = book->buyers[buyer].country, .segment = "", .day = day, .percentage = policy->terms.percentage};
    item.terms_days = item.months = DCR_NO_AMOUNT;
    item.grade = grade_on(book, buyer, day);
    if (dcr__facts_values(buyers, DCR_BUYERS_SEGMENT) != NULL)
        item.segment = dcr__facts_text(buyers, DCR_BUYERS_SEGMENT, buyer, &item.segment_length);
    return item;
}
