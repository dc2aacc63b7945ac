/* Who the money lies with: the largest buyers or groups, and an index of concentration. docs/readers/ledger.md. */
#include "delcredere/ledger.h"

#include "base/ckd.h"
#include "base/order.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "delcredere/cover.h"
#include "ledger/exact.h"
#include "ledger/ledger.h"

/* A buyer, or a group as its head. */
typedef struct share_of {
    int64_t amount, covered;
    uint32_t buyer;
} share_of;

typedef struct question {
    dcr_concentration_options options;
    const dcr_policy *policy;
} question;

/* ---- Amounts ---- */

static int64_t measure(const dcr_concentration_options *q, const dcr__ledger *ledger, const dcr__ledger_item *item)
{
    if (q->by == DCR_CONCENTRATION_BY_SALES) return q->from_day == DCR_NO_DAY || item->invoice_day >= q->from_day ? item->gross : 0;
    if (q->by == DCR_CONCENTRATION_BY_OVERDUE && !dcr__ledger_is_overdue(item, ledger->view.as_of_day)) return 0;
    return item->open;
}

static share_of *row_of(const dcr_concentration_options *q, const dcr__ledger *ledger, share_of *rows, uint32_t buyer)
{
    return &rows[q->by_group != 0 ? ledger->book->buyers[buyer].head : buyer];
}

static dcr_status fill_from_ledger(const dcr_concentration_options *q, const dcr__ledger *ledger, share_of *rows)
{
    for (uint32_t buyer = 0; buyer < ledger->num_buyers; buyer++) {
        share_of *row = row_of(q, ledger, rows, buyer);
        for (uint32_t i = ledger->start[buyer]; i < ledger->start[buyer + 1]; i++)
            if (!dcr__add(row->amount, measure(q, ledger, &ledger->items[i]), &row->amount)) return DCR_E_OVERFLOW;
    }
    return DCR_OK;
}

static dcr_status take_cover(const question *asked, const dcr__ledger *ledger, const dcr_cover *cover, share_of *rows)
{
    const dcr_table *buyers = dcr_cover_table(cover, DCR_TABLE_COVER_BUYERS);
    const uint32_t *status = dcr_table_uint32(buyers, DCR_COVER_BUYERS_STATUS);
    const int64_t *exposure = dcr_table_int64(buyers, DCR_COVER_BUYERS_EXPOSURE);
    const int64_t *covered = dcr_table_int64(buyers, DCR_COVER_BUYERS_COVERED);
    for (uint32_t buyer = 0; buyer < ledger->num_buyers; buyer++) {
        share_of *row = row_of(&asked->options, ledger, rows, buyer);
        if (status[buyer] != 0) continue;
        if (!dcr__add(row->amount, exposure[buyer], &row->amount) || !dcr__add(row->covered, covered[buyer], &row->covered))
            return DCR_E_OVERFLOW;
    }
    return DCR_OK;
}

static dcr_status fill_from_cover(const question *asked, const dcr__ledger *ledger, share_of *rows, dcr_error *err)
{
    const dcr__heap *heap = &ledger->heap;
    const dcr_allocator allocator = {(uint32_t)sizeof allocator, 0, heap->allocate, heap->reallocate, heap->release, heap->user};
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    options.as_of_day = ledger->view.as_of_day;
    DCR_TRY(dcr_cover_compute(asked->policy, ledger->book, &options, &allocator, &cover, err));
    const dcr_status status = take_cover(asked, ledger, cover, rows);
    dcr_cover_free(cover);
    return status;
}

/* ---- Ranking ---- */

static int by_amount(const void *a, const void *b)
{
    const share_of *one = a;
    const share_of *other = b;
    if (one->amount != other->amount) return one->amount > other->amount ? -1 : 1;
    return one->buyer < other->buyer ? -1 : one->buyer > other->buyer;
}

/* Those with an amount above 0, the largest first. */
static size_t rank(share_of *rows, size_t num)
{
    size_t kept = 0;
    for (size_t i = 0; i < num; i++)
        if (rows[i].amount > 0) rows[kept++] = rows[i];
    dcr__sort(rows, kept, sizeof *rows, by_amount);
    return kept;
}

