/* Policies, books and answers in a few words, for tests that read like the statement they test:
 *
 *     dcr_cover *cover = cover_of(
 *         policy("insured_percentage=90%", "maximum_extension_period=30 days"),
 *         facts("buyers buyer=B", "limits buyer=B amount=100.00 from_day=2025-01-01",
 *               "invoices buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=150.00"),
 *         "2025-03-31");
 *     expect(invoices_of(cover), 0, "open=150.00 covered=100.00 reason=L07 state=overdue");
 *     dcr_cover_free(cover);
 *
 * A cell is written as documents write it, amounts with two decimals; "-" is what is absent, "#5" is the bare number 5,
 * "overdue+notice_past" are bits, "T01+L07" is a set of reasons. */
#ifndef DCR_TESTS_SUPPORT_WORLD_H
#define DCR_TESTS_SUPPORT_WORLD_H

#include "delcredere/delcredere.h"
#include "support/days.h"

static inline int64_t decimal_of(const char *text, size_t length, int32_t exponent)
{
    int64_t out = 0;
    if (dcr_decimal_parse(text, length, exponent, DCR_ROUNDING_UNSET, &out, NULL) != DCR_OK)
        fail_msg("not a number: %.*s", (int)length, text);
    return out;
}

static inline int64_t code_of(dcr_column column, const char *text, size_t length)
{
    const dcr_group group = dcr_column_group(column);
    if (group != DCR_GROUP_UNSET) return dcr_choice_find(group, text, length);
    if (strcmp(dcr_column_name(column), "term") == 0) return (int64_t)dcr_term_find(text, length);
    if (strcmp(dcr_column_name(column), "reason") == 0) return (int64_t)dcr_reason_find(text, length);
    for (int status = 1; status < 100; status++) {
        const char *name = dcr_status_name((dcr_status)status);
        if (name != NULL && strlen(name) == length + 6 && memcmp(name + 6, text, length) == 0) return status;
    }
    return 0;
}

/* Values joined by +: bits of a state, a set of reasons, or one code. */
static inline int64_t codes_of(dcr_column column, const char *text)
{
    uint64_t all = 0;
    while (*text != '\0') {
        const size_t length = strcspn(text, "+");
        if (dcr_column_type_of(column) == DCR_COLUMN_TYPE_SET)
            all |= UINT64_C(1) << dcr_reason_bit(dcr_reason_find(text, length));
        else
            all |= (uint64_t)code_of(column, text, length);
        text += length + (text[length] == '+');
    }
    return (int64_t)all;
}

static inline int64_t absent_of(dcr_column_type type)
{
    if (type == DCR_COLUMN_TYPE_MONEY || type == DCR_COLUMN_TYPE_RATIO) return DCR_NO_AMOUNT;
    if (type == DCR_COLUMN_TYPE_DAY) return DCR_NO_DAY;
    return type == DCR_COLUMN_TYPE_INDEX ? DCR_NO_INDEX : 0;
}

/* What a cell of any column but TEXT is, from its text. */
static inline int64_t cell_of(dcr_column column, const char *text)
{
    const dcr_column_type type = dcr_column_type_of(column);
    const size_t length = strlen(text);
    if (strcmp(text, "-") == 0) return absent_of(type);
    if (text[0] == '#') return decimal_of(text + 1, length - 1, 0);
    switch (type) {
    case DCR_COLUMN_TYPE_MONEY:
        return decimal_of(text, length, 2);
    case DCR_COLUMN_TYPE_RATIO:
        return decimal_of(text, length - 1, 7);
    case DCR_COLUMN_TYPE_NUMBER:
    case DCR_COLUMN_TYPE_INDEX:
        return decimal_of(text, length, 0);
    case DCR_COLUMN_TYPE_DAY:
        return day(text);
    case DCR_COLUMN_TYPE_CURRENCY:
        return dcr_currency_find(text);
    case DCR_COLUMN_TYPE_COUNTRY:
        return dcr_country_find(text);
    case DCR_COLUMN_TYPE_FLAG:
        return strcmp(text, "yes") == 0;
    default:
        return codes_of(column, text);
    }
}

