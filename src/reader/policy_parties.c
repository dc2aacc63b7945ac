/* Who is insured on a day, and who is paid an indemnity. docs/readers/policy-parties.md; systems.md P10. */
#include "delcredere/parties.h"

#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "book/book.h"
#include "calc/claim.h"
#include "num/amount.h"
#include "num/muldiv.h"
#include "terms/party_rows.h"
#include "terms/result.h"

/* A company that sells. */
typedef struct seller {
    const char *name;
    size_t length;
    int64_t num_invoices, num_outside;
} seller;

typedef struct parties {
    dcr_policy_parties_options q;
    const dcr_policy *policy;
    const dcr_book *book;
    const dcr__facts *rows; /* PARTIES */
    dcr__heap heap;
    seller *sellers;
    size_t num_sellers;
    uint32_t *seller_of; /* by row of BUYERS; DCR_NO_INDEX: not asked about */
    dcr_claim *claim;    /* NULL: none is asked about */
    int64_t *left;       /* by row of its sheet */
    dcr_result *result;
    int64_t num_not_insured, num_outside, assigned;
} parties;

/* ---- Who is insured ---- */

/* The first row in force on a day that insures a company, or DCR_NO_INDEX; `is_named`: some row says who is insured at all. */
static uint32_t row_of(const parties *p, const char *name, size_t length, int32_t day, bool *is_named)
{
    *is_named = false;
    for (size_t i = 0; i < p->rows->rows; i++) {
        const dcr__party party = dcr__party_at(p->rows, i);
        if (dcr__party_is_paid(&party)) continue;
        *is_named = true;
        const bool is_own = length == 0 && party.role == DCR_PARTY_ROLE_POLICYHOLDER;
        const bool is_his = length > 0 && length == party.length && memcmp(name, party.name, length) == 0;
        if ((is_own || is_his) && dcr__party_holds(&party, day)) return (uint32_t)i;
    }
    return DCR_NO_INDEX;
}

static bool is_insured(const parties *p, const char *name, size_t length, int32_t day, uint32_t *row)
{
    bool is_named = false;
    *row = row_of(p, name, length, day, &is_named);
    return *row != DCR_NO_INDEX || !is_named;
}

static const char *entity_of(const dcr_book *book, size_t buyer, size_t *length)
{
    const dcr__facts *buyers = &book->facts[DCR_TABLE_BUYERS];
    *length = 0;
    return dcr__facts_values(buyers, DCR_BUYERS_ENTITY) != NULL ? dcr__facts_text(buyers, DCR_BUYERS_ENTITY, buyer, length) : "";
}

/* The company of a name; it is added unless the question names the one it is about. DCR_NO_INDEX: not asked about. */
static uint32_t seller_at(parties *p, const char *name, size_t length)
{
    for (size_t i = 0; i < p->num_sellers; i++)
        if (p->sellers[i].length == length && (length == 0 || memcmp(p->sellers[i].name, name, length) == 0)) return (uint32_t)i;
    if (p->q.seller != NULL) return DCR_NO_INDEX;
    p->sellers[p->num_sellers] = (seller){.name = name, .length = length};
    return (uint32_t)p->num_sellers++;
}

static dcr_status find_sellers(parties *p)
{
    p->sellers = dcr__new_array(&p->heap, p->book->num_buyers + 1, sizeof *p->sellers);
    p->seller_of = dcr__new_array(&p->heap, p->book->num_buyers + 1, sizeof *p->seller_of);
    if (p->sellers == NULL || p->seller_of == NULL) return DCR_E_NOMEM;
    if (p->q.seller != NULL) p->sellers[p->num_sellers++] = (seller){.name = p->q.seller, .length = p->q.seller_length};
    for (size_t i = 0; i < p->book->num_buyers; i++) {
        size_t length = 0;
        const char *name = entity_of(p->book, i, &length);
        p->seller_of[i] = seller_at(p, name, length);
    }
    return DCR_OK;
}

