/* Layers over one loss, in steps: read the rows, place them, cut a loss into parts, take retentions. wordings.md 25. */
#ifndef DCR_LOSS_LAYER_H
#define DCR_LOSS_LAYER_H

#include <stdbool.h>

#include "base/alloc.h"
#include "delcredere/loss.h"

/* What of a loss or of a sum of layers stays with the insured first. Absent: DCR_NO_AMOUNT. */
typedef struct dcr__deductible {
    int64_t amount, ratio, minimum, maximum;
} dcr__deductible;

/* A layer bears [from, until) of a loss, at its share. */
typedef struct dcr__layer {
    int64_t from, until; /* INT64_MAX: unlimited; from where it bears nothing */
    int64_t share, percentage;
    dcr__deductible deductible;
    dcr_reason reason; /* OK, or why it is not in force */
} dcr__layer;

typedef struct dcr__layers {
    dcr__layer *rows;
    size_t num;
    int64_t primary;  /* the primary limit below all rows; 0: none */
    int64_t *ends;    /* where parts begin or end, ascending */
    size_t num_ends;
    int64_t *weights, *parts; /* of a piece: layers, and what is left */
    size_t *at;               /* whose: row */
    void *block;
} dcr__layers;

/* What falls beside the layers, by dcr_layer_part; [0] is not used. */
enum { DCR__LAYER_PARTS = DCR_LAYER_PART_ABOVE + 1 };

/* Rows, places and ends from the table. Errors name row and column. */
dcr_status dcr__layers_read(dcr__layers *layers, const dcr__heap *heap, const dcr_table *table,
                            const dcr_layers_question *question, dcr_error *err);

/* Which rows bear [from, until) and at what weight; the row past the last stands for what no layer bears. Gives the
 * number of weights, 1 when no layer does; 0, with the row in at[0], where shares in force are more than the whole. */
size_t dcr__layers_weigh(dcr__layers *layers, int64_t from, int64_t until);

/* A loss over the layers: of_layer by row, beside by dcr_layer_part. */
dcr_status dcr__layers_cut(dcr__layers *layers, int64_t loss, int64_t *of_layer, int64_t *beside);

/* The deductible of an amount, at most all of it. */
dcr_status dcr__deductible_of(const dcr__deductible *terms, int64_t amount, dcr_rounding rounding, int64_t *out);

#endif
