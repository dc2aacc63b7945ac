/* How long cover takes per invoice where a book has a history that must be replayed: dated receipts, limits over time, cover
 * that stops and resumes, no moving up, groups.
 *
 *     replay [--rounds N] [--sizes N,N,...] [--each INVOICES] [--only WORDING]
 *
 * Prints for every size and wording the median of the rounds in ns of processor time an invoice, and how it compares with the first size: about 1
 * where time is linear. `--each` is invoices a buyer. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/replay_book.h"

typedef struct wording {
    const char *name;
    const char *terms[10]; /* name=value, beyond those of `common` */
    bool has_groups;
} wording;

static const char *const common[] = {
    "form=whole_turnover", "period_from=1970-01-01", "period_until=2100-01-01", "attachment_basis=invoice_date",
    "currency=EUR", "rounding=down", "insured_percentage=90%", "maximum_payment_terms=90 days", "maximum_extension_period=60 days",
    "limit_order_key=invoice_date", "limit_filled_by=qualifying_debt", "invoice_limit_rule=at_attachment", "stop_boundary=after_date",
    "disputed_stops_cover=no",
};

static const wording wordings[] = {
    {"receipts", {"payment_allocation=oldest_due", "stop_of_cover=none", NULL}, false},
    {"pro_rata", {"payment_allocation=pro_rata", "stop_of_cover=none", NULL}, false},
    {"stop", {"payment_allocation=oldest_due", "stop_of_cover=any_invoice", "resume_of_cover=on_payment", NULL}, false},
    {"share", {"payment_allocation=oldest_due", "stop_of_cover=overdue_share", "stop_share=10%", "resume_of_cover=on_payment",
               "resume_grace=30 days", NULL}, false},
    {"no_move_up", {"payment_allocation=oldest_due", "stop_of_cover=any_invoice", "resume_of_cover=on_payment", "move_up=no", NULL}, false},
    {"frozen", {"payment_allocation=oldest_due", "stop_of_cover=any_invoice", "resume_of_cover=on_payment", "move_up_after_stop=no",
                "move_up_after_reduction=no", NULL}, false},
    {"groups", {"payment_allocation=oldest_due", "stop_of_cover=any_invoice", "resume_of_cover=on_payment", "move_up=no",
                "stop_scope=group", NULL}, true},
};

enum { NUM_WORDINGS = sizeof wordings / sizeof wordings[0], MAX_SIZES = 8, MAX_ROUNDS = 64 };

typedef struct arguments {
    size_t sizes[MAX_SIZES], num_sizes, rounds, each;
    const char *only; /* NULL: all */
} arguments;

/* Of the processor: what other programs do meanwhile matters less. */
static double seconds(void)
{
    return (double)clock() / CLOCKS_PER_SEC;
}

static void set(dcr_policy_builder *builder, const char *line)
{
    dcr_error err = DCR_ERROR_INIT;
    const size_t length = strcspn(line, "=");
    must(dcr_policy_builder_set_text(builder, dcr_term_find(line, length), DCR_SCOPE_POLICY, line + length + 1, &err), &err);
}

static dcr_policy *policy_of(const wording *w)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_policy_builder *builder = NULL;
    dcr_policy *policy = NULL;
    must(dcr_policy_builder_new(NULL, &builder, &err), &err);
    for (size_t i = 0; i < sizeof common / sizeof common[0]; i++) set(builder, common[i]);
    for (size_t i = 0; w->terms[i] != NULL; i++) set(builder, w->terms[i]);
    must(dcr_policy_builder_finish(builder, &policy, &err), &err);
    dcr_policy_builder_free(builder);
    return policy;
}

static int by_size(const void *a, const void *b)
{
    const double left = *(const double *)a;
    const double right = *(const double *)b;
    return (left > right) - (left < right);
}

