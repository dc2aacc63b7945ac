/* The payments of one buyer, replayed in the order in which they came. */
#ifndef DCR_LEDGER_REPLAY_H
#define DCR_LEDGER_REPLAY_H

#include "base/heap.h"
#include "ledger/ledger.h"

/* Money on its way to debt of its currency. */
typedef struct dcr__ledger_money {
    int64_t left;
    int32_t day;
    uint32_t named; /* item of the buyer, or DCR_NO_INDEX */
    bool is_receipt, is_apart;
} dcr__ledger_money;

/* Room for one buyer, used again for the next. */
typedef struct dcr__replay {
    dcr__ledger *ledger;
    const dcr_book *book;
    const uint32_t *currencies; /* of INVOICES; NULL: all are the answer's */
    const uint8_t *is_apart;    /* of RECEIPTS; NULL: none is */
    int64_t *open;              /* by item of the buyer, in its own currency */
    dcr__ledger_money *moneys;
    uint32_t *waiting;
    dcr__min_heap live;
    uint32_t buyer;
    dcr_currency currency; /* the one that is replayed */
    size_t num_items, num_moneys, num_waiting, next_live;
    dcr_error *err;
} dcr__replay;

/* Makes room for the buyers of the ledger that `replay` names. */
dcr_status dcr__replay_new(dcr__replay *replay);
void dcr__replay_release(dcr__replay *replay);

/* Places all money of a buyer whose items stand in the ledger: their `open` is then in the currency of the answer. */
dcr_status dcr__replay_buyer(dcr__replay *replay, uint32_t buyer);

#endif
