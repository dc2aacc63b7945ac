/* Every allocation of ours fails once, and nothing is left behind. malloc and its kin are wrapped by the linker.
 * jansson's blocks are counted, so that none stays alive, but do not fail: its lexer (2.14) ignores a buffer that could
 * not grow and reads past the end. Setting its allocator is for tests only. */
#include "sample.h"

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *memory, size_t size);
void __real_free(void *memory);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *memory, size_t size);
void __wrap_free(void *memory);

static struct {
    int counting;
    size_t asked, fail_at, live;
} heap;

static int fails(void)
{
    return heap.counting && ++heap.asked == heap.fail_at;
}

static void *counted(void *memory)
{
    if (heap.counting && memory != NULL) heap.live++;
    return memory;
}

void *__wrap_malloc(size_t size)
{
    return fails() ? NULL : counted(__real_malloc(size));
}

void *__wrap_calloc(size_t count, size_t size)
{
    return fails() ? NULL : counted(__real_calloc(count, size));
}

void *__wrap_realloc(void *memory, size_t size)
{
    if (fails()) return NULL;
    void *moved = __real_realloc(memory, size);
    return memory == NULL ? counted(moved) : moved;
}

void __wrap_free(void *memory)
{
    if (heap.counting && memory != NULL) heap.live--;
    __real_free(memory);
}

static void *jansson_malloc(size_t size)
{
    return counted(__real_malloc(size));
}

static void jansson_free(void *memory)
{
    __wrap_free(memory);
}

/* Runs `work` with the first, second, ... allocation failing until it succeeds. */
static void fail_each(dcr_status (*work)(dcr_error *err))
{
    for (size_t fail_at = 1;; fail_at++) {
        dcr_error error = DCR_ERROR_INIT;
        heap.asked = heap.live = 0;
        heap.fail_at = fail_at;
        heap.counting = 1;
        const dcr_status status = work(&error);
        heap.counting = 0;
        assert_int_equal(heap.live, 0);
        if (status == DCR_OK) {
            assert_true(fail_at > 1);
            return;
        }
        if (status != DCR_E_NOMEM) fail_msg("allocation %zu: %s: %s", fail_at, dcr_status_name(status), error.text);
        assert_int_equal(error.code, DCR_E_NOMEM);
    }
}

static dcr_status policy_there_and_back(dcr_error *err)
{
    static const char text[] = POLICY_HEAD "\"terms\":{" SAMPLE_TERMS ",\"country_on_cover\":{\"country\":{\"RU\":\"no\"}}},"
                               "\"plan\":[{\"step\":\"limit\",\"clause\":\"5\"},\"percentage\"],"
                               "\"calendar\":{\"holidays\":[\"2024-12-25\"]}}";
    dcr_policy *policy = NULL;
    char *out = NULL;
    dcr_status status = dcr_policy_from_json(text, strlen(text), NULL, &policy, err);
    if (status == DCR_OK) status = dcr_policy_to_json(policy, &out, NULL, err);
    dcr_json_free(out);
    dcr_policy_unref(policy);
    return status;
}

static dcr_status book_there_and_back(dcr_error *err)
{
    static const char text[] = SAMPLE_BOOK;
    dcr_book *book = NULL;
    char *out = NULL;
    dcr_status status = dcr_book_from_json(text, strlen(text), NULL, &book, err);
    if (status == DCR_OK) status = dcr_book_to_json(book, dcr_currency_find("EUR"), &out, NULL, err);
    dcr_json_free(out);
    dcr_book_unref(book);
    return status;
}

static dcr_status ask(const char *question, dcr_error *err)
{
    static const char policy_text[] = SAMPLE_POLICY;
    static const char book_text[] = SAMPLE_BOOK;
    dcr_policy *policy = NULL;
    dcr_book *book = NULL;
    char *out = NULL;
    dcr_status status = dcr_policy_from_json(policy_text, strlen(policy_text), NULL, &policy, err);
    if (status == DCR_OK) status = dcr_book_from_json(book_text, strlen(book_text), NULL, &book, err);
    if (status == DCR_OK) status = dcr_ask_json(policy, book, question, strlen(question), &out, err);
    dcr_json_free(out);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
    return status;
}

static dcr_status ask_cover(dcr_error *err)
{
    return ask("{\"verb\":\"cover\",\"as_of_day\":\"2024-04-01\"}", err);
}

static dcr_status ask_claims(dcr_error *err)
{
    return ask("{\"verb\":\"claims\",\"as_of_day\":\"2024-12-01\",\"claims\":["
               "{\"buyer\":\"B1\",\"cause\":\"insolvency\"},{\"buyer\":\"B1\",\"cause\":\"insolvency\"}]}", err);
}

static dcr_status ask_numbers(dcr_error *err)
{
    dcr_status status = ask("{\"verb\":\"split\",\"amount\":\"1\",\"decimals\":2,\"weights\":[1,2]}", err);
    if (status == DCR_OK)
        status = ask("{\"verb\":\"period\",\"anchor\":\"2024-01-01\",\"period\":\"2 business days\",\"calendar\":{"
                     "\"holidays\":[\"2024-01-02\"]}}", err);
    return status;
}

/* A receipt is made, then replayed, and replayed with another digest. */
static dcr_status receipt_and_replay(dcr_error *err)
{
    static const char policy_text[] = SAMPLE_POLICY;
    static const char book_text[] = SAMPLE_BOOK;
    static const char question[] = "{\"verb\":\"claim\",\"as_of_day\":\"2024-12-01\",\"buyer\":\"B1\",\"cause\":\"insolvency\"}";
    dcr_policy *policy = NULL;
    dcr_book *book = NULL;
    char *text = NULL;
    char *answer = NULL;
    char *other = NULL;
    dcr_status status = dcr_policy_from_json(policy_text, strlen(policy_text), NULL, &policy, err);
    if (status == DCR_OK) status = dcr_book_from_json(book_text, strlen(book_text), NULL, &book, err);
    if (status == DCR_OK) status = dcr_receipt_json(policy, book, question, strlen(question), &text, NULL, err);
    if (status == DCR_OK) status = dcr_replay_json(text, strlen(text), &answer, err);
    if (status == DCR_OK) {
        const char *digest = strstr(text, "\"result\":\"");
        text[digest - text + 10] = digest[10] == '0' ? '1' : '0';
        status = dcr_replay_json(text, strlen(text), &other, err);
    }
    dcr_json_free(other);
    dcr_json_free(answer);
    dcr_json_free(text);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
    return status;
}

static void test_receipt(void **state)
{
    (void)state;
    fail_each(receipt_and_replay);
}

static void test_policy(void **state)
{
    (void)state;
    fail_each(policy_there_and_back);
}

static void test_book(void **state)
{
    (void)state;
    fail_each(book_there_and_back);
}

static void test_cover(void **state)
{
    (void)state;
    fail_each(ask_cover);
}

static void test_claims(void **state)
{
    (void)state;
    fail_each(ask_claims);
}

static void test_numbers(void **state)
{
    (void)state;
    fail_each(ask_numbers);
}

int main(void)
{
    json_set_alloc_funcs(jansson_malloc, jansson_free);
    json_decref(json_object()); /* seeds jansson's hashes, once and for all */
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_policy), cmocka_unit_test(test_book),   cmocka_unit_test(test_cover),
        cmocka_unit_test(test_claims), cmocka_unit_test(test_numbers), cmocka_unit_test(test_receipt),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
