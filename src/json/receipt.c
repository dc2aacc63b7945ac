#include "json/receipt.h"

#include <stdlib.h>
#include <string.h>

#include "delcredere/json.h"
#include "json/answer.h"
#include "json/ask.h"
#include "json/canonical.h"
#include "json/load.h"

/* ---- Digests ---- */

/* Of amounts that have none: the policy's, else that which the question names. */
static dcr_currency currency_of(const dcj_inputs *inputs)
{
    const char *named = json_string_value(json_object_get(inputs->question, "currency"));
    if (inputs->policy != NULL) return dcr_policy_currency(inputs->policy);
    return named == NULL ? 0 : dcr_currency_find(named);
}

static dcr_status digest_question(const json_t *question, char out[DCJ_SHA256_TEXT], dcr_error *err)
{
    dcj_writer writer = {0};
    char *text = NULL;
    size_t length = 0;
    dcj_write_question(&writer, question);
    const dcr_status status = dcj_writer_finish(&writer, &text, &length, err);
    if (status == DCR_OK) (void)dcr_sha256(text, length, out, DCJ_SHA256_TEXT);
    dcr_json_free(text);
    return status;
}

dcr_status dcj_digest_inputs(const dcj_inputs *inputs, dcj_receipt *receipt, dcr_error *err)
{
    memset(receipt, 0, sizeof *receipt);
    (void)dcr_book_sha256(inputs->book, currency_of(inputs), receipt->book, sizeof receipt->book);
    if (inputs->policy != NULL && dcr_policy_sha256(inputs->policy, receipt->policy, sizeof receipt->policy) == 0)
        return dcj_refuse(err, DCR_E_NOMEM, NULL, "out of memory");
    return digest_question(inputs->question, receipt->question, err);
}

void dcj_digest_result(const dcj_writer *answer, dcj_receipt *receipt)
{
    if (answer->status == DCR_OK) (void)dcr_sha256(answer->text, answer->length, receipt->result, sizeof receipt->result);
}

/* ---- Writing ---- */

static void write_digest(dcj_writer *writer, const char *key, const char *digest)
{
    dcj_key(writer, key);
    dcj_name(writer, digest[0] == '\0' ? NULL : digest);
}

void dcj_write_receipt(dcj_writer *writer, const dcj_receipt *receipt)
{
    dcj_open(writer, '{');
    dcj_key(writer, "library");
    dcj_name(writer, dcr_version());
    write_digest(writer, "policy", receipt->policy);
    write_digest(writer, "book", receipt->book);
    write_digest(writer, "question", receipt->question);
    write_digest(writer, "result", receipt->result);
    dcj_close(writer, '}');
}

void dcj_append_receipt(dcj_writer *answer, const dcj_receipt *receipt)
{
    dcj_reopen(answer);
    dcj_key(answer, "receipt");
    dcj_write_receipt(answer, receipt);
    dcj_close(answer, '}');
}

static dcr_status write_policy(dcj_writer *writer, const dcr_policy *policy, dcr_error *err)
{
    char *text = NULL;
    size_t length = 0;
    if (policy == NULL) return DCR_OK;
    const dcr_status status = dcr_policy_to_json(policy, &text, &length, err);
    if (status == DCR_OK) dcj_key(writer, "policy");
    if (status == DCR_OK) dcj_raw(writer, text, length);
    dcr_json_free(text);
    return status;
}

static dcr_status write_book(dcj_writer *writer, const dcj_inputs *inputs, dcr_error *err)
{
    const dcr_book *book = inputs->book;
    char *text = NULL;
    size_t length = 0;
    if (book == NULL) return DCR_OK;
    const dcr_status status = dcr_book_to_json(book, currency_of(inputs), &text, &length, err);
    if (status == DCR_OK) dcj_key(writer, "book");
    if (status == DCR_OK) dcj_raw(writer, text, length);
    dcr_json_free(text);
    if (status != DCR_OK || dcr_book_known_day(book) == DCR_NO_DAY) return status;
    dcj_key(writer, "known_on_day");
    dcj_write_day(writer, dcr_book_known_day(book));
    return DCR_OK;
}

dcr_status dcj_write_receipt_document(dcj_writer *writer, const dcj_inputs *inputs, const dcj_writer *answer,
                                      const dcj_receipt *receipt, dcr_error *err)
{
    dcj_open(writer, '{');
    dcj_write_head(writer, "receipt");
    dcj_key(writer, "inputs");
    dcj_open(writer, '{');
    dcr_status status = write_policy(writer, inputs->policy, err);
    if (status == DCR_OK) status = write_book(writer, inputs, err);
    if (status != DCR_OK) return status;
    dcj_key(writer, "question");
    dcj_write_question(writer, inputs->question);
    dcj_close(writer, '}');
    dcj_key(writer, "result");
    dcj_raw(writer, answer->text, answer->length);
    dcj_key(writer, "receipt");
    dcj_write_receipt(writer, receipt);
    dcj_close(writer, '}');
    return DCR_OK;
}

/* ---- Inputs read back ---- */

