/* One policy and one book, read by eight threads at once: every answer is the same to the bit. Under
 * -Db_sanitize=thread the sanitizer looks on. */
#include <pthread.h>

#include "support/random.h"
#include "support/world.h"

enum { NUM_THREADS = 8, NUM_BUYERS = 60, NUM_INVOICES = 1200, NUM_SHARDS = 16 };

typedef struct shared {
    const dcr_policy *policy;
    const dcr_book *book;
    dcr_cover *cover;      /* folded by all threads, each its shards */
    uint64_t digests[NUM_THREADS];
    char sha256[NUM_THREADS][65];
    dcr_status statuses[NUM_THREADS];
} shared;

typedef struct worker {
    shared *all;
    uint32_t number;
} worker;

static uint64_t mix(uint64_t digest, const void *bytes, size_t size)
{
    const unsigned char *at = bytes;
    for (size_t i = 0; i < size; i++) digest = (digest ^ at[i]) * UINT64_C(1099511628211);
    return digest;
}

/* All columns of a table but texts, by their bytes. */
static uint64_t digest_of(uint64_t digest, const dcr_table *table)
{
    for (size_t i = 0; dcr_column_at(dcr_table_kind_of(table), i) != DCR_COLUMN_UNSET; i++) {
        const dcr_column column = dcr_column_at(dcr_table_kind_of(table), i);
        if (dcr_column_type_of(column) == DCR_COLUMN_TYPE_TEXT) continue;
        for (size_t row = 0; row < dcr_table_rows(table); row++) {
            const int64_t value = cell(table, column, row);
            digest = mix(digest, &value, sizeof value);
        }
    }
    return digest;
}

static uint64_t digest_of_cover(const dcr_cover *cover)
{
    uint64_t digest = digest_of(0, invoices_of(cover));
    digest = digest_of(digest, buyers_of(cover));
    digest = digest_of(digest, dcr_cover_table(cover, DCR_TABLE_COVER_REASONS));
    return digest_of(digest, totals_of(cover));
}

static dcr_status ask_cover(const shared *all, uint64_t *digest)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    dcr_table *parts = NULL;
    options.as_of_day = day("2025-09-30");
    dcr_status status = dcr_cover_compute(all->policy, all->book, &options, NULL, &cover, NULL);
    if (status == DCR_OK) status = dcr_cover_explain(cover, 0, NUM_INVOICES, &parts, NULL);
    if (status == DCR_OK) *digest = digest_of(digest_of_cover(cover), parts);
    dcr_table_free(parts);
    dcr_cover_free(cover);
    return status;
}

static dcr_status ask_claim(const shared *all, uint32_t buyer, uint64_t *digest)
{
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    dcr_claim *claim = NULL;
    options.buyer_ix = buyer;
    options.cause = DCR_CAUSE_PROTRACTED_DEFAULT;
    options.as_of_day = day("2025-12-31");
    const dcr_status status = dcr_claim_compute(all->policy, all->book, &options, NULL, &claim, NULL);
    if (status == DCR_OK) {
        *digest = digest_of(*digest, dcr_claim_table(claim, DCR_TABLE_CLAIM_SHEET));
        *digest = digest_of(*digest, dcr_claim_table(claim, DCR_TABLE_CLAIM_LADDER));
        *digest = digest_of(*digest, dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS));
    }
    dcr_claim_free(claim);
    return status;
}

static void *ask(void *user)
{
    const worker *w = user;
    dcr_status status = ask_cover(w->all, &w->all->digests[w->number]);
    for (uint32_t buyer = 0; status == DCR_OK && buyer < NUM_BUYERS; buyer++)
        status = ask_claim(w->all, buyer, &w->all->digests[w->number]);
    w->all->statuses[w->number] = status;
    return NULL;
}

static void *fold(void *user)
{
    const worker *w = user;
    dcr_status status = DCR_OK;
    for (uint32_t shard = w->number; status == DCR_OK && shard < NUM_SHARDS; shard += NUM_THREADS)
        status = dcr_cover_fold(w->all->cover, shard, NULL);
    w->all->statuses[w->number] = status;
    return NULL;
}

static void run_all(shared *all, void *(*work)(void *))
{
    pthread_t threads[NUM_THREADS];
    worker workers[NUM_THREADS];
    for (uint32_t i = 0; i < NUM_THREADS; i++) {
        workers[i] = (worker){all, i};
        assert_int_equal(pthread_create(&threads[i], NULL, work, &workers[i]), 0);
    }
    for (uint32_t i = 0; i < NUM_THREADS; i++) assert_int_equal(pthread_join(threads[i], NULL), 0);
    for (uint32_t i = 0; i < NUM_THREADS; i++) assert_int_equal(all->statuses[i], DCR_OK);
}

