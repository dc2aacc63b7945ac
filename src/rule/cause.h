/* Causes of loss: which insolvencies count, what each cause waits for, and the date of loss of each debt. wordings.md 3. */
#ifndef DCR_RULE_CAUSE_H
#define DCR_RULE_CAUSE_H

#include "rule/slice.h"

/* Whether an event is an insolvency that counts for buyers of a country. 3.1 */
bool dcr__insolvency_counts(const dcr_policy *policy, const dcr_book *book, uint32_t country, const dcr__event *event);

/* The first insolvency of the buyer that counts, up to the day of the question, or DCR_NO_DAY. */
int32_t dcr__insolvency_day(const dcr__slice *slice);

/* The first one within the buyer's group, where that counts for all; DCR_NO_DAY: none, or it does not. */
int32_t dcr__group_insolvency_day(const dcr_policy *policy, const dcr_book *book, uint32_t buyer_ix, int32_t as_of);

/* The first event of a kind that names the item or none, up to the day of the question, or DCR_NO_DAY. `cause` is that
 * of a political event; 0: any. */
int32_t dcr__event_day(const dcr__slice *slice, size_t i, uint32_t kind, uint32_t cause);

/* The first event of a kind of the buyer, naming an item or none. */
int32_t dcr__buyer_event_day(const dcr__slice *slice, uint32_t kind);

/* The cause whose terms hold where a cause has none of its own: for a public buyer's default as commercial, protracted
 * default; else the cause itself. 3.5 */
int32_t dcr__cause_or_default(const dcr_policy *policy, dcr_term term, int32_t cause);

/* Default as the buyer's kind makes it: of a public buyer, where that is insured, public_buyer_default. */
int32_t dcr__default_of(const dcr__slice *slice);

/* The most that the law lets the insurer bear by the cause asked about, DCR_NO_AMOUNT without one. 1, 26 */
int64_t dcr__regulatory_maximum(const dcr__slice *slice);

/* Whether the buyer limit caps losses by the cause asked about. 3.7 */
bool dcr__limit_applies(const dcr__slice *slice);

/* What a date of loss needs beside the slice. */
typedef struct dcr__loss_question {
    int32_t cause;
    int32_t cause_day; /* DCR_NO_DAY: as the book says */
    int32_t filed_day; /* DCR_NO_DAY: not filed */
} dcr__loss_question;

/* The anchor that the waiting period of a cause counts from; dcr_clock_anchor. */
int32_t dcr__waiting_anchor(const dcr__slice *slice, int32_t cause);

/* out[i] = the date of loss of each item by a cause, DCR_NO_DAY while it has none; it may lie ahead. After conversion,
 * and after the rules of extension. */
void dcr__loss_days(const dcr__slice *slice, const dcr__loss_question *question, int32_t *out);

/* The event of the book that an anchor is the day of; dcr_event. 0: the anchor is another day. */
uint32_t dcr__anchor_event(int32_t anchor);

/* The day that an anchor names for an item, DCR_NO_DAY when there is none. Not of clocks that a claim alone has. */
int32_t dcr__anchor_day(const dcr__slice *slice, size_t i, int32_t anchor, int32_t filed_day);

#endif
