/* The agenda: what is to be done by when, what it costs when it is missed; alerts about it; reminders of overdue invoices.
 * What is computed: docs/readers/agenda.md, alerts.md, dunning.md. */
#ifndef DELCREDERE_AGENDA_H
#define DELCREDERE_AGENDA_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Agenda ---- */

/** The question. Start from DCR_AGENDA_OPTIONS_INIT. */
typedef struct dcr_agenda_options {
    uint32_t size;       /* sizeof(dcr_agenda_options) of the caller */
    int32_t as_of_day;   /* day of the question */
    int32_t until_day;   /* rows with a later last day are left out; DCR_NO_DAY: none are */
    uint32_t order;      /* dcr_agenda_order; 0: by_day */
    int32_t with_money;  /* 1: at_stake is computed; the order by_money always does */
    int32_t with_done;   /* 1: rows that ask for nothing any more, too */
    uint32_t cause;      /* of the loss that is rehearsed: insolvency, protracted_default, public_buyer_default; 0: insolvency
                            where the policy insures it, else protracted_default */
    uint32_t buyer_ix;   /* this buyer alone; DCR_NO_INDEX: all buyers, and the policy */
    int64_t utilisation; /* a limit used beyond this part is to be reviewed; DCR_NO_RATIO: none is */
    const dcr_table *duties_done; /* a table DCR_TABLE_DUTIES_DONE; NULL: none */
} dcr_agenda_options;
#define DCR_AGENDA_OPTIONS_INIT                                                                                     \
    { (uint32_t)sizeof(dcr_agenda_options), DCR_NO_DAY, DCR_NO_DAY, 0, 0, 0, 0, DCR_NO_INDEX, DCR_NO_RATIO, NULL }
DCR_API void dcr_agenda_options_init(dcr_agenda_options *options, size_t size);

/** dcr_agenda_compute answers the question: DCR_TABLE_AGENDA.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE (as_of_day), DCR_E_RANGE (order, cause, utilisation, buyer_ix),
 *  DCR_E_UNKNOWN (duties_done is another table), DCR_E_COLUMN_ABSENT (it lacks one), DCR_E_PLAN (money of a policy without
 *  plan), and those of dcr_cover_compute. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_agenda_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_agenda_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/* ---- Alerts ---- */

/** The question. Start from DCR_ALERTS_OPTIONS_INIT. */
typedef struct dcr_alerts_options {
    uint32_t size;        /* sizeof(dcr_alerts_options) of the caller */
    int32_t as_of_day;    /* day of this run */
    int32_t last_run_day; /* alerts due up to it were given; DCR_NO_DAY: there was no run before */
    int32_t with_money;   /* 1: at_stake is computed, and compared with least_amount */
    uint32_t cause;       /* these as of the agenda */
    uint32_t buyer_ix;
    int64_t utilisation;
    const dcr_table *duties_done;
    const dcr_table *rules; /* a table DCR_TABLE_ALERT_RULES */
} dcr_alerts_options;
#define DCR_ALERTS_OPTIONS_INIT                                                                                     \
    { (uint32_t)sizeof(dcr_alerts_options), DCR_NO_DAY, DCR_NO_DAY, 0, 0, DCR_NO_INDEX, DCR_NO_RATIO, NULL, NULL }
DCR_API void dcr_alerts_options_init(dcr_alerts_options *options, size_t size);

/** dcr_alerts_compute answers the question: DCR_TABLE_ALERTS.
 *  Errors: those of dcr_agenda_compute; of a rule DCR_E_CODE and DCR_E_RANGE (row and column are named); DCR_E_DATE
 *  (last_run_day), DCR_E_UNKNOWN (rules is another table), DCR_E_COLUMN_ABSENT (it lacks one), DCR_E_FACT_ABSENT (there are
 *  no rules).
 *  On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_alerts_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_alerts_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/* ---- Dunning ---- */

/** The question. Start from DCR_DUNNING_OPTIONS_INIT. */
typedef struct dcr_dunning_options {
    uint32_t size;     /* sizeof(dcr_dunning_options) of the caller */
    int32_t as_of_day; /* day of the question */
    uint32_t buyer_ix; /* this buyer alone; DCR_NO_INDEX: all */
    uint32_t reserved;
    const dcr_table *levels; /* a table DCR_TABLE_DUNNING_LEVELS */
    const dcr_table *sent;   /* a table DCR_TABLE_DUNNING_SENT; NULL: nothing was sent */
} dcr_dunning_options;
#define DCR_DUNNING_OPTIONS_INIT                                                                                    \
    { (uint32_t)sizeof(dcr_dunning_options), DCR_NO_DAY, DCR_NO_INDEX, 0, NULL, NULL }
DCR_API void dcr_dunning_options_init(dcr_dunning_options *options, size_t size);

/** dcr_dunning_compute answers the question: DCR_TABLE_DUNNING.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE (as_of_day), DCR_E_RANGE (buyer_ix; a level, its days), DCR_E_CODE (an
 *  anchor), DCR_E_DUPLICATE (a level), DCR_E_UNKNOWN (another table), DCR_E_COLUMN_ABSENT, DCR_E_INVOICE_UNKNOWN and DCR_E_FACT_ABSENT (a row of
 *  sent; no levels), and those of dcr_cover_compute. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_dunning_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_dunning_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
