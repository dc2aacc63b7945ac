#include "premium/declared.h"

#include "base/check.h"
#include "base/refuse.h"
#include "book/book.h"
#include "calc/cover.h"
#include "day/civil.h"
#include "num/amount.h"
#include "num/muldiv.h"
#include "terms/policy.h"
#include "why/reason.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- What is left out ---- */

/* A component of the amount, the term that insures it, and the reason of leaving it out; rows of one reason together. */
typedef struct component_row {
    dcr_column column;
    dcr_term term;
    dcr_reason reason;
} component_row;

static const component_row components[] = {
    {DCR_INVOICES_VAT, DCR_TERM_VAT_INSURED, DCR_REASON_A01},
    {DCR_INVOICES_OTHER_TAX, DCR_TERM_OTHER_TAX_INSURED, DCR_REASON_A02},
    {DCR_INVOICES_OVERDUE_INTEREST, DCR_TERM_OVERDUE_INTEREST_INSURED, DCR_REASON_A03},
    {DCR_INVOICES_EXCHANGE_LOSS, DCR_TERM_EXCHANGE_LOSS_INSURED, DCR_REASON_A04},
    {DCR_INVOICES_CONTRACT_INTEREST, DCR_TERM_CONTRACT_INTEREST_INSURED, DCR_REASON_A05},
    {DCR_INVOICES_FREIGHT, DCR_TERM_FREIGHT_INSURED, DCR_REASON_A06},
    {DCR_INVOICES_ANCILLARY, DCR_TERM_ANCILLARY_INSURED, DCR_REASON_A06},
};

/* Sales that are not insured whoever buys, and buyers without a limit. A stop of cover is none of them: what was shipped to
 * an insured buyer is declared. */
static const uint64_t usual_exclusions =
    DCR_REASON_BIT_T01 | DCR_REASON_BIT_T02 | DCR_REASON_BIT_T03 | DCR_REASON_BIT_T05 | DCR_REASON_BIT_I01 | DCR_REASON_BIT_I02 |
    DCR_REASON_BIT_I03 | DCR_REASON_BIT_I04 | DCR_REASON_BIT_I05 | DCR_REASON_BIT_I06 | DCR_REASON_BIT_I07 | DCR_REASON_BIT_I11 |
    DCR_REASON_BIT_I18 | DCR_REASON_BIT_C02 | DCR_REASON_BIT_L01 | DCR_REASON_BIT_L02 | DCR_REASON_BIT_L05 | DCR_REASON_BIT_D07;

static uint64_t exclusions_of(const dcr_policy *policy)
{
    const dcr__facts *facts = dcr__policy_facts(policy, DCR_TABLE_DECLARATION_EXCLUSIONS);
    const uint32_t *reasons = dcr__facts_values(facts, DCR_DECLARATION_EXCLUSIONS_REASON);
    uint64_t set = 0;
    for (size_t i = 0; i < facts->rows; i++) set |= UINT64_C(1) << dcr_reason_bit((dcr_reason)reasons[i]);
    return facts->rows > 0 ? set : usual_exclusions;
}

/* The first of a set in the order of attribution; OK where it is empty. */
static uint32_t first_reason(uint64_t set)
{
    for (size_t ix = 0; set != 0 && dcr_reason_at(ix) != DCR_REASON_UNSET; ix++) {
        const int32_t bit = dcr_reason_bit(dcr_reason_at(ix));
        if (bit >= 0 && (set >> bit & 1) != 0) return (uint32_t)dcr_reason_at(ix);
    }
    return DCR_REASON_OK;
}

/* What leaves a buyer out, whatever is sold to him. */
static uint64_t reasons_of_buyer(const dcr_policy *policy, const dcr__buyer *buyer, int32_t day)
{
    const dcr__terms *terms = &policy->terms;
    uint64_t set = 0;
    if (buyer->is_affiliate && !terms->affiliates_insured) set |= DCR_REASON_BIT_I01;
    if (buyer->kind == DCR_BUYER_KIND_PUBLIC && !terms->public_buyers_insured) set |= DCR_REASON_BIT_I02;
    if (buyer->kind == DCR_BUYER_KIND_PRIVATE_INDIVIDUAL && !terms->private_individuals_insured) set |= DCR_REASON_BIT_I03;
    if (!dcr__policy_country_on(policy, buyer->country, day)->on_cover) set |= DCR_REASON_BIT_I04;
    return set;
}

