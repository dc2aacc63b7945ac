/* How long the rehearsal takes, as a ratio to the plain pass of cover over the same book:
 *
 *     rehearsal [--rounds N] [--buyers N] [--invoices N]
 *
 * Prints medians of the rounds: cover, the rehearsal of today alone, with the later days, and the claims that it stands for asked one by
 * one (of a hundredth of the buyers, as the rest takes long). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/terms.h"

typedef enum measure { COVER, TODAY, ALL_DAYS, ALONE, NUM_MEASURES } measure;

enum { MAX_ROUNDS = 32, SAMPLE = 100 };

typedef struct world {
    dcr_policy *policy;
    dcr_book *book;
    size_t num_buyers;
} world;

/* Of the processor, so that other work on the machine does not count. */
static double now(void)
{
    return (double)clock() / (double)CLOCKS_PER_SEC;
}

static void cover_once(const world *w)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    options.as_of_day = LEDGER_AS_OF;
    must(dcr_cover_compute(w->policy, w->book, &options, NULL, &cover, &err), &err);
    dcr_cover_free(cover);
}

static void rehearse_once(const world *w, int32_t only_today)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_rehearsal_options options = DCR_REHEARSAL_OPTIONS_INIT;
    dcr_result *result = NULL;
    options.as_of_day = LEDGER_AS_OF;
    options.only_today = only_today;
    must(dcr_rehearsal_compute(w->policy, w->book, &options, NULL, &result, &err), &err);
    dcr_result_free(result);
}

static void claim_once(const world *w, uint32_t buyer, uint32_t cause)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    dcr_claim *claim = NULL;
    options.buyer_ix = buyer;
    options.cause = cause;
    options.as_of_day = options.cause_day = LEDGER_AS_OF;
    must(dcr_claim_compute(w->policy, w->book, &options, NULL, &claim, &err), &err);
    dcr_claim_free(claim);
}

static void claims_alone(const world *w)
{
    for (uint32_t buyer = 0; buyer < w->num_buyers; buyer += SAMPLE) {
        claim_once(w, buyer, DCR_CAUSE_INSOLVENCY);
        claim_once(w, buyer, DCR_CAUSE_PROTRACTED_DEFAULT);
    }
}

static double run(const world *w, measure m)
{
    const double from = now();
    if (m == COVER) cover_once(w);
    if (m == TODAY) rehearse_once(w, 1);
    if (m == ALL_DAYS) rehearse_once(w, 0);
    if (m == ALONE) claims_alone(w);
    return (now() - from) * (m == ALONE ? SAMPLE : 1);
}

static int by_size(const void *a, const void *b)
{
    const double x = *(const double *)a;
    const double y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, size_t count)
{
    qsort(values, count, sizeof *values, by_size);
    return values[count / 2];
}

static size_t number(int count, char **words, const char *name, size_t preset)
{
    for (int i = 1; i + 1 < count; i++)
        if (strcmp(words[i], name) == 0) return strtoul(words[i + 1], NULL, 10);
    return preset;
}

/* The policy of the task with a plan and two causes. */
static dcr_policy *policy_with_plan(void)
{
    static const char *const terms[][2] = {
        {"form", "whole_turnover"}, {"period_from", "2020-01-01"}, {"period_until", "2030-01-01"}, {"attachment_basis", "invoice_date"},
        {"currency", "EUR"}, {"rounding", "half_even"}, {"insured_percentage", "90%"}, {"limit_order_key", "invoice_date"},
        {"limit_filled_by", "all_debt"}, {"invoice_limit_rule", "at_attachment"}, {"payment_allocation", "as_designated"},
        {"maximum_payment_terms", "90 days"}, {"payment_terms_anchor", "invoice_date"}, {"maximum_extension_period", "60 days"},
        {"waiting_period", "180 days"}, {"waiting_anchor", "due_date"}, {"overdue_notice_period", "30 days"},
        {"overdue_notice_anchor", "due_date"}, {"overdue_notice_missed", "warn"}, {"claim_window", "360 days"},
        {"claim_window_anchor", "due_date"}, {"cause_insured", "yes"}};
    static const dcr_step plan[] = {DCR_STEP_RECEIPTS, DCR_STEP_LIMIT, DCR_STEP_PERCENTAGE};
    dcr_error err = DCR_ERROR_INIT;
    dcr_policy_builder *builder = NULL;
    dcr_policy *policy = NULL;
    must(dcr_policy_builder_new(NULL, &builder, &err), &err);
    for (size_t i = 0; i < sizeof terms / sizeof terms[0]; i++) {
        dcr_term_scope scope = DCR_SCOPE_POLICY;
        const dcr_term term = dcr_term_find(terms[i][0], strlen(terms[i][0]));
        if (term == DCR_TERM_CAUSE_INSURED) scope = dcr_scope_of(DCR_SCOPE_CAUSE, DCR_CAUSE_INSOLVENCY);
        must(dcr_policy_builder_set_text(builder, term, scope, terms[i][1], &err), &err);
        if (term != DCR_TERM_CAUSE_INSURED) continue;
        scope = dcr_scope_of(DCR_SCOPE_CAUSE, DCR_CAUSE_PROTRACTED_DEFAULT);
        must(dcr_policy_builder_set_text(builder, term, scope, terms[i][1], &err), &err);
    }
    for (size_t i = 0; i < sizeof plan / sizeof plan[0]; i++) must(dcr_policy_builder_add_step(builder, plan[i], NULL, &err), &err);
    must(dcr_policy_builder_finish(builder, &policy, &err), &err);
    dcr_policy_builder_free(builder);
    return policy;
}

int main(int count, char **words)
{
    static const char *const names[NUM_MEASURES] = {"cover", "rehearsal of today", "rehearsal with later days", "claims one by one"};
    const size_t rounds = number(count, words, "--rounds", 5) < MAX_ROUNDS ? number(count, words, "--rounds", 5) : MAX_ROUNDS;
    world w = {.num_buyers = number(count, words, "--buyers", 50000)};
    double times[NUM_MEASURES][MAX_ROUNDS];
    ledger l;
    if (!ledger_make(&l, number(count, words, "--invoices", 1000000), w.num_buyers, LEDGER_SEED, LEDGER_GROUPED)) return 1;
    w.policy = policy_with_plan();
    w.book = task_book(&l, NULL);
    for (size_t round = 0; round < rounds; round++)
        for (measure m = COVER; m < NUM_MEASURES; m++) times[m][round] = run(&w, m);
    const double cover = median(times[COVER], rounds);
    printf("%zu invoices of %zu buyers, two causes\n", l.num_invoices, w.num_buyers);
    for (measure m = COVER; m < NUM_MEASURES; m++) {
        const double seconds = median(times[m], rounds);
        printf("%-26s %8.1f ms  %7.1f times cover\n", names[m], seconds * 1e3, seconds / cover);
    }
    dcr_book_unref(w.book);
    dcr_policy_unref(w.policy);
    ledger_free(&l);
    return 0;
}