static dcr_status put_outside(parties *p, size_t invoice, uint32_t buyer, int32_t day)
{
    const seller *s = &p->sellers[p->seller_of[buyer]];
    size_t row = 0;
    DCR_TRY(dcr__result_row(p->result, DCR_TABLE_POLICY_PARTIES_OUTSIDE, &row));
    dcr__result_uint32(p->result, DCR_POLICY_PARTIES_OUTSIDE_INVOICE_IX)[row] = (uint32_t)invoice;
    dcr__result_uint32(p->result, DCR_POLICY_PARTIES_OUTSIDE_BUYER_IX)[row] = buyer;
    dcr__result_int32(p->result, DCR_POLICY_PARTIES_OUTSIDE_INVOICE_DAY)[row] = day;
    p->num_outside++;
    return dcr__result_put_text(p->result, DCR_POLICY_PARTIES_OUTSIDE_SELLER, row, s->name, s->length);
}

static dcr_status look_at_invoices(parties *p)
{
    const dcr__facts *invoices = &p->book->facts[DCR_TABLE_INVOICES];
    const int32_t *days = dcr__facts_values(invoices, DCR_INVOICES_INVOICE_DAY);
    DCR_TRY(dcr__result_add(p->result, DCR_TABLE_POLICY_PARTIES_OUTSIDE, 0));
    for (size_t i = 0; i < invoices->rows; i++) {
        const uint32_t buyer = dcr__book_buyer_of(p->book, (uint32_t)i);
        uint32_t row = 0;
        if (buyer == DCR_NO_INDEX || p->seller_of[buyer] == DCR_NO_INDEX) continue;
        if (days[i] > p->q.as_of_day || !dcr__is_known(p->book, DCR_TABLE_INVOICES, i)) continue;
        seller *s = &p->sellers[p->seller_of[buyer]];
        s->num_invoices++;
        if (is_insured(p, s->name, s->length, days[i], &row)) continue;
        s->num_outside++;
        DCR_TRY(put_outside(p, i, buyer, days[i]));
    }
    return DCR_OK;
}

static dcr_status put_sellers(parties *p)
{
    DCR_TRY(dcr__result_add(p->result, DCR_TABLE_POLICY_PARTIES_SELLERS, p->num_sellers));
    for (size_t i = 0; i < p->num_sellers; i++) {
        const seller *s = &p->sellers[i];
        uint32_t *row = &dcr__result_uint32(p->result, DCR_POLICY_PARTIES_SELLERS_PARTY_IX)[i];
        const bool is_in = is_insured(p, s->name, s->length, p->q.as_of_day, row);
        p->num_not_insured += !is_in;
        dcr__result_uint8(p->result, DCR_POLICY_PARTIES_SELLERS_IS_INSURED)[i] = is_in;
        dcr__result_int64(p->result, DCR_POLICY_PARTIES_SELLERS_NUM_INVOICES)[i] = s->num_invoices;
        dcr__result_int64(p->result, DCR_POLICY_PARTIES_SELLERS_NUM_OUTSIDE)[i] = s->num_outside;
        DCR_TRY(dcr__result_put_text(p->result, DCR_POLICY_PARTIES_SELLERS_SELLER, i, s->name, s->length));
    }
    return DCR_OK;
}

static dcr_status put_list(const parties *p)
{
    DCR_TRY(dcr__result_add(p->result, DCR_TABLE_POLICY_PARTIES_LIST, p->rows->rows));
    for (size_t i = 0; i < p->rows->rows; i++) {
        const dcr__party party = dcr__party_at(p->rows, i);
        dcr__result_uint32(p->result, DCR_POLICY_PARTIES_LIST_PARTY_IX)[i] = (uint32_t)i;
        dcr__result_uint32(p->result, DCR_POLICY_PARTIES_LIST_ROLE)[i] = party.role;
        dcr__result_uint8(p->result, DCR_POLICY_PARTIES_LIST_IS_IN_FORCE)[i] = dcr__party_holds(&party, p->q.as_of_day);
        DCR_TRY(dcr__result_put_text(p->result, DCR_POLICY_PARTIES_LIST_PARTY, i, party.name, party.length));
    }
    return DCR_OK;
}

/* ---- Who is paid ---- */

/* Whether a row is about an invoice of the claim. */
static bool is_about(const parties *p, const dcr__party *party, uint32_t invoice)
{
    if (party->buyer_length > 0 && dcr_book_find_buyer(p->book, party->buyer, party->buyer_length) != p->q.buyer_ix) return false;
    return party->invoice_length == 0 || dcr_book_find_invoice(p->book, party->invoice, party->invoice_length) == invoice;
}

