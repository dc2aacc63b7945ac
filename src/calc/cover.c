/* The life of a cover: made, folded shard by shard, added up, read, turned to another day, freed. */
#include "calc/cover.h"

#include <stddef.h>
#include <string.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "book/granted.h"

/* The options as they were first released. */
enum { FIRST_SIZE = offsetof(dcr_cover_options, governed) };

void dcr_cover_options_init(dcr_cover_options *options, size_t size)
{
    static const dcr_cover_options init = DCR_COVER_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, FIRST_SIZE);
}

/* One result column: where its pointer goes, and its number. */
typedef struct column_place {
    dcr_column column;
    void *slot; /* of a typed pointer */
} column_place;

static dcr_status new_column(dcr_cover *cover, dcr_table *table, const column_place *place, size_t rows, bool omitted)
{
    if (omitted) return DCR_OK;
    const size_t width = dcr__column_width(dcr_column_type_of(place->column));
    void *values = dcr__new_array(&cover->heap, rows, width);
    if (values == NULL) return DCR_E_NOMEM;
    cover->columns[cover->num_columns++] = values;
    memcpy(place->slot, &values, sizeof values);
    dcr__table_set(table, place->column, values);
    return DCR_OK;
}

static dcr_status new_invoice_columns(dcr_cover *cover, uint64_t omit)
{
    dcr__invoice_columns *c = &cover->invoices;
    const column_place places[] = {
        {DCR_COVER_INVOICES_STATUS, &c->status},         {DCR_COVER_INVOICES_STATE, &c->state},
        {DCR_COVER_INVOICES_REASON, &c->reason},         {DCR_COVER_INVOICES_REASONS, &c->reasons},
        {DCR_COVER_INVOICES_BASIS, &c->basis},           {DCR_COVER_INVOICES_GROSS, &c->gross},
        {DCR_COVER_INVOICES_SETTLED, &c->settled},       {DCR_COVER_INVOICES_OPEN, &c->open},
        {DCR_COVER_INVOICES_COVERED, &c->covered},       {DCR_COVER_INVOICES_INSURED, &c->insured},
        {DCR_COVER_INVOICES_UNCOVERED, &c->uncovered},   {DCR_COVER_INVOICES_EXTENSION_END_DAY, &c->extension_end},
        {DCR_COVER_INVOICES_NOTIFY_BY_DAY, &c->notify_by}, {DCR_COVER_INVOICES_CLAIM_FROM_DAY, &c->claim_from},
        {DCR_COVER_INVOICES_CLAIM_BY_DAY, &c->claim_by}, {DCR_COVER_INVOICES_LIMIT_IX, &c->limit_ix},
        {DCR_COVER_INVOICES_COVERED_TOP_UP, &c->covered_top_up},
    };
    const size_t rows = cover->book->facts[DCR_TABLE_INVOICES].rows;
    dcr__table_init(&cover->invoices_table, DCR_TABLE_COVER_INVOICES, rows);
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++)
        DCR_TRY(new_column(cover, &cover->invoices_table, &places[i], rows,
                           (omit >> ((uint32_t)places[i].column % 100) & 1) != 0));
    return DCR_OK;
}

static dcr_status new_buyer_columns(dcr_cover *cover)
{
    dcr__buyer_columns *c = &cover->buyers;
    const column_place places[] = {
        {DCR_COVER_BUYERS_STATUS, &c->status},           {DCR_COVER_BUYERS_EXPOSURE, &c->exposure},
        {DCR_COVER_BUYERS_OVERDUE, &c->overdue},         {DCR_COVER_BUYERS_COVERED, &c->covered},
        {DCR_COVER_BUYERS_INSURED, &c->insured},         {DCR_COVER_BUYERS_UNCOVERED, &c->uncovered},
        {DCR_COVER_BUYERS_LIMIT, &c->limit},             {DCR_COVER_BUYERS_LIMIT_BASIS, &c->limit_basis},
        {DCR_COVER_BUYERS_HEADROOM, &c->headroom},       {DCR_COVER_BUYERS_COVERAGE, &c->coverage},
        {DCR_COVER_BUYERS_STOP_DAY, &c->stop_day},       {DCR_COVER_BUYERS_IS_STOPPED, &c->is_stopped},
        {DCR_COVER_BUYERS_UNALLOCATED, &c->unallocated}, {DCR_COVER_BUYERS_NUM_OPEN, &c->num_open},
        {DCR_COVER_BUYERS_TOP_UP, &c->top_up},           {DCR_COVER_BUYERS_TOP_UP_HEADROOM, &c->top_up_headroom},
        {DCR_COVER_BUYERS_CREDIT_LIMIT, &c->credit_limit},
    };
    const size_t rows = cover->book->num_buyers;
    dcr__table_init(&cover->buyers_table, DCR_TABLE_COVER_BUYERS, rows);
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++)
        DCR_TRY(new_column(cover, &cover->buyers_table, &places[i], rows, false));
    return DCR_OK;
}

