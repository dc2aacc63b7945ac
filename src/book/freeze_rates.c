/* Exchange rates, sorted by pair and day; and the counters of policy years. */

#include "base/order.h"
#include "book/keys.h"

typedef struct rate_columns {
    const uint32_t *from, *to;
    const int32_t *day;
    const int64_t *numerator, *denominator;
} rate_columns;

static rate_columns rates_of(const dcr_book *book)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_RATES];
    const rate_columns c = {
        .from = dcr__facts_values(facts, DCR_RATES_FROM_CURRENCY),
        .to = dcr__facts_values(facts, DCR_RATES_TO_CURRENCY),
        .day = dcr__facts_values(facts, DCR_RATES_RATE_DAY),
        .numerator = dcr__facts_values(facts, DCR_RATES_NUMERATOR),
        .denominator = dcr__facts_values(facts, DCR_RATES_DENOMINATOR),
    };
    return c;
}

static dcr_column rate_fault(const rate_columns *c, size_t i, dcr_status *status)
{
    *status = DCR_E_CURRENCY;
    if (c->from[i] == 0 || !dcr__is_currency(c->from[i])) return DCR_RATES_FROM_CURRENCY;
    if (c->to[i] == 0 || !dcr__is_currency(c->to[i])) return DCR_RATES_TO_CURRENCY;
    *status = DCR_E_DATE;
    if (!dcr__is_day(c->day[i])) return DCR_RATES_RATE_DAY;
    *status = DCR_E_AMOUNT_SIGN;
    if (c->numerator[i] <= 0) return DCR_RATES_NUMERATOR;
    if (c->denominator[i] <= 0) return DCR_RATES_DENOMINATOR;
    *status = DCR_OK;
    return DCR_COLUMN_UNSET;
}

static int compare_keys(const dcr__rate *a, const dcr__rate *b)
{
    if (a->from != b->from) return a->from < b->from ? -1 : 1;
    if (a->to != b->to) return a->to < b->to ? -1 : 1;
    return (a->day > b->day) - (a->day < b->day);
}

static int by_key_and_row(const void *a, const void *b)
{
    const dcr__rate *left = a;
    const dcr__rate *right = b;
    const int order = compare_keys(left, right);
    return order != 0 ? order : (left->row > right->row) - (left->row < right->row);
}

/* Of several rates of one pair and day the first row stays; a different one is a contradiction. */
static dcr_status keep_first(dcr_book *book)
{
    size_t kept = 0;
    for (size_t i = 0; i < book->num_rates; i++) {
        const dcr__rate *rate = &book->rates[i];
        if (kept == 0 || compare_keys(&book->rates[kept - 1], rate) != 0) {
            book->rates[kept++] = *rate;
            continue;
        }
        const dcr__rate *first = &book->rates[kept - 1];
        if (first->numerator == rate->numerator && first->denominator == rate->denominator) continue;
        if (dcr__book_complain(book, DCR_RATES_RATE_DAY, rate->row, DCR_E_OVERLAP) != DCR_OK) return DCR_E_NOMEM;
    }
    book->num_rates = kept;
    return DCR_OK;
}

static dcr_status freeze_rates(dcr_book *book)
{
    const rate_columns c = rates_of(book);
    const size_t rows = book->facts[DCR_TABLE_RATES].rows;
    book->rates = dcr__new_array(&book->heap, rows, sizeof *book->rates);
    if (book->rates == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < rows; i++) {
        if (!dcr__is_known(book, DCR_TABLE_RATES, i)) continue;
        dcr_status status = DCR_OK;
        const dcr_column column = rate_fault(&c, i, &status);
        if (status == DCR_OK)
            book->rates[book->num_rates++] =
                (dcr__rate){c.numerator[i], c.denominator[i], c.from[i], c.to[i], c.day[i], (uint32_t)i};
        else if (dcr__book_complain(book, column, i, status) != DCR_OK)
            return DCR_E_NOMEM;
    }
    if (book->num_rates > 0) dcr__sort(book->rates, book->num_rates, sizeof *book->rates, by_key_and_row);
    return keep_first(book);
}