uint32_t dcr__limit_kind_of(uint32_t basis)
{
    static const uint8_t kinds[] = {
        [DCR_COVER_BASIS_NAMED] = DCR_LIMIT_KIND_NAMED,           [DCR_COVER_BASIS_DISCRETIONARY] = DCR_LIMIT_KIND_DISCRETIONARY,
        [DCR_COVER_BASIS_UNNAMED] = DCR_LIMIT_KIND_UNNAMED,       [DCR_COVER_BASIS_FIRST_SALE] = DCR_LIMIT_KIND_FIRST_SALE,
        [DCR_COVER_BASIS_AUTOMATIC] = DCR_LIMIT_KIND_AUTOMATIC,   [DCR_COVER_BASIS_TEMPORARY] = DCR_LIMIT_KIND_TEMPORARY,
        [DCR_COVER_BASIS_TOP_UP] = DCR_LIMIT_KIND_TOP_UP,         [DCR_COVER_BASIS_ISSUING_BANK] = DCR_LIMIT_KIND_ISSUING_BANK,
        [DCR_COVER_BASIS_GROUP] = DCR_LIMIT_KIND_GROUP,
    };
    return basis < COUNT(kinds) ? kinds[basis] : 0;
}

const char *dcr__country_group(const dcr_policy *policy, uint32_t country, size_t *length)
{
    const dcr__facts *facts = dcr__policy_facts(policy, DCR_TABLE_COUNTRY_GROUPS);
    const uint32_t *countries = dcr__facts_values(facts, DCR_COUNTRY_GROUPS_COUNTRY);
    size_t others = facts->rows;
    *length = 0;
    for (size_t i = 0; i < facts->rows; i++) {
        const uint32_t of = countries != NULL ? countries[i] : 0;
        if (of != 0 && of == country) return dcr__facts_text(facts, DCR_COUNTRY_GROUPS_COUNTRY_GROUP, i, length);
        if (of == 0 && others == facts->rows) others = i;
    }
    return others < facts->rows ? dcr__facts_text(facts, DCR_COUNTRY_GROUPS_COUNTRY_GROUP, others, length) : "";
}

int32_t dcr__first_month_end(int32_t day)
{
    return dcr__end_of_month(day);
}

int32_t dcr__next_cut(const dcr_policy *policy, int32_t day, int32_t until)
{
    const int32_t frequency = dcr__term_choice(&policy->terms, DCR_TERM_DECLARATION_FREQUENCY);
    const int32_t months = frequency == DCR_DECLARATION_FREQUENCY_MONTHLY     ? 1
                           : frequency == DCR_DECLARATION_FREQUENCY_QUARTERLY ? 3
                                                                              : 6;
    if (frequency == DCR_DECLARATION_FREQUENCY_YEARLY) return until;
    for (;;) {
        const int32_t month_end = dcr__first_month_end(day);
        if (month_end + 1 >= until) return until;
        day = month_end + 1;
        if ((dcr__civil_of(day).month - 1) % months == 0) return day;
    }
}

/* ---- Documents ---- */

/* The columns of a cover and of the ledger that are read. */
typedef struct ledger {
    const dcr_policy *policy;
    const dcr_book *book;
    uint64_t exclusions;
    const uint32_t *status, *state, *basis;
    const uint64_t *reasons;
    const int64_t *gross, *open, *amount;
    const int32_t *invoice_day, *due_day;
    dcr__declared *out;
} ledger;

static const void *column(const dcr_book *book, dcr_column of)
{
    return dcr__facts_values(&book->facts[DCR_TABLE_INVOICES], of);
}

static ledger ledger_of(const dcr_policy *policy, const dcr_book *book, const dcr_cover *cover, dcr__declared *out)
{
    const dcr_table *invoices = dcr_cover_table(cover, DCR_TABLE_COVER_INVOICES);
    return (ledger){
        .policy = policy, .book = book, .out = out,
        .exclusions = exclusions_of(policy),
        .status = dcr_table_uint32(invoices, DCR_COVER_INVOICES_STATUS),
        .state = dcr_table_uint32(invoices, DCR_COVER_INVOICES_STATE),
        .basis = dcr_table_uint32(invoices, DCR_COVER_INVOICES_BASIS),
        .reasons = dcr_table_uint64(invoices, DCR_COVER_INVOICES_REASONS),
        .gross = dcr_table_int64(invoices, DCR_COVER_INVOICES_GROSS),
        .open = dcr_table_int64(invoices, DCR_COVER_INVOICES_OPEN),
        .amount = column(book, DCR_INVOICES_AMOUNT),
        .invoice_day = column(book, DCR_INVOICES_INVOICE_DAY),
        .due_day = column(book, DCR_INVOICES_DUE_DAY),
    };
}

