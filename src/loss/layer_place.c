/* Where layers begin and end. wordings.md 25: a top-up attaches at a fixed amount, and then a primary that falls leaves a
 * gap; or it follows the primary, and then it comes down with it. Its height may be tied to the primary's. */
#include "base/order.h"
#include "base/refuse.h"
#include "day/civil.h"
#include "loss/layer.h"
#include "num/amount.h"
#include "num/muldiv.h"
#include "terms/table.h"

typedef struct reading {
    dcr__layers *layers;
    const dcr_table *table;
    const dcr_layers_question *question;
    int64_t first_height; /* of row 0 */
    int64_t below;        /* where the row above in the table ends */
    dcr_error *err;
} reading;

static int64_t int64_of(const dcr_table *table, dcr_column column, size_t row)
{
    const int64_t *values = dcr__table_values(table, column);
    return values != NULL ? values[row] : DCR_NO_AMOUNT;
}

static dcr_status refuse(const reading *r, dcr_status status, dcr_column column, size_t row, const char *text)
{
    return dcr__refuse_at(r->err, status, 0, DCR_TABLE_LAYERS, (int32_t)column, (int64_t)row, text);
}

/* ---- What a row may say ---- */

static dcr_status check_row(const reading *r, size_t row)
{
    static const dcr_column amounts[] = {DCR_LAYERS_ATTACHMENT, DCR_LAYERS_LIMIT, DCR_LAYERS_DEDUCTIBLE,
                                         DCR_LAYERS_DEDUCTIBLE_MINIMUM, DCR_LAYERS_DEDUCTIBLE_MAXIMUM,
                                         DCR_LAYERS_MAXIMUM_AMOUNT};
    static const dcr_column ratios[] = {DCR_LAYERS_SHARE, DCR_LAYERS_PERCENTAGE, DCR_LAYERS_DEDUCTIBLE_RATIO};
    for (size_t i = 0; i < sizeof amounts / sizeof amounts[0]; i++) {
        const int64_t amount = int64_of(r->table, amounts[i], row);
        if (amount != DCR_NO_AMOUNT && (amount < 0 || amount > INT64_MAX / 4))
            return refuse(r, DCR_E_AMOUNT_SIGN, amounts[i], row, "an amount of a layer is negative or too large");
    }
    for (size_t i = 0; i < sizeof ratios / sizeof ratios[0]; i++) {
        const int64_t ratio = int64_of(r->table, ratios[i], row);
        if (ratio != DCR_NO_RATIO && (ratio < 0 || ratio > DCR_SHARE_ONE))
            return refuse(r, DCR_E_RANGE, ratios[i], row, "a ratio of a layer must be from 0 to 100%");
    }
    const int64_t ratio = int64_of(r->table, DCR_LAYERS_MAXIMUM_RATIO_TO_PRIMARY, row);
    if (ratio != DCR_NO_RATIO && ratio < 0)
        return refuse(r, DCR_E_RANGE, DCR_LAYERS_MAXIMUM_RATIO_TO_PRIMARY, row, "the ratio may not be negative");
    return DCR_OK;
}

static dcr_status code_of(const reading *r, dcr_column column, dcr_group group, size_t row, int32_t absent, int32_t *out)
{
    const uint32_t *codes = dcr__table_values(r->table, column);
    *out = codes != NULL && codes[row] != 0 ? (int32_t)codes[row] : absent;
    if (dcr_choice_name(group, *out) != NULL) return DCR_OK;
    return refuse(r, DCR_E_RANGE, column, row, "the code is not in its list");
}

/* ---- Height, place, whether in force ---- */

