/* Flags of grades: of buyers on a scale, of countries and segments. docs/readers/risk-flags.md; systems.md 2.3 row 1. */
#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "day/civil.h"
#include "reader/risk_flags.h"

/* ---- Grades of a buyer ---- */

/* A fact that says or could say a grade. */
typedef struct graded {
    int64_t rank;       /* DCR_NO_AMOUNT: none */
    int32_t day;
    uint32_t limit;     /* DCR_NO_INDEX: a report */
    uint32_t scale_row;
} graded;

/* The last fact, the last with a rank, and the rank before that. */
typedef struct history {
    graded last, ranked;
    int64_t before;
    bool is_given;
} history;

static void add(const dcr__risk *r, history *h, int64_t grade, int32_t day, uint32_t limit)
{
    graded one = {DCR_NO_AMOUNT, day, limit, DCR_NO_INDEX};
    if (grade != DCR_NO_AMOUNT && r->scale.table != NULL) {
        one.scale_row = dcr__grade_scale_find(&r->scale, grade);
        one.rank = dcr__grade_scale_rank(&r->scale, one.scale_row);
    }
    h->last = one;
    h->is_given = true;
    if (one.rank == DCR_NO_AMOUNT) return;
    h->before = h->ranked.rank;
    h->ranked = one;
}

static void add_reports(const dcr__risk *r, uint32_t buyer, history *h)
{
    const dcr_book *book = r->book;
    const int64_t *grades = dcr__facts_values(&book->facts[DCR_TABLE_EVENTS], DCR_EVENTS_GRADE);
    for (uint32_t i = book->events.start[buyer]; i < book->events.start[buyer + 1]; i++) {
        const dcr__event *event = &book->events.rows[i];
        if (event->event != DCR_EVENT_CREDIT_REPORT || event->item != DCR_NO_INDEX || event->day > r->q.as_of_day) continue;
        const bool is_graded = grades != NULL && grades[event->row] > 0;
        add(r, h, is_graded ? grades[event->row] : DCR_NO_AMOUNT, event->day, DCR_NO_INDEX);
    }
}

static void add_decisions(const dcr__risk *r, uint32_t buyer, history *h)
{
    const dcr_book *book = r->book;
    const int64_t *grades = dcr__facts_values(&book->facts[DCR_TABLE_LIMITS], DCR_LIMITS_GRADE);
    for (uint32_t i = book->limits.start[buyer]; grades != NULL && i < book->limits.start[buyer + 1]; i++) {
        const dcr__limit *limit = &book->limits.rows[i];
        const int32_t day = dcr__risk_decision_day(r, limit);
        if (grades[limit->row] != DCR_NO_AMOUNT && day <= r->q.as_of_day) add(r, h, grades[limit->row], day, limit->row);
    }
}

static history history_of(const dcr__risk *r, uint32_t buyer)
{
    const graded none = {DCR_NO_AMOUNT, DCR_NO_DAY, DCR_NO_INDEX, DCR_NO_INDEX};
    history h = {none, none, DCR_NO_AMOUNT, false};
    if (r->q.grade_source == DCR_RISK_GRADE_SOURCE_DECISION)
        add_decisions(r, buyer, &h);
    else
        add_reports(r, buyer, &h);
    return h;
}

static bool put_ranked(const dcr__risk *r, const history *h, int64_t value, dcr__risk_finding *out)
{
    out->value = value * DCR_SHARE_ONE;
    out->day = h->ranked.day;
    out->limit = h->ranked.limit;
    out->grade = dcr__table_text(r->scale.table, DCR_GRADE_SCALE_GRADE, h->ranked.scale_row, &out->grade_length);
    return true;
}

bool dcr__risk_grade(dcr__risk *r, uint32_t buyer, int64_t most, dcr__risk_finding *out)
{
    const history h = history_of(r, buyer);
    return h.ranked.rank != DCR_NO_AMOUNT && h.ranked.rank > most && put_ranked(r, &h, h.ranked.rank, out);
}