static dcr_status add_part(dcr__declared *out, const dcr__declared_part *part)
{
    dcr__declared_part *moved = dcr__grow(&out->heap, out->parts, &out->capacity, out->num + 1, sizeof *moved);
    if (moved == NULL) return DCR_E_NOMEM;
    out->parts = moved;
    out->parts[out->num++] = *part;
    return DCR_OK;
}

static bool is_credit(const ledger *l, uint32_t row)
{
    const uint32_t *document = column(l->book, DCR_INVOICES_DOCUMENT);
    return document != NULL && document[row] == DCR_DOCUMENT_CREDIT_NOTE;
}

/* Whether the cover looks at a document: it was known and is not dated later. */
static bool is_seen(const ledger *l, uint32_t row)
{
    return dcr__is_known(l->book, DCR_TABLE_INVOICES, row) && (l->state[row] & DCR_STATE_NOT_YET) == 0;
}

static bool is_refused(const ledger *l, uint32_t row)
{
    return l->status[row] != DCR_OK || (l->state[row] & DCR_STATE_REFUSED_ROW) != 0 || l->book->buyer_of[row] == DCR_NO_INDEX;
}

/* The invoice that a credit note names, where it is one that is seen; else DCR_NO_INDEX. */
static uint32_t credited(const ledger *l, uint32_t row)
{
    const uint32_t *targets = l->book->credit_target;
    if (targets == NULL || targets[row] == DCR_NO_INDEX) return DCR_NO_INDEX;
    const uint32_t target = l->book->items.rows[targets[row]].row;
    return is_seen(l, target) && !is_refused(l, target) ? target : DCR_NO_INDEX;
}

static int64_t terms_of(const ledger *l, uint32_t row)
{
    return l->due_day[row] != DCR_NO_DAY ? (int64_t)l->due_day[row] - l->invoice_day[row] : DCR_NO_AMOUNT;
}

/* A document as a part, before anything is taken off: who bought, under which limit, and what leaves it out. */
static dcr__declared_part whole_of(const ledger *l, uint32_t row, int32_t day, int64_t amount)
{
    const uint32_t like = is_credit(l, row) ? credited(l, row) : row;
    dcr__declared_part part = {.amount = amount, .terms_days = DCR_NO_AMOUNT, .row = row, .buyer = l->book->buyer_of[row], .day = day};
    if (like == DCR_NO_INDEX) {
        part.reason = first_reason(reasons_of_buyer(l->policy, &l->book->buyers[part.buyer], day) & l->exclusions);
        return part;
    }
    part.reason = first_reason(l->reasons[like] & l->exclusions);
    part.limit_kind = dcr__limit_kind_of(l->basis[like]);
    part.terms_days = terms_of(l, like);
    return part;
}

/* The value of a component that is not insured, without its sign. */
static int64_t component_at(const ledger *l, size_t k, uint32_t row)
{
    const int64_t *values = column(l->book, components[k].column);
    if (values == NULL || values[row] == DCR_NO_AMOUNT || dcr__term_flag(&l->policy->terms, components[k].term)) return 0;
    return (int64_t)dcr__magnitude(values[row]);
}

/* Takes the uninsured components off: each in its proportion of the document, at most what those before it leave. */
static dcr_status take_components(const ledger *l, dcr__declared_part *whole)
{
    const int64_t base = whole->amount;
    const int64_t own = (int64_t)dcr__magnitude(l->amount[whole->row]);
    int64_t value = 0;
    for (size_t k = 0; k < COUNT(components); k++) {
        value += component_at(l, k, whole->row);
        if (value == 0 || (k + 1 < COUNT(components) && components[k + 1].reason == components[k].reason)) continue;
        dcr__declared_part part = *whole;
        DCR_TRY(dcr__mul_div_status(base, value, own, l->policy->terms.rounding, &part.amount));
        part.amount = base < 0 ? dcr__max(part.amount, whole->amount) : dcr__min(part.amount, whole->amount);
        part.reason = (uint32_t)components[k].reason;
        value = 0;
        if (part.amount == 0) continue;
        whole->amount -= part.amount;
        DCR_TRY(add_part(l->out, &part));
    }
    return DCR_OK;
}