static dcr_status height_of(const reading *r, size_t row, int64_t *out)
{
    const int64_t limit = int64_of(r->table, DCR_LAYERS_LIMIT, row);
    const int64_t most = int64_of(r->table, DCR_LAYERS_MAXIMUM_AMOUNT, row);
    const int64_t ratio = int64_of(r->table, DCR_LAYERS_MAXIMUM_RATIO_TO_PRIMARY, row);
    int64_t height = limit != DCR_NO_AMOUNT ? limit : INT64_MAX;
    if (most != DCR_NO_AMOUNT) height = dcr__min(height, most);
    if (ratio != DCR_NO_RATIO) {
        const int64_t primary = r->question->primary_limit != DCR_NO_AMOUNT ? r->question->primary_limit : r->first_height;
        int64_t by_ratio = 0;
        if (primary == DCR_NO_AMOUNT || primary == INT64_MAX)
            return refuse(r, DCR_E_FACT_ABSENT, DCR_LAYERS_MAXIMUM_RATIO_TO_PRIMARY, row,
                          "a ratio to the primary limit needs one: give primary_limit");
        if (!dcr__share(primary, ratio, DCR_ROUNDING_DOWN, &by_ratio)) by_ratio = INT64_MAX;
        height = dcr__min(height, by_ratio);
    }
    *out = height;
    return DCR_OK;
}

static int64_t end_of(int64_t from, int64_t height)
{
    return height > INT64_MAX / 2 - from ? INT64_MAX : from + height;
}

static dcr_status place(reading *r, size_t row, int64_t height, dcr__layer *layer)
{
    int32_t attaches_at = 0;
    const dcr_status status = code_of(r, DCR_LAYERS_ATTACHES_AT, DCR_GROUP_LAYER_ATTACHMENT, row,
                                      DCR_LAYER_ATTACHMENT_FIXED_AMOUNT, &attaches_at);
    if (status != DCR_OK) return status;
    if (attaches_at == DCR_LAYER_ATTACHMENT_FOLLOWS_PRIMARY) {
        if (r->below == INT64_MAX)
            return refuse(r, DCR_E_AMOUNT, DCR_LAYERS_ATTACHES_AT, row, "the layer below has no end that it could follow");
        layer->from = r->below;
        layer->until = end_of(layer->from, height);
        return DCR_OK;
    }
    const int64_t attachment = int64_of(r->table, DCR_LAYERS_ATTACHMENT, row);
    if (attachment == DCR_NO_AMOUNT)
        return refuse(r, DCR_E_FACT_ABSENT, DCR_LAYERS_ATTACHMENT, row, "a layer at a fixed amount needs its attachment");
    layer->from = dcr__max(attachment, r->layers->primary);
    layer->until = dcr__max(layer->from, end_of(attachment, height));
    return DCR_OK;
}

static dcr_status judge(const reading *r, size_t row, dcr__layer *layer)
{
    const int32_t *expires = dcr__table_values(r->table, DCR_LAYERS_EXPIRES_DAY);
    int32_t consent = 0;
    const dcr_status status = code_of(r, DCR_LAYERS_CONSENT, DCR_GROUP_ANSWER, row, DCR_ANSWER_YES, &consent);
    if (status != DCR_OK) return status;
    layer->reason = consent == DCR_ANSWER_YES ? DCR_REASON_OK : DCR_REASON_L09;
    if (expires == NULL || expires[row] == DCR_NO_DAY) return DCR_OK;
    if (!dcr__day_is_valid(r->question->as_of_day))
        return refuse(r, DCR_E_DATE, DCR_LAYERS_EXPIRES_DAY, row, "a layer that expires needs as_of_day");
    if (r->question->as_of_day >= expires[row]) layer->reason = DCR_REASON_L12;
    return DCR_OK;
}

/* ---- Percentage and deductible, its own or those of the first row ---- */

static int64_t retained(const reading *r, dcr_column column, size_t row)
{
    const uint8_t *inherits = dcr__table_values(r->table, DCR_LAYERS_INHERITS_RETENTIONS);
    const int64_t own = int64_of(r->table, column, row);
    return own == DCR_NO_AMOUNT && inherits != NULL && inherits[row] != 0 ? int64_of(r->table, column, 0) : own;
}

