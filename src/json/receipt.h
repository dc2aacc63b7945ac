/* What belongs together: digests of the inputs of a question and of its answer, and the document that holds them all. */
#ifndef DCR_JSON_RECEIPT_H
#define DCR_JSON_RECEIPT_H

#include <jansson.h>

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "json/place.h"
#include "json/writer.h"

enum { DCJ_SHA256_TEXT = 65 };

/* A question with what it is put to. */
typedef struct dcj_inputs {
    const dcr_policy *policy; /* NULL: none */
    const dcr_book *book;     /* NULL: none */
    const json_t *question;
} dcj_inputs;

/* Empty where there is none. */
typedef struct dcj_receipt {
    char policy[DCJ_SHA256_TEXT], book[DCJ_SHA256_TEXT], question[DCJ_SHA256_TEXT], result[DCJ_SHA256_TEXT];
} dcj_receipt;

/* The digests of what goes in; NOMEM is the only error. */
dcr_status dcj_digest_inputs(const dcj_inputs *inputs, dcj_receipt *receipt, dcr_error *err);
/* The digest of an answer that was written and has no receipt yet. */
void dcj_digest_result(const dcj_writer *answer, dcj_receipt *receipt);

/* The receipt as an object, as the last key of an answer, and the whole document. */
void dcj_write_receipt(dcj_writer *writer, const dcj_receipt *receipt);
void dcj_append_receipt(dcj_writer *answer, const dcj_receipt *receipt);
dcr_status dcj_write_receipt_document(dcj_writer *writer, const dcj_inputs *inputs, const dcj_writer *answer,
                                      const dcj_receipt *receipt, dcr_error *err);

/* Inputs out of the texts of documents, which live until they are released. */
typedef struct dcj_read_inputs {
    dcr_policy *policy;
    dcr_book *book;
} dcj_read_inputs;
dcr_status dcj_read_policy_and_book(const dcj_writer *policy, const dcj_writer *book, int32_t known_on_day,
                                    dcj_read_inputs *out, dcr_error *err);
void dcj_release_inputs(dcj_read_inputs *read);

#endif