static dcr_status add_document(const ledger *l, uint32_t row, int32_t day, int64_t amount, bool in_full)
{
    if (amount == 0) return DCR_OK;
    dcr__declared_part whole = whole_of(l, row, day, amount);
    l->out->num_documents++;
    if (whole.reason == DCR_REASON_OK && !in_full) DCR_TRY(take_components(l, &whole));
    return add_part(l->out, &whole);
}

/* ---- Sales of a period ---- */

/* The first of some day columns that has a day. */
static int32_t day_by(const dcr_book *book, uint32_t row, dcr__sale_day by)
{
    const int32_t *invoiced = column(book, DCR_INVOICES_INVOICE_DAY);
    const int32_t *dispatched = by == DCR__SALE_DISPATCHED ? column(book, DCR_INVOICES_DISPATCH_DAY) : NULL;
    const int32_t *delivered = by == DCR__SALE_DISPATCHED ? column(book, DCR_INVOICES_DELIVERY_DAY) : NULL;
    const int32_t *ordered = by == DCR__SALE_ORDERED ? column(book, DCR_INVOICES_ORDER_DAY) : NULL;
    const int32_t *const days[] = {ordered, dispatched, delivered};
    for (size_t i = 0; i < COUNT(days); i++)
        if (days[i] != NULL && days[i][row] != DCR_NO_DAY) return days[i][row];
    return invoiced[row];
}

/* Whether a document is asked for; its day goes to `day`. */
static bool is_asked(const dcr_book *book, uint32_t row, const dcr__sales_question *q, int32_t *day)
{
    *day = day_by(book, row, q->by);
    return (q->only_row == DCR_NO_INDEX || q->only_row == row) && *day >= q->from && *day < q->until;
}

static dcr_status add_sales(const ledger *l, const dcr__sales_question *q)
{
    for (uint32_t row = 0; row < l->book->facts[DCR_TABLE_INVOICES].rows; row++) {
        int32_t day = 0;
        if (!is_asked(l->book, row, q, &day) || !is_seen(l, row)) continue;
        if (is_refused(l, row)) {
            l->out->num_refused++;
            l->out->why_refused = (dcr_status)l->status[row];
        } else {
            DCR_TRY(add_document(l, row, day, l->gross[row], q->in_full));
        }
    }
    return DCR_OK;
}

/* What was shipped or ordered before it was invoiced is seen too. */
static int32_t last_day_of(const dcr_book *book, const dcr__sales_question *q)
{
    const int32_t *days = column(book, DCR_INVOICES_INVOICE_DAY);
    int32_t last = q->as_of, day = 0;
    for (uint32_t row = 0; row < book->facts[DCR_TABLE_INVOICES].rows; row++)
        if (book->buyer_of[row] != DCR_NO_INDEX && is_asked(book, row, q, &day)) last = days[row] > last ? days[row] : last;
    return last;
}

static dcr_status cover_on(const dcr_policy *policy, const dcr_book *book, int32_t day, const dcr__heap *heap, dcr_cover **out,
                           dcr_error *err)
{
    const dcr_allocator allocator = {(uint32_t)sizeof allocator, 0, heap->allocate, heap->reallocate, heap->release, heap->user};
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = day;
    return dcr_cover_compute(policy, book, &options, &allocator, out, err);
}

dcr_status dcr__declare_sales(const dcr_policy *policy, const dcr_book *book, const dcr__sales_question *question,
                              dcr__declared *declared, dcr_error *err)
{
    dcr_cover *cover = NULL;
    if (book->facts[DCR_TABLE_INVOICES].rows == 0) return DCR_OK;
    dcr_status status = cover_on(policy, book, last_day_of(book, question), &declared->heap, &cover, err);
    if (status != DCR_OK) return status;
    const ledger l = ledger_of(policy, book, cover, declared);
    status = add_sales(&l, question);
    dcr_cover_free(cover);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "what is declared of the ledger");
}