/* Refused rows belong to no buyer's fold: they are written once. */
static void put_refused_rows(dcr_cover *cover)
{
    const dcr_book *book = cover->book;
    const dcr__invoice_columns *c = &cover->invoices;
    for (size_t i = 0; i < book->num_problems; i++) {
        const dcr__problem *problem = &book->problems[i];
        const uint32_t row = problem->row;
        if (problem->table != DCR_TABLE_INVOICES || book->buyer_of[row] != DCR_NO_INDEX) continue;
        if (c->status != NULL) c->status[row] = (uint32_t)problem->status;
        if (c->state != NULL) c->state[row] = DCR_STATE_REFUSED_ROW;
        if (c->limit_ix != NULL) c->limit_ix[row] = DCR_NO_INDEX;
        int64_t *const amounts[] = {c->gross, c->settled, c->open, c->covered, c->insured, c->uncovered};
        for (size_t k = 0; k < sizeof amounts / sizeof amounts[0]; k++)
            if (amounts[k] != NULL) amounts[k][row] = DCR_NO_AMOUNT;
        int32_t *const days[] = {c->extension_end, c->notify_by, c->claim_from, c->claim_by};
        for (size_t k = 0; k < sizeof days / sizeof days[0]; k++)
            if (days[k] != NULL) days[k][row] = DCR_NO_DAY;
    }
}

/* Shards of about as many invoices each, cut between buyers. */
static dcr_status new_shards(dcr_cover *cover, uint32_t num_shards)
{
    const dcr_book *book = cover->book;
    const uint64_t num_items = book->items.start[book->num_buyers];
    cover->shards = dcr__new_array(&cover->heap, num_shards, sizeof *cover->shards);
    if (cover->shards == NULL) return DCR_E_NOMEM;
    cover->num_shards = num_shards;
    uint32_t buyer = 0;
    for (uint32_t i = 0; i < num_shards; i++) {
        dcr__shard *shard = &cover->shards[i];
        const uint64_t items_until = num_items * (i + 1) / num_shards;
        shard->buyer_from = buyer;
        while (buyer < book->num_buyers && (i + 1 == num_shards || book->items.start[buyer + 1] <= items_until)) buyer++;
        shard->buyer_until = buyer;
        DCR_TRY(dcr__scratch_new(&cover->heap, cover->policy, book, &shard->scratch, &shard->scratch_block));
    }
    return DCR_OK;
}

static dcr_status new_reason_columns(dcr_cover *cover)
{
    assert(dcr__num_reasons() <= DCR__MAX_REASONS);
    cover->reason_codes = dcr__new_array(&cover->heap, dcr__num_reasons(), sizeof *cover->reason_codes);
    cover->reason_amounts = dcr__new_array(&cover->heap, dcr__num_reasons(), sizeof *cover->reason_amounts);
    cover->reason_counts = dcr__new_array(&cover->heap, dcr__num_reasons(), sizeof *cover->reason_counts);
    return cover->reason_codes != NULL && cover->reason_amounts != NULL && cover->reason_counts != NULL ? DCR_OK
                                                                                                        : DCR_E_NOMEM;
}

void dcr_cover_free(dcr_cover *cover)
{
    if (cover == NULL) return;
    const dcr__heap heap = cover->heap;
    for (size_t i = 0; i < cover->num_columns; i++) dcr__release(&heap, cover->columns[i]);
    for (uint32_t i = 0; i < cover->num_shards; i++) dcr__scratch_free(&heap, &cover->shards[i].scratch, cover->shards[i].scratch_block);
    dcr__release(&heap, cover->shards);
    dcr__release(&heap, cover->packed);
    dcr__release(&heap, cover->governed);
    if (cover->has_pools) dcr__pools_release(&cover->pools);
    if (cover->has_stop_groups) dcr__stop_groups_release(&cover->stop_groups);
    dcr__release(&heap, cover->reason_codes);
    dcr__release(&heap, cover->reason_amounts);
    dcr__release(&heap, cover->reason_counts);
    dcr_policy_unref(cover->policy);
    dcr_book_unref(cover->book);
    dcr_book_unref(cover->asked);
    dcr__release(&heap, cover);
}

