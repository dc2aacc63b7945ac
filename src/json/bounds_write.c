/* Bounds as an object: totals, the invoices of a cover, and what is unknown. */
#include "json/answer.h"

void dcj_write_bounds(dcj_writer *writer, const dcr_bounds *bounds)
{
    const dcr_policy *policy = dcr_bounds_policy(bounds);
    dcj_results results = {.book = dcr_bounds_book(bounds), .currency = dcr_policy_currency(policy)};
    dcj_open(writer, '{');
    dcj_write_answer_head(writer, "bounds", policy);
    results.table = dcr_bounds_table(bounds, DCR_TABLE_BOUNDS);
    dcj_write_first_row(writer, "totals", &results);
    results.table = dcr_bounds_table(bounds, DCR_TABLE_COVER_BOUNDS);
    if (results.table != NULL) dcj_write_named_rows(writer, "invoices", &results, dcj_write_invoice);
    results.table = dcr_bounds_table(bounds, DCR_TABLE_UNKNOWNS);
    dcj_write_rows(writer, "unknowns", &results);
    dcj_close(writer, '}');
}
