/* Invoices extended before that is agreed: the cover as it is, without consent, and with it. docs/readers/extension.md */
#ifndef DCR_READER_EXTENSION_H
#define DCR_READER_EXTENSION_H

#include "calc/cover.h"
#include "delcredere/extension.h"
#include "terms/result.h"

enum { DCR__AS_IS, DCR__ASKED, DCR__CONSENTED, DCR__EXTENSION_SIDES };

typedef struct dcr__extension {
    dcr__heap heap;
    const dcr_allocator *allocator;
    const dcr_policy *policy;
    const dcr_book *book;
    int32_t as_of;
    uint32_t cause, unknown_as;
    dcr_cover *cover[DCR__EXTENSION_SIDES]; /* the last two NULL: nothing is extended */
    int32_t *extended;     /* by row of INVOICES: the due date as it would be extended */
    uint8_t *is_consented; /* likewise, without consent to what is asked */
    bool *is_asked;        /* likewise: it is extended */
    bool is_plan;          /* by a plan that needs consent */
    dcr_result *result;
} dcr__extension;

/* Computes the cover as it is. Close it after a failure too. */
dcr_status dcr__extension_open(dcr__extension *e, const dcr_allocator *allocator, dcr_error *err);
void dcr__extension_close(dcr__extension *e);

/* An invoice would be extended to a day; DCR_NO_DAY: as far as it is. */
void dcr__extension_ask(dcr__extension *e, uint32_t invoice, int32_t day);

/* Computes the covers without and with consent to what was asked. */
dcr_status dcr__extension_agree(dcr__extension *e, dcr_error *err);

/* Up to when an invoice that is open may be extended without consent. */
typedef struct dcr__free_until {
    int32_t day;     /* DCR_NO_DAY: there is no bound, or no period */
    bool has_period;
} dcr__free_until;
dcr__free_until dcr__extension_free_until(const dcr__extension *e, uint32_t invoice);

/* Why nothing can be agreed with a buyer: dcr_extension_because, or 0. */
uint32_t dcr__extension_stopper(const dcr__extension *e, uint32_t buyer);

/* A value of a cover; sides that are not computed are as it is. */
int64_t dcr__extension_money(const dcr__extension *e, size_t side, dcr_column column, uint32_t row);
int32_t dcr__extension_day(const dcr__extension *e, size_t side, dcr_column column, uint32_t row);

/* The status of a row of a cover as an error. */
dcr_status dcr__extension_answered(const dcr__extension *e, dcr_column column, uint32_t row, dcr_error *err);

#endif
