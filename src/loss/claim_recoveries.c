/* The recoveries of a claim, shared in the order in which they came in. wordings.md 16.2, 20; what they give back of the
 * year's first loss and maximum liability: 17.4, 17.5. */
#include "base/order.h"
#include "base/refuse.h"
#include "loss/recovery.h"
#include "loss/rerun.h"
#include "num/convert.h"
#include "terms/result.h"

/* A row of the sheet, for the order in which the oldest debt is paid. */
typedef struct aged {
    int32_t due_day, invoice_day;
    size_t place;
    dcr__lost_debt debt;
} aged;

typedef struct sharing {
    const dcr_claim *claim;
    dcr__recovery_terms terms;
    bool recomputes, gives_liability, gives_first_loss;
    dcr__lost lost;
    int64_t first_loss; /* that the claim took */
    dcr__lost_debt *debts;
    const dcr__recovery *rows;
    size_t num;
    dcr_recovery_answer answer; /* of the recovery in hand, with the totals so far */
    int64_t *shared_own;        /* of each recovery, in own currency */
    int64_t indemnity, first_loss_left; /* as last computed again */
    dcr_error *err;
} sharing;

/* ---- The loss that is shared ---- */

static int by_age(const void *a, const void *b)
{
    const aged *left = a;
    const aged *right = b;
    if (left->due_day != right->due_day) return left->due_day < right->due_day ? -1 : 1;
    if (left->invoice_day != right->invoice_day) return left->invoice_day < right->invoice_day ? -1 : 1;
    return (left->place > right->place) - (left->place < right->place);
}

static const int64_t *of_sheet(const sharing *s, dcr_column column)
{
    return dcr_table_int64(&s->claim->sheet_table, column);
}

static int64_t of_totals(const dcr_claim *claim, dcr_column column)
{
    return dcr_table_int64(&claim->totals_table, column)[0];
}

/* One percentage where covered debt has one; else what the percentages make of it together. */
static dcr_status find_percentage(sharing *s)
{
    const int64_t *covered = of_sheet(s, DCR_CLAIM_SHEET_COVERED);
    const int64_t *percentage = of_sheet(s, DCR_CLAIM_SHEET_INSURED_PERCENTAGE);
    int64_t first = DCR_NO_RATIO;
    dcr__fraction together = {0, 0};
    bool is_one = true;
    for (size_t i = 0; i < dcr_table_rows(&s->claim->sheet_table); i++) {
        int64_t insured = 0;
        if (covered[i] <= 0) continue;
        if (first == DCR_NO_RATIO) first = percentage[i];
        is_one = is_one && percentage[i] == first;
        DCR_TRY(dcr__share_status(covered[i], percentage[i], s->terms.rounding, &insured));
        together.over += insured;
        together.under += covered[i];
    }
    s->lost.percentage = together;
    if (together.under == 0) s->lost.percentage = (dcr__fraction){0, 1};
    else if (is_one) s->lost.percentage = (dcr__fraction){first, DCR_SHARE_ONE};
    return DCR_OK;
}

static void find_debts(sharing *s, aged *ages)
{
    const dcr_table *sheet = &s->claim->sheet_table;
    const dcr__facts *invoices = &s->claim->book->facts[DCR_TABLE_INVOICES];
    const int32_t *due = dcr__facts_values(invoices, DCR_INVOICES_DUE_DAY);
    const int32_t *dated = dcr__facts_values(invoices, DCR_INVOICES_INVOICE_DAY);
    const uint32_t *row = dcr_table_uint32(sheet, DCR_CLAIM_SHEET_INVOICE_IX);
    const size_t num = dcr_table_rows(sheet);
    for (size_t i = 0; i < num; i++) {
        const int64_t left = of_sheet(s, DCR_CLAIM_SHEET_OPEN)[i] - of_sheet(s, DCR_CLAIM_SHEET_RECEIVED_AFTER)[i];
        const int64_t debt = dcr__max(0, left);
        const int64_t covered = dcr__min(of_sheet(s, DCR_CLAIM_SHEET_COVERED)[i], debt);
        ages[i] = (aged){due[row[i]], dated[row[i]], i, {debt, covered}};
    }
    if (num > 0) dcr__sort(ages, num, sizeof *ages, by_age);
    for (size_t i = 0; i < num; i++) {
        s->debts[i] = ages[i].debt;
        s->lost.debt += ages[i].debt.debt;
        s->lost.covered += ages[i].debt.covered;
    }
    s->lost.debts = s->debts;
    s->lost.num_debts = num;
    s->lost.indemnity = dcr__min(of_totals(s->claim, DCR_CLAIM_TOTALS_INDEMNITY), s->lost.debt);
}

/* ---- The recoveries ---- */

