/* A premium in the making: the question, the lines that were rated, and the amounts that follow. wordings.md 21. */
#ifndef DCR_PREMIUM_PREMIUM_H
#define DCR_PREMIUM_PREMIUM_H

#include "delcredere/premium.h"
#include "num/amount.h"
#include "premium/declared.h"
#include "premium/period.h"
#include "terms/result.h"

/* What a rate is looked for. Absent keys are 0, or DCR_NO_AMOUNT where a number. */
typedef struct dcr__rated {
    uint32_t country, limit_kind;
    const char *segment;
    size_t segment_length;
    int64_t grade, terms_days, months, percentage;
    int32_t day;
} dcr__rated;

enum { DCR__RATE_GENERAL = -1, DCR__RATE_NONE = -2 };

/* The row of PREMIUM_RATES that applies, DCR__RATE_GENERAL or DCR__RATE_NONE, and the rate (DCR_NO_RATIO: none). */
int64_t dcr__rate_row(const dcr_policy *policy, const dcr__rated *item, int64_t *rate);

/* The item of a buyer on a day: country, segment, grade. */
dcr__rated dcr__rated_buyer(const dcr_policy *policy, const dcr_book *book, uint32_t buyer, int32_t day);

typedef struct dcr__premium_line {
    dcr__total base;
    int64_t num;
    int64_t rate, premium; /* DCR_NO_RATIO, DCR_NO_AMOUNT: none */
    int64_t rate_row;
    int32_t day;           /* DCR_NO_DAY: none */
    uint32_t country;
} dcr__premium_line;

/* Amounts in the order in which they are computed; DCR_NO_AMOUNT where they do not apply. */
typedef struct dcr__settled {
    int64_t base, excluded, unrated, earned, minimum, premium, claims, loss_ratio, bonus, rebate, claw_back, deposit, paid;
    int64_t adjustment, payable, years, fees, tax, gross, effective_rate;
    int32_t rebate_day;
} dcr__settled;

typedef struct dcr__premium {
    const dcr_policy *policy;
    const dcr_book *book; /* NULL: there is none */
    dcr_premium_options asked;
    dcr__days period;
    int32_t base;         /* dcr_premium_base; 0 where the premium earned is given */
    bool by_country;      /* taxes differ by country: so do lines */
    dcr__heap heap;
    dcr_result *result;
    dcr__premium_line *lines;
    size_t num_lines, capacity;
    dcr__settled settled;
} dcr__premium;

/* Adds an amount to the line of its rate, `num` of them. `day`: of the line, DCR_NO_DAY where days are not told apart. */
dcr_status dcr__premium_add(dcr__premium *p, const dcr__rated *item, int32_t day, int64_t amount, int64_t num);

/* Rates what the question is about: fills the lines, base, excluded, unrated and earned. */
dcr_status dcr__premium_rate(dcr__premium *p, dcr_error *err);

/* The limits of each day of the period: `seen[buyer]` gets a bit for each kind that a buyer has had; where premium is on
 * limits they are rated as well. */
dcr_status dcr__premium_limits(dcr__premium *p, bool is_rated, uint32_t *seen, dcr_error *err);

/* Premium, bonus, rebate, deposit and what is still to pay; the table of instalments. */
dcr_status dcr__premium_settle(dcr__premium *p, dcr_error *err);

/* The table of fees, and their sum. */
dcr_status dcr__premium_fees(dcr__premium *p, const uint32_t *seen);
bool dcr__premium_has_fees(const dcr_policy *policy);

/* The table of taxes on `taxable` and on fees, and their sum. */
dcr_status dcr__premium_tax(dcr__premium *p, int64_t taxable);

#endif