/* A policy that does not say how foreign money is converted cannot answer for a book that has some. */
static bool needs_conversion(const dcr_policy *policy, const dcr_book *book)
{
    const uint32_t *currency = dcr__facts_values(&book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY);
    if (currency == NULL || policy->terms.conversion_date != 0) return false;
    for (size_t i = 0; i < book->facts[DCR_TABLE_INVOICES].rows; i++)
        if (currency[i] != 0 && currency[i] != policy->terms.currency && book->buyer_of[i] != DCR_NO_INDEX) return true;
    return false;
}

dcr_status dcr__check_conversion(const dcr_policy *policy, const dcr_book *book, dcr_error *err)
{
    if (!needs_conversion(policy, book)) return DCR_OK;
    return dcr__refuse_f(err, DCR_E_TERM_ABSENT, DCR_TERM_CONVERSION_DATE,
                         "conversion_date: must be given, since the book has invoices in a foreign currency");
}

dcr_status dcr__cover_options(const dcr_cover_options *options, dcr_cover_options *known, dcr_error *err)
{
    const dcr_status status = dcr__sized_read(known, sizeof *known, FIRST_SIZE, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_COVER_OPTIONS_INIT");
    if (!dcr__day_is_valid(known->as_of_day))
        return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (known->cause != 0 && dcr_choice_name(DCR_GROUP_CAUSE, (int32_t)known->cause) == NULL)
        return dcr__refuse(err, DCR_E_RANGE, "cause is not one of dcr_cause");
    if (known->unknown_as > DCR_UNKNOWN_AS_MET)
        return dcr__refuse(err, DCR_E_RANGE, "unknown_as is not one of dcr_unknown_as");
    if (known->num_shards == 0) known->num_shards = 1;
    if (known->num_shards > 1024) return dcr__refuse(err, DCR_E_RANGE, "num_shards must be 1 to 1024");
    return DCR_OK;
}

/* Answers are packed for a ledger of mixed buyers. Several shards write at once: they wait for memory together. */
static dcr_status prepare_plain(dcr_cover *cover)
{
    dcr__plain_prepare(&cover->plain, cover->policy, cover->book, cover->cause);
    cover->plain.is_plain = cover->plain.is_plain && dcr__question_is_usual(&cover->question);
    cover->plain.terms.as_of = cover->as_of;
    if (!cover->plain.is_plain || !cover->book->is_mixed || cover->num_shards > 1) return DCR_OK;
    cover->packed = dcr__new_array(&cover->heap, cover->book->facts[DCR_TABLE_INVOICES].rows, sizeof *cover->packed);
    return cover->packed != NULL ? DCR_OK : DCR_E_NOMEM;
}

/* What governs is kept: it is read again when parts are explained. */
static dcr_status keep_governed(dcr_cover *cover, const uint32_t *governed)
{
    const size_t rows = cover->book->facts[DCR_TABLE_INVOICES].rows;
    if (governed == NULL) return DCR_OK;
    cover->governed = dcr__new_array_raw(&cover->heap, rows, sizeof *cover->governed);
    if (cover->governed == NULL) return DCR_E_NOMEM;
    if (rows > 0) memcpy(cover->governed, governed, rows * sizeof *cover->governed);
    cover->question.governed = cover->governed;
    return DCR_OK;
}

/* What several buyers have in common is worked out before any of them is answered: stops first, then limits. */
static dcr_status fill_pools(dcr_cover *cover)
{
    if (cover->has_stop_groups) DCR_TRY(dcr__stop_groups_fill(&cover->stop_groups, &cover->question, DCR_NO_INDEX));
    return cover->has_pools ? dcr__pools_fill(&cover->pools, &cover->question) : DCR_OK;
}

static dcr_status new_pools(dcr_cover *cover)
{
    cover->has_stop_groups = dcr__stop_groups_needed(cover->policy, cover->book);
    if (cover->has_stop_groups)
        DCR_TRY(dcr__stop_groups_new(&cover->heap, cover->policy, cover->book, &cover->stop_groups));
    cover->has_pools = dcr__pools_needed(cover->policy, cover->book);
    if (cover->has_pools) DCR_TRY(dcr__pools_new(&cover->heap, cover->policy, cover->book, &cover->pools));
    return fill_pools(cover);
}

static dcr_status build(dcr_cover *cover, const dcr_cover_options *options)
{
    DCR_TRY(keep_governed(cover, options->governed));
    DCR_TRY(new_pools(cover));
    DCR_TRY(new_invoice_columns(cover, options->omit));
    DCR_TRY(new_buyer_columns(cover));
    DCR_TRY(new_reason_columns(cover));
    DCR_TRY(new_shards(cover, options->num_shards));
    DCR_TRY(prepare_plain(cover));
    put_refused_rows(cover);
    return DCR_OK;
}

static dcr_status new_cover(const dcr_policy *policy, const dcr_book *book, const dcr_cover_options *options,
                            bool disputes_lost, const dcr_allocator *allocator, dcr_cover **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL)
        return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_cover_options known;
    dcr_status status = dcr__cover_options(options, &known, err);
    if (status == DCR_OK) status = dcr__check_conversion(policy, book, err);
    if (status != DCR_OK) return status;
    dcr__heap heap;
    DCR_TRY(dcr__heap_from(allocator, &heap, err));
    dcr_cover *cover = dcr__new_array(&heap, 1, sizeof *cover);
    if (cover == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for a cover");
    cover->heap = heap;
    cover->policy = dcr_policy_ref(policy);
    cover->asked = known.unknown_as == DCR_UNKNOWN_AS_MET ? dcr_book_ref(book) : NULL;
    status = dcr__book_as_read(book, &heap, known.as_of_day, known.unknown_as, &cover->book);
    if (status != DCR_OK) {
        dcr_cover_free(cover);
        return dcr__refuse(err, status, "no memory for a cover");
    }
    cover->as_of = known.as_of_day;
    cover->cause = (int32_t)known.cause;
    cover->question = (dcr__question){.policy = cover->policy, .book = cover->book, .as_of = cover->as_of,
                                      .cause = cover->cause, .loss_day = INT32_MAX, .policy_ix = known.policy_ix,
                                      .unknown_as_met = known.unknown_as == DCR_UNKNOWN_AS_MET,
                                      .disputes_lost = disputes_lost};
    status = build(cover, &known);
    if (status != DCR_OK) {
        dcr_cover_free(cover);
        return dcr__refuse(err, status, status == DCR_E_NOMEM ? "no memory for a cover"
                                                              : "what groups and countries have in common");
    }
    *out = cover;
    return DCR_OK;
}

dcr_status dcr_cover_new(
    const dcr_policy *policy, const dcr_book *book, const dcr_cover_options *options, const dcr_allocator *allocator,
    dcr_cover **out, dcr_error *err)
{
    return new_cover(policy, book, options, false, allocator, out, err);
}

/* One buyer, in one pass where that can be done. */
static dcr_status fold_buyer(dcr_cover *cover, dcr__shard *shard, uint32_t buyer, dcr__plain_sums *plain_sums)
{
    bool done = false;
    DCR_TRY(dcr__fold_plain(cover, buyer, plain_sums, &done));
    if (done) return DCR_OK;
    dcr__slice slice;
    DCR_TRY(dcr__fold_buyer(&slice, &cover->question, buyer, &shard->scratch));
    if (cover->packed != NULL) dcr__unpack_not(cover, buyer);
    return dcr__cover_emit(cover, &slice, &shard->sums);
}

static dcr_status fold_shard(dcr_cover *cover, dcr__shard *shard, uint32_t *buyer)
{
    dcr__plain_sums plain_sums;
    memset(&plain_sums, 0, sizeof plain_sums);
    memset(&shard->sums, 0, sizeof shard->sums);
    for (*buyer = shard->buyer_from; *buyer < shard->buyer_until; (*buyer)++)
        DCR_TRY(fold_buyer(cover, shard, *buyer, &plain_sums));
    dcr__plain_total(&cover->plain, &plain_sums, &shard->sums);
    if (cover->packed != NULL) dcr__unpack(cover);
    return DCR_OK;
}

dcr_status dcr_cover_fold(dcr_cover *cover, uint32_t shard, dcr_error *err)
{
    if (cover == NULL) return dcr__refuse(err, DCR_E_NULL, "cover is NULL");
    if (shard >= cover->num_shards) return dcr__refuse(err, DCR_E_RANGE, "there are fewer shards");
    uint32_t buyer = 0;
    cover->shards[shard].is_folded = false;
    const dcr_status status = fold_shard(cover, &cover->shards[shard], &buyer);
    if (status != DCR_OK)
        return dcr__refuse_at(err, status, 0, DCR_TABLE_BUYERS, 0, (int64_t)buyer, "the debt of this buyer");
    cover->shards[shard].is_folded = true;
    return DCR_OK;
}

dcr_status dcr_cover_finish(dcr_cover *cover, dcr_error *err)
{
    if (cover == NULL) return dcr__refuse(err, DCR_E_NULL, "cover is NULL");
    for (uint32_t i = 0; i < cover->num_shards; i++)
        if (!cover->shards[i].is_folded) return dcr__refuse(err, DCR_E_STATE, "a shard has not been folded");
    const dcr_status status = dcr__cover_total(cover);
    if (status != DCR_OK) return dcr__refuse(err, status, "the totals of the book");
    cover->is_finished = true;
    return DCR_OK;
}

dcr_status dcr_cover_renew(dcr_cover *cover, int32_t as_of_day, dcr_error *err)
{
    if (cover == NULL) return dcr__refuse(err, DCR_E_NULL, "cover is NULL");
    if (!dcr__day_is_valid(as_of_day))
        return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (cover->asked != NULL) { /* another day, other requests that stand */
        dcr_book *read = NULL;
        const dcr_status status =
            dcr__book_as_read(cover->asked, &cover->heap, as_of_day, DCR_UNKNOWN_AS_MET, &read);
        if (status != DCR_OK) return dcr__refuse(err, status, "no memory for a cover");
        dcr_book_unref(cover->book);
        cover->book = read;
        cover->question.book = read;
    }
    cover->as_of = cover->question.as_of = as_of_day;
    cover->plain.terms.as_of = as_of_day;
    cover->is_finished = false;
    for (uint32_t i = 0; i < cover->num_shards; i++) cover->shards[i].is_folded = false;
    const dcr_status pooled = fill_pools(cover);
    return pooled == DCR_OK ? DCR_OK : dcr__refuse(err, pooled, "the limits of groups and countries");
}

dcr_status dcr__cover_read(const dcr_policy *policy, const dcr_book *book, const dcr_cover_options *options,
                           bool disputes_lost, const dcr_allocator *allocator, dcr_cover **out, dcr_error *err)
{
    dcr_cover *cover = NULL;
    dcr_status status = out == NULL ? dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL")
                                    : new_cover(policy, book, options, disputes_lost, allocator, &cover, err);
    if (status != DCR_OK) return status;
    for (uint32_t i = 0; status == DCR_OK && i < cover->num_shards; i++) status = dcr_cover_fold(cover, i, err);
    if (status == DCR_OK) status = dcr_cover_finish(cover, err);
    if (status != DCR_OK) {
        dcr_cover_free(cover);
        return status;
    }
    *out = cover;
    return DCR_OK;
}

dcr_status dcr_cover_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_cover_options *options, const dcr_allocator *allocator,
    dcr_cover **out, dcr_error *err)
{
    return dcr__cover_read(policy, book, options, false, allocator, out, err);
}

const dcr_table *dcr_cover_table(const dcr_cover *cover, dcr_table_kind kind)
{
    if (cover == NULL) return NULL;
    switch (kind) {
    case DCR_TABLE_COVER_INVOICES:
        return &cover->invoices_table;
    case DCR_TABLE_COVER_BUYERS:
        return &cover->buyers_table;
    case DCR_TABLE_COVER_REASONS:
        return cover->is_finished ? &cover->reasons_table : NULL;
    case DCR_TABLE_COVER_TOTALS:
        return cover->is_finished ? &cover->totals_table : NULL;
    default:
        return NULL;
    }
}

const dcr_policy *dcr_cover_policy(const dcr_cover *cover)
{
    return cover != NULL ? cover->policy : NULL;
}

const dcr_book *dcr_cover_book(const dcr_cover *cover)
{
    return cover != NULL ? cover->book : NULL;
}
