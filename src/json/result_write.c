/* An answer as an object: every table under its name, less the verb in front of it, or the name of the first table. */
#include <string.h>

#include "json/answer.h"

/* What follows `front` and '_', else the name. */
static const char *name_after(const char *name, const char *front)
{
    const size_t length = strlen(front);
    return strncmp(name, front, length) == 0 && name[length] == '_' ? name + length + 1 : name;
}

/* "gate_parts" of the verb "gate" is "parts"; "rehearsal_reasons" beside "rehearsal" is "reasons". */
static const char *key_of(const char *verb, const dcr_result *result, dcr_table_kind kind)
{
    const char *name = dcr_table_name(kind);
    const char *key = name_after(name, verb);
    return key != name ? key : name_after(name, dcr_table_name(dcr_table_kind_of(dcr_result_at(result, 0))));
}

static int ends_with(const char *text, const char *end)
{
    const size_t length = strlen(text);
    return length >= strlen(end) && strcmp(text + length - strlen(end), end) == 0;
}

void dcj_write_result(dcj_writer *writer, const char *verb, const dcr_book *book, const dcr_result *result)
{
    const dcr_currency currency = dcr_result_currency(result);
    dcj_open(writer, '{');
    dcj_write_answer_head(writer, verb, NULL);
    if (currency != 0) {
        dcj_key(writer, "currency");
        dcj_name(writer, dcr_currency_code(currency));
    }
    for (size_t ix = 0; dcr_result_at(result, ix) != NULL; ix++) {
        const dcj_results results = {.table = dcr_result_at(result, ix), .book = book, .currency = currency};
        const char *key = key_of(verb, result, dcr_table_kind_of(results.table));
        if (ends_with(key, "totals"))
            dcj_write_first_row(writer, key, &results);
        else
            dcj_write_rows(writer, key, &results);
    }
    dcj_close(writer, '}');
}