/* The median time of a fold, in ns an invoice. */
static double measure(const wording *w, const dcr_book *book, size_t invoices, size_t rounds)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_policy *policy = policy_of(w);
    dcr_cover *cover = NULL;
    double spent[MAX_ROUNDS];
    options.as_of_day = LEDGER_AS_OF;
    must(dcr_cover_compute(policy, book, &options, NULL, &cover, &err), &err);
    for (size_t i = 0; i < rounds; i++) {
        const double start = seconds();
        must(dcr_cover_renew(cover, LEDGER_AS_OF, &err), &err);
        must(dcr_cover_fold(cover, 0, &err), &err);
        must(dcr_cover_finish(cover, &err), &err);
        spent[i] = seconds() - start;
    }
    dcr_cover_free(cover);
    dcr_policy_unref(policy);
    qsort(spent, rounds, sizeof *spent, by_size);
    return spent[rounds / 2] * 1e9 / (double)invoices;
}

static bool is_asked(const arguments *args, size_t k)
{
    return k == NUM_WORDINGS || args->only == NULL || strcmp(args->only, wordings[k].name) == 0;
}

static void run_size(const arguments *args, size_t at, double ns[NUM_WORDINGS + 1])
{
    dcr_error err = DCR_ERROR_INIT;
    ledger l;
    if (!ledger_make(&l, args->sizes[at], args->sizes[at] / args->each + 1, LEDGER_SEED, LEDGER_GROUPED)) must(DCR_E_NOMEM, &err);
    const double start = seconds();
    dcr_book *alone = replay_book(&l, false, NULL);
    ns[NUM_WORDINGS] = (seconds() - start) * 1e9 / (double)args->sizes[at];
    for (size_t k = 0; k < NUM_WORDINGS; k++)
        if (!wordings[k].has_groups && is_asked(args, k)) ns[k] = measure(&wordings[k], alone, args->sizes[at], args->rounds);
    dcr_book_unref(alone);
    dcr_book *grouped = replay_book(&l, true, NULL);
    for (size_t k = 0; k < NUM_WORDINGS; k++)
        if (wordings[k].has_groups && is_asked(args, k)) ns[k] = measure(&wordings[k], grouped, args->sizes[at], args->rounds);
    dcr_book_unref(grouped);
    ledger_free(&l);
}

static void read_sizes(arguments *args, const char *text)
{
    args->num_sizes = 0;
    while (*text != '\0' && args->num_sizes < MAX_SIZES) {
        char *end = NULL;
        args->sizes[args->num_sizes++] = strtoul(text, &end, 10);
        text = *end == ',' ? end + 1 : end;
        if (end == text) break;
    }
}

static bool read_arguments(int argc, char **argv, arguments *args)
{
    *args = (arguments){.sizes = {100000, 1000000}, .num_sizes = 2, .rounds = 3, .each = 20};
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--sizes") == 0)
            read_sizes(args, argv[i + 1]);
        else if (strcmp(argv[i], "--rounds") == 0)
            args->rounds = strtoul(argv[i + 1], NULL, 10);
        else if (strcmp(argv[i], "--only") == 0)
            args->only = argv[i + 1];
        else if (strcmp(argv[i], "--each") == 0)
            args->each = strtoul(argv[i + 1], NULL, 10);
        else
            return false;
    }
    bool is_good = argc % 2 == 1 && args->num_sizes > 0 && args->rounds > 0 && args->rounds <= MAX_ROUNDS && args->each > 0;
    for (size_t i = 0; i < args->num_sizes; i++) is_good = is_good && args->sizes[i] > 0;
    return is_good;
}

int main(int argc, char **argv)
{
    arguments args;
    double ns[MAX_SIZES][NUM_WORDINGS + 1];
    if (!read_arguments(argc, argv, &args)) {
        fprintf(stderr, "replay [--rounds N] [--sizes N,N,...] [--each INVOICES] [--only WORDING]\n");
        return 2;
    }
    for (size_t i = 0; i < args.num_sizes; i++) {
        run_size(&args, i, ns[i]);
        for (size_t k = 0; k <= NUM_WORDINGS; k++) {
            if (!is_asked(&args, k)) continue;
            printf("%9zu invoices, %zu a buyer  %-10s  %8.1f ns  %5.2f of the first\n", args.sizes[i], args.each,
                   k < NUM_WORDINGS ? wordings[k].name : "build", ns[i][k], ns[i][k] / ns[0][k]);
        }
        fflush(stdout);
    }
    return 0;
}
