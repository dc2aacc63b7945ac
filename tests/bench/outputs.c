#include "bench/outputs.h"

#include <stdlib.h>
#include <string.h>

const char *const checksum_names[NUM_CHECKSUMS] = {
    "inv.covered",  "inv.uncovered", "inv.reasons",  "inv.notify_by",    "inv.claim_from", "inv.claim_by",
    "buy.exposure", "buy.covered",   "buy.coverage_ppm", "buy.stop_date", "buy.stop",
};

bool outputs_make(outputs *out, size_t num_invoices, size_t num_buyers)
{
    const size_t n = num_invoices;
    const size_t b = num_buyers;
    const size_t size = n * (2 * 8 + 4 * 4) + b * (3 * 8 + 4 + 1) + 64;
    char *block = malloc(size);
    if (block == NULL) return false;
    memset(block, 1, size);
    out->block = block;
    out->covered = (int64_t *)(void *)block;
    out->uncovered = out->covered + n;
    out->exposure = out->uncovered + n;
    out->buyer_covered = out->exposure + b;
    out->coverage_ppm = out->buyer_covered + b;
    out->reasons = (int32_t *)(void *)(out->coverage_ppm + b);
    out->notify_by = out->reasons + n;
    out->claim_from = out->notify_by + n;
    out->claim_by = out->claim_from + n;
    out->stop_day = out->claim_by + n;
    out->is_stopped = (uint8_t *)(void *)(out->stop_day + b);
    return true;
}

void outputs_free(outputs *o)
{
    free(o->block);
    memset(o, 0, sizeof *o);
}

void summarise(const ledger *l, const outputs *o, summary *out)
{
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < l->num_invoices; i++) {
        const int64_t values[6] = {o->covered[i],   o->uncovered[i],  o->reasons[i],
                                   o->notify_by[i], o->claim_from[i], o->claim_by[i]};
        const uint64_t row = (uint64_t)l->invoice_id[i]; /* posting order, whatever the order of the columns */
        for (size_t k = 0; k < 6; k++) out->checksums[k] += row * (uint64_t)values[k];
        out->covered += o->covered[i];
        out->uncovered += o->uncovered[i];
        for (size_t k = 0; k < TASK_NUM_REASONS; k++) out->reason_counts[k] += o->reasons[i] >> k & 1;
    }
    for (size_t b = 0; b < l->num_buyers; b++) {
        const int64_t values[5] = {o->exposure[b], o->buyer_covered[b], o->coverage_ppm[b], o->stop_day[b],
                                   o->is_stopped[b]};
        for (size_t k = 0; k < 5; k++) out->checksums[6 + k] += (uint64_t)(b + 1) * (uint64_t)values[k];
        out->exposure += o->exposure[b];
        out->buyers_stopped += o->is_stopped[b];
    }
}
