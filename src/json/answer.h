/* Answers as objects, written from their result tables. */
#ifndef DCR_JSON_ANSWER_H
#define DCR_JSON_ANSWER_H

#include "delcredere/claim.h"
#include "delcredere/cover.h"
#include "json/cell.h"
#include "json/place.h"
#include "json/writer.h"

/* "delcredere": kind, "version": 1 */
void dcr__write_head(dcr__writer *writer, const char *kind);
/* The same with "library" and the policy's "currency" (NULL: none), for answers. */
void dcr__write_answer_head(dcr__writer *writer, const char *kind, const dcr_policy *policy);

/* What a result table is written with. */
typedef struct dcr__results {
    const dcr_table *table;
    const dcr_book *book;  /* for identifiers beside rows; NULL: none */
    dcr_currency currency; /* of every amount */
} dcr__results;

/* The columns of one row as keys of the object that is open. */
void dcr__write_columns(dcr__writer *writer, const dcr__results *results, size_t row);
/* A key with all rows as objects in a list, or with the first row as one object. */
void dcr__write_rows(dcr__writer *writer, const char *key, const dcr__results *results);
void dcr__write_first_row(dcr__writer *writer, const char *key, const dcr__results *results);

/* "buyer" and "buyer_ix", "invoice" and "invoice_ix" of a row of facts: the identifier only where there is one. */
void dcr__write_buyer(dcr__writer *writer, const dcr_book *book, uint32_t buyer_ix);
void dcr__write_invoice(dcr__writer *writer, const dcr_book *book, uint32_t invoice_ix);

/* "defaults": the terms that the policy left to the library. */
void dcr__write_defaults(dcr__writer *writer, const dcr_policy *policy);

/* Whole answers. The cover's parts are computed as they are written, which may fail. */
dcr_status dcr__write_cover(dcr__writer *writer, const dcr_cover *cover, dcr_error *err);
void dcr__write_claim(dcr__writer *writer, const dcr_claim *claim);
void dcr__write_policy_terms(dcr__writer *writer, const dcr_policy *policy);
void dcr__write_problems(dcr__writer *writer, const dcr_book *book);

#endif
