#include "json/cell.h"

#include <string.h>

#include "delcredere/day.h"

enum { PERCENT_DECIMALS = 7, DECIMALS = 9, AMOUNT_TEXT = 32 };

bool dcj_cell_exists(const dcj_cell *cell)
{
    switch (dcr_column_type_of(cell->column)) {
    case DCR_COLUMN_TYPE_TEXT: return dcr_table_text_offsets(cell->table, cell->column) != NULL;
    case DCR_COLUMN_TYPE_MONEY:
    case DCR_COLUMN_TYPE_RATIO:
    case DCR_COLUMN_TYPE_DECIMAL:
    case DCR_COLUMN_TYPE_NUMBER: return dcr_table_int64(cell->table, cell->column) != NULL;
    case DCR_COLUMN_TYPE_DAY: return dcr_table_int32(cell->table, cell->column) != NULL;
    case DCR_COLUMN_TYPE_FLAG: return dcr_table_uint8(cell->table, cell->column) != NULL;
    case DCR_COLUMN_TYPE_SET: return dcr_table_uint64(cell->table, cell->column) != NULL;
    default: return dcr_table_uint32(cell->table, cell->column) != NULL;
    }
}

const char *dcj_cell_text(const dcr_table *table, dcr_column column, size_t row, size_t *length)
{
    const int64_t *offsets = dcr_table_text_offsets(table, column);
    const char *bytes = dcr_table_text_bytes(table, column);
    *length = 0;
    if (offsets == NULL || bytes == NULL) return "";
    *length = (size_t)(offsets[row + 1] - offsets[row]);
    return bytes + offsets[row];
}

int dcj_compare_text(const dcr_table *table, dcr_column column, size_t a, size_t b)
{
    size_t a_length;
    size_t b_length;
    const char *a_text = dcj_cell_text(table, column, a, &a_length);
    const char *b_text = dcj_cell_text(table, column, b, &b_length);
    const int order = memcmp(a_text, b_text, a_length < b_length ? a_length : b_length);
    if (order != 0) return order;
    return a_length < b_length ? -1 : a_length > b_length;
}

/* Whether a column has numbers of a registry: "status", or one of several such as "status_before". */
static bool is_of(dcr_column column, const char *registry)
{
    const char *name = dcr_column_name(column);
    const size_t length = strlen(registry);
    return strncmp(name, registry, length) == 0 && (name[length] == '\0' || name[length] == '_');
}

static bool is_number_that_may_be_zero(dcr_column column)
{
    const dcr_group group = dcr_column_group(column);
    return group == DCR_GROUP_STATE || (group == DCR_GROUP_UNSET && is_of(column, "status"));
}

bool dcj_cell_is_absent(const dcj_cell *cell)
{
    const dcr_table *table = cell->table;
    const dcr_column column = cell->column;
    size_t length;
    switch (dcr_column_type_of(column)) {
    case DCR_COLUMN_TYPE_TEXT: return dcj_cell_text(table, column, cell->row, &length), length == 0;
    case DCR_COLUMN_TYPE_NUMBER:
    case DCR_COLUMN_TYPE_DECIMAL:
    case DCR_COLUMN_TYPE_MONEY: return dcr_table_int64(table, column)[cell->row] == DCR_NO_AMOUNT;
    case DCR_COLUMN_TYPE_RATIO: return dcr_table_int64(table, column)[cell->row] == DCR_NO_RATIO;
    case DCR_COLUMN_TYPE_DAY: return dcr_table_int32(table, column)[cell->row] == DCR_NO_DAY;
    case DCR_COLUMN_TYPE_INDEX: return dcr_table_uint32(table, column)[cell->row] == DCR_NO_INDEX;
    case DCR_COLUMN_TYPE_CODE:
        return dcr_table_uint32(table, column)[cell->row] == 0 && !is_number_that_may_be_zero(column);
    case DCR_COLUMN_TYPE_CURRENCY:
    case DCR_COLUMN_TYPE_COUNTRY: return dcr_table_uint32(table, column)[cell->row] == 0;
    default: return false;
    }
}

void dcj_write_money(dcj_writer *writer, int64_t amount, dcr_currency currency)
{
    char text[AMOUNT_TEXT];
    if (amount == DCR_NO_AMOUNT) {
        dcj_null(writer);
        return;
    }
    const size_t length = dcr_decimal_format(amount, dcr_currency_exponent(currency), text, sizeof text);
    dcj_text(writer, text, length);
}

void dcj_write_day(dcj_writer *writer, int32_t day)
{
    char text[16];
    const size_t length = dcr_day_format(day, text, sizeof text);
    if (length == 0)
        dcj_null(writer);
    else
        dcj_text(writer, text, length);
}

/* As a percentage with as many decimals as it needs: "90%", "66.6666667%". */
/* A number without the zeros at its end; returns its length. */
static size_t format_short(int64_t number, int32_t decimals, char *text, size_t capacity)
{
    size_t length = dcr_decimal_format(number, decimals, text, capacity);
    while (length > 0 && text[length - 1] == '0') length--;
    if (length > 0 && text[length - 1] == '.') length--;
    return length;
}

