/* One loss over the layers: piece by piece between the ends of layers, so that every unit of it has one place. Layers that
 * are not in force take only what the others leave. */
#include "base/check.h"
#include "loss/layer.h"
#include "num/amount.h"
#include "num/split.h"

static bool bears(const dcr__layer *layer, int64_t from, int64_t until)
{
    return layer->from <= from && until <= layer->until && layer->from < layer->until;
}

size_t dcr__layers_weigh(dcr__layers *layers, int64_t from, int64_t until)
{
    int64_t left = DCR_SHARE_ONE;
    size_t num = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < layers->num; i++) {
            const dcr__layer *layer = &layers->rows[i];
            const bool is_out = layer->reason != DCR_REASON_OK;
            if (is_out != (pass == 1) || !bears(layer, from, until)) continue;
            if (!is_out && layer->share > left) {
                layers->at[0] = i;
                return 0;
            }
            layers->weights[num] = dcr__min(layer->share, left);
            layers->at[num] = i;
            left -= layers->weights[num++];
        }
    }
    layers->weights[num] = left;
    layers->at[num++] = layers->num;
    return num;
}

/* What a piece is that no layer bears. */
static dcr_layer_part part_beside(const dcr__layers *layers, int64_t from, int64_t until)
{
    bool is_under = from > 0 && from >= layers->primary && layers->primary > 0;
    bool is_over = false;
    if (until <= layers->primary) return DCR_LAYER_PART_PRIMARY;
    for (size_t i = 0; i < layers->num; i++) {
        const dcr__layer *layer = &layers->rows[i];
        if (layer->from >= layer->until) continue;
        is_under = is_under || layer->until <= from;
        is_over = is_over || layer->from >= until;
    }
    if (!is_under) return DCR_LAYER_PART_BELOW;
    return is_over ? DCR_LAYER_PART_GAP : DCR_LAYER_PART_ABOVE;
}

static dcr_status cut_piece(dcr__layers *layers, int64_t from, int64_t until, int64_t amount, int64_t *of_layer, int64_t *beside)
{
    const size_t num = dcr__layers_weigh(layers, from, until);
    DCR_ENSURE(num > 0);
    if (num == 1) {
        beside[part_beside(layers, from, until)] += amount;
        return DCR_OK;
    }
    DCR_TRY(dcr__split(amount, layers->weights, num, layers->parts));
    for (size_t i = 0; i + 1 < num; i++) of_layer[layers->at[i]] += layers->parts[i];
    beside[DCR_LAYER_PART_UNPLACED] += layers->parts[num - 1];
    return DCR_OK;
}

dcr_status dcr__layers_cut(dcr__layers *layers, int64_t loss, int64_t *of_layer, int64_t *beside)
{
    assert(loss >= 0);
    assert(layers->num_ends > 0 && layers->ends[0] == 0);
    for (size_t i = 0; i < layers->num; i++) of_layer[i] = 0;
    for (size_t i = 0; i < DCR__LAYER_PARTS; i++) beside[i] = 0;
    for (size_t i = 0; i < layers->num_ends; i++) {
        const int64_t from = layers->ends[i];
        const int64_t until = i + 1 < layers->num_ends ? layers->ends[i + 1] : INT64_MAX;
        if (from >= until || loss <= from) continue;
        DCR_TRY(cut_piece(layers, from, until, dcr__min(loss, until) - from, of_layer, beside));
    }
    int64_t sum = 0;
    for (size_t i = 0; i < layers->num; i++) sum += of_layer[i];
    for (size_t i = 0; i < DCR__LAYER_PARTS; i++) sum += beside[i];
    DCR_ENSURE(sum == loss);
    return DCR_OK;
}
