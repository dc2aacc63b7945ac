/* Limit decisions of a buyer become intervals: each holds until its own end or until the next one takes effect.
 * wordings.md 4.3, 32.2. */
#include <stddef.h>

#include "book/group.h"
#include "book/keys.h"

typedef struct columns {
    const uint32_t *decision, *currency;
    const int64_t *amount, *percentage;
    const int32_t *from_day, *until_day;
} columns;

static dcr__limit limit_at(const columns *c, size_t i)
{
    const bool ends = c->until_day != NULL && c->until_day[i] != DCR_NO_DAY;
    const dcr__limit limit = {
        .amount = c->amount[i],
        .percentage = c->percentage != NULL ? c->percentage[i] : DCR_NO_RATIO,
        .from_day = c->from_day[i],
        .until_day = ends ? c->until_day[i] : INT32_MAX,
        .row = (uint32_t)i,
        .decision = c->decision != NULL && c->decision[i] != 0 ? (uint16_t)c->decision[i] : DCR_DECISION_APPROVED,
        .ended_itself = ends,
        .currency = c->currency != NULL ? c->currency[i] : 0,
    };
    return limit;
}

static dcr_column fault(const columns *c, size_t i, dcr_status *status)
{
    if (c->decision != NULL && c->decision[i] > DCR_DECISION_PENDING) {
        *status = DCR_E_CODE;
        return DCR_LIMITS_DECISION;
    }
    if (c->currency != NULL && !dcr__is_currency(c->currency[i])) {
        *status = DCR_E_CURRENCY;
        return DCR_LIMITS_CURRENCY;
    }
    if (!dcr__is_day(c->from_day[i])) {
        *status = DCR_E_DATE;
        return DCR_LIMITS_FROM_DAY;
    }
    const bool ends = c->until_day != NULL && c->until_day[i] != DCR_NO_DAY;
    if (ends && (c->until_day[i] <= c->from_day[i] || c->until_day[i] > DCR_DAY_MAX)) {
        *status = c->until_day[i] > DCR_DAY_MAX ? DCR_E_DATE : DCR_E_DATE_ORDER;
        return DCR_LIMITS_UNTIL_DAY;
    }
    if (c->amount[i] < 0) {
        *status = c->amount[i] == DCR_NO_AMOUNT ? DCR_E_FACT_ABSENT : DCR_E_AMOUNT_SIGN;
        return DCR_LIMITS_AMOUNT;
    }
    if (c->percentage != NULL && c->percentage[i] != DCR_NO_RATIO &&
        (c->percentage[i] < 0 || c->percentage[i] > DCR_SHARE_ONE)) {
        *status = DCR_E_AMOUNT;
        return DCR_LIMITS_INSURED_PERCENTAGE;
    }
    return DCR_COLUMN_UNSET;
}

/* Finds the buyer of each good row; DCR_NO_INDEX for the others. */
static dcr_status judge_rows(dcr_book *book, const columns *c, uint32_t *buyer_of)
{
    const dcr__key key = dcr__key_of_buyer(book, DCR_TABLE_LIMITS, DCR_LIMITS_BUYER, DCR_LIMITS_BUYER_IX);
    for (size_t i = 0; i < book->facts[DCR_TABLE_LIMITS].rows; i++) {
        dcr_status status = DCR_OK;
        buyer_of[i] = DCR_NO_INDEX;
        if (!dcr__is_known(book, DCR_TABLE_LIMITS, i)) continue;
        buyer_of[i] = dcr__key_find(&key, i);
        dcr_column column = DCR_LIMITS_BUYER;
        if (buyer_of[i] == DCR_NO_INDEX)
            status = DCR_E_BUYER_UNKNOWN;
        else
            column = fault(c, i, &status);
        if (status == DCR_OK) continue;
        buyer_of[i] = DCR_NO_INDEX;
        if (dcr__book_complain(book, column, i, status) != DCR_OK) return DCR_E_NOMEM;
    }
    return DCR_OK;
}