static void find_rows(sharing *s)
{
    const dcr_book *book = s->claim->book;
    const uint32_t buyer = s->claim->options.buyer_ix;
    if (book->recoveries.start == NULL || s->claim->loss_day == DCR_NO_DAY) return;
    s->rows = book->recoveries.rows + book->recoveries.start[buyer];
    const dcr__recovery *end = book->recoveries.rows + book->recoveries.start[buyer + 1];
    while (s->rows < end && s->rows->day <= s->claim->loss_day) s->rows++;
    while (s->rows + s->num < end && s->rows[s->num].day <= s->claim->options.as_of_day) s->num++;
}

static dcr_status convert(const sharing *s, const dcr__recovery *row, int64_t own, int64_t *out)
{
    const dcr_currency policy = s->claim->policy->terms.currency;
    dcr_rate rate;
    *out = own;
    if (row->currency == 0 || row->currency == policy) return DCR_OK;
    if (!dcr__book_rate(s->claim->book, row->currency, policy, row->day, &rate)) return DCR_E_RATE_ABSENT;
    return dcr_convert(own, &rate, s->terms.rounding, out, NULL);
}

/* The first loss that the insured's share so far stands for. */
static dcr_status first_loss_of(const sharing *s, int64_t *out)
{
    const int64_t borne = s->lost.debt - s->lost.indemnity;
    *out = 0;
    if (borne <= 0) return DCR_OK;
    DCR_TRY(dcr__mul_div_status(dcr__min(s->answer.insured_total, borne), s->first_loss, borne, s->terms.rounding, out));
    *out = dcr__min(*out, s->first_loss);
    return DCR_OK;
}

/* The indemnity with the recoveries up to this one among the receipts: what it is lower is the insurer's. */
static dcr_status recompute(sharing *s, size_t k, int64_t left, int64_t *first_loss_back)
{
    dcr_claim *again = NULL;
    const dcr_status status = dcr__claim_rerun(s->claim, s->rows, s->shared_own, k + 1, &again, s->err);
    if (status != DCR_OK) return status;
    const int64_t indemnity = of_totals(again, DCR_CLAIM_TOTALS_INDEMNITY);
    const int64_t first_loss = of_totals(again, DCR_CLAIM_TOTALS_FIRST_LOSS_USED_AFTER) -
                               of_totals(again, DCR_CLAIM_TOTALS_FIRST_LOSS_USED_BEFORE);
    dcr_claim_free(again);
    *first_loss_back = dcr__max(0, s->first_loss_left - first_loss);
    s->first_loss_left = first_loss;
    const int64_t less = s->indemnity - indemnity;
    s->indemnity = indemnity;
    s->answer.on_covered = DCR_NO_AMOUNT;
    return dcr__hand_out(&s->terms, &s->lost, less, left, &s->answer);
}

static dcr_status share_one(sharing *s, size_t k, int64_t gross, int64_t costs, int64_t *first_loss_back)
{
    if (s->recomputes) {
        dcr_recovery_answer own;
        (void)dcr__shared_and_costs(&s->terms, s->rows[k].amount, s->rows[k].costs, &own);
        s->shared_own[k] = own.shared;
        const int64_t left = dcr__shared_and_costs(&s->terms, gross, costs, &s->answer);
        return recompute(s, k, left, first_loss_back);
    }
    int64_t before = 0;
    int64_t after = 0;
    DCR_TRY(first_loss_of(s, &before));
    DCR_TRY(dcr__recovery_share(&s->terms, &s->lost, gross, costs, &s->answer));
    DCR_TRY(first_loss_of(s, &after));
    *first_loss_back = after - before;
    return DCR_OK;
}

static void put_row(const sharing *s, dcr_result *loss, size_t k, const int64_t money[2], int64_t first_loss_back)
{
    const dcr_recovery_answer *a = &s->answer;
    const struct { dcr_column column; int64_t value; } values[] = {
        {DCR_RECOVERY_SHARES_GROSS, money[0]}, {DCR_RECOVERY_SHARES_COSTS, money[1]}, {DCR_RECOVERY_SHARES_NET, a->net},
        {DCR_RECOVERY_SHARES_SHARED, a->shared}, {DCR_RECOVERY_SHARES_ON_COVERED, a->on_covered},
        {DCR_RECOVERY_SHARES_TO_INSURER, a->to_insurer}, {DCR_RECOVERY_SHARES_TO_INSURED, a->to_insured},
        {DCR_RECOVERY_SHARES_INSURER_COSTS, a->insurer_costs}, {DCR_RECOVERY_SHARES_INSURED_COSTS, a->insured_costs},
        {DCR_RECOVERY_SHARES_INSURER_TOTAL, a->insurer_total}, {DCR_RECOVERY_SHARES_INSURER_LEFT, a->insurer_left},
        {DCR_RECOVERY_SHARES_LIABILITY_GIVEN_BACK, s->gives_liability ? a->to_insurer : 0},
        {DCR_RECOVERY_SHARES_FIRST_LOSS_GIVEN_BACK, s->gives_first_loss ? first_loss_back : 0},
    };
    dcr__result_uint32(loss, DCR_RECOVERY_SHARES_RECOVERY_IX)[k] = s->rows[k].row;
    dcr__result_int32(loss, DCR_RECOVERY_SHARES_RECOVERY_DAY)[k] = s->rows[k].day;
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) dcr__result_int64(loss, values[i].column)[k] = values[i].value;
}

