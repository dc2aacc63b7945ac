/* When the indemnity is paid. wordings.md 19: within a time of an event, of two combined, part of it on account before, and
 * debt that is not yet due as it falls due. Reads indemnity_*, provisional_*, instalment_rule. */
#include "calc/claim.h"
#include "num/split.h"
#include "rule/cause.h"

typedef struct payment {
    int32_t day;
    uint32_t kind;
    int64_t amount;
} payment;

/* The day that a clock of payment counts from, DCR_NO_DAY when it has not come. */
static int32_t anchor_day(const dcr_claim *claim, int32_t anchor)
{
    const uint32_t event = dcr__anchor_event(anchor);
    if (anchor == DCR_CLOCK_ANCHOR_FILING) return claim->filed_day;
    return event != 0 ? dcr__claim_event_day(claim, event) : claim->loss_day;
}

/* The day a clock reaches, counted from no earlier than `least`. */
static int32_t run(const dcr_claim *claim, const dcr__clock *clock, int32_t least)
{
    int32_t anchor = anchor_day(claim, clock->anchor);
    int32_t day = DCR_DAY_MAX;
    if (!dcr__clock_given(clock) || anchor == DCR_NO_DAY || claim->loss_day == DCR_NO_DAY) return DCR_NO_DAY;
    anchor = anchor > least ? anchor : least;
    (void)dcr__period_add(anchor, &clock->period, claim->policy->calendar, &day);
    return day;
}

int32_t dcr__indemnity_day(const dcr_claim *claim)
{
    const dcr__terms *terms = &claim->policy->terms;
    const dcr__clock second =
        dcr__term_clock(terms, DCR_TERM_INDEMNITY_SECOND_PERIOD, DCR_TERM_INDEMNITY_SECOND_ANCHOR);
    const int32_t a = run(claim, &terms->indemnity, claim->loss_day);
    const int32_t b = run(claim, &second, claim->loss_day);
    if (!dcr__clock_given(&second)) return a;
    const bool is_absent = a == DCR_NO_DAY || b == DCR_NO_DAY;
    if (dcr__term_choice(terms, DCR_TERM_INDEMNITY_COMBINATION) == DCR_INDEMNITY_COMBINATION_EARLIEST) {
        if (is_absent) return a == DCR_NO_DAY ? b : a;
        return a < b ? a : b;
    }
    if (is_absent) return DCR_NO_DAY;
    return a > b ? a : b;
}

/* What is paid on account, less what was paid already. */
static dcr_status provisional(const dcr_claim *claim, int32_t final_day, int64_t paid, payment *out)
{
    const dcr__terms *terms = &claim->policy->terms;
    const dcr__clock clock = dcr__term_clock(terms, DCR_TERM_PROVISIONAL_PERIOD, DCR_TERM_PROVISIONAL_ANCHOR);
    const int64_t percentage = dcr__term_number(terms, DCR_TERM_PROVISIONAL_PERCENTAGE);
    *out = (payment){DCR_NO_DAY, DCR_PAYMENT_KIND_PROVISIONAL, 0};
    if (percentage == DCR_NO_AMOUNT) return DCR_OK;
    out->day = run(claim, &clock, DCR_DAY_MIN);
    if (out->day == DCR_NO_DAY || (final_day != DCR_NO_DAY && out->day >= final_day)) return DCR_OK;
    DCR_TRY(dcr__share_status(claim->ladder.amount, percentage, terms->rounding, &out->amount));
    out->amount = dcr__max(0, out->amount - paid);
    return DCR_OK;
}

static int32_t due_day_of(const dcr_claim *claim, size_t at)
{
    const int32_t *due = dcr__facts_values(&claim->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_DUE_DAY);
    return due[claim->sheet.invoice_ix[at]];
}

