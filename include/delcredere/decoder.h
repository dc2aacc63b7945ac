/* The settlement decoder: which smallest changes of plan, terms and invoices give what the insurer paid. What is computed:
 * docs/readers/decoder.md. */
#ifndef DELCREDERE_DECODER_H
#define DELCREDERE_DECODER_H

#include "delcredere/claim.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
    DCR_DECODE_MOST_CHANGES = 4,     /* the greatest max_changes */
    DCR_DECODE_MOST_DECODINGS = 1000 /* the greatest max_decodings */
};

/** The question. Start from DCR_DECODE_OPTIONS_INIT. */
typedef struct dcr_decode_options {
    uint32_t size;          /* sizeof(dcr_decode_options) of the caller */
    uint32_t max_decodings; /* that are shown */
    int64_t paid;           /* by the insurer in all, at least 0 */
    int64_t max_changes;    /* in one decoding */
    int64_t max_claims;     /* sets of changes that are tried */
    int32_t try_plan;       /* 1: steps are moved and left out */
    int32_t try_terms;      /* 1: terms have other values */
    int32_t try_left_out;   /* 1: invoices are left out */
    int32_t try_disputed;   /* 1: invoices are read as disputed */
    dcr_claim_options claim; /* the claim that was paid */
} dcr_decode_options;
#define DCR_DECODE_OPTIONS_INIT                                                                                     \
    { (uint32_t)sizeof(dcr_decode_options), 20, DCR_NO_AMOUNT, 2, 20000, 1, 1, 1, 1, DCR_CLAIM_OPTIONS_INIT }
DCR_API void dcr_decode_options_init(dcr_decode_options *options, size_t size);

/** dcr_decode_compute answers with DCR_TABLE_DECODE_TOTALS, _DECODINGS, _DECODING_CHANGES and _DECODING_LADDER. That nothing
 *  was found is an answer, with how much was searched.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_AMOUNT_SIGN (paid), DCR_E_RANGE (bounds of the search), and those of
 *  dcr_claim_compute under the policy as it is. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_decode_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_decode_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