static dcr_status refuse(const sharing *s, size_t k, dcr_status status)
{
    const char *text = status == DCR_E_RATE_ABSENT ? "no exchange rate on the day of the recovery" : "the recovery cannot be shared";
    return dcr__refuse_at(s->err, status, 0, DCR_TABLE_RECOVERIES, DCR_RECOVERIES_AMOUNT, (int64_t)s->rows[k].row, text);
}

static dcr_status share_all(sharing *s, dcr_result *loss)
{
    for (size_t k = 0; k < s->num; k++) {
        int64_t money[2] = {0, 0};
        int64_t first_loss_back = 0;
        dcr_status status = convert(s, &s->rows[k], s->rows[k].amount, &money[0]);
        if (status == DCR_OK) status = convert(s, &s->rows[k], s->rows[k].costs, &money[1]);
        if (status == DCR_OK) status = share_one(s, k, money[0], money[1], &first_loss_back);
        if (status != DCR_OK) return refuse(s, k, status);
        put_row(s, loss, k, money, first_loss_back);
    }
    return DCR_OK;
}

/* ---- The question ---- */

static void read_terms(sharing *s)
{
    const dcr__terms *t = &s->claim->policy->terms;
    s->terms = (dcr__recovery_terms){
        .split = dcr__term_choice(t, DCR_TERM_RECOVERY_SPLIT),
        .cost_share = dcr__term_choice(t, DCR_TERM_RECOVERY_COST_SHARE),
        .remainder = dcr__term_choice(t, DCR_TERM_RECOVERY_REMAINDER),
        .costs_first = dcr__term_flag(t, DCR_TERM_RECOVERY_COSTS_FIRST),
        .rounding = t->rounding,
    };
    s->recomputes = dcr__term_flag(t, DCR_TERM_DIVIDEND_RECOMPUTES);
    s->gives_liability = dcr__term_flag(t, DCR_TERM_LIABILITY_REINSTATED);
    s->gives_first_loss = dcr__term_flag(t, DCR_TERM_FIRST_LOSS_REINSTATED);
    s->first_loss = of_totals(s->claim, DCR_CLAIM_TOTALS_FIRST_LOSS_USED_AFTER) -
                    of_totals(s->claim, DCR_CLAIM_TOTALS_FIRST_LOSS_USED_BEFORE);
    s->first_loss_left = s->first_loss;
    s->indemnity = of_totals(s->claim, DCR_CLAIM_TOTALS_INDEMNITY);
    s->answer = (dcr_recovery_answer)DCR_RECOVERY_ANSWER_INIT;
}

static dcr_status answer(sharing *s, dcr_result *loss)
{
    const dcr__heap *heap = &loss->heap;
    const size_t rows = dcr_table_rows(&s->claim->sheet_table);
    aged *ages = dcr__new_array(heap, rows, sizeof *ages);
    s->debts = dcr__new_array(heap, rows, sizeof *s->debts);
    find_rows(s);
    s->shared_own = dcr__new_array(heap, s->num, sizeof *s->shared_own);
    dcr_status status = ages != NULL && s->debts != NULL && s->shared_own != NULL ? DCR_OK : DCR_E_NOMEM;
    if (status == DCR_OK) status = dcr__result_add(loss, DCR_TABLE_RECOVERY_SHARES, s->num);
    if (status == DCR_OK) status = find_percentage(s);
    if (status == DCR_OK) find_debts(s, ages);
    if (status != DCR_OK)
        (void)dcr__refuse(s->err, status, "no memory for recoveries, or an amount does not fit");
    else
        status = share_all(s, loss);
    dcr__release(heap, ages);
    dcr__release(heap, s->debts);
    dcr__release(heap, s->shared_own);
    return status;
}

dcr_status dcr_claim_recoveries(const dcr_claim *claim, const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    if (claim == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "claim or out is NULL");
    sharing s = {.claim = claim, .err = err};
    read_terms(&s);
    if (s.terms.split == 0)
        return dcr__refuse_at(err, DCR_E_TERM_ABSENT, DCR_TERM_RECOVERY_SPLIT, 0, 0, -1,
                              "recovery_split: must be given to ask about recoveries");
    dcr_result *loss = NULL;
    dcr_status status = dcr__result_new(allocator, dcr_policy_currency(claim->policy), &loss, err);
    if (status != DCR_OK) return status;
    status = answer(&s, loss);
    if (status == DCR_OK)
        *out = loss;
    else
        dcr_result_free(loss);
    return status;
}