static dcr_status put_payment(const parties *p, uint32_t party, uint32_t invoice, int64_t amount)
{
    size_t row = 0;
    if (amount == 0) return DCR_OK;
    DCR_TRY(dcr__result_row(p->result, DCR_TABLE_POLICY_PARTIES_PAYMENTS, &row));
    dcr__result_uint32(p->result, DCR_POLICY_PARTIES_PAYMENTS_PARTY_IX)[row] = party;
    dcr__result_uint32(p->result, DCR_POLICY_PARTIES_PAYMENTS_INVOICE_IX)[row] = invoice;
    dcr__result_int64(p->result, DCR_POLICY_PARTIES_PAYMENTS_AMOUNT)[row] = amount;
    return DCR_OK;
}

static dcr_status put_payee(const parties *p, uint32_t ix, const dcr__party *party, int64_t base, int64_t amount)
{
    size_t row = 0;
    DCR_TRY(dcr__result_row(p->result, DCR_TABLE_POLICY_PARTIES_PAYEES, &row));
    dcr__result_uint32(p->result, DCR_POLICY_PARTIES_PAYEES_PARTY_IX)[row] = ix;
    dcr__result_uint32(p->result, DCR_POLICY_PARTIES_PAYEES_ROLE)[row] = party->role;
    dcr__result_int64(p->result, DCR_POLICY_PARTIES_PAYEES_BASE)[row] = base;
    dcr__result_int64(p->result, DCR_POLICY_PARTIES_PAYEES_AMOUNT)[row] = amount;
    return dcr__result_put_text(p->result, DCR_POLICY_PARTIES_PAYEES_PARTY, row, party->name, party->length);
}

/* What a payee is paid, invoice by invoice. The sums are of parts of the indemnity: they fit. */
static dcr_status pay(parties *p, uint32_t ix, const dcr__party *party, int64_t *paid)
{
    const int64_t share = party->share != DCR_NO_RATIO ? party->share : DCR_SHARE_ONE;
    int64_t base = 0;
    *paid = 0;
    for (size_t i = 0; i < p->claim->sheet.rows; i++) {
        const uint32_t invoice = dcr_table_uint32(dcr_claim_table(p->claim, DCR_TABLE_CLAIM_SHEET), DCR_CLAIM_SHEET_INVOICE_IX)[i];
        int64_t part = 0;
        if (!is_about(p, party, invoice)) continue;
        base += p->left[i];
        DCR_TRY(dcr__mul_div_status(p->left[i], share, DCR_SHARE_ONE, p->policy->terms.rounding, &part));
        part = dcr__min(part, p->left[i]);
        if (party->amount != DCR_NO_AMOUNT) part = dcr__min(part, party->amount - *paid);
        p->left[i] -= part;
        *paid += part;
        DCR_TRY(put_payment(p, ix, invoice, part));
    }
    return put_payee(p, ix, party, base, *paid);
}

static dcr_status pay_all(parties *p)
{
    const dcr_table *sheet = dcr_claim_table(p->claim, DCR_TABLE_CLAIM_SHEET);
    dcr__party holder = {.name = "", .buyer = "", .invoice = "", .role = DCR_PARTY_ROLE_POLICYHOLDER, .share = DCR_NO_RATIO,
                         .amount = DCR_NO_AMOUNT};
    bool is_named = false;
    int64_t paid = 0;
    const uint32_t own = row_of(p, "", 0, p->q.as_of_day, &is_named);
    p->left = dcr__new_array(&p->heap, p->claim->sheet.rows + 1, sizeof *p->left);
    if (p->left == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < p->claim->sheet.rows; i++) p->left[i] = dcr_table_int64(sheet, DCR_CLAIM_SHEET_INDEMNITY)[i];
    for (size_t i = 0; i < p->rows->rows; i++) {
        const dcr__party party = dcr__party_at(p->rows, i);
        if (!dcr__party_is_paid(&party) || !dcr__party_holds(&party, p->q.as_of_day)) continue;
        DCR_TRY(pay(p, (uint32_t)i, &party, &paid));
        p->assigned += paid;
    }
    if (own != DCR_NO_INDEX) holder = dcr__party_at(p->rows, own);
    return pay(p, own, &holder, &paid);
}