/* The next "name=value" of a line; false at its end. Moves *line. */
static inline bool next_pair(const char **line, char name[64], char value[96])
{
    *line += strspn(*line, " ");
    if (**line == '\0') return false;
    const size_t name_length = strcspn(*line, "=");
    const size_t value_length = strcspn(*line + name_length + 1, " ");
    snprintf(name, 64, "%.*s", (int)name_length, *line);
    snprintf(value, 96, "%.*s", (int)value_length, *line + name_length + 1);
    *line += name_length + 1 + value_length;
    return true;
}

/* One row of facts: "invoices buyer=B amount=10.00". */
typedef struct fact_row {
    dcr_table *table;
    int64_t wide[24];
    int32_t days[24];
    uint32_t codes[24];
    uint8_t flags[24];
    int64_t offsets[24][2];
    char texts[24][96];
} fact_row;

static inline void bind_cell(fact_row *row, size_t at, dcr_column column, const char *value)
{
    dcr_status status = DCR_E_TYPE;
    const dcr_column_type type = dcr_column_type_of(column);
    const int64_t cell = type != DCR_COLUMN_TYPE_TEXT ? cell_of(column, value) : 0;
    switch (type) {
    case DCR_COLUMN_TYPE_TEXT:
        snprintf(row->texts[at], sizeof row->texts[at], "%s", strcmp(value, "-") != 0 ? value : "");
        row->offsets[at][0] = 0;
        row->offsets[at][1] = (int64_t)strlen(row->texts[at]);
        status = dcr_table_bind_text(row->table, column, row->texts[at], row->offsets[at], 1, NULL);
        break;
    case DCR_COLUMN_TYPE_MONEY:
    case DCR_COLUMN_TYPE_RATIO:
    case DCR_COLUMN_TYPE_NUMBER:
        row->wide[at] = cell;
        status = dcr_table_bind_int64(row->table, column, &row->wide[at], 1, NULL);
        break;
    case DCR_COLUMN_TYPE_DAY:
        row->days[at] = (int32_t)cell;
        status = dcr_table_bind_int32(row->table, column, &row->days[at], 1, NULL);
        break;
    case DCR_COLUMN_TYPE_FLAG:
        row->flags[at] = (uint8_t)cell;
        status = dcr_table_bind_uint8(row->table, column, &row->flags[at], 1, NULL);
        break;
    default:
        row->codes[at] = (uint32_t)cell;
        status = dcr_table_bind_uint32(row->table, column, &row->codes[at], 1, NULL);
    }
    assert_int_equal(status, DCR_OK);
}

static inline dcr_status append_line(dcr_book_builder *builder, const char *line, dcr_error *err)
{
    fact_row row;
    char name[64];
    char value[96];
    const size_t length = strcspn(line, " ");
    const dcr_table_kind kind = dcr_table_find(line, length);
    line += length;
    if (dcr_table_new(kind, NULL, &row.table, NULL) != DCR_OK) fail_msg("not a table of facts");
    for (size_t at = 0; next_pair(&line, name, value); at++) {
        const dcr_column column = dcr_column_find(kind, name, strlen(name));
        if (column == DCR_COLUMN_UNSET) fail_msg("no column %s", name);
        bind_cell(&row, at, column, value);
    }
    const dcr_status status = dcr_book_builder_append(builder, row.table, err);
    dcr_table_free(row.table);
    return status;
}

static inline dcr_book *book_of_lines(const char *const *lines)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    for (size_t i = 0; lines[i] != NULL; i++)
        if (append_line(builder, lines[i], &err) != DCR_OK) fail_msg("%s: %s", lines[i], err.text);
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    dcr_book_builder_free(builder);
    return book;
}

#define facts(...) book_of_lines((const char *const[]){__VA_ARGS__, NULL})

