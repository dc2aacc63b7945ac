/* A gate in memory: the book with a row more in three tables, and the facts of one buyer as they would be. */
#ifndef DCR_READER_GATE_H
#define DCR_READER_GATE_H

#include "calc/cover.h"
#include "delcredere/gate.h"

enum { DCR__GATE_MAX_HELD = 160 };

/* A buyer's group, and his country where buyers of a country share a limit: rings of rows of BUYERS. */
typedef struct dcr__gate_rings {
    uint32_t *of_group, *of_country; /* the next buyer; NULL where nothing is shared */
    uint8_t *is_in;                  /* by head: his group is in the list */
    uint32_t *buyers, *heads;        /* who answers together with the buyer asked about */
    size_t num_buyers, num_heads;
} dcr__gate_rings;

/* Room for the facts of one buyer. */
typedef struct dcr__gate_rows {
    dcr__item *items;
    dcr__limit *limits;
    dcr__receipt *receipts;
    dcr__event *events;
    dcr__named *conditions, *deductions;
} dcr__gate_rows;

/* Something that would be: an invoice always; a decision on the limit or a payment where it is asked for. */
typedef struct dcr__gate_trial {
    dcr_order order;        /* with all its days */
    int32_t answer_day;
    int64_t limit;          /* DCR_NO_AMOUNT: none */
    int64_t payment;        /* DCR_NO_AMOUNT: none */
    uint32_t payment_item;  /* in the book; DCR_NO_INDEX: it names none */
    dcr_currency payment_currency;
} dcr__gate_trial;

/* The order's row and the sums of its buyer in a fold. */
typedef struct dcr__gate_fold {
    dcr_status status;
    int64_t exposure, covered, headroom;
    size_t at; /* of the order */
    dcr__slice slice;
} dcr__gate_fold;

struct dcr_gate {
    dcr__heap heap;
    dcr_policy *policy;
    dcr_book *book;  /* as it is read */
    dcr_book *asked; /* as it was given */
    dcr_book view;   /* the book with a row more of invoices, limits and receipts; shares the rest */
    int32_t as_of;
    dcr__question question;
    void *held[DCR__GATE_MAX_HELD]; /* memory of the view and of what follows */
    size_t num_held;
    dcr__gate_rows rows;
    dcr__trial trial;
    dcr__gate_rings rings;
    dcr__pools pools;
    bool has_pools;
    dcr__stop_groups stop_groups;
    bool has_stop_groups;
    dcr__scratch scratch;
    void *scratch_block;
    uint64_t digest; /* of library, policy, book and options */
};

/* Memory that goes with the gate; NULL on failure. */
void *dcr__gate_hold(dcr_gate *gate, size_t count, size_t size);

/* Makes the view and the room for one buyer. */
dcr_status dcr__gate_view(dcr_gate *gate);

/* Who answers together with whom. */
dcr_status dcr__gate_rings_new(dcr_gate *gate);
void dcr__gate_gather(dcr_gate *gate, uint32_t buyer);

/* An order of the caller with what it leaves out, judged. */
dcr_status dcr__gate_order(const dcr_gate *gate, const dcr_order *order, dcr__gate_trial *out, dcr_error *err);

/* Folds the buyer as he would be; with `trial` NULL `buyer` as he is. OVERFLOW, NOMEM and INTERNAL are errors. */
dcr_status dcr__gate_try(dcr_gate *gate, const dcr__gate_trial *trial, dcr__gate_fold *fold);
/* Folds a buyer of the book as he would be under a decision on his limit from the day of the question on. */
dcr_status dcr__gate_under(dcr_gate *gate, uint32_t buyer, int64_t limit, dcr__gate_fold *fold);
dcr_status dcr__gate_as_is(dcr_gate *gate, uint32_t buyer, int32_t day, dcr__gate_fold *fold);

/* What is insurable of the order: open less VAT that is not. */
int64_t dcr__gate_insurable(const dcr__gate_fold *fold);

/* Digests: of library, policy, book and options; of an order and its answer on top of that. */
uint64_t dcr__gate_digest(const dcr_gate *gate, const dcr_cover_options *options);
uint64_t dcr__gate_answer_digest(const dcr_gate *gate, const dcr_order *order, const dcr_gate_answer *answer);

#endif