static void put_totals(const parties *p)
{
    const dcr_result *t = p->result;
    const bool has_claim = p->claim != NULL;
    dcr__result_uint32(t, DCR_POLICY_PARTIES_TOTALS_BUYER_IX)[0] = p->q.buyer_ix;
    dcr__result_uint32(t, DCR_POLICY_PARTIES_TOTALS_REASON)[0] = has_claim ? (uint32_t)p->claim->reason : 0;
    dcr__result_int64(t, DCR_POLICY_PARTIES_TOTALS_INDEMNITY)[0] = has_claim ? p->claim->indemnity : DCR_NO_AMOUNT;
    dcr__result_int64(t, DCR_POLICY_PARTIES_TOTALS_ASSIGNED)[0] = has_claim ? p->assigned : DCR_NO_AMOUNT;
    dcr__result_int64(t, DCR_POLICY_PARTIES_TOTALS_REST)[0] = has_claim ? p->claim->indemnity - p->assigned : DCR_NO_AMOUNT;
    dcr__result_int64(t, DCR_POLICY_PARTIES_TOTALS_NUM_SELLERS)[0] = (int64_t)p->num_sellers;
    dcr__result_int64(t, DCR_POLICY_PARTIES_TOTALS_NUM_NOT_INSURED)[0] = p->num_not_insured;
    dcr__result_int64(t, DCR_POLICY_PARTIES_TOTALS_NUM_OUTSIDE)[0] = p->num_outside;
}

/* ---- The question ---- */

static dcr_status make_claim(parties *p, const dcr_allocator *allocator, dcr_error *err)
{
    dcr_claim_options claim = DCR_CLAIM_OPTIONS_INIT;
    if (p->q.buyer_ix == DCR_NO_INDEX) return DCR_OK;
    claim.as_of_day = p->q.as_of_day;
    claim.buyer_ix = p->q.buyer_ix;
    claim.cause = p->q.cause;
    claim.cause_day = p->q.cause_day;
    claim.filed_day = p->q.filed_day;
    claim.unknown_as = p->q.unknown_as;
    claim.first_loss_used = p->q.first_loss_used;
    claim.liability_used = p->q.liability_used;
    claim.premium_paid = p->q.premium_paid;
    return dcr_claim_compute(p->policy, p->book, &claim, allocator, &p->claim, err);
}

static dcr_status answer(parties *p)
{
    DCR_TRY(find_sellers(p));
    DCR_TRY(put_list(p));
    DCR_TRY(look_at_invoices(p));
    DCR_TRY(put_sellers(p));
    DCR_TRY(dcr__result_add(p->result, DCR_TABLE_POLICY_PARTIES_PAYEES, 0));
    DCR_TRY(dcr__result_add(p->result, DCR_TABLE_POLICY_PARTIES_PAYMENTS, 0));
    DCR_TRY(dcr__result_add(p->result, DCR_TABLE_POLICY_PARTIES_TOTALS, 1));
    if (p->claim != NULL) DCR_TRY(pay_all(p));
    put_totals(p);
    return DCR_OK;
}

static dcr_status ask(parties *p, const dcr_allocator *allocator, dcr_error *err)
{
    DCR_TRY(make_claim(p, allocator, err));
    DCR_TRY(dcr__result_new(allocator, p->policy->terms.currency, &p->result, err));
    const dcr_status status = answer(p);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, status == DCR_E_NOMEM ? "no memory for parties" : "the parties of the policy");
}

void dcr_policy_parties_options_init(dcr_policy_parties_options *options, size_t size)
{
    static const dcr_policy_parties_options init = DCR_POLICY_PARTIES_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

dcr_status dcr_policy_parties_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_policy_parties_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    parties p = {.policy = policy, .book = book};
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_status status = dcr__sized_read(&p.q, sizeof p.q, sizeof p.q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_POLICY_PARTIES_OPTIONS_INIT");
    if (!dcr__day_is_valid(p.q.as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (p.q.buyer_ix != DCR_NO_INDEX && p.q.buyer_ix >= book->num_buyers)
        return dcr__refuse(err, DCR_E_RANGE, "buyer_ix is not a row of the book's buyers");
    status = dcr__heap_from(allocator, &p.heap, err);
    if (status != DCR_OK) return status;
    p.rows = dcr__policy_facts(policy, DCR_TABLE_PARTIES);
    status = ask(&p, allocator, err);
    if (status == DCR_OK)
        *out = p.result;
    else
        dcr_result_free(p.result);
    dcr_claim_free(p.claim);
    dcr__release(&p.heap, p.sellers);
    dcr__release(&p.heap, p.seller_of);
    dcr__release(&p.heap, p.left);
    return status;
}