static dcr_status read_retentions(const reading *r, size_t row, dcr__layer *layer)
{
    const int64_t share = int64_of(r->table, DCR_LAYERS_SHARE, row);
    const int64_t percentage = retained(r, DCR_LAYERS_PERCENTAGE, row);
    layer->share = share != DCR_NO_RATIO ? share : DCR_SHARE_ONE;
    layer->percentage = percentage != DCR_NO_RATIO ? percentage : DCR_SHARE_ONE;
    layer->deductible = (dcr__deductible){retained(r, DCR_LAYERS_DEDUCTIBLE, row), retained(r, DCR_LAYERS_DEDUCTIBLE_RATIO, row),
                                          retained(r, DCR_LAYERS_DEDUCTIBLE_MINIMUM, row),
                                          retained(r, DCR_LAYERS_DEDUCTIBLE_MAXIMUM, row)};
    const dcr__deductible *d = &layer->deductible;
    if (d->minimum != DCR_NO_AMOUNT && d->maximum != DCR_NO_AMOUNT && d->minimum > d->maximum)
        return refuse(r, DCR_E_AMOUNT, DCR_LAYERS_DEDUCTIBLE_MINIMUM, row, "the least deductible is above the greatest");
    return DCR_OK;
}

static dcr_status read_row(reading *r, size_t row)
{
    dcr__layer *layer = &r->layers->rows[row];
    int64_t height = 0;
    dcr_status status = check_row(r, row);
    if (status == DCR_OK) status = height_of(r, row, &height);
    if (status == DCR_OK && row == 0) r->first_height = height;
    if (status == DCR_OK) status = place(r, row, height, layer);
    if (status == DCR_OK) status = judge(r, row, layer);
    if (status == DCR_OK) status = read_retentions(r, row, layer);
    r->below = layer->reason == DCR_REASON_OK ? layer->until : layer->from;
    return status;
}

/* ---- The ends of all parts ---- */

static int by_amount(const void *a, const void *b)
{
    const int64_t left = *(const int64_t *)a;
    const int64_t right = *(const int64_t *)b;
    return (left > right) - (left < right);
}

static void put_ends(dcr__layers *layers)
{
    layers->ends[layers->num_ends++] = 0;
    layers->ends[layers->num_ends++] = layers->primary;
    for (size_t i = 0; i < layers->num; i++) {
        layers->ends[layers->num_ends++] = layers->rows[i].from;
        layers->ends[layers->num_ends++] = layers->rows[i].until;
    }
    dcr__sort(layers->ends, layers->num_ends, sizeof *layers->ends, by_amount);
}

static dcr_status check_shares(const reading *r)
{
    dcr__layers *layers = r->layers;
    for (size_t i = 0; i + 1 < layers->num_ends; i++) {
        if (layers->ends[i] == layers->ends[i + 1]) continue;
        if (dcr__layers_weigh(layers, layers->ends[i], layers->ends[i + 1]) == 0)
            return refuse(r, DCR_E_AMOUNT, DCR_LAYERS_SHARE, layers->at[0], "the shares of layers over one amount are more than 100%");
    }
    return DCR_OK;
}

static dcr_status make_room(dcr__layers *layers, const dcr__heap *heap, size_t num)
{
    const size_t size = sizeof(dcr__layer) + 5 * sizeof(int64_t) + 2 * sizeof(size_t);
    char *block = dcr__new_array(heap, num + 2, size);
    if (block == NULL) return DCR_E_NOMEM;
    layers->block = block;
    layers->num = num;
    layers->rows = (dcr__layer *)(void *)block;
    layers->ends = (int64_t *)(void *)(layers->rows + num);
    layers->weights = layers->ends + 2 * num + 2;
    layers->parts = layers->weights + num + 1;
    layers->at = (size_t *)(void *)(layers->parts + num + 1);
    return DCR_OK;
}

dcr_status dcr__layers_read(dcr__layers *layers, const dcr__heap *heap, const dcr_table *table,
                            const dcr_layers_question *question, dcr_error *err)
{
    reading r = {layers, table, question, DCR_NO_AMOUNT, 0, err};
    const bool has_primary = question->primary_limit != DCR_NO_AMOUNT;
    if (make_room(layers, heap, dcr_table_rows(table)) != DCR_OK) return dcr__refuse(err, DCR_E_NOMEM, "no memory for layers");
    layers->primary = r.below = has_primary ? question->primary_limit : 0;
    for (size_t row = 0; row < layers->num; row++) {
        const dcr_status status = read_row(&r, row);
        if (status != DCR_OK) return status;
    }
    put_ends(layers);
    return check_shares(&r);
}
