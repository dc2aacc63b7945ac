/* Any document as a receipt: what is replayed is told in a document of its own, what is refused leaves the result alone. And
 * any document as a question: its receipt replays to the same bytes. */
#include "delcredere/json.h"
#include "../fuzz.h"

static void replay(const char *text, size_t length)
{
    char *report = NULL;
    dcr_error err = DCR_ERROR_INIT;
    const dcr_status status = dcr_replay_json(text, length, &report, &err);
    FUZZ_EXPECT((status == DCR_OK) == (report != NULL));
    FUZZ_EXPECT(status == DCR_OK || (err.code == (int32_t)status && err.text[0] != '\0'));
    if (report != NULL && strstr(report, "\"same_bytes\":true") != NULL && strstr(report, "\"library_was\":\"") != NULL)
        FUZZ_EXPECT(strstr(report, "\"differences\":[]") != NULL);
    dcr_json_free(report);
}

static void receipt_of(const char *text, size_t length)
{
    char *receipt = NULL;
    char *report = NULL;
    size_t receipt_length = 0;
    if (dcr_receipt_json(NULL, NULL, text, length, &receipt, &receipt_length, NULL) != DCR_OK) return;
    FUZZ_EXPECT(dcr_replay_json(receipt, receipt_length, &report, NULL) == DCR_OK);
    FUZZ_EXPECT(strstr(report, "\"same\":true,\"same_bytes\":true") != NULL);
    dcr_json_free(receipt);
    dcr_json_free(report);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    replay(text, size);
    receipt_of(text, size);
    return 0;
}