static dcr_column counter_fault(const dcr__facts *facts, const bool *refused, size_t i, dcr_status *status)
{
    static const dcr_column amounts[] = {DCR_COUNTERS_FIRST_LOSS_USED, DCR_COUNTERS_LIABILITY_USED,
                                         DCR_COUNTERS_PREMIUM_PAID, DCR_COUNTERS_PREMIUM_EARNED,
                                         DCR_COUNTERS_PREMIUM_MINIMUM};
    const uint32_t *kind = dcr__facts_values(facts, DCR_COUNTERS_LIMIT_KIND);
    const uint32_t *country = dcr__facts_values(facts, DCR_COUNTERS_COUNTRY);
    const int32_t *year = dcr__facts_values(facts, DCR_COUNTERS_YEAR_FROM_DAY);
    *status = DCR_E_DATE;
    if (!dcr__is_day(year[i])) return DCR_COUNTERS_YEAR_FROM_DAY;
    *status = DCR_E_DUPLICATE;
    for (size_t k = 0; k < i; k++)
        if (!refused[k] && year[k] == year[i] && (kind == NULL || kind[k] == kind[i]) &&
            (country == NULL || country[k] == country[i]))
            return DCR_COUNTERS_YEAR_FROM_DAY;
    if (kind != NULL && country != NULL && kind[i] != 0 && country[i] != 0) return DCR_COUNTERS_COUNTRY;
    *status = DCR_E_CODE;
    if (kind != NULL && kind[i] != 0 && dcr_choice_name(DCR_GROUP_LIMIT_KIND, (int32_t)kind[i]) == NULL)
        return DCR_COUNTERS_LIMIT_KIND;
    *status = DCR_E_AMOUNT_SIGN;
    for (size_t k = 0; k < sizeof amounts / sizeof amounts[0]; k++) {
        const int64_t *values = dcr__facts_values(facts, amounts[k]);
        if (values != NULL && values[i] != DCR_NO_AMOUNT && values[i] < 0) return amounts[k];
    }
    *status = DCR_OK;
    return DCR_COLUMN_UNSET;
}

static dcr_status freeze_counters(dcr_book *book)
{
    const dcr__facts *counters = &book->facts[DCR_TABLE_COUNTERS];
    book->counter_refused = dcr__new_array(&book->heap, counters->rows, sizeof(bool));
    if (book->counter_refused == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < counters->rows; i++) {
        book->counter_refused[i] = true;
        if (!dcr__is_known(book, DCR_TABLE_COUNTERS, i)) continue;
        dcr_status status = DCR_OK;
        const dcr_column column = counter_fault(counters, book->counter_refused, i, &status);
        book->counter_refused[i] = status != DCR_OK;
        if (status != DCR_OK && dcr__book_complain(book, column, i, status) != DCR_OK) return DCR_E_NOMEM;
    }
    return DCR_OK;
}

dcr_status dcr__freeze_rates(dcr_book *book)
{
    const dcr_status status = freeze_rates(book);
    return status == DCR_OK ? freeze_counters(book) : status;
}

/* The last rate of the pair on or before the day, or NULL. */
static const dcr__rate *latest(const dcr_book *book, dcr_currency from, dcr_currency to, int32_t day)
{
    const dcr__rate wanted = {0, 0, from, to, day, 0};
    size_t low = 0;
    size_t high = book->num_rates;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (compare_keys(&book->rates[middle], &wanted) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0) return NULL;
    const dcr__rate *rate = &book->rates[low - 1];
    return rate->from == from && rate->to == to ? rate : NULL;
}

bool dcr__book_rate(const dcr_book *book, dcr_currency from, dcr_currency to, int32_t day, dcr_rate *out)
{
    *out = (dcr_rate){(uint32_t)sizeof *out, from, to, 0, 0, 0};
    const dcr__rate *rate = latest(book, from, to, day);
    if (rate != NULL) {
        out->numerator = rate->numerator;
        out->denominator = rate->denominator;
        return true;
    }
    const dcr__rate *inverse = latest(book, to, from, day);
    if (inverse == NULL) return false;
    out->numerator = inverse->denominator;
    out->denominator = inverse->numerator;
    return true;
}
