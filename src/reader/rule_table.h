/* Predicates of the host over the rows of a table, for the readers of rules. docs/readers/rules.md. */
#ifndef DCR_READER_RULE_TABLE_H
#define DCR_READER_RULE_TABLE_H

#include "book/book.h"
#include "delcredere/cover.h"
#include "delcredere/host_rules.h"
#include "terms/policy.h"
#include "terms/result.h"

/* A text somewhere in a table of the question. */
typedef struct dcr__host_text {
    const char *text;
    size_t length;
} dcr__host_text;

/* A row of RULE_PREDICATES that was read. */
typedef struct dcr__predicate {
    const dcr_table *table; /* that has the column */
    dcr_column column;
    dcr_column_type type;
    uint32_t comparison;
    int64_t from, until;    /* of numbers; INT64_MIN and INT64_MAX: open */
    uint64_t set;           /* of a set: bits of its values */
    size_t first_value, num_values; /* in the values, of `in` and `not_in` */
    dcr__host_text rule;
    size_t next;            /* of the same rule; SIZE_MAX: none */
} dcr__predicate;

typedef struct dcr__rule_table {
    dcr_rules_options q;
    const dcr_policy *policy;
    const dcr_book *book;
    dcr__heap heap;
    dcr_cover *cover;
    const dcr_table *facts, *answers; /* answers: of the cover, or NULL */
    dcr__predicate *predicates;
    size_t num_predicates;
    int64_t *values;                  /* of lists of numbers and codes */
    dcr__host_text *texts;            /* of lists of texts */
    size_t num_values;
    const uint32_t *currencies;       /* of the rows; NULL: they have none */
    dcr__host_text *rules;            /* their names, in the order in which they are tried */
    size_t *first;                    /* by rule: its first predicate; SIZE_MAX: none */
    size_t num_rules;
    dcr_result *result;
} dcr__rule_table;

/* Reads options and predicates; what it took is released by the second in any case. */
dcr_status dcr__rule_table_open(dcr__rule_table *rules, const dcr_policy *policy, const dcr_book *book,
                                const dcr_rules_options *options, const dcr_allocator *allocator, dcr_error *err);
void dcr__rule_table_close(dcr__rule_table *rules);

/* Gives each rule that has a name its predicates. Before it no rule has any. */
void dcr__rule_chain(dcr__rule_table *rules);

/* The first predicate of a rule that fails for a row, or DCR_NO_INDEX. DCR_E_CURRENCY_MIX. */
dcr_status dcr__rule_failed(const dcr__rule_table *rules, size_t rule, size_t row, uint32_t *failed, dcr_error *err);

/* Whether a row of the table was known. */
static inline bool dcr__rule_sees(const dcr__rule_table *rules, size_t row)
{
    return dcr__is_known(rules->book, (dcr_table_kind)rules->q.table, row);
}

/* Buyer and invoice of a row, where the table has them. */
uint32_t dcr__rule_buyer(const dcr__rule_table *rules, size_t row);
uint32_t dcr__rule_invoice(const dcr__rule_table *rules, size_t row);

/* A text of a row of predicates or outcomes. */
static inline dcr__host_text dcr__host_text_of(const dcr_table *table, dcr_column column, size_t row)
{
    dcr__host_text found;
    found.text = dcr__table_text(table, column, row, &found.length);
    return found;
}

bool dcr__host_text_is(const dcr__host_text *one, const dcr__host_text *other);

#endif
