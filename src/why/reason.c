#include "why/reason.h"

#include <assert.h>
#include <string.h>

enum { NONE = -1, YES = 1, NO = 0 };
enum {
    WHOLE = DCR__PART_OTHER,
    PARTLY = DCR__PART_OTHER,
    EXCLUDED = DCR__PART_EXCLUDED,
    EXCESS = DCR__PART_EXCESS,
    SHARE = DCR__PART_SHARE
};

typedef struct reason_row {
    dcr_reason reason;
    const char *code;
    int bit;
    dcr__part_class part;
    int is_curable;
    const char *text;
} reason_row;

static const reason_row reasons[] = {
#define REASON(number, code, bit, part, curable, text) {DCR_REASON_##code, #code, bit, (dcr__part_class)part, curable, text},
#include "why/reason.def"
#undef REASON
};

enum { NUM_REASONS = sizeof reasons / sizeof reasons[0] };

typedef struct term_row {
    dcr_reason reason;
    dcr_term term;
} term_row;

static const term_row terms[] = {
    {DCR_REASON_S02, DCR_TERM_PAYMENT_ALLOCATION},
    {DCR_REASON_T01, DCR_TERM_PERIOD_FROM},
    {DCR_REASON_T02, DCR_TERM_PERIOD_UNTIL},
    {DCR_REASON_T03, DCR_TERM_INCEPTION_LOOK_BACK},
    {DCR_REASON_T04, DCR_TERM_LOSS_BASIS},
    {DCR_REASON_T05, DCR_TERM_ATTACHMENT_BASIS},
    {DCR_REASON_I01, DCR_TERM_AFFILIATES_INSURED},
    {DCR_REASON_I02, DCR_TERM_PUBLIC_BUYERS_INSURED},
    {DCR_REASON_I03, DCR_TERM_PRIVATE_INDIVIDUALS_INSURED},
    {DCR_REASON_I04, DCR_TERM_COUNTRY_ON_COVER},
    {DCR_REASON_I05, DCR_TERM_FORM},
    {DCR_REASON_I06, DCR_TERM_LETTER_OF_CREDIT_INSURED},
    {DCR_REASON_I07, DCR_TERM_CONDITION_REQUIRED},
    {DCR_REASON_I10, DCR_TERM_OVERDUE_AT_INCEPTION},
    {DCR_REASON_I11, DCR_TERM_CONDITION_REQUIRED},
    {DCR_REASON_I12, DCR_TERM_CONDITION_REQUIRED},
    {DCR_REASON_I13, DCR_TERM_INVOICE_WITHIN},
    {DCR_REASON_I14, DCR_TERM_CONDITION_REQUIRED},
    {DCR_REASON_I15, DCR_TERM_CONDITION_REQUIRED},
    {DCR_REASON_I16, DCR_TERM_CONDITION_REQUIRED},
    {DCR_REASON_I17, DCR_TERM_CONDITION_REQUIRED},
    {DCR_REASON_P01, DCR_TERM_MAXIMUM_PAYMENT_TERMS},
    {DCR_REASON_P02, DCR_TERM_MAXIMUM_EXTENSION_PERIOD},
    {DCR_REASON_C01, DCR_TERM_STOP_OF_COVER},
    {DCR_REASON_C05, DCR_TERM_STOP_SHARE},
    {DCR_REASON_L08, DCR_TERM_MOVE_UP},
    {DCR_REASON_L06, DCR_TERM_INVOICE_LIMIT_RULE},
    {DCR_REASON_L07, DCR_TERM_LIMIT_FILLED_BY},
    {DCR_REASON_L09, DCR_TERM_INVOICE_LIMIT_RULE},
    {DCR_REASON_L11, DCR_TERM_COUNTRY_LIMIT},
    {DCR_REASON_L12, DCR_TERM_TOP_UP_MAXIMUM_RATIO},
    {DCR_REASON_D01, DCR_TERM_DISCRETIONARY_JUSTIFICATION},
    {DCR_REASON_D02, DCR_TERM_DISCRETIONARY_JUSTIFICATION},
    {DCR_REASON_D03, DCR_TERM_DISCRETIONARY_JUSTIFICATION},
    {DCR_REASON_D04, DCR_TERM_DISCRETIONARY_REBUILD_PERIOD},
    {DCR_REASON_D05, DCR_TERM_DISCRETIONARY_OVERDUE_AGE},
    {DCR_REASON_D07, DCR_TERM_DISCRETIONARY_ALLOWED},
    {DCR_REASON_D06, DCR_TERM_DISCRETIONARY_LIMIT},
    {DCR_REASON_L01, DCR_TERM_INVOICE_LIMIT_RULE},
    {DCR_REASON_L02, DCR_TERM_INVOICE_LIMIT_RULE},
    {DCR_REASON_L03, DCR_TERM_INVOICE_LIMIT_RULE},
    {DCR_REASON_L04, DCR_TERM_INVOICE_LIMIT_RULE},
    {DCR_REASON_L05, DCR_TERM_INVOICE_LIMIT_RULE},
    {DCR_REASON_N01, DCR_TERM_OVERDUE_NOTICE_PERIOD},
    {DCR_REASON_N02, DCR_TERM_OVERDUE_NOTICE_PERIOD},
    {DCR_REASON_N03, DCR_TERM_CLAIM_WINDOW},
    {DCR_REASON_N04, DCR_TERM_WAITING_PERIOD},
    {DCR_REASON_I08, DCR_TERM_DISPUTED_INSURED},
    {DCR_REASON_A01, DCR_TERM_VAT_INSURED},
    {DCR_REASON_A02, DCR_TERM_OTHER_TAX_INSURED},
    {DCR_REASON_A03, DCR_TERM_OVERDUE_INTEREST_INSURED},
    {DCR_REASON_A04, DCR_TERM_EXCHANGE_LOSS_INSURED},
    {DCR_REASON_A05, DCR_TERM_CONTRACT_INTEREST_INSURED},
    {DCR_REASON_A06, DCR_TERM_ANCILLARY_INSURED},
    {DCR_REASON_A07, DCR_TERM_DEDUCTION_TREATMENT},
    {DCR_REASON_A09, DCR_TERM_DEDUCTION_TREATMENT},
    {DCR_REASON_A10, DCR_TERM_DEDUCTION_TREATMENT},
    {DCR_REASON_T06, DCR_TERM_WAITING_PERIOD},
    {DCR_REASON_T07, DCR_TERM_CAUSE_INSURED},
    {DCR_REASON_R01, DCR_TERM_CLAIM_THRESHOLD},
    {DCR_REASON_R02, DCR_TERM_INSURED_PERCENTAGE},
    {DCR_REASON_R03, DCR_TERM_EACH_LOSS_DEDUCTIBLE},
    {DCR_REASON_R04, DCR_TERM_MINIMUM_RETENTION},
    {DCR_REASON_R05, DCR_TERM_AGGREGATE_FIRST_LOSS},
    {DCR_REASON_R06, DCR_TERM_MAXIMUM_LIABILITY},
    {DCR_REASON_R07, DCR_TERM_LIMIT_BASIS},
};