static inline dcr_term_scope scope_of_text(const char *text)
{
    const size_t length = strlen(text);
    const int32_t kind = dcr_choice_find(DCR_GROUP_LIMIT_KIND, text, length);
    const int32_t cause = dcr_choice_find(DCR_GROUP_CAUSE, text, length);
    if (length == 0) return DCR_SCOPE_POLICY;
    if (kind != 0) return dcr_scope_of(DCR_SCOPE_LIMIT_KIND, (uint32_t)kind);
    if (cause != 0) return dcr_scope_of(DCR_SCOPE_CAUSE, (uint32_t)cause);
    const int32_t condition = dcr_choice_find(DCR_GROUP_CONDITION, text, length);
    const int32_t deduction = dcr_choice_find(DCR_GROUP_DEDUCTION, text, length);
    if (condition != 0) return dcr_scope_of(DCR_SCOPE_CONDITION, (uint32_t)condition);
    if (deduction != 0) return dcr_scope_of(DCR_SCOPE_DEDUCTION, (uint32_t)deduction);
    if (length > 3 && text[2] == '@')
        return dcr_scope_of_country((uint32_t)(text[0] * 256 + text[1]), day(text + 3));
    return dcr_scope_of(DCR_SCOPE_COUNTRY, dcr_country_find(text));
}

static inline dcr_status add_steps(dcr_policy_builder *builder, const char *names, dcr_error *err)
{
    dcr_status status = DCR_OK;
    while (status == DCR_OK && *names != '\0') {
        const size_t length = strcspn(names, " ");
        const int32_t step = dcr_choice_find(DCR_GROUP_STEP, names, length);
        status = dcr_policy_builder_add_step(builder, (dcr_step)step, NULL, err);
        names += length + (names[length] == ' ');
    }
    return status;
}

/* "move_up=no", "insured_percentage/named=80%", "waiting_period/IT=90 days", "country_on_cover/DE@2025-03-01=no",
 * "plan=limit percentage". */
static inline dcr_status set_line(dcr_policy_builder *builder, const char *line, dcr_error *err)
{
    char name[64];
    char scope[32] = "";
    const size_t length = strcspn(line, "=");
    const size_t slash = strcspn(line, "/");
    const size_t name_length = slash < length ? slash : length;
    snprintf(name, sizeof name, "%.*s", (int)name_length, line);
    if (slash < length) snprintf(scope, sizeof scope, "%.*s", (int)(length - slash - 1), line + slash + 1);
    if (strcmp(name, "plan") == 0) return add_steps(builder, line + length + 1, err);
    return dcr_policy_builder_set_text(
        builder, dcr_term_find(name, strlen(name)), scope_of_text(scope), line + length + 1, err);
}

/* A builder with the terms that must be given. */
static inline dcr_policy_builder *least_builder(void)
{
    static const char *const least[] = {
        "form=whole_turnover", "period_from=2025-01-01", "period_until=2026-01-01", "attachment_basis=invoice_date",
        "currency=EUR", "rounding=half_up", "insured_percentage=90%", "limit_order_key=invoice_date",
        "limit_filled_by=all_debt", "invoice_limit_rule=at_attachment", "payment_allocation=as_designated",
    };
    dcr_policy_builder *builder = NULL;
    assert_int_equal(dcr_policy_builder_new(NULL, &builder, NULL), DCR_OK);
    for (size_t i = 0; i < sizeof least / sizeof least[0]; i++)
        assert_int_equal(set_line(builder, least[i], NULL), DCR_OK);
    return builder;
}

/* The calendar, when given, becomes the policy's. */
static inline dcr_policy *policy_of_lines(dcr_calendar *calendar, const char *const *lines)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_policy *policy = NULL;
    dcr_policy_builder *builder = least_builder();
    for (size_t i = 0; lines[i] != NULL; i++)
        if (set_line(builder, lines[i], &err) != DCR_OK) fail_msg("%s: %s", lines[i], err.text);
    if (calendar != NULL) assert_int_equal(dcr_policy_builder_set_calendar(builder, calendar, NULL), DCR_OK);
    dcr_calendar_unref(calendar);
    if (dcr_policy_builder_finish(builder, &policy, &err) != DCR_OK) fail_msg("%s", err.text);
    dcr_policy_builder_free(builder);
    return policy;
}

#define policy(...) policy_of_lines(NULL, (const char *const[]){__VA_ARGS__, NULL})
#define least_policy() policy_of_lines(NULL, (const char *const[]){NULL})

