/* Exchange rates and counters: each row judged; looked up by a walk, since both tables are small. */
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

static dcr_column rate_fault(const rate_columns *c, const bool *refused, size_t i, dcr_status *status)
{
    *status = DCR_E_CURRENCY;
    if (c->from[i] == 0 || !dcr__is_currency(c->from[i])) return DCR_RATES_FROM_CURRENCY;
    if (c->to[i] == 0 || !dcr__is_currency(c->to[i])) return DCR_RATES_TO_CURRENCY;
    *status = DCR_E_DATE;
    if (!dcr__is_day(c->day[i])) return DCR_RATES_RATE_DAY;
    *status = DCR_E_AMOUNT_SIGN;
    if (c->numerator[i] <= 0) return DCR_RATES_NUMERATOR;
    if (c->denominator[i] <= 0) return DCR_RATES_DENOMINATOR;
    *status = DCR_E_OVERLAP;
    for (size_t k = 0; k < i; k++)
        if (!refused[k] && c->from[k] == c->from[i] && c->to[k] == c->to[i] && c->day[k] == c->day[i] &&
            (c->numerator[k] != c->numerator[i] || c->denominator[k] != c->denominator[i]))
            return DCR_RATES_RATE_DAY;
    *status = DCR_OK;
    return DCR_COLUMN_UNSET;
}

static dcr_column counter_fault(const dcr__facts *facts, const bool *refused, size_t i, dcr_status *status)
{
    static const dcr_column amounts[] = {DCR_COUNTERS_FIRST_LOSS_USED, DCR_COUNTERS_LIABILITY_USED,
                                         DCR_COUNTERS_PREMIUM_PAID};
    const int32_t *year = dcr__facts_values(facts, DCR_COUNTERS_YEAR_FROM_DAY);
    *status = DCR_E_DATE;
    if (!dcr__is_day(year[i])) return DCR_COUNTERS_YEAR_FROM_DAY;
    *status = DCR_E_DUPLICATE;
    for (size_t k = 0; k < i; k++)
        if (!refused[k] && year[k] == year[i]) return DCR_COUNTERS_YEAR_FROM_DAY;
    *status = DCR_E_AMOUNT_SIGN;
    for (size_t k = 0; k < sizeof amounts / sizeof amounts[0]; k++) {
        const int64_t *values = dcr__facts_values(facts, amounts[k]);
        if (values != NULL && values[i] != DCR_NO_AMOUNT && values[i] < 0) return amounts[k];
    }
    *status = DCR_OK;
    return DCR_COLUMN_UNSET;
}

dcr_status dcr__freeze_rates(dcr_book *book)
{
    const rate_columns c = rates_of(book);
    const dcr__facts *counters = &book->facts[DCR_TABLE_COUNTERS];
    book->rate_refused = dcr__new_array(&book->heap, book->facts[DCR_TABLE_RATES].rows, sizeof(bool));
    book->counter_refused = dcr__new_array(&book->heap, counters->rows, sizeof(bool));
    if (book->rate_refused == NULL || book->counter_refused == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < book->facts[DCR_TABLE_RATES].rows; i++) {
        dcr_status status = DCR_OK;
        const dcr_column column = rate_fault(&c, book->rate_refused, i, &status);
        book->rate_refused[i] = status != DCR_OK;
        if (status != DCR_OK && dcr__book_complain(book, column, i, status) != DCR_OK) return DCR_E_NOMEM;
    }
    for (size_t i = 0; i < counters->rows; i++) {
        dcr_status status = DCR_OK;
        const dcr_column column = counter_fault(counters, book->counter_refused, i, &status);
        book->counter_refused[i] = status != DCR_OK;
        if (status != DCR_OK && dcr__book_complain(book, column, i, status) != DCR_OK) return DCR_E_NOMEM;
    }
    return DCR_OK;
}

static bool latest(const rate_columns *c, const bool *refused, size_t rows, dcr_currency from, dcr_currency to,
                   int32_t day, size_t *out)
{
    bool found = false;
    for (size_t i = 0; i < rows; i++) {
        if (refused[i] || c->from[i] != from || c->to[i] != to || c->day[i] > day) continue;
        if (found && c->day[i] <= c->day[*out]) continue;
        *out = i;
        found = true;
    }
    return found;
}

bool dcr__book_rate(const dcr_book *book, dcr_currency from, dcr_currency to, int32_t day, dcr_rate *out)
{
    const rate_columns c = rates_of(book);
    const size_t rows = book->facts[DCR_TABLE_RATES].rows;
    size_t at = 0;
    *out = (dcr_rate){(uint32_t)sizeof *out, from, to, 0, 0, 0};
    if (rows == 0) return false;
    if (latest(&c, book->rate_refused, rows, from, to, day, &at)) {
        out->numerator = c.numerator[at];
        out->denominator = c.denominator[at];
        return true;
    }
    if (!latest(&c, book->rate_refused, rows, to, from, day, &at)) return false;
    out->numerator = c.denominator[at];
    out->denominator = c.numerator[at];
    return true;
}
