/* Any columns under any of many policies: whatever the facts, an answer keeps the laws. Parts add up to the gross
 * amount, columns to totals, rungs to the payment; rows with a status have no amounts; shards change nothing. */
#include <stdbool.h>

#include "delcredere/delcredere.h"
#include "../fuzz.h"

enum { NUM_BUYERS = 3, MOST_ROWS = 60, PERIOD_FROM = 20089 };

static void number(dcr_policy_builder *builder, dcr_term term, int64_t value)
{
    FUZZ_EXPECT(dcr_policy_builder_set_number(builder, term, DCR_SCOPE_POLICY, value, NULL) == DCR_OK);
}

static void days(dcr_policy_builder *builder, dcr_term term, int32_t count)
{
    const dcr_period period = {(uint32_t)sizeof period, count, DCR_PERIOD_UNIT_DAYS, 0};
    FUZZ_EXPECT(dcr_policy_builder_set_period(builder, term, DCR_SCOPE_POLICY, &period, NULL) == DCR_OK);
}

/* One of the first `count` choices, numbered from 1. */
static int64_t choice(fuzz_input *input, int count)
{
    return 1 + fuzz_byte(input) % count;
}

static void set_contract(dcr_policy_builder *b, fuzz_input *input)
{
    number(b, DCR_TERM_FORM, DCR_FORM_WHOLE_TURNOVER);
    number(b, DCR_TERM_PERIOD_FROM, PERIOD_FROM);
    number(b, DCR_TERM_PERIOD_UNTIL, PERIOD_FROM + 365);
    number(b, DCR_TERM_CURRENCY, dcr_currency_find("EUR"));
    number(b, DCR_TERM_INSURED_PERCENTAGE, (100 - fuzz_byte(input) % 64) * (DCR_SHARE_ONE / 100));
    number(b, DCR_TERM_ATTACHMENT_BASIS, choice(input, 2));
    number(b, DCR_TERM_ROUNDING, choice(input, 6));
    number(b, DCR_TERM_ROUNDING_MOMENT, choice(input, 2));
    number(b, DCR_TERM_CONVERSION_DATE, choice(input, 4));
    number(b, DCR_TERM_LIMIT_ORDER_KEY, choice(input, 4));
    number(b, DCR_TERM_LIMIT_FILLED_BY, choice(input, 3));
    number(b, DCR_TERM_INVOICE_LIMIT_RULE, choice(input, 3));
    number(b, DCR_TERM_PAYMENT_ALLOCATION, choice(input, 3));
}

static void set_cover(dcr_policy_builder *b, fuzz_input *input)
{
    const uint8_t flags = fuzz_byte(input);
    number(b, DCR_TERM_MOVE_UP, flags & 1);
    number(b, DCR_TERM_VAT_INSURED, flags >> 1 & 1);
    number(b, DCR_TERM_DISPUTED_INSURED, flags >> 2 & 1);
    number(b, DCR_TERM_STOP_OF_COVER, choice(input, 3));
    number(b, DCR_TERM_STOP_BOUNDARY, choice(input, 2));
    number(b, DCR_TERM_RESUME_OF_COVER, choice(input, 3));
    number(b, DCR_TERM_DISPUTED_STOPS_COVER, flags >> 3 & 1);
    days(b, DCR_TERM_MAXIMUM_EXTENSION_PERIOD, fuzz_byte(input) % 90);
    number(b, DCR_TERM_EXTENSION_ANCHOR, choice(input, 3));
    if ((flags & 16) != 0) days(b, DCR_TERM_STOP_AGE, fuzz_byte(input));
    if ((flags & 32) != 0) days(b, DCR_TERM_MAXIMUM_PAYMENT_TERMS, fuzz_byte(input));
    if ((flags & 64) != 0) days(b, DCR_TERM_OVERDUE_AT_INCEPTION, fuzz_byte(input));
    number(b, DCR_TERM_OVERDUE_NOTICE_MISSED, choice(input, 2));
    number(b, DCR_TERM_OVERDUE_NOTICE_ANCHOR, choice(input, 4));
    if ((flags & 128) != 0) days(b, DCR_TERM_OVERDUE_NOTICE_PERIOD, fuzz_byte(input));
    const uint8_t discretionary = fuzz_byte(input);
    if (discretionary % 2 != 0) number(b, DCR_TERM_DISCRETIONARY_LIMIT, discretionary * 100);
    number(b, DCR_TERM_DISCRETIONARY_AFTER_EXPIRY, discretionary >> 1 & 1);
}

