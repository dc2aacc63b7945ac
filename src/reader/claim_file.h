/* The file of one claim: what its parts are made from. */
#ifndef DCR_READER_CLAIM_FILE_H
#define DCR_READER_CLAIM_FILE_H

#include "delcredere/claim_file.h"
#include "reader/claims.h"
#include "terms/result.h"

typedef struct dcr__claim_file {
    const dcr_claim_file_options *asked;
    dcr_result *result;
    const dcr_claim *claim; /* as the facts are */
    const dcr_claim *met;   /* as if all that is unknown were met */
    dcr__slice *slice;      /* the debt on the day of the question */
    uint32_t *row_of;       /* by item: row of the sheet of the claim, or DCR_NO_INDEX */
    uint32_t *met_of;       /* by row of that sheet: row of the sheet as if all were met, or DCR_NO_INDEX */
    int64_t num_failed, num_unknown, num_missing;
    int64_t due;
    int64_t sums[6];        /* open, net, tax, qualifying, covered, indemnity: of the lines */
} dcr__claim_file;

/* Whether an item stands in the declaration: open, or on the sheet. */
bool dcr__is_line(const dcr__claim_file *file, size_t i);

/* The tables CLAIM_CHECKS, CLAIM_LINES and CLAIM_EVIDENCE. */
dcr_status dcr__claim_checks(dcr__claim_file *file);
dcr_status dcr__claim_lines(dcr__claim_file *file);
dcr_status dcr__claim_evidence(dcr__claim_file *file);

#endif