/* What is left is paid at once, or as each invoice falls due. `list` has room for every invoice and one more. */
static dcr_status finally(const dcr_claim *claim, int32_t final_day, int64_t amount, payment *list, size_t *num)
{
    const dcr__sheet *sheet = &claim->sheet;
    const bool as_due = dcr__term_choice(&claim->policy->terms, DCR_TERM_INSTALMENT_RULE) == DCR_INSTALMENT_RULE_AS_DUE;
    payment *last = &list[(*num)++];
    *last = (payment){final_day, DCR_PAYMENT_KIND_FINAL, amount};
    if (!as_due || final_day == DCR_NO_DAY || amount == 0) return DCR_OK;
    DCR_TRY(dcr__split(amount, sheet->indemnity, sheet->rows, sheet->weights));
    for (size_t i = 0; i < sheet->rows; i++) {
        const int32_t due = due_day_of(claim, i);
        size_t at = 0;
        if (due <= final_day || sheet->weights[i] == 0) continue;
        while (at < *num && (list[at].kind != DCR_PAYMENT_KIND_INSTALMENT || list[at].day != due)) at++;
        if (at == *num) list[(*num)++] = (payment){due, DCR_PAYMENT_KIND_INSTALMENT, 0};
        list[at].amount += sheet->weights[i];
        last->amount -= sheet->weights[i];
    }
    return DCR_OK;
}

static bool is_before(const payment *a, const payment *b)
{
    const int64_t day_a = a->kind == DCR_PAYMENT_KIND_ALREADY_PAID ? INT64_MIN : a->day != DCR_NO_DAY ? a->day : INT64_MAX;
    const int64_t day_b = b->kind == DCR_PAYMENT_KIND_ALREADY_PAID ? INT64_MIN : b->day != DCR_NO_DAY ? b->day : INT64_MAX;
    return day_a != day_b ? day_a < day_b : a->kind < b->kind;
}

/* In order of day; payments of nothing are left out. */
static size_t tidy(payment *list, size_t num)
{
    size_t kept = 0;
    for (size_t i = 0; i < num; i++)
        if (list[i].amount > 0) list[kept++] = list[i];
    for (size_t i = 1; i < kept; i++)
        for (size_t k = i; k > 0 && is_before(&list[k], &list[k - 1]); k--) {
            const payment swap = list[k];
            list[k] = list[k - 1];
            list[k - 1] = swap;
        }
    return kept;
}

static dcr_status show(dcr_claim *claim, const payment *list, size_t num)
{
    int64_t *block = dcr__new_array(&claim->heap, 2 * num + 1, sizeof *block);
    if (block == NULL) return DCR_E_NOMEM;
    claim->list_blocks[3] = block;
    int32_t *days = (int32_t *)(void *)(block + num);
    uint32_t *kinds = (uint32_t *)(void *)(days + num);
    for (size_t i = 0; i < num; i++) {
        block[i] = list[i].amount;
        days[i] = list[i].day;
        kinds[i] = list[i].kind;
    }
    dcr__table_init(&claim->payments_table, DCR_TABLE_CLAIM_PAYMENTS, num);
    dcr__table_set(&claim->payments_table, DCR_CLAIM_PAYMENTS_AMOUNT, block);
    dcr__table_set(&claim->payments_table, DCR_CLAIM_PAYMENTS_PAYMENT_DAY, days);
    dcr__table_set(&claim->payments_table, DCR_CLAIM_PAYMENTS_KIND, kinds);
    return DCR_OK;
}

static dcr_status list_payments(dcr_claim *claim, payment *list)
{
    const int64_t paid = claim->options.already_paid != DCR_NO_AMOUNT ? claim->options.already_paid : 0;
    const int32_t final_day = dcr__indemnity_day(claim);
    size_t num = 0;
    list[num++] = (payment){DCR_NO_DAY, DCR_PAYMENT_KIND_ALREADY_PAID, paid};
    DCR_TRY(provisional(claim, final_day, paid, &list[num]));
    const int64_t on_account = list[num++].amount;
    DCR_TRY(finally(claim, final_day, dcr__max(0, claim->ladder.amount - paid - on_account), list, &num));
    return show(claim, list, tidy(list, num));
}

dcr_status dcr__claim_payments(dcr_claim *claim)
{
    payment *list = dcr__new_array(&claim->heap, claim->sheet.rows + 4, sizeof *list);
    if (list == NULL) return DCR_E_NOMEM;
    const dcr_status status = list_payments(claim, list);
    dcr__release(&claim->heap, list);
    return status;
}