static void set_claim(dcr_policy_builder *b, fuzz_input *input)
{
    number(b, DCR_TERM_CAUSE_INSURED, 1);
    days(b, DCR_TERM_WAITING_PERIOD, fuzz_byte(input));
    number(b, DCR_TERM_WAITING_ANCHOR, choice(input, 4));
    days(b, DCR_TERM_CLAIM_WINDOW, fuzz_byte(input) * 4);
    number(b, DCR_TERM_CLAIM_WINDOW_ANCHOR, choice(input, 6));
    number(b, DCR_TERM_CLAIM_THRESHOLD, fuzz_byte(input) * 16);
    number(b, DCR_TERM_THRESHOLD_MODE, choice(input, 2));
    number(b, DCR_TERM_THRESHOLD_COMPARE, choice(input, 2));
    number(b, DCR_TERM_EACH_LOSS_DEDUCTIBLE, fuzz_byte(input) * 8);
    number(b, DCR_TERM_MINIMUM_RETENTION, fuzz_byte(input) * 8);
    number(b, DCR_TERM_AGGREGATE_FIRST_LOSS, fuzz_byte(input) * 16);
    number(b, DCR_TERM_MAXIMUM_LIABILITY, fuzz_byte(input) * 256);
    number(b, DCR_TERM_RECEIPTS_AFTER_LIMIT, choice(input, 2));
    static const char plans[][8] = {
        {1, 2, 3, 4, 5, 6, 7, 8}, {2, 1, 3, 4, 7, 5, 6, 8}, {4, 3, 7, 1, 2, 5, 8, 6},
        {7, 2, 4, 3, 1, 5, 6, 8}, {3, 1, 4, 2, 5, 7, 8, 6}, {2, 4, 7, 3, 1, 5, 8, 6},
    };
    const char *plan = plans[fuzz_byte(input) % 6];
    for (int i = 0; i < 8; i++) FUZZ_EXPECT(dcr_policy_builder_add_step(b, (dcr_step)plan[i], NULL, NULL) == DCR_OK);
}

static dcr_policy *make_policy(fuzz_input *input)
{
    dcr_policy_builder *builder = NULL;
    dcr_policy *policy = NULL;
    FUZZ_EXPECT(dcr_policy_builder_new(NULL, &builder, NULL) == DCR_OK);
    set_contract(builder, input);
    set_cover(builder, input);
    set_claim(builder, input);
    FUZZ_EXPECT(dcr_policy_builder_finish(builder, &policy, NULL) == DCR_OK);
    dcr_policy_builder_free(builder);
    return policy;
}

/* Columns of the widest table, with room for later ones. */
#define MOST_COLUMNS 64

/* One row of facts. Small numbers as a rule, any number now and then. */
typedef struct row {
    dcr_table *table;
    bool is_credit;
    int32_t last_day;
    size_t num;
    int64_t wide[MOST_COLUMNS];
    int32_t days[MOST_COLUMNS];
    uint32_t codes[MOST_COLUMNS];
    uint8_t flags[MOST_COLUMNS];
    int64_t offsets[MOST_COLUMNS][2];
    char texts[MOST_COLUMNS][1];
} row;

static int64_t any_amount(row *r, dcr_column column, fuzz_input *input)
{
    const uint8_t byte = fuzz_byte(input);
    const int64_t sign = r->is_credit ? -1 : 1;
    if (byte >= 252) return fuzz_int64(input);
    if (byte >= 240) return DCR_NO_AMOUNT;
    const bool is_whole = column == DCR_INVOICES_AMOUNT || column == DCR_LIMITS_AMOUNT || column == DCR_RECEIPTS_AMOUNT;
    return sign * (is_whole ? byte * 97 + 1 : byte * 5);
}

static int32_t any_day(row *r, dcr_column column, fuzz_input *input)
{
    const uint8_t byte = fuzz_byte(input);
    const bool is_later = column == DCR_INVOICES_DUE_DAY || column == DCR_INVOICES_EXTENDED_DUE_DAY ||
                          column == DCR_LIMITS_UNTIL_DAY;
    if (byte >= 253) return (int32_t)fuzz_int64(input);
    if (byte >= 246) return DCR_NO_DAY;
    if (column == DCR_COUNTERS_YEAR_FROM_DAY) return PERIOD_FROM + byte % 2;
    if (column == DCR_INVOICES_EXTENDED_DUE_DAY && byte % 2 == 0) return DCR_NO_DAY;
    if (is_later) return r->last_day + byte % 100;
    return r->last_day = PERIOD_FROM - 60 + byte * 2;
}