/* ---- Tables ---- */

typedef struct ranking {
    const question *asked;
    const share_of *rows;
    size_t num, num_shown;
    int64_t amount, covered, shown;
    int64_t *spare; /* amounts for the index */
} ranking;

static dcr_status put_rows(ranking *r, dcr_result *result)
{
    const bool has_cover = r->asked->policy != NULL;
    DCR_TRY(dcr__result_add(result, DCR_TABLE_CONCENTRATION_BUYERS, 0));
    for (size_t i = 0; i < r->num_shown; i++) {
        const share_of *one = &r->rows[i];
        size_t row = 0;
        DCR_TRY(dcr__result_row(result, DCR_TABLE_CONCENTRATION_BUYERS, &row));
        r->shown += one->amount;
        dcr__result_int64(result, DCR_CONCENTRATION_BUYERS_RANK)[row] = (int64_t)i + 1;
        dcr__result_uint32(result, DCR_CONCENTRATION_BUYERS_BUYER_IX)[row] = one->buyer;
        dcr__result_int64(result, DCR_CONCENTRATION_BUYERS_AMOUNT)[row] = one->amount;
        dcr__result_int64(result, DCR_CONCENTRATION_BUYERS_CUMULATIVE)[row] = r->shown;
        dcr__result_int64(result, DCR_CONCENTRATION_BUYERS_COVERED)[row] = has_cover ? one->covered : DCR_NO_AMOUNT;
        dcr__result_int64(result, DCR_CONCENTRATION_BUYERS_UNCOVERED)[row] =
            has_cover ? one->amount - one->covered : DCR_NO_AMOUNT;
        DCR_TRY(dcr__fraction_decimal(one->amount, r->amount, &dcr__result_int64(result, DCR_CONCENTRATION_BUYERS_SHARE)[row]));
        DCR_TRY(dcr__fraction_decimal(r->shown, r->amount,
                                      &dcr__result_int64(result, DCR_CONCENTRATION_BUYERS_CUMULATIVE_SHARE)[row]));
    }
    return DCR_OK;
}

static void put_index(const ranking *r, dcr_result *result)
{
    int64_t equivalent = 0;
    if (r->amount == 0) return;
    for (size_t i = 0; i < r->num; i++) r->spare[i] = r->rows[i].amount;
    dcr__herfindahl(r->spare, r->num, dcr__result_int64(result, DCR_CONCENTRATION_TOTALS_HHI),
                    dcr__result_int64(result, DCR_CONCENTRATION_TOTALS_EQUIVALENT_BUYERS));
    if (r->asked->policy == NULL || r->amount == r->covered) return;
    for (size_t i = 0; i < r->num; i++) r->spare[i] = r->rows[i].amount - r->rows[i].covered;
    dcr__herfindahl(r->spare, r->num, dcr__result_int64(result, DCR_CONCENTRATION_TOTALS_HHI_UNCOVERED), &equivalent);
}

static dcr_status put_totals(const ranking *r, int32_t as_of_day, dcr_result *result)
{
    dcr__result_int32(result, DCR_CONCENTRATION_TOTALS_AS_OF_DAY)[0] = as_of_day;
    *dcr__result_int64(result, DCR_CONCENTRATION_TOTALS_AMOUNT) = r->amount;
    *dcr__result_int64(result, DCR_CONCENTRATION_TOTALS_NUM_BUYERS) = (int64_t)r->num;
    *dcr__result_int64(result, DCR_CONCENTRATION_TOTALS_TOP_AMOUNT) = r->shown;
    if (r->asked->policy != NULL) {
        *dcr__result_int64(result, DCR_CONCENTRATION_TOTALS_COVERED) = r->covered;
        *dcr__result_int64(result, DCR_CONCENTRATION_TOTALS_UNCOVERED) = r->amount - r->covered;
    }
    put_index(r, result);
    return dcr__fraction_decimal(r->shown, r->amount, dcr__result_int64(result, DCR_CONCENTRATION_TOTALS_TOP_SHARE));
}

