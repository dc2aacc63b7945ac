/* Cover and claim in every reading of what is unknown: all of it met, none of it met, and where the day of a payment is
 * missing, paid early and paid late. Least and greatest are the bounds. */
#include "delcredere/bounds.h"

#include <string.h>

#include "base/refuse.h"
#include "book/dated.h"
#include "calc/claim.h"
#include "calc/unknowns.h"

enum { NUM_UNKNOWN_COLUMNS = 7 };

typedef struct bound {
    int64_t lower, upper; /* DCR_NO_AMOUNT: a reading has no such amount */
} bound;

struct dcr_bounds {
    dcr__heap heap;
    const dcr_allocator *allocator; /* of the call that makes it */
    dcr_policy *policy;
    dcr_book *book;
    int32_t as_of;
    bool is_cover, is_read;
    bool *is_dated;               /* by buyer */
    int64_t *invoice_amounts[4];  /* covered lower, upper, insured lower, upper; by row of INVOICES */
    bound covered, insured, indemnity;
    int64_t num_unknowns;
    uint32_t *unknown_columns[NUM_UNKNOWN_COLUMNS];
    dcr_table bounds_table, invoices_table, unknowns_table;
};

/* ---- Readings ---- */

static void widen(bound *b, int64_t amount, bool is_first)
{
    if (is_first) {
        *b = (bound){amount, amount};
        return;
    }
    const bool is_absent = b->lower == DCR_NO_AMOUNT || amount == DCR_NO_AMOUNT;
    b->lower = is_absent ? DCR_NO_AMOUNT : dcr__min(b->lower, amount);
    b->upper = is_absent ? DCR_NO_AMOUNT : dcr__max(b->upper, amount);
}

static int64_t total_of(const dcr_table *totals, dcr_column column)
{
    return dcr_table_int64(totals, column)[0];
}

static void take_cover(dcr_bounds *b, const dcr_cover *cover)
{
    const dcr_table *totals = dcr_cover_table(cover, DCR_TABLE_COVER_TOTALS);
    const int64_t *amounts[] = {cover->invoices.covered, cover->invoices.insured};
    for (size_t k = 0; k < 2; k++)
        for (size_t row = 0; row < cover->invoices_table.rows; row++) {
            bound held = {b->invoice_amounts[2 * k][row], b->invoice_amounts[2 * k + 1][row]};
            widen(&held, amounts[k][row], !b->is_read);
            b->invoice_amounts[2 * k][row] = held.lower;
            b->invoice_amounts[2 * k + 1][row] = held.upper;
        }
    widen(&b->covered, total_of(totals, DCR_COVER_TOTALS_COVERED), !b->is_read);
    widen(&b->insured, total_of(totals, DCR_COVER_TOTALS_INSURED), !b->is_read);
    b->is_read = true;
}

static void take_claim(dcr_bounds *b, const dcr_claim *claim)
{
    const dcr_table *totals = dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS);
    widen(&b->covered, total_of(totals, DCR_CLAIM_TOTALS_COVERED), !b->is_read);
    widen(&b->indemnity, total_of(totals, DCR_CLAIM_TOTALS_INDEMNITY), !b->is_read);
    b->is_read = true;
}

/* Buyers who cannot be answered since the day of a payment is missing. */
static void mark_dated(dcr_bounds *b, const dcr_cover *cover)
{
    for (uint32_t buyer = 0; buyer < b->book->num_buyers; buyer++)
        if (cover->buyers.status[buyer] == DCR_E_FACT_ABSENT && dcr__book_has_undated(b->book, buyer, b->as_of))
            b->is_dated[buyer] = true;
}

static bool any_dated(const dcr_bounds *b)
{
    bool any = false;
    for (size_t i = 0; i < b->book->num_buyers; i++) any = any || b->is_dated[i];
    return any;
}

/* Both readings of a book. */
static dcr_status read_cover(dcr_bounds *b, const dcr_book *book, const dcr_cover_options *known, dcr_error *err)
{
    for (int met = 0; met < 2; met++) {
        dcr_cover_options options = *known;
        options.unknown_as = met != 0 ? DCR_UNKNOWN_AS_MET : DCR_UNKNOWN_AS_NOT_MET;
        options.num_shards = 1;
        options.omit = 0;
        dcr_cover *cover = NULL;
        DCR_TRY(dcr__cover_read(b->policy, book, &options, met == 0, b->allocator, &cover, err));
        take_cover(b, cover);
        if (book == b->book) mark_dated(b, cover);
        dcr_cover_free(cover);
    }
    return DCR_OK;
}

static dcr_status read_claim(dcr_bounds *b, const dcr_book *book, const dcr_claim_options *known, dcr_error *err)
{
    for (int met = 0; met < 2; met++) {
        dcr_claim_options options = *known;
        options.unknown_as = met != 0 ? DCR_UNKNOWN_AS_MET : DCR_UNKNOWN_AS_NOT_MET;
        dcr_claim *claim = NULL;
        DCR_TRY(dcr__claim_read(b->policy, book, &options, met == 0, b->allocator, &claim, err));
        take_claim(b, claim);
        dcr_claim_free(claim);
    }
    return DCR_OK;
}

