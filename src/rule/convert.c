/* Into policy currency. wordings.md 23: the rate of the day that conversion_date names, never above that of the first day
 * of the period where conversion_capped says so. What is converted is the gross amount and what is open, so that part
 * payments lose nothing; the parts of what is settled follow from these. A row without a rate is out of every sum, with
 * a status. */
#include "day/calendar.h"
#include "day/civil.h"
#include "num/split.h"
#include "rule/slice.h"

/* The last business day of the month in which an item attached. */
static int32_t month_end(const dcr__slice *slice, size_t i)
{
    const int32_t attached = dcr__day_is_valid(slice->attach_day[i]) ? slice->attach_day[i] : slice->s->invoice_day[i];
    const int32_t last = dcr__end_of_month(attached);
    const int32_t first = last - dcr__civil_of(last).day_of_month + 1;
    int32_t day = last;
    while (day > first && !dcr__is_business_day(slice->policy->calendar, day)) day--;
    return dcr__is_business_day(slice->policy->calendar, day) ? day : last;
}

static int32_t rate_day(const dcr__slice *slice, size_t i)
{
    switch (slice->terms->conversion_date) {
    case DCR_CONVERSION_DATE_INVOICE_DATE:
        return slice->s->invoice_day[i];
    case DCR_CONVERSION_DATE_DELIVERY:
        return slice->s->delivery_day[i];
    case DCR_CONVERSION_DATE_DUE_DATE:
        return slice->s->due_day[i] != DCR_NO_DAY ? slice->s->due_day[i] : slice->s->invoice_day[i];
    case DCR_CONVERSION_DATE_MONTH_END_OF_ATTACHMENT:
        return month_end(slice, i);
    default: /* the sheet of a claim is a cover as of the date of loss */
        return slice->as_of;
    }
}

/* Whether a rate is above another: a/b > c/d as a * d > c * b. */
static bool is_above(const dcr_rate *rate, const dcr_rate *other)
{
    const dcr__wide left = dcr__wide_product((uint64_t)rate->numerator, (uint64_t)other->denominator);
    const dcr__wide right = dcr__wide_product((uint64_t)other->numerator, (uint64_t)rate->denominator);
    return left.high != right.high ? left.high > right.high : left.low > right.low;
}

/* The rate of a day, at most that of the day on which the period began. */
static bool find_rate(const dcr__slice *slice, dcr_currency own, int32_t day, dcr_rate *rate)
{
    dcr_rate most;
    if (!dcr__book_rate(slice->book, own, slice->terms->currency, day, rate)) return false;
    if (!dcr__term_flag(slice->terms, DCR_TERM_CONVERSION_CAPPED)) return true;
    if (!dcr__book_rate(slice->book, own, slice->terms->currency, slice->terms->period_from, &most)) return false;
    if (is_above(rate, &most)) *rate = most;
    return true;
}

static void refuse_row(dcr__slice *slice, size_t i)
{
    dcr__scratch *s = slice->s;
    s->status[i] = DCR_E_RATE_ABSENT;
    s->gross[i] = s->open[i] = s->credited[i] = s->paid_own[i] = s->paid_moved[i] = 0;
    slice->has_bad_rows = true;
}

/* The parts of what is settled share it in their proportion; the largest remainder gets what rounding leaves. */
static dcr_status convert_settled(dcr__scratch *s, size_t i)
{
    const int64_t settled = s->gross[i] - s->open[i];
    const int64_t own[3] = {s->credited[i], s->paid_own[i], s->paid_moved[i]};
    int64_t parts[3] = {settled, 0, 0};
    if (own[0] >= 0 && own[0] + own[1] + own[2] > 0) DCR_TRY(dcr__split(settled, own, 3, parts));
    s->credited[i] = parts[0];
    s->paid_own[i] = parts[1];
    s->paid_moved[i] = parts[2];
    return DCR_OK;
}

static bool rate_of(const dcr__slice *slice, size_t i, dcr_rate *rate)
{
    const uint32_t *currency = dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY);
    const dcr_currency own = currency != NULL ? currency[slice->items[i].row] : 0;
    *rate = (dcr_rate){(uint32_t)sizeof *rate, own, slice->terms->currency, 0, 1, 1};
    if (own == 0 || own == slice->terms->currency) {
        rate->from = slice->terms->currency;
        return true;
    }
    return find_rate(slice, own, rate_day(slice, i), rate);
}

dcr_status dcr__convert_item(const dcr__slice *slice, size_t i, int64_t own, int64_t *out)
{
    dcr_rate rate;
    *out = own;
    if (!slice->has_foreign) return DCR_OK;
    if (!rate_of(slice, i, &rate)) return DCR_E_RATE_ABSENT;
    return rate.from == rate.to ? DCR_OK : dcr_convert(own, &rate, slice->terms->rounding, out, NULL);
}

dcr_status dcr__rule_convert(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    if (!slice->has_foreign) return DCR_OK;
    const dcr_rounding rounding = slice->terms->rounding;
    for (size_t i = 0; i < slice->num; i++) s->open_own[i] = s->open[i];
    slice->unpaid = s->open_own;
    for (size_t i = 0; i < slice->num; i++) {
        dcr_rate rate;
        if (!rate_of(slice, i, &rate)) {
            refuse_row(slice, i);
            continue;
        }
        if (rate.from == rate.to) continue;
        DCR_TRY(dcr_convert(s->gross[i], &rate, rounding, &s->gross[i], NULL));
        DCR_TRY(dcr_convert(s->open[i], &rate, rounding, &s->open[i], NULL));
        DCR_TRY(convert_settled(s, i));
        if (dcr__magnitude(s->gross[i]) > (uint64_t)(INT64_MAX / 4) / slice->num) return DCR_E_OVERFLOW;
    }
    return DCR_OK;
}