static dcr_book *many_invoices(void)
{
    test_random random = {11};
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    char line[200];
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    for (int i = 0; i < NUM_BUYERS; i++) assert_int_equal(append_line(builder, "buyers country=DE", NULL), DCR_OK);
    for (int i = 0; i < NUM_BUYERS; i++) {
        snprintf(line, sizeof line, "limits buyer_ix=%d from_day=2025-01-01 amount=%d.00", i,
                 (int)test_random_between(&random, 0, 2000));
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    for (int i = 0; i < NUM_INVOICES; i++) {
        const int32_t from = day("2025-01-01") + (int32_t)test_random_between(&random, 0, 270);
        snprintf(line, sizeof line, "invoices buyer_ix=%d invoice_day=#%d due_day=#%d amount=%d.%02d vat=1.00",
                 (int)test_random_between(&random, 0, NUM_BUYERS), from, from + 30,
                 (int)test_random_between(&random, 1, 300), (int)test_random_between(&random, 0, 100));
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
        if (i % 3 != 0) continue;
        snprintf(line, sizeof line, "receipts buyer_ix=%d receipt_day=#%d amount=%d.00",
                 (int)test_random_between(&random, 0, NUM_BUYERS), from + 40, (int)test_random_between(&random, 1, 300));
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    assert_int_equal(num_problems(book), 0);
    dcr_book_builder_free(builder);
    return book;
}

static shared start(void)
{
    return (shared){.policy = policy("maximum_extension_period=30 days", "stop_of_cover=any_invoice",
                                     "stop_boundary=after_date", "resume_of_cover=on_payment", "disputed_stops_cover=no",
                                     "cause_insured=yes", "waiting_period=60 days", "waiting_anchor=due_date",
                                     "plan=receipts limit percentage"),
                    .book = many_invoices()};
}

static void end(const shared *all)
{
    dcr_policy_unref(all->policy);
    dcr_book_unref(all->book);
}

/* The first to ask computes the digest of the book, and all may be the first. */
static void *digest_inputs(void *given)
{
    const worker *me = given;
    char of_policy[65];
    const bool done = dcr_book_sha256(me->all->book, 978, me->all->sha256[me->number], 65) == 64 &&
                      dcr_policy_sha256(me->all->policy, of_policy, sizeof of_policy) == 64;
    me->all->statuses[me->number] = done ? DCR_OK : DCR_E_INTERNAL;
    return NULL;
}

static void eight_threads_get_the_same_digest(void **state)
{
    (void)state;
    shared all = start();
    run_all(&all, digest_inputs);
    for (uint32_t i = 1; i < NUM_THREADS; i++) assert_string_equal(all.sha256[i], all.sha256[0]);
    end(&all);
}

static void eight_threads_get_the_same_answers(void **state)
{
    (void)state;
    shared all = start();
    run_all(&all, ask);
    for (int i = 1; i < NUM_THREADS; i++) assert_true(all.digests[i] == all.digests[0]);
    end(&all);
}

static void shards_folded_by_threads_give_what_one_thread_gives(void **state)
{
    (void)state;
    shared all = start();
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = day("2025-09-30");
    dcr_cover *alone = NULL;
    assert_int_equal(dcr_cover_compute(all.policy, all.book, &options, NULL, &alone, NULL), DCR_OK);
    options.num_shards = NUM_SHARDS;
    assert_int_equal(dcr_cover_new(all.policy, all.book, &options, NULL, &all.cover, NULL), DCR_OK);
    run_all(&all, fold);
    assert_int_equal(dcr_cover_finish(all.cover, NULL), DCR_OK);
    assert_true(digest_of_cover(all.cover) == digest_of_cover(alone));
    dcr_cover_free(all.cover);
    dcr_cover_free(alone);
    end(&all);
}

static void *hold(void *user)
{
    const worker *w = user;
    for (int i = 0; i < 2000; i++) {
        dcr_policy_unref(dcr_policy_ref(w->all->policy));
        dcr_book_unref(dcr_book_ref(w->all->book));
    }
    return NULL;
}

static void references_are_counted_by_all_threads(void **state)
{
    (void)state;
    shared all = start();
    run_all(&all, hold);
    end(&all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(eight_threads_get_the_same_answers),
        cmocka_unit_test(eight_threads_get_the_same_digest),
        cmocka_unit_test(shards_folded_by_threads_give_what_one_thread_gives),
        cmocka_unit_test(references_are_counted_by_all_threads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
