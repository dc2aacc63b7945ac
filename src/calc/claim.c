/* A claim: question in, date of loss, sheet, ladder, payment out. */
#include "calc/claim.h"

#include <stddef.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "book/granted.h"
#include "calc/claim_causes.h"
#include "rule/retention.h"

/* The options as they were first released. */
enum { FIRST_SIZE = offsetof(dcr_claim_options, governed) };

void dcr_claim_options_init(dcr_claim_options *options, size_t size)
{
    static const dcr_claim_options init = DCR_CLAIM_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, FIRST_SIZE);
}

static bool is_day_or_none(int32_t day)
{
    return day == DCR_NO_DAY || dcr__day_is_valid(day);
}

static bool is_counter(int64_t amount)
{
    return amount == DCR_NO_AMOUNT || (amount >= 0 && amount <= INT64_MAX / 4);
}

static bool are_counters(const dcr_claim_options *o)
{
    const int64_t amounts[] = {o->first_loss_used, o->liability_used, o->premium_paid, o->each_loss_used,
                               o->kind_first_loss_used, o->buyer_paid, o->country_paid, o->costs, o->already_paid,
                               o->premium_earned, o->premium_minimum};
    for (size_t i = 0; i < sizeof amounts / sizeof amounts[0]; i++)
        if (!is_counter(amounts[i])) return false;
    return true;
}

/* Amounts that an older caller's options do not have are not given. */
static void default_amounts(dcr_claim_options *known, uint32_t size)
{
    int64_t *const first = &known->each_loss_used;
    const size_t num = (sizeof *known - offsetof(dcr_claim_options, each_loss_used)) / sizeof *first;
    for (size_t i = 0; i < num; i++)
        if (size < offsetof(dcr_claim_options, each_loss_used) + (i + 1) * sizeof *first) first[i] = DCR_NO_AMOUNT;
}

