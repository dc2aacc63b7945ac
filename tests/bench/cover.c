/* How long cover takes per invoice:
 *
 *     cover [--json] [--rounds N] [--invoices N] [--buyers N] [--order posting|grouped]
 *     cover --serve --invoices N --order ORDER
 *
 * Prints the median of the rounds, in which everything is measured in turn. With --serve a round is run for every
 * line read, and answered by one line of JSON: tests/bench/compare runs other programs between the rounds. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/floor.h"
#include "bench/terms.h"

typedef enum measure {
    BUILD,      /* append and finish a book */
    FOLD,       /* a frozen book, columns of the task, touched before */
    FOLD_ALL,   /* the same, all columns */
    FOLD_FRESH, /* a new cover with the columns of the task, freed again */
    BARE,       /* the same answers by the bare loop */
    NUM_MEASURES
} measure;

static const char *const measure_names[NUM_MEASURES] = {"build", "fold", "fold_all", "fold_fresh", "floor"};

typedef struct arguments {
    size_t invoices, buyers, rounds;
    int order; /* -1: both */
    bool json, serve;
} arguments;

/* Counts what is live, for the bytes of a book. */
typedef struct meter {
    size_t live, peak;
} meter;

enum { HEADER = 16 };

static void *meter_allocate(size_t size, void *user)
{
    meter *m = user;
    char *block = malloc(size + HEADER);
    if (block == NULL) return NULL;
    memcpy(block, &size, sizeof size);
    m->live += size;
    if (m->live > m->peak) m->peak = m->live;
    return block + HEADER;
}

static void meter_release(void *memory, void *user)
{
    meter *m = user;
    char *block = (char *)memory - HEADER;
    size_t size;
    memcpy(&size, block, sizeof size);
    m->live -= size;
    free(block);
}

static void *meter_reallocate(void *memory, size_t size, void *user)
{
    size_t held;
    memcpy(&held, (char *)memory - HEADER, sizeof held);
    char *moved = meter_allocate(size, user);
    if (moved == NULL) return NULL;
    memcpy(moved, memory, held < size ? held : size);
    meter_release(memory, user);
    return moved;
}

/* What the rounds work on. */
typedef struct bench {
    ledger ledger;
    ledger_order order;
    outputs outputs;
    void *scratch;
    dcr_policy *policy;
    dcr_book *book;
    dcr_cover *task, *all;
    size_t book_bytes, build_peak_bytes, cover_bytes;
} bench;

static double seconds(void)
{
    struct timespec now;
    timespec_get(&now, TIME_UTC);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static dcr_cover *new_cover(const bench *b, uint64_t omit, const dcr_allocator *allocator)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = LEDGER_AS_OF;
    options.omit = omit;
    dcr_cover *cover = NULL;
    must(dcr_cover_compute(b->policy, b->book, &options, allocator, &cover, &err), &err);
    return cover;
}

static void fold_again(dcr_cover *cover)
{
    dcr_error err = DCR_ERROR_INIT;
    must(dcr_cover_renew(cover, LEDGER_AS_OF, &err), &err);
    must(dcr_cover_fold(cover, 0, &err), &err);
    must(dcr_cover_finish(cover, &err), &err);
}

static double run(bench *b, measure what)
{
    dcr_book *book = NULL;
    dcr_cover *cover = NULL;
    const double start = seconds();
    switch (what) {
    case BUILD:
        book = task_book(&b->ledger, NULL);
        break;
    case FOLD:
        fold_again(b->task);
        break;
    case FOLD_ALL:
        fold_again(b->all);
        break;
    case FOLD_FRESH:
        cover = new_cover(b, task_omit(), NULL);
        break;
    default:
        if (b->order == LEDGER_GROUPED)
            floor_grouped(&b->ledger, &b->outputs);
        else
            floor_posting(&b->ledger, &b->outputs, b->scratch);
    }
    const double spent = seconds() - start;
    dcr_cover_free(cover);
    dcr_book_unref(book);
    return spent * 1e9 / (double)b->ledger.num_invoices;
}

static void weigh(bench *b)
{
    meter m = {0, 0};
    const dcr_allocator allocator = {sizeof allocator, 0, meter_allocate, meter_reallocate, meter_release, &m};
    dcr_book *weighed = task_book(&b->ledger, &allocator);
    b->book_bytes = m.live;
    b->build_peak_bytes = m.peak;
    m = (meter){0, 0};
    dcr_cover *cover = new_cover(b, ~UINT64_C(0), &allocator); /* no columns of invoices: scratch and buyers */
    b->cover_bytes = m.live;
    dcr_cover_free(cover);
    dcr_book_unref(weighed);
}

static void start(bench *b, size_t invoices, size_t buyers, ledger_order order)
{
    memset(b, 0, sizeof *b);
    b->order = order;
    dcr_error err = DCR_ERROR_INIT;
    if (!ledger_make(&b->ledger, invoices, buyers, LEDGER_SEED, order) || !outputs_make(&b->outputs, invoices, buyers))
        must(DCR_E_NOMEM, &err);
    b->scratch = malloc(floor_scratch_size(&b->ledger));
    if (b->scratch == NULL) must(DCR_E_NOMEM, &err);
    memset(b->scratch, 1, floor_scratch_size(&b->ledger));
    b->policy = task_policy();
    b->book = task_book(&b->ledger, NULL);
    b->task = new_cover(b, task_omit(), NULL);
    b->all = new_cover(b, 0, NULL);
    weigh(b);
}