bool dcr__risk_grade_fall(dcr__risk *r, uint32_t buyer, int64_t most, dcr__risk_finding *out)
{
    const history h = history_of(r, buyer);
    return h.before != DCR_NO_AMOUNT && h.ranked.rank - h.before > most && put_ranked(r, &h, h.ranked.rank - h.before, out);
}

bool dcr__risk_grade_old(dcr__risk *r, uint32_t buyer, int64_t most, dcr__risk_finding *out)
{
    const history h = history_of(r, buyer);
    if (!h.is_given || dcr__risk_age(r, h.last.day) <= most) return false;
    out->value = dcr__risk_age(r, h.last.day) * DCR_SHARE_ONE;
    out->day = h.last.day;
    out->limit = h.last.limit;
    return true;
}

bool dcr__risk_grade_absent(dcr__risk *r, uint32_t buyer, int64_t most, dcr__risk_finding *out)
{
    (void)most;
    (void)out;
    return !history_of(r, buyer).is_given;
}

/* ---- Grades of countries and segments ---- */

static int32_t from_day_of(const dcr_table *grades, size_t row)
{
    const int32_t *days = dcr__table_values(grades, DCR_RISK_GRADES_FROM_DAY);
    return days != NULL ? days[row] : DCR_NO_DAY;
}

static uint32_t country_of(const dcr_table *grades, size_t row)
{
    const uint32_t *countries = dcr__table_values(grades, DCR_RISK_GRADES_COUNTRY);
    return countries != NULL ? countries[row] : 0;
}

static bool is_segment(const dcr_table *grades, size_t row, const char *text, size_t length)
{
    size_t own_length = 0;
    const char *own = dcr__table_text(grades, DCR_RISK_GRADES_SEGMENT, row, &own_length);
    return length > 0 && own_length == length && memcmp(own, text, length) == 0;
}

/* What of a row is compared: a country, or a segment. */
typedef struct subject {
    uint32_t country;
    const char *segment;
    size_t length;
} subject;

static bool is_about(const dcr_table *grades, size_t row, const subject *s)
{
    if (s->country != 0) return country_of(grades, row) == s->country;
    return is_segment(grades, row, s->segment, s->length);
}

static bool grade_of(const dcr__risk *r, const subject *s, int64_t most, dcr__risk_finding *out)
{
    const dcr_table *grades = r->q.grades;
    const int64_t *ranks = dcr__table_values(grades, DCR_RISK_GRADES_RANK);
    size_t found = SIZE_MAX;
    for (size_t row = 0; row < dcr_table_rows(grades); row++) {
        const int32_t from = from_day_of(grades, row);
        if (!is_about(grades, row, s) || (from != DCR_NO_DAY && from > r->q.as_of_day)) continue;
        if (found == SIZE_MAX || (from != DCR_NO_DAY && from > from_day_of(grades, found))) found = row;
    }
    if (found == SIZE_MAX || ranks[found] <= most) return false;
    out->value = ranks[found] * DCR_SHARE_ONE;
    out->day = from_day_of(grades, found);
    out->grade = dcr__table_text(grades, DCR_RISK_GRADES_GRADE, found, &out->grade_length);
    return true;
}

bool dcr__risk_country_grade(dcr__risk *r, uint32_t buyer, int64_t most, dcr__risk_finding *out)
{
    const subject s = {r->book->buyers[buyer].country, "", 0};
    return s.country != 0 && grade_of(r, &s, most, out);
}

bool dcr__risk_segment_grade(dcr__risk *r, uint32_t buyer, int64_t most, dcr__risk_finding *out)
{
    const dcr__facts *buyers = &r->book->facts[DCR_TABLE_BUYERS];
    subject s = {0, "", 0};
    if (dcr__facts_values(buyers, DCR_BUYERS_SEGMENT) != NULL)
        s.segment = dcr__facts_text(buyers, DCR_BUYERS_SEGMENT, buyer, &s.length);
    return s.length > 0 && grade_of(r, &s, most, out);
}