static uint32_t any_code(row *r, dcr_column column, dcr_column_type type, fuzz_input *input)
{
    static const char *const currencies[] = {"EUR", "USD", "JPY", "BHD"};
    const uint8_t byte = fuzz_byte(input);
    if (type == DCR_COLUMN_TYPE_INDEX && dcr_column_name(column)[0] == 'b') return (uint32_t)(byte % NUM_BUYERS + (byte == 255));
    if (type == DCR_COLUMN_TYPE_INDEX) return byte % 4 == 0 ? (uint32_t)byte / 4 % 8 : DCR_NO_INDEX;
    if (type == DCR_COLUMN_TYPE_COUNTRY) return dcr_country_find("DE");
    if (type == DCR_COLUMN_TYPE_CURRENCY && byte < 100) return 0;
    if (type == DCR_COLUMN_TYPE_CURRENCY) return byte == 255 ? 12345 : dcr_currency_find(currencies[byte % 4]);
    if (column == DCR_INVOICES_DOCUMENT) r->is_credit = byte % 8 == 7;
    if (column == DCR_INVOICES_DOCUMENT) return byte == 254 ? 99 : r->is_credit ? 2 : 1;
    return byte == 255 ? 99 : byte % 6;
}

static dcr_status bind_any(row *r, dcr_column column, fuzz_input *input)
{
    const size_t at = r->num++;
    FUZZ_EXPECT(at < MOST_COLUMNS);
    const dcr_column_type type = dcr_column_type_of(column);
    switch (type) {
    case DCR_COLUMN_TYPE_TEXT: {
        const uint8_t byte = fuzz_byte(input);
        r->texts[at][0] = (char)('a' + byte % 16);
        r->offsets[at][0] = 0;
        r->offsets[at][1] = byte < 160;
        return dcr_table_bind_text(r->table, column, r->texts[at], r->offsets[at], 1, NULL);
    }
    case DCR_COLUMN_TYPE_MONEY:
        r->wide[at] = any_amount(r, column, input);
        return dcr_table_bind_int64(r->table, column, &r->wide[at], 1, NULL);
    case DCR_COLUMN_TYPE_RATIO:
        r->wide[at] = fuzz_byte(input) * (DCR_SHARE_ONE / 200);
        return dcr_table_bind_int64(r->table, column, &r->wide[at], 1, NULL);
    case DCR_COLUMN_TYPE_NUMBER: {
        const uint8_t byte = fuzz_byte(input);
        r->wide[at] = byte == 255 ? fuzz_int64(input) : byte;
        return dcr_table_bind_int64(r->table, column, &r->wide[at], 1, NULL);
    }
    case DCR_COLUMN_TYPE_DAY:
        r->days[at] = any_day(r, column, input);
        return dcr_table_bind_int32(r->table, column, &r->days[at], 1, NULL);
    case DCR_COLUMN_TYPE_FLAG:
        r->flags[at] = fuzz_byte(input) % 8 == 0;
        return dcr_table_bind_uint8(r->table, column, &r->flags[at], 1, NULL);
    default:
        r->codes[at] = any_code(r, column, type, input);
        return dcr_table_bind_uint32(r->table, column, &r->codes[at], 1, NULL);
    }
}

static void append_any(dcr_book_builder *builder, dcr_table_kind kind, fuzz_input *input)
{
    row r = {.last_day = PERIOD_FROM};
    const uint8_t leaves_out = fuzz_byte(input); /* optional columns that this row does not bind */
    FUZZ_EXPECT(dcr_table_new(kind, NULL, &r.table, NULL) == DCR_OK);
    for (size_t i = 0; dcr_column_at(kind, i) != DCR_COLUMN_UNSET; i++) {
        const dcr_column column = dcr_column_at(kind, i);
        const bool is_buyer = strcmp(dcr_column_name(column), "buyer") == 0;
        const bool is_key = strcmp(dcr_column_name(column), "buyer_ix") == 0;
        const bool is_left_out = !dcr_column_is_required(column) && !is_key && (leaves_out >> i % 8 & 1) != 0;
        if (is_buyer || is_left_out) continue;
        FUZZ_EXPECT(bind_any(&r, column, input) == DCR_OK);
    }
    FUZZ_EXPECT(dcr_book_builder_append(builder, r.table, NULL) == DCR_OK);
    dcr_table_free(r.table);
}

