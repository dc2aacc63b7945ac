#include "bench/terms.h"

#include <stdio.h>
#include <stdlib.h>

void must(dcr_status status, const dcr_error *err)
{
    if (status == DCR_OK) return;
    fprintf(stderr, "%s: %s\n", dcr_status_name(status), err->text);
    exit(1);
}

typedef struct term_text {
    dcr_term term;
    const char *text;
} term_text;

static const term_text task_terms[] = {
    {DCR_TERM_FORM, "whole_turnover"},
    {DCR_TERM_PERIOD_FROM, "1970-01-01"},
    {DCR_TERM_PERIOD_UNTIL, "2100-01-01"},
    {DCR_TERM_ATTACHMENT_BASIS, "invoice_date"},
    {DCR_TERM_CURRENCY, "EUR"},
    {DCR_TERM_ROUNDING, "down"},
    {DCR_TERM_INSURED_PERCENTAGE, "90%"},
    {DCR_TERM_MAXIMUM_PAYMENT_TERMS, "90 days"},
    {DCR_TERM_PAYMENT_TERMS_ANCHOR, "invoice_date"},
    {DCR_TERM_MAXIMUM_EXTENSION_PERIOD, "60 days"},
    {DCR_TERM_EXTENSION_ANCHOR, "due_date"},
    {DCR_TERM_STOP_OF_COVER, "any_invoice"},
    {DCR_TERM_STOP_BOUNDARY, "after_date"},
    {DCR_TERM_RESUME_OF_COVER, "on_payment_retroactive"},
    {DCR_TERM_DISPUTED_STOPS_COVER, "no"},
    {DCR_TERM_DISPUTED_INSURED, "no"},
    {DCR_TERM_LIMIT_ORDER_KEY, "invoice_date"},
    {DCR_TERM_LIMIT_FILLED_BY, "qualifying_debt"},
    {DCR_TERM_INVOICE_LIMIT_RULE, "at_attachment"},
    {DCR_TERM_MOVE_UP, "yes"},
    {DCR_TERM_PAYMENT_ALLOCATION, "as_designated"},
    {DCR_TERM_WAITING_PERIOD, "180 days"},
    {DCR_TERM_WAITING_ANCHOR, "extension_end"},
    {DCR_TERM_OVERDUE_NOTICE_PERIOD, "30 days"},
    {DCR_TERM_OVERDUE_NOTICE_ANCHOR, "extension_end"},
    {DCR_TERM_OVERDUE_NOTICE_MISSED, "warn"},
    {DCR_TERM_CLAIM_WINDOW, "180 days"},
    {DCR_TERM_CLAIM_WINDOW_ANCHOR, "date_of_loss"},
};

dcr_policy *task_policy(void)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_policy_builder *builder = NULL;
    dcr_policy *policy = NULL;
    must(dcr_policy_builder_new(NULL, &builder, &err), &err);
    for (size_t i = 0; i < sizeof task_terms / sizeof task_terms[0]; i++)
        must(dcr_policy_builder_set_text(builder, task_terms[i].term, DCR_SCOPE_POLICY, task_terms[i].text, &err),
             &err);
    must(dcr_policy_builder_finish(builder, &policy, &err), &err);
    dcr_policy_builder_free(builder);
    return policy;
}

static void add_buyers(dcr_book_builder *builder, const ledger *l, dcr_error *err)
{
    dcr_table *table = NULL;
    uint8_t *no = calloc(l->num_buyers + 1, 1);
    if (no == NULL) must(DCR_E_NOMEM, err);
    must(dcr_table_new(DCR_TABLE_BUYERS, NULL, &table, err), err);
    must(dcr_table_bind_uint8(table, DCR_BUYERS_IS_AFFILIATE, no, l->num_buyers, err), err);
    must(dcr_book_builder_append(builder, table, err), err);
    dcr_table_free(table);
    free(no);
}

