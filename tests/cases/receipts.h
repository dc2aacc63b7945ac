/* What must hold of the receipt of any question that is answered: docs/readers/receipt.md. */
#ifndef CASES_RECEIPTS_H
#define CASES_RECEIPTS_H

#include <stdbool.h>
#include <stddef.h>

#include "delcredere/json.h"

/* Writes the receipt of a question, replays it, and replays it with something changed. What is wrong goes to `verdict`. */
bool receipt_holds(const dcr_policy *policy, const dcr_book *book, const char *ask, const char *answer, char *verdict,
                   size_t capacity);

#endif
