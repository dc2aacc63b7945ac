/* A settlement while it is decoded. docs/readers/decoder.md. */
#ifndef DCR_READER_DECODE_H
#define DCR_READER_DECODE_H

#include "calc/claim.h"
#include "delcredere/decoder.h"

/* One change of the catalogue. */
typedef struct dcr__decode_change {
    uint32_t change; /* dcr_decoding_change */
    int32_t step, from_place, to_place;
    int32_t term;
    int64_t weight;
    int64_t value; /* of the term */
    uint32_t row;  /* of INVOICES */
} dcr__decode_change;

/* Changes that are made together, in the order of the catalogue. */
typedef struct dcr__decode_set {
    const dcr__decode_change *changes[DCR_DECODE_MOST_CHANGES];
    size_t num;
} dcr__decode_set;

typedef struct dcr__decoding {
    dcr__decode_set set;
    int64_t weight;
    dcr_claim *claim;
} dcr__decoding;

typedef struct dcr__decode {
    dcr__heap heap;
    const dcr_allocator *allocator;
    const dcr_policy *policy;
    const dcr_book *book;
    dcr_decode_options asked;
    dcr_claim_options claim; /* of every set; its cause is the one that governs */
    bool as_several;         /* the cause was not asked for, see dcr__claim_make */
    dcr_claim *expected;     /* under the policy as it is */
    dcr__decode_change *catalogue;
    size_t num_changes, capacity;
    dcr__decoding *found; /* by rank; as many as are shown, and room for one more */
    size_t num_shown;
    int64_t num_found, num_tried, num_refused, searched, nearest;
    bool is_cut;
} dcr__decode;

/* Lists what can be changed. */
dcr_status dcr__decode_list(dcr__decode *d);

/* The policy with the changes of plan and terms in a set. */
dcr_status dcr__decode_policy(const dcr__decode *d, const dcr__decode_set *set, dcr_policy **out);

/* Finds the decodings of the fewest changes. */
dcr_status dcr__decode_search(dcr__decode *d);

/* What a term has for the whole policy, given or by default, as documents write it; empty where it has nothing. */
size_t dcr__decode_value(const dcr_policy *policy, int32_t term, int64_t value, char *out, size_t capacity);

#endif