/* A limit whose last day is before its first is never in effect. The library refuses such a row; the task knows no
 * rows that are refused, so it stands as a limit that begins after every invoice. */
static void add_limits(dcr_book_builder *builder, const ledger *l, dcr_error *err)
{
    const size_t n = l->num_buyers;
    uint32_t *buyer = malloc((n + 1) * sizeof *buyer);
    int32_t *from = malloc((n + 1) * sizeof *from);
    int32_t *until = malloc((n + 1) * sizeof *until);
    if (buyer == NULL || from == NULL || until == NULL) must(DCR_E_NOMEM, err);
    for (size_t b = 0; b < n; b++) {
        const bool is_never = l->limit_to[b] < l->limit_from[b];
        buyer[b] = (uint32_t)b;
        from[b] = is_never ? DCR_DAY_MAX : l->limit_from[b];
        until[b] = is_never || l->limit_to[b] == LEDGER_OPEN_END ? DCR_NO_DAY : l->limit_to[b] + 1;
    }
    dcr_table *table = NULL;
    must(dcr_table_new(DCR_TABLE_LIMITS, NULL, &table, err), err);
    must(dcr_table_bind_uint32(table, DCR_LIMITS_BUYER_IX, buyer, n, err), err);
    must(dcr_table_bind_int64(table, DCR_LIMITS_AMOUNT, l->limit, n, err), err);
    must(dcr_table_bind_int32(table, DCR_LIMITS_FROM_DAY, from, n, err), err);
    must(dcr_table_bind_int32(table, DCR_LIMITS_UNTIL_DAY, until, n, err), err);
    must(dcr_book_builder_append(builder, table, err), err);
    dcr_table_free(table);
    free(buyer);
    free(from);
    free(until);
}

static void add_invoices(dcr_book_builder *builder, const ledger *l, dcr_error *err)
{
    const size_t n = l->num_invoices;
    dcr_table *table = NULL;
    must(dcr_table_new(DCR_TABLE_INVOICES, NULL, &table, err), err);
    must(dcr_table_bind_uint32(table, DCR_INVOICES_BUYER_IX, l->buyer, n, err), err);
    must(dcr_table_bind_int32(table, DCR_INVOICES_INVOICE_DAY, l->invoice_day, n, err), err);
    must(dcr_table_bind_int32(table, DCR_INVOICES_DUE_DAY, l->due_day, n, err), err);
    must(dcr_table_bind_int64(table, DCR_INVOICES_AMOUNT, l->amount, n, err), err);
    must(dcr_table_bind_int64(table, DCR_INVOICES_PAID, l->paid, n, err), err);
    must(dcr_table_bind_uint8(table, DCR_INVOICES_IS_DISPUTED, l->disputed, n, err), err);
    must(dcr_book_builder_append(builder, table, err), err);
    dcr_table_free(table);
}

dcr_book *task_book(const ledger *l, const dcr_allocator *allocator)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    must(dcr_book_builder_new(allocator, &builder, &err), &err);
    add_buyers(builder, l, &err);
    add_limits(builder, l, &err);
    add_invoices(builder, l, &err);
    must(dcr_book_builder_finish(builder, &book, &err), &err);
    dcr_book_builder_free(builder);
    return book;
}

uint64_t task_omit(void)
{
    static const dcr_column written[] = {
        DCR_COVER_INVOICES_INSURED,       DCR_COVER_INVOICES_UNCOVERED,      DCR_COVER_INVOICES_STATE,
        DCR_COVER_INVOICES_REASONS,       DCR_COVER_INVOICES_NOTIFY_BY_DAY,  DCR_COVER_INVOICES_CLAIM_FROM_DAY,
        DCR_COVER_INVOICES_CLAIM_BY_DAY,
    };
    uint64_t omit = ~UINT64_C(0);
    for (size_t i = 0; i < sizeof written / sizeof written[0]; i++)
        omit &= ~(UINT64_C(1) << ((uint32_t)written[i] % 100));
    return omit;
}