static dcr_book *make_book(fuzz_input *input)
{
    static const uint8_t kinds[] = {3, 3, 3, 4, 4, 2, 5, 6, 7, 3, 2, 4};
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    FUZZ_EXPECT(dcr_book_builder_new(NULL, &builder, NULL) == DCR_OK);
    for (int i = 0; i < NUM_BUYERS; i++) append_any(builder, DCR_TABLE_BUYERS, input);
    for (int i = 0; input->size > 0 && i < MOST_ROWS; i++)
        append_any(builder, (dcr_table_kind)kinds[fuzz_byte(input) % sizeof kinds], input);
    FUZZ_EXPECT(dcr_book_builder_finish(builder, &book, NULL) == DCR_OK);
    dcr_book_builder_free(builder);
    return book;
}

/* Sums wrap: they are compared with numbers that fit, so that wrapping changes nothing. */
static uint64_t sum_of(const dcr_table *table, dcr_column column)
{
    const int64_t *values = dcr_table_int64(table, column);
    uint64_t sum = 0;
    FUZZ_EXPECT(values != NULL);
    for (size_t i = 0; i < dcr_table_rows(table); i++)
        if (values[i] != DCR_NO_AMOUNT) sum += (uint64_t)values[i];
    return sum;
}

static void check_rows(const dcr_table *invoices)
{
    static const dcr_column amounts[] = {DCR_COVER_INVOICES_GROSS, DCR_COVER_INVOICES_SETTLED, DCR_COVER_INVOICES_OPEN,
                                         DCR_COVER_INVOICES_COVERED, DCR_COVER_INVOICES_INSURED,
                                         DCR_COVER_INVOICES_UNCOVERED};
    const uint32_t *status = dcr_table_uint32(invoices, DCR_COVER_INVOICES_STATUS);
    const uint32_t *state = dcr_table_uint32(invoices, DCR_COVER_INVOICES_STATE);
    const int64_t *columns[6];
    for (size_t k = 0; k < 6; k++) columns[k] = dcr_table_int64(invoices, amounts[k]);
    for (size_t i = 0; i < dcr_table_rows(invoices); i++) {
        const bool has_answer = status[i] == DCR_OK && (state[i] & DCR_STATE_NOT_YET) == 0;
        for (size_t k = 0; k < 6; k++) FUZZ_EXPECT(has_answer == (columns[k][i] != DCR_NO_AMOUNT));
        FUZZ_EXPECT((status[i] != DCR_OK) == ((state[i] & DCR_STATE_REFUSED_ROW) != 0));
        if (!has_answer) continue;
        FUZZ_EXPECT(columns[0][i] == columns[1][i] + columns[2][i]);
        FUZZ_EXPECT(columns[2][i] == columns[3][i] + columns[5][i]);
        FUZZ_EXPECT(columns[2][i] >= 0 && columns[4][i] >= 0);
        FUZZ_EXPECT(columns[4][i] <= columns[3][i] && columns[3][i] <= columns[2][i]);
    }
}

