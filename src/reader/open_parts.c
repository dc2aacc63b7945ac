#include "reader/open_parts.h"

#include "base/refuse.h"
#include "base/sized.h"
#include "calc/cover.h"
#include "num/muldiv.h"

enum { BLOCK = 32768 }; /* invoices that are explained at a time */

/* ---- Buckets ---- */

typedef struct bucket_of_reason {
    dcr_reason reason;
    dcr_cover_bucket bucket;
} bucket_of_reason;

static const bucket_of_reason by_reason[] = {
    {DCR_REASON_R02, DCR_COVER_BUCKET_OWN_SHARE},     {DCR_REASON_N05, DCR_COVER_BUCKET_OWN_SHARE},
    {DCR_REASON_R07, DCR_COVER_BUCKET_OWN_SHARE},     {DCR_REASON_R08, DCR_COVER_BUCKET_OWN_SHARE},
    {DCR_REASON_L06, DCR_COVER_BUCKET_ABOVE_LIMIT},   {DCR_REASON_L07, DCR_COVER_BUCKET_ABOVE_LIMIT},
    {DCR_REASON_L08, DCR_COVER_BUCKET_ABOVE_LIMIT},   {DCR_REASON_L10, DCR_COVER_BUCKET_ABOVE_LIMIT},
    {DCR_REASON_L11, DCR_COVER_BUCKET_ABOVE_LIMIT},   {DCR_REASON_L12, DCR_COVER_BUCKET_ABOVE_LIMIT},
    {DCR_REASON_L14, DCR_COVER_BUCKET_ABOVE_LIMIT},   {DCR_REASON_D03, DCR_COVER_BUCKET_ABOVE_DISCRETIONARY},
    {DCR_REASON_D06, DCR_COVER_BUCKET_ABOVE_DISCRETIONARY}, {DCR_REASON_L02, DCR_COVER_BUCKET_REFUSED},
    {DCR_REASON_L01, DCR_COVER_BUCKET_WITHOUT_LIMIT}, {DCR_REASON_L03, DCR_COVER_BUCKET_WITHOUT_LIMIT},
    {DCR_REASON_L04, DCR_COVER_BUCKET_WITHOUT_LIMIT}, {DCR_REASON_L05, DCR_COVER_BUCKET_WITHOUT_LIMIT},
    {DCR_REASON_L09, DCR_COVER_BUCKET_WITHOUT_LIMIT}, {DCR_REASON_L13, DCR_COVER_BUCKET_WITHOUT_LIMIT},
    {DCR_REASON_D01, DCR_COVER_BUCKET_WITHOUT_LIMIT}, {DCR_REASON_D02, DCR_COVER_BUCKET_WITHOUT_LIMIT},
    {DCR_REASON_D04, DCR_COVER_BUCKET_WITHOUT_LIMIT}, {DCR_REASON_D05, DCR_COVER_BUCKET_WITHOUT_LIMIT},
    {DCR_REASON_D07, DCR_COVER_BUCKET_WITHOUT_LIMIT}, {DCR_REASON_C01, DCR_COVER_BUCKET_STOPPED},
    {DCR_REASON_C02, DCR_COVER_BUCKET_STOPPED},       {DCR_REASON_C03, DCR_COVER_BUCKET_STOPPED},
    {DCR_REASON_C04, DCR_COVER_BUCKET_STOPPED},       {DCR_REASON_C05, DCR_COVER_BUCKET_STOPPED},
};

static dcr_cover_bucket insured_by(uint32_t basis)
{
    switch (basis) {
    case DCR_COVER_BASIS_NAMED: return DCR_COVER_BUCKET_INSURED_NAMED;
    case DCR_COVER_BASIS_DISCRETIONARY: return DCR_COVER_BUCKET_INSURED_DISCRETIONARY;
    case DCR_COVER_BASIS_AUTOMATIC: return DCR_COVER_BUCKET_INSURED_AUTOMATIC;
    default: return DCR_COVER_BUCKET_INSURED_OTHER;
    }
}

static dcr_cover_bucket bucket_of(dcr_reason reason, uint32_t basis)
{
    if (reason == DCR_REASON_OK) return insured_by(basis);
    for (size_t i = 0; i < sizeof by_reason / sizeof by_reason[0]; i++)
        if (by_reason[i].reason == reason) return by_reason[i].bucket;
    return DCR_COVER_BUCKET_NOT_INSURABLE;
}

/* ---- Parts ---- */

