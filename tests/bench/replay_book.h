/* A ledger with a history: payments of their own day, limits over time, groups of buyers. Made from a ledger of ledger.h: what is
 * paid there is one or two dated receipts here. */
#ifndef DCR_BENCH_REPLAY_BOOK_H
#define DCR_BENCH_REPLAY_BOOK_H

#include "bench/terms.h"

enum { REPLAY_GROUP = 4 /* buyers in a group */ };

/* `allocator` may be NULL. Ends the program when memory is out. */
dcr_book *replay_book(const ledger *l, bool has_groups, const dcr_allocator *allocator);

#endif
