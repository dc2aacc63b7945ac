/* Losses over layers, as two tables: the parts of each loss, and what is paid of it after the terms of the account.
 * wordings.md 25. */

#include <string.h>

#include "base/check.h"
#include "base/ckd.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "loss/layer.h"
#include "num/amount.h"
#include "num/muldiv.h"
#include "terms/result.h"

/* A part of a loss, with what is not paid of it. */
typedef struct share {
    int64_t loss, not_in_force, deductible, uninsured, paid;
} share;

typedef struct total {
    int64_t loss, in_layers, by_layers, deductible, above_limit, paid;
} total;

typedef struct laying {
    const dcr_table *table;
    const dcr_layers_question *question;
    dcr__layers layers;
    size_t num_losses, num_blocks; /* blocks: one a loss, and one for the sum of several */
    size_t block;                  /* shares of one loss: layers, then parts beside them */
    share *shares;
    total *totals;
    int64_t *of_layer;
} laying;

/* ---- One loss ---- */

static dcr_status pay(const laying *l, const dcr__layer *layer, share *s)
{
    const dcr_rounding rounding = (dcr_rounding)l->question->rounding;
    if (layer->reason != DCR_REASON_OK) {
        s->not_in_force = s->loss;
        return DCR_OK;
    }
    DCR_TRY(dcr__deductible_of(&layer->deductible, s->loss, rounding, &s->deductible));
    DCR_TRY(dcr__share_status(s->loss - s->deductible, layer->percentage, rounding, &s->paid));
    s->uninsured = s->loss - s->deductible - s->paid;
    return DCR_OK;
}

/* The terms of the account, on the sum of the layers. */
static dcr_status settle(const laying *l, total *t)
{
    const dcr_layers_question *q = l->question;
    const dcr__deductible terms = {q->account_deductible, q->account_deductible_ratio, q->account_deductible_minimum,
                                   q->account_deductible_maximum};
    DCR_TRY(dcr__deductible_of(&terms, t->by_layers, (dcr_rounding)q->rounding, &t->deductible));
    int64_t limit = q->account_limit != DCR_NO_AMOUNT ? q->account_limit : INT64_MAX;
    if (q->account_limit_ratio != DCR_NO_RATIO) {
        int64_t by_ratio = 0;
        DCR_TRY(dcr__share_status(t->by_layers, q->account_limit_ratio, (dcr_rounding)q->rounding, &by_ratio));
        limit = dcr__min(limit, by_ratio);
    }
    const int64_t left = t->by_layers - t->deductible;
    t->above_limit = dcr__max(0, left - limit);
    t->paid = left - t->above_limit;
    return DCR_OK;
}

static dcr_status lay(laying *l, size_t at, int64_t loss)
{
    int64_t beside[DCR__LAYER_PARTS];
    share *shares = l->shares + at * l->block;
    total *t = &l->totals[at];
    DCR_TRY(dcr__layers_cut(&l->layers, loss, l->of_layer, beside));
    t->loss = loss;
    for (size_t i = 0; i < l->layers.num; i++) {
        shares[i].loss = l->of_layer[i];
        DCR_TRY(pay(l, &l->layers.rows[i], &shares[i]));
        t->in_layers += shares[i].loss;
        t->by_layers += shares[i].paid;
    }
    for (size_t part = 1; part < DCR__LAYER_PARTS; part++) shares[l->layers.num + part].loss = beside[part];
    return settle(l, t);
}

/* ---- The sum of several losses ---- */

static bool add_all(int64_t *sum, const int64_t *amounts, size_t num)
{
    bool fits = true;
    for (size_t i = 0; i < num; i++) fits = fits && dcr__add(sum[i], amounts[i], &sum[i]);
    return fits;
}

static dcr_status sum_up(laying *l)
{
    if (l->num_blocks == l->num_losses) return DCR_OK;
    int64_t *shares = &l->shares[l->num_losses * l->block].loss;
    int64_t *totals = &l->totals[l->num_losses].loss;
    const size_t num_shares = l->block * sizeof(share) / sizeof(int64_t);
    const size_t num_totals = sizeof(total) / sizeof(int64_t);
    bool fits = true;
    for (size_t at = 0; at < l->num_losses; at++) {
        fits = fits && add_all(shares, &l->shares[at * l->block].loss, num_shares);
        fits = fits && add_all(totals, &l->totals[at].loss, num_totals);
    }
    return fits ? DCR_OK : DCR_E_OVERFLOW;
}

/* ---- Tables ---- */

static bool is_shown(const laying *l, size_t place, const share *s)
{
    return place < l->layers.num || s->loss != 0;
}