dcr_status dcr__claim_options(const dcr_book *book, const dcr_claim_options *options, dcr_claim_options *known,
                              dcr_error *err)
{
    const dcr_status status = dcr__sized_read(known, sizeof *known, FIRST_SIZE, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_CLAIM_OPTIONS_INIT");
    if (known->buyer_ix >= book->num_buyers)
        return dcr__refuse(err, DCR_E_RANGE, "buyer_ix is not a row of the book's buyers");
    default_amounts(known, options->size);
    if (known->cause != 0 && dcr_choice_name(DCR_GROUP_CAUSE, (int32_t)known->cause) == NULL)
        return dcr__refuse(err, DCR_E_RANGE, "cause must be one of dcr_cause, or 0");
    if (known->unknown_as > DCR_UNKNOWN_AS_MET)
        return dcr__refuse(err, DCR_E_RANGE, "unknown_as is not one of dcr_unknown_as");
    if (!are_counters(known)) return dcr__refuse(err, DCR_E_RANGE, "a counter may not be negative");
    if (!dcr__day_is_valid(known->as_of_day) || !is_day_or_none(known->cause_day) || !is_day_or_none(known->filed_day))
        return dcr__refuse(err, DCR_E_DATE, "as_of_day, cause_day and filed_day must be days in the years 1 to 9999");
    return DCR_OK;
}

static bool is_part(dcr_reason reason)
{
    return reason == DCR_REASON_I08 || reason == DCR_REASON_A01 || dcr__reason_class(reason) == DCR__PART_EXCLUDED;
}

/* One rung for each reason that keeps something out before the plan begins: whole reasons in the order of the registry,
 * then the parts. */
static dcr_status take_excluded(dcr_claim *claim)
{
    for (int parts = 0; parts < 2; parts++)
        for (size_t place = 0; place < dcr__num_reasons(); place++)
            if (is_part(dcr_reason_at(place)) == (parts != 0) && claim->taken_by[place] > 0)
                DCR_TRY(dcr__ladder_take(&claim->ladder, 0, dcr_reason_at(place), NULL, claim->taken_by[place]));
    DCR_ENSURE(claim->ladder.amount == claim->qualifying);
    return DCR_OK;
}

static dcr_status compute(dcr_claim *claim)
{
    DCR_TRY(dcr__claim_sheet(claim));
    DCR_TRY(dcr__claim_year(claim));
    DCR_TRY(dcr__maximum_liability(&claim->policy->terms, claim->year.premium, &claim->year.maximum));
    claim->ladder.amount = claim->gross_debt;
    DCR_TRY(dcr__ladder_take(&claim->ladder, 0, DCR_REASON_OK, NULL, 0));
    DCR_TRY(take_excluded(claim));
    DCR_TRY(dcr__plan_run(claim));
    claim->indemnity = claim->ladder.amount;
    DCR_TRY(dcr__claim_lists(claim));
    DCR_TRY(dcr__claim_payments(claim));
    if (claim->options.already_paid != DCR_NO_AMOUNT && claim->options.already_paid > 0)
        DCR_TRY(dcr__ladder_take(&claim->ladder, 0, DCR_REASON_S05, NULL,
                                 dcr__min(claim->indemnity, claim->options.already_paid)));
    return dcr__claim_tables(claim);
}

dcr_status dcr__claim_make(const dcr_policy *policy, dcr_book *read, const dcr_claim_options *known, bool is_one_of_several,
                           bool disputes_lost, dcr__claim_room *room, dcr_claim **out)
{
    dcr_claim *claim = dcr__new_array(&room->heap, 1, sizeof *claim);
    if (claim == NULL) return DCR_E_NOMEM;
    claim->heap = room->heap;
    claim->policy = dcr_policy_ref(policy);
    claim->book = dcr_book_ref(read);
    claim->options = *known;
    claim->disputes_lost = disputes_lost;
    claim->is_one_of_several = is_one_of_several;
    if (is_one_of_several) claim->options.cause_day = DCR_NO_DAY;
    claim->room = room;
    const dcr_status status = compute(claim);
    claim->room = NULL;
    if (status != DCR_OK) {
        dcr_claim_free(claim);
        return status;
    }
    *out = claim;
    return DCR_OK;
}

/* What a claim is made from. */
typedef struct making {
    const dcr_policy *policy;
    dcr_book *book; /* as it is read */
    const dcr_claim_options *known;
    bool disputes_lost;
    dcr__claim_room room;
} making;

static dcr_status make(making *m, uint32_t cause, bool is_one_of_several, dcr_claim **out)
{
    dcr_claim_options known = *m->known;
    known.cause = cause;
    return dcr__claim_make(m->policy, m->book, &known, is_one_of_several, m->disputes_lost, &m->room, out);
}

/* A claim by each cause that is looked at; the one that governs is kept. */
static dcr_status make_governing(making *m, dcr_claim **out)
{
    const bool is_any = m->known->cause == 0;
    dcr_claim *claims[DCR__NUM_CAUSES];
    uint32_t causes[DCR__NUM_CAUSES] = {m->known->cause};
    const size_t num = is_any ? dcr__causes_of(m->policy, m->book, m->known->buyer_ix, causes) : 1;
    size_t made = 0;
    size_t kept = DCR__NUM_CAUSES;
    dcr_status status = DCR_OK;
    while (made < num && status == DCR_OK) {
        status = make(m, causes[made], is_any, &claims[made]);
        made += status == DCR_OK;
    }
    if (status == DCR_OK) {
        const size_t governing = dcr__governing_cause(claims, num);
        status = dcr__show_causes(claims, num, governing);
        kept = status == DCR_OK ? governing : kept;
    }
    for (size_t i = 0; i < made; i++)
        if (i != kept) dcr_claim_free(claims[i]);
    if (status == DCR_OK) *out = claims[kept];
    return status;
}

/* The same in a room and a book of its own. */
static dcr_status make_alone(const dcr__heap *heap, const dcr_book *book, making *m, dcr_claim **out)
{
    DCR_TRY(dcr__book_as_read(book, heap, m->known->as_of_day, m->known->unknown_as, &m->book));
    dcr_status status = dcr__claim_room_new(heap, m->policy, m->book, &m->room);
    if (status == DCR_OK) status = make_governing(m, out);
    dcr__claim_room_release(&m->room);
    dcr_book_unref(m->book);
    return status;
}

void dcr_claim_free(dcr_claim *claim)
{
    if (claim == NULL) return;
    const dcr__heap heap = claim->heap;
    dcr__release(&heap, claim->sheet_block);
    dcr__release(&heap, claim->sheet.layers);
    dcr__release(&heap, claim->ladder_block);
    for (size_t i = 0; i < sizeof claim->list_blocks / sizeof claim->list_blocks[0]; i++)
        dcr__release(&heap, claim->list_blocks[i]);
    dcr_policy_unref(claim->policy);
    dcr_book_unref(claim->book);
    dcr__release(&heap, claim);
}

static const char *text_of(dcr_status status)
{
    switch (status) {
    case DCR_E_FACT_ABSENT:
        return "a fact is missing: the day of the insolvency, the premium of a multiple, or the day of a payment";
    case DCR_E_RATE_ABSENT:
        return "no exchange rate for the limit of this buyer";
    case DCR_E_RANGE:
        return "kind_first_loss_used needs a policy with exactly one first loss of a kind of limit";
    case DCR_E_NOMEM:
        return "no memory for a claim";
    default:
        return "the claim on this buyer";
    }
}

dcr_status dcr__claim_read(const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *options,
                           bool disputes_lost, const dcr_allocator *allocator, dcr_claim **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL)
        return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_claim_options known;
    dcr_status status = dcr__claim_options(book, options, &known, err);
    if (status != DCR_OK) return status;
    if (policy->num_steps == 0) return dcr__refuse(err, DCR_E_PLAN, "the policy has no plan; give it one to ask about claims");
    status = dcr__check_conversion(policy, book, err);
    if (status != DCR_OK) return status;
    dcr__heap heap;
    DCR_TRY(dcr__heap_from(allocator, &heap, err));
    making m = {.policy = policy, .known = &known, .disputes_lost = disputes_lost};
    status = make_alone(&heap, book, &m, out);
    if (status == DCR_E_NOMEM) return dcr__refuse(err, status, text_of(status));
    if (status == DCR_OK) return DCR_OK;
    return dcr__refuse_at(err, status, 0, DCR_TABLE_BUYERS, 0, (int64_t)known.buyer_ix, text_of(status));
}