/* ---- Balances ---- */

static dcr_status add_insurable(const ledger *l, int32_t day)
{
    for (size_t i = 0; i < l->book->facts[DCR_TABLE_INVOICES].rows; i++) {
        const uint32_t row = (uint32_t)i;
        if (!dcr__is_known(l->book, DCR_TABLE_INVOICES, row) || (l->state[row] & DCR_STATE_NOT_YET) != 0) continue;
        if (is_refused(l, row)) {
            if (l->invoice_day[row] <= day) l->out->num_refused++;
        } else if (!is_credit(l, row)) {
            DCR_TRY(add_document(l, row, day, l->open[row], false));
        }
    }
    return DCR_OK;
}

/* What is within cover, though the insurer does not bear it. */
static bool is_within_cover(uint32_t reason)
{
    return reason == DCR_REASON_OK || reason == DCR_REASON_R02 || dcr__reason_class((dcr_reason)reason) == DCR__PART_SHARE;
}

/* The parts of one invoice that is open: the covered ones as one. */
static dcr_status add_covered(const ledger *l, const dcr_table *parts, size_t first, size_t last, int32_t day)
{
    const uint32_t row = dcr_table_uint32(parts, DCR_COVER_PARTS_INVOICE_IX)[first];
    const uint32_t *reason = dcr_table_uint32(parts, DCR_COVER_PARTS_REASON);
    const int64_t *amount = dcr_table_int64(parts, DCR_COVER_PARTS_AMOUNT);
    dcr__declared_part part = whole_of(l, row, day, 0);
    dcr__declared_part covered = part;
    int64_t settled = l->gross[row] - l->open[row];
    covered.reason = DCR_REASON_OK;
    for (size_t i = first; i < last; i++) {
        if (amount[i] == 0 || dcr__part_is_settled((dcr_reason)reason[i], amount[i], &settled)) continue;
        if (is_within_cover(reason[i])) {
            covered.amount += amount[i];
            continue;
        }
        part.reason = reason[i];
        part.amount = amount[i];
        DCR_TRY(add_part(l->out, &part));
    }
    return covered.amount != 0 ? add_part(l->out, &covered) : DCR_OK;
}

static dcr_status add_all_covered(const ledger *l, const dcr_cover *cover, int32_t day, dcr_error *err)
{
    const uint32_t rows = (uint32_t)l->book->facts[DCR_TABLE_INVOICES].rows;
    dcr_table *parts = NULL;
    DCR_TRY(dcr_cover_explain(cover, 0, rows, &parts, err));
    const uint32_t *row_of = dcr_table_uint32(parts, DCR_COVER_PARTS_INVOICE_IX);
    const size_t num = dcr_table_rows(parts);
    dcr_status status = DCR_OK;
    for (size_t first = 0, last = 0; status == DCR_OK && first < num; first = last) {
        while (last < num && row_of[last] == row_of[first]) last++;
        const uint32_t row = row_of[first];
        if (is_credit(l, row) || l->open[row] == 0) continue;
        l->out->num_documents++;
        status = add_covered(l, parts, first, last, day);
    }
    for (uint32_t row = 0; row < rows; row++)
        if (is_refused(l, row) && is_seen(l, row) && l->invoice_day[row] <= day) l->out->num_refused++;
    dcr_table_free(parts);
    return status;
}

dcr_status dcr__declare_balance(const dcr_policy *policy, const dcr_book *book, int32_t day, dcr__declared *declared,
                                dcr_error *err)
{
    dcr_cover *cover = NULL;
    if (book->facts[DCR_TABLE_INVOICES].rows == 0) return DCR_OK;
    dcr_status status = cover_on(policy, book, day, &declared->heap, &cover, err);
    if (status != DCR_OK) return status;
    const ledger l = ledger_of(policy, book, cover, declared);
    const bool covered = dcr__term_choice(&policy->terms, DCR_TERM_DECLARED_BALANCE) == DCR_DECLARED_BALANCE_COVERED;
    status = covered ? add_all_covered(&l, cover, day, err) : add_insurable(&l, day);
    dcr_cover_free(cover);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "what is declared of the ledger");
}

void dcr__declared_release(dcr__declared *declared)
{
    dcr__release(&declared->heap, declared->parts);
}
