/* Limit decisions of a buyer become intervals: each holds until its own end or until the next one takes effect.
 * wordings.md 4.3, 32.2. Decisions of other kinds, and requests, are kept as they are stated: what they are depends on
 * the policy (src/rule/limit_timeline.c). */
#include <stddef.h>

#include "base/check.h"
#include "book/group.h"
#include "book/keys.h"

typedef struct columns {
    const uint32_t *decision, *currency, *kind, *condition;
    const int64_t *amount, *percentage, *requested, *payment_terms, *extension;
    const int32_t *from_day, *until_day, *decided_day, *notified_day;
    const uint8_t *is_non_cancellable, *is_immediate;
    bool has_rare, has_others; /* columns that few books have; rows that are no decisions on the buyer's own limit */
} columns;

enum { LONGEST_TERMS = 36500 };

static dcr__limit limit_at(const columns *c, size_t i)
{
    const bool ends = c->until_day != NULL && c->until_day[i] != DCR_NO_DAY;
    const dcr__limit limit = {
        .amount = c->amount[i],
        .percentage = c->percentage != NULL ? c->percentage[i] : DCR_NO_RATIO,
        .from_day = c->from_day[i],
        .until_day = ends ? c->until_day[i] : INT32_MAX,
        .row = (uint32_t)i,
        .decision = c->decision != NULL && c->decision[i] != 0 ? (uint8_t)c->decision[i] : DCR_DECISION_APPROVED,
        .ended_itself = ends,
        .currency = c->currency != NULL ? c->currency[i] : 0,
        .kind = c->kind != NULL && c->kind[i] != 0 ? (uint8_t)c->kind[i] : DCR_LIMIT_KIND_NAMED,
        .own_until_day = ends ? c->until_day[i] : INT32_MAX,
    };
    return limit;
}

/* The other kinds follow from the policy. */
static bool is_kind_of_decision(uint32_t kind)
{
    static const uint32_t kinds = 1u << 0 | 1u << DCR_LIMIT_KIND_NAMED | 1u << DCR_LIMIT_KIND_AUTOMATIC |
                                  1u << DCR_LIMIT_KIND_TEMPORARY | 1u << DCR_LIMIT_KIND_TOP_UP |
                                  1u << DCR_LIMIT_KIND_ISSUING_BANK | 1u << DCR_LIMIT_KIND_GROUP;
    return kind < 32 && (kinds >> kind & 1u) != 0;
}

static bool is_bad_day(const int32_t *days, size_t i)
{
    return days != NULL && days[i] != DCR_NO_DAY && !dcr__is_day(days[i]);
}

static bool is_below_zero(const int64_t *amounts, size_t i)
{
    return amounts != NULL && amounts[i] != DCR_NO_AMOUNT && amounts[i] < 0;
}

static bool is_too_long(const int64_t *days, size_t i)
{
    return days != NULL && days[i] != DCR_NO_AMOUNT && days[i] > LONGEST_TERMS;
}

/* Columns that few books have. */
static dcr_column rare_fault(const columns *c, size_t i, dcr_status *status)
{
    const struct {
        bool is_wrong;
        dcr_column column;
        dcr_status status;
    } checks[] = {
        {c->kind != NULL && !is_kind_of_decision(c->kind[i]), DCR_LIMITS_KIND, DCR_E_CODE},
        {c->condition != NULL && c->condition[i] > DCR_ANSWER_UNKNOWN, DCR_LIMITS_CONDITION_ANSWER, DCR_E_CODE},
        {is_bad_day(c->decided_day, i), DCR_LIMITS_DECIDED_DAY, DCR_E_DATE},
        {is_bad_day(c->notified_day, i), DCR_LIMITS_NOTIFIED_DAY, DCR_E_DATE},
        {is_below_zero(c->requested, i), DCR_LIMITS_REQUESTED_AMOUNT, DCR_E_AMOUNT_SIGN},
        {is_below_zero(c->payment_terms, i), DCR_LIMITS_MAXIMUM_PAYMENT_TERMS_DAYS, DCR_E_AMOUNT_SIGN},
        {is_below_zero(c->extension, i), DCR_LIMITS_EXTENSION_DAYS, DCR_E_AMOUNT_SIGN},
        {is_too_long(c->payment_terms, i), DCR_LIMITS_MAXIMUM_PAYMENT_TERMS_DAYS, DCR_E_AMOUNT},
        {is_too_long(c->extension, i), DCR_LIMITS_EXTENSION_DAYS, DCR_E_AMOUNT},
    };
    for (size_t k = 0; k < sizeof checks / sizeof checks[0]; k++) {
        if (!checks[k].is_wrong) continue;
        *status = checks[k].status;
        return checks[k].column;
    }
    return DCR_COLUMN_UNSET;
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
    return c->has_rare ? rare_fault(c, i, status) : DCR_COLUMN_UNSET;
}