static void write_ratio(dcj_writer *writer, int64_t share_ppb)
{
    char text[AMOUNT_TEXT];
    size_t length = format_short(share_ppb, PERCENT_DECIMALS, text, sizeof text - 1);
    text[length++] = '%';
    dcj_text(writer, text, length);
}

static void write_decimal(dcj_writer *writer, int64_t billionths)
{
    char text[AMOUNT_TEXT];
    dcj_text(writer, text, format_short(billionths, DECIMALS, text, sizeof text));
}

static void write_country(dcj_writer *writer, uint32_t country)
{
    const char letters[2] = {(char)(country / 256), (char)(country % 256)};
    dcj_text(writer, letters, sizeof letters);
}

static const char *registry_name(dcr_column column, int32_t number)
{
    if (is_of(column, "status")) return dcr_status_name((dcr_status)number);
    if (is_of(column, "reason")) return dcr_reason_code((dcr_reason)number);
    if (is_of(column, "term")) return dcr_term_name((dcr_term)number);
    if (is_of(column, "table")) return dcr_table_name((dcr_table_kind)number);
    if (is_of(column, "column")) return dcr_column_name((dcr_column)number);
    return NULL;
}

static void write_states(dcj_writer *writer, uint32_t state)
{
    dcj_open(writer, '[');
    for (size_t ix = 0; dcr_choice_at(DCR_GROUP_STATE, ix) != 0; ix++) {
        const int32_t bit = dcr_choice_at(DCR_GROUP_STATE, ix);
        if ((state & (uint32_t)bit) != 0) dcj_name(writer, dcr_choice_name(DCR_GROUP_STATE, bit));
    }
    dcj_close(writer, ']');
}

static void write_code(dcj_writer *writer, dcr_column column, uint32_t number)
{
    const dcr_group group = dcr_column_group(column);
    if (group == DCR_GROUP_STATE) {
        write_states(writer, number);
        return;
    }
    const char *name = group == DCR_GROUP_UNSET ? registry_name(column, (int32_t)number)
                                                : dcr_choice_name(group, (int32_t)number);
    if (name == NULL)
        dcj_integer(writer, number); /* a row that could not be used may carry a code of no registry */
    else
        dcj_name(writer, name);
}

static void write_reasons(dcj_writer *writer, uint64_t reasons)
{
    dcj_open(writer, '[');
    for (size_t ix = 0; dcr_reason_at(ix) != DCR_REASON_UNSET; ix++) {
        const int32_t bit = dcr_reason_bit(dcr_reason_at(ix));
        if (bit >= 0 && ((reasons >> bit) & 1) != 0) dcj_name(writer, dcr_reason_code(dcr_reason_at(ix)));
    }
    dcj_close(writer, ']');
}

static void write_text(dcj_writer *writer, const dcj_cell *cell)
{
    size_t length;
    const char *text = dcj_cell_text(cell->table, cell->column, cell->row, &length);
    dcj_text(writer, text, length);
}

void dcj_write_cell(dcj_writer *writer, const dcj_cell *cell)
{
    const dcr_table *table = cell->table;
    const dcr_column column = cell->column;
    const size_t row = cell->row;
    if (dcj_cell_is_absent(cell)) {
        dcj_null(writer);
        return;
    }
    switch (dcr_column_type_of(column)) {
    case DCR_COLUMN_TYPE_TEXT: write_text(writer, cell); break;
    case DCR_COLUMN_TYPE_MONEY: dcj_write_money(writer, dcr_table_int64(table, column)[row], cell->currency); break;
    case DCR_COLUMN_TYPE_RATIO: write_ratio(writer, dcr_table_int64(table, column)[row]); break;
    case DCR_COLUMN_TYPE_DECIMAL: write_decimal(writer, dcr_table_int64(table, column)[row]); break;
    case DCR_COLUMN_TYPE_NUMBER: dcj_integer(writer, dcr_table_int64(table, column)[row]); break;
    case DCR_COLUMN_TYPE_DAY: dcj_write_day(writer, dcr_table_int32(table, column)[row]); break;
    case DCR_COLUMN_TYPE_CODE: write_code(writer, column, dcr_table_uint32(table, column)[row]); break;
    case DCR_COLUMN_TYPE_INDEX: dcj_integer(writer, dcr_table_uint32(table, column)[row]); break;
    case DCR_COLUMN_TYPE_CURRENCY:
        dcj_name(writer, dcr_currency_code(dcr_table_uint32(table, column)[row]));
        break;
    case DCR_COLUMN_TYPE_COUNTRY: write_country(writer, dcr_table_uint32(table, column)[row]); break;
    case DCR_COLUMN_TYPE_FLAG: dcj_flag(writer, dcr_table_uint8(table, column)[row] != 0); break;
    case DCR_COLUMN_TYPE_SET: write_reasons(writer, dcr_table_uint64(table, column)[row]); break;
    default: dcj_null(writer); break;
    }
}
