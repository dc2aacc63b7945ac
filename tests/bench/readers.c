/* How long readers of a whole book take, as ratios to the plain pass of cover over the same book:
 *
 *     readers [--rounds N] [--buyers N] [--invoices N]
 *
 * Prints medians of the rounds: cover; the rehearsal of today alone, with the later days, and the claims that it stands for asked one by
 * one (of a hundredth of the buyers, as the rest takes long); the agenda, that of a week, and with the money of every item. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/terms.h"

enum { MAX_ROUNDS = 32, SAMPLE = 100, NUM_MEASURES = 7 };

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

static void rehearse(const world *w, int32_t only_today)
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

static void rehearse_today(const world *w) { rehearse(w, 1); }
static void rehearse_all_days(const world *w) { rehearse(w, 0); }

static void agenda(const world *w, int32_t until_day, int32_t with_money)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_agenda_options options = DCR_AGENDA_OPTIONS_INIT;
    dcr_result *result = NULL;
    options.as_of_day = LEDGER_AS_OF;
    options.until_day = until_day;
    options.with_money = with_money;
    must(dcr_agenda_compute(w->policy, w->book, &options, NULL, &result, &err), &err);
    dcr_result_free(result);
}

static void agenda_whole(const world *w) { agenda(w, DCR_NO_DAY, 0); }
static void agenda_week(const world *w) { agenda(w, LEDGER_AS_OF + 7, 0); }
static void agenda_money(const world *w) { agenda(w, DCR_NO_DAY, 1); }

static const struct {
    const char *name;
    void (*run)(const world *w);
    int times; /* a sample stands for so many */
} measures[NUM_MEASURES] = {
    {"cover", cover_once, 1},
    {"rehearsal of today", rehearse_today, 1},
    {"rehearsal with later days", rehearse_all_days, 1},
    {"claims one by one", claims_alone, SAMPLE},
    {"agenda", agenda_whole, 1},
    {"agenda up to a week", agenda_week, 1},
    {"agenda with money", agenda_money, 1},
};

static double seconds_of(const world *w, int measure)
{
    const double from = now();
    measures[measure].run(w);
    return (now() - from) * measures[measure].times;
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
        {"overdue_notice_anchor", "due_date"}, {"overdue_notice_missed", "invoice_not_covered"}, {"claim_window", "360 days"},
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
    const size_t rounds = number(count, words, "--rounds", 5) < MAX_ROUNDS ? number(count, words, "--rounds", 5) : MAX_ROUNDS;
    world w = {.num_buyers = number(count, words, "--buyers", 50000)};
    double times[NUM_MEASURES][MAX_ROUNDS];
    ledger l;
    if (!ledger_make(&l, number(count, words, "--invoices", 1000000), w.num_buyers, LEDGER_SEED, LEDGER_GROUPED)) return 1;
    w.policy = policy_with_plan();
    w.book = task_book(&l, NULL);
    for (size_t round = 0; round < rounds; round++)
        for (int m = 0; m < NUM_MEASURES; m++) times[m][round] = seconds_of(&w, m);
    const double cover = median(times[0], rounds);
    printf("%zu invoices of %zu buyers, two causes\n", l.num_invoices, w.num_buyers);
    for (int m = 0; m < NUM_MEASURES; m++) {
        const double seconds = median(times[m], rounds);
        printf("%-26s %8.1f ms  %7.1f times cover\n", measures[m].name, seconds * 1e3, seconds / cover);
    }
    dcr_book_unref(w.book);
    dcr_policy_unref(w.policy);
    ledger_free(&l);
    return 0;
}