/* The limit of a group stands with its head. */
static bool is_of_member(const dcr_book *book, const columns *c, size_t i, uint32_t buyer)
{
    return c->kind != NULL && c->kind[i] == DCR_LIMIT_KIND_GROUP && book->buyers[buyer].head != buyer;
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
        if (status == DCR_OK && is_of_member(book, c, i, buyer_of[i])) {
            column = DCR_LIMITS_KIND;
            status = DCR_E_BUYER_UNKNOWN;
        }
        if (status == DCR_OK) continue;
        buyer_of[i] = DCR_NO_INDEX;
        if (dcr__book_complain(book, column, i, status) != DCR_OK) return DCR_E_NOMEM;
    }
    return DCR_OK;
}

static int64_t number_at(const int64_t *numbers, size_t i)
{
    return numbers != NULL ? numbers[i] : DCR_NO_AMOUNT;
}

static int32_t day_at(const int32_t *days, size_t i)
{
    return days != NULL ? days[i] : DCR_NO_DAY;
}

static int flag_at(const uint8_t *flags, size_t i)
{
    return flags != NULL && flags[i] != 0;
}

/* Rows that say the same in all that cover turns on. */
static bool is_same(const columns *c, const dcr__limit *a, const dcr__limit *b)
{
    const uint32_t condition[2] = {c->condition != NULL ? c->condition[a->row] : 0,
                                   c->condition != NULL ? c->condition[b->row] : 0};
    return a->amount == b->amount && a->percentage == b->percentage && a->own_until_day == b->own_until_day &&
           a->decision == b->decision && a->currency == b->currency && a->kind == b->kind &&
           condition[0] == condition[1] && day_at(c->decided_day, a->row) == day_at(c->decided_day, b->row) &&
           day_at(c->notified_day, a->row) == day_at(c->notified_day, b->row) &&
           flag_at(c->is_non_cancellable, a->row) == flag_at(c->is_non_cancellable, b->row) &&
           flag_at(c->is_immediate, a->row) == flag_at(c->is_immediate, b->row) &&
           number_at(c->payment_terms, a->row) == number_at(c->payment_terms, b->row) &&
           number_at(c->extension, a->row) == number_at(c->extension, b->row);
}

/* Of several decisions of one day the first stays; a different one is a contradiction. Then each ends where the next
 * begins. Returns the number that stay, at the front of the run. */
