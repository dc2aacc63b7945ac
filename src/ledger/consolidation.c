/* The ledger by legal identity: one line for each firm, whatever rows of buyers it has. docs/readers/identity.md. */
#include "delcredere/identity.h"

#include <string.h>

#include "base/ckd.h"
#include "base/index.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "ledger/ledger.h"

#define NO_ONE DCR_NO_INDEX

/* The identity of every buyer, and the roots as one pool for the index. */
typedef struct firms {
    const dcr__ledger *ledger;
    dcr_identity *ids; /* by buyer */
    char *pool;
    uint64_t *offsets;
    uint32_t *first;    /* first buyer with the same root */
    uint32_t *place;    /* of the identity, by buyer */
    uint32_t *next;     /* next buyer of the same identity, NO_ONE: none */
    uint32_t *last;     /* last buyer so far, by first buyer */
} firms;

static dcr_status make_room(firms *f)
{
    const dcr__heap *heap = &f->ledger->heap;
    const size_t num = f->ledger->num_buyers;
    f->ids = dcr__new_array(heap, num, sizeof *f->ids);
    f->pool = dcr__new_array(heap, num, DCR_ID_CAPACITY);
    f->offsets = dcr__new_array(heap, num + 1, sizeof *f->offsets);
    f->first = dcr__new_array(heap, num, sizeof *f->first);
    f->place = dcr__new_array(heap, num, sizeof *f->place);
    f->next = dcr__new_array(heap, num, sizeof *f->next);
    f->last = dcr__new_array(heap, num, sizeof *f->last);
    const bool done = f->ids != NULL && f->pool != NULL && f->offsets != NULL && f->first != NULL && f->place != NULL &&
                      f->next != NULL && f->last != NULL;
    return done ? DCR_OK : DCR_E_NOMEM;
}

static void release(firms *f)
{
    void *const blocks[] = {f->ids, f->pool, f->offsets, f->first, f->place, f->next, f->last};
    for (size_t i = 0; i < sizeof blocks / sizeof blocks[0]; i++) dcr__release(&f->ledger->heap, blocks[i]);
}

static dcr_status identify(firms *f, uint32_t buyer, dcr_error *err)
{
    const dcr__facts *facts = &f->ledger->book->facts[DCR_TABLE_BUYERS];
    const uint32_t *kinds = dcr__facts_values(facts, DCR_BUYERS_LEGAL_ID_KIND);
    size_t length = 0;
    const char *text = "";
    f->ids[buyer] = (dcr_identity)DCR_IDENTITY_INIT;
    if (dcr__facts_values(facts, DCR_BUYERS_LEGAL_ID) != NULL)
        text = dcr__facts_text(facts, DCR_BUYERS_LEGAL_ID, buyer, &length);
    const dcr_status status = dcr_id_normalize(text, length, kinds != NULL ? kinds[buyer] : 0,
                                               f->ledger->book->buyers[buyer].country, &f->ids[buyer], NULL);
    if (status == DCR_OK) return DCR_OK;
    return dcr__refuse_at(err, status, 0, DCR_TABLE_BUYERS, DCR_BUYERS_LEGAL_ID, buyer,
                          "a number of a firm has at most 64 letters and digits");
}

static bool is_usable(const firms *f, uint32_t buyer)
{
    return f->ledger->book->buyers[buyer].status == DCR_OK;
}

/* Buyers that cannot be used have no root: they stand nowhere. */
static dcr_status read_roots(firms *f, dcr_error *err)
{
    for (uint32_t buyer = 0; buyer < f->ledger->num_buyers; buyer++) {
        if (is_usable(f, buyer)) DCR_TRY(identify(f, buyer, err));
        const size_t length = strlen(f->ids[buyer].root);
        memcpy(f->pool + f->offsets[buyer], f->ids[buyer].root, length);
        f->offsets[buyer + 1] = f->offsets[buyer] + length;
    }
    dcr__index index = {0};
    DCR_TRY(dcr__index_build_first(&f->ledger->heap, f->pool, f->offsets, f->ledger->num_buyers, &index, f->first));
    dcr__index_release(&f->ledger->heap, &index);
    return DCR_OK;
}

/* Each buyer behind the one before it of the same identity. */
static uint32_t chain(firms *f)
{
    uint32_t num = 0;
    for (uint32_t buyer = 0; buyer < f->ledger->num_buyers; buyer++) {
        const bool has_root = f->ids[buyer].root[0] != '\0';
        const uint32_t first = has_root && f->first[buyer] != DCR_NO_INDEX ? f->first[buyer] : buyer;
        f->next[buyer] = NO_ONE;
        if (!is_usable(f, buyer)) continue;
        if (first != buyer) f->next[f->last[first]] = buyer;
        f->place[buyer] = first == buyer ? num++ : f->place[first];
        f->first[buyer] = first;
        f->last[first] = buyer;
    }
    return num;
}

/* ---- Tables ---- */

typedef struct sums {
    int64_t open, overdue, unallocated, num_open, num_buyers;
} sums;

static dcr_status add_buyer(const firms *f, uint32_t buyer, sums *own)
{
    const dcr__ledger *ledger = f->ledger;
    dcr__balance balance = {{0, 0}, {0, 0}, 0, 0};
    for (uint32_t i = ledger->start[buyer]; i < ledger->start[buyer + 1]; i++)
        dcr__balance_add(&balance, &ledger->items[i], ledger->view.as_of_day);
    DCR_TRY(dcr__put_total(&balance.open, &own->open));
    DCR_TRY(dcr__put_total(&balance.overdue, &own->overdue));
    own->unallocated = ledger->unallocated[buyer];
    own->num_open = (int64_t)balance.num_open;
    return DCR_OK;
}

