/* Numbers of firms: normalised, checked and matched; and the ledger by legal identity. What is computed:
 * docs/readers/identity.md. */
#ifndef DELCREDERE_IDENTITY_H
#define DELCREDERE_IDENTITY_H

#include "delcredere/ledger.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { DCR_ID_CAPACITY = 80 };

/** A number of a firm. */
typedef struct dcr_identity {
    uint32_t size;    /* sizeof(dcr_identity) of the caller */
    uint32_t id_kind; /* dcr_id_kind */
    uint32_t state;   /* dcr_id_state */
    uint32_t reserved;
    char id[DCR_ID_CAPACITY];   /* normalised, ends with NUL */
    char root[DCR_ID_CAPACITY]; /* the same of all numbers of one firm that show it; empty where there is no number */
} dcr_identity;
#define DCR_IDENTITY_INIT { (uint32_t)sizeof(dcr_identity), 0, 0, 0, "", "" }
DCR_API void dcr_identity_init(dcr_identity *identity, size_t size);

/** dcr_id_normalize reads a number of a kind (dcr_id_kind; 0: other); `country` (dcr_country_find; 0: not known) is read for
 *  VAT numbers without a prefix.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_CODE (kind), DCR_E_RANGE (more than 64 bytes). On error `out` is as it was.
 *  Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_id_normalize(
    const char *id, size_t length, uint32_t id_kind, uint32_t country, dcr_identity *out, dcr_error *err);

/** dcr_id_match says 1 where two numbers are of one firm: their roots are the same; else 0. Thread-safety: any. Since: 0.1 */
DCR_API int32_t dcr_id_match(const dcr_identity *one, const dcr_identity *other);

/** What the ledger by identity asks: fields as those of ledger.h. Start from DCR_CONSOLIDATION_OPTIONS_INIT. */
typedef struct dcr_consolidation_options {
    uint32_t size; /* sizeof(dcr_consolidation_options) of the caller */
    int32_t as_of_day;
    uint32_t currency;
    int32_t rounding;
    int32_t counts_extended;
    uint32_t reserved;
} dcr_consolidation_options;
#define DCR_CONSOLIDATION_OPTIONS_INIT { (uint32_t)sizeof(dcr_consolidation_options), DCR_NO_DAY, 0, 0, 0, 0 }
DCR_API void dcr_consolidation_options_init(dcr_consolidation_options *options, size_t size);

/** dcr_consolidation_compute gives one line for each firm, and its parts: DCR_TABLE_CONSOLIDATION_IDENTITIES and
 *  DCR_TABLE_CONSOLIDATION_PARTS. Errors: those of ledger.h, and DCR_E_RANGE with the row of a number that is too long.
 *  Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_consolidation_compute(
    const dcr_book *book, const dcr_consolidation_options *options, const dcr_allocator *allocator, dcr_result **out,
    dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