static size_t chain(dcr_book *book, const columns *c, dcr__limit *run, size_t rows, dcr_status *status)
{
    size_t kept = 0;
    for (size_t i = 0; i < rows; i++) {
        if (kept > 0 && run[kept - 1].from_day == run[i].from_day) {
            if (!is_same(c, &run[kept - 1], &run[i]) && *status == DCR_OK)
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

/* Whether rows of one day contradict each other: temporary limits and top-ups add up, a request decides nothing. */
static bool is_one_a_day(const dcr__limit *limit)
{
    return limit->decision != DCR_DECISION_PENDING &&
           (limit->kind == DCR_LIMIT_KIND_GROUP || limit->kind == DCR_LIMIT_KIND_ISSUING_BANK);
}

/* Drops rows that stand there twice, and those that contradict an earlier one. */
static size_t sift(dcr_book *book, const columns *c, dcr__limit *run, size_t rows, dcr_status *status)
{
    size_t kept = 0;
    for (size_t i = 0; i < rows; i++) {
        bool stays = true;
        for (size_t k = kept; stays && k > 0 && run[k - 1].from_day == run[i].from_day; k--) {
            const dcr__limit *other = &run[k - 1];
            if (is_same(c, other, &run[i])) {
                stays = false;
            } else if (other->kind == run[i].kind && is_one_a_day(other) && is_one_a_day(&run[i])) {
                stays = false;
                if (*status == DCR_OK)
                    *status = dcr__book_complain(book, DCR_LIMITS_FROM_DAY, run[i].row, DCR_E_OVERLAP);
            }
        }
        if (stays) run[kept++] = run[i];
    }
    return kept;
}

typedef size_t tidy(dcr_book *, const columns *, dcr__limit *, size_t, dcr_status *);

/* Tidies every run and closes the gaps that dropped rows leave. */
static void tidy_all(dcr_book *book, const columns *c, dcr__limit *rows, uint32_t *start, tidy *one,
                     dcr_status *status)
{
    uint32_t at = 0;
    for (size_t b = 0; b < book->num_buyers; b++) {
        const uint32_t from = start[b];
        const size_t kept = one(book, c, rows + from, start[b + 1] - from, status);
        start[b] = at;
        for (size_t i = 0; i < kept; i++) rows[at++] = rows[from + i];
    }
    start[book->num_buyers] = at;
}

/* The insurer's decisions on the buyer's own limit. */
static bool is_own(const columns *c, size_t i)
{
    if (!c->has_others) return true;
    const uint32_t kind = c->kind != NULL && c->kind[i] != 0 ? c->kind[i] : DCR_LIMIT_KIND_NAMED;
    return (c->decision == NULL || c->decision[i] != DCR_DECISION_PENDING) &&
           (kind == DCR_LIMIT_KIND_NAMED || kind == DCR_LIMIT_KIND_AUTOMATIC);
}

static void note_others(dcr_book *book, const columns *c, const uint32_t *buyer_of)
{
    for (size_t i = 0; i < book->facts[DCR_TABLE_LIMITS].rows; i++) {
        if (buyer_of[i] == DCR_NO_INDEX) continue;
        book->has_requests |= c->decision != NULL && c->decision[i] == DCR_DECISION_PENDING;
        book->has_group_limits |= c->kind != NULL && c->kind[i] == DCR_LIMIT_KIND_GROUP;
    }
}

static dcr_status group_rows(dcr_book *book, const columns *c, const uint32_t *buyer_of, bool own, dcr__limit *rows,
                             uint32_t *start)
{
    const size_t count = book->facts[DCR_TABLE_LIMITS].rows;
    for (size_t i = 0; i < count; i++)
        if (buyer_of[i] != DCR_NO_INDEX && is_own(c, i) == own) start[buyer_of[i] + 2]++;
    dcr__group_starts(start, book->num_buyers);
    for (size_t i = 0; i < count; i++)
        if (buyer_of[i] != DCR_NO_INDEX && is_own(c, i) == own) rows[start[buyer_of[i] + 1]++] = limit_at(c, i);
    return dcr__group_sort(&book->heap, rows, sizeof *rows, offsetof(dcr__limit, from_day), start, book->num_buyers);
}

static dcr_status freeze(dcr_book *book, const columns *c, const uint32_t *buyer_of)
{
    dcr_status status = DCR_OK;
    const bool has_others = c->has_others;
    DCR_TRY(group_rows(book, c, buyer_of, true, book->limits.rows, book->limits.start));
    if (has_others) note_others(book, c, buyer_of);
    if (has_others) DCR_TRY(group_rows(book, c, buyer_of, false, book->others.rows, book->others.start));
    for (size_t b = 0; b < book->num_buyers; b++) {
        const size_t rows = book->limits.start[b + 1] - book->limits.start[b] +
                            (has_others ? book->others.start[b + 1] - book->others.start[b] : 0);
        if (rows > book->largest_decisions) book->largest_decisions = rows;
    }
    tidy_all(book, c, book->limits.rows, book->limits.start, chain, &status);
    if (has_others) tidy_all(book, c, book->others.rows, book->others.start, sift, &status);
    return status;
}

dcr_status dcr__freeze_limits(dcr_book *book)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_LIMITS];
    columns c = {
        .decision = dcr__facts_values(facts, DCR_LIMITS_DECISION),
        .currency = dcr__facts_values(facts, DCR_LIMITS_CURRENCY),
        .kind = dcr__facts_values(facts, DCR_LIMITS_KIND),
        .condition = dcr__facts_values(facts, DCR_LIMITS_CONDITION_ANSWER),
        .amount = dcr__facts_values(facts, DCR_LIMITS_AMOUNT),
        .percentage = dcr__facts_values(facts, DCR_LIMITS_INSURED_PERCENTAGE),
        .requested = dcr__facts_values(facts, DCR_LIMITS_REQUESTED_AMOUNT),
        .payment_terms = dcr__facts_values(facts, DCR_LIMITS_MAXIMUM_PAYMENT_TERMS_DAYS),
        .extension = dcr__facts_values(facts, DCR_LIMITS_EXTENSION_DAYS),
        .from_day = dcr__facts_values(facts, DCR_LIMITS_FROM_DAY),
        .until_day = dcr__facts_values(facts, DCR_LIMITS_UNTIL_DAY),
        .decided_day = dcr__facts_values(facts, DCR_LIMITS_DECIDED_DAY),
        .notified_day = dcr__facts_values(facts, DCR_LIMITS_NOTIFIED_DAY),
        .is_non_cancellable = dcr__facts_values(facts, DCR_LIMITS_IS_NON_CANCELLABLE),
        .is_immediate = dcr__facts_values(facts, DCR_LIMITS_IS_IMMEDIATE),
    };
    c.has_rare = c.kind != NULL || c.condition != NULL || c.decided_day != NULL || c.notified_day != NULL ||
                 c.requested != NULL || c.payment_terms != NULL || c.extension != NULL;
    c.has_others = c.kind != NULL || c.decision != NULL;
    book->limits.start = dcr__new_array(&book->heap, book->num_buyers + 2, sizeof *book->limits.start);
    book->limits.rows = dcr__new_array(&book->heap, facts->rows, sizeof *book->limits.rows);
    book->others.start = dcr__new_array(&book->heap, book->num_buyers + 2, sizeof *book->others.start);
    book->others.rows = dcr__new_array(&book->heap, c.has_others ? facts->rows : 0,
                                       sizeof *book->others.rows);
    uint32_t *buyer_of = dcr__new_array(&book->heap, facts->rows, sizeof *buyer_of);
    dcr_status status = DCR_E_NOMEM;
    if (book->limits.start != NULL && book->limits.rows != NULL && book->others.start != NULL &&
        book->others.rows != NULL && buyer_of != NULL)
        status = facts->rows > 0 ? judge_rows(book, &c, buyer_of) : DCR_OK;
    if (status == DCR_OK && facts->rows > 0) status = freeze(book, &c, buyer_of);
    dcr__release(&book->heap, buyer_of);
    return status;
}
