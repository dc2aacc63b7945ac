/* Requests for limits in the making: what is needed, what is found out about it. */
#ifndef DCR_READER_LIMIT_REQUEST_H
#define DCR_READER_LIMIT_REQUEST_H

#include "delcredere/limit_views.h"
#include "reader/gate.h"
#include "terms/result.h"

/* A row of the needs, with what it leaves out. */
typedef struct dcr__limit_need {
    int64_t planned, amount, terms_days; /* amount: DCR_NO_AMOUNT: the smallest */
    int32_t from_day, until_day;
    uint32_t buyer, action, kind;
} dcr__limit_need;

/* What is found out about a need. */
typedef struct dcr__limit_finding {
    int64_t limit, exposure, covered, smallest, most, then; /* DCR_NO_AMOUNT where it is not asked */
    int64_t terms_days;
    int32_t blocked_until;
    uint32_t basis;
    bool is_blocked, has_limit, has_request;
} dcr__limit_finding;

typedef struct dcr__limit_request {
    dcr__heap heap;
    const dcr_allocator *allocator;
    const dcr_policy *policy;
    const dcr_book *book;
    dcr_limit_request_options options;
    dcr__limit_need *needs;
    size_t num;
    dcr_book *needed;  /* with the planned sales */
    dcr_gate *gate;
    dcr_cover *bare;   /* without any decision */
    dcr_result *result;
} dcr__limit_request;

/* On top of the limit in force, not in its place. */
static inline bool dcr__limit_is_on_top(const dcr__limit_need *one)
{
    return one->kind == DCR_LIMIT_KIND_TEMPORARY || one->kind == DCR_LIMIT_KIND_TOP_UP;
}

/* Reads the rows of needs, refuses what cannot be asked for, and makes the book with the sales that they plan. */
dcr_status dcr__limit_needs(dcr__limit_request *request, dcr_error *err);

/* What is in force for a need's buyer, what is covered, and the smallest limit under which no larger one covers more. An action that
 * is not given is set: update where there is a limit, else order. */
dcr_status dcr__limit_find(dcr__limit_request *request, dcr__limit_need *need, dcr__limit_finding *out);

#endif