static dcr_reason reason_of(const laying *l, size_t place, const share *s)
{
    static const dcr_reason beside[DCR__LAYER_PARTS] = {
        [DCR_LAYER_PART_PRIMARY] = DCR_REASON_OK, [DCR_LAYER_PART_BELOW] = DCR_REASON_R03,
        [DCR_LAYER_PART_GAP] = DCR_REASON_L14,    [DCR_LAYER_PART_UNPLACED] = DCR_REASON_R02,
        [DCR_LAYER_PART_ABOVE] = DCR_REASON_L12};
    if (place >= l->layers.num) return beside[place - l->layers.num];
    if (l->layers.rows[place].reason != DCR_REASON_OK) return l->layers.rows[place].reason;
    if (s->loss == 0 || s->paid > 0) return DCR_REASON_OK;
    return s->deductible == s->loss ? DCR_REASON_R03 : DCR_REASON_R02;
}

/* The name of a layer, or nothing. */
static const char *name_of(const laying *l, size_t place, size_t *length)
{
    const int64_t *offsets = dcr__table_values(l->table, DCR_LAYERS_LAYER);
    *length = 0;
    if (offsets == NULL || place >= l->layers.num) return "";
    *length = (size_t)(offsets[place + 1] - offsets[place]);
    return dcr_table_text_bytes(l->table, DCR_LAYERS_LAYER) + offsets[place];
}

static void put_share(const laying *l, dcr_result *loss, size_t row, size_t at, size_t place)
{
    const share *s = &l->shares[at * l->block + place];
    const bool is_layer = place < l->layers.num;
    const dcr__layer *layer = is_layer ? &l->layers.rows[place] : NULL;
    dcr__result_uint32(loss, DCR_LAYER_SHARES_LOSS_IX)[row] = at < l->num_losses ? (uint32_t)at : DCR_NO_INDEX;
    dcr__result_uint32(loss, DCR_LAYER_SHARES_PART)[row] =
        is_layer ? (uint32_t)DCR_LAYER_PART_LAYER : (uint32_t)(place - l->layers.num);
    dcr__result_uint32(loss, DCR_LAYER_SHARES_LAYER_IX)[row] = is_layer ? (uint32_t)place : DCR_NO_INDEX;
    dcr__result_int64(loss, DCR_LAYER_SHARES_FROM_AMOUNT)[row] = is_layer ? layer->from : DCR_NO_AMOUNT;
    dcr__result_int64(loss, DCR_LAYER_SHARES_UNTIL_AMOUNT)[row] =
        is_layer && layer->until != INT64_MAX ? layer->until : DCR_NO_AMOUNT;
    dcr__result_int64(loss, DCR_LAYER_SHARES_LOSS)[row] = s->loss;
    dcr__result_int64(loss, DCR_LAYER_SHARES_NOT_IN_FORCE)[row] = s->not_in_force;
    dcr__result_int64(loss, DCR_LAYER_SHARES_DEDUCTIBLE)[row] = s->deductible;
    dcr__result_int64(loss, DCR_LAYER_SHARES_UNINSURED)[row] = s->uninsured;
    dcr__result_int64(loss, DCR_LAYER_SHARES_PAID)[row] = s->paid;
    dcr__result_uint32(loss, DCR_LAYER_SHARES_REASON)[row] = (uint32_t)reason_of(l, place, s);
}

static dcr_status show_shares(const laying *l, dcr_result *answer)
{
    DCR_TRY(dcr__result_add(answer, DCR_TABLE_LAYER_SHARES, 0));
    for (size_t at = 0; at < l->num_blocks; at++) {
        for (size_t place = 0; place < l->block; place++) {
            size_t length = 0;
            size_t row = 0;
            const char *name = name_of(l, place, &length);
            if (!is_shown(l, place, &l->shares[at * l->block + place])) continue;
            DCR_TRY(dcr__result_row(answer, DCR_TABLE_LAYER_SHARES, &row));
            put_share(l, answer, row, at, place);
            DCR_TRY(dcr__result_put_text(answer, DCR_LAYER_SHARES_LAYER, row, name, length));
        }
    }
    return DCR_OK;
}

static dcr_status show_totals(const laying *l, dcr_result *loss)
{
    static const dcr_column columns[] = {DCR_LAYER_TOTALS_LOSS, DCR_LAYER_TOTALS_IN_LAYERS,
                                         DCR_LAYER_TOTALS_PAID_BY_LAYERS, DCR_LAYER_TOTALS_DEDUCTIBLE,
                                         DCR_LAYER_TOTALS_ABOVE_LIMIT, DCR_LAYER_TOTALS_PAID};
    DCR_TRY(dcr__result_add(loss, DCR_TABLE_LAYER_TOTALS, l->num_blocks));
    for (size_t at = 0; at < l->num_blocks; at++) {
        const int64_t *amounts = &l->totals[at].loss;
        dcr__result_uint32(loss, DCR_LAYER_TOTALS_LOSS_IX)[at] = at < l->num_losses ? (uint32_t)at : DCR_NO_INDEX;
        for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) dcr__result_int64(loss, columns[i])[at] = amounts[i];
    }
    return DCR_OK;
}

static dcr_status show(const laying *l, dcr_result *answer)
{
    DCR_TRY(show_shares(l, answer));
    return show_totals(l, answer);
}