/* The book with payments early or late. */
static dcr_status new_dated(const dcr_bounds *b, bool is_late, dcr_book **out, dcr_error *err)
{
    const dcr__dating dating = {b->book, b->is_dated, b->as_of, is_late};
    const dcr_status status = dcr__book_dated(&dating, &b->heap, b->allocator, out);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "no memory for the bounds");
}

static dcr_status read_covers(dcr_bounds *b, const dcr_cover_options *known, dcr_error *err)
{
    DCR_TRY(read_cover(b, b->book, known, err));
    if (!any_dated(b)) return DCR_OK;
    b->is_read = false;
    for (int late = 0; late < 2; late++) {
        dcr_book *dated = NULL;
        DCR_TRY(new_dated(b, late != 0, &dated, err));
        const dcr_status status = read_cover(b, dated, known, err);
        dcr_book_unref(dated);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

static dcr_status read_claims(dcr_bounds *b, const dcr_claim_options *known, dcr_error *err)
{
    dcr_error first = DCR_ERROR_INIT;
    dcr_status status = read_claim(b, b->book, known, &first);
    const bool may_help =
        status == DCR_E_FACT_ABSENT && dcr__book_has_undated(b->book, known->buyer_ix, b->as_of);
    if (!may_help) {
        if (status != DCR_OK && err != NULL) (void)dcr__refuse_at(err, status, first.term, first.table, first.column, first.row, first.text);
        return status;
    }
    b->is_dated[known->buyer_ix] = true;
    b->is_read = false;
    for (int late = 0; late < 2; late++) {
        dcr_book *dated = NULL;
        DCR_TRY(new_dated(b, late != 0, &dated, err));
        status = read_claim(b, dated, known, err);
        dcr_book_unref(dated);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

/* ---- Tables ---- */

static dcr_status show_unknowns(dcr_bounds *b, uint32_t only_buyer)
{
    static const dcr_column numbers[NUM_UNKNOWN_COLUMNS] = {
        DCR_UNKNOWNS_TABLE, DCR_UNKNOWNS_ROW, DCR_UNKNOWNS_COLUMN, DCR_UNKNOWNS_BUYER_IX, DCR_UNKNOWNS_INVOICE_IX,
        DCR_UNKNOWNS_REASON, DCR_UNKNOWNS_CONDITION,
    };
    dcr__unknowns found = {.policy = b->policy, .book = b->book, .as_of = b->as_of, .only_buyer = only_buyer,
                           .is_dated = b->is_dated, .heap = b->heap};
    dcr_status status = dcr__unknowns_find(&found);
    dcr__table_init(&b->unknowns_table, DCR_TABLE_UNKNOWNS, found.num);
    b->num_unknowns = (int64_t)found.num;
    for (size_t k = 0; status == DCR_OK && k < NUM_UNKNOWN_COLUMNS; k++) {
        b->unknown_columns[k] = dcr__new_array(&b->heap, found.num, sizeof(uint32_t));
        if (b->unknown_columns[k] == NULL) status = DCR_E_NOMEM;
    }
    for (size_t i = 0; status == DCR_OK && i < found.num; i++) {
        const dcr__unknown *u = &found.rows[i];
        const uint32_t cells[] = {u->table, u->row, u->column, u->buyer_ix, u->invoice_ix, u->reason, u->condition};
        for (size_t k = 0; k < NUM_UNKNOWN_COLUMNS; k++) b->unknown_columns[k][i] = cells[k];
    }
    for (size_t k = 0; status == DCR_OK && k < NUM_UNKNOWN_COLUMNS; k++)
        dcr__table_set(&b->unknowns_table, numbers[k], b->unknown_columns[k]);
    dcr__release(&b->heap, found.rows);
    return status;
}

static void show(dcr_bounds *b)
{
    static const dcr_column of_invoices[] = {DCR_COVER_BOUNDS_COVERED_LOWER, DCR_COVER_BOUNDS_COVERED_UPPER,
                                             DCR_COVER_BOUNDS_INSURED_LOWER, DCR_COVER_BOUNDS_INSURED_UPPER};
    for (size_t k = 0; b->is_cover && k < 4; k++)
        dcr__table_set(&b->invoices_table, of_invoices[k], b->invoice_amounts[k]);
    dcr_table *t = &b->bounds_table;
    dcr__table_init(t, DCR_TABLE_BOUNDS, 1);
    dcr__table_set(t, DCR_BOUNDS_AS_OF_DAY, &b->as_of);
    dcr__table_set(t, DCR_BOUNDS_COVERED_LOWER, &b->covered.lower);
    dcr__table_set(t, DCR_BOUNDS_COVERED_UPPER, &b->covered.upper);
    dcr__table_set(t, DCR_BOUNDS_INSURED_LOWER, &b->insured.lower);
    dcr__table_set(t, DCR_BOUNDS_INSURED_UPPER, &b->insured.upper);
    dcr__table_set(t, DCR_BOUNDS_INDEMNITY_LOWER, &b->indemnity.lower);
    dcr__table_set(t, DCR_BOUNDS_INDEMNITY_UPPER, &b->indemnity.upper);
    dcr__table_set(t, DCR_BOUNDS_NUM_UNKNOWNS, &b->num_unknowns);
}

/* ---- Life ---- */

static dcr_status make_room(dcr_bounds *b)
{
    const size_t rows = b->is_cover ? b->book->facts[DCR_TABLE_INVOICES].rows : 0;
    dcr__table_init(&b->invoices_table, DCR_TABLE_COVER_BOUNDS, rows);
    b->is_dated = dcr__new_array(&b->heap, b->book->num_buyers, sizeof *b->is_dated);
    if (b->is_dated == NULL) return DCR_E_NOMEM;
    for (size_t k = 0; k < 4; k++) {
        b->invoice_amounts[k] = dcr__new_array(&b->heap, rows, sizeof(int64_t));
        if (b->invoice_amounts[k] == NULL) return DCR_E_NOMEM;
    }
    return DCR_OK;
}

static dcr_status new_bounds(const dcr_policy *policy, const dcr_book *book, const dcr_allocator *allocator,
                             bool is_cover, dcr_bounds **out, dcr_error *err)
{
    static const bound none = {DCR_NO_AMOUNT, DCR_NO_AMOUNT};
    dcr__heap heap;
    DCR_TRY(dcr__heap_from(allocator, &heap, err));
    dcr_bounds *b = dcr__new_array(&heap, 1, sizeof *b);
    if (b == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for the bounds");
    b->heap = heap;
    b->allocator = allocator;
    b->policy = dcr_policy_ref(policy);
    b->book = dcr_book_ref(book);
    b->is_cover = is_cover;
    b->covered = b->insured = b->indemnity = none;
    if (make_room(b) != DCR_OK) {
        dcr_bounds_free(b);
        return dcr__refuse(err, DCR_E_NOMEM, "no memory for the bounds");
    }
    *out = b;
    return DCR_OK;
}

/* Hands out what was read, or gives it back. */
static dcr_status finish(dcr_bounds *b, dcr_status status, uint32_t only_buyer, dcr_bounds **out, dcr_error *err)
{
    if (status == DCR_OK) {
        status = show_unknowns(b, only_buyer);
        if (status != DCR_OK) (void)dcr__refuse(err, status, "the unknown facts");
    }
    if (status != DCR_OK) {
        dcr_bounds_free(b);
        return status;
    }
    show(b);
    *out = b;
    return DCR_OK;
}

dcr_status dcr_cover_bounds(
    const dcr_policy *policy, const dcr_book *book, const dcr_cover_options *options, const dcr_allocator *allocator,
    dcr_bounds **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL)
        return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_cover_options known;
    dcr_bounds *b = NULL;
    DCR_TRY(dcr__cover_options(options, &known, err));
    DCR_TRY(new_bounds(policy, book, allocator, true, &b, err));
    b->as_of = known.as_of_day;
    return finish(b, read_covers(b, &known, err), DCR_NO_INDEX, out, err);
}

dcr_status dcr_claim_bounds(
    const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *options, const dcr_allocator *allocator,
    dcr_bounds **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL)
        return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_claim_options known;
    dcr_bounds *b = NULL;
    DCR_TRY(dcr__claim_options(book, options, &known, err));
    DCR_TRY(new_bounds(policy, book, allocator, false, &b, err));
    b->as_of = known.as_of_day;
    return finish(b, read_claims(b, &known, err), known.buyer_ix, out, err);
}

void dcr_bounds_free(dcr_bounds *bounds)
{
    if (bounds == NULL) return;
    const dcr__heap heap = bounds->heap;
    for (size_t k = 0; k < 4; k++) dcr__release(&heap, bounds->invoice_amounts[k]);
    for (size_t k = 0; k < NUM_UNKNOWN_COLUMNS; k++) dcr__release(&heap, bounds->unknown_columns[k]);
    dcr__release(&heap, bounds->is_dated);
    dcr_policy_unref(bounds->policy);
    dcr_book_unref(bounds->book);
    dcr__release(&heap, bounds);
}

const dcr_table *dcr_bounds_table(const dcr_bounds *bounds, dcr_table_kind kind)
{
    if (bounds == NULL) return NULL;
    if (kind == DCR_TABLE_BOUNDS) return &bounds->bounds_table;
    if (kind == DCR_TABLE_UNKNOWNS) return &bounds->unknowns_table;
    return kind == DCR_TABLE_COVER_BOUNDS && bounds->is_cover ? &bounds->invoices_table : NULL;
}

const dcr_policy *dcr_bounds_policy(const dcr_bounds *bounds)
{
    return bounds != NULL ? bounds->policy : NULL;
}

const dcr_book *dcr_bounds_book(const dcr_bounds *bounds)
{
    return bounds != NULL ? bounds->book : NULL;
}