void dcj_release_inputs(dcj_read_inputs *read)
{
    dcr_policy_unref(read->policy);
    dcr_book_unref(read->book);
    *read = (dcj_read_inputs){NULL, NULL};
}

/* The book as it was known on the day, in place of the whole one. */
static dcr_status look_back(dcj_read_inputs *read, int32_t day, dcr_error *err)
{
    dcr_book *known = NULL;
    if (read->book == NULL || day == DCR_NO_DAY) return DCR_OK;
    const dcr_status status = dcr_book_known_on(read->book, day, NULL, &known, err);
    if (status != DCR_OK) return status;
    dcr_book_unref(read->book);
    read->book = known;
    return DCR_OK;
}

dcr_status dcj_read_policy_and_book(const dcj_writer *policy, const dcj_writer *book, int32_t known_on_day,
                                    dcj_read_inputs *out, dcr_error *err)
{
    const dcj_place inputs = dcj_at_key(NULL, "inputs");
    const dcj_place policy_place = dcj_at_key(&inputs, "policy");
    const dcj_place book_place = dcj_at_key(&inputs, "book");
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = DCR_OK;
    if (policy->length > 0) status = dcr_policy_from_json(policy->text, policy->length, NULL, &out->policy, &inner);
    if (status != DCR_OK) return dcj_pass(err, &policy_place, &inner);
    if (book->length > 0) status = dcr_book_from_json(book->text, book->length, NULL, &out->book, &inner);
    if (status == DCR_OK) status = look_back(out, known_on_day, &inner);
    return status == DCR_OK ? DCR_OK : dcj_pass(err, &book_place, &inner);
}

/* ---- The document of a question ---- */

/* Policy and book as documents, read again. */
static dcr_status there_and_back(const dcj_inputs *inputs, dcj_read_inputs *back, dcr_error *err)
{
    dcj_writer policy = {0};
    dcj_writer book = {0};
    dcr_status status = DCR_OK;
    if (inputs->policy != NULL) status = dcr_policy_to_json(inputs->policy, &policy.text, &policy.length, err);
    if (status == DCR_OK && inputs->book != NULL)
        status = dcr_book_to_json(inputs->book, currency_of(inputs), &book.text, &book.length, err);
    if (status == DCR_OK)
        status = dcj_read_policy_and_book(&policy, &book, dcr_book_known_day(inputs->book), back, err);
    dcj_writer_release(&policy);
    dcj_writer_release(&book);
    return status;
}

/* A receipt whose documents state something else than what was asked would prove nothing. */
static dcr_status check_stated(const dcj_receipt *given, const dcj_receipt *stated, dcr_error *err)
{
    if (strcmp(given->policy, stated->policy) != 0)
        return dcj_refuse(err, DCR_E_STATE, NULL, "policy: a document cannot state it as it is");
    if (strcmp(given->book, stated->book) != 0)
        return dcj_refuse(err, DCR_E_STATE, NULL, "book: a document cannot state it as it is");
    return DCR_OK;
}

static dcr_status write_answered(const dcj_inputs *inputs, dcj_receipt *receipt, dcj_writer *writer, dcr_error *err)
{
    dcj_writer answer = {0};
    dcr_status status = dcj_answer(inputs, &answer, NULL, err);
    dcj_digest_result(&answer, receipt);
    if (status == DCR_OK && answer.status != DCR_OK) status = dcj_writer_finish(&answer, NULL, NULL, err);
    if (status == DCR_OK) status = dcj_write_receipt_document(writer, inputs, &answer, receipt, err);
    dcj_writer_release(&answer);
    return status;
}

static dcr_status make(const dcj_inputs *inputs, dcj_writer *writer, dcr_error *err)
{
    dcj_read_inputs back = {NULL, NULL};
    dcj_receipt given;
    dcj_receipt stated;
    dcr_status status = dcj_digest_inputs(inputs, &given, err);
    if (status == DCR_OK) status = there_and_back(inputs, &back, err);
    const dcj_inputs read = {back.policy, back.book, inputs->question};
    if (status == DCR_OK) status = dcj_digest_inputs(&read, &stated, err);
    if (status == DCR_OK) status = check_stated(&given, &stated, err);
    if (status == DCR_OK) status = write_answered(&read, &stated, writer, err);
    dcj_release_inputs(&back);
    return status;
}

dcr_status dcr_receipt_json(const dcr_policy *policy, const dcr_book *book, const char *ask, size_t ask_length, char **out,
                            size_t *length, dcr_error *err)
{
    json_t *document = NULL;
    dcj_writer writer = {0};
    if (ask == NULL || out == NULL) return dcj_refuse(err, DCR_E_NULL, NULL, "ask or out is NULL");
    dcr_status status = dcj_load(ask, ask_length, &document, err);
    if (status != DCR_OK) return status;
    const dcj_inputs inputs = {policy, book, document};
    status = make(&inputs, &writer, err);
    json_decref(document);
    if (status == DCR_OK) return dcj_writer_finish(&writer, out, length, err);
    dcj_writer_release(&writer);
    return status;
}