/* ---- The question ---- */

static bool is_money_or_none(int64_t amount)
{
    return amount == DCR_NO_AMOUNT || (amount >= 0 && amount <= INT64_MAX / 4);
}

static bool is_ratio_or_none(int64_t ratio)
{
    return ratio == DCR_NO_RATIO || (ratio >= 0 && ratio <= DCR_SHARE_ONE);
}

static dcr_status check(const dcr_layers_question *q, const int64_t *losses, size_t num_losses, dcr_error *err)
{
    bool good = is_money_or_none(q->primary_limit) && is_money_or_none(q->account_deductible) &&
                is_money_or_none(q->account_deductible_minimum) && is_money_or_none(q->account_deductible_maximum) &&
                is_money_or_none(q->account_limit);
    for (size_t i = 0; i < num_losses; i++) good = good && losses[i] != DCR_NO_AMOUNT && is_money_or_none(losses[i]);
    if (!good) return dcr__refuse(err, DCR_E_AMOUNT_SIGN, "a loss or an amount of the account is negative or too large");
    if (!is_ratio_or_none(q->account_deductible_ratio) || !is_ratio_or_none(q->account_limit_ratio) ||
        !dcr__rounding_is_known((dcr_rounding)q->rounding))
        return dcr__refuse(err, DCR_E_RANGE, "a ratio of the account is not from 0 to 100%, or rounding is not a mode");
    if (q->account_deductible_minimum != DCR_NO_AMOUNT && q->account_deductible_maximum != DCR_NO_AMOUNT &&
        q->account_deductible_minimum > q->account_deductible_maximum)
        return dcr__refuse(err, DCR_E_AMOUNT, "account_deductible_minimum is above account_deductible_maximum");
    return DCR_OK;
}

static dcr_status lay_all(laying *l, const dcr__heap *heap, const int64_t *losses, dcr_result *loss)
{
    l->num_blocks = l->num_losses + (l->num_losses > 1 ? 1 : 0);
    l->block = l->layers.num + DCR__LAYER_PARTS;
    l->shares = dcr__new_array(heap, l->num_blocks * l->block, sizeof *l->shares);
    l->totals = dcr__new_array(heap, l->num_blocks, sizeof *l->totals);
    l->of_layer = dcr__new_array(heap, l->layers.num, sizeof *l->of_layer);
    if (l->shares == NULL || l->totals == NULL || l->of_layer == NULL) return DCR_E_NOMEM;
    for (size_t at = 0; at < l->num_losses; at++) DCR_TRY(lay(l, at, losses[at]));
    DCR_TRY(sum_up(l));
    return show(l, loss);
}

static dcr_status refuse(dcr_error *err, dcr_status status)
{
    switch (status) {
    case DCR_E_NOMEM:
        return dcr__refuse(err, status, "no memory for layers");
    case DCR_E_ROUNDING_ABSENT:
        return dcr__refuse(err, status, "a percentage or a ratio leaves a rest; give a rounding");
    default:
        return dcr__refuse(err, status, "the losses over the layers");
    }
}

dcr_status dcr_layers_compute(
    const dcr_table *layers, const dcr_layers_question *question, const int64_t *losses, size_t num_losses,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    if (layers == NULL || question == NULL || out == NULL || (losses == NULL && num_losses > 0))
        return dcr__refuse(err, DCR_E_NULL, "layers, question, losses or out is NULL");
    dcr_layers_question q;
    dcr_status status = dcr__sized_read(&q, sizeof q, sizeof q, question);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of question is not known; use DCR_LAYERS_QUESTION_INIT");
    if (dcr_table_kind_of(layers) != DCR_TABLE_LAYERS) return dcr__refuse(err, DCR_E_UNKNOWN, "layers is not a table of layers");
    if (num_losses >= UINT32_MAX) return dcr__refuse(err, DCR_E_RANGE, "more than 2^32 losses");
    status = check(&q, losses, num_losses, err);
    if (status != DCR_OK) return status;
    dcr_result *loss = NULL;
    status = dcr__result_new(allocator, 0, &loss, err);
    if (status != DCR_OK) return status;
    laying l = {.table = layers, .question = &q, .num_losses = num_losses};
    status = dcr__layers_read(&l.layers, &loss->heap, layers, &q, err);
    if (status == DCR_OK) {
        status = lay_all(&l, &loss->heap, losses, loss);
        if (status != DCR_OK) (void)refuse(err, status);
    }
    dcr__release(&loss->heap, l.layers.block);
    dcr__release(&loss->heap, l.shares);
    dcr__release(&loss->heap, l.totals);
    dcr__release(&loss->heap, l.of_layer);
    if (status == DCR_OK)
        *out = loss;
    else
        dcr_result_free(loss);
    return status;
}

void dcr_layers_question_init(dcr_layers_question *question, size_t size)
{
    static const dcr_layers_question init = DCR_LAYERS_QUESTION_INIT;
    dcr__sized_init(question, size, &init, sizeof init, sizeof init);
}