dcr_status dcr_claim_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *options, const dcr_allocator *allocator,
    dcr_claim **out, dcr_error *err)
{
    return dcr__claim_read(policy, book, options, false, allocator, out, err);
}

const dcr_table *dcr_claim_table(const dcr_claim *claim, dcr_table_kind kind)
{
    if (claim == NULL) return NULL;
    switch (kind) {
    case DCR_TABLE_CLAIM_TOTALS:
        return &claim->totals_table;
    case DCR_TABLE_CLAIM_LADDER:
        return &claim->ladder_table;
    case DCR_TABLE_CLAIM_SHEET:
        return &claim->sheet_table;
    case DCR_TABLE_CLAIM_DEFAULTS:
        return &claim->defaults_table;
    case DCR_TABLE_CLAIM_FIRST_LOSSES:
        return &claim->first_losses_table;
    case DCR_TABLE_CLAIM_PAYMENTS:
        return &claim->payments_table;
    case DCR_TABLE_CLAIM_CAUSES:
        return &claim->causes_table;
    default:
        return NULL;
    }
}

const dcr_policy *dcr_claim_policy(const dcr_claim *claim)
{
    return claim != NULL ? claim->policy : NULL;
}

const dcr_book *dcr_claim_book(const dcr_claim *claim)
{
    return claim != NULL ? claim->book : NULL;
}