static dcr_status put_part(const firms *f, uint32_t buyer, const sums *own, dcr_result *result)
{
    const dcr__facts *facts = &f->ledger->book->facts[DCR_TABLE_BUYERS];
    const dcr_identity *id = &f->ids[buyer];
    size_t row = 0;
    size_t length = 0;
    const char *entity = "";
    if (dcr__facts_values(facts, DCR_BUYERS_ENTITY) != NULL) entity = dcr__facts_text(facts, DCR_BUYERS_ENTITY, buyer, &length);
    DCR_TRY(dcr__result_row(result, DCR_TABLE_CONSOLIDATION_PARTS, &row));
    dcr__result_int64(result, DCR_CONSOLIDATION_PARTS_IDENTITY)[row] = f->place[buyer];
    dcr__result_uint32(result, DCR_CONSOLIDATION_PARTS_BUYER_IX)[row] = buyer;
    dcr__result_uint32(result, DCR_CONSOLIDATION_PARTS_ID_KIND)[row] = id->root[0] != '\0' ? id->id_kind : 0;
    dcr__result_uint32(result, DCR_CONSOLIDATION_PARTS_STATE)[row] = id->state;
    dcr__result_int64(result, DCR_CONSOLIDATION_PARTS_BALANCE)[row] = own->open;
    dcr__result_int64(result, DCR_CONSOLIDATION_PARTS_OVERDUE)[row] = own->overdue;
    DCR_TRY(dcr__result_put_text(result, DCR_CONSOLIDATION_PARTS_ENTITY, row, entity, length));
    return dcr__result_put_text(result, DCR_CONSOLIDATION_PARTS_ID, row, id->id, strlen(id->id));
}

static dcr_status put_identity(const firms *f, uint32_t first, const sums *all, dcr_result *result)
{
    const char *root = f->ids[first].root;
    size_t row = 0;
    DCR_TRY(dcr__result_row(result, DCR_TABLE_CONSOLIDATION_IDENTITIES, &row));
    dcr__result_int64(result, DCR_CONSOLIDATION_IDENTITIES_IDENTITY)[row] = f->place[first];
    dcr__result_uint32(result, DCR_CONSOLIDATION_IDENTITIES_BUYER_IX)[row] = first;
    dcr__result_int64(result, DCR_CONSOLIDATION_IDENTITIES_NUM_BUYERS)[row] = all->num_buyers;
    dcr__result_int64(result, DCR_CONSOLIDATION_IDENTITIES_BALANCE)[row] = all->open;
    dcr__result_int64(result, DCR_CONSOLIDATION_IDENTITIES_OVERDUE)[row] = all->overdue;
    dcr__result_int64(result, DCR_CONSOLIDATION_IDENTITIES_UNALLOCATED)[row] = all->unallocated;
    dcr__result_int64(result, DCR_CONSOLIDATION_IDENTITIES_NUM_OPEN)[row] = all->num_open;
    return dcr__result_put_text(result, DCR_CONSOLIDATION_IDENTITIES_ROOT, row, root, strlen(root));
}

static dcr_status put_firm(const firms *f, uint32_t first, dcr_result *result)
{
    sums all = {0, 0, 0, 0, 0};
    for (uint32_t buyer = first; buyer != NO_ONE; buyer = f->next[buyer]) {
        sums own = {0, 0, 0, 0, 1};
        DCR_TRY(add_buyer(f, buyer, &own));
        DCR_TRY(put_part(f, buyer, &own, result));
        if (!dcr__add(all.open, own.open, &all.open) || !dcr__add(all.unallocated, own.unallocated, &all.unallocated))
            return DCR_E_OVERFLOW;
        all.overdue += own.overdue;
        all.num_open += own.num_open;
        all.num_buyers++;
    }
    return put_identity(f, first, &all, result);
}

static dcr_status show_firms(firms *f, dcr_result *result, dcr_error *err)
{
    DCR_TRY(make_room(f));
    DCR_TRY(read_roots(f, err));
    (void)chain(f);
    DCR_TRY(dcr__result_add(result, DCR_TABLE_CONSOLIDATION_IDENTITIES, 0));
    DCR_TRY(dcr__result_add(result, DCR_TABLE_CONSOLIDATION_PARTS, 0));
    for (uint32_t buyer = 0; buyer < f->ledger->num_buyers; buyer++)
        if (is_usable(f, buyer) && f->first[buyer] == buyer) DCR_TRY(put_firm(f, buyer, result));
    return DCR_OK;
}

static dcr_status show(const dcr__ledger *ledger, const void *question, dcr_result *result, dcr_error *err)
{
    firms f = {.ledger = ledger};
    (void)question;
    const dcr_status status = show_firms(&f, result, err);
    release(&f);
    return status;
}

dcr_status dcr_consolidation_compute(
    const dcr_book *book, const dcr_consolidation_options *options, const dcr_allocator *allocator, dcr_result **out,
    dcr_error *err)
{
    if (book == NULL || options == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "book, options or out is NULL");
    dcr_consolidation_options q;
    const dcr_status status = dcr__sized_read(&q, sizeof q, sizeof q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of options is not known; use DCR_CONSOLIDATION_OPTIONS_INIT");
    const dcr__ledger_view view = {q.as_of_day, q.currency, (dcr_rounding)q.rounding, q.counts_extended != 0};
    return dcr__ledger_answer(book, &view, allocator, show, &q, out, err);
}

void dcr_consolidation_options_init(dcr_consolidation_options *options, size_t size)
{
    static const dcr_consolidation_options init = DCR_CONSOLIDATION_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