/* The cover on a day; takes the references to policy and book over. */
static inline dcr_cover *cover_of(dcr_policy *policy, dcr_book *book, const char *as_of)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    options.as_of_day = day(as_of);
    if (dcr_cover_compute(policy, book, &options, NULL, &cover, &err) != DCR_OK) fail_msg("%s", err.text);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
    return cover;
}

/* The claim on buyer 0 by "insolvency" or "protracted_default"; takes the references over. */
static inline dcr_claim *claim_of(dcr_policy *policy, dcr_book *book, const char *cause, const char *as_of)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    dcr_claim *claim = NULL;
    options.buyer_ix = 0;
    options.cause = (uint32_t)dcr_choice_find(DCR_GROUP_CAUSE, cause, strlen(cause));
    options.as_of_day = day(as_of);
    if (dcr_claim_compute(policy, book, &options, NULL, &claim, &err) != DCR_OK) fail_msg("%s", err.text);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
    return claim;
}

static inline const dcr_table *invoices_of(const dcr_cover *cover)
{
    return dcr_cover_table(cover, DCR_TABLE_COVER_INVOICES);
}

static inline const dcr_table *buyers_of(const dcr_cover *cover)
{
    return dcr_cover_table(cover, DCR_TABLE_COVER_BUYERS);
}

static inline const dcr_table *totals_of(const dcr_cover *cover)
{
    return dcr_cover_table(cover, DCR_TABLE_COVER_TOTALS);
}

/* A cell of any column but TEXT. */
static inline int64_t cell(const dcr_table *table, dcr_column column, size_t row)
{
    if (dcr_table_int64(table, column) != NULL) return dcr_table_int64(table, column)[row];
    if (dcr_table_int32(table, column) != NULL) return dcr_table_int32(table, column)[row];
    if (dcr_table_uint32(table, column) != NULL) return dcr_table_uint32(table, column)[row];
    if (dcr_table_uint8(table, column) != NULL) return dcr_table_uint8(table, column)[row];
    assert_non_null(dcr_table_uint64(table, column));
    return (int64_t)dcr_table_uint64(table, column)[row];
}

static inline void expect_at(const dcr_table *table, size_t row, const char *line, const char *file, int at)
{
    char name[64];
    char value[96];
    assert_true(row < dcr_table_rows(table));
    while (next_pair(&line, name, value)) {
        const dcr_column column = dcr_column_find(dcr_table_kind_of(table), name, strlen(name));
        if (column == DCR_COLUMN_UNSET) fail_msg("no column %s", name);
        const int64_t is = cell(table, column, row);
        const int64_t should = cell_of(column, value);
        if (is == should) continue;
        print_error("%s of row %zu should be %s (%lld), is %lld\n", name, row, value, (long long)should, (long long)is);
        _fail(file, at);
    }
}

#define expect(table, row, line) expect_at(table, row, line, __FILE__, __LINE__)

/* The problems of a book, in order, as "invoices 3 due_day DATE_ORDER". */
static inline void expect_problem_at(const dcr_book *book, size_t at, const char *text, const char *file, int line)
{
    const dcr_table *problems = dcr_book_table(book, DCR_TABLE_PROBLEMS);
    char is[160] = "none";
    if (at < dcr_table_rows(problems))
        snprintf(is, sizeof is, "%s %d %s %s",
                 dcr_table_name((dcr_table_kind)cell(problems, DCR_PROBLEMS_TABLE, at)),
                 (int)cell(problems, DCR_PROBLEMS_ROW, at),
                 dcr_column_name((dcr_column)cell(problems, DCR_PROBLEMS_COLUMN, at)),
                 dcr_status_name((dcr_status)cell(problems, DCR_PROBLEMS_STATUS, at)) + 6);
    if (strcmp(is, text) == 0) return;
    print_error("problem %zu should be: %s\nis: %s\n", at, text, is);
    _fail(file, line);
}

#define expect_problem(book, at, text) expect_problem_at(book, at, text, __FILE__, __LINE__)

static inline size_t num_problems(const dcr_book *book)
{
    return dcr_table_rows(dcr_book_table(book, DCR_TABLE_PROBLEMS));
}


#endif