/* ---- The tables of the question ---- */

static dcr_status refuse_row(dcr_error *err, dcr_status status, dcr_table_kind table, dcr_column column, size_t row, const char *text)
{
    return dcr__refuse_at(err, status, 0, (int32_t)table, (int32_t)column, (int64_t)row, text);
}

static dcr_status check_row(const dcr_table *grades, const int64_t *ranks, size_t row, dcr_error *err)
{
    subject s = {country_of(grades, row), "", 0};
    s.segment = dcr__table_text(grades, DCR_RISK_GRADES_SEGMENT, row, &s.length);
    const int32_t from = from_day_of(grades, row);
    if (ranks[row] < 0 || ranks[row] > DCR__RISK_MOST)
        return refuse_row(err, DCR_E_RANGE, DCR_TABLE_RISK_GRADES, DCR_RISK_GRADES_RANK, row, "a rank is from 0 to 1000000");
    if ((s.country != 0) == (s.length > 0))
        return refuse_row(err, DCR_E_RANGE, DCR_TABLE_RISK_GRADES, DCR_RISK_GRADES_COUNTRY, row, "give either country or segment");
    if (from != DCR_NO_DAY && !dcr__day_is_valid(from))
        return refuse_row(err, DCR_E_DATE, DCR_TABLE_RISK_GRADES, DCR_RISK_GRADES_FROM_DAY, row,
                          "from_day must be a day in the years 1 to 9999");
    for (size_t i = 0; i < row; i++)
        if (is_about(grades, i, &s) && from_day_of(grades, i) == from)
            return refuse_row(err, DCR_E_DUPLICATE, DCR_TABLE_RISK_GRADES, DCR_RISK_GRADES_FROM_DAY, row,
                              "there is a grade of it and of that day above");
    return DCR_OK;
}

static dcr_status check_grades(const dcr_table *grades, dcr_error *err)
{
    DCR_TRY(dcr__table_check(grades, DCR_TABLE_RISK_GRADES, "grades are not a table of grades of countries and segments", err));
    const int64_t *ranks = dcr__table_values(grades, DCR_RISK_GRADES_RANK);
    for (size_t row = 0; row < dcr_table_rows(grades); row++) DCR_TRY(check_row(grades, ranks, row, err));
    return DCR_OK;
}

static dcr_status check_scale(dcr__risk *r, dcr_error *err)
{
    DCR_TRY(dcr__grade_scale_read(r->q.scale, &r->scale, err));
    for (size_t row = 0; row < dcr_table_rows(r->q.scale); row++)
        if (!dcr__risk_is_number(dcr__grade_scale_rank(&r->scale, (uint32_t)row), 0))
            return refuse_row(err, DCR_E_RANGE, DCR_TABLE_GRADE_SCALE, DCR_GRADE_SCALE_RANK, row, "a rank is from 0 to 1000000");
    return DCR_OK;
}

dcr_status dcr__risk_read_grades(dcr__risk *r, dcr_error *err)
{
    const dcr_risk_flags_options *q = &r->q;
    if (q->scale == NULL && (q->most_rank != DCR_NO_AMOUNT || q->most_rank_fall != DCR_NO_AMOUNT))
        return dcr__refuse(err, DCR_E_RANGE, "most_rank and most_rank_fall need a scale");
    if (q->grades == NULL && (q->most_country_rank != DCR_NO_AMOUNT || q->most_segment_rank != DCR_NO_AMOUNT))
        return dcr__refuse(err, DCR_E_RANGE, "most_country_rank and most_segment_rank need grades");
    if (q->scale != NULL) DCR_TRY(check_scale(r, err));
    return q->grades != NULL ? check_grades(q->grades, err) : DCR_OK;
}