static bool is_same(const dcr__limit *a, const dcr__limit *b)
{
    return a->amount == b->amount && a->percentage == b->percentage && a->until_day == b->until_day &&
           a->decision == b->decision && a->currency == b->currency;
}

/* Of several decisions of one day the first stays; a different one is a contradiction. Then each ends where the next
 * begins. Returns the number that stay, at the front of the run. */
static size_t chain(dcr_book *book, dcr__limit *run, size_t rows, dcr_status *status)
{
    size_t kept = 0;
    for (size_t i = 0; i < rows; i++) {
        if (kept > 0 && run[kept - 1].from_day == run[i].from_day) {
            if (!is_same(&run[kept - 1], &run[i]) && *status == DCR_OK)
                *status = dcr__book_complain(book, DCR_LIMITS_FROM_DAY, run[i].row, DCR_E_OVERLAP);
            continue;
        }
        run[kept++] = run[i];
    }
    for (size_t i = 0; i + 1 < kept; i++) {
        if (run[i].until_day <= run[i + 1].from_day) continue;
        run[i].until_day = run[i + 1].from_day;
        run[i].ended_itself = false;
    }
    return kept;
}

/* Chains every run and closes the gaps that dropped rows leave. */
static dcr_status chain_all(dcr_book *book)
{
    dcr_status status = DCR_OK;
    uint32_t at = 0;
    for (size_t b = 0; b < book->num_buyers; b++) {
        const uint32_t from = book->limits.start[b];
        const size_t kept = chain(book, book->limits.rows + from, book->limits.start[b + 1] - from, &status);
        book->limits.start[b] = at;
        for (size_t i = 0; i < kept; i++) book->limits.rows[at++] = book->limits.rows[from + i];
    }
    book->limits.start[book->num_buyers] = at;
    return status;
}

dcr_status dcr__freeze_limits(dcr_book *book)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_LIMITS];
    const columns c = {
        .decision = dcr__facts_values(facts, DCR_LIMITS_DECISION),
        .currency = dcr__facts_values(facts, DCR_LIMITS_CURRENCY),
        .amount = dcr__facts_values(facts, DCR_LIMITS_AMOUNT),
        .percentage = dcr__facts_values(facts, DCR_LIMITS_INSURED_PERCENTAGE),
        .from_day = dcr__facts_values(facts, DCR_LIMITS_FROM_DAY),
        .until_day = dcr__facts_values(facts, DCR_LIMITS_UNTIL_DAY),
    };
    book->limits.start = dcr__new_array(&book->heap, book->num_buyers + 2, sizeof *book->limits.start);
    book->limits.rows = dcr__new_array(&book->heap, facts->rows, sizeof *book->limits.rows);
    uint32_t *buyer_of = dcr__new_array(&book->heap, facts->rows, sizeof *buyer_of);
    dcr_status status = DCR_E_NOMEM;
    if (book->limits.start != NULL && book->limits.rows != NULL && buyer_of != NULL)
        status = facts->rows > 0 ? judge_rows(book, &c, buyer_of) : DCR_OK;
    if (status == DCR_OK) {
        for (size_t i = 0; i < facts->rows; i++)
            if (buyer_of[i] != DCR_NO_INDEX) book->limits.start[buyer_of[i] + 2]++;
        dcr__group_starts(book->limits.start, book->num_buyers);
        for (size_t i = 0; i < facts->rows; i++)
            if (buyer_of[i] != DCR_NO_INDEX) book->limits.rows[book->limits.start[buyer_of[i] + 1]++] = limit_at(&c, i);
        status = dcr__group_sort(&book->heap, book->limits.rows, sizeof *book->limits.rows,
                                 offsetof(dcr__limit, from_day), book->limits.start, book->num_buyers);
    }
    if (status == DCR_OK) status = chain_all(book);
    dcr__release(&book->heap, buyer_of);
    return status;
}