static void check_totals(const dcr_cover *cover)
{
    static const dcr_column pairs[][3] = {
        {DCR_COVER_INVOICES_OPEN, DCR_COVER_TOTALS_EXPOSURE, DCR_COVER_BUYERS_EXPOSURE},
        {DCR_COVER_INVOICES_COVERED, DCR_COVER_TOTALS_COVERED, DCR_COVER_BUYERS_COVERED},
        {DCR_COVER_INVOICES_INSURED, DCR_COVER_TOTALS_INSURED, DCR_COVER_BUYERS_INSURED},
        {DCR_COVER_INVOICES_UNCOVERED, DCR_COVER_TOTALS_UNCOVERED, DCR_COVER_BUYERS_UNCOVERED},
        {DCR_COVER_INVOICES_GROSS, DCR_COVER_TOTALS_GROSS, DCR_COLUMN_UNSET},
        {DCR_COVER_INVOICES_SETTLED, DCR_COVER_TOTALS_SETTLED, DCR_COLUMN_UNSET},
    };
    const dcr_table *invoices = dcr_cover_table(cover, DCR_TABLE_COVER_INVOICES);
    const dcr_table *buyers = dcr_cover_table(cover, DCR_TABLE_COVER_BUYERS);
    const dcr_table *totals = dcr_cover_table(cover, DCR_TABLE_COVER_TOTALS);
    const dcr_table *reasons = dcr_cover_table(cover, DCR_TABLE_COVER_REASONS);
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        FUZZ_EXPECT(sum_of(invoices, pairs[i][0]) == sum_of(totals, pairs[i][1]));
        if (pairs[i][2] != DCR_COLUMN_UNSET) FUZZ_EXPECT(sum_of(buyers, pairs[i][2]) == sum_of(totals, pairs[i][1]));
    }
    FUZZ_EXPECT(sum_of(reasons, DCR_COVER_REASONS_AMOUNT) == sum_of(totals, DCR_COVER_TOTALS_GROSS));
    FUZZ_EXPECT(sum_of(totals, DCR_COVER_TOTALS_NUM_INVOICES) + sum_of(totals, DCR_COVER_TOTALS_NUM_NOT_YET) +
                    sum_of(totals, DCR_COVER_TOTALS_NUM_REFUSED) ==
                dcr_table_rows(invoices));
}

static void check_parts(const dcr_cover *cover)
{
    const dcr_table *invoices = dcr_cover_table(cover, DCR_TABLE_COVER_INVOICES);
    const int64_t *gross = dcr_table_int64(invoices, DCR_COVER_INVOICES_GROSS);
    dcr_table *parts = NULL;
    FUZZ_EXPECT(dcr_cover_explain(cover, 0, (uint32_t)dcr_table_rows(invoices), &parts, NULL) == DCR_OK);
    const uint32_t *invoice = dcr_table_uint32(parts, DCR_COVER_PARTS_INVOICE_IX);
    const int64_t *amount = dcr_table_int64(parts, DCR_COVER_PARTS_AMOUNT);
    size_t at = 0;
    for (uint32_t i = 0; i < dcr_table_rows(invoices); i++) {
        uint64_t sum = 0;
        for (; at < dcr_table_rows(parts) && invoice[at] == i; at++) sum += (uint64_t)amount[at];
        FUZZ_EXPECT(sum == (gross[i] != DCR_NO_AMOUNT ? (uint64_t)gross[i] : 0));
    }
    FUZZ_EXPECT(at == dcr_table_rows(parts));
    dcr_table_free(parts);
}

static void check_same(const dcr_table *a, const dcr_table *b)
{
    for (size_t i = 0; dcr_column_at(dcr_table_kind_of(a), i) != DCR_COLUMN_UNSET; i++) {
        const dcr_column column = dcr_column_at(dcr_table_kind_of(a), i);
        const size_t rows = dcr_table_rows(a);
        if (rows == 0) continue;
        if (dcr_table_int64(a, column) != NULL)
            FUZZ_EXPECT(memcmp(dcr_table_int64(a, column), dcr_table_int64(b, column), rows * 8) == 0);
        if (dcr_table_int32(a, column) != NULL)
            FUZZ_EXPECT(memcmp(dcr_table_int32(a, column), dcr_table_int32(b, column), rows * 4) == 0);
        if (dcr_table_uint32(a, column) != NULL)
            FUZZ_EXPECT(memcmp(dcr_table_uint32(a, column), dcr_table_uint32(b, column), rows * 4) == 0);
        if (dcr_table_uint64(a, column) != NULL)
            FUZZ_EXPECT(memcmp(dcr_table_uint64(a, column), dcr_table_uint64(b, column), rows * 8) == 0);
    }
}

