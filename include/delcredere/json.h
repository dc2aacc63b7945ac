/* Documents: policies, books and answers as JSON. In the library delcredere-json, which links jansson.
 * The form of every document is described in docs/documents.md and by the JSON Schemas in docs/generated. */
#ifndef DELCREDERE_JSON_H
#define DELCREDERE_JSON_H

#include "delcredere/result.h"
#include "delcredere/claim.h"
#include "delcredere/cover.h"

#ifdef __cplusplus
extern "C" {
#endif

/** dcr_policy_from_json reads a policy document of `length` bytes.
 *  Errors: DCR_E_NULL, DCR_E_JSON_* with the byte position and the path of the value in the text, and those of
 *  dcr_policy_builder_set_text and dcr_policy_builder_finish. On error `out` is as it was. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_policy_from_json(
    const char *text, size_t length, const dcr_allocator *allocator, dcr_policy **out, dcr_error *err);

/** dcr_book_from_json reads a book document. Money is read as decimal text in the currency of its row, else in the
 *  document's `currency`. A value that cannot be read is an error that names its path; a row that can be read but not
 *  used is listed in DCR_TABLE_PROBLEMS of the book. Errors: as above. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_book_from_json(
    const char *text, size_t length, const dcr_allocator *allocator, dcr_book **out, dcr_error *err);

/** dcr_*_to_json write a document. `*out` is a NUL-terminated text to be freed with dcr_json_free; `length`, which may
 *  be NULL, gets its length. Keys stand in the order of the registries, so equal objects give equal bytes.
 *  Errors: DCR_E_NULL, DCR_E_STATE, DCR_E_NOMEM. On error `out` is as it was. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_policy_to_json(
    const dcr_policy *policy, char **out, size_t *length, dcr_error *err);
DCR_API DCR_MUST_CHECK dcr_status dcr_book_to_json(
    const dcr_book *book, dcr_currency currency, char **out, size_t *length, dcr_error *err);
DCR_API DCR_MUST_CHECK dcr_status dcr_cover_to_json(
    const dcr_cover *cover, char **out, size_t *length, dcr_error *err);
DCR_API DCR_MUST_CHECK dcr_status dcr_claim_to_json(
    const dcr_claim *claim, char **out, size_t *length, dcr_error *err);

/** dcr_ask_json answers a question that is itself a document: {"verb": "cover", "as_of_day": ...} or "claim",
 *  "claims" (several in turn, each handing its counters to the next), "terms" (the terms in force and defaults used),
 *  "problems" (the rows that were not used). `ask` has `ask_length` bytes. The answer is freed with dcr_json_free. Its
 *  last key is `receipt`: the version of the library and digests of policy, book, question and answer.
 *  Errors: as the functions that it calls. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_ask_json(
    const dcr_policy *policy, const dcr_book *book, const char *ask, size_t ask_length, char **out, dcr_error *err);

/** dcr_ask answers the same questions with tables instead of a document, where the verb is one of the readers, and with
 *  less work for a caller who goes on computing. Free the answer with dcr_result_free.
 *  Errors: as dcr_ask_json, and DCR_E_JSON_VALUE for a verb that answers with a document alone. On error `out` is as it
 *  was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_ask(const dcr_policy *policy, const dcr_book *book, const char *ask, size_t ask_length,
                                          dcr_result **out, dcr_error *err);

/** dcr_receipt_json answers a question and writes one document with its inputs, the result and the receipt, which anyone
 *  can replay. `*out` is freed with dcr_json_free; `length` may be NULL. Equal inputs give equal bytes.
 *  Errors: as dcr_ask_json, dcr_policy_to_json and dcr_book_to_json, and DCR_E_STATE where a document cannot state
 *  policy or book as they are. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_receipt_json(const dcr_policy *policy, const dcr_book *book, const char *ask,
                                                   size_t ask_length, char **out, size_t *length, dcr_error *err);

/** dcr_replay_json takes a receipt document of `receipt_length` bytes, checks its digests, asks its question again, and says
 *  in a document whether all is the same, else what differs first: docs/readers/receipt.md. A difference is no error.
 *  Errors: DCR_E_NULL, DCR_E_JSON_* and what reading the inputs gives, with the path; DCR_E_NOMEM. On error `out` is as it
 *  was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_replay_json(const char *receipt, size_t receipt_length, char **out, dcr_error *err);

/** dcr_json_free releases a text made by this library; NULL is allowed. Thread-safety: any. Since: 0.1 */
DCR_API void dcr_json_free(char *text);

#ifdef __cplusplus
}
#endif
#endif
