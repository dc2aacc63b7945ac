/* A digest of what was asked and what was answered: the same question has the same one on every machine. */
#include "base/index.h"
#include "reader/gate.h"
#include "terms/registry.h"

static uint64_t mix(uint64_t digest, uint64_t word)
{
    digest ^= word;
    digest *= UINT64_C(0xff51afd7ed558ccd);
    return digest ^ digest >> 32;
}

static uint64_t mix_text(uint64_t digest, const char *text)
{
    size_t length = 0;
    while (text[length] != '\0') length++;
    return mix(digest, dcr__hash(text, length));
}

static uint64_t hash_of(const dcr_table *table, dcr_column column, size_t row)
{
    const int64_t *offsets = dcr_table_text_offsets(table, column);
    return dcr__hash(dcr_table_text_bytes(table, column) + offsets[row], (size_t)(offsets[row + 1] - offsets[row]));
}

static uint64_t digest_cell(uint64_t digest, const dcr_table *table, dcr_column column, size_t row)
{
    switch (dcr__column_width(dcr_column_type_of(column))) {
    case 8:
        return mix(digest, ((const uint64_t *)dcr__table_values(table, column))[row]);
    case 4:
        return mix(digest, ((const uint32_t *)dcr__table_values(table, column))[row]);
    case 1:
        return mix(digest, ((const uint8_t *)dcr__table_values(table, column))[row]);
    default:
        return mix(digest, hash_of(table, column, row));
    }
}

/* Every column that has values. */
static uint64_t digest_table(uint64_t digest, const dcr_table *table)
{
    dcr_column column = DCR_COLUMN_UNSET;
    if (table == NULL) return digest;
    for (size_t k = 0; (column = dcr_column_at(dcr_table_kind_of(table), k)) != DCR_COLUMN_UNSET; k++) {
        if (dcr__table_values(table, column) == NULL) continue;
        digest = mix(mix(digest, (uint64_t)column), dcr_table_rows(table));
        for (size_t row = 0; row < dcr_table_rows(table); row++) digest = digest_cell(digest, table, column, row);
    }
    return digest;
}

static uint64_t digest_policy(uint64_t digest, const dcr_policy *policy)
{
    digest = digest_table(digest, dcr_policy_table(policy, DCR_TABLE_POLICY_TERMS));
    digest = digest_table(digest, dcr_policy_table(policy, DCR_TABLE_POLICY_PLAN));
    for (int k = 0; k < DCR__NUM_POLICY_TABLES; k++)
        digest = digest_table(digest, dcr_policy_table(policy, dcr__policy_table_of((size_t)k)));
    return digest;
}

uint64_t dcr__gate_digest(const dcr_gate *gate, const dcr_cover_options *options)
{
    uint64_t digest = mix_text(UINT64_C(0x9e3779b97f4a7c15), dcr_version());
    digest = digest_policy(digest, gate->policy);
    digest = mix(digest, dcr_book_digest(gate->asked));
    digest = mix(digest, (uint64_t)(int64_t)options->as_of_day);
    return mix(mix(digest, options->cause), options->unknown_as);
}

uint64_t dcr__gate_answer_digest(const dcr_gate *gate, const dcr_order *order, const dcr_gate_answer *answer)
{
    const dcr_currency currency = order->currency != 0 ? order->currency : gate->policy->terms.currency;
    const uint64_t words[] = {
        order->buyer_ix, (uint64_t)order->amount, (uint64_t)order->vat, currency, order->payment_method,
        (uint64_t)(int64_t)order->order_day, (uint64_t)(int64_t)order->delivery_day, (uint64_t)(int64_t)order->invoice_day,
        (uint64_t)(int64_t)order->due_day, answer->status, answer->reasons, (uint64_t)answer->gross, (uint64_t)answer->open,
        (uint64_t)answer->covered, (uint64_t)answer->insured, (uint64_t)answer->percentage, answer->limit_ix,
    };
    uint64_t digest = gate->digest;
    for (size_t k = 0; k < sizeof words / sizeof words[0]; k++) digest = mix(digest, words[k]);
    return digest;
}