static int32_t bits_of(uint32_t state, uint64_t reasons)
{
    static const struct {
        uint64_t reasons;
        uint32_t states;
        int32_t bit;
    } map[] = {
        {0, DCR_STATE_SETTLED, TASK_SETTLED},
        {DCR_REASON_BIT_P01, 0, TASK_TERMS},
        {DCR_REASON_BIT_I08, 0, TASK_DISPUTED},
        {DCR_REASON_BIT_L01 | DCR_REASON_BIT_L02, 0, TASK_NO_LIMIT},
        {DCR_REASON_BIT_L03 | DCR_REASON_BIT_L04, 0, TASK_LIMIT_DATES},
        {DCR_REASON_BIT_C01, 0, TASK_STOP},
        {DCR_REASON_BIT_L07, 0, TASK_OVER_LIMIT},
        {0, DCR_STATE_OVERDUE, TASK_OVERDUE},
        {0, DCR_STATE_PAST_EXTENSION, TASK_PAST_EXTENSION},
        {0, DCR_STATE_NOTICE_PAST, TASK_NOTICE_PAST},
        {0, DCR_STATE_CLAIM_OPEN, TASK_CLAIM_OPEN},
        {0, DCR_STATE_CLAIM_LAPSED, TASK_CLAIM_LAPSED},
    };
    int32_t bits = 0;
    for (size_t k = 0; k < sizeof map / sizeof map[0]; k++)
        if ((map[k].reasons & reasons) != 0 || (map[k].states & state) != 0) bits |= map[k].bit;
    return bits;
}

void task_outputs(const dcr_cover *cover, const ledger *l, outputs *out)
{
    const dcr_table *invoices = dcr_cover_table(cover, DCR_TABLE_COVER_INVOICES);
    const dcr_table *buyers = dcr_cover_table(cover, DCR_TABLE_COVER_BUYERS);
    const uint32_t *state = dcr_table_uint32(invoices, DCR_COVER_INVOICES_STATE);
    const uint64_t *reasons = dcr_table_uint64(invoices, DCR_COVER_INVOICES_REASONS);
    const int64_t *open = dcr_table_int64(invoices, DCR_COVER_INVOICES_OPEN);
    const int64_t *insured = dcr_table_int64(invoices, DCR_COVER_INVOICES_INSURED);
    const int32_t *notify_by = dcr_table_int32(invoices, DCR_COVER_INVOICES_NOTIFY_BY_DAY);
    const int32_t *claim_from = dcr_table_int32(invoices, DCR_COVER_INVOICES_CLAIM_FROM_DAY);
    const int32_t *claim_by = dcr_table_int32(invoices, DCR_COVER_INVOICES_CLAIM_BY_DAY);
    for (size_t i = 0; i < l->num_invoices; i++) {
        out->covered[i] = insured[i];
        out->uncovered[i] = open[i] - insured[i];
        out->reasons[i] = bits_of(state[i], reasons[i]);
        out->notify_by[i] = notify_by[i];
        out->claim_from[i] = claim_from[i];
        out->claim_by[i] = claim_by[i];
    }
    const int32_t *stop_day = dcr_table_int32(buyers, DCR_COVER_BUYERS_STOP_DAY);
    for (size_t b = 0; b < l->num_buyers; b++) {
        out->exposure[b] = dcr_table_int64(buyers, DCR_COVER_BUYERS_EXPOSURE)[b];
        out->buyer_covered[b] = dcr_table_int64(buyers, DCR_COVER_BUYERS_INSURED)[b];
        out->coverage_ppm[b] = dcr_table_int64(buyers, DCR_COVER_BUYERS_COVERAGE)[b] / 1000;
        out->stop_day[b] = stop_day[b] != DCR_NO_DAY ? stop_day[b] : INT32_MAX;
        out->is_stopped[b] = dcr_table_uint8(buyers, DCR_COVER_BUYERS_IS_STOPPED)[b];
    }
}
