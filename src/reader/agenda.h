/* The agenda in memory: rows as they are found, buyer by buyer, before they become a table. */
#ifndef DCR_READER_AGENDA_H
#define DCR_READER_AGENDA_H

#include "calc/cover.h"
#include "delcredere/agenda.h"
#include "terms/result.h"

/* What a row comes from. */
typedef enum dcr__agenda_source { DCR__AGENDA_TERM = 1, DCR__AGENDA_DEADLINE, DCR__AGENDA_DUTY } dcr__agenda_source;

typedef struct dcr__agenda_row {
    int64_t amount, at_stake;        /* DCR_NO_AMOUNT */
    uint32_t buyer, invoice, limit;  /* DCR_NO_INDEX */
    uint32_t position;               /* of the invoice, among the buyer's items */
    uint32_t place;                  /* row in DEADLINES or POLICY_DUTIES, by source */
    int32_t by_day, anchor_day, done_day;
    int16_t term, reason;
    uint8_t item, state, event, source; /* dcr_agenda_item, dcr_deadline_state; the dcr_event that fulfils it */
    bool is_settled;                 /* of an invoice with nothing open */
} dcr__agenda_row;

typedef struct dcr__agenda {
    const dcr_policy *policy;
    const dcr_book *book;
    const dcr_allocator *allocator;
    dcr_agenda_options options;
    dcr__heap heap;
    dcr_cover *cover; /* for its question and room; it is never folded */
    dcr__agenda_row *rows;
    size_t num, capacity;
    uint32_t *order; /* the rows as they are shown */
} dcr__agenda;

/* Finds all rows and puts them in order. Released by dcr__agenda_release whatever the status. */
dcr_status dcr__agenda_build(dcr__agenda *agenda, const dcr_policy *policy, const dcr_book *book,
                             const dcr_agenda_options *options, const dcr_allocator *allocator, dcr_error *err);
void dcr__agenda_release(dcr__agenda *agenda);

/* A row of an item with nothing else in it, or NULL. */
dcr__agenda_row *dcr__agenda_add(dcr__agenda *agenda, dcr_agenda_item item);

/* done, late, open or missed, by the two days that a row has. */
uint8_t dcr__agenda_state(const dcr__agenda *agenda, int32_t by_day, int32_t done_day);

/* Name of the deadline or duty of a row. */
const char *dcr__agenda_name(const dcr__agenda *agenda, const dcr__agenda_row *row, size_t *length);

/* The day that a period reaches; the last of the calendar where it reaches beyond. */
int32_t dcr__agenda_reach(const dcr__agenda *agenda, int32_t anchor, const dcr_period *period);

/* The rows of a folded buyer, and of the policy. */
dcr_status dcr__agenda_invoices(dcr__agenda *agenda, const dcr__slice *slice);
dcr_status dcr__agenda_buyer(dcr__agenda *agenda, const dcr__slice *slice);
dcr_status dcr__agenda_limit_ends(dcr__agenda *agenda, const dcr__slice *slice);
dcr_status dcr__agenda_limit_cuts(dcr__agenda *agenda, const dcr__slice *slice);
dcr_status dcr__agenda_duties_of(dcr__agenda *agenda, const dcr__slice *slice);
dcr_status dcr__agenda_duties(dcr__agenda *agenda);

/* Writes what is at stake into the rows of a buyer from `first` on. */
typedef struct dcr__rehearsal dcr__rehearsal;
dcr_status dcr__rehearsal_new(const dcr__agenda *agenda, dcr__rehearsal **out);
void dcr__rehearsal_free(const dcr__agenda *agenda, dcr__rehearsal *rehearsal);
dcr_status dcr__rehearse(dcr__agenda *agenda, dcr__rehearsal *rehearsal, const dcr__slice *slice, size_t first);

#endif
