/* How long the gate takes for an order: in books of one thousand and of one million invoices of buyers of the same size, and
 * beside the plain coverage pass.
 *
 *     gate [--rounds N]
 *
 * Prints the median of the rounds: set-up, nanoseconds an order and an item of its buyer, each inverse question. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/terms.h"
#include "delcredere/gate.h"

typedef enum measure { COVER, SET_UP, CHECK, CHECK_WARM, LARGEST, DAY, LIMIT, PAYMENT, NUM_MEASURES } measure;

static const char *const names[NUM_MEASURES] = {
    "coverage pass an invoice", "set-up an invoice", "check", "check of the same buyers", "largest order", "latest day (366)",
    "smallest limit", "smallest payment"};

enum { ITEMS_A_BUYER = 20, ORDERS = 2000, NUM_WARM = 4 };

typedef struct bench {
    ledger ledger;
    dcr_policy *policy;
    dcr_book *book;
    dcr_cover *cover;
    dcr_gate *gate;
    uint32_t *buyers; /* of the orders: those with about the usual number of items */
    size_t num_buyers;
} bench;

/* Of the processor: what else runs on the machine does not count. */
static double seconds(void)
{
    return (double)clock() / CLOCKS_PER_SEC;
}

static dcr_gate *new_gate(const bench *b)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_gate_options options = DCR_GATE_OPTIONS_INIT;
    dcr_gate *gate = NULL;
    options.as_of_day = LEDGER_AS_OF;
    must(dcr_gate_new(b->policy, b->book, &options, NULL, &gate, &err), &err);
    return gate;
}

/* Buyers of one size, so that books of all sizes are asked about the same. */
static void choose_buyers(bench *b)
{
    size_t *items = calloc(b->ledger.num_buyers, sizeof *items);
    b->buyers = malloc(b->ledger.num_buyers * sizeof *b->buyers);
    if (items == NULL || b->buyers == NULL) exit(1);
    for (size_t i = 0; i < b->ledger.num_invoices; i++) items[b->ledger.buyer[i]]++;
    for (size_t k = 0; k < b->ledger.num_buyers; k++)
        if (items[k] >= ITEMS_A_BUYER - 5 && items[k] <= ITEMS_A_BUYER + 5) b->buyers[b->num_buyers++] = (uint32_t)k;
    free(items);
    if (b->num_buyers == 0) exit(1);
}

static void start(bench *b, size_t invoices)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    memset(b, 0, sizeof *b);
    if (!ledger_make(&b->ledger, invoices, invoices / ITEMS_A_BUYER, LEDGER_SEED, LEDGER_POSTING)) exit(1);
    b->policy = task_policy();
    b->book = task_book(&b->ledger, NULL);
    options.as_of_day = LEDGER_AS_OF;
    must(dcr_cover_compute(b->policy, b->book, &options, NULL, &b->cover, &err), &err);
    b->gate = new_gate(b);
    choose_buyers(b);
}

static void end(bench *b)
{
    dcr_gate_free(b->gate);
    dcr_cover_free(b->cover);
    dcr_book_unref(b->book);
    dcr_policy_unref(b->policy);
    free(b->buyers);
    ledger_free(&b->ledger);
}

static void fold_again(dcr_cover *cover)
{
    dcr_error err = DCR_ERROR_INIT;
    must(dcr_cover_renew(cover, LEDGER_AS_OF, &err), &err);
    must(dcr_cover_fold(cover, 0, &err), &err);
    must(dcr_cover_finish(cover, &err), &err);
}

static void ask(const bench *b, measure what, const dcr_order *order)
{
    dcr_error err = DCR_ERROR_INIT;
    static dcr_gate_answer answer;
    dcr_gate_payment payment = DCR_GATE_PAYMENT_INIT;
    int64_t amount = 0;
    int32_t day = 0;
    dcr_gate_answer_init(&answer, sizeof answer);
    switch (what) {
    case CHECK:
    case CHECK_WARM:
        must(dcr_gate_check(b->gate, order, &answer, &err), &err);
        break;
    case LARGEST:
        must(dcr_gate_largest_order(b->gate, order, DCR_SHARE_ONE, &amount, &err), &err);
        break;
    case DAY:
        must(dcr_gate_latest_day(b->gate, order, DCR_SHARE_ONE, 0, &day, &err), &err);
        break;
    case LIMIT:
        must(dcr_gate_smallest_limit(b->gate, order, DCR_SHARE_ONE, &amount, &err), &err);
        break;
    default:
        must(dcr_gate_smallest_payment(b->gate, order, DCR_SHARE_ONE, &payment, &err), &err);
    }
}

/* Nanoseconds an invoice of the book, or an order. */
static double run(bench *b, measure what)
{
    const double from = seconds();
    size_t num = b->ledger.num_invoices;
    if (what == COVER) fold_again(b->cover);
    if (what == SET_UP) dcr_gate_free(new_gate(b));
    /* Few buyers asked again and again: their items are in the cache, whatever the size of the book. */
    const size_t num_buyers = what == CHECK_WARM && b->num_buyers > NUM_WARM ? NUM_WARM : b->num_buyers;
    if (what >= CHECK) num = what <= CHECK_WARM ? ORDERS : ORDERS / 20;
    for (size_t k = 0; what >= CHECK && k < num; k++) {
        dcr_order order = DCR_ORDER_INIT;
        order.buyer_ix = b->buyers[k * 7919 % num_buyers];
        order.amount = 100000 + (int64_t)(k * 7331 % 500000);
        order.due_day = LEDGER_AS_OF + 30;
        ask(b, what, &order);
    }
    return (seconds() - from) * 1e9 / (double)num;
}

static int ascending(const void *a, const void *b)
{
    const double left = *(const double *)a;
    const double right = *(const double *)b;
    return (left > right) - (left < right);
}

static void measure_all(size_t invoices, size_t rounds, double medians[NUM_MEASURES])
{
    bench b;
    double *times = malloc(rounds * sizeof *times);
    if (times == NULL) exit(1);
    start(&b, invoices);
    for (int k = 0; k < NUM_MEASURES; k++) {
        for (size_t round = 0; round < rounds; round++) times[round] = run(&b, (measure)k);
        qsort(times, rounds, sizeof *times, ascending);
        medians[k] = times[rounds / 2];
    }
    printf("%8zu invoices:\n", invoices);
    for (int k = 0; k < NUM_MEASURES; k++) printf("  %-26s %12.1f ns\n", names[k], medians[k]);
    printf("  a check an item of the buyer, over an invoice of the coverage pass: %.1f\n",
           medians[CHECK] / ITEMS_A_BUYER / medians[COVER]);
    free(times);
    end(&b);
}

int main(int argc, char **argv)
{
    double small[NUM_MEASURES];
    double large[NUM_MEASURES];
    const size_t rounds = argc == 3 && strcmp(argv[1], "--rounds") == 0 ? strtoul(argv[2], NULL, 10) : 5;
    measure_all(1000, rounds > 0 ? rounds : 1, small);
    measure_all(1000000, rounds > 0 ? rounds : 1, large);
    printf("a check in the larger book over one in the smaller: %.2f; of the same buyers: %.2f\n", large[CHECK] / small[CHECK],
           large[CHECK_WARM] / small[CHECK_WARM]);
    return 0;
}
