/* Tables: facts go in and results come out as columns. Schema: columns.h, written from the registry table.def.
 * Also the names of everything that documents and bindings write by name. */
#ifndef DELCREDERE_TABLE_H
#define DELCREDERE_TABLE_H

#include "delcredere/base.h"
#include "delcredere/choice.h"
#include "delcredere/columns.h"
#include "delcredere/reason.h"
#include "delcredere/term.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A table. Either facts: made by dcr_table_new, with columns that stay the caller's memory; or a result, which
 *  belongs to the object that gave it and is read only.
 *  Thread-safety: facts, one thread; a result, any number of readers. */
typedef struct dcr_table dcr_table;

/** dcr_table_new makes an empty table of facts of `kind`.
 *  Errors: DCR_E_NULL, DCR_E_UNKNOWN (not a table of facts), DCR_E_STRUCT_SIZE, DCR_E_NOMEM. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_table_new(
    dcr_table_kind kind, const dcr_allocator *allocator, dcr_table **out, dcr_error *err);
/** dcr_table_free releases a table made by dcr_table_new, not its columns. NULL is allowed. Since: 0.1 */
DCR_API void dcr_table_free(dcr_table *table);

/** dcr_table_bind_* lends `rows` values to a column; they must stay as they are until the table has been appended
 *  or freed. Binding a column again replaces it. A column with no rows may be NULL. Types: MONEY, RATIO and NUMBER
 *  are int64; DAY is int32; CODE, INDEX, CURRENCY and COUNTRY are uint32; FLAG is uint8; TEXT is `bytes` with
 *  rows + 1 ascending `offsets` into them.
 *  Errors: DCR_E_NULL, DCR_E_UNKNOWN (column of another table), DCR_E_TYPE, DCR_E_ROWS (other columns have another
 *  number of rows), DCR_E_RANGE (offsets). On error the table is as it was. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_table_bind_int64(
    dcr_table *table, dcr_column column, const int64_t *values, size_t rows, dcr_error *err);
DCR_API DCR_MUST_CHECK dcr_status dcr_table_bind_int32(
    dcr_table *table, dcr_column column, const int32_t *values, size_t rows, dcr_error *err);
DCR_API DCR_MUST_CHECK dcr_status dcr_table_bind_uint32(
    dcr_table *table, dcr_column column, const uint32_t *values, size_t rows, dcr_error *err);
DCR_API DCR_MUST_CHECK dcr_status dcr_table_bind_uint8(
    dcr_table *table, dcr_column column, const uint8_t *values, size_t rows, dcr_error *err);
DCR_API DCR_MUST_CHECK dcr_status dcr_table_bind_text(
    dcr_table *table, dcr_column column, const char *bytes, const int64_t *offsets, size_t rows, dcr_error *err);

/** dcr_table_rows returns the number of rows, 0 for NULL. Since: 0.1 */
DCR_API size_t dcr_table_rows(const dcr_table *table);
/** dcr_table_kind_of returns the kind of a table. Since: 0.1 */
DCR_API dcr_table_kind dcr_table_kind_of(const dcr_table *table);

/** dcr_table_int64 and its kin return the values of a column, or NULL when the column is of another table or type,
 *  is not bound, or was not computed. Since: 0.1 */
DCR_API const int64_t *dcr_table_int64(const dcr_table *table, dcr_column column);
DCR_API const int32_t *dcr_table_int32(const dcr_table *table, dcr_column column);
DCR_API const uint32_t *dcr_table_uint32(const dcr_table *table, dcr_column column);
DCR_API const uint8_t *dcr_table_uint8(const dcr_table *table, dcr_column column);
DCR_API const uint64_t *dcr_table_uint64(const dcr_table *table, dcr_column column);
DCR_API const char *dcr_table_text_bytes(const dcr_table *table, dcr_column column);
DCR_API const int64_t *dcr_table_text_offsets(const dcr_table *table, dcr_column column);

/* ---- The registries by name. All: thread-safety any, since 0.1; NULL or 0 for what is not there. ---- */

/** dcr_table_name returns the name of a kind of table ("invoices"). */
DCR_API const char *dcr_table_name(dcr_table_kind kind);
/** dcr_table_find gives the kind of table of that name. */
DCR_API dcr_table_kind dcr_table_find(const char *name, size_t length);
/** dcr_table_is_result returns 1 for a table of results, 0 for facts. */
DCR_API int32_t dcr_table_is_result(dcr_table_kind kind);
/** dcr_table_is_of_policy returns 1 for a table whose rows are part of a policy, 0 for others. */
DCR_API int32_t dcr_table_is_of_policy(dcr_table_kind kind);
/** dcr_column_at returns the ix-th column of a kind of table, DCR_COLUMN_UNSET past the last. */
DCR_API dcr_column dcr_column_at(dcr_table_kind kind, size_t ix);
/** dcr_column_find gives the column of that name in a kind of table. */
DCR_API dcr_column dcr_column_find(dcr_table_kind kind, const char *name, size_t length);
DCR_API const char *dcr_column_name(dcr_column column);
DCR_API dcr_table_kind dcr_column_table(dcr_column column);
DCR_API dcr_column_type dcr_column_type_of(dcr_column column);
/** dcr_column_group returns the group of choices of a CODE column, DCR_GROUP_UNSET for other registries. */
DCR_API dcr_group dcr_column_group(dcr_column column);
/** dcr_column_is_required returns 1 when facts without the column are refused. */
DCR_API int32_t dcr_column_is_required(dcr_column column);

/** dcr_choice_find gives the number of a choice by its name in lower case ("half_even"), or 0. */
DCR_API int32_t dcr_choice_find(dcr_group group, const char *name, size_t length);
DCR_API const char *dcr_choice_name(dcr_group group, int32_t number);
/** dcr_choice_at returns the ix-th number of a group, 0 past the last. */
DCR_API int32_t dcr_choice_at(dcr_group group, size_t ix);

DCR_API dcr_term dcr_term_find(const char *name, size_t length);
DCR_API const char *dcr_term_name(dcr_term term);
DCR_API dcr_term dcr_term_at(size_t ix);
DCR_API dcr_term_type dcr_term_type_of(dcr_term term);
DCR_API dcr_group dcr_term_group(dcr_term term);
/** dcr_term_allows_scope returns 1 when the term may be given for that kind of scope. */
DCR_API int32_t dcr_term_allows_scope(dcr_term term, dcr_scope scope);

/** dcr_reason_find gives the reason of a code such as "L07". */
DCR_API dcr_reason dcr_reason_find(const char *code, size_t length);
DCR_API const char *dcr_reason_code(dcr_reason reason);
/** dcr_reason_text returns the English text of a reason. */
DCR_API const char *dcr_reason_text(dcr_reason reason);
DCR_API dcr_reason dcr_reason_at(size_t ix);
/** dcr_reason_bit returns the position of a reason in a set of reasons, -1 when it has none. */
DCR_API int32_t dcr_reason_bit(dcr_reason reason);

#ifdef __cplusplus
}
#endif
#endif