/* Places in the table. Asked for by item: a switch is a table without a search. */
enum {
#define REASON(number, code, bit, part, curable, text) PLACE_##code,
#include "why/reason.def"
#undef REASON
};

static size_t place_of(dcr_reason reason)
{
    switch (reason) {
#define REASON(number, code, bit, part, curable, text) case DCR_REASON_##code: return PLACE_##code;
#include "why/reason.def"
#undef REASON
    default:
        return NUM_REASONS;
    }
}

static const reason_row *row_of(dcr_reason reason)
{
    const size_t place = place_of(reason);
    return place < NUM_REASONS ? &reasons[place] : NULL;
}

size_t dcr__num_reasons(void)
{
    return NUM_REASONS;
}

size_t dcr__reason_place(dcr_reason reason)
{
    const size_t place = place_of(reason);
    assert(place < NUM_REASONS);
    return place;
}

dcr_reason dcr__reason_of_bit(int bit)
{
    switch (bit) {
#define NONE (-__LINE__) /* of the rows without a bit no two are alike */
#define REASON(number, code, bit, part, curable, text) case bit: return DCR_REASON_##code;
#include "why/reason.def"
#undef REASON
#undef NONE
    default:
        return DCR_REASON_UNSET;
    }
}

dcr_reason dcr__first_whole_reason(uint64_t set)
{
    const uint64_t whole = set & DCR__WHOLE_REASONS;
    return whole != 0 ? dcr__reason_of_bit(dcr__lowest_bit(whole)) : DCR_REASON_UNSET;
}

bool dcr__reason_is_curable(dcr_reason reason)
{
    const reason_row *row = row_of(reason);
    return row != NULL && row->is_curable != 0;
}

dcr__part_class dcr__reason_class(dcr_reason reason)
{
    const reason_row *row = row_of(reason);
    return row != NULL ? row->part : DCR__PART_OTHER;
}

dcr_term dcr__reason_term(dcr_reason reason)
{
    for (size_t i = 0; i < sizeof terms / sizeof terms[0]; i++)
        if (terms[i].reason == reason) return terms[i].term;
    return DCR_TERM_UNSET;
}

dcr_reason dcr_reason_find(const char *code, size_t length)
{
    for (size_t i = 0; code != NULL && i < NUM_REASONS; i++)
        if (strlen(reasons[i].code) == length && memcmp(reasons[i].code, code, length) == 0) return reasons[i].reason;
    return DCR_REASON_UNSET;
}

const char *dcr_reason_code(dcr_reason reason)
{
    const reason_row *row = row_of(reason);
    return row != NULL ? row->code : NULL;
}

const char *dcr_reason_text(dcr_reason reason)
{
    const reason_row *row = row_of(reason);
    return row != NULL ? row->text : NULL;
}

dcr_reason dcr_reason_at(size_t ix)
{
    return ix < NUM_REASONS ? reasons[ix].reason : DCR_REASON_UNSET;
}

int32_t dcr_reason_bit(dcr_reason reason)
{
    const reason_row *row = row_of(reason);
    return row != NULL ? row->bit : -1;
}