static void end(bench *b)
{
    dcr_cover_free(b->task);
    dcr_cover_free(b->all);
    dcr_book_unref(b->book);
    dcr_policy_unref(b->policy);
    free(b->scratch);
    outputs_free(&b->outputs);
    ledger_free(&b->ledger);
}

static const char *order_name(ledger_order order)
{
    return order == LEDGER_GROUPED ? "grouped" : "posting";
}

static void print_json(const bench *b, const double *ns)
{
    const double n = (double)b->ledger.num_invoices;
    printf("{\"invoices\": %zu, \"buyers\": %zu, \"order\": \"%s\"", b->ledger.num_invoices, b->ledger.num_buyers,
           order_name(b->order));
    for (int k = 0; k < NUM_MEASURES; k++) printf(", \"%s\": %.3f", measure_names[k], ns[k]);
    printf(", \"fold_over_floor\": %.3f", ns[FOLD] / ns[BARE]);
    printf(", \"book_bytes\": %.1f, \"build_peak_bytes\": %.1f, \"fold_bytes\": %.1f}\n", (double)b->book_bytes / n,
           (double)b->build_peak_bytes / n, (double)b->cover_bytes / n);
    fflush(stdout);
}

static void print_text(const bench *b, const double *ns)
{
    const double n = (double)b->ledger.num_invoices;
    printf("%8zu invoices, %s: ns an invoice:", b->ledger.num_invoices, order_name(b->order));
    for (int k = 0; k < NUM_MEASURES; k++) printf(" %s %.1f", measure_names[k], ns[k]);
    printf("; fold / floor %.2f; bytes an invoice: book %.0f (while built %.0f), fold %.1f\n", ns[FOLD] / ns[BARE],
           (double)b->book_bytes / n, (double)b->build_peak_bytes / n, (double)b->cover_bytes / n);
    fflush(stdout);
}

static int ascending(const void *a, const void *b)
{
    const double left = *(const double *)a;
    const double right = *(const double *)b;
    return (left > right) - (left < right);
}

static void measure_rounds(bench *b, const arguments *args)
{
    double *times = malloc(args->rounds * NUM_MEASURES * sizeof *times);
    double median[NUM_MEASURES];
    if (times == NULL) exit(1);
    for (size_t round = 0; round < args->rounds; round++)
        for (int k = 0; k < NUM_MEASURES; k++) times[(size_t)k * args->rounds + round] = run(b, (measure)k);
    for (size_t k = 0; k < NUM_MEASURES; k++) {
        qsort(times + k * args->rounds, args->rounds, sizeof *times, ascending);
        median[k] = times[k * args->rounds + args->rounds / 2];
    }
    free(times);
    if (args->json)
        print_json(b, median);
    else
        print_text(b, median);
}

static void serve(bench *b)
{
    char line[64];
    while (fgets(line, sizeof line, stdin) != NULL) {
        double ns[NUM_MEASURES];
        for (int k = 0; k < NUM_MEASURES; k++) ns[k] = run(b, (measure)k);
        print_json(b, ns);
    }
}

static arguments read_arguments(int argc, char **argv)
{
    arguments args = {0, 50000, 5, -1, false, false};
    for (int i = 1; i < argc; i++) {
        const char *value = i + 1 < argc ? argv[i + 1] : "";
        const bool takes_value = strcmp(argv[i], "--json") != 0 && strcmp(argv[i], "--serve") != 0;
        if (strcmp(argv[i], "--json") == 0) args.json = true;
        else if (strcmp(argv[i], "--serve") == 0) args.serve = true;
        else if (strcmp(argv[i], "--rounds") == 0) args.rounds = strtoul(value, NULL, 10);
        else if (strcmp(argv[i], "--invoices") == 0) args.invoices = strtoul(value, NULL, 10);
        else if (strcmp(argv[i], "--buyers") == 0) args.buyers = strtoul(value, NULL, 10);
        else if (strcmp(argv[i], "--order") == 0) args.order = strcmp(value, "grouped") == 0 ? LEDGER_GROUPED : LEDGER_POSTING;
        else {
            fprintf(stderr, "unknown argument %s\n", argv[i]);
            exit(2);
        }
        i += takes_value ? 1 : 0;
    }
    if (args.rounds == 0) args.rounds = 1;
    return args;
}

int main(int argc, char **argv)
{
    static const size_t sizes[] = {100000, 1000000, 5000000};
    const arguments args = read_arguments(argc, argv);
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        if (args.invoices != 0 && i > 0) break;
        for (int order = LEDGER_POSTING; order <= LEDGER_GROUPED; order++) {
            if (args.order >= 0 && order != args.order) continue;
            bench b;
            start(&b, args.invoices != 0 ? args.invoices : sizes[i], args.buyers, (ledger_order)order);
            if (args.serve)
                serve(&b);
            else
                measure_rounds(&b, &args);
            end(&b);
        }
    }
    return 0;
}
