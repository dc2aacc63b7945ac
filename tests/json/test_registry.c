/* What the writer takes from names, held against the registry itself: a column that breaks the rule fails here. */
#include "sample.h"

typedef struct column {
    dcr_column number;
    const char *name, *type, *group;
} column;

#define TABLE(number, name, kind, text)
#define COLUMN(number, table, name, type, group, need, text) {number, #name, #type, #group},
static const column columns[] = {
#include "book/table.def"
};
#undef TABLE
#undef COLUMN

typedef struct table {
    dcr_table_kind number;
    const char *kind;
} table;

#define TABLE(number, name, kind, text) {number, #kind},
#define COLUMN(number, table, name, type, group, need, text)
static const table tables[] = {
#include "book/table.def"
};
#undef TABLE
#undef COLUMN

static int is_registry(const char *group)
{
    static const char *const registries[] = {"REASON", "TERM", "STATUS", "TABLE", "COLUMN"};
    for (size_t i = 0; i < sizeof registries / sizeof registries[0]; i++)
        if (strcmp(group, registries[i]) == 0) return 1;
    return 0;
}

/* "STATUS", or "STATUS_BEFORE" where a row has several. */
static int bears(const char *name, const char *registry)
{
    const size_t length = strlen(registry);
    return strncmp(name, registry, length) == 0 && (name[length] == '\0' || name[length] == '_');
}

static void test_code_columns_without_choices_bear_the_name_of_their_registry(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        const column *c = &columns[i];
        if (strcmp(c->type, "CODE") != 0) continue;
        if (is_registry(c->group) != (dcr_column_group(c->number) == DCR_GROUP_UNSET))
            fail_msg("%s: group %s", c->name, c->group);
        if (is_registry(c->group)) assert_true(bears(c->name, c->group));
    }
}

static void test_rows_of_buyers_and_invoices_are_named_alike(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        const column *c = &columns[i];
        if (strcmp(c->type, "INDEX") != 0 || strcmp(c->name, "ROW") == 0) continue;
        const size_t length = strlen(c->name);
        assert_true(length > 3);
        assert_string_equal(c->name + length - 3, "_IX");
    }
}

/* Amounts of results are in the currency of the policy. */
static int is_result(dcr_table_kind kind)
{
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++)
        if (tables[i].number == kind) return strcmp(tables[i].kind, "RESULT") == 0;
    return 0;
}

static void test_amounts_of_facts_find_their_currency(void **state)
{
    (void)state;
    /* Rows have one currency for all their amounts: no table of facts has two columns that could be it. */
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        const column *c = &columns[i];
        const dcr_table_kind kind = dcr_column_table(c->number);
        if (strcmp(c->type, "CURRENCY") != 0 || kind == DCR_TABLE_RATES || is_result(kind)) continue;
        assert_string_equal(c->name, "CURRENCY");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_code_columns_without_choices_bear_the_name_of_their_registry),
        cmocka_unit_test(test_rows_of_buyers_and_invoices_are_named_alike),
        cmocka_unit_test(test_amounts_of_facts_find_their_currency),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