static dcr_status take_rows(const dcr_cover *cover, const dcr_table *parts, dcr__take_part take, void *context)
{
    const dcr_table *invoices = dcr_cover_table(cover, DCR_TABLE_COVER_INVOICES);
    const uint32_t *basis = dcr_table_uint32(invoices, DCR_COVER_INVOICES_BASIS);
    const int64_t *settled = dcr_table_int64(invoices, DCR_COVER_INVOICES_SETTLED);
    const uint32_t *invoice = dcr_table_uint32(parts, DCR_COVER_PARTS_INVOICE_IX);
    const uint32_t *reason = dcr_table_uint32(parts, DCR_COVER_PARTS_REASON);
    const int64_t *amount = dcr_table_int64(parts, DCR_COVER_PARTS_AMOUNT);
    const uint8_t *is_curable = dcr_table_uint8(parts, DCR_COVER_PARTS_IS_CURABLE);
    const dcr_book *book = dcr_cover_book(cover);
    int64_t left = 0;
    for (size_t i = 0; i < dcr_table_rows(parts); i++) {
        const dcr_reason why = (dcr_reason)reason[i];
        if (i == 0 || invoice[i] != invoice[i - 1]) left = settled[invoice[i]];
        if (amount[i] <= 0 || dcr__part_is_settled(why, amount[i], &left)) continue;
        const dcr__open_part part = {.amount = amount[i],
                                     .buyer = dcr__book_buyer_of(book, invoice[i]),
                                     .invoice = invoice[i],
                                     .reason = why,
                                     .bucket = bucket_of(why, basis[invoice[i]]),
                                     .is_curable = is_curable[i] != 0};
        DCR_TRY(take(context, &part));
    }
    return DCR_OK;
}

dcr_status dcr__open_parts(const dcr_cover *cover, dcr__take_part take, void *context)
{
    const size_t num = dcr_book_rows(dcr_cover_book(cover), DCR_TABLE_INVOICES);
    for (size_t first = 0; first < num; first += BLOCK) {
        const uint32_t block = (uint32_t)(num - first < BLOCK ? num - first : BLOCK);
        dcr_table *parts = NULL;
        DCR_TRY(dcr_cover_explain(cover, (uint32_t)first, block, &parts, NULL));
        const dcr_status status = take_rows(cover, parts, take, context);
        dcr_table_free(parts);
        DCR_TRY(status);
    }
    return DCR_OK;
}

dcr_status dcr__view_share(int64_t amount, int64_t of, int64_t *out)
{
    *out = DCR_NO_RATIO;
    return of > 0 ? dcr__mul_div_status(amount, DCR_SHARE_ONE, of, DCR_ROUNDING_HALF_EVEN, out) : DCR_OK;
}

/* ---- A view ---- */

static dcr_status compute(const dcr_policy *policy, const dcr_book *book, const dcr_view_options *options,
                          const dcr_allocator *allocator, dcr_cover **cover, dcr_error *err)
{
    dcr_cover_options asked = DCR_COVER_OPTIONS_INIT;
    asked.as_of_day = options->as_of_day;
    return dcr_cover_compute(policy, book, &asked, allocator, cover, err);
}

static dcr_status told(dcr_error *err, dcr_status status)
{
    if (status == DCR_E_NOMEM) return dcr__refuse(err, status, "no memory for a view of the cover");
    return dcr__refuse(err, status, "amounts of the book are too large");
}

dcr_status dcr__view_answer(const dcr_policy *policy, const dcr_book *book, const dcr_view_options *options,
                            const dcr_allocator *allocator, dcr__show_view show, dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || options == NULL || out == NULL)
        return dcr__refuse(err, DCR_E_NULL, "policy, book, options or out is NULL");
    dcr_view_options asked;
    dcr_result *result = NULL;
    dcr_cover *cover = NULL;
    dcr_status status = dcr__sized_read(&asked, sizeof asked, sizeof asked, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of options is not known; use DCR_VIEW_OPTIONS_INIT");
    if (asked.horizon_days != DCR_NO_AMOUNT && (asked.horizon_days < 0 || asked.horizon_days > INT32_MAX))
        return dcr__refuse(err, DCR_E_RANGE, "horizon_days must be at least 0");
    DCR_TRY(dcr__result_new(allocator, dcr_policy_currency(policy), &result, err));
    status = compute(policy, book, &asked, allocator, &cover, err);
    if (status == DCR_OK) {
        const dcr__view view = {cover, dcr_cover_book(cover), &asked, result->heap};
        status = show(&view, result);
        if (status != DCR_OK) status = told(err, status);
    }
    dcr_cover_free(cover);
    if (status == DCR_OK)
        *out = result;
    else
        dcr_result_free(result);
    return status;
}

void dcr_view_options_init(dcr_view_options *options, size_t size)
{
    static const dcr_view_options init = DCR_VIEW_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
