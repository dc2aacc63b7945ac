/* What questions about losses share: terms of the question, else of the policy. */
#ifndef DCR_JSON_ASK_LOSS_H
#define DCR_JSON_ASK_LOSS_H

#include "delcredere/loss.h"
#include "json/ask.h"

/* "currency" of the amounts of the question; absent: of the policy; DCR_E_JSON_ABSENT without either. */
dcr_status dcj_loss_currency(const dcj_ask *ask, dcr_currency *out);

/* "rounding"; absent: of the policy, else unset. */
dcr_status dcj_loss_rounding(const dcj_ask *ask, int32_t *out);

/* Keys of an object that are optional leave `out` as it was. */
dcr_status dcj_optional_ratio(const json_t *object, const char *key, const dcj_place *up, int64_t *out, dcr_error *err);
dcr_status dcj_optional_yes(const json_t *object, const char *key, const dcj_place *up, int32_t *out, dcr_error *err);
dcr_status dcj_optional_choice(
    const json_t *object, const char *key, const dcj_place *up, dcr_group group, int32_t *out, dcr_error *err);

/* Amounts by key, in one currency: required ones first. */
typedef struct dcj_amount_key {
    const char *key;
    int64_t *out;
    bool is_required;
} dcj_amount_key;
dcr_status dcj_read_amounts(const dcj_ask *ask, const json_t *object, const dcj_place *up, dcr_currency currency,
                            const dcj_amount_key *keys, size_t num_keys);

#endif
