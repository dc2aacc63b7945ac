/* The coverage task as a policy, a book and a cover, through the public interface alone. */
#ifndef DCR_BENCH_TERMS_H
#define DCR_BENCH_TERMS_H

#include "bench/outputs.h"
#include "delcredere/delcredere.h"

/* Prints the detail of an error and ends the program unless `status` is DCR_OK. */
void must(dcr_status status, const dcr_error *err);

/* The terms of the task. */
dcr_policy *task_policy(void);

/* A ledger as a book: append and finish. `allocator` may be NULL. */
dcr_book *task_book(const ledger *l, const dcr_allocator *allocator);

/* Omits every invoice column but those that answer the task: insured, uncovered, state and reasons (the task keeps both
 * in one column), notify_by, claim_from, claim_by. */
uint64_t task_omit(void);

/* The cover of a frozen book, with all columns, as answers of the task. */
void task_outputs(const dcr_cover *cover, const ledger *l, outputs *out);

#endif
