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
#define REASON_TERM(code, term) {DCR_REASON_##code, DCR_TERM_##term},
#include "why/reason_term.def"
#undef REASON_TERM
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
