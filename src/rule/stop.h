/* Stops of cover, found in the debts of a buyer or of a group of buyers. wordings.md 10.2, 10.3. */
#ifndef DCR_RULE_STOP_H
#define DCR_RULE_STOP_H

#include "rule/slice.h"

/* Days beside the calendar's. */
#define DCR__STILL_OPEN INT32_MAX /* settled: not yet; until: lasts */

/* Cover is stopped past `from`, and not later than `until`. */
typedef struct dcr__stop {
    int32_t from, until;
    bool by_consent; /* ended by the insurer's consent, not by payment */
    bool is_undone;  /* paid within the time of grace */
} dcr__stop;

/* A debt that may stop cover, in policy currency. */
typedef struct dcr__stop_debt {
    int64_t open; /* on the day of the question; while days are gone through, on the day reached */
    int64_t gross;
    int32_t invoice_day, due_day;
    int32_t stop_day, overdue_day; /* from when on it is past its age, and overdue */
    int32_t settled_day;           /* DCR_NO_DAY: settled, on a day that is not known */
    bool takes_part;
    bool is_live, is_past, is_overdue, is_consented; /* while days are gone through */
} dcr__stop_debt;

/* Paid on a day. */
typedef struct dcr__stop_change {
    int64_t amount;
    int32_t day;
    uint32_t debt;
} dcr__stop_change;

typedef struct dcr__stop_terms {
    int32_t kind, resume, as_of; /* dcr_stop_of_cover, dcr_resume_of_cover */
    bool from_date;              /* deliveries on the stop day are stopped */
    int64_t amount, share, tolerance;
    dcr_period grace;            /* unit 0: none */
    const dcr_calendar *calendar;
} dcr__stop_terms;

/* What is looked at, room to look, and what is found. */
typedef struct dcr__stop_facts {
    dcr__stop_debt *debts; /* in the order of the book */
    size_t num;
    dcr__stop_change *changes; /* by day */
    size_t num_changes;
    int32_t *consents, *collections; /* days, ascending */
    size_t num_consents, num_collections;
    int64_t *keys;                   /* `num` each */
    uint32_t *order, *overdue_order, *live_order, *spare;
    dcr__stop *stops, *runs;         /* each by itself; joined where they touch, in order */
    size_t num_stops, num_runs;
} dcr__stop_facts;

/* The terms for buyers like that of the slice. */
dcr__stop_terms dcr__stop_terms_of(const dcr__slice *slice);

/* Points `facts` at memory for so many debts, changes and days of events; NULL only measures. Returns its size. */
size_t dcr__stop_room(dcr__stop_facts *facts, char *memory, size_t num, size_t num_changes, size_t num_events);

/* The stop day of every item. */
void dcr__stop_days(dcr__slice *slice);

/* Adds the debts, payments and events of the slice's buyer to `facts`. A day of payment that is not known and matters fails
 * the buyer. */
dcr_status dcr__stop_gather(dcr__slice *slice, const dcr__stop_terms *terms, dcr__stop_facts *facts);

/* Puts the payments and events of several buyers, or of several currencies, in one order. */
void dcr__stop_merge(dcr__stop_facts *facts);

/* Finds stops and runs. */
void dcr__stop_find(const dcr__stop_terms *terms, dcr__stop_facts *facts);

/* Those of amounts and shares: day by day. In stop_amount.c. */
void dcr__stop_find_amounts(const dcr__stop_terms *terms, dcr__stop_facts *facts);

/* What was found for a buyer, or for all members of a group. */
typedef struct dcr__stops {
    const dcr__stop *runs;
    size_t num_runs;
    int32_t stop_day; /* of the earliest stop that lasts or lies ahead */
    dcr_status status;
} dcr__stops;

dcr__stops dcr__stops_of(const dcr__stop_terms *terms, const dcr__stop_facts *facts);

/* Gives the slice's buyer the stops that were found. */
void dcr__stop_apply(dcr__slice *slice, const dcr__stop_terms *terms, const dcr__stops *stops);

/* What was found for every group, by buyer; src/calc/stop_groups.c. */
struct dcr__group_stops {
    const dcr__stops *of; /* without runs of its own where the buyer stands alone */
    const bool *is_group; /* by buyer: of a group of several */
};

#endif