static dcr_status show_ranking(ranking *r, int32_t as_of_day, dcr_result *result)
{
    size_t row = 0;
    for (size_t i = 0; i < r->num; i++) {
        if (!dcr__add(r->amount, r->rows[i].amount, &r->amount)) return DCR_E_OVERFLOW;
        r->covered += r->rows[i].covered;
    }
    r->num_shown = r->asked->options.top < r->num ? r->asked->options.top : r->num;
    DCR_TRY(dcr__result_add(result, DCR_TABLE_CONCENTRATION_TOTALS, 0));
    DCR_TRY(dcr__result_row(result, DCR_TABLE_CONCENTRATION_TOTALS, &row));
    DCR_TRY(put_rows(r, result));
    return put_totals(r, as_of_day, result);
}

static dcr_status show(const dcr__ledger *ledger, const void *context, dcr_result *result, dcr_error *err)
{
    const question *asked = context;
    share_of *rows = dcr__new_array(&ledger->heap, ledger->num_buyers, sizeof *rows);
    ranking r = {.asked = asked, .rows = rows};
    r.spare = dcr__new_array(&ledger->heap, ledger->num_buyers, sizeof *r.spare);
    dcr_status status = rows != NULL && r.spare != NULL ? DCR_OK : DCR_E_NOMEM;
    for (uint32_t buyer = 0; status == DCR_OK && buyer < ledger->num_buyers; buyer++) rows[buyer].buyer = buyer;
    if (status == DCR_OK)
        status = asked->policy != NULL ? fill_from_cover(asked, ledger, rows, err)
                                       : fill_from_ledger(&asked->options, ledger, rows);
    if (status == DCR_OK) {
        r.num = rank(rows, ledger->num_buyers);
        status = show_ranking(&r, ledger->view.as_of_day, result);
    }
    dcr__release(&ledger->heap, rows);
    dcr__release(&ledger->heap, r.spare);
    return status;
}

/* With a policy the cover says what is open: the ledger itself is not read. */
static dcr_status answer_from_cover(const question *asked, const dcr_book *book, const dcr_allocator *allocator, dcr_result **out,
                                    dcr_error *err)
{
    dcr_result *result = NULL;
    DCR_TRY(dcr__result_new(allocator, dcr_policy_currency(asked->policy), &result, err));
    const dcr__ledger ledger = {.heap = result->heap, .book = book, .num_buyers = book->num_buyers,
                                .view = {.as_of_day = asked->options.as_of_day}};
    const dcr_status status = dcr__ledger_told(err, show(&ledger, asked, result, err));
    if (status == DCR_OK)
        *out = result;
    else
        dcr_result_free(result);
    return status;
}

/* ---- The question ---- */

static dcr_status check(const question *asked, dcr_error *err)
{
    const dcr_concentration_options *q = &asked->options;
    if (q->by > DCR_CONCENTRATION_BY_SALES) return dcr__refuse(err, DCR_E_RANGE, "by is balance, overdue or sales");
    if (asked->policy != NULL && q->by > DCR_CONCENTRATION_BY_BALANCE)
        return dcr__refuse(err, DCR_E_RANGE, "with a policy by is balance");
    return q->top > 0 ? DCR_OK : dcr__refuse(err, DCR_E_RANGE, "top must be above 0");
}

dcr_status dcr_concentration_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_concentration_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (book == NULL || options == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "book, options or out is NULL");
    question asked = {.policy = policy};
    dcr_concentration_options *q = &asked.options;
    const dcr_status status = dcr__sized_read(q, sizeof *q, sizeof *q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of options is not known; use DCR_CONCENTRATION_OPTIONS_INIT");
    DCR_TRY(check(&asked, err));
    const dcr__ledger_view view = {q->as_of_day, q->currency, (dcr_rounding)q->rounding, q->counts_extended != 0};
    if (policy != NULL) return answer_from_cover(&asked, book, allocator, out, err);
    return dcr__ledger_answer(book, &view, allocator, show, &asked, out, err);
}

void dcr_concentration_options_init(dcr_concentration_options *options, size_t size)
{
    static const dcr_concentration_options init = DCR_CONCENTRATION_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
