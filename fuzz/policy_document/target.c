/* Any document: what is read as a policy, a book or a question without facts is written and read again as the same;
 * what is refused leaves the result alone and says why. */
#include "delcredere/json.h"
#include "../fuzz.h"

static void there_and_back_policy(const char *text, size_t length)
{
    dcr_policy *policy = NULL;
    dcr_error err = DCR_ERROR_INIT;
    const dcr_status status = dcr_policy_from_json(text, length, NULL, &policy, &err);
    if (status != DCR_OK) {
        FUZZ_EXPECT(policy == NULL);
        FUZZ_EXPECT(err.code == (int32_t)status && err.text[0] != '\0');
        return;
    }
    char *once = NULL;
    char *twice = NULL;
    dcr_policy *again = NULL;
    FUZZ_EXPECT(dcr_policy_to_json(policy, &once, &length, NULL) == DCR_OK);
    FUZZ_EXPECT(dcr_policy_from_json(once, length, NULL, &again, NULL) == DCR_OK);
    FUZZ_EXPECT(dcr_policy_to_json(again, &twice, NULL, NULL) == DCR_OK);
    FUZZ_EXPECT(strcmp(once, twice) == 0);
    dcr_json_free(once);
    dcr_json_free(twice);
    dcr_policy_unref(policy);
    dcr_policy_unref(again);
}

static void there_and_back_book(const char *text, size_t length)
{
    const dcr_currency eur = dcr_currency_find("EUR"); /* of amounts whose row names none */
    dcr_book *book = NULL;
    dcr_error err = DCR_ERROR_INIT;
    const dcr_status status = dcr_book_from_json(text, length, NULL, &book, &err);
    if (status != DCR_OK) {
        FUZZ_EXPECT(book == NULL);
        FUZZ_EXPECT(err.code == (int32_t)status && err.text[0] != '\0');
        return;
    }
    char *once = NULL;
    char *twice = NULL;
    dcr_book *again = NULL;
    FUZZ_EXPECT(dcr_book_to_json(book, eur, &once, &length, NULL) == DCR_OK);
    FUZZ_EXPECT(dcr_book_from_json(once, length, NULL, &again, NULL) == DCR_OK);
    FUZZ_EXPECT(dcr_book_to_json(again, eur, &twice, NULL, NULL) == DCR_OK);
    FUZZ_EXPECT(strcmp(once, twice) == 0);
    FUZZ_EXPECT(dcr_book_digest(book) == dcr_book_digest(again));
    dcr_json_free(once);
    dcr_json_free(twice);
    dcr_book_unref(book);
    dcr_book_unref(again);
}

static void ask(const char *text, size_t length)
{
    char *answer = NULL;
    dcr_error err = DCR_ERROR_INIT;
    const dcr_status status = dcr_ask_json(NULL, NULL, text, length, &answer, &err);
    FUZZ_EXPECT((status == DCR_OK) == (answer != NULL));
    FUZZ_EXPECT(status == DCR_OK || err.code == (int32_t)status);
    dcr_json_free(answer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    there_and_back_policy(text, size);
    there_and_back_book(text, size);
    ask(text, size);
    return 0;
}
