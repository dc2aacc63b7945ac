/* Answers as objects, written from their result tables. */
#ifndef DCR_JSON_ANSWER_H
#define DCR_JSON_ANSWER_H

#include "delcredere/result.h"
#include "delcredere/bounds.h"
#include "delcredere/claim.h"
#include "delcredere/cover.h"
#include "json/cell.h"
#include "json/place.h"
#include "json/writer.h"

/* "delcredere": kind, "version": 1 */
void dcj_write_head(dcj_writer *writer, const char *kind);
/* The same with "library" and the policy's "currency" (NULL: none), for answers. */
void dcj_write_answer_head(dcj_writer *writer, const char *kind, const dcr_policy *policy);

/* What a result table is written with. */
typedef struct dcj_results {
    const dcr_table *table;
    const dcr_book *book;  /* for identifiers beside rows; NULL: none */
    dcr_currency currency; /* of every amount */
} dcj_results;

/* The columns of one row as keys of the object that is open. */
void dcj_write_columns(dcj_writer *writer, const dcj_results *results, size_t row);
/* A key with all rows as objects in a list, or with the first row as one object. */
void dcj_write_rows(dcj_writer *writer, const char *key, const dcj_results *results);
void dcj_write_first_row(dcj_writer *writer, const char *key, const dcj_results *results);
/* The same for rows that are those of a table of facts: each object begins with what that row is called by. */
typedef void dcj_write_name(dcj_writer *writer, const dcr_book *book, uint32_t row);
void dcj_write_named_rows(dcj_writer *writer, const char *key, const dcj_results *results, dcj_write_name *write_name);

/* "buyer" and "buyer_ix", "invoice" and "invoice_ix" of a row of facts: the identifier only where there is one. */
void dcj_write_buyer(dcj_writer *writer, const dcr_book *book, uint32_t buyer_ix);
void dcj_write_invoice(dcj_writer *writer, const dcr_book *book, uint32_t invoice_ix);

/* "defaults": the terms that the policy left to the library. */
void dcj_write_defaults(dcj_writer *writer, const dcr_policy *policy);

/* Whole answers. The cover's parts are computed as they are written, which may fail. */
dcr_status dcj_write_cover(dcj_writer *writer, const dcr_cover *cover, dcr_error *err);
void dcj_write_claim(dcj_writer *writer, const dcr_claim *claim);
void dcj_write_policy_terms(dcj_writer *writer, const dcr_policy *policy);
void dcj_write_bounds(dcj_writer *writer, const dcr_bounds *bounds);
void dcj_write_problems(dcj_writer *writer, const dcr_book *book);

/* The tables of an answer, each a list of rows under its name without the verb; one named totals is its first row. */
void dcj_write_result(dcj_writer *writer, const char *verb, const dcr_book *book, const dcr_result *answer);

#endif