static void ask_cover(const dcr_policy *policy, const dcr_book *book, int32_t as_of)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    dcr_cover *sharded = NULL;
    options.as_of_day = as_of;
    const dcr_status status = dcr_cover_compute(policy, book, &options, NULL, &cover, NULL);
    options.num_shards = 3;
    FUZZ_EXPECT(dcr_cover_compute(policy, book, &options, NULL, &sharded, NULL) == status);
    if (status != DCR_OK) {
        FUZZ_EXPECT(status == DCR_E_OVERFLOW && cover == NULL && sharded == NULL);
        return;
    }
    check_rows(dcr_cover_table(cover, DCR_TABLE_COVER_INVOICES));
    check_totals(cover);
    check_parts(cover);
    for (int kind = DCR_TABLE_COVER_INVOICES; kind <= DCR_TABLE_COVER_TOTALS; kind++)
        if (kind != DCR_TABLE_COVER_PARTS)
            check_same(dcr_cover_table(cover, (dcr_table_kind)kind), dcr_cover_table(sharded, (dcr_table_kind)kind));
    dcr_cover_free(cover);
    dcr_cover_free(sharded);
}

static void check_claim(const dcr_claim *claim)
{
    const dcr_table *sheet = dcr_claim_table(claim, DCR_TABLE_CLAIM_SHEET);
    const dcr_table *ladder = dcr_claim_table(claim, DCR_TABLE_CLAIM_LADDER);
    const dcr_table *totals = dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS);
    const int64_t *before = dcr_table_int64(ladder, DCR_CLAIM_LADDER_BEFORE);
    const int64_t *taken = dcr_table_int64(ladder, DCR_CLAIM_LADDER_TAKEN);
    const int64_t *after = dcr_table_int64(ladder, DCR_CLAIM_LADDER_AFTER);
    const int64_t indemnity = dcr_table_int64(totals, DCR_CLAIM_TOTALS_INDEMNITY)[0];
    const size_t rungs = dcr_table_rows(ladder);
    FUZZ_EXPECT(rungs > 0 && (uint64_t)before[0] == sum_of(sheet, DCR_CLAIM_SHEET_OPEN));
    for (size_t i = 0; i < rungs; i++) {
        FUZZ_EXPECT(taken[i] >= 0 && after[i] >= 0 && before[i] - taken[i] == after[i]);
        if (i > 0) FUZZ_EXPECT(before[i] == after[i - 1]);
    }
    FUZZ_EXPECT(after[rungs - 1] == indemnity);
    FUZZ_EXPECT(sum_of(sheet, DCR_CLAIM_SHEET_INDEMNITY) == (uint64_t)indemnity);
    FUZZ_EXPECT(sum_of(sheet, DCR_CLAIM_SHEET_OPEN) == sum_of(totals, DCR_CLAIM_TOTALS_GROSS_DEBT));
    FUZZ_EXPECT(sum_of(sheet, DCR_CLAIM_SHEET_QUALIFYING) == sum_of(totals, DCR_CLAIM_TOTALS_QUALIFYING));
    FUZZ_EXPECT(sum_of(sheet, DCR_CLAIM_SHEET_COVERED) == sum_of(totals, DCR_CLAIM_TOTALS_COVERED));
    FUZZ_EXPECT(sum_of(sheet, DCR_CLAIM_SHEET_RECEIVED_AFTER) == sum_of(totals, DCR_CLAIM_TOTALS_RECEIVED_AFTER));
}

static void ask_claim(const dcr_policy *policy, const dcr_book *book, uint32_t buyer, int32_t as_of, int32_t filed)
{
    for (uint32_t cause = DCR_CAUSE_INSOLVENCY; cause <= DCR_CAUSE_PROTRACTED_DEFAULT; cause++) {
        dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
        dcr_claim *claim = NULL;
        options.buyer_ix = buyer;
        options.cause = cause;
        options.cause_day = cause == DCR_CAUSE_INSOLVENCY ? as_of - 30 : DCR_NO_DAY;
        options.as_of_day = as_of;
        options.filed_day = filed;
        const dcr_status status = dcr_claim_compute(policy, book, &options, NULL, &claim, NULL);
        FUZZ_EXPECT(status != DCR_E_INTERNAL && (status == DCR_OK) == (claim != NULL));
        if (status == DCR_OK) check_claim(claim);
        dcr_claim_free(claim);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_input input = {data, size};
    dcr_policy *policy = make_policy(&input);
    const int32_t as_of = PERIOD_FROM + fuzz_byte(&input) * 3;
    const int32_t filed = fuzz_byte(&input) % 2 == 0 ? DCR_NO_DAY : as_of - 10;
    dcr_book *book = make_book(&input);
    ask_cover(policy, book, as_of);
    for (uint32_t buyer = 0; buyer < NUM_BUYERS; buyer++) ask_claim(policy, book, buyer, as_of, filed);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
    return 0;
}
